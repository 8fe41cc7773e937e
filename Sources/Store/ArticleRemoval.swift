import GRDB
import Records

/// Takes articles out, with what only they say; what other articles say of their persons and meetings stays.
struct ArticleRemoval {
    let ledger: Ledger
    let merge: Merge
    let tellings: Tellings

    private var db: Database { ledger.db }

    /// Takes an article out.
    func remove(_ id: String) throws {
        let persons = try String.fetchAll(
            db.cachedStatement(sql: "SELECT person_id FROM article_persons WHERE article_id = ? ORDER BY person_id"),
            arguments: [id])
        let organizations = try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT organization_id FROM article_organizations WHERE article_id = ? ORDER BY organization_id"),
            arguments: [id])
        for table in ["article_persons", "article_organizations"] {
            try ledger.execute("DELETE FROM \(table) WHERE article_id = ?", [id])
        }
        for quote in try QuoteRow.all(ledger, article: id) { try quote.remove(ledger) }
        try tellings.remove(article: id)
        try removeRow(id)
        for person in persons {
            merge.forget(person: person)
            if let meant = try ledger.corrections.person(person, in: id) { merge.forget(person: meant) }
        }
        for organization in organizations { merge.forget(organization: organization) }
    }

    private func removeRow(_ id: String) throws {
        let statement = try db.cachedStatement(sql: "SELECT doc, json, date FROM articles WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
        let old: Article = try Merge.decode(row.value("json"))
        try ledger.unindex(.articles, row.value("doc"), ArticleWriter.words(old))
        count(-1, old.language, old.publisher, try row.optional("date"))
        try ledger.changes.remove(.articles, id)
        try ledger.execute("DELETE FROM articles WHERE id = ?", [id])
    }

    /// Counts an article that comes or goes.
    func count(_ change: Int, _ language: String, _ publisher: String?, _ date: String?) {
        ledger.count(.articles, "language", language, change)
        ledger.count(.articles, "publisher", publisher, change)
        ledger.count(.articles, "date", date.map { String($0.prefix(7)) }, change)
    }

    // MARK: What stays out

    /// Takes an article out on purpose, so that its words and its file stay out; false when it is not there.
    func banish(_ id: String) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT source_file FROM articles WHERE id = ?")
        guard let file = try String.fetchOne(statement, arguments: [id]) else { return false }
        try remove(id)
        try CorrectionAnchors(db).forget(article: id)
        try ledger.execute("DELETE FROM other_sources WHERE article_id = ?", [id])
        // A member of a container has another name each time that one before it is left out.
        let isFile = SourceName.isLasting(file) && !file.contains("!")
        ledger.rare.expect(in: .removedArticles)
        try ledger.execute(
            "INSERT OR REPLACE INTO removed_articles (id, source_file) VALUES (?, ?)", [id, isFile ? file : nil])
        return true
    }

    /// Takes an article out whose file is gone; when the file comes back the article does, with what was said of it.
    func leave(_ id: String) throws {
        try remove(id)
        try ledger.execute("UPDATE correction_anchors SET state = 'lost' WHERE article_id = ?", [id])
    }

    /// Whether an article was taken out on purpose, or another one of its file.
    func keepsOut(_ article: Article) throws -> Bool {
        guard try ledger.rare.mayBe(in: .removedArticles) else { return false }
        return try db.has("SELECT 1 FROM removed_articles WHERE id = ?", [article.id])
            || db.has("SELECT 1 FROM removed_articles WHERE source_file = ?", [article.source.file])
    }

    /// Lets an article in again that was taken out.
    func readmit(_ article: Article) throws {
        try ledger.execute(
            "DELETE FROM removed_articles WHERE id = ? OR source_file = ?", [article.id, article.source.file])
    }
}
