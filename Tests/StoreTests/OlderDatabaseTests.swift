import Foundation
import GRDB
import Migrations
import Records
import Testing

@testable import Store

/// Databases that an earlier version filled and this one opens.
@Suite struct OlderDatabaseTests {
    private let time = "2026-01-02T03:04:05Z"

    private func extracts() -> [Extract] {
        let names = ["Сергей Лавров", "Anna Weber", "محمد بن سلمان", "Radosław Sikorski", "习近平", "김정은"]
        return names.enumerated().map { number, name in
            var extract = sample(number, person: name, published: "2025-01-0\(number + 1)")
            extract.organizations = [
                Organization(
                    id: "hezbollah", name: "Hezbollah",
                    names: [RecordName(name: "Hezbollah", language: nil, kind: .preferred)], kind: .armedGroup,
                    country: "LB", evidence: [])
            ]
            return extract
        }
    }

    /// A database as it was after some steps, with the rows of a present one.
    private func older(_ path: String, steps: Int, from present: String) throws {
        let queue = try DatabaseQueue(path: path)
        var migrator = DatabaseMigrator()
        for step in Migrations.all.prefix(steps) {
            migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
        }
        try migrator.migrate(queue)
        try queue.inDatabase { try $0.execute(sql: "ATTACH DATABASE ? AS present", arguments: [present]) }
        try queue.write { db in
            let tables = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM main.sqlite_master JOIN present.sqlite_master AS other USING (name, type)
                    WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name NOT LIKE '%\\_heads%' ESCAPE '\\'
                    AND name NOT LIKE 'sqlite%' AND name NOT IN ('grdb_migrations', 'name_keys', 'telling_parties')
                    """)
            for table in tables {
                func columns(_ schema: String) throws -> [String] {
                    try String.fetchAll(
                        db, sql: "SELECT name FROM pragma_table_xinfo(?, ?) WHERE hidden = 0",
                        arguments: [table, schema])
                }
                let old = try columns("main")
                let shared = try columns("present").filter(old.contains)
                let read = shared.map {
                    switch (table, $0) {
                    case ("meetings", "json") where steps < 6: "json_remove(json, '$.reported', '$.disagreements')"
                    case ("meetings", "json"): "json_remove(json, '$.disagreements')"
                    case ("articles", "json") where steps < 10:
                        "json_remove(json, '$.extraction', '$.origins', '$.modified_at')"
                    case ("articles", "json") where steps < 12: "json_remove(json, '$.origins', '$.modified_at')"
                    case ("persons", "json"), ("organizations", "json"), ("article_persons", "json"),
                        ("article_organizations", "json"):
                        "json_remove(json, '$.external_ids')"
                    default: $0
                    }
                }
                try db.execute(
                    sql:
                        "INSERT OR REPLACE INTO main.\(table) (\(shared.joined(separator: ", "))) SELECT \(read.joined(separator: ", ")) FROM present.\(table)"
                )
            }
            if try steps < 11 && db.tableExists("value_counts") {
                try db.execute(sql: "DELETE FROM main.value_counts WHERE field = 'disagreement'")
            }
            if steps >= 3 {
                try db.execute(sql: "INSERT INTO main.telling_parties SELECT * FROM present.telling_parties")
            }
        }
        // From the fifth step on words were cut as they are today.
        if steps >= 5 { try queue.write { try fill(SearchIndex(db: $0).step) } }
        if steps >= 7 {
            try queue.write { db in for owner in NameOwner.allCases { try fill(NameKeys(db, owner).step) } }
        }
        try queue.close()
    }

    private func fill(_ step: (String) throws -> String?) throws {
        var place = ""
        while let next = try step(place) { place = next }
    }

    /// An article that came in before origins were kept says so; one that has them keeps them as they are.
    @Test func saysOfEarlierArticlesThatOriginsAreNotKnown() throws {
        let database = try TemporaryDatabase()
        _ = try Store(path: database.path).write(extracts(), at: time)
        let queue = try DatabaseQueue(path: database.path)
        func articles() throws -> [String] {
            try queue.read { try String.fetchAll($0, sql: "SELECT json FROM articles ORDER BY doc") }
        }
        let whole = try articles()
        try queue.write { db in
            try db.execute(
                sql: """
                    UPDATE articles SET json = json_remove(json, '$.modified_at', '$.origins')
                    WHERE doc = (SELECT min(doc) FROM articles);
                    DELETE FROM grdb_migrations WHERE identifier = '0012_origins';
                    """)
        }
        #expect(try articles() != whole)
        _ = try Store(path: database.path)
        let filled = try articles()
        #expect(filled.dropFirst() == whole.dropFirst())
        let members = JSONSlice(filled[0]).members.map(\.name)
        #expect(members.sorted() == JSONSlice(whole[0]).members.map(\.name).sorted())
        #expect(members.suffix(2) == ["modified_at", "origins"])
        try queue.close()
    }

    @Test("A filled database of each released schema gets its keys and words when it is opened", arguments: 2...7)
    func fills(steps: Int) throws {
        let (present, past) = (try TemporaryDatabase(), try TemporaryDatabase())
        defer { withExtendedLifetime((present, past)) {} }
        let whole = try Store(path: present.path)
        _ = try whole.write(extracts(), at: time)
        try older(past.path, steps: steps, from: present.path)
        let store = try Store(path: past.path)
        #expect(try store.check().faults == [])
        for collection in [Collection.meetings, .quotes, .persons, .organizations] {
            let (old, new) = (try store.page(request(collection)).records, try whole.page(request(collection)).records)
            #expect(!old.isEmpty && ids(old) == ids(new), "\(collection)")
        }
        for name in [
            "Sergej Lawrow", "Mohammed bin Salman", "Radoslav Sikorsky", "Kim Jong Un", "Xi Jinping", "Weber Anna",
        ] {
            let found = try store.resolve(name: name, limit: 3)
            #expect(found.first.map { $0.score >= 0.9 } == true, "\(name)")
            #expect(ids(found.map(\.record)) == ids(try whole.resolve(name: name, limit: 3).map(\.record)), "\(name)")
        }
        for word in ["Lavrov*", "лавров", "sikorski", "近平", "정은", "سلمان"] {
            let found = try whole.page(request(.articles, search: word)).records.count
            #expect(try store.page(request(.articles, search: word)).records.count == found, "\(word)")
        }
        #expect(ids(try store.page(request(.organizations, ["name": ["Hizbollah"]])).records) == ["hezbollah"])
        // The feed begins where the numbers of before ended, and every record has the last of them.
        let last = try whole.lastChange()
        #expect(try store.lastChange() == last && last > 0)
        #expect(throws: StoreError.self) { try store.changes(since: last - 1, limit: 10) }
        #expect(try store.changes(since: last, limit: 10).changes.isEmpty)
        let marks = try store.page(request(.persons)).records.compactMap { JSONSlice($0)["changed"] }
        #expect(marks.allSatisfy { $0["seq"]?.integer == Int(last) && $0["at"]?.string?.hasPrefix("20") == true })
        #expect(
            try store.page(request(.persons, ["changed.seq": ["\(last)"]], sort: "changed")).records.count
                == marks.count)
        let articles = try store.page(request(.articles)).records.map { JSONSlice($0) }
        #expect(articles.allSatisfy { $0.members.count { $0.name == "origins" } == 1 && $0["origins"] == nil })
        // What comes in later goes on from there.
        _ = try store.write([sample(9, person: "Karl Hauser")], at: time)
        #expect(ids(try store.page(request(.persons, ["name": ["Hauser, Karl"]])).records) == ["karl-hauser"])
        #expect(try store.check().faults == [])
        #expect(try store.changes(since: last, limit: 100).changes.contains { $0.id == "karl-hauser" })
    }

    // MARK: What takes long

    /// Two articles that contradict each other about the day, of a meeting of their own each.
    private func contradicting(_ count: Int) -> [Extract] {
        (0..<count).flatMap { number in
            ["10", "11"].map { day in
                telling(
                    "table \(number) on \(day)", parties: ["a\(number)", "b\(number)"], date: "2025-07-\(day)",
                    published: "2025-07-12", occasion: "Harbour summit")
            }
        }
    }

    @Test func answersWhileContradictionsAreFilledIn() throws {
        let (present, past) = (try TemporaryDatabase(), try TemporaryDatabase())
        defer { withExtendedLifetime((present, past)) {} }
        let whole = try Store(path: present.path)
        _ = try whole.write(contradicting(3), at: time)
        try older(past.path, steps: 10, from: present.path)
        let store = try Store(path: past.path, catchesUp: false)
        let filter = ["disagreement": ["date"]]
        #expect(try store.isBehind() && store.page(request(.meetings, filter)).records.isEmpty)
        #expect(try ids(store.page(request(.meetings)).records) == ids(whole.page(request(.meetings)).records))
        // Somebody writes meanwhile, and it is stopped before it begins.
        try store.catchUp { false }
        _ = try store.write([sample(9, person: "Karl Hauser")], at: time)
        #expect(try store.isBehind())
        try store.catchUp()
        #expect(try !store.isBehind())
        let found = try store.page(request(.meetings, filter)).records
        #expect(try found.count == 3 && ids(found) == ids(whole.page(request(.meetings, filter)).records))
        #expect(try store.check().faults == [])
        // Whoever opens it without a server does it at once.
        let again = try TemporaryDatabase()
        defer { withExtendedLifetime(again) {} }
        try older(again.path, steps: 10, from: present.path)
        #expect(try Store(path: again.path).page(request(.meetings, filter)).records.count == 3)
    }

    /// Words and keys come bit by bit, while others read, write and open the database anew.
    @Test(arguments: 2...6) func answersWhileWordsAreFilledIn(steps: Int) throws {
        let (present, past) = (try TemporaryDatabase(), try TemporaryDatabase())
        defer { withExtendedLifetime((present, past)) {} }
        let all = extracts() + (10..<250).map { sample($0, person: "Person Number\($0)", published: "2025-02-01") }
        let whole = try Store(path: present.path)
        _ = try whole.write(all, at: time)
        try older(past.path, steps: steps, from: present.path)
        func found(_ word: String, _ store: Store) throws -> Int {
            try store.page(request(.articles, search: word)).records.count
        }
        var store = try Store(path: past.path, catchesUp: false)
        #expect(try store.isBehind())
        #expect(try ids(store.page(request(.meetings)).records) == ids(whole.page(request(.meetings)).records))
        #expect(try (found("лавров", store) == 0) == (steps < 5) && found("лавров", whole) > 0)
        // One record comes anew, one is changed and one goes before it begins.
        let changed = sample(3, person: "Radosław Nowak", published: "2025-01-04")
        for store in [store, whole] { _ = try store.write([sample(300, person: "Karl Hauser"), changed], at: time) }
        let gone = all[1].article.id
        for store in [store, whole] { _ = try store.remove([gone], at: time, by: Authorship()) }
        #expect(try found("hauser", store) > 0)
        // It is stopped after a little, and the next one goes on.
        var isFirst = true
        try store.catchUp {
            defer { isFirst = false }
            return isFirst
        }
        #expect(try store.isBehind())
        store = try Store(path: past.path)
        #expect(try !store.isBehind() && store.check().faults == [])
        for word in ["Lavrov*", "лавров", "sikorski", "nowak", "hauser", "weber", "number17*", "近平", "سلمان"] {
            #expect(try found(word, store) == found(word, whole), "\(word)")
        }
        for name in ["Sergej Lawrow", "Radoslav Nowack", "Xi Jinping", "Person Nummber17"] {
            let (old, new) = (try store.resolve(name: name, limit: 3), try whole.resolve(name: name, limit: 3))
            #expect(!new.isEmpty && ids(old.map(\.record)) == ids(new.map(\.record)), "\(name)")
        }
    }

    @Test func answersWhileRecordsOfTheFirstSchemaAreWrittenAnew() throws {
        let (present, past) = (try TemporaryDatabase(), try TemporaryDatabase())
        defer { withExtendedLifetime((present, past)) {} }
        let all = contradicting(30)
        let whole = try Store(path: present.path)
        for extract in all { _ = try whole.write([extract], at: time) }
        let queue = try DatabaseQueue(path: past.path)
        var migrator = DatabaseMigrator()
        let step = Migrations.all[0]
        migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
        try migrator.migrate(queue)
        try queue.write { db in for extract in all { try first(extract, db) } }
        try queue.close()
        let store = try Store(path: past.path, catchesUp: false)
        #expect(try store.isBehind() && store.page(request(.articles)).records.isEmpty)
        // What comes in meanwhile is not written over by what an older version read.
        var newer = all[59]
        newer.quotes[0].kind = .indirect
        _ = try store.write([newer], at: time)
        var steps = 0
        try store.catchUp {
            steps += 1
            return steps <= 1
        }
        let some = try store.page(request(.articles, limit: 200)).records.count
        #expect(try some > 1 && some < 60 && store.isBehind() && store.check().faults == [])
        try store.catchUp()
        #expect(try !store.isBehind() && store.check().faults == [])
        for collection in [Collection.articles, .persons, .quotes, .meetings] {
            let (old, new) = (
                try store.page(request(collection, limit: 200)).records,
                try whole.page(request(collection, limit: 200)).records
            )
            #expect(ids(old) == ids(new), "\(collection)")
        }
        #expect(try ids(store.page(request(.quotes, ["kind": ["indirect"]])).records) == [newer.quotes[0].id])
    }

    /// Writes an article as the first version did.
    private func first(_ extract: Extract, _ db: Database) throws {
        let article = extract.article
        try db.execute(
            sql: """
                INSERT INTO articles (id, source_file, title, language, published_at, sort_key, text, ingested_at, json)
                VALUES (?, ?, ?, ?, ?, '', ?, ?, ?)
                """,
            arguments: [
                article.id, article.source.file, article.title, article.language, article.publishedAt, article.text,
                time, Merge.json(article),
            ])
        for person in extract.persons {
            try db.execute(
                sql: "INSERT INTO article_persons VALUES (?, ?, ?)",
                arguments: [article.id, person.id, Merge.json(person)])
        }
        for meeting in extract.meetings {
            try db.execute(
                sql: """
                    INSERT INTO meetings (id, article_id, status, kind, sort_key, json) VALUES (?, ?, ?, ?, '', ?)
                    """,
                arguments: [
                    meeting.id, article.id, meeting.status.rawValue, meeting.kind.rawValue, Merge.json(meeting),
                ])
        }
        for quote in extract.quotes {
            try db.execute(
                sql: "INSERT INTO quotes (id, article_id, kind, sort_key, json) VALUES (?, ?, ?, '', ?)",
                arguments: [quote.id, article.id, quote.kind.rawValue, Merge.json(quote)])
        }
    }
}
