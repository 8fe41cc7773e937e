import Foundation
import GRDB
import Testing

@testable import Store

/// The file with plain tables.
struct PlainTablesTests {
    private func file(_ database: TemporaryDatabase) throws -> DatabaseQueue {
        let store = try Store(path: database.path)
        defer { store.close() }
        _ = try store.write([sample(1), sample(2, person: "Omar Haddad")], at: "2025-08-01T00:00:00Z")
        _ = try store.writeTables(to: database.path + ".tables")
        #expect(!FileManager.default.fileExists(atPath: database.path + ".tables.partial"))
        return try DatabaseQueue(path: database.path + ".tables")
    }

    @Test(arguments: [
        ("articles", 2), ("persons", 2), ("meetings", 2), ("quotes", 2), ("meetings_in_words", 2),
        ("quotes_in_words", 2),
    ])
    func hasARowForEachRecord(table: String, rows: Int) throws {
        let database = try TemporaryDatabase()
        let count = try file(database).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
        #expect(count == rows)
    }

    @Test func allKeysLeadSomewhere() throws {
        let database = try TemporaryDatabase()
        let file = try file(database)
        let broken = try file.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
        let spans = try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM spans") }
        #expect(broken.isEmpty && spans ?? 0 > 0)
    }

    @Test(arguments: ["articles", "quotes", "meetings", "persons"])
    func everySearchFindsWordsOfItsTable(table: String) throws {
        let database = try TemporaryDatabase()
        try file(database).read { db in
            let column = ["quotes": "text", "persons": "name"][table] ?? "title"
            let text = try String.fetchOne(db, sql: "SELECT \(column) FROM \(table) WHERE \(column) IS NOT NULL") ?? ""
            let word = try #require(text.split { !$0.isLetter && !$0.isNumber }.first.map(String.init))
            let found = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM \(table)_fts WHERE \(table)_fts MATCH ?", arguments: [word])
            #expect(found ?? 0 > 0)
        }
    }

    @Test func writesOverNothing() throws {
        let database = try TemporaryDatabase()
        let store = try Store(path: database.path)
        defer { store.close() }
        #expect(throws: StoreError.self) { try store.writeTables(to: database.path) }
        #expect(throws: StoreError.self) { try store.writeTables(to: database.path + ".none/file") }
    }
}
