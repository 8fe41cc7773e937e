import GRDB
import Records

/// Writes records into plain tables, one by one.
struct PlainTablesWriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Writes a record of a collection; places are columns of meetings.
    func write(_ record: JSONSlice, of collection: Collection) throws {
        switch collection {
        case .articles: try writeArticle(record)
        case .persons: try writePerson(record)
        case .organizations: try writeOrganization(record)
        case .topics: try insert(.topics, record["id"], record["label"])
        case .meetings: try writeMeeting(record)
        case .quotes: try writeQuote(record)
        case .places: break
        }
    }

    /// Writes a span of an article.
    func write(_ annotation: Annotation, in article: String) throws {
        let (evidence, span) = (annotation.evidence, annotation.evidence.span)
        try insert(
            .spans,
            [
                article, annotation.record, annotation.collection.singular, evidence.property.description, span.start,
                span.end, span.exact, evidence.rule.isEmpty ? nil : evidence.rule,
            ])
    }

    /// Writes what the file is.
    func write(about values: [(String, String)]) throws {
        for (name, value) in values { try insert(.about, [name, value]) }
    }

    // MARK: Records

    private func writeArticle(_ article: JSONSlice) throws {
        let columns = [
            "id", "title", "subtitle", "language", "published_at", "author", "publisher", "url", "text",
        ]
        try insert(.articles, columns.map { Self.value(article[$0]) })
    }

    private func writePerson(_ person: JSONSlice) throws {
        let (id, counts) = (person["id"], person["counts"])
        try insert(
            .persons,
            [id, person["name"], try country(person["country"])].map(Self.value) + [person.wikidata]
                + [
                    counts?["meetings"], counts?["quotes"], counts?["articles"], person["first_seen"],
                    person["last_seen"],
                ].map(Self.value))
        for name in person["names"]?.elements ?? [] {
            try insert(.names, id, name["name"], name["language"], name["kind"])
        }
        for office in person["offices"]?.elements ?? [] {
            try insert(
                .offices, id, office["title"], office["role"], office["organization"], try country(office["country"]),
                office["from"], office["to"])
        }
    }

    private func writeOrganization(_ body: JSONSlice) throws {
        try insert(
            .organizations,
            [body["id"], body["name"], body["kind"], try country(body["country"])].map(Self.value)
                + [body.wikidata])
    }

    private func writeMeeting(_ meeting: JSONSlice) throws {
        let (id, place, date) = (meeting["id"], meeting["place"], meeting["date"])
        try insert(
            .meetings, id, meeting["title"], meeting["kind"], meeting["medium"], meeting["status"], date?["value"],
            date?["value"] == nil ? nil : date?["precision"], meeting["end_date"]?["value"],
            meeting["duration"]?["minutes"], place?["name"], place?["venue"], place?["city"],
            try country(place?["country"]), place?["latitude"], place?["longitude"], meeting["occasion"]?["name"],
            meeting["reported"]?["first"], meeting["reported"]?["last"], meeting["confidence"])
        for (number, party) in (meeting["participants"]?.elements ?? []).enumerated() {
            try insert(
                .participants,
                [Self.value(id), number + 1]
                    + [
                        party["person"], party["organization"], party["name"], party["as_written"], party["role"],
                        party["office"], try country(party["country"]),
                    ].map(Self.value))
        }
        for article in meeting["articles"]?.elements ?? [] { try insert(.meetingArticles, id, article) }
        for topic in meeting["topics"]?.elements ?? [] { try insert(.meetingTopics, id, topic["id"]) }
    }

    private func writeQuote(_ quote: JSONSlice) throws {
        let (id, speaker) = (quote["id"], quote["speaker"])
        try insert(
            .quotes, id, quote["text"], quote["kind"], speaker?["name"], speaker?["person"], speaker?["organization"],
            quote["addressee"]?["name"], quote["language"], quote["article"], quote["meeting"], quote["via"],
            quote["date"], quote["start"], quote["end"], quote["confidence"])
        for topic in quote["about"]?.elements ?? [] { try insert(.quoteTopics, id, topic["id"]) }
    }

    // MARK: Values

    /// Writes the row of a country that a record names, and returns its code.
    private func country(_ code: JSONSlice?) throws -> JSONSlice? {
        guard let code, let text = code.string else { return nil }
        try insert(
            .countries, [text, CountryCode.alpha3(of: text), CountryName.of(text), CountryCode.wikidata(of: text)])
        return code
    }

    private func insert(_ statement: PlainTables.Insert, _ values: JSONSlice?...) throws {
        try insert(statement, values.map(Self.value))
    }

    private func insert(_ statement: PlainTables.Insert, _ values: [(any DatabaseValueConvertible)?]) throws {
        try db.cachedStatement(sql: statement.rawValue).execute(arguments: StatementArguments(values))
    }

    private static func value(_ json: JSONSlice?) -> (any DatabaseValueConvertible)? {
        guard let json, !json.isNull else { return nil }
        return json.string ?? json.integer ?? json.number
    }
}
