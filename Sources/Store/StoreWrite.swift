import Foundation
import GRDB
public import Records

/// What became of an article.
public enum IngestOutcome: Sendable {
    /// It was not there.
    case new
    /// It was there, word for word.
    case unchanged
    /// The same file held another text before; its records have been replaced.
    case changed
}

extension Store {
    /// Writes articles with all their records, each whole or not at all.
    ///
    /// - Parameters:
    ///   - extracts: The articles with their records.
    ///   - time: An RFC 3339 time in UTC.
    /// - Returns: What became of each, in order.
    /// - Throws: `StoreError` when the database cannot take them; none of them is kept then.
    public func write(_ extracts: [Extract], at time: String) throws(StoreError) -> [IngestOutcome] {
        defer { committed() }
        do {
            return try pool.write { db in
                let merge = Merge(db)
                let outcomes = try extracts.map { extract in
                    try ArticleWriter(db: db, merge: merge, extract: extract, time: time).write()
                }
                try merge.finish()
                return outcomes
            }
        } catch {
            throw Self.cause(of: error, path)
        }
    }

    /// Notes an input that gave no article.
    public func refuse(file: String, reason: String, at time: String) throws(StoreError) {
        do {
            try pool.write { db in
                try db.execute(
                    sql:
                        "INSERT INTO refusals (file, reason, at) VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET reason = excluded.reason, at = excluded.at",
                    arguments: [file, reason, time])
            }
        } catch {
            throw Self.cause(of: error, path)
        }
    }
}

/// One article on its way in.
struct ArticleWriter {
    let db: Database
    let merge: Merge
    let extract: Extract
    let time: String

    private var article: Article { extract.article }

    func write() throws -> IngestOutcome {
        let sameID = try String.fetchOne(
            db.cachedStatement(sql: "SELECT source_file FROM articles WHERE id = ?"), arguments: [article.id])
        guard sameID == nil else { return .unchanged }
        let replaced = try removeEarlier()
        try insertArticle()
        try insertPersons()
        try insertOrganizations()
        for meeting in extract.meetings { try insert(meeting) }
        for quote in extract.quotes { try insert(quote) }
        try insertSpans()
        try execute(sql: "DELETE FROM refusals WHERE file = ?", arguments: [article.source.file])
        return replaced ? .changed : .new
    }

    /// Removes what the same file held before, and rebuilds persons and organisations that it supported.
    private func removeEarlier() throws -> Bool {
        let file = article.source.file
        guard file != "-",
            let old = try String.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM articles WHERE source_file = ?"), arguments: [file])
        else { return false }
        let persons = try String.fetchAll(
            db.cachedStatement(sql: "SELECT person_id FROM article_persons WHERE article_id = ? ORDER BY person_id"),
            arguments: [old])
        let organizations = try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT organization_id FROM article_organizations WHERE article_id = ? ORDER BY organization_id"),
            arguments: [old])
        try execute(sql: "DELETE FROM articles WHERE id = ?", arguments: [old])
        try note("delete", "article", old)
        for person in persons { merge.forget(person: person) }
        for organization in organizations { merge.forget(organization: organization) }
        return true
    }

    /// Runs a statement that is prepared once a connection.
    private func execute(sql: String, arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    private func note(_ operation: String, _ type: String, _ id: String) throws {
        try execute(
            sql: "INSERT INTO changes (operation, type, record_id) VALUES (?, ?, ?)", arguments: [operation, type, id])
    }

    private var sortDate: String { article.publishedAt ?? "" }

    private func insertArticle() throws {
        var stored = article
        stored.ingestedAt = time
        try execute(
            sql:
                "INSERT INTO articles (id, source_file, title, language, published_at, sort_key, text, ingested_at, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                article.id, article.source.file, article.title, article.language, article.publishedAt, sortDate,
                article.text, time, Merge.json(stored),
            ])
        try note("create", "article", article.id)
    }

    private func insertPersons() throws {
        for person in extract.persons {
            var stored = person
            for index in stored.evidence.indices { stored.evidence[index].article = article.id }
            try execute(
                sql: "INSERT OR REPLACE INTO article_persons (article_id, person_id, json) VALUES (?, ?, ?)",
                arguments: [article.id, person.id, Merge.json(stored)])
            try merge.add(stored)
        }
    }

    private func insertOrganizations() throws {
        for organization in extract.organizations {
            var stored = organization
            for index in stored.evidence.indices { stored.evidence[index].article = article.id }
            try execute(
                sql:
                    "INSERT OR REPLACE INTO article_organizations (article_id, organization_id, json) VALUES (?, ?, ?)",
                arguments: [article.id, organization.id, Merge.json(stored)])
            try merge.add(stored)
        }
    }

    private func insert(_ meeting: Meeting) throws {
        var stored = meeting
        for index in stored.evidence.indices { stored.evidence[index].article = article.id }
        for index in stored.statusHistory.indices { stored.statusHistory[index].article = article.id }
        try execute(
            sql:
                "INSERT OR IGNORE INTO meetings (id, article_id, status, kind, country, date, sort_key, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                meeting.id, article.id, meeting.status.rawValue, meeting.kind.rawValue, meeting.place?.country,
                meeting.date?.value,
                meeting.date?.value ?? sortDate, Merge.json(stored),
            ])
        for (position, participant) in meeting.participants.enumerated() {
            try execute(
                sql:
                    "INSERT OR IGNORE INTO meeting_participants (meeting_id, position, person_id, organization_id, country) VALUES (?, ?, ?, ?, ?)",
                arguments: [meeting.id, position, participant.person, participant.organization, participant.country])
        }
        try note("create", "meeting", meeting.id)
    }

    private func insert(_ quote: Quote) throws {
        var stored = quote
        for index in stored.evidence.indices { stored.evidence[index].article = article.id }
        try execute(
            sql:
                "INSERT OR IGNORE INTO quotes (id, article_id, meeting_id, person_id, organization_id, kind, sort_key, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                quote.id, article.id, quote.meeting, quote.speaker?.person, quote.speaker?.organization,
                quote.kind.rawValue, sortDate, Merge.json(stored),
            ])
        try note("create", "quote", quote.id)
    }

    private func insertSpans() throws {
        var spans: [(String, Span)] = extract.quotes.flatMap { quote in
            (quote.fragments + quote.evidence.map(\.span)).map { (quote.id, $0) }
        }
        spans += extract.meetings.flatMap { meeting in meeting.evidence.map { (meeting.id, $0.span) } }
        spans += extract.persons.flatMap { person in person.evidence.map { (person.id, $0.span) } }
        let statement = try db.cachedStatement(
            sql: "INSERT INTO spans (article_id, record_id, first, last, exact) VALUES (?, ?, ?, ?, ?)")
        for (record, span) in spans {
            try statement.execute(arguments: [article.id, record, span.start, span.end, span.exact])
        }
    }
}
