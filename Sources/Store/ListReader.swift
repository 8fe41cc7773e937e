import GRDB

/// Reads one page of a list.
struct ListReader {
    let request: ListRequest
    let db: Database
    private let list: String

    init(request: ListRequest, db: Database) {
        (self.request, self.db) = (request, db)
        list = request.identity
    }

    private var collection: Collection { request.collection }
    private var table: String { collection.rawValue }

    /// One key of the order with the column behind it.
    private struct Key {
        var column: String
        var descends: Bool
    }

    /// Rows with their sort values, and whether more follow.
    private struct Rows {
        var rows: [(json: String, values: [DatabaseValue], score: Double)] = []
        var hasMore = false
    }

    func page() throws -> RecordPage {
        if request.search?.isEmpty == true { return RecordPage() }
        let keys = order
        let isRanked = request.search != nil && request.sort.isEmpty
        let cursor = try request.cursor.map {
            try Cursor($0, list: list, count: keys.count + (isRanked ? 1 : 0))
        }
        var rows =
            isRanked
            ? try ranked(keys, cursor)
            : try plain(keys, cursor, tier: request.search.map { .init(expression: $0.expression, score: 1) })
        if cursor?.isBackward == true { rows.rows.reverse() }
        return page(rows, cursor)
    }

    private func page(_ rows: Rows, _ cursor: Cursor?) -> RecordPage {
        let isBackward = cursor?.isBackward == true
        let hasNext = isBackward || rows.hasMore
        let hasPrevious = isBackward ? rows.hasMore : cursor != nil
        var page = RecordPage()
        page.records = rows.rows.map(\.json)
        if request.search != nil { page.scores = rows.rows.map(\.score) }
        if hasNext, let last = rows.rows.last {
            page.next = Cursor(values: last.values, isBackward: false, list: list).text
        }
        if hasPrevious, let first = rows.rows.first {
            page.previous = Cursor(values: first.values, isBackward: true, list: list).text
        }
        return page
    }

    // MARK: Order

    /// The order that was asked for or is usual, ended by the number of the row.
    private var order: [Key] {
        var keys = request.sort.compactMap { key in
            collection.field(key.field)?.order.map { Key(column: $0, descends: key.descends) }
        }
        if keys.isEmpty, !collection.isDated {
            let isRanked = request.search != nil && collection == .persons
            keys = [Key(column: isRanked ? "articles" : "sort_name", descends: isRanked)]
        }
        if let end = keys.firstIndex(where: { $0.column == "doc" }) { return Array(keys[...end]) }
        return keys + [Key(column: "doc", descends: keys.first?.descends ?? true)]
    }

    // MARK: Reading

    private func plain(_ keys: [Key], _ cursor: Cursor?, tier: SearchQuery.Tier?) throws -> Rows {
        try read(
            keys, after: cursor?.values, isBackward: cursor?.isBackward == true, tier, request.limit)
    }

    /// Goes through the tiers of a search until the page is full.
    private func ranked(_ keys: [Key], _ cursor: Cursor?) throws -> Rows {
        guard let tiers = request.search?.tiers else { return Rows() }
        let isBackward = cursor?.isBackward == true
        let start = cursor.flatMap { Int.fromDatabaseValue($0.values[0]) } ?? 0
        guard tiers.indices.contains(start) else { throw StoreError.malformedCursor }
        var out = Rows()
        var after = cursor.map { Array($0.values.dropFirst()) }
        for number in isBackward ? Array((0...start).reversed()) : Array(start..<tiers.count) {
            let wanted = request.limit - out.rows.count
            var rows = try read(
                keys, after: after, isBackward: isBackward, tiers[number], wanted)
            for index in rows.rows.indices { rows.rows[index].values.insert(number.databaseValue, at: 0) }
            out.rows += rows.rows
            if rows.hasMore {
                out.hasMore = true
                break
            }
            after = nil
        }
        return out
    }

    private func read(
        _ keys: [Key], after values: [DatabaseValue]?, isBackward: Bool, _ tier: SearchQuery.Tier?, _ limit: Int
    ) throws -> Rows {
        let question = try question(keys, after: values, isBackward: isBackward, tier, limit)
        let statement = try statement(question.sql)
        var out = Rows()
        let cursor = try Row.fetchCursor(statement, arguments: question.bound)
        while let row = try cursor.next() {
            guard out.rows.count < limit else {
                out.hasMore = true
                break
            }
            out.rows.append((row[0], (1...keys.count).map { row[$0] }, tier?.score ?? 1))
        }
        return out
    }

    /// One more row than the page has tells whether more follow.
    private func question(
        _ keys: [Key], after values: [DatabaseValue]?, isBackward: Bool, _ tier: SearchQuery.Tier?, _ limit: Int
    ) throws -> Fragment {
        let keys = isBackward ? keys.map { Key(column: $0.column, descends: !$0.descends) } : keys
        let isByNumber = keys.count == 1
        let conditions = try Conditions(
            collection, request.filters, db, mayDrive: tier == nil && isByNumber, isSorted: !isByNumber)
        var pieces = conditions.pieces
        let fts = "\(table)_\(tier?.index.rawValue ?? "")"
        if let tier { pieces.insert(Fragment("\(fts) MATCH ?", [tier.expression]), at: 0) }
        // The number is the same in all joined tables; that of the table which gives the rows needs no sorting.
        let number = tier != nil ? "\(fts).rowid" : conditions.doc
        let columns = keys.map { $0.column == "doc" ? number : "\(table).\($0.column)" }
        if let values { pieces.append(Self.after(values, columns, keys)) }
        let sql = """
            SELECT \(collection.json) AS json\(columns.enumerated().map { ", \($1) AS k\($0)" }.joined()) \
            FROM \(from(conditions, tier == nil ? nil : fts))\
            \(pieces.isEmpty ? "" : " WHERE " + pieces.map(\.sql).joined(separator: " AND ")) \
            ORDER BY \(zip(columns, keys).map { "\($0) \($1.descends ? "DESC" : "ASC")" }.joined(separator: ", ")) LIMIT \(limit + 1)
            """
        return Fragment(sql, pieces.flatMap(\.arguments))
    }

    /// The questions that the first page asks, for tests of their plans.
    func questions() throws -> [Fragment] {
        let isRanked = request.search != nil && request.sort.isEmpty
        let all = request.search.map { SearchQuery.Tier(expression: $0.expression, score: 1) }
        let tiers: [SearchQuery.Tier?] = isRanked ? request.search?.tiers ?? [] : [all]
        return try tiers.map { try question(order, after: nil, isBackward: false, $0, request.limit) }
    }

    /// Questions of one shape are prepared once; the shapes with many values would fill the memory.
    private func statement(_ sql: String) throws -> Statement {
        let isCommon = request.filters.count <= 2 && request.filters.allSatisfy { $0.values.count == 1 }
        return isCommon ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
    }

    private func from(_ conditions: Conditions, _ index: String?) -> String {
        // CROSS JOIN keeps the order of the tables: the left one gives the rows in order.
        if let index { return "\(index) CROSS JOIN \(table) ON \(table).doc = \(index).rowid" }
        guard let driver = conditions.driver else { return table }
        return "\(driver) CROSS JOIN \(table) ON \(table).doc = \(driver).doc"
    }

    /// The rows after some values, in the order of the keys.
    private static func after(_ values: [DatabaseValue], _ columns: [String], _ keys: [Key]) -> Fragment {
        if Set(keys.map(\.descends)).count == 1 {
            let comparison = keys[0].descends ? "<" : ">"
            guard columns.count > 1 else { return Fragment("\(columns[0]) \(comparison) ?", values) }
            return Fragment(
                "(\(columns.joined(separator: ", "))) \(comparison) (\(Fragment.marks(columns.count)))", values)
        }
        var alternatives: [Fragment] = []
        for last in columns.indices {
            var parts = (0..<last).map { Fragment("\(columns[$0]) = ?", [values[$0]]) }
            parts.append(Fragment("\(columns[last]) \(keys[last].descends ? "<" : ">") ?", [values[last]]))
            alternatives.append(
                Fragment("(" + parts.map(\.sql).joined(separator: " AND ") + ")", parts.flatMap(\.arguments)))
        }
        return Fragment.join(alternatives, by: "OR")
    }
}
