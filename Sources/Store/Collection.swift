/// The types of record that lists serve.
public enum Collection: String, Sendable, CaseIterable {
    case meetings, persons, quotes, articles, organizations, topics, places

    /// The record of each row as JSON.
    var json: String {
        let due =
            """
            || ',"due":' || CASE
            WHEN meetings.status NOT IN ('planned', 'possible') OR meetings.date_from IS NULL THEN 'null'
            WHEN meetings.date_from > date('now') THEN '"future"'
            WHEN meetings.date_to < date('now') THEN '"passed"' ELSE '"today"' END
            """
        return """
            \(open) \(self == .meetings ? due : "") || ',"changed":{"seq":' || \(rawValue).changed_seq || ',"at":"' ||
            \(rawValue).changed_at || '"}}'
            """
    }

    /// The record without what the day or the order of changes tells of it: another one is a change.
    var body: String { self == .persons || self == .topics || self == .places ? open + " || '}'" : rawValue + ".json" }

    /// Its members, without the end of the object.
    private var open: String {
        switch self {
        case .meetings, .quotes, .articles, .organizations:
            "substr(\(rawValue).json, 1, length(\(rawValue).json) - 1)"
        case .persons:
            """
            substr(persons.json, 1, length(persons.json) - 1) || ',"counts":{"meetings":' || persons.meetings || ',"quotes":' ||
            persons.quotes || ',"articles":' || persons.articles || '},"first_seen":' || coalesce(json_quote(persons.first_seen), 'null') ||
            ',"last_seen":' || coalesce(json_quote(persons.last_seen), 'null')
            """
        case .topics:
            """
            '{"id":' || json_quote(topics.id) || ',"type":"topic","label":' || json_quote(topics.label) || ',"counts":{"meetings":' ||
            topics.meetings || ',"quotes":' || topics.quotes || '}'
            """
        case .places:
            """
            '{"id":' || json_quote(places.id) || ',"type":"place","name":' || json_quote(places.name) || ',"venue":' ||
            json_quote(places.venue) || ',"city":' || json_quote(places.city) || ',"country":' || json_quote(places.country) ||
            ',"latitude":' || json_quote(places.latitude) || ',"longitude":' || json_quote(places.longitude) ||
            ',"counts":{"meetings":' || places.meetings || '}'
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
