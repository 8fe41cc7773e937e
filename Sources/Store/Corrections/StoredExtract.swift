import GRDB
import Records

/// What was extracted from an article, read back from the rows that keep it as it was.
struct StoredExtract {
    private let db: Database
    private let corrections: CorrectionBook

    init(_ db: Database) throws {
        (self.db, corrections) = (db, try CorrectionBook(db))
    }

    /// Returns the article with its records, without what people added or said; nil when it is not there.
    func read(_ id: String) throws -> Extract? {
        let statement = try db.cachedStatement(sql: "SELECT json, source_file, fingerprint FROM articles WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        var article: Article = try Merge.decode(row.value(0))
        article.source.file = try row.value(1)
        article.ingestedAt = nil
        let meetings: [Meeting] = try records("SELECT json FROM tellings WHERE article_id = ? ORDER BY rowid", id)
        var extract = Extract(
            source: article.source.file, article: article,
            persons: try records("SELECT json FROM article_persons WHERE article_id = ? ORDER BY person_id", id),
            organizations: try records(
                "SELECT json FROM article_organizations WHERE article_id = ? ORDER BY organization_id", id),
            meetings: try meetings.filter { try !corrections.isAdded($0.id) }, quotes: try quotes(id))
        extract.fingerprint = try row.optional(2, as: String.self).flatMap { Fingerprint($0) }
        return extract
    }

    /// Returns a quote as it was read.
    func quote(_ id: String) throws -> Quote? {
        let article = try String.fetchOne(db, sql: "SELECT article_id FROM quotes WHERE id = ?", arguments: [id])
        return try article.flatMap { try quotes($0) }?.first { $0.id == id }
    }

    private func records<Record: Shaped>(_ sql: String, _ id: String) throws -> [Record] {
        try String.fetchAll(db.cachedStatement(sql: sql), arguments: [id]).map { try Merge.decode($0) }
    }

    private func quotes(_ article: String) throws -> [Quote] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT coalesce(extracted, json), extracted IS NULL, telling_id FROM quotes WHERE article_id = ?"),
            arguments: [article])
        let served = try rows.compactMap { row -> Quote? in
            var quote: Quote = try Merge.decode(row.value(0))
            // The served one names the record, the one that was read the telling.
            if try row.value(1) { quote.meeting = try row.optional(2) }
            return try corrections.isAdded(quote.id) ? nil : quote
        }
        let kept: [Quote] = try records(
            """
            SELECT replaced FROM corrections JOIN correction_anchors ON correction = number
            WHERE article_id = ? AND type = 'quote' AND operation = 'reject' AND held_id NOT IN (SELECT id FROM quotes)
            """, article)
        let rejected = try kept.filter { try !corrections.isAdded($0.id) }
        var seen: Set<String> = []
        return (served + rejected).filter { seen.insert($0.id).inserted }.sorted {
            ($0.start, $0.id) < ($1.start, $1.id)
        }
    }
}
