import GRDB
import Records

/// A record that a few letters may mean.
public struct Suggestion: Sendable {
    /// The id.
    public var id: String
    /// `person`, `organization`, `place` or `topic`.
    public var type: String
    /// The name for lists.
    public var name: String
    /// The form of the name that begins so.
    public var matched: String
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// How often the record occurs.
    public var count: Int
}

/// A person that a name may mean, and why.
public struct Resolution: Sendable {
    /// Why a person fits.
    public enum Reason: String, Sendable {
        case id, name
        /// All words of the name are in one known form.
        case words
        /// A known form begins so.
        case beginning
    }

    /// The record as JSON.
    public var record: String
    /// Why.
    public var reason: Reason
    /// The known form that fits.
    public var matched: String
    /// Between 0 and 1: how sure.
    public var score: Double
}

extension Store {
    /// Returns records whose names begin with some letters, the most frequent first.
    ///
    /// - Parameters:
    ///   - text: The letters; case and marks do not count.
    ///   - types: Which types to look at, by their singular names.
    ///   - limit: How many at most.
    /// - Returns: The suggestions.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func suggestions(for text: String, types: Set<String>, limit: Int) throws -> [Suggestion] {
        let start = Folded.text(text)
        guard !start.isEmpty else { return [] }
        let questions: [(type: String, sql: String)] = [
            (
                "person",
                """
                SELECT persons.id, name, min(folded) AS matched, country, articles AS count FROM person_names
                CROSS JOIN persons ON persons.id = person_id WHERE folded >= ?1 AND folded < ?2 GROUP BY persons.id
                ORDER BY count DESC, persons.id LIMIT ?3
                """
            ),
            (
                "organization",
                """
                SELECT organizations.id, name, min(folded) AS matched, country, 0 AS count FROM organization_names
                CROSS JOIN organizations ON organizations.id = organization_id WHERE folded >= ?1 AND folded < ?2
                GROUP BY organizations.id ORDER BY organizations.id LIMIT ?3
                """
            ),
            (
                "place",
                "SELECT id, name, sort_name AS matched, country, meetings AS count FROM places WHERE sort_name >= ?1 AND sort_name < ?2 ORDER BY count DESC, id LIMIT ?3"
            ),
            (
                "topic",
                "SELECT id, label AS name, sort_name AS matched, NULL AS country, meetings + quotes AS count FROM topics WHERE sort_name >= ?1 AND sort_name < ?2 ORDER BY count DESC, id LIMIT ?3"
            ),
        ]
        return try read { db in
            let found = try questions.filter { types.contains($0.type) }.flatMap { type, sql in
                try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [start, start + "\u{10FFFF}", limit]).map {
                    Suggestion(
                        id: $0["id"], type: type, name: $0["name"], matched: $0["matched"], country: $0["country"],
                        count: $0["count"])
                }
            }
            return Array(found.sorted { ($1.count, $0.type, $0.id) < ($0.count, $1.type, $1.id) }.prefix(limit))
        }
    }

    /// Returns the persons that a name may mean, the surest first.
    public func resolve(name: String, limit: Int) throws -> [Resolution] {
        let folded = Folded.text(name)
        let words = SearchQuery.words(folded)
        guard !words.isEmpty else { return [] }
        return try read { db in
            var out: [Resolution] = []
            var seen: Set<String> = []
            func take(_ rows: [Row], _ reason: Resolution.Reason, _ score: Double) {
                for row in rows where seen.insert(row["id"]).inserted && out.count < limit {
                    out.append(
                        Resolution(record: row["json"], reason: reason, matched: row["matched"], score: score))
                }
            }
            let json = Collection.persons.json
            take(
                try Row.fetchAll(
                    db, sql: "SELECT id, \(json) AS json, id AS matched FROM persons WHERE id = ?", arguments: [name]),
                .id, 1)
            let named = "FROM person_names CROSS JOIN persons ON persons.id = person_id"
            let exact = try Row.fetchAll(
                db,
                sql:
                    "SELECT id, \(json) AS json, folded AS matched \(named) WHERE folded = ? ORDER BY articles DESC, id LIMIT ?",
                arguments: [folded, limit])
            take(exact, .name, exact.count == 1 ? 0.95 : 0.7)
            let all = words.map { "\"\($0)\"" }.joined(separator: " AND ")
            take(
                try Row.fetchAll(
                    db,
                    sql:
                        "SELECT id, \(json) AS json, name AS matched FROM persons_fts CROSS JOIN persons ON doc = persons_fts.rowid WHERE persons_fts MATCH ? ORDER BY articles DESC, id LIMIT ?",
                    arguments: ["{heading} : (\(all))", limit]), .words, 0.5)
            take(
                try Row.fetchAll(
                    db,
                    sql:
                        "SELECT id, \(json) AS json, min(folded) AS matched \(named) WHERE folded >= ?1 AND folded < ?2 GROUP BY id ORDER BY articles DESC, id LIMIT ?3",
                    arguments: [folded, folded + "\u{10FFFF}", limit]), .beginning, 0.3)
            return out
        }
    }
}
