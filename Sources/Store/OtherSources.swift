import GRDB
import Records

/// The files that hold the words of an article which is kept under the name of another file.
struct OtherSources {
    let ledger: Ledger

    private var db: Database { ledger.db }

    /// Notes what a file holds whose words are kept already.
    func note(_ file: String, holds id: String, keptAs kept: String) throws {
        guard SourceName.isLasting(file) else { return }
        guard file != kept, SourceName.isLasting(kept) else { return try forget(file) }
        let known = try String.fetchOne(
            db.cachedStatement(sql: "SELECT article_id FROM other_sources WHERE source_file = ?"), arguments: [file])
        guard known != id else { return }
        try add(file, id)
    }

    /// Says that an article is kept under a name from now on; the name of before holds it too.
    func keep(_ file: String, holds id: String, before: String?) throws {
        guard SourceName.isLasting(file) else { return }
        try forget(file)
        if let before, before != file, SourceName.isLasting(before) { try add(before, id) }
    }

    /// Says that a file holds nothing any more.
    func forget(_ file: String) throws {
        guard try ledger.rare.mayBe(in: .otherSources) else { return }
        try ledger.execute("DELETE FROM other_sources WHERE source_file = ?", [file])
    }

    private func add(_ file: String, _ id: String) throws {
        ledger.rare.expect(in: .otherSources)
        try ledger.execute(
            "INSERT OR REPLACE INTO other_sources (source_file, article_id) VALUES (?, ?)", [file, id])
    }

    /// Keeps an article under the name of another file that holds its words.
    ///
    /// What that file says beside the words is read when it comes in again, so the fingerprint is forgotten.
    ///
    /// - Returns: The other file; nil where there is none.
    func passOn(_ id: String, from file: String) throws -> String? {
        let statement = try db.cachedStatement(
            sql: "SELECT min(source_file) FROM other_sources WHERE article_id = ? AND source_file <> ?")
        guard let heir = try String.fetchOne(statement, arguments: [id, file]) else { return nil }
        let mark = try ledger.changes.write(.articles, id)
        let shown = PublicPath.of(heir)
        try ledger.execute(
            """
            UPDATE articles SET source_file = ?1, file = ?2, json = json_set(json, '$.source.file', ?2),
            fingerprint = NULL, changed_seq = ?3, changed_at = ?4 WHERE id = ?5
            """, [heir, shown, mark.seq, mark.at, id])
        try forget(heir)
        try ledger.execute(
            "UPDATE correction_anchors SET source_file = ? WHERE article_id = ? AND source_file = ?",
            [heir, id, file])
        return heir
    }
}
