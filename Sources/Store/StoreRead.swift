import Foundation
import GRDB
import Records

/// What has become of an id.
public enum Found: Sendable {
    case record(String)
    /// The record went into another one.
    case merged(into: String)
    /// The record was withdrawn.
    case gone
    case missing
}

extension Store {
    /// Seconds that a question may take.
    public static let deadline = 1.0
    /// Seconds that one count may take; a longer one is left out.
    public static let budget = 0.1

    /// Reads under the deadline, from one state of the data.
    func read<Value>(seconds: Double? = nil, _ body: (Database) throws -> Value) throws -> Value {
        try connections.read { db in try Deadline.run(db, seconds: seconds ?? deadline) { try body(db) } }
    }

    /// Returns a reader for one thread that must not wait, such as an event loop.
    public func makeLoopReader() -> LoopReader { LoopReader(file) }

    /// Returns the record of an id, or what has become of it.
    public func find(_ collection: Collection, id: String) throws -> Found {
        try connections.unsafeRead { db in
            if let json = try Self.record(collection, id, db) { return .record(json) }
            return try Self.former(collection, id, db)
        }
    }

    static func record(_ collection: Collection, _ id: String, _ db: Database) throws -> String? {
        let rows = try StatementRows(db, record[collection] ?? "", [id.databaseValue])
        return try rows.next() ? rows.record(at: 0) : nil
    }

    private static let record = Dictionary(
        uniqueKeysWithValues: Collection.allCases.map {
            ($0, "SELECT \($0.recordColumns) FROM \($0.rawValue) WHERE id = ?")
        })

    /// Follows the merges of a record to the one that is left.
    private static func former(_ collection: Collection, _ id: String, _ db: Database) throws -> Found {
        let statement = try db.cachedStatement(sql: "SELECT target FROM former_ids WHERE id = ? AND type = ?")
        let exists = try db.cachedStatement(sql: "SELECT 1 FROM \(collection.rawValue) WHERE id = ?")
        var (current, seen) = (id, Set<String>())
        while seen.insert(current).inserted {
            guard let row = try Row.fetchOne(statement, arguments: [current, collection.singular]) else {
                guard seen.count == 1, collection == .persons else { return seen.count == 1 ? .missing : .gone }
                // Of a person who is gone for good there is only a mark.
                let mark = try Row.fetchOne(statement, arguments: [ErasedTraces.id(of: id), collection.singular])
                guard let mark else { return .missing }
                guard let target: String = try mark.optional("target") else { return .gone }
                current = target
                if try Int.fetchOne(exists, arguments: [target]) != nil { return .merged(into: target) }
                continue
            }
            guard let target: String = try row.optional("target") else { return .gone }
            if try Int.fetchOne(exists, arguments: [target]) != nil { return .merged(into: target) }
            current = target
        }
        return .gone
    }

    /// Returns a record, or nil.
    public func record(_ collection: Collection, id: String) throws -> String? {
        if case .record(let json) = try find(collection, id: id) { json } else { nil }
    }

    /// Returns a page of a list.
    ///
    /// - Parameter request: What is wanted.
    /// - Returns: The page.
    /// - Throws: `StoreError.malformedCursor`, `.foreignCursor` or `.deadline`, or what SQLite says.
    public func page(_ request: ListRequest) throws -> RecordPage {
        try connections.read { db in
            let request = try Deadline.run(db, seconds: deadline) { try request.seated(db) }
            var page = try Deadline.run(db, seconds: deadline) { try ListReader(request: request, db: db).page() }
            page.seq = try Changes.last(db)
            if page.records.isEmpty, request.cursor == nil {
                page.warnings = try Deadline.run(db, seconds: deadline) { try ValueNames(db).warnings(request) }
            }
            let reader = FacetReader(request: request, db: db, budget: budget)
            (page.facets, page.total) = try reader.counts()
            page.isPartial = page.facets.contains { $0 == nil } || request.wantsTotal && page.total == nil
            return page
        }
    }

    /// Returns how SQLite goes about the questions of a list: one line a step.
    package func plan(of request: ListRequest) throws -> [String] {
        try connections.read { db in
            try ListReader(request: request, db: db).questions().flatMap { question in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + question.sql, arguments: question.bound).map {
                    try $0.value("detail", as: String.self)
                }
            }
        }
    }

    /// Returns the records of some ids, each once, by id.
    public func records(_ collection: Collection, ids: [String]) throws -> [String: String] {
        guard !ids.isEmpty else { return [:] }
        return try read { db in
            // A statement binds so many values only.
            let rows = try stride(from: 0, to: ids.count, by: 10_000).flatMap { start -> [(String, String)] in
                let part = ids[start..<min(start + 10_000, ids.count)]
                let sql =
                    "SELECT id, \(collection.recordColumns) FROM \(collection.rawValue) WHERE id IN (\(Fragment.marks(part.count)))"
                let rows = try StatementRows(db.makeStatement(sql: sql), part.map(\.databaseValue))
                var out: [(String, String)] = []
                while try rows.next() { out.append((try rows.text(0), try rows.record(at: 1))) }
                return out
            }
            return Dictionary(rows, uniquingKeysWith: { first, _ in first })
        }
    }

    /// Returns the inputs that were refused, by file.
    public func refusals(limit: Int) throws -> [(file: String, reason: String, at: String)] {
        try connections.read { db in
            try Row.fetchAll(db, sql: "SELECT file, reason, at FROM refusals ORDER BY file LIMIT ?", arguments: [limit])
                .map { (try $0.value("file"), try $0.value("reason"), try $0.value("at")) }
        }
    }
}
