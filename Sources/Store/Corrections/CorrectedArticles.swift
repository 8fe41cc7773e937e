import GRDB
public import Records

/// An article in which corrections hold, with its records as people left them.
public struct CorrectedArticle: Sendable {
    /// The article and its records: what it says itself, with the corrections laid over it.
    public var extract: Extract
    /// The ids of the records that somebody corrected or added.
    public var corrected: Set<String>
    /// Members of meetings, by the id of the meeting, of which nobody knows what this article says.
    ///
    /// Several articles told of the meeting, and what was corrected was not what this one says.
    public var unsure: [String: Set<String>]
}

extension Store {
    /// Returns the articles in which corrections hold, in order of their ids, all from one state of the data.
    ///
    /// Corrections of a person as a whole stand in no article; they show in the articles of others.
    public func correctedArticles() throws -> [CorrectedArticle] {
        try connections.read { db in
            let ids = try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT article_id FROM correction_anchors JOIN corrections ON number = correction
                    WHERE article_id <> '' AND state <> 'lost' AND undone_at IS NULL
                    AND article_id IN (SELECT id FROM articles) ORDER BY article_id
                    """)
            return try ids.map { try CorrectedArticleReader(db).read($0) }
        }
    }
}

extension Store {
    /// Returns articles in which no correction was ever made, in order of their ids, which are as good as drawn by lot.
    ///
    /// - Parameter limit: How many at most.
    /// - Returns: The articles without their records.
    /// - Throws: What SQLite says.
    public func uncorrectedArticles(limit: Int) throws -> [Article] {
        try connections.read { db in
            let rows = try String.fetchAll(
                db,
                sql: """
                    SELECT json FROM articles WHERE id NOT IN (SELECT article_id FROM correction_anchors)
                    ORDER BY id LIMIT ?
                    """, arguments: [limit])
            return try rows.map { json in
                var article: Article = try Merge.decode(json)
                article.ingestedAt = nil
                return article
            }
        }
    }
}

/// Reads what one article says, with the corrections laid over it.
private struct CorrectedArticleReader {
    private let db: Database
    private let book: CorrectionBook

    init(_ db: Database) throws {
        (self.db, book) = (db, try CorrectionBook(db))
    }

    func read(_ id: String) throws -> CorrectedArticle {
        let json = try String.fetchOne(
            db.cachedStatement(sql: "SELECT json FROM articles WHERE id = ?"), arguments: [id])
        var article: Article = try Merge.decode(json ?? "")
        article.ingestedAt = nil
        let quotes = try records(Quote.self, "SELECT json FROM quotes WHERE article_id = ? ORDER BY doc", id).sorted {
            ($0.start, $0.id) < ($1.start, $1.id)
        }
        var out = CorrectedArticle(
            extract: Extract(
                source: article.source.file, article: article, persons: try persons(id),
                organizations: try records(
                    Organization.self,
                    "SELECT json FROM article_organizations WHERE article_id = ? ORDER BY organization_id", id),
                meetings: [], quotes: quotes), corrected: [], unsure: [:])
        try addMeetings(id, to: &out)
        for quote in quotes where try book.hasCorrected([quote.id]) { out.corrected.insert(quote.id) }
        for person in out.extract.persons where try book.hasCorrected(book.sources(of: person.id)) {
            out.corrected.insert(person.id)
        }
        return out
    }

    private func records<Record: Shaped>(_ type: Record.Type, _ sql: String, _ id: String) throws -> [Record] {
        try String.fetchAll(db.cachedStatement(sql: sql), arguments: [id]).map { try Merge.decode($0) }
    }

    /// The persons whom the article means, each with the names that it has for them.
    private func persons(_ article: String) throws -> [Person] {
        let written = try records(
            Person.self, "SELECT json FROM article_persons WHERE article_id = ? ORDER BY person_id", article)
        var persons: [String: Person] = [:]
        for own in written {
            guard let id = try book.person(own.id, in: article) else { continue }
            guard var known = persons[id] else {
                persons[id] = own
                persons[id]?.id = id
                continue
            }
            known.names += own.names.filter { !known.names.contains($0) }
            known.offices += own.offices.filter { !known.offices.contains($0) }
            known.country = known.country ?? own.country
            persons[id] = known
        }
        return try persons.sorted { $0.key < $1.key }.map { _, person in
            var said = try book.corrected(person)
            // Whatever the right name is, the article has those that it has.
            let names = [RecordName(name: person.name, language: nil, kind: .written)] + person.names
            said.names += names.filter { name in !said.names.contains { $0.name == name.name } }
            return said
        }
    }

    /// The meetings that the article tells of; tellings that are of one record are one.
    private func addMeetings(_ article: String, to out: inout CorrectedArticle) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id, coalesce(record_id, meeting_id), json FROM tellings
                    WHERE article_id = ? AND record_id IS NOT '' ORDER BY rowid
                    """), arguments: [article])
        var order: [String] = []
        var told: [String: [(Telling, Meeting)]] = [:]
        for row in rows {
            let record: String = try row.value(1)
            let meeting = try book.linked(Merge.decode(row.value(2)), in: article)
            if told[record] == nil { order.append(record) }
            told[record, default: []].append((Telling(meeting, out.extract.article), meeting))
        }
        for record in order {
            let tellings = told[record] ?? []
            let ids = tellings.map(\.1.id)
            let own = MeetingJoin.meeting(record, tellings)
            out.extract.meetings.append(try book.corrected(own, of: ids))
            if try book.hasCorrected(ids) { out.corrected.insert(record) }
            if try isShared(record, article) { out.unsure[record] = try unsure(own, ids) }
        }
    }

    private func isShared(_ record: String, _ article: String) throws -> Bool {
        try db.has("SELECT 1 FROM tellings WHERE \(TellingRows.isOfRecord) AND article_id <> ?2", [record, article])
    }

    /// The members whose first correction replaced another value than the article's own.
    private func unsure(_ own: Meeting, _ tellings: [String]) throws -> Set<String> {
        let statement = try db.cachedStatement(
            sql: """
                SELECT number, patch, replaced FROM correction_anchors JOIN corrections ON number = correction
                WHERE held_id = ? AND operation = 'patch' AND undone_at IS NULL
                """)
        let rows = try tellings.flatMap { try Row.fetchAll(statement, arguments: [$0]) }
        let json = JSONSlice(Merge.json(own))
        var (seen, out) = (Set<String>(), Set<String>())
        for row in try rows.sorted(by: { try $0.value(0, as: Int64.self) < $1.value(0, as: Int64.self) }) {
            let (patch, replaced) = (
                JSONSlice(try row.value(1, as: String.self)), JSONSlice(try row.value(2, as: String.self))
            )
            for (name, value) in patch.members where seen.insert(name).inserted {
                let said = json[name].map { Array($0.raw) }
                if said != replaced[name].map({ Array($0.raw) }), said != Array(value.raw) { out.insert(name) }
            }
        }
        return out
    }
}
