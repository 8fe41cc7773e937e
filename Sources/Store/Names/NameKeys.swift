import GRDB
import Matching
import Records

/// The words of names under their keys, a row for each word of a person.
struct NameKeys {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Writes the words of a person anew: of the names in articles, and of those that the tables of people know.
    func write(_ id: String, _ names: [String]) throws {
        try db.cachedStatement(sql: "DELETE FROM name_keys WHERE person_id = ?").execute(arguments: [id])
        guard !names.isEmpty else { return }
        let insert = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO name_keys (key, word, person_id) VALUES (?, ?, ?)")
        for name in Set(names + (KnownNames.all[id] ?? [])).sorted() {
            for (key, word) in WrittenName(name).entries { try insert.execute(arguments: [key, word, id]) }
        }
    }

    /// Fills the table from the rows of persons.
    func fill() throws {
        guard try db.tableExists("persons"), try db.columns(in: "persons").contains(where: { $0.name == "articles" })
        else {
            return
        }
        let names = try Row.fetchCursor(db, sql: "SELECT person_id, folded FROM person_names ORDER BY person_id")
        var (id, forms) = ("", [String]())
        while let row = try names.next() {
            let owner: String = try row.value("person_id")
            if owner != id {
                try write(id, forms)
                (id, forms) = (owner, [])
            }
            forms.append(try row.value("folded"))
        }
        try write(id, forms)
    }

    // MARK: Reading

    /// Rows that one key or word may give.
    private static let rowLimit = 5_000

    /// The words under a key, each once.
    func words(_ key: String) throws -> [String] {
        // Each step leaps to the next word, over all persons who bear it.
        let statement = try db.cachedStatement(
            sql: """
                WITH RECURSIVE leap (word) AS (
                SELECT min(word) FROM name_keys WHERE key = ?1
                UNION ALL SELECT (SELECT min(word) FROM name_keys WHERE key = ?1 AND word > leap.word) FROM leap WHERE leap.word IS NOT NULL)
                SELECT word FROM leap WHERE word IS NOT NULL LIMIT \(Self.rowLimit)
                """)
        return try String.fetchAll(statement, arguments: [key])
    }

    /// The persons who bear a word.
    func persons(_ key: String, _ word: String) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: "SELECT person_id FROM name_keys WHERE key = ? AND word = ? LIMIT \(Self.rowLimit)")
        return try String.fetchAll(statement, arguments: [key, word])
    }
}
