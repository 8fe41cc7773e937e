import GRDB
public import Records

/// The rows of corrections.
enum Corrections {
    private static let columns =
        "number, id, type, record_id, operation, target, at, author, reason, patch, replaced, undone_at, undone_by"

    static func find(_ id: String, _ db: Database) throws -> Correction? {
        try fetch("id = ?", [id], db).first
    }

    static func fetch(_ condition: String, _ arguments: StatementArguments, _ db: Database) throws -> [Correction] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM corrections WHERE \(condition) ORDER BY at, id", arguments: arguments)
        let anchors = try db.cachedStatement(
            sql: "SELECT * FROM correction_anchors WHERE correction = ? ORDER BY held_id, article_id")
        return try rows.map { row in
            var correction = Correction()
            let operation: String = try row.value("operation")
            correction.id = try row.value("id")
            correction.recordType = try row.value("type")
            correction.record = try row.value("record_id")
            correction.operation = Correction.Operation(rawValue: operation) ?? .patch
            correction.target = try row.optional("target")
            (correction.at, correction.author) = (try row.value("at"), try row.value("author"))
            correction.reason = try row.optional("reason")
            correction.patch = RawJSON(try row.value("patch"))
            correction.replaced = RawJSON(try row.value("replaced"))
            (correction.undoneAt, correction.undoneBy) = (try row.optional("undone_at"), try row.optional("undone_by"))
            correction.anchors = try Row.fetchAll(anchors, arguments: [try row.value("number", as: Int64.self)]).map {
                try Correction.Anchor($0)
            }
            return correction
        }
    }

    static func insert(_ correction: Correction, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO corrections (id, type, record_id, operation, target, at, author, reason, patch, replaced,
                undone_at, undone_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                correction.id, correction.recordType, correction.record, correction.operation.rawValue,
                correction.target, correction.at, correction.author, correction.reason, correction.patch.text,
                correction.replaced.text, correction.undoneAt, correction.undoneBy,
            ])
        let number = db.lastInsertedRowID
        for anchor in correction.anchors { try CorrectionAnchors(db).insert(anchor, of: number) }
    }
}

/// The persons that others stand for, made of the corrections that hold.
struct PersonLinks {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func refresh() throws {
        try db.execute(sql: "DELETE FROM person_links")
        let held = try Corrections.fetch(
            "type = 'person' AND operation NOT IN ('patch', 'accept') AND undone_at IS NULL", [], db)
        for correction in held {
            let links: [(person: String, article: String)]
            switch correction.operation {
            case .patch, .add, .accept: links = []
            case .merge, .reject: links = [(correction.record, "")]
            case .split: links = correction.anchors.map { ($0.record, $0.article ?? "") }
            }
            for (person, article) in links {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO person_links (person_id, article_id, target) VALUES (?, ?, ?)",
                    arguments: [person, article, correction.target])
            }
        }
    }
}

/// Which corrections are wanted.
public struct CorrectionFilter: Sendable {
    /// Those of one record, by its id.
    public var record: String?
    /// Those of one type of record.
    public var type: String?
    /// Those whose words are so.
    public var state: Correction.Anchor.State?
    /// How many at most.
    public var limit = 20
    /// Those before one that an earlier page ended with.
    public var before: Int64?

    /// Creates a filter that all meet.
    public init() {}
}

/// A part of the corrections.
public struct CorrectionPage: Sendable {
    /// The corrections, the newest first.
    public var corrections: [Correction]
    /// Where the next page goes on; nil after the last.
    public var next: Int64?
}

/// What somebody asks to be corrected.
public enum CorrectionRequest: Sendable {
    /// Compact JSON: members with other values (RFC 7396).
    case patch(JSONSlice)
    /// The record is right as it is; it opens again when a later reading gives it other values.
    case accept
    case reject
    case merge(into: String)
    case split(articles: [String], id: String?, name: String?)
}

extension Store {
    /// Corrects a record.
    ///
    /// - Parameters:
    ///   - collection: `meetings`, `persons` or `quotes`.
    ///   - id: The record.
    ///   - request: What is said of it.
    ///   - seen: The number of the last change that the client has seen of the whole database; nil to correct the record
    ///     whatever it is now.
    ///   - author: Who says so.
    ///   - reason: Why.
    ///   - time: When, RFC 3339 in UTC.
    ///   - commits: Asked when it is known to make sense, before the records that it touches are written, which may be
    ///     thousands; when it says no, nothing is kept.
    /// - Returns: What is kept of it.
    /// - Throws: `CorrectionFault` when it makes no sense, `StoreError` when it cannot be written; nothing is kept then.
    public func correct(
        _ collection: Collection, _ id: String, _ request: CorrectionRequest, seen: Int64?, by author: String,
        reason: String?, at time: String, commits: @escaping () -> Bool = { true }
    ) throws -> Correction {
        try correcting { db in
            let writer = CorrectionWriter(db: db, time: time, author: author, reason: reason, commits: commits)
            if let seen {
                let changed = try Int64.fetchOne(
                    db, sql: "SELECT changed_seq FROM \(collection.rawValue) WHERE id = ?", arguments: [id])
                if let changed, changed > seen {
                    var fault = CorrectionFault(
                        kind: .stale, path: "", message: "the record has changed since; read it again")
                    // A tag that was never given says nothing of what its client has seen.
                    if seen >= 0 { fault.changes = try Changes.of(collection, id, since: seen, db) }
                    throw fault
                }
            }
            switch request {
            case .patch(let patch): return try writer.patch(collection, id, patch)
            case .accept: return try writer.accept(collection, id)
            case .reject: return try writer.reject(collection, id)
            case .merge(let target): return try writer.merge(collection, id, into: target)
            case .split(let articles, let new, let name):
                let named = new.flatMap { new in name.map { (id: new, name: $0) } }
                return try writer.split(collection, id, articles: articles, named: named)
            }
        }
    }

    /// Adds a meeting or quote that extraction missed.
    ///
    /// - Parameters:
    ///   - collection: `meetings` or `quotes`.
    ///   - record: Compact JSON: `article`, `start`, `end` and members of the record.
    ///   - author: Who says so.
    ///   - reason: Why.
    ///   - time: When, RFC 3339 in UTC.
    ///   - commits: As `correct` asks it.
    /// - Returns: What is kept of it.
    /// - Throws: `CorrectionFault` when it makes no sense, `StoreError` when it cannot be written.
    public func add(
        _ collection: Collection, _ record: JSONSlice, by author: String, reason: String?, at time: String,
        commits: @escaping () -> Bool = { true }
    ) throws -> Correction {
        try correcting { db in
            try CorrectionWriter(db: db, time: time, author: author, reason: reason, commits: commits)
                .add(collection, record)
        }
    }

    /// Takes a correction back; `commits` is asked as `correct` asks it.
    public func undo(
        correction id: String, by author: String, reason: String?, at time: String,
        commits: @escaping () -> Bool = { true }
    ) throws -> Correction {
        try correcting { db in
            try CorrectionWriter(db: db, time: time, author: author, reason: reason, commits: commits).undo(id)
        }
    }

    /// Returns all corrections in the order in which they were made.
    public func corrections() throws -> [Correction] { try read { try Corrections.fetch("1", [], $0) } }

    /// Returns a page of corrections, the newest first.
    public func corrections(_ wanted: CorrectionFilter) throws -> CorrectionPage {
        try read { db in
            var conditions = ["number < ?"]
            var arguments: [any DatabaseValueConvertible] = [wanted.before ?? .max]
            if let record = wanted.record {
                conditions.append(
                    "(? IN (record_id, target) OR number IN (SELECT correction FROM correction_anchors WHERE held_id = ?))"
                )
                arguments += [record, record]
            }
            if let type = wanted.type {
                conditions.append("type = ?")
                arguments.append(type)
            }
            if let state = wanted.state {
                conditions.append("number IN (SELECT correction FROM correction_anchors WHERE state = ?)")
                arguments.append(state.rawValue)
            }
            let numbers = try Int64.fetchAll(
                db,
                sql: """
                    SELECT number FROM corrections WHERE \(conditions.joined(separator: " AND "))
                    ORDER BY number DESC LIMIT \(wanted.limit + 1)
                    """, arguments: StatementArguments(arguments))
            let shown = numbers.prefix(wanted.limit)
            let found = try shown.flatMap { try Corrections.fetch("number = ?", [$0], db) }
            return CorrectionPage(corrections: found, next: numbers.count > wanted.limit ? shown.last : nil)
        }
    }

    /// Returns one correction.
    public func correction(_ id: String) throws -> Correction? { try read { try Corrections.find(id, $0) } }

    /// Takes in corrections that were written out elsewhere; those that are there already change nothing.
    ///
    /// - Returns: How many were new or have been taken back since.
    public func importCorrections(_ all: [Correction], at time: String) throws -> Int {
        try correcting { db in
            var new: [Correction] = []
            for correction in all {
                if let known = try Corrections.find(correction.id, db) {
                    guard known.undoneAt == nil, correction.undoneAt != nil else { continue }
                    try db.execute(
                        sql: "UPDATE corrections SET undone_at = ?, undone_by = ? WHERE id = ?",
                        arguments: [correction.undoneAt, correction.undoneBy, correction.id])
                } else {
                    try Corrections.insert(correction, db)
                }
                new.append(correction)
            }
            guard !new.isEmpty else { return 0 }
            try CorrectionWriter(db: db, time: time, author: "import", reason: nil).rewrite(new)
            return new.count
        }
    }

    /// Writes, or says why not; what SQLite says is told as for every other write.
    private func correcting<Value: Sendable>(_ body: @escaping (Database) throws -> Value) throws -> Value {
        // A fault is found before anything is written, so there is nothing to take back.
        let result: Result<Value, CorrectionFault> = try connections.write { db in
            do {
                return .success(try body(db))
            } catch let fault as CorrectionFault {
                return .failure(fault)
            }
        }
        return try result.get()
    }
}
