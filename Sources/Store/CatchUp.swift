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
