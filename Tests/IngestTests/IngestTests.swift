import Foundation
import Ingest
import Records
import Store
import Synchronization
import Testing

struct IngestTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "articles/deeper"), withIntermediateDirectories: true)
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: "articles/" + name))
    }

    private let story =
        "Rutte spreekt Macron\n\nMark Rutte ontmoette Emmanuel Macron in Parijs. \"Het was goed\", zei Rutte."

    private func run(_ store: Store, strict: Bool = false) throws -> (Ingester.Summary, [String]) {
        let refused = Mutex<[String]>([])
        let ingester = Ingester(store: store, stopsAtRefusal: strict) { error in
            refused.withLock { $0.append(error.reason) }
        }
        let summary = try ingester.run(InputWalker().inputs([folder.appending(path: "articles").path]))
        return (summary, refused.withLock { $0 })
    }

    @Test func readsFoldersAndKeepsWhatWasRefused() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("a.txt", story)
        try write("deeper/b.txt", story + " Later spraken zij weer.")
        try write("empty.txt", "")
        try write("a.gold.json", "{}")
        try write(".hidden", "x")
        let store = try Store(path: folder.appending(path: "db.sqlite").path)
        let (summary, refused) = try run(store)
        #expect(summary.read == 3 && summary.new == 2 && summary.refused == 1)
        #expect(refused == ["the file is empty"])
        #expect(try store.refusals(limit: 9).map(\.reason) == ["the file is empty"])
        #expect(summary.meetings == 2)
        let version = try store.version()
        let (again, _) = try run(store)
        #expect(again.unchanged == 2 && again.new == 0)
        #expect(try store.version() == version)
        #expect(try store.check().faults.isEmpty)
    }

    /// What was read before somebody wanted no more is kept, and nothing after it is begun.
    @Test func keepsWhatWasReadBeforeItWasStopped() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        for number in 0..<200 { try write("\(number).txt", story + " Dat was ontmoeting \(number).") }
        let store = try Store(path: folder.appending(path: "db.sqlite").path)
        let asked = Atomic<Int>(0)
        let inputs = InputWalker().inputs([folder.appending(path: "articles").path])
        let summary = try Ingester(store: store) { _ in
        }.run(inputs) { asked.add(1, ordering: .relaxed).newValue < 700 }
        #expect(summary.read > 0 && summary.read < 200 && summary.new == summary.read)
        #expect(try store.check().faults.isEmpty)
        let rest = try Ingester(store: store) { _ in
        }.run(inputs)
        #expect(rest.unchanged == summary.read && rest.new == 200 - summary.read)
    }

    @Test func replacesAChangedFile() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("a.txt", story)
        let store = try Store(path: folder.appending(path: "db.sqlite").path)
        _ = try run(store)
        try write("a.txt", "Geen nieuws\n\nEr gebeurde vandaag helemaal niets in het stille dorp aan de rivier.")
        let (summary, _) = try run(store)
        #expect(summary.changed == 1)
        #expect(try store.page(ListRequest(.meetings)).records.isEmpty)
        #expect(try store.page(ListRequest(.persons)).records.isEmpty)
    }

    @Test func stopsAtTheFirstRefusalWhenStrict() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("a.txt", "")
        try write("b.txt", story)
        let store = try Store(path: folder.appending(path: "db.sqlite").path)
        #expect(try run(store, strict: true).0.new == 0)
    }

    @Test func namesMissingFilesAndEmptyFolders() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let inputs = InputWalker().inputs([folder.path + "/none", folder.appending(path: "articles/deeper").path])
        #expect(
            inputs.map { if case .refused(_, let reason) = $0 { reason } else { "" } } == [
                "there is no such file", "the directory holds no articles",
            ])
    }

    /// A name in another character set is no path that can be opened by its text, and is said to be none.
    @Test func namesFilesWhoseNamesAreNoText() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("ok.txt", story)
        let bytes: [CChar] = [0x5A, CChar(bitPattern: 0xFC), 0x2E, 0x74, 0x78, 0x74, 0]
        let path = folder.appending(path: "articles").path.utf8.map { CChar(bitPattern: $0) } + [0x2F] + bytes
        let file = open(path, O_CREAT | O_WRONLY, 0o644)
        #expect(file >= 0)
        close(file)
        let store = try Store(path: folder.appending(path: "db.sqlite").path)
        let (summary, refused) = try run(store)
        #expect(summary.new == 1 && summary.refused == 1 && refused == ["its name is not UTF-8"])
    }

    @Test func endsAtALoopOfLinks() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("a.txt", story)
        let link = folder.appending(path: "articles/deeper/loop")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.appending(path: "articles"))
        let inputs = InputWalker().inputs([folder.appending(path: "articles").path])
        #expect(inputs.count == 2 && inputs.contains(.file(folder.appending(path: "articles/a.txt").path)))
        #expect(
            inputs.contains {
                if case .refused(_, let reason) = $0 { reason.contains("through a link") } else { false }
            })
    }

    /// `manifest.csv` beside the articles, or above them, says what they do not.
    @Test func takesFactsFromATable() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("a.txt", story)
        try write("deeper/b.txt", story + " Later spraken zij weer.")
        try write(
            "manifest.csv",
            """
            file;Published;url;publisher;language
            a.txt;9 mei 2024;https://post.example/1;"De ""Post""; avond";nl
            deeper/b.txt;bald;;De Post;de
            """)
        let inputs = InputWalker().inputs([folder.appending(path: "articles").path])
        #expect(inputs.count == 2)
        let articles = inputs.flatMap { input in
            guard case .file(let path) = input else { return [Article]() }
            return ((try? ArticlePipeline().extracts(file: path)) ?? []).map(\.article)
        }
        #expect(articles.map(\.publishedAt) == ["2024-05-09", nil])
        #expect(articles.map(\.publisher) == ["De \"Post\"; avond", "De Post"])
        #expect(articles.map(\.url) == ["https://post.example/1", nil])
        #expect(articles.map(\.language) == ["nl", "de"])
        #expect(articles[1].warnings == ["manifest.csv: published is no date and was left out"])
    }

    /// The facts of members, by how their archive is made and where in it the table stands.
    struct Archived: Sendable, CustomTestStringConvertible {
        /// The command that makes the archive out of the folder `in`.
        var make: String
        /// The table by its place, and the file that it names.
        var table: String
        var file: String
        /// Whether it holds for the member.
        var holds = true

        var testDescription: String { make + " " + table }
    }

    @Test(arguments: [
        Archived(make: "tar cf ../articles/a.tar manifest.csv deeper", table: "manifest.csv", file: "deeper/z.txt"),
        Archived(make: "tar cf ../articles/a.tar deeper manifest.csv", table: "manifest.csv", file: "./deeper/z.txt"),
        Archived(make: "tar czf ../articles/a.tgz deeper", table: "deeper/manifest.csv", file: "z.txt"),
        Archived(
            make: "tar cf deeper/inner.tar deeper/z.txt; rm deeper/z.txt; tar cf ../articles/a.tar .",
            table: "deeper/manifest.csv", file: "inner.tar"),
        Archived(
            make: "tar cf ../articles/a.tar deeper", table: "deeper/manifest.csv", file: "deeper/z.txt", holds: false),
        Archived(
            make: "mkdir other; mv manifest.csv other; tar cf ../articles/a.tar other deeper", table: "manifest.csv",
            file: "z.txt", holds: false),
    ])
    func takesFactsFromATableInAnArchive(_ archived: Archived) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let inside = folder.appending(path: "in")
        try FileManager.default.createDirectory(
            at: inside.appending(path: "deeper"), withIntermediateDirectories: true)
        try Data(story.utf8).write(to: inside.appending(path: "deeper/z.txt"))
        try Data("file,published,publisher\n\(archived.file),2024-05-09,De Post\n".utf8)
            .write(to: inside.appending(path: archived.table))
        try write("manifest.csv", "file,publisher,language\na.tar,Het Archief,nl\na.tgz,Het Archief,nl\n")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-ec", archived.make]
        shell.currentDirectoryURL = inside
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        let inputs = InputWalker().inputs([folder.appending(path: "articles").path])
        let path = try #require(inputs.compactMap { if case .file(let path) = $0 { path } else { nil } }.first)
        let articles = try ArticlePipeline().extracts(file: path).map(\.article)
        #expect(articles.count == 1 && articles.first?.source.file.hasSuffix("z.txt") == true)
        #expect(articles.first?.publishedAt == (archived.holds ? "2024-05-09" : nil))
        #expect(articles.first?.publisher == (archived.holds ? "De Post" : "Het Archief"))
        #expect(articles.first?.language == "nl")

        // The same as a body, of which nothing stands beside it.
        let budget = IntakeBudget()
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let sent = try ArticlePipeline().extracts(bytes: bytes, within: budget).map(\.article)
        #expect(sent.map(\.publisher) == [archived.holds ? "De Post" : nil])
    }
}
