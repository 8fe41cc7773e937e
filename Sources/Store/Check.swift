import GRDB
import Records

/// What a check looked at and what it found.
public struct CheckReport: Sendable {
    /// One line for each fault.
    public var faults: [String] = []
    /// How many of each were looked at; of records all collections together.
    public var articles = 0, records = 0, spans = 0
}

extension Store {
    /// Looks for what is wrong with the database: SQLite's own checks, joins that lead nowhere, words that the search
    /// does not have, and every span sliced again.
    ///
    /// - Returns: The faults; where SQLite cannot read on, that is the last of them.
    /// - Throws: `StoreError` when the database cannot be read at all.
    public func check() throws(StoreError) -> CheckReport {
        var report = CheckReport()
        do {
            try connections.read { db in
                do {
                    report.faults += try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                    report.faults += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
                    report.faults += try Self.strayRows(db)
                    report.faults += try Self.changes(db)
                    report.faults += try Self.search(db)
                    report.records = try Self.count(db)
                    try Self.spans(db, &report)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                    report.faults.append("it cannot be read any further: \(error.message ?? "it is damaged")")
                }
            }
        } catch {
            throw Self.cause(of: error, path)
        }
        return report
    }

    private static func count(_ db: Database) throws -> Int {
        try Collection.allCases.reduce(0) { sum, collection in
            try sum + (Int.fetchOne(db, sql: "SELECT count(*) FROM \(collection.rawValue)") ?? 0)
        }
    }

    /// Rows that point to a record which is not there, and records without a row that carries them.
    private static func strayRows(_ db: Database) throws -> [String] {
        let questions = [
            "telling without article": "SELECT id FROM tellings WHERE article_id NOT IN (SELECT id FROM articles)",
            "telling without meeting":
                "SELECT id FROM tellings WHERE coalesce(record_id, meeting_id) NOT IN (SELECT id FROM meetings) AND record_id IS NOT ''",
            "meeting without telling":
                "SELECT id FROM meetings WHERE id NOT IN (SELECT coalesce(record_id, meeting_id) FROM tellings)",
            "quote without article": "SELECT id FROM quotes WHERE article_id NOT IN (SELECT id FROM articles)",
            "quote without meeting":
                "SELECT id FROM quotes WHERE meeting_id IS NOT NULL AND meeting_id NOT IN (SELECT id FROM meetings)",
            "quote without person":
                "SELECT id FROM quotes WHERE person_id IS NOT NULL AND person_id NOT IN (SELECT id FROM persons)",
            "person with a wrong count of quotes":
                "SELECT id FROM persons WHERE quotes <> (SELECT count(*) FROM quotes WHERE person_id = persons.id)",
            "person with a wrong count of meetings":
                "SELECT id FROM persons WHERE meetings <> (SELECT count(DISTINCT doc) FROM participants WHERE person_id = persons.id)",
            "person with a wrong count of articles":
                "SELECT id FROM persons WHERE articles <> (SELECT count(*) FROM article_persons WHERE person_id = persons.id) AND id NOT IN (SELECT person_id FROM person_links UNION SELECT target FROM person_links WHERE target IS NOT NULL)",
            "party without person":
                "SELECT DISTINCT person_id FROM participants WHERE person_id IS NOT NULL AND person_id NOT IN (SELECT id FROM persons)",
            "quote without addressee":
                "SELECT id FROM quotes WHERE addressee_id IS NOT NULL AND addressee_id NOT IN (SELECT id FROM persons UNION SELECT id FROM organizations)",
            "party without meeting": "SELECT doc FROM participants WHERE doc NOT IN (SELECT doc FROM meetings)",
            "topic without meeting": "SELECT doc FROM meeting_topics WHERE doc NOT IN (SELECT doc FROM meetings)",
            "disagreement without meeting":
                "SELECT doc FROM meeting_disagreements WHERE doc NOT IN (SELECT doc FROM meetings)",
            "topic without quote": "SELECT doc FROM quote_topics WHERE doc NOT IN (SELECT doc FROM quotes)",
        ]
        // An article may mean somebody by another one, so a person without articles of the same id has some all the same.
        let book = try CorrectionBook(db)
        let alone = try String.fetchAll(
            db, sql: "SELECT id FROM persons WHERE id NOT IN (SELECT person_id FROM article_persons) ORDER BY id"
        ).filter { try !book.isKnown($0) }
        return try alone.prefix(20).map { "person without article: \($0)" }
            + questions.sorted { $0.key < $1.key }.flatMap { name, sql in
                try Row.fetchAll(db, sql: sql + " LIMIT 20").map { "\(name): \($0[0] as DatabaseValue)" }
            }
    }

    /// Each record names the change that last touched it, where that is kept.
    private static func changes(_ db: Database) throws -> [String] {
        try Collection.allCases.flatMap { collection in
            let table = collection.rawValue
            let lost = """
                SELECT id FROM \(table) WHERE changed_seq > (SELECT max(seq) FROM changes_begin) AND NOT EXISTS
                (SELECT 1 FROM changes WHERE seq = \(table).changed_seq AND record_id = \(table).id
                AND operation NOT IN ('merge', 'remove')) LIMIT 20
                """
            return try String.fetchAll(db, sql: lost).map { "record without its change: \($0)" }
        }
    }

    /// The index of words must hold as many records as the tables, each under the number of one.
    private static func search(_ db: Database) throws -> [String] {
        let indexes = Collection.allCases.filter(\.isSearchable).flatMap {
            [($0.rawValue, "fts"), ($0.rawValue, "heads")]
        }
        return try indexes.flatMap { table, index -> [String] in
            let words = "\(table)_\(index)"
            let lost = try Row.fetchAll(
                db, sql: "SELECT doc FROM \(table) WHERE doc NOT IN (SELECT id FROM \(words)_docsize) LIMIT 20")
            let stray = try Row.fetchAll(
                db, sql: "SELECT id FROM \(words)_docsize WHERE id NOT IN (SELECT doc FROM \(table)) LIMIT 20")
            return try lost.map { "not in the search: \(words) \(try $0.value(0, as: Int64.self))" }
                + stray.map { "in the search only: \(words) \(try $0.value(0, as: Int64.self))" }
        }
    }

    private static func spans(_ db: Database, _ report: inout CheckReport) throws {
        let articles = try Row.fetchCursor(db, sql: "SELECT id, json FROM articles ORDER BY doc")
        while let article = try articles.next() {
            let scalars = Array((JSONSlice(article["json"] as String)["text"]?.string ?? "").unicodeScalars)
            let id: String = article["id"]
            report.articles += 1
            for annotation in try annotations(of: id, db) {
                report.spans += 1
                let span = annotation.evidence.span
                var words = String.UnicodeScalarView()
                if span.start >= 0, span.end <= scalars.count, span.start <= span.end {
                    words.append(contentsOf: scalars[span.start..<span.end])
                }
                if String(words) != span.exact {
                    report.faults.append("span \(span.start)..<\(span.end) of \(annotation.record) in \(id)")
                }
            }
        }
    }
}
