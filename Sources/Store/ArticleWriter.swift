import GRDB
import Records

/// One article on its way in, or out.
struct ArticleWriter {
    let ledger: Ledger
    let merge: Merge
    let tellings: Tellings
    let extract: Extract
    let time: String
    /// Whether an article that is there is written anew although nothing differs.
    let replaces: Bool

    private var article: Article { extract.article }
    private var db: Database { ledger.db }
    private var sources: OtherSources { OtherSources(ledger: ledger) }
    private var removal: ArticleRemoval { ArticleRemoval(ledger: ledger, merge: merge, tellings: tellings) }

    /// Writes the article with its records, unless it is there word for word and was read in the same way.
    func write() throws -> IngestOutcome {
        if replaces {
            try removal.readmit(article)
        } else if try removal.keepsOut(article) {
            return .removed
        }
        let known = try db.cachedStatement(
            sql: """
                SELECT source_file, fingerprint, published_at, url, publisher, author, ingested_at FROM articles WHERE id = ?
                """)
        let earlier = try Row.fetchOne(known, arguments: [article.id]).map(EarlierArticle.init)
        var support: [String] = []
        if let earlier {
            guard replaces || differs(earlier) else {
                try sources.note(article.source.file, holds: article.id, keptAs: earlier.file)
                // The file may have held other words before that no other one holds.
                return try earlier.file != article.source.file && removeEarlier() != nil ? .changed : .unchanged
            }
            support = try self.support()
            try removal.remove(article.id)
        }
        let predecessor = try removeEarlier()
        let replaced = predecessor != nil || earlier != nil
        try CorrectionAnchors(db).follow([predecessor, earlier.map { _ in article.id }].compactMap { $0 }, to: extract)
        ledger.corrections.forgetLinks()
        // The same words came in when they first did.
        try insertArticle(at: earlier?.ingestedAt ?? time)
        try sources.keep(article.source.file, holds: article.id, before: earlier?.file)
        try insertPersons()
        try insertOrganizations()
        let added = try CorrectionAnchors(db).fitting(ledger.corrections.added(to: article.id), extract)
        for meeting in extract.meetings + added.meetings { try tellings.add(meeting, article) }
        try insertQuotes(extract.quotes, added.quotes)
        // The spans of an article are served beside it.
        if earlier != nil, try self.support() != support {
            try ledger.changes.note(.articles, article.id, beside: "annotations")
        }
        if try ledger.rare.mayBe(in: .refusals) {
            try ledger.execute("DELETE FROM refusals WHERE file = ?", [article.source.file])
        }
        return replaced ? .changed : .new
    }

    /// What the article says of persons, bodies and meetings, with the words of each.
    private func support() throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT person_id AS id, json FROM article_persons WHERE article_id = ?1
                UNION ALL SELECT organization_id, json FROM article_organizations WHERE article_id = ?1
                UNION ALL SELECT id, json FROM tellings WHERE article_id = ?1 ORDER BY id
                """)
        return try Row.fetchAll(statement, arguments: [article.id]).map { try $0.value("json") }
    }

    /// Whether the article would be read otherwise than it was.
    private func differs(_ earlier: EarlierArticle) -> Bool {
        guard let now = extract.fingerprint else { return false }
        guard let before = earlier.fingerprint else { return true }
        if now.reading != before.reading || now.given != before.given { return true }
        return earlier.isSameSource(as: article) ? now.source != before.source : earlier.comesAfter(article)
    }

    /// The day of publication.
    private var day: CalendarDay? { article.publishedAt.flatMap { CalendarDay($0) } }

    // MARK: In

    private func insertArticle(at time: String) throws {
        let day = day
        var stored = article
        stored.ingestedAt = time
        stored.source.file = PublicPath.of(article.source.file)
        let doc = try ledger.number(in: "articles", day: day?.number, id: article.id)
        let mark = try ledger.changes.write(.articles, article.id, isNew: true)
        try ledger.execute(
            """
            INSERT INTO articles
            (doc, id, source_file, file, title, language, publisher, author, url, published_at, date, ingested_at, json,
             fingerprint, extraction_version, changed_seq, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                doc, article.id, article.source.file, stored.source.file, article.title ?? "", article.language,
                article.publisher,
                article.author, article.url, article.publishedAt, day?.iso, time, Merge.json(stored),
                extract.fingerprint?.text, article.extraction?.version, mark.seq, mark.at,
            ])
        ledger.index(.articles, doc, Self.words(article))
        removal.count(1, article.language, article.publisher, day?.iso)
    }

    /// What an article is found by.
    static func words(_ article: Article) -> Ledger.Words {
        Ledger.Words(
            heading: [article.title, article.subtitle].compactMap { $0 }.joined(separator: " \u{2022} "),
            body: article.text)
    }

    private func insertPersons() throws {
        var counted: Set<String> = []
        for person in extract.persons {
            var stored = person
            for index in stored.evidence.indices { stored.evidence[index].article = article.id }
            try ledger.execute(
                "INSERT OR REPLACE INTO article_persons (article_id, person_id, json) VALUES (?, ?, ?)",
                [article.id, person.id, Merge.json(stored)])
            guard let id = try ledger.corrections.person(person.id, in: article.id) else { continue }
            stored.id = id
            if counted.insert(id).inserted { ledger.count(person: id, articles: 1) }
            try merge.add(stored, seen: article.publishedAt)
        }
    }

    private func insertOrganizations() throws {
        for organization in extract.organizations {
            var stored = organization
            for index in stored.evidence.indices { stored.evidence[index].article = article.id }
            try ledger.execute(
                "INSERT OR REPLACE INTO article_organizations (article_id, organization_id, json) VALUES (?, ?, ?)",
                [article.id, organization.id, Merge.json(stored)])
            try merge.add(stored)
        }
    }

    private func insertQuotes(_ quotes: [Quote], _ added: [Quote]) throws {
        let (corrections, day) = (ledger.corrections, day)
        // What somebody added, and is read now, is there once, as it was said.
        let taken = Set(added.map(\.fragments))
        for quote in quotes.filter({ !taken.contains($0.fragments) }) + added {
            var stored = quote
            for index in stored.evidence.indices { stored.evidence[index].article = article.id }
            guard let served = try corrections.corrected(stored) else {
                try CorrectionAnchors(db).keep(stored)
                continue
            }
            let review = try corrections.review(served, [quote.id])
            try QuoteRow(served, extracted: served == stored ? nil : stored, review: review, day: day).insert(ledger)
        }
    }

    // MARK: Out

    /// Removes what the same file held before and returns its id; what other articles say of its persons and meetings
    /// stays.
    private func removeEarlier() throws -> String? {
        let file = article.source.file
        guard SourceName.isLasting(file),
            let old = try String.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM articles WHERE source_file = ?"), arguments: [file])
        else { return nil }
        // Another file may hold the words that this one held.
        if try sources.passOn(old, from: file) != nil { return nil }
        try removal.remove(old)
        return old
    }
}
