import Foundation
import GRDB
import Migrations
import Records
import Store
import Testing

struct JoinTests {
    private let time = "2025-01-02T00:00:00Z"

    /// Two tellings that are of one meeting, or are not.
    struct Pair: Sendable {
        var first: Extract
        var second: Extract
        var isOne: Bool
    }

    private static let pairs: [Pair] = [
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10"),
            second: telling("B", parties: ["b", "a"], date: "2025-07-10"), isOne: true),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10"),
            second: telling("B", parties: ["a", "b"], date: "2025-07-12"), isOne: false),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10"),
            second: telling("B", parties: ["a", "c"], date: "2025-07-10"), isOne: false),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10"),
            second: telling("B", parties: ["a", "b", "c"], date: "2025-07-10"), isOne: true),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07"),
            second: telling("B", parties: ["a", "b", "c"], date: "2025-07"), isOne: false),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10", medium: .phone),
            second: telling("B", parties: ["a", "b"], date: "2025-07-10"), isOne: false),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10", medium: .phone),
            second: telling("B", parties: ["a", "b"], date: "2025-07-10", medium: .unknown), isOne: true),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-10"),
            second: telling("B", parties: ["a", "b"], published: "2025-07-11"), isOne: true),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-10"),
            second: telling("B", parties: ["a", "b"], published: "2025-09-11"), isOne: false),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10", occasion: "Harbour summit"),
            second: telling("B", parties: ["a", "b"], date: "2025-07-11", occasion: "harbour summit"), isOne: true),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-11"),
            second: telling("B", parties: ["a", "b"], date: "2025-07", published: "2025-07-20"), isOne: true),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-11"),
            second: telling("B", parties: ["a", "b"], date: "2025", published: "2025-12-20"), isOne: false),
        Pair(
            first: telling("A", parties: ["a", "b"], date: "2022", published: "2025-12-20"),
            second: telling("B", parties: ["a", "b"], date: "2022", published: "2024-12-20"), isOne: true),
        Pair(
            first: telling("A", parties: ["a"], date: "2025-07-10"),
            second: telling("B", parties: ["a"], date: "2025-07-10"), isOne: false),
    ]

    @Test(arguments: pairs.indices)
    func joinsWhatIsOneMeeting(_ number: Int) throws {
        let pair = Self.pairs[number]
        for order in [[pair.first, pair.second], [pair.second, pair.first]] {
            let file = try TemporaryDatabase()
            let store = try Store(path: file.path)
            for extract in order { _ = try store.write([extract], at: time) }
            #expect(try store.page(request(.meetings)).records.count == (pair.isOne ? 1 : 2), "pair \(number)")
            #expect(try store.check().faults == [])
        }
    }

    @Test func keepsWhatEachArticleSays() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let plan = telling("Plan", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-08", status: .planned)
        let story = telling("Story", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-10", minutes: 50)
        let other = telling("Other", parties: ["b", "a"], date: "2025-07-10", published: "2025-07-11", minutes: 60)
        _ = try store.write([story], at: time)
        let first = ids(try store.page(request(.meetings)).records)[0]
        #expect(first == story.meetings[0].id)
        _ = try store.write([plan, other], at: time)
        let records = try store.page(request(.meetings)).records
        let meeting = try Meeting(json: JSONSlice(try #require(records.first)))
        #expect(records.count == 1)
        #expect(meeting.id == plan.meetings[0].id)
        #expect(meeting.status == .held)
        #expect(meeting.statusHistory.map(\.status) == [.planned, .held, .held])
        #expect(meeting.articles == [plan, story, other].map(\.article.id))
        #expect(Set(meeting.quotes) == Set([plan, story, other].map { $0.quotes[0].id }))
        #expect(Set(meeting.evidence.compactMap(\.article)).count == 3)
        #expect(meeting.duration?.minutes == 50)
        // Every id that was ever given leads to the record, and the quotes point to it.
        for extract in [story, other] {
            guard case .merged(let into) = try store.find(.meetings, id: extract.meetings[0].id) else {
                Issue.record("no trace of \(extract.meetings[0].id)")
                continue
            }
            #expect(into == meeting.id)
        }
        let quotes = try store.page(request(.quotes, ["meeting": [meeting.id]])).records
        #expect(quotes.count == 3 && quotes.allSatisfy { $0.contains("\"meeting\":\"\(meeting.id)\"") })
        #expect(try store.record(.persons, id: "a")?.contains("\"meetings\":1,\"quotes\":2,\"articles\":3") == true)
    }

    @Test func fallsApartWhenAnArticleGoes() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let first = telling("First", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-10", file: "f")
        let second = telling("Second", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-11", file: "g")
        _ = try store.write([first, second], at: time)
        _ = try store.write([telling("New", parties: ["x", "y"], date: "2025-07-12", file: "f")], at: time)
        #expect(Set(ids(try store.page(request(.meetings)).records)).contains(second.meetings[0].id))
        guard case .merged(let into) = try store.find(.meetings, id: first.meetings[0].id) else {
            Issue.record("the old id leads nowhere")
            return
        }
        #expect(into == second.meetings[0].id)
        guard case .gone = try store.find(.articles, id: first.article.id) else {
            Issue.record("the old article is not gone")
            return
        }
        #expect(try store.check().faults == [])
    }

    @Test(arguments: 1...12)
    func doesNotMindTheOrder(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var extracts: [Extract] = []
        for number in 0..<24 {
            let day = ["2025-07-10", "2025-07-11", "2025-07", nil, "2025"][Int.random(in: 0..<5, using: &random)]
            let parties = [["a", "b"], ["b", "a"], ["a", "b", "c"], ["a", "c"]][Int.random(in: 0..<4, using: &random)]
            extracts.append(
                telling(
                    "Telling \(number)", parties: parties, date: day,
                    published: "2025-07-\(Int.random(in: 10...28, using: &random))",
                    medium: [.inPerson, .unknown, .phone][Int.random(in: 0..<3, using: &random)],
                    occasion: Bool.random(using: &random) ? "Fair" : nil,
                    status: Bool.random(using: &random) ? .held : .planned))
        }
        var outcomes: Set<String> = []
        for _ in 0..<4 {
            let file = try TemporaryDatabase()
            let store = try Store(path: file.path)
            var rest = extracts.shuffled(using: &random)[...]
            while !rest.isEmpty {
                let count = min(rest.count, Int.random(in: 1...6, using: &random))
                _ = try store.write(Array(rest.prefix(count)), at: time)
                rest = rest.dropFirst(count)
            }
            let all = try [Collection.meetings, .quotes, .persons, .topics, .places].flatMap {
                try store.page(request($0)).records.map(unmarked)
            }
            outcomes.insert(all.joined(separator: "\n"))
            #expect(try store.check().faults == [])
        }
        #expect(outcomes.count == 1)
    }

    /// Articles that come, change and come again, in any order, leave what one pass over the last of them leaves.
    @Test(arguments: 1...8)
    func joinsNewTellingsAsIfAllHadComeAtOnce(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var last: [String: Extract] = [:]
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        for round in 0..<60 {
            let batch = (0..<Int.random(in: 1...6, using: &random)).map { number in
                telling(
                    "Telling \(round) \(number)",
                    parties: [["a", "b"], ["b", "a"], ["a", "b", "c"], ["b", "c"], ["a", "b", "c", "d"]]
                        .randomElement(using: &random) ?? [],
                    date: ["2025-07-1\(Int.random(in: 0...6, using: &random))", "2025-07", "2025", nil]
                        .randomElement(using: &random) ?? nil,
                    published: Int.random(in: 0..<9, using: &random) == 0
                        ? nil
                        : "2025-0\(Int.random(in: 7...8, using: &random))-\(Int.random(in: 10...28, using: &random))",
                    medium: [.inPerson, .unknown, .unknown, .phone].randomElement(using: &random) ?? .unknown,
                    occasion: Int.random(in: 0..<3, using: &random) == 0 ? "Fair" : nil,
                    file: "file \(number) \(Int.random(in: 0..<20, using: &random))")
            }
            for extract in batch { last[extract.article.source.file] = extract }
            _ = try store.write(batch, at: time)
        }
        let other = try TemporaryDatabase()
        let whole = try Store(path: other.path)
        _ = try whole.write(last.sorted { $0.key < $1.key }.map(\.value), at: time)
        let records = try [store, whole].map { try $0.page(request(.meetings)).records.map(unmarked) }
        #expect(records[0].count > 10 && records[0] == records[1])
        #expect(try store.check().faults.isEmpty && whole.check().faults.isEmpty)
    }

    /// Each of many tellings of one meeting must not choose anew whenever another comes.
    @Test(.timeLimit(.minutes(1))) func joinsWhatManyTell() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let all = (0..<400).map {
            telling("Telling \($0)", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-20")
        }
        _ = try store.write(all, at: time)
        _ = try store.write(
            [telling("One more", parties: ["a", "b"], date: "2025-07-10", published: "2025-07-20")], at: time)
        let records = try store.page(request(.meetings)).records
        #expect(records.count == 1 && JSONSlice(records[0])["articles"]?.elements.count == 401)
    }

    /// Who waits no longer stops the joining, and nothing of it is kept.
    @Test func stopsJoiningWhenNobodyWaits() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let all = (0..<20).map { telling("Telling \($0)", parties: ["a", "b"], date: "2025-07-10") }
        #expect(throws: StoreError.self) { try store.write(all, at: time, while: { false }) }
        #expect(try store.page(request(.articles)).records.isEmpty)
        #expect(try store.write(all, at: time).count == 20)
    }

    /// A database of the first schema, as the version before wrote it.
    private func old(_ path: String, _ extracts: [Extract]) throws {
        func json(_ record: some JSONRepresentable) -> String {
            var json = JSONWriter()
            record.write(to: &json)
            return String(decoding: json.bytes, as: UTF8.self)
        }
        var migrator = DatabaseMigrator()
        let first = Migrations.all[0]
        migrator.registerMigration(first.name) { try $0.execute(sql: first.sql) }
        let queue = try DatabaseQueue(path: path)
        try migrator.migrate(queue)
        try queue.write { db in
            for extract in extracts {
                let article = extract.article
                try db.execute(
                    sql: "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    arguments: [
                        article.id, article.source.file, article.title, article.language, article.publishedAt,
                        article.publishedAt ?? "", article.text, time, json(article),
                    ])
                for person in extract.persons {
                    try db.execute(
                        sql: "INSERT INTO article_persons VALUES (?, ?, ?)",
                        arguments: [article.id, person.id, json(person)])
                    try db.execute(
                        sql: "INSERT OR IGNORE INTO persons VALUES (?, ?, ?, ?, ?)",
                        arguments: [person.id, person.name, person.country, person.name, json(person)])
                }
                for meeting in extract.meetings {
                    try db.execute(
                        sql: "INSERT INTO meetings VALUES (?, ?, 'held', 'bilateral', NULL, NULL, '', ?)",
                        arguments: [meeting.id, article.id, json(meeting)])
                }
                for quote in extract.quotes {
                    try db.execute(
                        sql: "INSERT INTO quotes VALUES (?, ?, ?, NULL, NULL, 'direct', '', ?)",
                        arguments: [quote.id, article.id, quote.meeting, json(quote)])
                }
            }
        }
        try queue.close()
    }

    @Test func bringsAnOlderDatabaseUpToDateAndLosesNothing() throws {
        let file = try TemporaryDatabase()
        let extracts = (1...5).map { telling("Told \($0)", parties: ["a", "b"], date: "2025-07-1\($0)") }
        try old(file.path, extracts)
        #expect { try Store(path: file.path, isReadOnly: true) } throws: {
            if case .older? = $0 as? StoreError { true } else { false }
        }
        let store = try Store(path: file.path)
        #expect(try store.check().faults == [])
        #expect(Set(ids(try store.page(request(.meetings)).records)) == Set(extracts.map { $0.meetings[0].id }))
        #expect(Set(ids(try store.page(request(.quotes)).records)) == Set(extracts.map { $0.quotes[0].id }))
        #expect(try store.page(request(.articles, search: "told")).records.count == 5)
        #expect(
            try store.record(.articles, id: extracts[0].article.id)?.contains("\"ingested_at\":\"\(time)\"") == true)
    }

    @Test func copiesWhileOthersWriteAndServesReadOnly() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write((1...50).map { sample($0) }, at: time)
        let stream = try store.stream(request(.articles))
        let first = try #require(try stream.next())
        let copy = file.path + ".copy"
        try store.backup(to: copy)
        _ = try store.write((51...60).map { sample($0) }, at: time)
        #expect(try stream.next() == nil && first.records.count == 50)
        let other = try Store(path: copy, isReadOnly: true)
        #expect(try other.check().faults == [])
        #expect(try other.page(request(.articles)).records.count == 50)
        #expect { _ = try other.write([sample(99)], at: time) } throws: {
            if case .readOnly? = $0 as? StoreError { true } else { false }
        }
        #expect(throws: StoreError.self) { try store.backup(to: copy) }
    }
}
