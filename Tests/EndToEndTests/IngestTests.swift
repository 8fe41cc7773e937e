import Foundation
import Synchronization
import Testing

@Suite(.serialized) struct IngestCommandTests {
    private static let towns = [
        "Oslo", "Bergen", "Ankara", "Wenen", "Praag", "Jakarta", "Parijs", "Rome", "Athene", "Lissabon",
    ]

    private func articles(_ count: Int, in folder: TemporaryFolder, from first: Int = 0) throws -> String {
        let path = folder.path("articles-\(first)")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for number in first..<first + count {
            let town = Self.towns[number % Self.towns.count]
            let text = """
                Overleg in \(town) (\(number))

                Mark Rutte sprak op \(number % 28 + 1) mei 2019 met Emmanuel Macron in \(town). "Het was goed nummer \(number)", zei Rutte.
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/\(number).txt"))
        }
        return path
    }

    /// Everything that the database serves, without the time of the run.
    private func content(_ database: String) throws -> String {
        var out = ""
        for type in ["articles", "persons", "organizations", "meetings", "quotes"] {
            out += try Program.run(["export", type, "--database", database]).output
        }
        return out.replacing(/"ingested_at":"[^"]*"/, with: "")
    }

    @Test func comesToTheSameAfterFiftyKills() throws {
        let folder = try TemporaryFolder()
        let path = try articles(600, in: folder)
        let whole = folder.path("whole.sqlite")
        #expect(try Program.run(["ingest", path, "--database", whole]).code == 0)
        let killed = folder.path("killed.sqlite")
        var random = SystemRandomNumberGenerator()
        var interrupted = 0
        for round in 0..<50 {
            // Rounds start over from nothing, so that every stage of a run is hit.
            if round.isMultiple(of: 5) {
                for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: killed + suffix) }
            }
            let process = Program.make(["ingest", path, "--database", killed])
            process.standardError = FileHandle.nullDevice
            try process.run()
            let moment = DispatchTime.now() + .milliseconds(Int.random(in: 20...900, using: &random))
            DispatchQueue.global().asyncAfter(deadline: moment) {
                if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            }
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { interrupted += 1 }
        }
        #expect(interrupted > 10)
        let last = try Program.run(["ingest", path, "--database", killed])
        #expect(last.code == 0, "\(last.errors)")
        let check = try Program.run(["check", "--database", killed])
        #expect(check.code == 0, "\(check.errors)")
        let (after, before) = (try content(killed), try content(whole))
        let difference = zip(after.split(separator: "\n"), before.split(separator: "\n")).first { $0 != $1 }
        #expect(after == before, "\(difference.map { "\($0.0)\n\($0.1)" } ?? "")")
    }

    /// No kill leaves half an article, and the server beside it answers all the time.
    @Test func losesNothingWhenKilledUnderLoad() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        #expect(try Program.run(["ingest", try articles(3, in: folder), "--database", database]).code == 0)
        let server = try RunningServer(["--read-only", "--database", database])
        let port = server.port
        let isOver = Mutex(false)
        let reading = DispatchGroup()
        let failures = Mutex<[String]>([])
        for path in ["/meetings?facet=country,date:year&count=exact", "/quotes.ndjson", "/search?q=sprak"] {
            DispatchQueue.global().async(group: reading) {
                while !isOver.withLock({ $0 }) {
                    let status =
                        (try? RunningServer.curl(port, path, ["-o", "/dev/null", "-w", "%{http_code} %{errormsg}"]))
                        ?? "none"
                    if !status.hasPrefix("200 ") { failures.withLock { $0.append("\(path): \(status)") } }
                }
            }
        }
        var random = SystemRandomNumberGenerator()
        for round in 0..<30 {
            let path = try articles(150, in: folder, from: 1_000 + round * 150)
            let process = Program.make(["ingest", path, "--database", database])
            process.standardError = FileHandle.nullDevice
            try process.run()
            let moment = DispatchTime.now() + .milliseconds(Int.random(in: 80...700, using: &random))
            DispatchQueue.global().asyncAfter(deadline: moment) {
                if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            }
            process.waitUntilExit()
            let check = try Program.run(["check", "--database", database])
            #expect(check.code == 0, "round \(round): \(check.errors)")
        }
        isOver.withLock { $0 = true }
        reading.wait()
        #expect(failures.withLock { $0 } == [])
        #expect(server.stop() == 0)
    }

    @Test func takesNewAndChangedFilesWhileItWatches() throws {
        let folder = try TemporaryFolder()
        let path = try articles(2, in: folder)
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

    @Test func readsArchivesPatternsAndStandardInput() throws {
        let folder = try TemporaryFolder()
        let path = try articles(3, in: folder)
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
        let path = try articles(2, in: folder)
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
        let path = try articles(3, in: folder)
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
