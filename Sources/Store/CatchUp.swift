import GRDB
import Records

/// Fills in what a database lacks that an older version made, a little in each transaction.
///
/// How far it is stands in the database, so whoever opens it next goes on. What is served meanwhile is right, but there
/// may be less of it.
struct CatchUp {
    let db: Database

    /// What there may be to do, in order.
    private enum Task: String {
        /// Articles of the first schema, which are written anew.
        case articles
        /// Contradictions of meetings that were joined before they were kept.
        case disagreements
        /// The keys of the names of bodies, of which the first two schemas with names had none or others.
        case keysOfBodies = "keys of bodies"
        /// The keys of the names of persons.
        case keysOfPersons = "keys of persons"
        /// What others call bodies, which came into the record later.
        case externalIDsOfBodies = "external ids of bodies"
        /// What others call persons.
        case externalIDsOfPersons = "external ids of persons"
        /// The words for the search, which were cut otherwise.
        case words
    }

    /// What is put off before there is a table for it.
    private static let early = "catching_up_early"

    /// Takes out the words of older schemas, which come back bit by bit.
    func putOffWords() throws {
        if try SearchIndex(db: db).clear() { try putOff([.words]) }
    }

    /// Leaves the keys of names for later.
    func putOffKeys() throws {
        var tasks: [Task] = []
        for owner in NameOwner.allCases
        where try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(owner.forms))") == true {
            tasks.append(owner == .person ? .keysOfPersons : .keysOfBodies)
        }
        try putOff(tasks)
    }

    private func putOff(_ tasks: [Task]) throws {
        guard !tasks.isEmpty else { return }
        try db.execute(sql: "CREATE TABLE IF NOT EXISTS \(Self.early) (task TEXT PRIMARY KEY)")
        for task in tasks {
            try db.execute(sql: "INSERT OR IGNORE INTO \(Self.early) VALUES (?)", arguments: [task.rawValue])
        }
    }

    /// Notes what was put off.
    func noteEarly() throws {
        guard try db.tableExists(Self.early) else { return }
        try db.execute(sql: "INSERT INTO catching_up (task, after) SELECT task, '' FROM \(Self.early)")
        try db.execute(sql: "DROP TABLE \(Self.early)")
    }

    /// Whether the words of every record are in the index.
    static func hasWords(_ db: Database) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM catching_up WHERE task = ?)"
        return try Bool.fetchOne(try db.cachedStatement(sql: sql), arguments: [Task.words.rawValue]) != true
    }

    /// Notes that there are articles of the first schema, whose records the present code writes anew.
    func noteFirstSchema() throws {
        guard try db.tableExists("v1_articles") else { return }
        try db.execute(
            sql: "INSERT INTO catching_up (task, after) VALUES (?, '0')", arguments: [Task.articles.rawValue])
    }

    /// Whether anything is left to do.
    func isBehind() throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM catching_up)") == true
    }

    /// Does a little; false when nothing is left.
    func step() throws -> Bool {
        let row = try Row.fetchOne(db, sql: "SELECT task, after FROM catching_up ORDER BY task LIMIT 1")
        guard let row, let task = Task(rawValue: try row.value(0)) else { return false }
        let after: String = try row.value(1)
        let next =
            switch task {
            case .articles: try Rebuild(db: db).step(after: after)
            case .disagreements: try DisagreementFill(db: db).step(after: after)
            case .keysOfBodies: try NameKeys(db, .organization).step(after: after)
            case .keysOfPersons: try NameKeys(db, .person).step(after: after)
            case .externalIDsOfBodies: try ExternalIDs(db, .organization).step(after: after)
            case .externalIDsOfPersons: try ExternalIDs(db, .person).step(after: after)
            case .words: try SearchIndex(db: db).step(after: after)
            }
        if let next {
            try db.execute(sql: "UPDATE catching_up SET after = ? WHERE task = ?", arguments: [next, task.rawValue])
        } else {
            try db.execute(sql: "DELETE FROM catching_up WHERE task = ?", arguments: [task.rawValue])
        }
        return true
    }
}

extension Store {
    /// Whether something is yet to be filled in that an older version did not keep.
    public func isBehind() throws -> Bool { try read { try CatchUp(db: $0).isBehind() } }

    /// Fills in what an older version did not keep, in short transactions.
    ///
    /// - Parameter isWanted: Is asked before each; what is left then is done when the database is opened the next time.
    /// - Throws: `StoreError` when nothing can be written.
    public func catchUp(while isWanted: () -> Bool = { true }) throws(StoreError) {
        while isWanted(), try connections.write({ try CatchUp(db: $0).step() }) {}
    }
}
