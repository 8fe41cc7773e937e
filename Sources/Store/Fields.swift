import Records

extension Collection {
    /// The fields of the records, in the order of the API description.
    public var fields: [Field] { ownFields + Self.changeFields }

    private static let changeFields: [Field] = [
        Field(
            "changed", .instant, .column("changed_at"),
            "When a change last touched it: RFC 3339 with any offset, or days; as an order, that of the changes.",
            order: "changed_seq"),
        Field("changed.seq", .integer, .column("changed_seq"), "The number of the change that last touched it."),
        Field("changed.at", .instant, .column("changed_at"), "The same as changed, by the name in the record."),
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
    public func field(_ name: String) -> Field? { fields.first { $0.name == name } }

    private static func choices<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) -> Field.Kind
    where Choice.RawValue == String {
        .choice(type.allCases.map(\.rawValue))
    }

    private static let meetingFields: [Field] = [
        Field("id", .column("id"), "The id."),
        Field("title", .column("title"), "The line that names the parties.", order: "title"),
        Field("kind", choices(Meeting.Kind.self), .column("kind"), "What sort of encounter it is.", counted: true),
        Field("medium", choices(Meeting.Medium.self), .column("medium"), "How the parties met.", counted: true),
        Field("status", choices(Meeting.Status.self), .column("status"), "Whether it took place.", counted: true),
        Field(
            "date", .date, .days(from: "date_from", to: "date_to", isKey: true),
            "When: a day, month or year, or an interval such as 2025-07..2025-09 or today..+7d. A meeting fits that may lie in it; date__within wants it surely inside.",
            counted: true, order: "doc"),
        Field(
            "reported", .date, .days(from: "reported_first", to: "reported_last", isKey: false),
            "When articles told it, from the first to the last of them: a date or an interval such as -7d..today.",
            order: "reported_first", descendingOrder: "reported_last"),
        Field("country", .column("country"), "The country of the place, ISO 3166-1 alpha-2.", counted: true),
        Field("city", .column("city"), "The city of the place.", counted: true),
        Field("place", .column("place"), "The id of the place.", counted: true),
        Field("occasion", .column("occasion"), "The larger event, as written."),
        Field(
            "occasion.organization", .column("occasion_organization"), "The id of the organization whose event it is."),
        Field(
            "participant", .party, .party,
            "Who takes part: an id or any known name; that of a country means all who sit there for it.", counted: true),
        Field(
            "participant.country", .listed(table: "participants", column: "country"),
            "A country that is represented, ISO 3166-1 alpha-2.", counted: true),
        Field(
            "participant.role", choices(Participant.Role.self), .listed(table: "participants", column: "role"),
            "What a party does there."),
        Field("topic", .listed(table: "meeting_topics", column: "topic"), "The id of a topic.", counted: true),
        Field(
            "article", .listed(table: "meeting_articles", column: "article_id"), "The id of an article that tells it."),
        Field(
            "article.language", .listed(table: "meeting_articles", column: "language"),
            "The language of an article that tells it, BCP 47."),
        Field("duration", .integer, .column("minutes"), "The length in minutes."),
        Field("confidence", .number, .column("confidence"), "Between 0 and 1.", order: "confidence"),
    ]

    private static let quoteFields: [Field] = [
        Field("id", .column("id"), "The id."),
        Field("kind", choices(Quote.Kind.self), .column("kind"), "How the words are reported.", counted: true),
        Field(
            "speaker", .party, .party,
            "Who said it: the id or any known name of a person or organization; that of a country means all who speak for it.",
            counted: true),
        Field("speaker.country", .column("country"), "The country spoken for, ISO 3166-1 alpha-2.", counted: true),
        Field(
            "speaker.form", choices(Speaker.Form.self), .column("form"), "How the text names the speaker.",
            counted: true),
        Field("organization", .column("organization_id"), "The id of the organization that speaks."),
        Field("addressee", .column("addressee_id"), "The id of the person or organization spoken to."),
        Field("about", .listed(table: "quote_topics", column: "topic"), "The id of a topic.", counted: true),
        Field(
            "date", .date, .days(from: "date", to: "date", isKey: true),
            "The day on which the article appeared, or an interval.", counted: true, order: "doc"),
        Field("language", .column("language"), "The language of the words, BCP 47.", counted: true),
        Field("article", .column("article_id"), "The id of the article."),
        Field("meeting", .column("meeting_id"), "The id of the meeting that it was said at or is about."),
        Field(
            "meeting.country", .linked(table: "meetings", key: "meeting_id", column: "country"),
            "The country of that meeting's place."),
        Field(
            "meeting.city", .linked(table: "meetings", key: "meeting_id", column: "city"),
            "The city of that meeting's place."),
        Field(
            "meeting.status", choices(Meeting.Status.self),
            .linked(table: "meetings", key: "meeting_id", column: "status"), "Whether that meeting took place."),
        Field("via", .column("via"), "The agency or outlet that passed the words on."),
        Field("confidence", .number, .column("confidence"), "Between 0 and 1.", order: "confidence"),
    ]

    private static let personFields: [Field] = [
        Field("id", .column("id"), "The id."),
        Field("name", .party, .party, "Any known name, in any script.", order: "sort_name"),
        Field("country", .column("country"), "ISO 3166-1 alpha-2.", counted: true),
        Field(
            "role", choices(Role.self), .listed(table: "person_roles", column: "role"),
            "An office that the person holds or held.", counted: true),
        Field("meetings", .integer, .column("meetings"), "How many meetings.", order: "meetings"),
        Field("quotes", .integer, .column("quotes"), "How many quotes.", order: "quotes"),
        Field("articles", .integer, .column("articles"), "How many articles.", order: "articles"),
        Field("first_seen", .date, .days(from: "first_seen", to: "first_seen", isKey: false), "The first article."),
        Field("last_seen", .date, .days(from: "last_seen", to: "last_seen", isKey: false), "The last article."),
    ]

    private static let articleFields: [Field] = [
        Field("id", .column("id"), "The id."),
        Field("title", .column("title"), "The headline.", order: "title"),
        Field("language", .column("language"), "BCP 47.", counted: true),
        Field("publisher", .column("publisher"), "The paper, agency or ministry.", counted: true),
        Field("author", .column("author"), "The byline."),
        Field("url", .column("url"), "The canonical address."),
        Field(
            "date", .date, .days(from: "date", to: "date", isKey: true),
            "The day on which it appeared, or an interval.",
            counted: true, order: "doc"),
        Field(
            "published_at", .date, .days(from: "date", to: "date", isKey: true), "The same, by the name in the record."),
        Field(
            "ingested_at", .instant, .column("ingested_at"), "When it came in: RFC 3339 with any offset, or days.",
            order: "ingested_at"),
        Field(
            "source.file", .column("file"), "The path as it was given, or the name of the file where that was absolute."
        ),
    ]

    private static let organizationFields: [Field] = [
        Field("id", .column("id"), "The id."),
        Field("name", .party, .party, "Any known name.", order: "sort_name"),
        Field(
            "kind", choices(Organization.Kind.self), .column("kind"), "What sort of institution it is.", counted: true),
        Field("country", .column("country"), "ISO 3166-1 alpha-2.", counted: true),
    ]

    private static let topicFields: [Field] = [
        Field("id", .column("id"), "The id."),
        Field("label", .column("label"), "The English label.", order: "sort_name"),
        Field("meetings", .integer, .column("meetings"), "How many meetings.", order: "meetings"),
        Field("quotes", .integer, .column("quotes"), "How many quotes."),
    ]

    private static let placeFields: [Field] = [
        Field("id", .column("id"), "The id."),
        Field("name", .column("name"), "The name.", order: "sort_name"),
        Field("city", .column("city"), "The city."),
        Field("country", .column("country"), "ISO 3166-1 alpha-2."),
        Field("meetings", .integer, .column("meetings"), "How many meetings.", order: "meetings"),
    ]
}
