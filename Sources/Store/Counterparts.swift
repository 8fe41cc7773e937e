import GRDB

/// Somebody whom a person met.
public struct Counterpart: Sendable {
    /// The id of the person or organisation; nil for a state without a name at the table.
    public var id: String?
    /// `person`, `organization` or `country`.
    public var type: String
    /// The name for lists.
    public var name: String
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// How many meetings.
    public var meetings: Int
    /// The first day, as far as known.
    public var first: String?
    /// The last day, as far as known.
    public var last: String?
}

extension Store {
    /// Returns whom a person met, the most frequent first.
    public func counterparts(of person: String, limit: Int) throws -> [Counterpart] {
        try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT other.person_id AS person, other.organization_id AS organization,
                    CASE WHEN other.person_id IS NULL AND other.organization_id IS NULL THEN other.country END AS state,
                    count(DISTINCT meetings.doc) AS count, min(meetings.date_from) AS first, max(meetings.date_to) AS last
                    FROM participants AS own CROSS JOIN participants AS other ON other.doc = own.doc AND other.position <> own.position
                    CROSS JOIN meetings ON meetings.doc = own.doc
                    WHERE own.person_id = ? AND other.person_id IS NOT own.person_id
                    GROUP BY 1, 2, 3 ORDER BY count DESC, last DESC, 1, 2, 3 LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: [person, limit]).map { try Self.counterpart($0, db) }
        }
    }

    private static func counterpart(_ row: Row, _ db: Database) throws -> Counterpart {
        let (person, organization, state): (String?, String?, String?) = (
            row["person"], row["organization"], row["state"]
        )
        let table = person == nil ? "organizations" : "persons"
        let known = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, country FROM \(table) WHERE id = ?"),
            arguments: [person ?? organization])
        return Counterpart(
            id: person ?? organization,
            type: person != nil ? "person" : organization != nil ? "organization" : "country",
            name: known?["name"] ?? person ?? organization ?? state ?? "", country: known?["country"] ?? state,
            meetings: row["count"], first: row["first"], last: row["last"])
    }
}
