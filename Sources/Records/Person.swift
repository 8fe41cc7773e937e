/// A person who takes part, speaks, or is spoken of with an office.
public struct Person: Hashable, Sendable {
    /// A readable slug, such as `sergey-lavrov`.
    public var id: String
    /// The preferred name.
    public var name: String
    /// Every written form, with its language where known.
    public var names: [RecordName]
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// The offices that the text or the knowledge file gives, most relevant first.
    public var offices: [Office]
    /// What others call the person, such as the item of Wikidata; only where it is sure.
    public var externalIDs: [ExternalID]
    /// The words of the article behind each value.
    public var evidence: [Evidence]

    /// Creates a person.
    public init(
        id: String, name: String, names: [RecordName], country: String?, offices: [Office],
        externalIDs: [ExternalID] = [], evidence: [Evidence]
    ) {
        self.id = id
        self.name = name
        self.names = names
        self.country = country
        self.offices = offices
        self.externalIDs = externalIDs
        self.evidence = evidence
    }
}

/// One form of a name.
public struct RecordName: Hashable, Sendable {
    /// What sort of form it is.
    public enum Kind: String, Choice {
        case preferred, written, native, transliteration, short, metonym
    }

    /// The form itself.
    public var name: String
    /// A BCP 47 tag, when the form belongs to one language.
    public var language: String?
    /// What sort of form it is.
    public var kind: Kind

    /// Creates a name.
    public init(name: String, language: String?, kind: Kind) {
        self.name = name
        self.language = language
        self.kind = kind
    }
}

/// An office that a person holds or held.
public struct Office: Hashable, Sendable {
    /// The title as written, or a plain English one from the knowledge file.
    public var title: String
    /// What the office is.
    public var role: Role
    /// The id of the organisation, when it is one's office.
    public var organization: String?
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// `yyyy`, `yyyy-mm` or `yyyy-mm-dd`.
    public var from: String?
    /// `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil while held.
    public var to: String?

    /// Creates an office.
    public init(
        title: String, role: Role, organization: String? = nil, country: String?, from: String? = nil,
        to: String? = nil
    ) {
        self.title = title
        self.role = role
        self.organization = organization
        self.country = country
        self.from = from
        self.to = to
    }
}

/// The kinds of office that diplomacy distinguishes.
public enum Role: String, Choice {
    case headOfState = "head_of_state"
    case headOfGovernment = "head_of_government"
    case foreignMinister = "foreign_minister"
    case defenceMinister = "defence_minister"
    case minister
    case secretaryGeneral = "secretary_general"
    case ambassador, envoy, negotiator, spokesperson, legislator, official, monarch
    case religiousLeader = "religious_leader"
    case other
}
