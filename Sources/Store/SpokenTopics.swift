import GRDB
import Records

/// Whose quotes are counted by topic.
public enum Speaking: Sendable {
    /// Those of a person, by its id.
    case person(String)
    /// Those of an organisation and of all who speak for it, by its id.
    case organization(String)
    /// Those of all who speak for a country, by its code.
    case country(String)

    /// The index that gives the quotes, its column and the value in it.
    fileprivate var source: (index: String, column: String, value: String) {
        switch self {
        case .person(let id): ("quotes_by_person", "person_id", id)
        case .organization(let id): ("quotes_by_organization", "organization_id", id)
        case .country(let code): ("quotes_by_country", "country", code)
        }
    }
}

/// Quotes whose speakers are counted.
public enum Spoken: Sendable {
    /// Those about a topic, by its id.
    case about(String)
    /// Those of an organisation and of all who speak for it, by its id.
    case `for`(String)
}

extension Store {
    /// Returns who speaks most about a topic or for a body.
    ///
    /// - Parameters:
    ///   - spoken: Which quotes.
    ///   - limit: Speakers at most.
    ///   - most: Quotes that are counted at most: the latest ones, as many whole days as fit.
    /// - Returns: Persons and organisations with the number of their quotes, the most frequent first.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func speakers(_ spoken: Spoken, limit: Int, among most: Int = .max) throws -> Ranking {
        let speaker = "coalesce(quotes.person_id, quotes.organization_id)"
        let quotes =
            switch spoken {
            case .about(let topic):
                LatestQuotes(
                    source: "quote_topics", isOf: "quote_topics.topic = ?", topic, doc: "quote_topics.doc",
                    value: speaker,
                    joined: " CROSS JOIN quotes INDEXED BY quotes_drawn ON quotes.doc = quote_topics.doc")
            case .for(let organization):
                LatestQuotes(
                    source: "quotes INDEXED BY quotes_by_organization", isOf: "quotes.organization_id = ?",
                    organization, doc: "quotes.doc", value: speaker)
            }
        return try read { db in
            try quotes.ranking(limit, among: most, db) { try FacetReader.label("speaker", $0, db) }
        }
    }

    /// Returns what somebody speaks of most.
    ///
    /// - Parameters:
    ///   - speaking: Whose quotes.
    ///   - limit: Topics at most.
    ///   - most: Quotes that are counted at most: the latest ones, as many whole days as fit.
    /// - Returns: Topics with the number of their quotes, the most frequent first.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func topics(of speaking: Speaking, limit: Int, among most: Int = .max) throws -> Ranking {
        let (index, column, value) = speaking.source
        let quotes = LatestQuotes(
            source: "quotes INDEXED BY \(index)", isOf: "quotes.\(column) = ?", value, doc: "quotes.doc",
            value: "quote_topics.topic", joined: " CROSS JOIN quote_topics ON quote_topics.doc = quotes.doc")
        return try read { db in
            try quotes.ranking(limit, among: most, db) { try FacetReader.label("about", $0, db) }
        }
    }
}

/// Quotes that an index gives in the order of their days, with the value that is counted of each.
private struct LatestQuotes {
    private let source: String
    private let condition: String
    private let argument: String
    private let doc: String
    private let value: String
    private let joined: String

    /// Takes the table that gives the quotes with its condition, the number of a quote, and what is counted.
    init(
        source: String, isOf condition: String, _ argument: String, doc: String, value: String, joined: String = ""
    ) {
        (self.source, self.condition, self.argument) = (source, condition, argument)
        (self.doc, self.value, self.joined) = (doc, value, joined)
    }

    /// Counts the latest quotes; where some are left out, the first day that is counted is told.
    func ranking(_ limit: Int, among most: Int, _ db: Database, label: (String) throws -> String?) throws -> Ranking {
        let first = try most == .max ? nil : day(after: most, db)
        let later = first.map { " AND \(doc) >= \(DocNumber.first(of: $0))" } ?? ""
        let sql = "SELECT \(value) FROM \(source)\(joined) WHERE \(condition)\(later)"
        let rows = try StatementRows(db.makeStatement(sql: sql), [argument.databaseValue])
        var ranking = try TextCounts(rows).ranking(limit, label: label)
        ranking.since = first.map { CalendarDay(number: $0) }
        return ranking
    }

    /// The day after that of the first quote that is too many, counted from the last one; nil where all are few enough.
    private func day(after most: Int, _ db: Database) throws -> Int? {
        let sql = "SELECT \(doc) FROM \(source) WHERE \(condition) ORDER BY \(doc) DESC LIMIT 1 OFFSET \(most)"
        let rows = try StatementRows(db, sql, [argument.databaseValue])
        return try rows.next() ? DocNumber.day(of: rows.integer(0)) + 1 : nil
    }
}
