import Foundation
import Testing

@Suite(.serialized) struct IngestCommandTests {
    @Test func takesNewAndChangedFilesWhileItWatches() throws {
        let folder = try TemporaryFolder()
        let path = try Articles.write(2, in: folder)
        let server = try RunningServer(["--ingest", path, "--watch", "--database", folder.path("db.sqlite")])
        #expect(try server.waits(for: "Oslo", at: "/articles"))
        try Data("Overleg in Reykjavik\n\nMark Rutte sprak gisteren met Emmanuel Macron in Reykjavik.".utf8).write(
            to: URL(fileURLWithPath: path + "/new.txt"))
        #expect(try server.waits(for: "Reykjavik", at: "/articles"))
        // A name that ends in a tilde is none; renamed into place it is.
        try Data("Overleg in Helsinki\n\nMark Rutte sprak gisteren met Emmanuel Macron in Helsinki.".utf8).write(
            to: URL(fileURLWithPath: path + "/half~"))
        try FileManager.default.moveItem(atPath: path + "/half~", toPath: path + "/whole.txt")
        #expect(try server.waits(for: "Helsinki", at: "/articles"))
        try Data("Overleg in Tallinn\n\nMark Rutte sprak gisteren met Emmanuel Macron in Tallinn.".utf8).write(
            to: URL(fileURLWithPath: path + "/new.txt"))
        #expect(try server.waits(for: "Tallinn", at: "/articles"))
        #expect(try !server.curl("/articles").contains("Reykjavik"))
        #expect(server.stop() == 0)
    }

    /// A link that leads nowhere is told and keeps nothing else from being read; an empty folder is nothing to tell.
    @Test(arguments: [0, 2]) func readsAFolderWithABrokenLinkBeforeItWatches(_ count: Int) throws {
        let folder = try TemporaryFolder()
        let path = try Articles.write(count, in: folder)
        if count > 0 {
            try FileManager.default.createSymbolicLink(atPath: path + "/link.txt", withDestinationPath: "/nowhere")
        }
        let server = try RunningServer(["--ingest", path, "--watch", "--database", folder.path("db.sqlite")])
        #expect(try server.curl("/readyz") == "ready\n")
        #expect(try server.curl("/articles.ndjson").split(separator: "\n").count == count)
        #expect(try server.curl("/ingests").contains("link.txt") == (count > 0))
        #expect(server.stop() == 0)
    }

    /// What fails before anything is read leaves no database where there was none.
    @Test(arguments: [
        ["ingest", "none.txt"], ["ingest", "none.txt", "none/*.txt", "EMPTY"], ["ingest", "EMPTY/none", "--strict"],
        ["ingest", "none", "--watch"], ["ingest", "EMPTY", "EMPTY", "--watch"],
        ["ingest", "EMPTY", "--format", "none"],
        ["ingest", "EMPTY", "--language", "?"], ["ingest", "EMPTY", "--knowledge", "none"],
        ["ingest", "EMPTY", "--weights", "none"], ["serve", "--ingest", "none"],
        ["serve", "--ingest", "EMPTY", "--format", "none"], ["serve", "--token-file", "none"],
        ["serve", "--public-url", "none"], ["serve", "--deadline", "none"],
    ])
    func leavesNothingWhereItFailsAtOnce(_ command: [String]) throws {
        let folder = try TemporaryFolder()
        let empty = folder.path("empty")
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
        let arguments = command.map { $0.replacing("EMPTY", with: empty) } + ["--database", folder.path("db.sqlite")]
        let result = try Program.run(arguments)
        #expect([1, 2].contains(result.code) && !result.errors.isEmpty, "\(result)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["empty"])
    }

    @Test func aServerThatFindsItsPortTakenMakesNoDatabase() throws {
        let folder = try TemporaryFolder()
        let first = try RunningServer(["--database", folder.path("first.sqlite")])
        let port = "\(first.port)"
        let second = try Program.run(["serve", "--port", port, "--database", folder.path("second.sqlite")])
        #expect(second.code == 2 && second.errors.contains("is in use by another program"), "\(second)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("second.sqlite")))
        #expect(first.stop() == 0)
    }

    @Test func readsArchivesPatternsAndStandardInput() throws {
        let folder = try TemporaryFolder()
        let path = try Articles.write(3, in: folder)
        let cases = Program.root.appending(path: "Tests/ArticlesTests/Cases")
        let database = folder.path("db.sqlite")
        let first = try Program.run([
            "ingest", path + "/*.txt", cases.appending(path: "tar/gzip").path + "/source.tar.gz",
            cases.appending(path: "zip/streamed/source.zip").path,
            cases.appending(path: "warc/gzip/source.warc.gz").path,
            "--database", database,
        ])
        #expect(
            first.code == 0 && first.errors.hasPrefix("read 9: 7 new, 0 changed, 2 unchanged, 0 refused"),
            "\(first.errors)")
        let line = #"{"title":"Vis","text":"Mark Rutte sprak gisteren met Emmanuel Macron in Oslo over vis."}"#
        let second = try Program.run(
            ["ingest", "-", "--database", database], input: line + "\n" + line.replacing("vis", with: "kaas") + "\n")
        #expect(second.errors.hasPrefix("read 2: 2 new"), "\(second.errors)")
    }

    @Test func takesItsOwnOutputWordForWord() throws {
        let folder = try TemporaryFolder()
        let path = try Articles.write(2, in: folder)
        let extract = try Program.run(["extract", path])
        let again = try Program.run(["extract", "-"], input: extract.output)
        func texts(_ output: String) -> [String] {
            output.split(separator: "\n").compactMap {
                $0.firstMatch(of: /"text_sha256":"([^"]*)"/).map { String($0.1) }
            }
        }
        #expect(texts(again.output).count == 2 && texts(again.output) == texts(extract.output))
    }

    @Test func stopsAtTheFirstRefusalWhenStrict() throws {
        let folder = try TemporaryFolder()
        let path = try Articles.write(3, in: folder)
        try Data().write(to: URL(fileURLWithPath: path + "/1.txt"))
        let result = try Program.run(["ingest", path, "--strict", "--database", folder.path("db.sqlite")])
        #expect(result.code == 1 && result.errors.contains("1.txt: the file is empty"))
        #expect(result.errors.contains("read 2: 1 new"))
        let server = try RunningServer(["--database", folder.path("db.sqlite")])
        #expect(try server.curl("/ingests").contains("the file is empty"))
        #expect(server.stop() == 0)
    }
}

extension RunningServer {
    /// Asks until an answer holds a word; false when it does not within ten seconds.
    func waits(for word: String, at path: String) throws -> Bool {
        let end = Date().addingTimeInterval(10)
        while Date() < end { if try curl(path).contains(word) { return true } }
        return false
    }
}
