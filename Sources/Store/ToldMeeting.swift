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
            Shape.Part("spans", .list(.object(spanParts)), "The words behind each value.")
        ])

    /// The members of a piece of evidence; its article is that of the telling.
    public static let spanParts = Evidence.shape.parts.filter { $0.name != "article" }
}

extension Store {
    /// Returns what one article tells of each meeting, by the id of the record that the telling is part of.
    ///
    /// - Parameter article: The id of the article.
    /// - Returns: The tellings as meetings.
    /// - Throws: What SQLite says.
    public func told(in article: String) throws -> [String: Meeting] {
        try read { db in
            let corrections = try CorrectionBook(db)
            let sql = """
                SELECT coalesce(record_id, meeting_id), json FROM tellings
                WHERE article_id = ? AND record_id IS NOT '' ORDER BY rowid
                """
            let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [article])
            let told = try rows.map { row -> (String, Meeting) in
                (try row.value(0), try corrections.linked(Merge.decode(try row.value(1)), in: article))
            }
            return Dictionary(told, uniquingKeysWith: { first, _ in first })
        }
    }

    /// Returns what each article tells of a meeting, in order of publication.
    ///
    /// - Parameters:
    ///   - id: The id of the meeting.
    ///   - limit: Tellings at most.
    ///   - articles: The ids of articles whose tellings are wanted before those of all others.
    /// - Returns: The tellings, how many were left out, and the last change of the state that they were read from.
    /// - Throws: What SQLite says.
    public func tellings(of id: String, limit: Int, before articles: Set<String> = []) throws -> (
        tellings: [ToldMeeting], more: Int, seq: Int64
    ) {
        try read { db in
            let (rows, corrections) = (TellingRows(db: db), try CorrectionBook(db))
            let all = try rows.members(of: id, corrections)
            let wanted = all.indices.filter { articles.contains(all[$0].article) }
            let others = all.indices.filter { !articles.contains(all[$0].article) }
            let chosen = (wanted + others).prefix(limit).sorted().map { all[$0] }
            let statement = try db.cachedStatement(
                sql: "SELECT title, language, publisher, published_at FROM articles WHERE id = ?")
            let tellings = try rows.told(chosen, corrections).map { telling, meeting in
                let row = try Row.fetchOne(statement, arguments: [telling.article])
                return ToldMeeting(
                    article: telling.article, title: try row?.value(0) ?? "", language: try row?.value(1) ?? "und",
                    publisher: try row?.optional(2), publishedAt: try row?.optional(3), meeting: meeting)
            }
            return (tellings, all.count - tellings.count, try Changes.last(db))
        }
    }
}
