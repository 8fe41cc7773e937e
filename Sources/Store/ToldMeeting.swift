import GRDB
public import Records

/// What one article tells of a meeting, before it was joined with what others tell.
public struct ToldMeeting: Sendable {
    /// The id of the article.
    public var article: String
    /// Its title.
    public var title: String
    /// Its language, BCP 47.
    public var language: String
    /// Who published it.
    public var publisher: String?
    /// When it appeared, RFC 3339 or a day.
    public var publishedAt: String?
    /// The telling as a meeting; persons are those whom the article means.
    public var meeting: Meeting

    /// The members of the meeting that a telling has.
    public static let members = [
        "kind", "medium", "status", "status_history", "date", "end_date", "duration", "place", "occasion",
        "participants", "topics", "confidence",
    ]

    /// What it is as JSON.
    public static let shape = Shape.object(
        [
            Shape.Part("article", String.self, "The id of the article."),
            Shape.Part("title", String.self, "Its title."),
            Shape.Part("publisher", String?.self, "Who published it."),
            Shape.Part("published_at", String?.self, "When it appeared: RFC 3339 or a day."),
            Shape.Part("language", String.self, "Its language, BCP 47."),
        ] + Meeting.shape.parts.filter { members.contains($0.name) } + [
            Shape.Part(
                "spans",
                .list(
                    .object(
                        [
                            Shape.Part("property", String.self, "The value that the words support."),
                            Shape.Part("rule", String.self, "The rule that read them."),
                        ] + Span.shape.parts)), "The words behind each value.")
        ])
}

extension Store {
    /// Returns what each article tells of a meeting, in order of publication.
    ///
    /// - Parameters:
    ///   - id: The id of the meeting.
    ///   - limit: Tellings at most.
    /// - Returns: The tellings, how many were left out, and the last change of the state that they were read from.
    /// - Throws: What SQLite says.
    public func tellings(of id: String, limit: Int) throws -> (tellings: [ToldMeeting], more: Int, seq: Int64) {
        try read { db in
            let all = try TellingRows(db: db).told(of: id, CorrectionBook(db))
            let statement = try db.cachedStatement(
                sql: "SELECT title, language, publisher, published_at FROM articles WHERE id = ?")
            let tellings = try all.prefix(limit).map { telling, meeting in
                let row = try Row.fetchOne(statement, arguments: [telling.article])
                return ToldMeeting(
                    article: telling.article, title: try row?.value(0) ?? "", language: try row?.value(1) ?? "und",
                    publisher: try row?.optional(2), publishedAt: try row?.optional(3), meeting: meeting)
            }
            return (tellings, all.count - tellings.count, try Changes.last(db))
        }
    }
}
