import GRDB
public import Records

/// An article as it is kept, to be read again.
public struct StoredArticle: Sendable {
    /// The article, under the name by which it came in.
    public var article: Article
    /// By what it was read.
    public var fingerprint: Fingerprint?
    /// The same as it is kept.
    let mark: String?
}

extension Store {
    /// Returns the ids of the articles that would be read otherwise now, newest first.
    ///
    /// - Parameters:
    ///   - filters: Which articles, by fields of their list.
    ///   - reading: The digest of what reads them now; nil means all of them.
    ///   - version: Only those that an earlier version read; nil for all.
    /// - Returns: The ids.
    /// - Throws: What SQLite says.
    public func articlesToRead(_ filters: [Filter], reading: String?, before version: String?) throws -> [String] {
        try connections.read { db in
            var pieces = try Conditions(.articles, filters, db, mayDrive: false).pieces
            if let reading {
                pieces.append(
                    Fragment(
                        "(fingerprint IS NULL OR substr(fingerprint, 1, ?) <> ?)", [reading.utf8.count, reading]))
            }
            if let version {
                let known = try String.fetchAll(
                    db, sql: "SELECT DISTINCT extraction_version FROM articles WHERE extraction_version IS NOT NULL")
                let earlier = known.filter { ProgramVersion($0) < ProgramVersion(version) }
                pieces.append(
                    Fragment(
                        "(extraction_version IS NULL OR extraction_version IN (\(Fragment.marks(earlier.count))))",
                        earlier))
            }
            let filter = Fragment.filter(pieces)
            return try String.fetchAll(
                db, sql: "SELECT id FROM articles\(filter.sql) ORDER BY doc DESC", arguments: filter.bound)
        }
    }

    /// Returns how many changes came after one; their numbers have gaps.
    public func changeCount(after seq: Int64) throws -> Int {
        try connections.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM changes WHERE seq > ?", arguments: [seq]) ?? 0
        }
    }

    /// Returns an article as it is kept; nil when it is not there.
    ///
    /// - Parameter id: Its id.
    /// - Returns: The article.
    /// - Throws: `ShapeError` when it is damaged, or what SQLite says.
    public func storedArticle(_ id: String) throws -> StoredArticle? {
        try connections.read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT json, source_file, fingerprint FROM articles WHERE id = ?")
            guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
            var article = try Article(json: JSONSlice(row.value(0)))
            article.source.file = try row.value(1)
            article.ingestedAt = nil
            let mark: String? = try row.optional(2)
            return StoredArticle(article: article, fingerprint: mark.flatMap { Fingerprint($0) }, mark: mark)
        }
    }

    /// Writes the records of articles that were read again, all or none.
    ///
    /// What was written or taken out since it was fetched stays as it is.
    ///
    /// - Parameters:
    ///   - read: Each article as it was fetched, with its records.
    ///   - time: An RFC 3339 time in UTC.
    /// - Returns: How many were written.
    /// - Throws: `StoreError` when the database cannot be written.
    public func rewrite(_ read: [(stored: StoredArticle, extract: Extract)], at time: String) throws(StoreError)
        -> Int
    {
        try connections.write { db in
            let known = try db.cachedStatement(sql: "SELECT fingerprint, source_file FROM articles WHERE id = ?")
            let extracts = try read.compactMap { one -> Extract? in
                guard let row = try Row.fetchOne(known, arguments: [one.stored.article.id]),
                    try row.optional(0, as: String.self) == one.stored.mark,
                    try row.value(1, as: String.self) == one.stored.article.source.file
                else { return nil }
                return one.extract
            }
            return try Self.write(extracts, at: time, replaces: true, db).count
        }
    }
}

/// A version such as 1.10.2, in the order of its numbers.
struct ProgramVersion: Comparable {
    private let parts: [Int]

    init(_ text: String) {
        parts = text.split(separator: ".").map { Int($0.prefix(while: \.isNumber)) ?? 0 }
    }

    static func < (one: Self, other: Self) -> Bool {
        let count = max(one.parts.count, other.parts.count)
        let (a, b) = (one.padded(count), other.padded(count))
        return a.lexicographicallyPrecedes(b)
    }

    private func padded(_ count: Int) -> [Int] { parts + Array(repeating: 0, count: count - parts.count) }
}
