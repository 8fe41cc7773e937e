import Records

extension Collection {
    /// The fields of the records, in the order of the API description.
    public var fields: [Field] { Self.all[self]?.fields ?? [] }

    /// The fields of each collection, in order and by name.
    private static let all: [Collection: (fields: [Field], named: [String: Field])] = Dictionary(
        uniqueKeysWithValues: allCases.map { collection in
            let fields = collection.ownFields + changeFields
            let named = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
            return (collection, (fields, named))
        })

    /// The same in all collections.
    private static let changeFields: [Field] = [
        Field(
            "changed", topics.at("changed.at"), .column("changed_at"), kind: .instant,
            summary:
                "When a change last touched it: RFC 3339 with any offset, or days; as an order, that of the changes.",
            order: "changed_seq"),
        Field("changed.seq", topics.at("changed.seq"), .column("changed_seq")),
        Field("changed.at", topics.at("changed.at"), .column("changed_at"), kind: .instant),
    ]

    private var ownFields: [Field] {
        switch self {
        case .meetings: Self.meetingFields
        case .quotes: Self.quoteFields
        case .persons: Self.personFields
        case .articles: Self.articleFields
        case .organizations: Self.organizationFields
        case .topics: Self.topicFields
        case .places: Self.placeFields
        }
    }

    /// Returns the field of a name.
    public func field(_ name: String) -> Field? { Self.all[self]?.named[name] }

    /// Returns the member of the records that a path leads to; one without a summary where there is none, which a test
    /// looks for.
    private func at(_ path: String) -> Field.Member {
        Field.Member(part: shape.part(at: path) ?? Shape.Part(path, .text, ""), path: path)
    }

    private static let meetingFields: [Field] = [
        Field("id", meetings.at("id"), .column("id")),
        Field("title", meetings.at("title"), .column("title"), order: "title"),
        Field("kind", meetings.at("kind"), .column("kind"), counted: true),
        Field("medium", meetings.at("medium"), .column("medium"), counted: true),
        Field("status", meetings.at("status"), .column("status"), counted: true),
        Field(
            "date", meetings.at("date"), .days(from: "date_from", to: "date_to", isKey: true),
            summary:
                "When: a day, month or year, or an interval such as 2025-07..2025-09 or today..+7d. A meeting fits that may lie in it; date__within wants it surely inside.",
            counted: true, order: "doc"),
        Field(
            "reported", meetings.at("reported"), .days(from: "reported_first", to: "reported_last", isKey: false),
            summary:
                "When articles told it, from the first to the last of them: a date or an interval such as -7d..today.",
            order: "reported_first", descendingOrder: "reported_last"),
        Field("country", meetings.at("place.country"), .column("country"), counted: true),
        Field("city", meetings.at("place.city"), .column("city"), counted: true),
        Field("place", meetings.at("place"), .column("place"), summary: "The id of the place.", counted: true),
        Field("occasion", meetings.at("occasion.name"), .column("occasion")),
        Field("occasion.organization", meetings.at("occasion.organization"), .column("occasion_organization")),
        Field(
            "participant", meetings.at("participants"), .party,
            summary: "Who takes part: an id or any known name; that of a country means all who sit there for it.",
            counted: true),
        Field(
            "participant.country", meetings.at("participants.country"),
            .listed(table: "participants", column: "country"), counted: true),
        Field("participant.role", meetings.at("participants.role"), .listed(table: "participants", column: "role")),
        Field("topic", meetings.at("topics.id"), .listed(table: "meeting_topics", column: "topic"), counted: true),
        Field(
            "article", meetings.at("articles"), .listed(table: "meeting_articles", column: "article_id"),
            summary: "The id of an article that tells it."),
        Field(
            "article.language", articles.at("language"), .listed(table: "meeting_articles", column: "language"),
            summary: "The language of an article that tells it, BCP 47."),
        Field(
            "disagreement", meetings.at("disagreements.field"),
            .listed(table: "meeting_disagreements", column: "field"), counted: true),
        Field("duration", meetings.at("duration.minutes"), .column("minutes")),
        Field("confidence", meetings.at("confidence"), .column("confidence"), order: "confidence"),
    ]

    private static let quoteFields: [Field] = [
        Field("id", quotes.at("id"), .column("id")),
        Field("kind", quotes.at("kind"), .column("kind"), counted: true),
        Field(
            "speaker", quotes.at("speaker"), .party,
            summary:
                "Who said it: the id or any known name of a person or organization; that of a country means all who speak for it.",
            counted: true),
        Field("speaker.country", quotes.at("speaker.country"), .column("country"), counted: true),
        Field("speaker.form", quotes.at("speaker.form"), .column("form"), counted: true),
        Field(
            "organization", quotes.at("speaker.organization"), .column("organization_id"),
            summary: "The id of the organization that speaks."),
        Field(
            "addressee", quotes.at("addressee"), .column("addressee_id"),
            summary: "The id of the person or organization spoken to."),
        Field("about", quotes.at("about.id"), .listed(table: "quote_topics", column: "topic"), counted: true),
        Field(
            "date", quotes.at("date"), .days(from: "date", to: "date", isKey: true),
            summary: "The day on which the article appeared, or an interval.", counted: true, order: "doc"),
        Field("language", quotes.at("language"), .column("language"), counted: true),
        Field("article", quotes.at("article"), .column("article_id")),
        Field("meeting", quotes.at("meeting"), .column("meeting_id")),
        Field(
            "meeting.country", meetings.at("place.country"),
            .linked(table: "meetings", key: "meeting_id", column: "country"),
            summary: "The country of that meeting's place."),
        Field(
            "meeting.city", meetings.at("place.city"), .linked(table: "meetings", key: "meeting_id", column: "city"),
            summary: "The city of that meeting's place."),
        Field(
            "meeting.status", meetings.at("status"),
            .linked(table: "meetings", key: "meeting_id", column: "status"), summary: "Whether that meeting took place."
        ),
        Field("via", quotes.at("via"), .column("via")),
        Field("confidence", quotes.at("confidence"), .column("confidence"), order: "confidence"),
    ]

    private static let personFields: [Field] = [
        Field("id", persons.at("id"), .column("id")),
        Field("name", persons.at("name"), .party, summary: "Any known name, in any script.", order: "sort_name"),
        Field("country", persons.at("country"), .column("country"), counted: true),
        Field(
            "external_id", persons.at("external_ids"), .listed(table: "person_external_ids", column: "external_id"),
            summary:
                "What others call the person: a scheme and the id in it, such as wikidata:Q7747; case does not count."),
        Field("role", persons.at("offices.role"), .listed(table: "person_roles", column: "role"), counted: true),
        Field("meetings", persons.at("counts.meetings"), .column("meetings"), order: "meetings"),
        Field("quotes", persons.at("counts.quotes"), .column("quotes"), order: "quotes"),
        Field("articles", persons.at("counts.articles"), .column("articles"), order: "articles"),
        Field("first_seen", persons.at("first_seen"), .days(from: "first_seen", to: "first_seen", isKey: false)),
        Field("last_seen", persons.at("last_seen"), .days(from: "last_seen", to: "last_seen", isKey: false)),
    ]

    private static let articleFields: [Field] = [
        Field("id", articles.at("id"), .column("id")),
        Field("title", articles.at("title"), .column("title"), order: "title"),
        Field("language", articles.at("language"), .column("language"), counted: true),
        Field("publisher", articles.at("publisher"), .column("publisher"), counted: true),
        Field("author", articles.at("author"), .column("author")),
        Field("url", articles.at("url"), .column("url")),
        Field(
            "date", articles.at("published_at"), .days(from: "date", to: "date", isKey: true),
            summary: "The day on which it appeared, or an interval.", counted: true, order: "doc"),
        Field(
            "published_at", articles.at("published_at"), .days(from: "date", to: "date", isKey: true),
            summary: "The same, by the name in the record."),
        Field(
            "ingested_at", articles.at("ingested_at"), .column("ingested_at"), kind: .instant,
            summary: "When it came in: RFC 3339 with any offset, or days.", order: "ingested_at"),
        Field("source.file", articles.at("source.file"), .column("file")),
        Field("extraction.version", articles.at("extraction.version"), .column("extraction_version")),
    ]

    private static let organizationFields: [Field] = [
        Field("id", organizations.at("id"), .column("id")),
        Field("name", organizations.at("name"), .party, summary: "Any known name.", order: "sort_name"),
        Field("kind", organizations.at("kind"), .column("kind"), counted: true),
        Field("country", organizations.at("country"), .column("country"), counted: true),
        Field(
            "external_id", organizations.at("external_ids"),
            .listed(table: "organization_external_ids", column: "external_id"),
            summary:
                "What others call the organization: a scheme and the id in it, such as wikidata:Q1065; case does not count."
        ),
    ]

    private static let topicFields: [Field] = [
        Field("id", topics.at("id"), .column("id")),
        Field("label", topics.at("label"), .column("label"), order: "sort_name"),
        Field("meetings", topics.at("counts.meetings"), .column("meetings"), order: "meetings"),
        Field("quotes", topics.at("counts.quotes"), .column("quotes")),
    ]

    private static let placeFields: [Field] = [
        Field("id", places.at("id"), .column("id")),
        Field("name", places.at("name"), .column("name"), order: "sort_name"),
        Field("city", places.at("city"), .column("city")),
        Field("country", places.at("country"), .column("country")),
        Field("meetings", places.at("counts.meetings"), .column("meetings"), order: "meetings"),
    ]
}
