import GRDB
import Records
import Testing

@testable import Store

/// Statements and texts as articles are written with them.
@Suite struct StatementTests {
    private let time = "2026-01-02T03:04:05Z"

    /// A place without a value would keep the one that it had before.
    @Test("A statement takes one value for each place", arguments: [0, 1, 3])
    func refusesOtherNumbersOfValues(count: Int) throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try db.run("CREATE TABLE pairs (one, two)", [])
            let insert = "INSERT INTO pairs VALUES (?, ?)"
            try db.run(insert, ["a", 1])
            #expect(throws: DatabaseError.self) { try db.run(insert, Array(repeating: "b", count: count)) }
            try db.run(insert, [nil, 2])
            #expect(try db.integer("SELECT count(*) FROM pairs", []) == 2)
            #expect(try db.text("SELECT one FROM pairs WHERE two = ?", [1]) == "a")
            #expect(try db.text("SELECT one FROM pairs WHERE two = ?", [2]) == nil)
            #expect(try db.texts("SELECT one FROM pairs WHERE one = ? ORDER BY two", ["a"]) == ["a"])
            #expect(try db.has("SELECT 1 FROM pairs WHERE two = ?", [3]) == false)
        }
    }

    /// It is asked of each meeting that has lost its tellings, so it must not look at all tellings there are.
    @Test func findsTheTellingsOfARecordByAnIndex() throws {
        let database = try TemporaryDatabase()
        _ = try Store(path: database.path)
        let plan = try DatabaseQueue(path: database.path).read { db in
            let sql = "EXPLAIN QUERY PLAN SELECT 1 FROM tellings WHERE \(TellingRows.isOfRecord)"
            return try Row.fetchAll(db, sql: sql, arguments: ["x"]).map { try $0.value("detail", as: String.self) }
        }
        #expect(
            plan.contains { $0.contains("tellings_by_record") } && plan.contains { $0.contains("tellings_by_meeting") })
        #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    }

    @Test(
        "Texts are composed, folded and cut into pairs for the index of words",
        arguments: [
            ("plain", "plain"), ("Łódź – “Straße”", "Lódź – “Strasse”"), ("cafe\u{301}", "caf\u{E9}"),
            ("\u{212B}ngström", "\u{C5}ngström"), ("Орёл", "Орёл"), ("и\u{306}", "й"), ("习近平", " 习近 近平 平 "),
            ("见习近平。", " 见习 习近 近平 平 。"), ("\u{1100}\u{1161}", " 가 "), ("إيران", "ايران"),
        ])
    func indexes(text: String, words: String) {
        #expect(Array(SearchText.indexed(text).unicodeScalars) == Array(words.unicodeScalars))
    }

    /// The words of names depend on the names that there are, and not on when each came.
    @Test func writesTheWordsOfNamesAsTheyCome() throws {
        func keys(_ batches: [[[String]]]) throws -> [String] {
            let database = try TemporaryDatabase()
            let store = try Store(path: database.path)
            for (batch, articles) in batches.enumerated() {
                let extracts = articles.enumerated().map { number, names in
                    // The file of the first article holds another one each time.
                    var extract = sample(batch * 10 + number, file: number == 0 ? "first.txt" : nil)
                    extract.persons = [
                        Person(
                            id: "sergey-lavrov", name: names[0],
                            names: names.map { RecordName(name: $0, language: nil, kind: .written) }, country: nil,
                            offices: [], evidence: [])
                    ]
                    return extract
                }
                _ = try store.write(extracts, at: time)
            }
            return try DatabaseQueue(path: database.path).read {
                try String.fetchAll($0, sql: "SELECT key || ' ' || word || ' ' || person_id FROM name_keys ORDER BY 1")
            }
        }
        let known = try keys([[["Sergey Lavrov"]]])
        let both = try keys([[["Sergey Lavrov"], ["Sergey Quibbelson"]]])
        #expect(!known.isEmpty && both.count > known.count)
        #expect(try keys([[["Sergey Lavrov"]], [["Sergey Lavrov"], ["Sergey Quibbelson"]]]) == both)
        #expect(
            try keys([[["Sergey Lavrov"], ["Sergey Lavrov", "Quibbel"]], [["Sergey Lavrov", "Quibbel"]]])
                == keys([[["Quibbel", "Sergey Lavrov"]]]))
        // The article with the other name goes.
        #expect(try keys([[["Sergey Quibbelson"]], [["Sergey Lavrov"]]]) == known)
    }
}
