import Records
import Store

/// The members of a record: what `fields` can name, and what the API description says.
indirect enum RecordShape: Sendable {
    case text(String)
    case choice([String], String)
    case integer(String)
    case number(String)
    case truth(String)
    case list(RecordShape, String)
    case object([(name: String, shape: RecordShape)], String)

    /// The shape of the records of a collection.
    static func of(_ collection: Collection) -> RecordShape {
        guard case .object(let members, let summary) = own(collection) else { return own(collection) }
        return .object(members + [("changed", changed)], summary)
    }

    private static let changed = object(
        [("seq", .integer("The number of the change.")), ("at", .text("RFC 3339."))], "The change that last touched it."
    )

    private static func own(_ collection: Collection) -> RecordShape {
        switch collection {
        case .meetings: meeting
        case .persons: person
        case .quotes: quote
        case .articles: article
        case .organizations: organization
        case .topics: topic
        case .places: place
        }
    }

    /// The members of an object, or of the objects of a list.
    var members: [(name: String, shape: RecordShape)] {
        switch self {
        case .object(let members, _): members
        case .list(let element, _): element.members
        case .text, .choice, .integer, .number, .truth: []
        }
    }

    /// The paths of all members, dots reaching inside.
    var paths: [String] {
        members.flatMap { name, shape in [name] + shape.paths.map { "\(name).\($0)" } }
    }

    /// Returns the first name of a path that is no member, with the paths that are.
    func firstUnknown(in path: [String]) -> (name: String, known: [String])? {
        var shape = self
        for (depth, name) in path.enumerated() {
            guard let next = shape.members.first(where: { $0.name == name }) else {
                let before = path[..<depth].map { $0 + "." }.joined()
                return (before + name, shape.members.map { before + $0.name })
            }
            shape = next.shape
        }
        return nil
    }

    // MARK: Records

    private static func choices<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type, _ summary: String)
        -> RecordShape
    where Choice.RawValue == String {
        .choice(type.allCases.map(\.rawValue), summary)
    }

    private static let span = object(
        [
            ("start", .integer("The first code point.")), ("end", .integer("The code point after the last.")),
            ("exact", .text("The words.")),
        ], "Words of the article, by code points.")

    private static let evidence = list(
        object(
            [
                ("property", .text("What the words support.")), ("start", .integer("The first code point.")),
                ("end", .integer("The code point after the last.")), ("exact", .text("The words.")),
                ("rule", .text("The rule that read them.")), ("article", .text("The id of the article.")),
            ], "Why a value is there."), "The words behind each value.")

    private static let date = object(
        [
            ("value", .text("yyyy, yyyy-mm or yyyy-mm-dd.")),
            ("precision", choices(PartialDate.Precision.self, "How much is known.")),
            ("basis", choices(PartialDate.Basis.self, "How it is known.")), ("text", .text("The words.")),
        ], "A date as far as it is known.")

    private static let names = list(
        object(
            [
                ("name", .text("The form.")), ("language", .text("BCP 47.")),
                ("kind", choices(RecordName.Kind.self, "What sort of form it is.")),
            ], "A form of the name."), "All forms.")

    private static let topics = list(
        object([("id", .text("The id.")), ("label", .text("The label."))], "A topic."), "What it is about.")

    private static let speaker = object(
        [
            ("person", .text("The id of a person.")), ("organization", .text("The id of an organization.")),
            ("name", .text("The name for lists.")), ("as_written", .text("The words of the text.")),
            ("form", choices(Speaker.Form.self, "How the text names it.")),
            ("country", .text("The country spoken for.")),
        ], "Who speaks or is spoken to.")

    private static let meeting = object(
        [
            ("id", .text("mtg_ and 16 digits.")), ("type", .text("meeting")), ("title", .text("A line for lists.")),
            ("kind", choices(Meeting.Kind.self, "What sort of encounter it is.")),
            ("medium", choices(Meeting.Medium.self, "How they met.")),
            ("status", choices(Meeting.Status.self, "Whether it took place.")),
            (
                "status_history",
                .list(
                    .object(
                        [
                            ("status", choices(Meeting.Status.self, "The status.")),
                            ("start", .integer("The first code point.")),
                            ("end", .integer("The code point after the last.")), ("exact", .text("The words.")),
                            ("rule", .text("The rule.")), ("article", .text("The id of the article.")),
                        ], "A step."), "Every status that is told, in order.")
            ),
            ("date", date), ("end_date", date),
            (
                "duration",
                .object(
                    [
                        ("minutes", .integer("The length.")),
                        ("bound", choices(MeetingDuration.Bound.self, "Whether it is a bound.")),
                        ("text", .text("The words.")),
                    ], "How long it took.")
            ),
            (
                "place",
                .object(
                    [
                        ("name", .text("The most exact name.")), ("venue", .text("The building.")),
                        ("city", .text("The city.")),
                        ("country", .text("ISO 3166-1 alpha-2.")), ("as_written", .text("The words.")),
                        ("latitude", .number("Degrees north.")), ("longitude", .number("Degrees east.")),
                    ], "Where.")
            ),
            (
                "occasion",
                .object(
                    [
                        ("name", .text("The name as written.")), ("organization", .text("The id of the organization.")),
                        ("relation", choices(Occasion.Relation.self, "How it belongs to the event.")),
                    ], "The larger event.")
            ),
            (
                "participants",
                .list(
                    .object(
                        [
                            ("person", .text("The id of a person.")),
                            ("organization", .text("The id of an organization.")),
                            ("name", .text("The name for lists.")), ("as_written", .text("The words.")),
                            ("role", choices(Participant.Role.self, "What the party does.")),
                            ("office", .text("The office then.")),
                            ("country", .text("The country represented.")),
                            ("implied", .truth("Whether the text only implies it.")),
                        ], "A party."), "Who met.")
            ),
            ("topics", topics), ("articles", .list(.text("An id."), "The articles that tell it.")),
            ("quotes", .list(.text("An id."), "The quotes made at it or about it.")), ("evidence", evidence),
            ("confidence", .number("Between 0 and 1.")),
            (
                "counts",
                .object(
                    [
                        ("participants", .integer("Parties.")), ("quotes", .integer("Quotes.")),
                        ("articles", .integer("Articles.")),
                    ], "How many.")
            ),
            (
                "reported",
                .object(
                    [("first", .text("yyyy-mm-dd.")), ("last", .text("yyyy-mm-dd."))],
                    "The days of the first and the last article that tell it.")
            ),
            (
                "due",
                .choice(
                    ["future", "today", "passed"],
                    "Where a planned or possible meeting with a date stands, seen from the day of the answer.")
            ),
        ], "One encounter, told by one article or by many.")

    private static let quote = object(
        [
            ("id", .text("quo_ and 16 digits.")), ("type", .text("quote")), ("text", .text("The words without marks.")),
            ("fragments", .list(span, "The parts.")), ("kind", choices(Quote.Kind.self, "How the words are reported.")),
            ("speaker", speaker), ("cue", span), ("clause", span), ("addressee", speaker),
            ("language", .text("BCP 47.")),
            ("article", .text("The id of the article.")), ("meeting", .text("The id of the meeting.")),
            ("about", topics),
            ("via", .text("Who passed the words on.")), ("start", .integer("The first code point.")),
            ("end", .integer("The code point after the last.")), ("evidence", evidence),
            ("confidence", .number("Between 0 and 1.")), ("date", .text("The day on which the article appeared.")),
        ], "Words that an article gives to somebody.")

    private static let person = object(
        [
            ("id", .text("A readable slug.")), ("type", .text("person")), ("name", .text("The preferred name.")),
            ("names", names), ("country", .text("ISO 3166-1 alpha-2.")),
            (
                "offices",
                .list(
                    .object(
                        [
                            ("title", .text("The title.")), ("role", choices(Role.self, "What the office is.")),
                            ("organization", .text("The id of the organization.")),
                            ("country", .text("ISO 3166-1 alpha-2.")),
                            ("from", .text("Since when.")), ("to", .text("Until when; null while held.")),
                        ], "An office."), "The offices.")
            ),
            ("evidence", evidence),
            (
                "counts",
                .object(
                    [
                        ("meetings", .integer("Meetings.")), ("quotes", .integer("Quotes.")),
                        ("articles", .integer("Articles.")),
                    ],
                    "How many.")
            ),
            ("first_seen", .text("The first article.")), ("last_seen", .text("The last article.")),
        ], "A person over all spellings.")

    private static let organization = object(
        [
            ("id", .text("A readable slug.")), ("type", .text("organization")), ("name", .text("The preferred name.")),
            ("names", names), ("kind", choices(Organization.Kind.self, "What sort of institution it is.")),
            ("country", .text("ISO 3166-1 alpha-2.")), ("evidence", evidence),
        ], "An institution.")

    private static let article = object(
        [
            ("id", .text("art_ and 16 digits.")), ("type", .text("article")), ("title", .text("The headline.")),
            ("subtitle", .text("The line under it.")), ("language", .text("BCP 47.")),
            ("published_at", .text("RFC 3339.")),
            ("author", .text("The byline.")), ("publisher", .text("The paper, agency or ministry.")),
            ("url", .text("The address.")),
            ("text", .text("The cleaned body.")), ("text_sha256", .text("The digest of the text.")),
            (
                "source",
                .object(
                    [("file", .text("The path.")), ("format", .text("The format.")), ("bytes", .integer("The size."))],
                    "Where it came from.")
            ),
            ("ingested_at", .text("When it came in.")),
            ("warnings", .list(.text("A line."), "What the reader noticed.")),
        ], "A cleaned article.")

    private static let topic = object(
        [
            ("id", .text("A readable slug.")), ("type", .text("topic")), ("label", .text("The label.")),
            ("counts", .object([("meetings", .integer("Meetings.")), ("quotes", .integer("Quotes."))], "How many.")),
        ], "A country or theme that is talked about.")

    private static let place = object(
        [
            ("id", .text("A readable slug.")), ("type", .text("place")), ("name", .text("The most exact name.")),
            ("venue", .text("The building.")), ("city", .text("The city.")), ("country", .text("ISO 3166-1 alpha-2.")),
            ("latitude", .number("Degrees north.")), ("longitude", .number("Degrees east.")),
            ("counts", .object([("meetings", .integer("Meetings."))], "How many.")),
        ], "Where parties meet.")
}
