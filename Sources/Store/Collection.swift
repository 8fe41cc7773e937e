/// The types of record that lists serve.
public enum Collection: String, Sendable, CaseIterable {
    case meetings, persons, quotes, articles, organizations, topics, places

    /// The columns of which `StatementRows.record` makes the record: its body, whether its day has come where that is
    /// told, and its last change.
    ///
    /// They are put together there, because SQLite copies a text for each piece that is added to it.
    var recordColumns: String { Self.recordColumns[self] ?? "" }

    private static let recordColumns = Dictionary(
        uniqueKeysWithValues: allCases.map {
            ($0, "\($0.body), \($0 == .meetings ? due : "NULL"), \($0.rawValue).changed_seq, \($0.rawValue).changed_at")
        })

    private static let due = """
        CASE WHEN meetings.status NOT IN ('planned', 'possible') OR meetings.date_from IS NULL THEN 'null'
        WHEN meetings.date_from > date('now') THEN '"future"'
        WHEN meetings.date_to < date('now') THEN '"passed"' ELSE '"today"' END
        """

    /// The record without what the day or the order of changes tells of it: another one is a change.
    var body: String {
        switch self {
        case .meetings, .quotes, .articles, .organizations: "\(rawValue).json"
        case .persons:
            """
            substr(persons.json, 1, length(persons.json) - 1) || ',"counts":{"meetings":' || persons.meetings || ',"quotes":' ||
            persons.quotes || ',"articles":' || persons.articles || '},"first_seen":' || coalesce(json_quote(persons.first_seen), 'null') ||
            ',"last_seen":' || coalesce(json_quote(persons.last_seen), 'null') || '}'
            """
        case .topics:
            """
            '{"id":' || json_quote(topics.id) || ',"type":"topic","label":' || json_quote(topics.label) || ',"counts":{"meetings":' ||
            topics.meetings || ',"quotes":' || topics.quotes || '}}'
            """
        case .places:
            """
            '{"id":' || json_quote(places.id) || ',"type":"place","name":' || json_quote(places.name) || ',"venue":' ||
            json_quote(places.venue) || ',"city":' || json_quote(places.city) || ',"country":' || json_quote(places.country) ||
            ',"latitude":' || json_quote(places.latitude) || ',"longitude":' || json_quote(places.longitude) ||
            ',"counts":{"meetings":' || places.meetings || '}}'
            """
        }
    }

    /// Whether the order without a wish is that of dates, newest first; the others go by name.
    public var isDated: Bool { self == .meetings || self == .quotes || self == .articles }

    /// Whether records can be found by their words.
    public var isSearchable: Bool { self != .topics && self != .places }

    /// Whether a state may be one of the parties: at the table, or speaking.
    var seatsStates: Bool { self == .meetings || self == .quotes }

    /// The name of one record.
    public var singular: String { String(rawValue.dropLast()) }

    /// Whether what a change did to a record is kept.
    public var keepsVersions: Bool { self == .meetings || self == .persons || self == .quotes }

    /// Finds a collection by the name of one record.
    public init?(singular: String) { self.init(rawValue: singular + "s") }
}
