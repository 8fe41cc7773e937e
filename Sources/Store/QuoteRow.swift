import GRDB
import Records

/// A quote as a row.
struct QuoteRow {
    private let quote: Quote
    private let date: String?
    private let day: Int?

    /// The quote as it was read, where it is served otherwise.
    private let extracted: Quote?
    private let review: Review

    /// Takes a quote.
    ///
    /// - Parameters:
    ///   - quote: As it is served.
    ///   - extracted: As it was read, where that differs.
    ///   - review: What people did about it.
    ///   - day: When its article appeared.
    init(_ quote: Quote, extracted: Quote? = nil, review: Review = Review(), day: CalendarDay?) {
        self.quote = quote
        (self.extracted, self.review) = (extracted, review)
        date = day?.iso
        self.day = day?.number
    }

    /// Returns the quotes of an article.
    static func all(_ ledger: Ledger, article: String) throws -> [QuoteRow] {
        let statement = try ledger.db.cachedStatement(sql: "SELECT json, date FROM quotes WHERE article_id = ?")
        return try Row.fetchAll(statement, arguments: [article]).map { row in
            QuoteRow(
                try Merge.decode(row.value("json")),
                day: try row.optional("date", as: String.self).flatMap { CalendarDay($0) })
        }
    }

    func insert(_ ledger: Ledger) throws {
        guard try !ledger.db.has("SELECT 1 FROM quotes WHERE id = ?", [quote.id]) else { return }
        let doc = try ledger.number(in: "quotes", day: day, id: quote.id)
        let mark = try ledger.changes.write(.quotes, quote.id, isNew: true)
        try ledger.execute(
            """
            INSERT INTO quotes (doc, id, article_id, telling_id, meeting_id, person_id, organization_id, addressee_id,
            country, kind, form, language, via, date, confidence, json, changed_seq, changed_at, extracted)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                doc, quote.id, quote.article, quote.meeting, quote.meeting, quote.speaker?.person,
                quote.speaker?.organization, addressee, quote.speaker?.country, quote.kind.rawValue,
                quote.speaker?.form.rawValue, quote.language, quote.via, date, quote.confidence, json,
                mark.seq, mark.at, extracted.map { Merge.json($0) },
            ])
        for topic in Set(quote.about.map(\.id)) {
            try ledger.execute("INSERT OR IGNORE INTO quote_topics (topic, doc) VALUES (?, ?)", [topic, doc])
        }
        ledger.index(.quotes, doc, words)
        count(ledger, 1)
    }

    func remove(_ ledger: Ledger) throws {
        let number = try ledger.db.cachedStatement(sql: "SELECT doc FROM quotes WHERE id = ?")
        guard let doc = try Int64.fetchOne(number, arguments: [quote.id]) else { return }
        try ledger.unindex(.quotes, doc, words)
        try ledger.execute("DELETE FROM quote_topics WHERE doc = ?", [doc])
        try ledger.changes.remove(.quotes, quote.id)
        try ledger.execute("DELETE FROM quotes WHERE doc = ?", [doc])
        count(ledger, -1)
    }

    /// The record with the day on which its article appeared.
    private var json: String {
        Merge.json(quote) { json in
            json.key("date")
            json.string(date)
            review.write(to: &json)
        }
    }

    private var addressee: String? { quote.addressee.flatMap { $0.person ?? $0.organization } }

    private var words: Ledger.Words { Self.words(quote) }

    static func words(_ quote: Quote) -> Ledger.Words {
        Ledger.Words(heading: quote.speaker.map { "\($0.name) \u{2022} \($0.asWritten)" } ?? "", body: quote.text)
    }

    private func count(_ ledger: Ledger, _ change: Int) {
        if let person = quote.speaker?.person { ledger.count(person: person, quotes: change) }
        for topic in Set(quote.about.map(\.id)) {
            ledger.count(topic: topic, quotes: change)
            ledger.count(.quotes, "about", topic, change)
        }
        ledger.count(.quotes, "kind", quote.kind.rawValue, change)
        ledger.count(.quotes, "language", quote.language, change)
        ledger.count(.quotes, "speaker", quote.speaker?.person ?? quote.speaker?.organization, change)
        ledger.count(.quotes, "speaker.country", quote.speaker?.country, change)
        ledger.count(.quotes, "speaker.form", quote.speaker?.form.rawValue, change)
        ledger.count(.quotes, "date", date.map { String($0.prefix(7)) }, change)
    }
}
