import GRDB

/// A group of records and how many there are.
public struct StatisticsRow: Sendable {
    /// The values that make the group, one a grouping.
    public var values: [String?]
    /// How many records.
    public var count: Int
    /// The first day, where the records have days.
    public var first: String?
    /// The last day, where the records have days.
    public var last: String?
}

extension Store {
    /// Groups that are told at most.
    public static let groupLimit = 1_000

    /// Counts the records of a list by one or two fields, the largest group first.
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
            let conditions = try Conditions(request.collection, request.filters, db, mayDrive: false)
            let rows = conditions.rows(request.search)
            var from = rows.from
            var columns: [String] = []
            for (number, group) in groups.enumerated() {
                guard let field = request.collection.field(group.field) else { continue }
                let (value, joined) = FacetReader.value(field, table, alias: "g\(number)")
                if let joined { from += " LEFT JOIN \(joined) AS g\(number) ON g\(number).doc = \(table).doc" }
                columns.append(FacetReader.bucketed(value, group.bucket))
            }
            let day = request.collection.dayColumn.map { "\(table).\($0)" } ?? "NULL"
            let filter = Fragment.filter(rows.pieces)
            let numbers = columns.indices.map { "\($0 + 1)" }.joined(separator: ", ")
            let sql = """
                SELECT \(columns.map { $0 + ", " }.joined())count(DISTINCT \(table).doc) AS n, min(\(day)), max(\(day))
                FROM \(from)\(filter.sql)\(columns.isEmpty ? "" : " GROUP BY \(numbers)")
                ORDER BY n DESC\(columns.isEmpty ? "" : ", \(numbers)") LIMIT \(limit)
                """
            return try Row.fetchAll(
                db, sql: sql, arguments: filter.bound
            ).map { row in
                StatisticsRow(
                    values: columns.indices.map { row[$0] }, count: row[columns.count], first: row[columns.count + 1],
                    last: row[columns.count + 2])
            }
        }
    }
}

extension Collection {
    /// The column with the day of a record.
    var dayColumn: String? {
        switch self {
        case .meetings: "date_from"
        case .quotes, .articles: "date"
        case .persons, .organizations, .topics, .places: nil
        }
    }
}
