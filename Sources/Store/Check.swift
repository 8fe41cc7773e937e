import GRDB
import Records

extension Store {
    /// Returns what is wrong with the database: SQLite's own checks, joins that lead nowhere, words that the search
    /// does not have, and every span sliced again.
    public func check() throws -> [String] {
        try pool.read { db in
            var faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            faults += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
            faults += try Self.strayRows(db)
            faults += try Self.search(db)
            faults += try Self.spans(db)
            return faults
        }
    }

    /// Rows that point to a record which is not there, and records without a row that carries them.
    private static func strayRows(_ db: Database) throws -> [String] {
        let questions = [
            "telling without article": "SELECT id FROM tellings WHERE article_id NOT IN (SELECT id FROM articles)",
            "telling without meeting": "SELECT id FROM tellings WHERE meeting_id NOT IN (SELECT id FROM meetings)",
            "meeting without telling": "SELECT id FROM meetings WHERE id NOT IN (SELECT meeting_id FROM tellings)",
            "quote without article": "SELECT id FROM quotes WHERE article_id NOT IN (SELECT id FROM articles)",
            "quote without meeting":
                "SELECT id FROM quotes WHERE meeting_id IS NOT NULL AND meeting_id NOT IN (SELECT id FROM meetings)",
            "quote without person":
                "SELECT id FROM quotes WHERE person_id IS NOT NULL AND person_id NOT IN (SELECT id FROM persons)",
            "person without article":
                "SELECT id FROM persons WHERE id NOT IN (SELECT person_id FROM article_persons)",
            "person with a wrong count of quotes":
                "SELECT id FROM persons WHERE quotes <> (SELECT count(*) FROM quotes WHERE person_id = persons.id)",
            "person with a wrong count of meetings":
                "SELECT id FROM persons WHERE meetings <> (SELECT count(DISTINCT doc) FROM participants WHERE person_id = persons.id)",
            "person with a wrong count of articles":
                "SELECT id FROM persons WHERE articles <> (SELECT count(*) FROM article_persons WHERE person_id = persons.id)",
            "party without meeting": "SELECT doc FROM participants WHERE doc NOT IN (SELECT doc FROM meetings)",
            "topic without meeting": "SELECT doc FROM meeting_topics WHERE doc NOT IN (SELECT doc FROM meetings)",
            "topic without quote": "SELECT doc FROM quote_topics WHERE doc NOT IN (SELECT doc FROM quotes)",
        ]
        return try questions.sorted { $0.key < $1.key }.flatMap { name, sql in
            try Row.fetchAll(db, sql: sql + " LIMIT 20").map { "\(name): \($0[0] as DatabaseValue)" }
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
            return lost.map { "not in the search: \(words) \($0[0] as Int64)" }
                + stray.map { "in the search only: \(words) \($0[0] as Int64)" }
        }
    }

    private static func spans(_ db: Database) throws -> [String] {
        var faults: [String] = []
        let articles = try Row.fetchCursor(db, sql: "SELECT id, json FROM articles ORDER BY doc")
        while let article = try articles.next() {
            let scalars = Array((JSONSlice(article["json"] as String)["text"]?.string ?? "").unicodeScalars)
            let id: String = article["id"]
            for annotation in try annotations(of: id, db) {
                let span = annotation.evidence.span
                var words = String.UnicodeScalarView()
                if span.start >= 0, span.end <= scalars.count, span.start <= span.end {
                    words.append(contentsOf: scalars[span.start..<span.end])
                }
                if String(words) != span.exact {
                    faults.append("span \(span.start)..<\(span.end) of \(annotation.record) in \(id)")
                }
            }
        }
        return faults
    }
}
