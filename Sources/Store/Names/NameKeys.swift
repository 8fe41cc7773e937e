import GRDB
import Matching
import Records

/// The words of names under their keys, a row for each word of a person or organisation.
struct NameKeys {
    private let db: Database
    private let owner: NameOwner

    init(_ db: Database, _ owner: NameOwner) {
        (self.db, self.owner) = (db, owner)
    }

    /// Writes the words of a record: of the names in articles, and of those that the lists know.
    ///
    /// - Parameters:
    ///   - id: The id of the record.
    ///   - before: The names whose words are there.
    ///   - now: Its names.
    /// - Throws: What SQLite says.
    func write(_ id: String, before: [RecordName]?, now: [RecordName]?) throws {
        guard before != now else { return }
        try write(id, before: Set((before ?? []).map(\.name)), now: Set((now ?? []).map(\.name)))
    }

    private func write(_ id: String, before known: Set<String>, now: Set<String>) throws {
        var new = now.subtracting(known)
        // The lists were asked when the first name came, and a name that goes may share its words with one that stays.
        if known.isEmpty || !known.isSubset(of: now) {
            try db.run("DELETE FROM \(owner.keys) WHERE \(owner.id) = ?", [id])
            new = now.isEmpty ? [] : now.union(owner.known.all[id] ?? [])
        }
        let insert = "INSERT OR IGNORE INTO \(owner.keys) (key, word, \(owner.id)) VALUES (?, ?, ?)"
        for name in new.sorted() {
            for (key, word) in owner.written(name).entries { try db.run(insert, [key, word, id]) }
        }
    }

    /// Records whose keys are written in one transaction.
    private static let batch = 500

    /// Writes the keys of the next records from the known forms.
    ///
    /// - Parameter id: The record after which they begin.
    /// - Returns: Where to go on; nil at the end.
    /// - Throws: What SQLite says.
    func step(after id: String) throws -> String? {
        let ids = try String.fetchAll(
            db, sql: "SELECT DISTINCT \(owner.id) FROM \(owner.forms) WHERE \(owner.id) > ? ORDER BY 1 LIMIT ?",
            arguments: [id, Self.batch])
        for id in ids {
            let forms = try String.fetchAll(
                db, sql: "SELECT folded FROM \(owner.forms) WHERE \(owner.id) = ?", arguments: [id])
            try write(id, before: [], now: Set(forms))
        }
        return ids.count < Self.batch ? nil : ids.last
    }

    // MARK: Reading

    /// Rows that one key or word may give.
    private static let rowLimit = 5_000

    /// The words under a key, each once.
    func words(_ key: String) throws -> [String] {
        // Each step leaps to the next word, over all who bear it.
        let statement = try db.cachedStatement(
            sql: """
                WITH RECURSIVE leap (word) AS (
                SELECT min(word) FROM \(owner.keys) WHERE key = ?1
                UNION ALL SELECT (SELECT min(word) FROM \(owner.keys) WHERE key = ?1 AND word > leap.word) FROM leap WHERE leap.word IS NOT NULL)
                SELECT word FROM leap WHERE word IS NOT NULL LIMIT \(Self.rowLimit)
                """)
        return try String.fetchAll(statement, arguments: [key])
    }

    /// The ids of those who bear a word.
    func bearers(_ key: String, _ word: String) throws -> [String] {
        let sql = "SELECT \(owner.id) FROM \(owner.keys) WHERE key = ? AND word = ? LIMIT \(Self.rowLimit)"
        let rows = try StatementRows(db, sql, [key.databaseValue, word.databaseValue])
        var out: [String] = []
        while try rows.next() { out.append(try rows.text(0)) }
        return out
    }
}
