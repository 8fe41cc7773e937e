import GRDB
import Records

/// What is wanted of the feed of changes.
public struct ChangeRequest: Sendable {
    /// Changes after this one; nil for all that are kept.
    public var since: Int64?
    /// The types of record; empty for all.
    public var collections: [Collection] = []
    /// What was done; empty for all.
    public var operations: [Change.Operation] = []
    /// What a record of the one type must meet as it is now.
    ///
    /// A change that took a record out passes always, and one by which a record may have ceased to meet them, too.
    public var filters: [Filter] = []
    /// Changes at most.
    public var limit = 100
    /// Whether the records come with it, as they are now.
    public var includesRecords = false

    /// Creates a request for everything.
    public init(since: Int64? = nil) { self.since = since }
}

/// The statements of the feed.
enum Changes {
    /// The number of the last change, within a transaction.
    static func last(_ db: Database) throws -> Int64 {
        let rows = try StatementRows(
            db, "SELECT coalesce((SELECT max(seq) FROM changes), 0), coalesce((SELECT max(seq) FROM changes_begin), 0)")
        return try rows.next() ? max(rows.integer(0), rows.integer(1)) : 0
    }

    /// The last change that is not kept any more.
    static func begin(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(seq) FROM changes_begin")) ?? 0
    }

    /// When the last change was made; nil where there was none.
    static func time(_ db: Database) throws -> String? {
        let last = try String.fetchOne(
            db.cachedStatement(sql: "SELECT at FROM changes ORDER BY seq DESC LIMIT 1"))
        return try last
            ?? String.fetchOne(db.cachedStatement(sql: "SELECT at FROM changes_begin WHERE seq > 0"))
    }

    /// Forgets what the changes of a record held, from one back to its first.
    static func erase(from seq: Int64, _ db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE changes SET delta = NULL WHERE seq IN (\(chain)) AND delta IS NOT NULL"
        ).execute(arguments: [seq])
    }

    /// Forgets those of them that held words which the record has no more.
    static func erase(whatIsNotIn record: String, from seq: Int64, _ db: Database) throws {
        let held = try db.cachedStatement(
            sql: "SELECT seq, delta FROM changes WHERE seq IN (\(chain)) AND delta IS NOT NULL")
        let forget = try db.cachedStatement(sql: "UPDATE changes SET delta = NULL WHERE seq = ?")
        for row in try Row.fetchAll(held, arguments: [seq])
        where try !RecordDelta.holds(row.value(1), onlyWhatIsIn: record) {
            try forget.execute(arguments: [try row.value(0, as: Int64.self)])
        }
    }

    /// The changes of one record, from one back to its first.
    static let chain = """
        WITH RECURSIVE chain (number) AS (
        SELECT ?1 UNION SELECT previous FROM changes JOIN chain ON seq = number WHERE previous IS NOT NULL)
        SELECT number FROM chain
        """

    /// The changes of a record after one, the last first.
    static func of(_ collection: Collection, _ id: String, since: Int64, _ db: Database) throws -> [Change] {
        let head = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT changed_seq FROM \(collection.rawValue) WHERE id = ?"), arguments: [id])
        return try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM changes WHERE seq IN (\(chain)) AND seq > ?2 ORDER BY seq DESC"),
            arguments: [head, since]
        ).map(change)
    }

    static let columns =
        "changes.seq, changes.at, changes.operation, changes.type, changes.record_id, changes.author, changes.reason, changes.survivor, changes.fields"

    static func change(_ row: Row) throws -> Change {
        let (operation, type): (String, String) = (try row.value("operation"), try row.value("type"))
        guard let operation = Change.Operation(rawValue: operation), let collection = Collection(singular: type) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a change is \(operation) of \(type)")
        }
        return Change(
            seq: try row.value("seq"), at: try row.value("at"), operation: operation, collection: collection,
            id: try row.value("record_id"), author: try row.value("author"), reason: try row.optional("reason"),
            survivor: try row.optional("survivor"), fields: try row.value("fields"))
    }
}

extension Store {
    /// Returns changes after one, in order.
    ///
    /// - Parameters:
    ///   - since: The last change that is known already; nil for all that are kept.
    ///   - limit: Changes at most.
    /// - Returns: The changes, and where to go on.
    /// - Throws: `StoreError.changesForgotten` or `.changesAhead` where `since` is not among what is kept.
    public func changes(since: Int64?, limit: Int) throws -> ChangePage {
        var request = ChangeRequest(since: since)
        request.limit = limit
        return try changes(request)
    }

    /// Returns changes that meet some conditions, in order.
    public func changes(_ request: ChangeRequest) throws -> ChangePage {
        try read { db in
            let (begin, last) = (try Changes.begin(db), try Changes.last(db))
            let since = request.since ?? begin
            guard since >= begin else { throw StoreError.changesForgotten(begin) }
            guard since <= last else { throw StoreError.changesAhead(last) }
            let question = try request.question(since, db)
            let statement = try db.cachedStatement(sql: question.sql)
            var page = ChangePage()
            page.changes = try Row.fetchAll(statement, arguments: question.bound).map { row in
                var change = try Changes.change(row)
                if !request.filters.isEmpty { change.action = try row.value("matches") ? .match : .leave }
                return change
            }
            page.isFull = page.changes.count == request.limit
            page.seq = page.isFull ? page.changes.last?.seq ?? last : last
            if request.includesRecords { page.records = try Changes.records(page.changes, db) }
            return page
        }
    }

    /// Returns the changes of a record after one, the last first.
    public func changes(of collection: Collection, _ id: String, since: Int64) throws -> [Change] {
        try read { try Changes.of(collection, id, since: since, $0) }
    }

    /// The number of the last change of all.
    public func lastChange() throws -> Int64 { Int64(try version()) }

    /// Returns the versions of a record, the newest first: not those after `start`, and not more than `limit`.
    public func versions(_ collection: Collection, id: String, limit: Int, from start: Int64?) throws -> VersionPage {
        try read { db in
            let last = try Changes.last(db)
            let head = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT changed_seq FROM \(collection.rawValue) WHERE id = ?"), arguments: [id])
            let numbers = try Int64.fetchAll(
                db.cachedStatement(
                    sql: "SELECT seq FROM changes WHERE seq IN (\(Changes.chain)) ORDER BY seq DESC"),
                arguments: [head])
            let first = start.map { start in numbers.firstIndex { $0 <= start } ?? numbers.count } ?? 0
            let end = min(first + limit, numbers.count)
            let statement = try db.cachedStatement(sql: "SELECT \(Changes.columns), delta FROM changes WHERE seq = ?")
            let versions = try numbers[first..<end].compactMap { number in
                try Row.fetchOne(statement, arguments: [number]).map {
                    RecordVersion(change: try Changes.change($0), delta: try $0.optional("delta"))
                }
            }
            return VersionPage(
                versions: versions, next: end < numbers.count ? numbers[end] : nil,
                previous: first > 0 ? numbers[max(0, first - limit)] : nil, total: numbers.count, seq: last)
        }
    }

    /// Forgets changes, so that the feed begins with a later one.
    ///
    /// - Parameter seq: The first change that is kept.
    /// - Returns: How many were forgotten.
    /// - Throws: `StoreError` when nothing can be written.
    @discardableResult
    public func forgetChanges(before seq: Int64) throws(StoreError) -> Int {
        try connections.write { db in
            let first = min(seq, try Changes.last(db) + 1)
            guard first - 1 > (try Changes.begin(db)) else { return 0 }
            let at = try String.fetchOne(
                db, sql: "SELECT at FROM changes WHERE seq < ? ORDER BY seq DESC LIMIT 1", arguments: [first])
            try db.execute(sql: "DELETE FROM changes WHERE seq < ?", arguments: [first])
            let count = db.changesCount
            try db.execute(
                sql: "UPDATE changes_begin SET seq = ?, at = coalesce(?, at)", arguments: [first - 1, at])
            return count
        }
    }
}

extension Changes {
    /// The records of some changes as they are now.
    static func records(_ changes: [Change], _ db: Database) throws -> [String?] {
        try changes.map { change in
            change.action == .leave ? nil : try Store.record(change.collection, change.id, db)
        }
    }
}

extension ChangeRequest {
    fileprivate func question(_ since: Int64, _ db: Database) throws -> Fragment {
        var pieces = [Fragment("changes.seq > ?", [since])]
        if !collections.isEmpty { pieces.append(.among("changes.type", collections.map(\.singular))) }
        if !operations.isEmpty { pieces.append(.among("changes.operation", operations.map(\.rawValue))) }
        let filter = Fragment.filter(pieces)
        let end = "ORDER BY changes.seq LIMIT \(limit)"
        guard !filters.isEmpty, let collection = collections.first else {
            return Fragment("SELECT \(Changes.columns) FROM changes\(filter.sql) \(end)", filter.arguments)
        }
        let matches = try matching(collection, db)
        return Fragment(
            """
            SELECT \(Changes.columns), matches FROM
            (SELECT changes.*, \(matches.sql) AS matches FROM changes\(filter.sql)) AS changes
            WHERE matches OR operation IN ('merge', 'remove') OR \(leaving) \(end)
            """, matches.arguments + filter.arguments)
    }

    /// Holds for changes of a member that the filters look at: by no other one does a record cease to meet them.
    private var leaving: String {
        let members = Set(filters.flatMap(\.field.members))
        // Every change is one of the mark that it leaves.
        let touched = members.contains("changed") ? ["1"] : members.sorted().map { "instr(fields, '\"\($0)\"') > 0" }
        return "operation IN ('update', 'correct') AND (\(touched.joined(separator: " OR ")))"
    }

    /// Whether the record meets the filters now.
    private func matching(_ collection: Collection, _ db: Database) throws -> Fragment {
        var request = ListRequest(collection)
        request.filters = filters
        let conditions = try Conditions(collection, request.seated(db).filters, db, mayDrive: false)
        let table = collection.rawValue
        let record = Fragment.filter([Fragment("\(table).id = changes.record_id")] + conditions.pieces)
        return Fragment("EXISTS (SELECT 1 FROM \(table)\(record.sql))", record.arguments)
    }
}
