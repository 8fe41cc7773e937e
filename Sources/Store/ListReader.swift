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
        /// What is compared.
        enum Form { case value, isLacking, filled }
        /// How a row shows that it has no value.
        enum Lack { case never, null, undated }

        var column: String
        var descends: Bool
        var lack = Lack.never
        var form = Form.value

        /// The SQL of the key; `number` is the column by which rows are numbered.
        func sql(_ table: String, _ number: String) -> String {
            let value = column == "doc" ? number : "\(table).\(column)"
            switch form {
            case .value: return value
            case .filled: return lack == .null ? "coalesce(\(value), '')" : value
            case .isLacking: return Self.lacking(value, lack)
            }
        }

        /// Holds for rows without the value.
        static func lacking(_ value: String, _ lack: Lack) -> String {
            lack == .null ? "(\(value) IS NULL)" : "(\(value) < \(DocNumber.firstDated))"
        }
    }

    /// The rows that have the value of the first key, or those that lack it.
    private enum Part { case known, lacking }

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
            collection.field(key.field).flatMap { Self.key($0, descends: key.descends) }
        }
        if keys.isEmpty, !collection.isDated {
            let isRanked = request.search != nil && collection == .persons
            keys = [Key(column: isRanked ? "articles" : "sort_name", descends: isRanked)]
        }
        if let end = keys.firstIndex(where: { $0.column == "doc" }) {
            keys = Array(keys[...end])
        } else {
            keys.append(Key(column: "doc", descends: keys.first?.descends ?? true))
        }
        // What lacks the value comes last both ways; for the first key the page sees to it.
        return keys.prefix(1)
            + keys.dropFirst().flatMap { key -> [Key] in
                guard key.lack != .never else { return [key] }
                var (lacking, filled) = (key, key)
                (lacking.form, lacking.descends, filled.form) = (.isLacking, false, .filled)
                return [lacking, filled]
            }
    }

    private static func key(_ field: Field, descends: Bool) -> Key? {
        guard let order = field.order else { return nil }
        // The number of a row without a day is smaller than all others.
        let lack: Key.Lack = field.isSparse ? .null : order == "doc" && !descends ? .undated : .never
        return Key(column: descends ? field.descendingOrder ?? order : order, descends: descends, lack: lack)
    }

    // MARK: Reading

    private func plain(_ keys: [Key], _ cursor: Cursor?, tier: SearchQuery.Tier?) throws -> Rows {
        let (isBackward, limit) = (cursor?.isBackward == true, request.limit)
        guard let first = keys.first, first.lack != .never else {
            return try read(keys, after: cursor?.values, isBackward: isBackward, tier, limit)
        }
        var after = cursor?.values
        var parts: [Part] = isBackward ? [.lacking, .known] : [.known, .lacking]
        if let value = after?.first {
            let isLacking =
                first.lack == .null
                ? value.isNull : (Int64.fromDatabaseValue(value) ?? 0) < DocNumber.firstDated
            if isLacking != (parts[0] == .lacking) { parts.removeFirst() }
        }
        var out = Rows()
        for part in parts {
            // Rows that lack the value are ordered by the other keys.
            let isShort = part == .lacking && first.lack == .null
            var rows = try read(
                isShort ? Array(keys.dropFirst()) : keys, after: after.map { isShort ? Array($0.dropFirst()) : $0 },
                isBackward: isBackward, tier, limit - out.rows.count, (part, first))
            if isShort { for index in rows.rows.indices { rows.rows[index].values.insert(.null, at: 0) } }
            out.rows += rows.rows
            out.hasMore = rows.hasMore
            if out.hasMore { break }
            after = nil
        }
        return out
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
        _ keys: [Key], after values: [DatabaseValue]?, isBackward: Bool, _ tier: SearchQuery.Tier?, _ limit: Int,
        _ part: (Part, Key)? = nil
    ) throws -> Rows {
        let question = try question(keys, after: values, isBackward: isBackward, tier, limit, part)
        let rows = try StatementRows(request.statement(question.sql, db), question.arguments)
        var out = Rows()
        while try rows.next() {
            guard out.rows.count < limit else {
                out.hasMore = true
                break
            }
            let values = (Self.recordColumns..<Self.recordColumns + keys.count).map { rows.value(Int32($0)) }
            out.rows.append((try rows.record(at: 0), values, tier?.score ?? 1))
        }
        return out
    }

    /// How many columns make the record; those of the order follow.
    private static let recordColumns = 4

    /// One more row than the page has tells whether more follow.
    private func question(
        _ keys: [Key], after values: [DatabaseValue]?, isBackward: Bool, _ tier: SearchQuery.Tier?, _ limit: Int,
        _ part: (Part, Key)? = nil
    ) throws -> Fragment {
        var keys = keys
        if isBackward { for index in keys.indices { keys[index].descends.toggle() } }
        let isByNumber = keys.count == 1
        let conditions = try Conditions(
            collection, request.filters, db, mayDrive: tier == nil && isByNumber, isSorted: !isByNumber)
        var pieces = conditions.pieces
        if request.isOpenOnly { pieces.append(Review.isOpen(table)) }
        let fts = "\(table)_\(tier?.index.rawValue ?? "")"
        if let tier { pieces.insert(Fragment("\(fts) MATCH ?", [tier.expression]), at: 0) }
        // The number is the same in all joined tables; that of the table which gives the rows needs no sorting.
        let number = tier != nil ? "\(fts).rowid" : conditions.doc
        let columns = keys.map { $0.sql(table, number) }
        if let (part, key) = part {
            let lacking = Key.lacking(key.sql(table, number), key.lack)
            pieces.append(
                Fragment(
                    part == .lacking
                        ? lacking : key.lack == .null ? "NOT \(lacking)" : "\(number) >= \(DocNumber.firstDated)"))
        }
        if let values { pieces.append(Self.after(values, columns, keys)) }
        let sql = """
            SELECT \(collection.recordColumns)\(columns.enumerated().map { ", \($1) AS k\($0)" }.joined()) \
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
