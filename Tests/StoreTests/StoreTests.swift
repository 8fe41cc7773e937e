import Foundation
import GRDB
import Records
import Store
import Testing

struct StoreTests {
    private let time = "2025-01-02T00:00:00Z"

    @Test func keepsARecordAndServesItAsItWas() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let extract = sample(1)
        #expect(try store.write([extract], at: time) == [.new])
        let json = try #require(try store.record(.quotes, id: extract.quotes[0].id))
        let quote = try Quote(json: JSONSlice(json))
        #expect(quote.text == "Anna Berg")
        let person = try #require(try store.record(.persons, id: "anna-berg"))
        #expect(person.contains(#""counts":{"meetings":1,"quotes":1,"articles":1},"first_seen":"2025-01-01""#))
        #expect(try store.record(.persons, id: "nobody") == nil)
    }

    @Test func changesNothingWhenAnArticleComesAgain() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1)], at: time)
        let version = try store.version()
        #expect(try store.write([sample(1)], at: "2026-01-01T00:00:00Z") == [.unchanged])
        #expect(try store.version() == version)
    }

    @Test func replacesTheRecordsOfAChangedFileAndNoOthers() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let (old, other) = (sample(1, file: "a"), sample(2, file: "b"))
        _ = try store.write([old, other], at: time)
        #expect(try store.write([sample(3, file: "a")], at: time) == [.changed])
        #expect(try store.record(.articles, id: old.article.id) == nil)
        #expect(try store.record(.meetings, id: old.meetings[0].id) == nil)
        #expect(try store.record(.meetings, id: other.meetings[0].id) != nil)
        let person = try #require(try store.record(.persons, id: "anna-berg"))
        #expect(!person.contains("Form1") && person.contains("Form2") && person.contains("Form3"))
    }

    @Test func doesNotMindTheOrderOfArticles() throws {
        let extracts = (1...6).map { sample($0) }
        var seen: Set<String> = []
        for order in [extracts, extracts.reversed(), Array(extracts[3...] + extracts[..<3])] {
            let file = try TemporaryDatabase()
            let store = try Store(path: file.path)
            _ = try store.write(order, at: time)
            seen.insert(try #require(try store.record(.persons, id: "anna-berg")))
        }
        #expect(seen.count == 1)
    }

    @Test(arguments: [
        ("quotes", "$.fragments[0].start"), ("tellings", "$.evidence[0].start"),
        ("article_persons", "$.evidence[0].start"),
    ])
    func checksEverySpan(_ table: String, _ path: String) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([telling("Told", parties: ["a", "b"])], at: time)
        #expect(try store.check().faults.isEmpty)
        let queue = try DatabaseQueue(path: file.path)
        try queue.write { db in
            try db.execute(
                sql: """
                    UPDATE \(table) SET json = json_replace(json, '\(path)', json_extract(json, '\(path)') + 1)
                    """)
        }
        #expect(try !store.check().faults.isEmpty)
    }

    @Test func namesWhatIsWrongWithAFile() throws {
        let file = try TemporaryDatabase()
        try Data("this is no database, only a line of text that is long enough".utf8).write(
            to: URL(fileURLWithPath: file.path))
        #expect { try Store(path: file.path) } throws: { error in
            if case .notADatabase = error as? StoreError { true } else { false }
        }
    }

    @Test func refusesADatabaseOfAnotherProgramAndOneOfANewerVersion() throws {
        let foreign = try TemporaryDatabase()
        try DatabaseQueue(path: foreign.path).write { db in try db.execute(sql: "CREATE TABLE cakes (id)") }
        #expect { try Store(path: foreign.path) } throws: { error in
            if case .notADatabase = error as? StoreError { true } else { false }
        }
        let newer = try TemporaryDatabase()
        _ = try Store(path: newer.path)
        try DatabaseQueue(path: newer.path).write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999_future')")
        }
        #expect { try Store(path: newer.path) } throws: { error in
            if case .newer = error as? StoreError { true } else { false }
        }
    }
}
