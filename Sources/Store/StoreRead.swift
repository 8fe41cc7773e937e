import Foundation
import GRDB

/// The types of record that lists serve.
public enum Collection: String, Sendable, CaseIterable {
    case meetings, persons, quotes, articles, organizations

    /// Newest first, but names in their order.
    var isDescending: Bool { self == .meetings || self == .quotes || self == .articles }

    /// The columns that an equality filter may name, with the parameter's name.
    public var filters: [(parameter: String, column: String)] {
        switch self {
        case .meetings:
            [
                ("status", "status"), ("kind", "kind"), ("country", "country"), ("article", "article_id"),
                ("participant", "participant"),
            ]
        case .persons: [("country", "country"), ("name", "name")]
        case .quotes:
            [
                ("kind", "kind"), ("speaker", "person_id"), ("meeting", "meeting_id"), ("article", "article_id"),
                ("organization", "organization_id"),
            ]
        case .articles: [("language", "language")]
        case .organizations: [("country", "country")]
        }
    }
}

/// One page of records as JSON texts.
public struct RecordPage: Sendable {
    /// The records.
    public var records: [String]
    /// The cursor after the last one, when more follow.
    public var next: String?
    /// The cursor before the first one, when some precede.
    public var previous: String?
}

extension Store {
    /// Returns a record, or nil.
    public func record(_ collection: Collection, id: String) throws -> String? {
        try pool.read { db in
            try String.fetchOne(
                db, sql: "SELECT \(Self.jsonColumn(collection)) FROM \(collection.rawValue) WHERE id = ?",
                arguments: [id])
        }
    }

    /// Returns a page of a list.
    ///
    /// - Parameters:
    ///   - collection: The list.
    ///   - filters: Parameter name and accepted values; several values of one are alternatives.
    ///   - limit: The size of the page.
    ///   - cursor: A cursor that an earlier page gave.
    /// - Returns: The page.
    /// - Throws: `StoreError.malformedCursor`, or what SQLite says.
    public func page(_ collection: Collection, filters: [String: [String]] = [:], limit: Int, cursor: String? = nil)
        throws -> RecordPage
    {
        let position = try cursor.map { try Cursor($0) }
        let query = ListQuery(collection, filters, limit: limit, position)
        return try pool.read { db in
            var rows = try Row.fetchAll(db, sql: query.sql, arguments: query.arguments)
            let hasMore = rows.count > limit
            if hasMore { rows.removeLast() }
            if position?.isBackward == true { rows.reverse() }
            return Self.page(rows, hasMore: hasMore, position)
        }
    }

    private static func page(_ rows: [Row], hasMore: Bool, _ position: Cursor?) -> RecordPage {
        let isBackward = position?.isBackward == true
        let last = rows.last.map { Cursor(key: $0["sort_key"], id: $0["id"], isBackward: false).text }
        let first = rows.first.map { Cursor(key: $0["sort_key"], id: $0["id"], isBackward: true).text }
        return RecordPage(
            records: rows.map { $0["json"] }, next: isBackward || hasMore ? last : nil,
            previous: isBackward ? (hasMore ? first : nil) : (position == nil ? nil : first))
    }

    /// Counts are read with the record, so that they are never stale.
    static func jsonColumn(_ collection: Collection) -> String {
        switch collection {
        case .persons:
            """
            substr(json, 1, length(json) - 1) || ',"counts":{"meetings":' ||
            (SELECT count(DISTINCT meeting_id) FROM meeting_participants WHERE person_id = persons.id) || ',"quotes":' ||
            (SELECT count(*) FROM quotes WHERE person_id = persons.id) || ',"articles":' ||
            (SELECT count(*) FROM article_persons WHERE person_id = persons.id) || '},"first_seen":' ||
            coalesce((SELECT json_quote(min(published_at)) FROM article_persons JOIN articles ON articles.id = article_id WHERE person_id = persons.id), 'null') || ',"last_seen":' ||
            coalesce((SELECT json_quote(max(published_at)) FROM article_persons JOIN articles ON articles.id = article_id WHERE person_id = persons.id), 'null') || '}' AS json
            """
        case .meetings:
            """
            substr(json, 1, length(json) - 1) || ',"counts":{"participants":' || json_array_length(json, '$.participants') ||
            ',"quotes":' || json_array_length(json, '$.quotes') || ',"articles":' || json_array_length(json, '$.articles') || '}}' AS json
            """
        case .quotes, .articles, .organizations: "json"
        }
    }

    /// Returns the inputs that were refused, by file.
    public func refusals(limit: Int) throws -> [(file: String, reason: String, at: String)] {
        try pool.read { db in
            try Row.fetchAll(db, sql: "SELECT file, reason, at FROM refusals ORDER BY file LIMIT ?", arguments: [limit])
                .map { ($0["file"], $0["reason"], $0["at"]) }
        }
    }

    /// Calls `body` with every record of a collection in order of id.
    public func forEach(_ collection: Collection, _ body: (String) throws -> Void) throws {
        try pool.read { db in
            let cursor = try String.fetchCursor(
                db, sql: "SELECT \(Self.jsonColumn(collection)) FROM \(collection.rawValue) ORDER BY id")
            while let record = try cursor.next() { try body(record) }
        }
    }

    /// Returns what is wrong with the database: SQLite's own checks, and every span sliced again.
    public func check() throws -> [String] {
        try pool.read { db in
            var faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            faults += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
            let articles = try Row.fetchCursor(db, sql: "SELECT id, text FROM articles ORDER BY id")
            while let article = try articles.next() {
                let scalars = Array((article["text"] as String).unicodeScalars)
                let id: String = article["id"]
                for span in try Row.fetchAll(
                    db, sql: "SELECT record_id, first, last, exact FROM spans WHERE article_id = ?", arguments: [id])
                {
                    let (first, last): (Int, Int) = (span["first"], span["last"])
                    var words = String.UnicodeScalarView()
                    if first >= 0, last <= scalars.count, first <= last {
                        words.append(contentsOf: scalars[first..<last])
                    }
                    if String(words) != span["exact"] as String {
                        faults.append("span \(first)..<\(last) of \(span["record_id"] as String) in \(id)")
                    }
                }
            }
            return faults
        }
    }
}
