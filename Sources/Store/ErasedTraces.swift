import GRDB
import Records

/// What a database that is written anew keeps of what went: no name and no words.
struct ErasedTraces {
    let db: Database

    func erase() throws {
        try nameTombstones()
        try forgetDeltas()
    }

    // MARK: Names

    /// The id that stands for that of a person who is gone: `gone_` and 16 digits of its SHA-256, so that whoever has a
    /// copy finds out which of its persons is meant, and nobody else reads a name.
    static func id(of person: String) -> String { RecordID.make(prefix: prefix, parts: [person]) }

    private static let prefix = "gone"

    private func nameTombstones() throws {
        // One that was merged into another is kept while an article or a correction names it.
        let gone = try String.fetchAll(
            db,
            sql: """
                SELECT id FROM former_ids WHERE type = 'person' AND id NOT LIKE '\(Self.prefix)\\_%' ESCAPE '\\'
                AND id NOT IN (SELECT id FROM persons) AND id NOT IN (SELECT person_id FROM article_persons)
                AND (target IS NULL OR id NOT IN (SELECT record_id FROM corrections WHERE type = 'person'))
                """)
        guard !gone.isEmpty else { return }
        // One pass over the changes for all of them.
        try db.execute(sql: "CREATE TEMP TABLE erased (id TEXT PRIMARY KEY, mark TEXT NOT NULL) WITHOUT ROWID")
        defer { try? db.execute(sql: "DROP TABLE erased") }
        for id in gone.sorted() {
            try db.execute(sql: "INSERT INTO erased (id, mark) VALUES (?, ?)", arguments: [id, Self.id(of: id)])
        }
        for column in ["record_id", "survivor"] {
            try db.execute(
                sql: """
                    UPDATE changes SET \(column) = (SELECT mark FROM erased WHERE id = \(column))
                    WHERE type = 'person' AND \(column) IN (SELECT id FROM erased)
                    """)
        }
        try db.execute(
            sql: """
                UPDATE former_ids SET target = NULL WHERE target IN (SELECT id FROM erased);
                UPDATE OR REPLACE former_ids SET id = (SELECT mark FROM erased WHERE erased.id = former_ids.id)
                WHERE type = 'person' AND id IN (SELECT id FROM erased)
                """)
    }

    // MARK: Words

    /// Forgets what changes held of records that are gone, and words that a record has no more where an article of it is
    /// gone, or where they are names, of which no change tells the article.
    private func forgetDeltas() throws {
        let question = "SELECT seq, type, record_id, delta FROM changes WHERE delta IS NOT NULL ORDER BY seq"
        let isArticle = try db.cachedStatement(sql: "SELECT 1 FROM articles WHERE id = ?")
        var hasLost: Set<String> = []
        let all = try Row.fetchCursor(db, sql: question)
        while let row = try all.next() {
            let articles = RecordDelta.articles(in: try row.value(3))
            if try articles.contains(where: { try Int.fetchOne(isArticle, arguments: [$0]) == nil }) {
                hasLost.insert(try row.value(2))
            }
        }
        var old: [Int64] = []
        let rows = try Row.fetchCursor(db, sql: question)
        while let row = try rows.next() {
            let (type, id): (String, String) = (try row.value(1), try row.value(2))
            if let now = try record(type, id) {
                guard type == "person" || hasLost.contains(id) else { continue }
                if try RecordDelta.holds(row.value(3), onlyWhatIsIn: now) { continue }
            }
            old.append(try row.value(0))
        }
        let forget = try db.cachedStatement(sql: "UPDATE changes SET delta = NULL WHERE seq = ?")
        for seq in old { try forget.execute(arguments: [seq]) }
    }

    private func record(_ type: String, _ id: String) throws -> String? {
        guard let collection = Collection(singular: type) else { return nil }
        let statement = try db.cachedStatement(sql: "SELECT json FROM \(collection.rawValue) WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id])
    }
}

extension RecordDelta {
    /// Whether all words that a delta holds stand in a record.
    static func holds(_ delta: String, onlyWhatIsIn record: String) -> Bool {
        JSONSlice(delta).members.allSatisfy { name, value in
            wordless.contains(name) || words(value).allSatisfy { record.contains($0) }
        }
    }

    /// The values of a member of a delta, as JSON.
    private static func words(_ member: JSONSlice) -> [String] {
        let single = [member["from"], member["to"]].compactMap { $0 }.filter { !$0.isNull }
        let listed = [member["added"], member["removed"]].compactMap { $0?.elements }.joined()
        return (single + listed).map { String(decoding: $0.raw, as: UTF8.self) }
    }

    /// The ids of articles that a delta names.
    static func articles(in delta: String) -> Set<String> {
        Set(delta.split(separator: "\"").lazy.filter { $0.hasPrefix("art_") }.map(String.init))
    }
}
