import Foundation
import GRDB
import Records
import Testing

@testable import Store

/// Articles that come in many in one transaction make the database that they make one by one.
@Suite struct LoadTests {
    private let time = "2026-01-02T03:04:05Z"

    /// Columns that go by the order of changes, of which a transaction makes one a record.
    private static let marks: Set = ["changed_seq", "changed_at"]
    /// Tables that go by it as a whole, and those behind the indexes of words, whose content is compared by its words.
    private static func isCompared(_ table: String) -> Bool {
        !["changes", "grdb_migrations", "sqlite_sequence"].contains(table) && !table.contains("_fts")
            && !table.contains("_heads")
    }

    /// Tables and words of a database, a line a row.
    private func content(_ path: String) throws -> [String: [String]] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.inDatabase { db in
            var out: [String: [String]] = [:]
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            for table in tables where Self.isCompared(table) {
                let columns = try db.columns(in: table).map(\.name).filter { !Self.marks.contains($0) }
                let rows = try Row.fetchAll(db, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table)")
                out[table] = rows.map { row in row.databaseValues.map { "\($0)" }.joined(separator: "|") }.sorted()
            }
            for collection in Collection.allCases where collection.isSearchable {
                for index in ["\(collection.rawValue)_fts", "\(collection.rawValue)_heads"] {
                    try db.execute(sql: "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, \(index), instance)")
                    out[index] = try Row.fetchAll(db, sql: "SELECT term, doc, col, \"offset\" FROM temp.words").map {
                        row in row.databaseValues.map { "\($0)" }.joined(separator: "|")
                    }.sorted()
                    try db.execute(sql: "DROP TABLE temp.words")
                }
            }
            return out
        }
    }

    /// Articles about few people, bodies and days, so that nearly all of them share records; some come twice.
    private func articles(_ seed: UInt64) -> [Extract] {
        var random = SeededGenerator(state: seed)
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &random)] }
        var out = (0..<40).map { number -> Extract in
            var extract = telling(
                "Telling \(number)", parties: pick([["a", "b"], ["b", "a"], ["a", "b", "c"], ["c", "d"]]),
                date: pick(["2025-07-10", "2025-07-11", "2025-07", nil]),
                published: "2025-07-\(Int.random(in: 10...28, using: &random))",
                medium: pick([.inPerson, .unknown, .phone]), occasion: pick(["Fair", nil]),
                status: pick([.held, .planned]), file: "file \(number % 35)")
            extract.persons[0].offices = [
                Office(
                    title: pick(["Minister", "Senator"]), role: pick([.minister, .other]), country: pick(["SE", "NO"]))
            ]
            extract.organizations = [
                Organization(
                    id: "guild", name: "Guild",
                    names: [RecordName(name: pick(["Guild", "The Guild"]), language: nil, kind: .preferred)],
                    kind: .other, country: pick(["SE", nil]), evidence: [])
            ]
            extract.quotes[0].about = [Topic(id: pick(["trade", "fish"]), label: "T")]
            return extract
        }
        out += (0..<5).map { _ in out[Int.random(in: 0..<40, using: &random)] }
        return out
    }

    @Test(arguments: [(1, 45), (2, 7), (3, 45), (4, 20), (5, 1), (6, 45), (7, 13), (8, 45)] as [(UInt64, Int)])
    func makesTheSameDatabase(seed: UInt64, count: Int) throws {
        let all = articles(seed)
        let (one, other) = (try TemporaryDatabase(), try TemporaryDatabase())
        defer { withExtendedLifetime((one, other)) {} }
        let single = try Store(path: one.path)
        for extract in all { _ = try single.write([extract], at: time) }
        // The same in transactions of so many articles, which come in some at a time.
        let whole = try Store(path: other.path)
        var rest = all[...]
        while !rest.isEmpty {
            var turn = rest.prefix(count)
            rest = rest.dropFirst(count)
            let wanted = turn.count
            let outcomes = try whole.write(at: time) {
                guard !turn.isEmpty else { return nil }
                defer { turn = turn.dropFirst(4) }
                return Intake(extracts: Array(turn.prefix(4)))
            }
            #expect(outcomes.count == wanted)
        }
        #expect(try single.check().faults == [] && whole.check().faults == [])
        let (expected, found) = (try content(one.path), try content(other.path))
        #expect(expected.keys.sorted() == found.keys.sorted() && expected.count > 30)
        for table in expected.keys.sorted() where table != "former_ids" {
            #expect(found[table] == expected[table], "\(table)")
        }
        // What came and went within one transaction was no record, and where it would lead depends on when it went.
        func ids(_ content: [String: [String]]) -> Set<Substring> {
            Set((content["former_ids"] ?? []).compactMap { $0.split(separator: "|").first })
        }
        #expect(ids(found).isSubset(of: ids(expected)))
    }

    @Test func notesRefusalsBeforeTheArticlesThatMendThem() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let refusals = ["file1", "file2"].map { Intake.Refusal(file: $0, reason: "it is empty") }
        var intakes = [Intake(refusals: refusals), Intake(extracts: [sample(1)])][...]
        #expect(try store.write(at: time) { intakes.popFirst() } == [.new])
        #expect(try store.refusals(limit: 10).map(\.file) == ["file2"])
        _ = try store.write([sample(2)], at: time)
        #expect(try store.refusals(limit: 10).isEmpty)
    }

    @Test func keepsNothingOfATransactionThatFails() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let queue = try DatabaseQueue(path: file.path)
        try queue.write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER refuse BEFORE INSERT ON articles WHEN new.id = '\(sample(3).article.id)'
                    BEGIN SELECT raise(ABORT, 'no'); END
                    """)
        }
        var intakes = (1...4).map { Intake(extracts: [sample($0)]) }[...]
        #expect(throws: StoreError.self) { try store.write(at: time) { intakes.popFirst() } }
        #expect(try store.page(request(.articles)).records.isEmpty && store.lastChange() == 0)
    }

    /// What counts is who holds a lock on the file, not on others.
    @Test(arguments: [
        ("1: POSIX  ADVISORY  READ 10 fe:00:77 128 128", true),
        ("1: POSIX  ADVISORY  READ 10 fe:00:77 128 128\n2: POSIX  ADVISORY  READ 11 fe:00:78 128 128", true),
        ("1: POSIX  ADVISORY  READ 10 fe:00:77 128 128\n2: POSIX  ADVISORY  READ 11 fe:00:77 128 128", false),
        ("1: POSIX  ADVISORY  READ 10 fe:00:77 128 128\n1: -> POSIX  ADVISORY  WRITE 11 fe:00:77 120 120", false),
        ("1: POSIX  ADVISORY  READ 10 fe:00:78 128 128", false), ("", false), ("no table", false),
    ]) func knowsWhetherOthersHaveTheFile(_ locks: String, _ isAlone: Bool) {
        #expect(FileUsers.isAlone(locks, inode: 77, process: 10) == isAlone)
    }
}
