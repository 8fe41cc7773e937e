import Records
import Text

/// Who a mention means, as indices into the document's books.
enum Referent: Hashable {
    case person(Int)
    case organization(Int)
    /// A state acting through whoever speaks or sits for it.
    case country(CountryCode)
    /// A speaker whom the text keeps unnamed.
    case anonymous
}

/// Words of the text that stand for a party.
struct Mention {
    enum Form: Hashable {
        case name, role, pronoun, possessive, institution, country, metonym, organization, anonymous, group, counterpart
    }

    var tokens: Range<Int>
    var form: Form
    /// One referent, or several for a group ("both ministers").
    var referents: [Referent]
    var rule: String
    /// Whether the mention is the possessor of the next words ("Pompeo's visit").
    var isGenitive = false
    /// Whether an adjective was all there was ("Chinese delegations").
    var isAdjective = false
    /// Whom an object pronoun means when the subject of its clause is out of the question ("Rubio told him").
    var besidesSubject: Referent?
}

/// An office in the text, with the words that belong to it.
struct OfficePhrase {
    /// All words, with demonym and "of COUNTRY".
    var tokens: Range<Int>
    /// The office term itself.
    var head: Range<Int>
    var role: OfficeRole
    var countries: [String]
    var organization: String?
    /// The institution that the word for the office names ("Regierungssprecher").
    var institution: InstitutionEntry.Kind?
    var isPlural = false
    var isFormer = false
    /// Whether a possessive precedes ("zijn Russische ambtgenoot").
    var hasPossessive = false
}

/// A capitalised phrase that names a person, or may.
struct NamePhrase {
    var tokens: Range<Int>
    /// The tokens that are words of the name.
    var words: [Int]
    /// Indices into the knowledge file of people with this full name or surname.
    var known: [Int] = []
    var isFullName = false
    /// Whether the words are a whole name of the knowledge file in a spelling of this language.
    var isKnownSpelling = false
    var hasGivenName = false
    var isFemale: Bool?
    var hasHonorific = false
    /// The first token of the name and of the honorifics before it.
    var start = 0
    /// Whether the surname carries a genitive -s ("Merkels Besuch").
    var isGenitive = false
    /// Indices of the offices beside the name.
    var offices: [Int] = []
    /// The country that an adjective or genitive right before the name tells ("el brasileño Mauro Vieira").
    var nationality: String?
    /// The place in a list after a plural office ("his counterparts from A and B, X and Y").
    var listPosition = 0
    /// Whether it stands as the other side of an encounter with somebody who leads a state.
    var meetsPeer = false
}
