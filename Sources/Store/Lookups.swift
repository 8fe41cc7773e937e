import GRDB
import Matching
import Records

/// A record that a few letters may mean.
public struct Suggestion: Sendable {
    /// The id.
    public var id: String
    /// `person`, `organization`, `place`, `topic` or `country`.
    public var type: String
    /// The name for lists.
    public var name: String
    /// The form of the name that begins so, in whatever language.
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
        /// The same words in another order.
        case order
        /// Another spelling, or another script.
        case spelling
        /// A short form of the given name, or what another language calls it.
        case given
        /// An initial for a name.
        case initials
        /// Words of a longer name, or a longer form of the name.
        case words
        /// One slip in a longer word.
        case slip
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
    /// Letters that are a beginning rather than a name.
    private static let beginning = 3

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
                        id: try $0.value("id"), type: type, name: try $0.value("name"),
                        matched: try $0.value("matched"), country: try $0.optional("country"),
                        count: try $0.value("count"))
                }
            }
            let listed = try Self.listed(start, types, limit, db)
            let known = Set(found.map { "\($0.type)/\($0.id)" })
            let all = found + listed.filter { !known.contains("\($0.type)/\($0.id)") }
            var out = Array(all.sorted { ($1.count, $0.type, $0.id) < ($0.count, $1.type, $1.id) }.prefix(limit))
            // What begins otherwise but is spelt alike comes behind.
            for owner in NameOwner.allCases where types.contains(owner.rawValue) && out.count < limit {
                let known = Set(out.filter { $0.type == owner.rawValue }.map(\.id))
                let near = try NameFinder(db, owner).find(text, limit: limit).filter {
                    !known.contains($0.id) && ($0.isSame || start.count > Self.beginning)
                }
                let country = try db.cachedStatement(sql: "SELECT country FROM \(owner.table) WHERE id = ?")
                for near in near.prefix(limit - out.count) {
                    out.append(
                        Suggestion(
                            id: near.id, type: owner.rawValue, name: near.name, matched: near.matched,
                            country: try String.fetchOne(country, arguments: [near.id]), count: near.articles))
                }
            }
            return out
        }
    }

    /// Values of each list that are looked for in the records.
    private static let looked = 40

    /// Returns countries, places and topics that occur and that some language calls by a name that begins so.
    private static func listed(_ start: String, _ types: Set<String>, _ limit: Int, _ db: Database) throws
        -> [Suggestion]
    {
        var out: [Suggestion] = []
        if types.contains("country") {
            for entry in KnownForms.countries.beginning(with: start, most: looked) {
                guard let meetings = try occurrences(ofCountry: entry.value, db) else { continue }
                out.append(
                    Suggestion(
                        id: entry.value, type: "country", name: CountryName.of(entry.value), matched: entry.form,
                        country: entry.value, count: meetings))
            }
        }
        let tables: [(type: String, forms: KnownForms, sql: String)] = [
            (
                "place", .cities,
                "SELECT id, name, country, meetings AS count FROM places WHERE sort_name = ? ORDER BY count DESC, id LIMIT 1"
            ),
            (
                "topic", .topics,
                "SELECT id, label AS name, NULL AS country, meetings + quotes AS count FROM topics WHERE id = ?"
            ),
        ]
        for (type, forms, sql) in tables where types.contains(type) {
            let statement = try db.cachedStatement(sql: sql)
            for entry in forms.beginning(with: start, most: looked) {
                let value = type == "place" ? Folded.text(entry.value) : entry.value
                guard let row = try Row.fetchOne(statement, arguments: [value]) else { continue }
                out.append(
                    Suggestion(
                        id: try row.value("id"), type: type, name: try row.value("name"), matched: entry.form,
                        country: try row.optional("country"), count: try row.value("count")))
            }
        }
        return out
    }

    /// Returns the persons that a name may mean, the surest first.
    public func resolve(name: String, limit: Int) throws -> [Resolution] {
        try read { db in
            try NameFinder(db, .person).find(name, limit: limit).compactMap { found in
                try Store.record(.persons, found.id, db).map {
                    Resolution(record: $0, reason: found.reason, matched: found.matched, score: found.score)
                }
            }
        }
    }
}
