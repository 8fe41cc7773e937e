import GRDB
import Records

/// Writes the index of words anew from the records, some in each transaction.
struct SearchIndex {
    let db: Database

    /// Records that are read in one transaction.
    private static let batch = 200

    private static let collections = Collection.allCases.filter(\.isSearchable)

    /// Takes every word out.
    ///
    /// - Returns: Whether there are records whose words are to be written.
    /// - Throws: What SQLite says.
    func clear() throws -> Bool {
        var isWanted = false
        for collection in Self.collections {
            let table = collection.rawValue
            guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") == true else { continue }
            isWanted = true
            for index in ["\(table)_fts", "\(table)_heads"] {
                try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('delete-all')")
            }
        }
        return isWanted
    }

    /// Writes the words of the next records that have none.
    ///
    /// - Parameter place: The collection and number of the record after which they begin, with a space between; empty at
    ///   the beginning.
    /// - Returns: Where to go on; nil at the end.
    /// - Throws: What SQLite says.
    func step(after place: String) throws -> String? {
        let parts = place.split(separator: " ")
        var number = Self.collections.firstIndex { $0.rawValue == parts.first ?? "" } ?? 0
        var doc = parts.last.flatMap { Int64($0) } ?? .min
        let ledger = try Ledger(db)
        while number < Self.collections.count {
            let (collection, table) = (Self.collections[number], Self.collections[number].rawValue)
            // Rising numbers keep the index from being flushed at each row.
            let rows = try Row.fetchAll(
                db, sql: "SELECT doc, json FROM \(table) WHERE doc > ? ORDER BY doc LIMIT ?",
                arguments: [doc, Self.batch])
            for row in rows {
                doc = try row.value(0)
                guard try !Self.has(collection, doc, db) else { continue }
                try ledger.write(collection, doc, words(collection, row.value(1)))
            }
            if rows.count == Self.batch { return "\(table) \(doc)" }
            (number, doc) = (number + 1, .min)
        }
        return nil
    }

    /// Whether the words of a record are in the index.
    static func has(_ collection: Collection, _ doc: Int64, _ db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM \(collection.rawValue)_fts_docsize WHERE id = ?"
        return try Int.fetchOne(try db.cachedStatement(sql: sql), arguments: [doc]) != nil
    }

    private func words(_ collection: Collection, _ json: String) throws -> Ledger.Words {
        switch collection {
        case .meetings: MeetingRow.words(try Merge.decode(json))
        case .quotes: QuoteRow.words(try Merge.decode(json))
        case .articles: ArticleWriter.words(try Merge.decode(json))
        case .persons: PersonRow.words(try Merge.decode(json))
        case .organizations: OrganizationRow.words(try Merge.decode(json))
        case .topics, .places: Ledger.Words(heading: "", body: "")
        }
    }
}
