import GRDB

/// A group of records and how many there are.
public struct StatisticsRow: Sendable {
    /// The values that make the group, one a grouping; a pair has two.
    public var values: [[String]]
    /// The names of the values, where they are ids or codes.
    public var labels: [[String]?]
    /// How many records.
    public var count: Int
    /// The first date as far as it is known, where the records have dates.
    public var first: String?
    /// The last date as far as it is known, where the records have dates.
    public var last: String?
}

extension Store {
    /// Groups that are told at most.
    public static let groupLimit = 1_000

    /// Two parties or countries at one table, for `statistics`.
    public static let pairs = ["pair": "participant", "country_pair": "country"]

    /// Counts the records of a list by one or two fields, the largest group first.
    ///
    /// Pairs are of those who met: only meetings that were held or go on count, unless a filter names a status.
    ///
    /// - Parameters:
    ///   - request: The list; only its collection, filters and search count.
    ///   - groups: The fields, with the unit for dates.
    ///   - limit: Groups at most.
    /// - Returns: The groups.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func statistics(_ request: ListRequest, by groups: [ListRequest.Facet], limit: Int) throws -> [StatisticsRow]
    {
        if request.search?.isEmpty == true { return [] }
        return try read { db in
            let table = request.collection.rawValue
            var filters = try request.seated(db).filters
            if groups.contains(where: { Self.pairs[$0.field] != nil }) { filters += Self.met(filters) }
            let conditions = try Conditions(request.collection, filters, db, mayDrive: false)
            let rows = conditions.rows(request.search)
            var from = rows.from
            var columns: [String] = []
            for (number, group) in groups.enumerated() {
                if Self.pairs[group.field] != nil {
                    let pair = Self.pair(group.field, "g\(number)")
                    from += pair.joined
                    columns.append(pair.value)
                    continue
                }
                guard let field = request.collection.field(group.field) else { continue }
                let (value, joined) = FacetReader.value(field, table, alias: "g\(number)")
                if let joined { from += " LEFT JOIN \(joined) AS g\(number) ON g\(number).doc = \(table).doc" }
                columns.append(FacetReader.bucketed(value, group.bucket))
            }
            let (first, last) = request.collection.dateColumns
            let filter = Fragment.filter(rows.pieces)
            let numbers = columns.indices.map { "\($0 + 1)" }.joined(separator: ", ")
            let sql = """
                SELECT \(columns.map { $0 + ", " }.joined())count(DISTINCT \(table).doc) AS n, min(\(first)), max(\(last))
                FROM \(from)\(filter.sql)\(columns.isEmpty ? "" : " GROUP BY \(numbers)")
                ORDER BY n DESC\(columns.isEmpty ? "" : ", \(numbers)") LIMIT \(limit)
                """
            return try Row.fetchAll(db, sql: sql, arguments: filter.bound).map { row in
                let values = try columns.indices.map { Self.parts(try row.optional($0)) }
                let labels = try zip(groups, values).map { group, values -> [String]? in
                    let field = Self.pairs[group.field] ?? group.field
                    let found = try values.map { try FacetReader.label(field, $0, db) ?? $0 }
                    return try values.contains { try FacetReader.label(field, $0, db) != nil } ? found : nil
                }
                return StatisticsRow(
                    values: values, labels: labels, count: try row.value(columns.count),
                    first: Self.date(try row.optional(columns.count + 1)),
                    last: Self.date(try row.optional(columns.count + 2)))
            }
        }
    }

    private static func parts(_ value: String?) -> [String] {
        value?.split(separator: "|", omittingEmptySubsequences: false).map(String.init) ?? []
    }

    /// Every two at one table, each pair once.
    private static func pair(_ field: String, _ alias: String) -> (value: String, joined: String) {
        func value(_ table: String) -> String {
            field == "pair" ? "coalesce(\(table).person_id, \(table).organization_id)" : "\(table).country"
        }
        let (left, right) = (value(alias + "a"), value(alias + "b"))
        let joined = """
             JOIN participants AS \(alias)a ON \(alias)a.doc = meetings.doc \
            JOIN participants AS \(alias)b ON \(alias)b.doc = meetings.doc AND \(left) < \(right)
            """
        return ("\(left) || '|' || \(right)", joined)
    }

    /// What makes a meeting one at which parties met, unless a filter says which statuses count.
    static func met(_ filters: [Filter]) -> [Filter] {
        guard !filters.contains(where: { $0.field.name == "status" }), let status = Collection.meetings.field("status")
        else { return [] }
        return [Filter(status, .among, Self.metStatuses)]
    }

    /// The statuses of meetings at which parties met.
    static let metStatuses = ["held", "ongoing"]

    /// The date behind the day that orders it.
    static func date(_ keyed: String?) -> String? { keyed.flatMap { $0.split(separator: "|").last.map(String.init) } }
}

extension Collection {
    /// The first and the last date of a record as far as known, each behind the day that orders it.
    var dateColumns: (first: String, last: String) {
        switch self {
        case .meetings:
            (
                "meetings.date_from || '|' || meetings.date",
                """
                meetings.date_to || '|' || CASE WHEN meetings.date_from = meetings.date_to THEN meetings.date
                ELSE coalesce(json_extract(meetings.json, '$.end_date.value'), meetings.date) END
                """
            )
        case .quotes, .articles: ("\(rawValue).date", "\(rawValue).date")
        case .persons, .organizations, .topics, .places: ("NULL", "NULL")
        }
    }
}
