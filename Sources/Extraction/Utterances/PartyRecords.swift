import Records
import Text

/// How mentions stand in records: their ids, names and countries.
struct PartyRecords {
    let document: Document
    let persons: PersonBook
    let organizations: OrganizationBook
    let personIDs: [String]
    /// Full names of those that nobody knows, by the token where a mention starts.
    var fullNames: [Int: String] = [:]

    init(document: Document, persons: PersonBook, organizations: OrganizationBook) {
        (self.document, self.persons, self.organizations) = (document, persons, organizations)
        personIDs = persons.persons.map { person in
            person.known.map { document.lexicon.knowledge.people[$0].id } ?? Slug.make(person.name)
        }
    }

    /// Whom a mention of one party stands for.
    func speaker(_ mention: Mention) -> Speaker? {
        guard mention.referents.count == 1, let referent = mention.referents.first else { return nil }
        let written = document.text(mention.tokens)
        let form = Self.form(mention.form)
        switch referent {
        case .person(let index):
            return Speaker(
                person: personIDs[index], organization: nil, name: persons[index].name, asWritten: written, form: form,
                country: persons[index].country)
        case .organization(let index):
            let entity = organizations[index]
            return Speaker(
                person: nil, organization: entity.id, name: entity.name, asWritten: written, form: .institution,
                country: entity.country)
        case .country(let country):
            return Speaker(
                person: nil, organization: nil, name: written, asWritten: written,
                form: mention.form == .anonymous || mention.form == .role ? .role : .institution, country: country.code)
        case .anonymous:
            return Speaker(
                person: nil, organization: nil, name: fullNames[mention.tokens.lowerBound] ?? written,
                asWritten: written, form: mention.form == .role || mention.form == .name ? form : .anonymous,
                country: nil)
        }
    }

    /// The same for comparison with gold.
    func identity(_ mention: Mention) -> PartyIdentity? {
        speaker(mention).map {
            PartyIdentity(
                person: $0.person, organization: $0.organization, names: [$0.name, $0.asWritten], country: $0.country)
        }
    }

    private static func form(_ form: Mention.Form) -> Speaker.Form {
        switch form {
        case .name: .name
        case .pronoun, .possessive, .group: .pronoun
        case .role, .counterpart: .role
        case .institution, .country, .metonym, .organization: .institution
        case .anonymous: .anonymous
        }
    }
}
