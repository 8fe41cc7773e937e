import Foundation
import GRDB
import Records

/// Writes the records of a database of the first schema into the present one, some articles at a time; of a later schema
/// there is nothing to write anew.
struct Rebuild {
    let db: Database

    /// Articles that are joined at once.
    private static let batch = 50

    /// Takes in the next articles.
    ///
    /// - Parameter row: The row after which they begin.
    /// - Returns: Where to go on; nil when all are there and the old tables are gone.
    /// - Throws: What SQLite says.
    func step(after row: String) throws -> String? {
        let rows = try Row.fetchAll(
            db, sql: "SELECT rowid, id, source_file FROM v1_articles WHERE rowid > ? ORDER BY rowid LIMIT ?",
            arguments: [Int64(row) ?? 0, Self.batch])
        guard let last = rows.last else {
            try drop()
            return nil
        }
        let batch = try rows.filter { try !isThere($0.value(1), $0.value(2)) }.map { try extract($0.value(1)) }
        for (time, group) in Dictionary(grouping: batch, by: \.time).sorted(by: { $0.key < $1.key }) {
            _ = try Store.write(group.map(\.extract), at: time, db)
        }
        return String(try last.value(0, as: Int64.self))
    }

    /// Whether the article, or its file, has come in anew meanwhile; what was read last counts.
    private func isThere(_ id: String, _ file: String) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM articles WHERE id = ?1 OR ?2 AND source_file = ?3 LIMIT 1")
        return try Int.fetchOne(statement, arguments: [id, SourceName.isLasting(file), file]) != nil
    }

    private func drop() throws {
        for table in [
            "quotes", "meeting_participants", "meetings", "person_names", "persons", "organizations", "article_persons",
            "article_organizations", "spans", "articles",
        ] { try db.execute(sql: "DROP TABLE v1_\(table)") }
    }

    private func extract(_ id: String) throws -> (extract: Extract, time: String) {
        let row = try Row.fetchOne(db, sql: "SELECT json, ingested_at FROM v1_articles WHERE id = ?", arguments: [id])
        guard let row else { throw DatabaseError(message: "article \(id) is lost") }
        let article: Article = try Merge.decode(row.value("json"))
        func records<Record: Shaped>(_ table: String) throws -> [Record] {
            try String.fetchAll(
                db, sql: "SELECT json FROM v1_\(table) WHERE article_id = ? ORDER BY rowid", arguments: [id]
            )
            .map { try Merge.decode($0) }
        }
        func parts<Record: Shaped>(_ table: String, _ key: String) throws -> [Record] {
            try String.fetchAll(
                db, sql: "SELECT json FROM v1_\(table) WHERE article_id = ? ORDER BY \(key)", arguments: [id]
            ).map { try Merge.decode($0) }
        }
        let extract = Extract(
            source: article.source.file, article: article, persons: try parts("article_persons", "person_id"),
            organizations: try parts("article_organizations", "organization_id"), meetings: try records("meetings"),
            quotes: try records("quotes"))
        return (extract, try row.value("ingested_at"))
    }
}
