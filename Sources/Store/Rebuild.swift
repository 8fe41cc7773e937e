import Foundation
import GRDB
import Records

/// Writes the records of a database of the first schema into the present one, an article at a time; of a later schema there is nothing to
/// write anew.
struct Rebuild {
    let db: Database

    /// Articles that are joined at once.
    private static let batch = 200

    /// Does nothing when no records of the first schema are left.
    func run() throws {
        guard try db.tableExists("v1_articles") else { return }
        let ids = try String.fetchAll(db, sql: "SELECT id FROM v1_articles ORDER BY rowid")
        for start in stride(from: 0, to: ids.count, by: Self.batch) {
            let batch = try ids[start..<min(start + Self.batch, ids.count)].map(extract)
            for (time, group) in Dictionary(grouping: batch, by: \.time).sorted(by: { $0.key < $1.key }) {
                _ = try Store.write(group.map(\.extract), at: time, db)
            }
        }
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
