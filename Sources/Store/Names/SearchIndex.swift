import GRDB
import Records

/// Writes the index of words anew from the records.
struct SearchIndex {
    let db: Database

    /// Fills the index; there may be no records yet.
    func fill() throws {
        for collection in Collection.allCases where collection.isSearchable {
            let table = collection.rawValue
            guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") == true else { continue }
            for index in ["\(table)_fts", "\(table)_heads"] {
                try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('delete-all')")
            }
            let ledger = try Ledger(db)
            // Rising numbers keep the index from being flushed at each row.
            let rows = try Row.fetchCursor(db, sql: "SELECT doc, json FROM \(table) ORDER BY doc")
            while let row = try rows.next() {
                try ledger.write(collection, row.value("doc"), words(collection, row.value("json")))
            }
        }
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
