import Store

/// The columns of each collection, as paths of members.
enum CSVColumns {
    /// Returns the columns in order.
    static func of(_ collection: Collection) -> [String] { own(collection) + ["changed.seq", "changed.at"] }

    private static func own(_ collection: Collection) -> [String] {
        switch collection {
        case .meetings: meetings
        case .quotes: quotes
        case .persons: persons
        case .organizations: ["id", "name", "kind", "country", "names.name", "names.language", "names.kind"]
        case .articles: articles
        case .topics: ["id", "label", "counts.meetings", "counts.quotes"]
        case .places: ["id", "name", "venue", "city", "country", "latitude", "longitude", "counts.meetings"]
        }
    }

    private static let meetings = [
        "id", "date.value", "date.precision", "date.basis", "end_date.value", "title", "kind", "medium", "status",
        "participants.name", "participants.person", "participants.organization", "participants.role",
        "participants.office", "participants.country", "place.name", "place.venue", "place.city", "place.country",
        "place.latitude", "place.longitude", "occasion.name", "occasion.organization", "occasion.relation",
        "duration.minutes", "duration.bound", "topics.id", "topics.label", "articles", "quotes", "counts.participants",
        "counts.quotes", "counts.articles", "confidence",
        "reported.first", "reported.last", "due", "end_date.precision",
    ]

    private static let quotes = [
        "id", "date", "kind", "text", "speaker.person", "speaker.organization", "speaker.name", "speaker.as_written",
        "speaker.form", "speaker.country", "addressee.name", "cue.exact", "language", "article", "meeting", "about",
        "via", "start", "end", "confidence",
    ]

    private static let persons = [
        "id", "name", "country", "names.name", "names.language", "names.kind", "offices.title", "offices.role",
        "offices.organization", "offices.country", "offices.from", "offices.to", "counts.meetings", "counts.quotes",
        "counts.articles", "first_seen", "last_seen",
    ]

    private static let articles = [
        "id", "published_at", "title", "subtitle", "language", "author", "publisher", "url", "text", "text_sha256",
        "source.file", "source.format", "source.bytes", "ingested_at", "warnings",
    ]
}
