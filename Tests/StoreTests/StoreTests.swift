import Foundation
import GRDB
import Records
import Store
import Testing

/// A database file of a test's own, removed with it.
final class TemporaryDatabase {
    let path: String
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "test.sqlite").path
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

/// An article with one person, one meeting and one quote.
func sample(_ number: Int, file: String? = nil, person: String = "Anna Berg", published: String? = "2025-01-01")
    -> Extract
{
    let text = "\(person) spoke \(number)."
    let article = Article(
        title: "T\(number)", language: "en", publishedAt: published, text: text,
        source: .init(file: file ?? "file\(number)", format: "text", bytes: text.utf8.count))
    let id = person.lowercased().replacing(" ", with: "-")
    let span = Span(start: 0, end: person.unicodeScalars.count, exact: person)
    let anna = Person(
        id: id, name: person,
        names: [
            RecordName(name: person, language: nil, kind: .preferred),
            RecordName(name: "Form\(number)", language: "en", kind: .written),
        ],
        country: "SE", offices: [], evidence: [Evidence(property: "name", span: span, rule: "r")])
    let party = Participant(
        person: id, organization: nil, name: person, asWritten: person, role: .party, office: nil, country: "SE",
        implied: false)
    let meeting = Meeting(
        id: RecordID.make(prefix: "mtg", parts: [article.id]), title: "M", kind: .bilateral, medium: .inPerson,
        status: .held,
        participants: [party], confidence: 0.9)
    let quote = Quote(
        id: RecordID.make(prefix: "quo", parts: [article.id]), text: person, fragments: [span], kind: .direct,
        speaker: Speaker(person: id, organization: nil, name: person, asWritten: person, form: .name, country: "SE"),
        cue: nil,
        language: "en", article: article.id, confidence: 0.9)
    return Extract(
        source: article.source.file, article: article, persons: [anna], organizations: [], meetings: [meeting],
        quotes: [quote])
}

struct StoreTests {
    private let time = "2025-01-02T00:00:00Z"

    @Test func keepsARecordAndServesItAsItWas() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let extract = sample(1)
        #expect(try store.write([extract], at: time) == [.new])
        let json = try #require(try store.record(.quotes, id: extract.quotes[0].id))
        let quote = try JSONDecoder().decode(Quote.self, from: Data(json.utf8))
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

    @Test(arguments: [1, 2, 7])
    func walksAListBothWays(_ limit: Int) throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write((1...9).map { sample($0, published: $0 % 2 == 0 ? "2025-01-0\($0)" : nil) }, at: time)
        var forward: [String] = []
        var page = try store.page(.articles, limit: limit)
        forward += page.records
        while let next = page.next {
            page = try store.page(.articles, limit: limit, cursor: next)
            forward += page.records
        }
        #expect(forward.count == 9 && Set(forward).count == 9)
        var backward = page.records
        while let previous = page.previous {
            page = try store.page(.articles, limit: limit, cursor: previous)
            backward = page.records + backward
        }
        #expect(backward == forward)
    }

    @Test func filtersByAnyKnownName() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1), sample(2, person: "Bo Lind")], at: time)
        #expect(try store.page(.meetings, filters: ["participant": ["anna BERG"]], limit: 9).records.count == 1)
        #expect(try store.page(.quotes, filters: ["speaker": ["bo-lind", "anna-berg"]], limit: 9).records.count == 2)
        #expect(try store.page(.meetings, filters: ["status": ["planned"]], limit: 9).records.isEmpty)
    }

    @Test func refusesACursorThatItDidNotGive() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        #expect(throws: StoreError.self) { try store.page(.articles, limit: 1, cursor: "!!") }
    }

    @Test func checksEverySpan() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        _ = try store.write([sample(1)], at: time)
        #expect(try store.check().isEmpty)
        let queue = try DatabaseQueue(path: file.path)
        try queue.write { db in try db.execute(sql: "UPDATE spans SET first = first + 1") }
        #expect(try !store.check().isEmpty)
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

    @Test(arguments: Collection.allCases)
    func readsEveryListThroughAnIndex(_ collection: Collection) throws {
        let file = try TemporaryDatabase()
        _ = try Store(path: file.path)
        let queue = try DatabaseQueue(path: file.path)
        let sql = "SELECT id FROM \(collection.rawValue) ORDER BY sort_key DESC, id DESC LIMIT 20"
        let plan = try queue.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
        }
        #expect(plan.allSatisfy { $0.contains("USING") && $0.contains("INDEX") }, "\(plan)")
        for (_, column) in collection.filters where column != "participant" && column != "name" {
            let filtered =
                "SELECT id FROM \(collection.rawValue) WHERE \(column) IN ('x') ORDER BY sort_key DESC, id DESC LIMIT 20"
            let plan = try queue.read { db in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + filtered).map { $0["detail"] as String }
            }
            #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("INDEX") }, "\(column): \(plan)")
        }
    }
}
