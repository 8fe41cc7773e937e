import GRDB

/// Tables of what seldom happens: while one is empty, no article and no record has to be looked up in it.
final class RareRows {
    /// A table that has no rows in most databases.
    enum Table: String {
        case formerIDs = "former_ids"
        case otherSources = "other_sources"
        case refusals
        case removedArticles = "removed_articles"
    }

    private let db: Database
    private var known: [Table: Bool] = [:]

    init(_ db: Database) {
        self.db = db
    }

    /// Whether a table may have rows; it is asked once a transaction.
    func mayBe(in table: Table) throws -> Bool {
        if let known = known[table] { return known }
        let any = try db.has("SELECT 1 FROM \(table.rawValue) LIMIT 1", [])
        known[table] = any
        return any
    }

    /// Says that a row comes into a table.
    func expect(in table: Table) { known[table] = true }
}
