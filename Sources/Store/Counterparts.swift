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
    /// The first date, as far as known.
    public var first: String?
    /// The last date, as far as known.
    public var last: String?
    /// How many meetings of other statuses there are beside these, by status.
    public var others: [(status: String, count: Int)]
}

/// A country that another one met.
public struct CountryPartner: Sendable {
    /// ISO 3166-1 alpha-2.
    public var code: String
    /// How many meetings that were held or go on.
    public var meetings: Int
    /// The last date, as far as known.
    public var last: String?
}

extension Store {
    /// Returns the countries that a country met, the most frequent first.
    ///
    /// - Parameters:
    ///   - code: ISO 3166-1 alpha-2.
    ///   - limit: Countries at most.
    /// - Returns: The countries.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func partners(of code: String, limit: Int) throws -> [CountryPartner] {
        let sql = """
            SELECT other.country, count(DISTINCT own.doc) AS n, max(\(Collection.meetings.dateColumns.last))
            FROM participants AS own
            CROSS JOIN participants AS other ON other.doc = own.doc AND other.country <> own.country
            CROSS JOIN meetings INDEXED BY meetings_drawn ON meetings.doc = own.doc AND \(Drawn.met)
            WHERE own.country = ? GROUP BY 1 ORDER BY n DESC, 1 LIMIT \(limit)
            """
        return try read { db in
            try Row.fetchAll(db, sql: sql, arguments: [code]).map {
                CountryPartner(code: try $0.value(0), meetings: try $0.value(1), last: Self.date(try $0.optional(2)))
            }
        }
    }

    /// Returns whom a person met, the most frequent first.
    ///
    /// Meetings that were held or go on count; those of other statuses are told beside them. A filter by status says
    /// which count instead.
    ///
    /// - Parameters:
    ///   - person: The id of the person.
    ///   - request: Which meetings; only its filters and search count.
    ///   - limit: Counterparts at most.
    /// - Returns: The counterparts.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func counterparts(
        of person: String, in request: ListRequest = ListRequest(.meetings), limit: Int
    ) throws -> [Counterpart] {
        if request.search?.isEmpty == true { return [] }
        return try read { db in
            var pieces = try Conditions(.meetings, request.filters, db, mayDrive: false).pieces
            if let search = request.search {
                pieces.append(
                    Fragment(
                        "meetings.doc IN (SELECT rowid FROM meetings_fts WHERE meetings_fts MATCH ?)",
                        [search.expression]))
            }
            let isDefault = !Self.met(request.filters).isEmpty
            let counts = isDefault ? "meetings.status IN ('\(Self.metStatuses.joined(separator: "', '"))')" : "1"
            let others = isDefault ? Self.otherStatuses : []
            let columns = others.map {
                ", count(DISTINCT CASE WHEN meetings.status = '\($0)' THEN meetings.doc END) AS \($0)"
            }
            let (first, last) = Collection.meetings.dateColumns
            let sql = """
                SELECT other.person_id AS person, other.organization_id AS organization,
                CASE WHEN other.person_id IS NULL AND other.organization_id IS NULL THEN other.country END AS state,
                count(DISTINCT CASE WHEN \(counts) THEN meetings.doc END) AS count,
                min(CASE WHEN \(counts) THEN \(first) END) AS first, max(CASE WHEN \(counts) THEN \(last) END) AS last
                \(columns.joined())
                FROM participants AS own CROSS JOIN participants AS other ON other.doc = own.doc AND other.position <> own.position
                CROSS JOIN meetings INDEXED BY meetings_drawn ON meetings.doc = own.doc
                WHERE own.person_id = ? AND other.person_id IS NOT own.person_id
                \(pieces.map { "AND " + $0.sql }.joined(separator: " "))
                GROUP BY 1, 2, 3 HAVING count > 0 ORDER BY count DESC, last DESC, 1, 2, 3 LIMIT \(limit)
                """
            let bound = Fragment(sql, [person] + pieces.flatMap(\.arguments))
            return try Row.fetchAll(db, sql: bound.sql, arguments: bound.bound).map {
                try Self.counterpart($0, others, db)
            }
        }
    }

    private static let otherStatuses = ["planned", "possible", "postponed", "cancelled", "denied"]

    private static func counterpart(_ row: Row, _ others: [String], _ db: Database) throws -> Counterpart {
        let (person, organization, state): (String?, String?, String?) = (
            try row.optional("person"), try row.optional("organization"), try row.optional("state")
        )
        let table = person == nil ? "organizations" : "persons"
        let known = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, country FROM \(table) WHERE id = ?"),
            arguments: [person ?? organization])
        return Counterpart(
            id: person ?? organization,
            type: person != nil ? "person" : organization != nil ? "organization" : "country",
            name: try known?.value("name") ?? person ?? organization ?? state.map(CountryName.of) ?? "",
            country: try known?.optional("country") ?? state, meetings: try row.value("count"),
            first: date(try row.optional("first")),
            last: date(try row.optional("last")),
            others: try others.map { (status: $0, count: try row.value($0, as: Int.self)) }.filter { $0.count > 0 })
    }
}
