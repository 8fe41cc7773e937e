import Foundation
import Ingest
import Records
import Store
import Synchronization
import Testing

/// Lines that `parley extract` wrote, loaded without reading the articles again.
@Suite struct ReadyRecordsTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
    private let pipeline = ArticlePipeline()

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func write(_ name: String, _ text: String) throws -> String {
        let path = folder.appending(path: name).path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func articles() throws -> [String] {
        try (1...6).map { number in
            try write(
                "\(number).txt",
                """
                Overleg in Oslo (\(number))

                Oslo, \(number) mei 2031 - Mark Rutte ontmoette Emmanuel Macron gisteren in Oslo. "Het was goed", zei Rutte. Premier Élise Jansen (€ \(number)) was er niet bij.
                """)
        }
    }

    private func lines(_ paths: [String]) throws -> [String] {
        try paths.flatMap { try pipeline.extracts(file: $0) }.map { extract in
            var json = JSONWriter(capacity: 1 << 12)
            extract.write(to: &json)
            return String(decoding: json.bytes, as: UTF8.self)
        }
    }

    private func ingest(
        _ paths: [String], into name: String, isOnlyWriter: Bool = false
    ) throws -> (Store, Ingester.Summary, [String]) {
        let refused = Mutex<[String]>([])
        let store = try Store(path: folder.appending(path: name).path)
        let ingester = Ingester(store: store, isOnlyWriter: isOnlyWriter) { error in
            refused.withLock { $0.append("\(error)") }
        }
        return (store, try ingester.run(InputWalker().inputs(paths)), refused.withLock { $0 })
    }

    /// Everything in a database but when it came in.
    private func records(_ store: Store) throws -> [String] {
        try Collection.allCases.flatMap { collection in
            var records: [String] = []
            try store.forEach(collection) {
                records.append(
                    $0.replacing(/"ingested_at":"[^"]*"/, with: "").replacing(/"changed":\{[^}]*\}/, with: ""))
            }
            return records
        }
    }

    @Test(arguments: [1, 2, 6]) func theyMakeTheDatabaseThatTheArticlesMake(_ files: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let articles = try articles()
        let (read, _, _) = try ingest(articles, into: "read.sqlite")
        let lines = try lines(articles)
        let inputs = try (0..<files).map { file in
            let own = lines.indices.filter { $0 % files == file }.map { lines[$0] + "\n" }
            return try write("lines-\(file).ndjson", own.joined())
        }
        let (loaded, summary, refused) = try ingest(inputs, into: "loaded.sqlite")
        #expect(summary.new == 6 && refused == [], "\(refused)")
        #expect(try records(loaded) == records(read))
        #expect(try loaded.check().faults == [])
        // Again they change nothing, and neither do the articles: it is known by what they were read.
        let version = try loaded.version()
        #expect(try ingest(inputs + articles, into: "loaded.sqlite").1.unchanged == 12)
        #expect(try loaded.version() == version)
    }

    /// More lines than one batch holds, with a bad one among them, whose transactions others may or may not wait for.
    @Test func manyLinesMakeTheSameInFewTransactionsAsInMany() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let lines = (0..<1_300).map { number -> String in
            let text = "Line \(number) tells nothing."
            let article = Article(
                title: "Line \(number)", language: "en", publishedAt: "2031-05-02", text: text,
                source: .init(file: "many/\(number).txt", format: "text", bytes: text.utf8.count))
            var json = JSONWriter(capacity: 1 << 10)
            Extract(
                source: article.source.file, article: article, persons: [], organizations: [], meetings: [], quotes: []
            ).write(to: &json)
            return String(decoding: json.bytes, as: UTF8.self) + (number == 700 ? "}" : "") + "\n"
        }
        let path = try write("lines.ndjson", lines.joined())
        let (many, first, refused) = try ingest([path], into: "many.sqlite")
        let (few, second, _) = try ingest([path], into: "few.sqlite", isOnlyWriter: true)
        #expect(first == second && first.new == 1_299 && first.refused == 1)
        #expect(refused.count == 1 && refused[0].contains("lines.ndjson!701"), "\(refused)")
        #expect(try records(many) == records(few))
        #expect(
            try few.check().faults == [] && few.refusals(limit: 10).map(\.file) == many.refusals(limit: 10).map(\.file))
        #expect(try few.lastChange() == 1_299)
    }

    @Test func recordsOfAnotherReaderAreTakenAsTheyAreAndReadAnewWhenAsked() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let articles = try articles()
        let earlier = try lines(articles).map {
            $0.replacing(/"extraction":\{"version":"[^"]*"/, with: "\"extraction\":{\"version\":\"0.0.9\"")
        }
        let path = try write("lines.ndjson", earlier.joined(separator: "\n"))
        let (store, summary, refused) = try ingest([path], into: "db.sqlite")
        #expect(summary.new == 6 && refused == [])
        let progress = try Rereader(store: store, pipeline: pipeline, isParallel: false).run(.init())
        #expect(progress.done == 6)
    }

    /// A change to a good line, and a word of why it is refused.
    struct Damage: Sendable, CustomTestStringConvertible {
        var from: String
        var to: String
        var why: String
        var testDescription: String { why }
    }

    @Test(arguments: [
        Damage(from: "Het was goed", to: "Het was fout", why: "id of its article"),
        Damage(from: "\"text_sha256\":\"", to: "\"text_sha256\":\"0", why: "digest"),
        Damage(from: "\"id\":\"art_", to: "\"id\":\"art_0", why: "id of its article"),
        Damage(from: "\"id\":\"mark-rutte\"", to: "\"id\":\"Mark Rutte\"", why: "no id of a person"),
        Damage(from: "\"person\":\"emmanuel-macron\"", to: "\"person\":\"olaf-scholz\"", why: "not among its persons"),
        Damage(from: "\"status\":\"held\"", to: "\"status\":\"hold\"", why: "status"),
        Damage(from: "\"format\":\"text\"", to: "\"format\":\"te\u{1}xt\"", why: "not JSON"),
        Damage(
            from: "\"exact\":\"Emmanuel Macron\"", to: "\"exact\":\"Emmanuel Micron\"", why: "not those of its text"),
    ]) func aBadLineIsNamedAndTheOthersAreTaken(_ damage: Damage) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var lines = try lines(articles())
        let place = try #require(lines[1].range(of: damage.from), "\(damage.from) in \(lines[1])")
        lines[1].replaceSubrange(place, with: damage.to)
        let path = try write("lines.ndjson", lines.joined(separator: "\n"))
        let (store, summary, refused) = try ingest([path], into: "db.sqlite")
        #expect(summary.new == 5 && summary.refused == 1)
        #expect(
            refused.count == 1 && refused[0].contains("lines.ndjson!2") && refused[0].contains(damage.why), "\(refused)"
        )
        #expect(try store.check().faults == [])
    }

    /// Other programs write the same in other bytes.
    @Test(arguments: [
        ("Oslo (", "O\\u0073lo ("), ("\"persons\":[", "\"persons\" : ["),
        ("}],\"quotes\":", "}],\"more\":1,\"quotes\":"),
    ]) func aLineThatIsWrittenOtherwiseIsTaken(_ from: String, _ to: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let articles = try articles()
        var lines = try lines(articles)
        lines[1].replaceSubrange(try #require(lines[1].range(of: from)), with: to)
        let path = try write("lines.ndjson", lines.joined(separator: "\n"))
        let (loaded, summary, refused) = try ingest([path], into: "db.sqlite")
        #expect(summary.new == 6 && refused == [], "\(refused)")
        #expect(try loaded.check().faults == [])
    }

    @Test func aLineThatEndsTooEarlyIsNamed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let lines = try lines(articles())
        let path = try write("lines.ndjson", lines[0] + "\n" + lines[1].prefix(900) + "\n" + lines[2])
        let (_, summary, refused) = try ingest([path], into: "db.sqlite")
        #expect(summary.new == 2 && refused.count == 1 && refused[0].contains("lines.ndjson!2"), "\(refused)")
    }
}
