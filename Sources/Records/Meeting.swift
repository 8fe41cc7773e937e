/// One encounter between parties, told by one article or by many.
public struct Meeting: Hashable, Sendable {
    /// What sort of encounter it is.
    public enum Kind: String, Choice {
        case bilateral, multilateral, summit, visit, call, negotiation, meeting
    }

    /// How the parties met.
    public enum Medium: String, Choice {
        case inPerson = "in_person"
        case phone, video, unknown
    }

    /// Whether it took place.
    public enum Status: String, Choice {
        case held, ongoing, planned, possible, postponed, cancelled, denied
    }

    /// A status that the text reports, in text order.
    public struct StatusStep: Hashable, Sendable {
        /// The status.
        public var status: Status
        /// The words that say so.
        public var span: Span
        /// The rule that read them.
        public var rule: String
        /// The article; nil in the output of `extract`.
        public var article: String?

        /// Creates a step.
        public init(status: Status, span: Span, rule: String, article: String? = nil) {
            self.status = status
            self.span = span
            self.rule = rule
            self.article = article
        }
    }

    /// `mtg_` and 16 hexadecimal digits, derived from the parties and the article.
    public var id: String
    /// A short line for lists, such as "Sergey Lavrov and Marco Rubio, Malaysia".
    public var title: String
    /// What sort of encounter it is.
    public var kind: Kind
    /// How the parties met.
    public var medium: Medium
    /// The latest status.
    public var status: Status
    /// Every status that the text reports.
    public var statusHistory: [StatusStep]
    /// The first day.
    public var date: PartialDate?
    /// The last day, when it differs.
    public var endDate: PartialDate?
    /// How long it took.
    public var duration: MeetingDuration?
    /// Where it took place.
    public var place: Place?
    /// The larger event it belongs to.
    public var occasion: Occasion?
    /// The parties, one record for all.
    public var participants: [Participant]
    /// What it was about.
    public var topics: [Topic]
    /// The ids of the articles that tell it.
    public var articles: [String]
    /// The ids of the quotes made at it or about it.
    public var quotes: [String]
    /// The words of the article behind each value.
    public var evidence: [Evidence]
    /// Between 0 and 1: among records at 0.9, nine of ten are right.
    public var confidence: Double

    /// Creates a meeting with its required values; the rest is set by name.
    public init(
        id: String, title: String, kind: Kind, medium: Medium, status: Status, participants: [Participant],
        confidence: Double
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.medium = medium
        self.status = status
        self.statusHistory = []
        self.participants = participants
        self.topics = []
        self.articles = []
        self.quotes = []
        self.evidence = []
        self.confidence = confidence
    }
}

/// How long a meeting took.
public struct MeetingDuration: Hashable, Sendable {
    /// Whether the figure is a bound.
    public enum Bound: String, Choice {
        case exact, about
        case atLeast = "at_least"
        case atMost = "at_most"
    }

    /// The length in minutes.
    public var minutes: Int
    /// Whether the figure is a bound.
    public var bound: Bound
    /// The words of the text.
    public var text: String

    /// Creates a duration.
    public init(minutes: Int, bound: Bound, text: String) {
        self.minutes = minutes
        self.bound = bound
        self.text = text
    }
}

/// Where a meeting took place.
public struct Place: Hashable, Sendable {
    /// The most precise name, in English where the gazetteer knows it.
    public var name: String
    /// The building or estate.
    public var venue: String?
    /// The city, in English.
    public var city: String?
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// The words of the text.
    public var asWritten: String
    /// Degrees north of the equator (WGS 84); nil where the gazetteer has none.
    public var latitude: Double?
    /// Degrees east of Greenwich (WGS 84); nil where the gazetteer has none.
    public var longitude: Double?

    /// Creates a place.
    public init(name: String, venue: String?, city: String?, country: String?, asWritten: String) {
        self.name = name
        self.venue = venue
        self.city = city
        self.country = country
        self.asWritten = asWritten
    }
}

/// The larger event that a meeting belongs to.
public struct Occasion: Hashable, Sendable {
    /// How the meeting belongs to the event.
    public enum Relation: String, Choice {
        case sidelinesOf = "sidelines_of"
        case partOf = "part_of"
        case followUpOf = "follow_up_of"
    }

    /// The name as written.
    public var name: String
    /// The id of the organisation whose event it is.
    public var organization: String?
    /// How the meeting belongs to the event.
    public var relation: Relation

    /// Creates an occasion.
    public init(name: String, organization: String?, relation: Relation) {
        self.name = name
        self.organization = organization
        self.relation = relation
    }
}

/// One party at a meeting.
public struct Participant: Hashable, Sendable {
    /// What the party does there.
    public enum Role: String, Choice {
        case host, visitor, mediator, delegation, party
    }

    /// The id of a person.
    public var person: String?
    /// The id of an organisation.
    public var organization: String?
    /// The name for lists.
    public var name: String
    /// The words of the text.
    public var asWritten: String
    /// What the party does there.
    public var role: Role
    /// The office at the time, as written.
    public var office: String?
    /// The country represented, ISO 3166-1 alpha-2.
    public var country: String?
    /// Whether the text only implies the party ("his Chinese counterpart").
    public var implied: Bool

    /// Creates a participant.
    public init(
        person: String?, organization: String?, name: String, asWritten: String, role: Role,
        office: String?, country: String?, implied: Bool
    ) {
        self.person = person
        self.organization = organization
        self.name = name
        self.asWritten = asWritten
        self.role = role
        self.office = office
        self.country = country
        self.implied = implied
    }
}

/// What a meeting or quote is about: a country slug (`ukraine`) or a theme (`trade`).
public struct Topic: Hashable, Sendable {
    /// The slug.
    public var id: String
    /// The English label.
    public var label: String

    /// Creates a topic.
    public init(id: String, label: String) {
        self.id = id
        self.label = label
    }
}
