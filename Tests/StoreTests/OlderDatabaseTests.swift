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
                    case ("articles", "json") where steps < 10: "json_remove(json, '$.extraction')"
                    default: $0
                    }
                }
                try db.execute(
                    sql:
                        "INSERT OR REPLACE INTO main.\(table) (\(shared.joined(separator: ", "))) SELECT \(read.joined(separator: ", ")) FROM present.\(table)"
                )
            }
            if steps >= 3 {
                try db.execute(sql: "INSERT INTO main.telling_parties SELECT * FROM present.telling_parties")
            }
        }
        // From the fifth step on words were cut as they are today.
        if steps >= 5 { try queue.write { try SearchIndex(db: $0).fill() } }
        if steps >= 7 {
            try queue.write { db in for owner in NameOwner.allCases { try NameKeys(db, owner).fill() } }
        }
        try queue.close()
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
                    DROP INDEX tellings_by_record;
                    DELETE FROM grdb_migrations WHERE identifier = '0013_tellings_by_record';
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
        // What comes in later goes on from there.
        _ = try store.write([sample(9, person: "Karl Hauser")], at: time)
        #expect(ids(try store.page(request(.persons, ["name": ["Hauser, Karl"]])).records) == ["karl-hauser"])
        #expect(try store.check().faults == [])
        #expect(try store.changes(since: last, limit: 100).changes.contains { $0.id == "karl-hauser" })
    }
}
