import Foundation
import Testing

/// What a database file goes through between commands, servers, copies and other people.
@Suite(.serialized) struct DataSafetyTests {
    private let token = ["-H", "Authorization: Bearer a-token-for-the-news-desk", "-H", "Content-Type: text/plain"]

    private func post(_ server: RunningServer, _ town: String) throws -> String {
        try server.status(
            "/articles",
            token + ["--data-binary", "Overleg\n\nMark Rutte sprak gisteren met Emmanuel Macron in \(town)."])
    }

    /// Copies the main file alone and returns what a check says of it.
    private func checkOfCopy(_ database: String, _ folder: TemporaryFolder) throws -> String {
        let copy = folder.path("copy-\(UUID().uuidString).sqlite")
        try FileManager.default.copyItem(atPath: database, toPath: copy)
        return try Program.run(["check", "--database", copy]).errors
    }

    private func files(_ folder: TemporaryFolder, _ prefix: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasPrefix(prefix) }.sorted()
    }

    // MARK: The end of a command

    @Test func leavesEverythingInTheMainFile() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        #expect(
            try Program.run(["ingest", try Articles.write(3, in: folder), "--database", database]).code == 0)
        #expect(try files(folder, "db") == ["db.sqlite"])
        #expect(try checkOfCopy(database, folder).hasPrefix("ok: looked at 3 articles, "))
        for command in [["check"], ["export", "quotes"]] {
            #expect(try Program.run(command + ["--database", database]).code == 0)
            #expect(try files(folder, "db") == ["db.sqlite"])
        }
        let tokens = try folder.file("tokens", "a-token-for-the-news-desk")
        let server = try RunningServer(["--database", database, "--token-file", tokens])
        #expect(try post(server, "Oslo") == "201")
        #expect(server.stop() == 0)
        #expect(try files(folder, "db") == ["db.sqlite"])
        #expect(try checkOfCopy(database, folder).hasPrefix("ok: looked at 4 articles, "))
    }

    /// Bytes 18 and 19 say by which journal a file is written: 1 is the usual one, 2 a log beside the file.
    ///
    /// Source: sqlite.org/fileformat2.html, 1.3.
    @Test func backsUpToAFileThatStandsAlone() throws {
        let folder = try TemporaryFolder()
        let (database, copy) = (folder.path("db.sqlite"), folder.path("copy.sqlite"))
        #expect(
            try Program.run(["ingest", try Articles.write(3, in: folder), "--database", database]).code == 0)
        #expect(try Program.run(["backup", copy, "--database", database]).code == 0)
        let head = try Data(contentsOf: URL(fileURLWithPath: copy)).prefix(20)
        #expect(Array(head.suffix(2)) == [1, 1])
        #expect(try files(folder, "copy") == ["copy.sqlite"])
        #expect(try Program.run(["check", "--database", copy]).errors.hasPrefix("ok: looked at 3 articles, "))
    }

    // MARK: Files that are not there, or not whole

    @Test(arguments: [["check"], ["export", "meetings"], ["backup"]])
    func makesNoDatabaseToReadFrom(_ command: [String]) throws {
        let folder = try TemporaryFolder()
        let database = folder.path("mistyped.sqlite")
        let arguments = command == ["backup"] ? ["backup", folder.path("copy")] : command
        let result = try Program.run(arguments + ["--database", database])
        #expect(result.code == 3 && result.output.isEmpty)
        #expect(result.errors == "parley: \(database) cannot be opened: there is no such file\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
    }

    @Test(arguments: [4096, 12_288, 200_000])
    func tellsADamagedDatabaseInASentence(_ place: Int) throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        #expect(
            try Program.run(["ingest", try Articles.write(30, in: folder), "--database", database]).code == 0)
        let file = try #require(FileHandle(forUpdatingAtPath: database))
        let size = Int(try file.seekToEnd())
        for place in stride(from: place, to: size, by: 40_960) {
            try file.seek(toOffset: UInt64(place))
            try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        }
        try file.close()
        let result = try Program.run(["check", "--database", database])
        #expect(result.code == 3)
        let lines = result.errors.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("parley: ") && !$0.contains("Error") }, "\(result.errors)")
        #expect(lines.last?.contains("fault") == true || lines.last?.contains("is damaged") == true)
    }

    // MARK: Files that cannot be written

    @Test(.enabled(if: Program.canBeNobody)) func readsAFolderThatCannotBeWritten() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("closed"), withIntermediateDirectories: false)
        let database = folder.path("closed/db.sqlite")
        #expect(
            try Program.run(["ingest", try Articles.write(3, in: folder), "--database", database]).code == 0)
        chmod(database, 0o444)
        chmod(folder.path("closed"), 0o555)
        defer { chmod(folder.path("closed"), 0o755) }
        let check = try Program.run(["check", "--database", database], asNobody: true)
        #expect(check.errors.hasPrefix("ok: looked at 3 articles, "), "\(check.errors)")
        let export = try Program.run(["export", "articles", "--database", database], asNobody: true)
        #expect(export.code == 0 && export.output.split(separator: "\n").count == 3)
        // The log lies beside the file, not beside a link to it.
        let link = folder.path("link.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: database)
        let server = try RunningServer(["--read-only", "--database", link], asNobody: true)
        #expect(try server.status("/meetings") == "200")
        // Somebody with more rights writes: what was taken for a file at rest is one no more.
        chmod(folder.path("closed"), 0o755)
        chmod(database, 0o644)
        #expect(
            try Program.run(["ingest", try Articles.write(3, in: folder, from: 3), "--database", database]).code == 0)
        #expect(try server.status("/meetings") == "503")
        #expect(try server.status("/readyz") == "503")
        #expect(server.stop() == 0)
    }

    // MARK: Several at once

    @Test func startsSeveralTimesAtOnceOnANewFile() throws {
        let folder = try TemporaryFolder()
        let path = try Articles.write(4, in: folder)
        for round in 0..<20 {
            let database = folder.path("db-\(round).sqlite")
            let runs = try (0..<3 + round % 2).map { _ in
                let process = Program.make(["ingest", path, "--database", database])
                let errors = Pipe()
                process.standardError = errors
                try process.run()
                return (process, errors)
            }
            for (process, errors) in runs {
                let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                process.waitUntilExit()
                #expect(process.terminationStatus == 0, "round \(round): \(text)")
            }
            #expect(try checkOfCopy(database, folder).hasPrefix("ok: looked at 4 articles, "), "round \(round)")
        }
    }

    // MARK: A file that goes away

    @Test(arguments: [true, false]) func noticesThatItsFileIsGone(_ isReplaced: Bool) throws {
        let folder = try TemporaryFolder()
        let (database, other) = (folder.path("db.sqlite"), folder.path("other.sqlite"))
        let tokens = try folder.file("tokens", "a-token-for-the-news-desk")
        let server = try RunningServer(["--database", database, "--token-file", tokens])
        #expect(try post(server, "Oslo") == "201")
        #expect(try server.status("/articles") == "200")
        for suffix in ["", "-wal", "-shm"] { try FileManager.default.removeItem(atPath: database + suffix) }
        if isReplaced {
            #expect(
                try Program.run(["ingest", try Articles.write(3, in: folder), "--database", other]).code == 0)
            try FileManager.default.moveItem(atPath: other, toPath: database)
        }
        #expect(try post(server, "Bergen") == "503")
        for path in ["/articles", "/articles/art_none", "/persons", "/stats?of=meetings&group_by=status", "/readyz"] {
            #expect(try server.status(path) == "503", "\(path)")
        }
        #expect(try server.status("/articles.ndjson") == "503")
        #expect(try server.status("/livez") == "200")
        #expect(server.stop() == 0)
        let log = server.log()
        #expect(log.contains("\"message\":\"database failed\"") && log.contains("was deleted, replaced"), "\(log)")
        guard isReplaced else { return #expect(!FileManager.default.fileExists(atPath: database)) }
        #expect(try Program.run(["check", "--database", database]).errors.hasPrefix("ok: looked at 3 articles, "))
    }

    /// `cp backup.sqlite live.sqlite` keeps the place of the file; nothing of either may be answered, mixed or written.
    @Test(arguments: [true, false]) func noticesThatItsFileIsWrittenOver(_ hasWritten: Bool) throws {
        let folder = try TemporaryFolder()
        let (database, other) = (folder.path("db.sqlite"), folder.path("other.sqlite"))
        let tokens = try folder.file("tokens", "a-token-for-the-news-desk")
        #expect(try Program.run(["ingest", try Articles.write(40, in: folder), "--database", other]).code == 0)
        try FileManager.default.copyItem(atPath: other, toPath: folder.path("kept.sqlite"))
        let examples = Program.root.appending(path: "Examples").path
        #expect(try Program.run(["ingest", examples, "--database", database]).code == 0)
        let server = try RunningServer(["--database", database, "--token-file", tokens])
        #expect(try server.status("/articles") == "200")
        // What the server copies out of its log itself is no surprise.
        if hasWritten { for city in ["Oslo", "Bergen"] { #expect(try post(server, city) == "201") } }
        #expect(try server.status("/articles?limit=7") == "200")
        try bash("cat '\(other)' > '\(database)'")
        for path in ["/articles", "/articles/art_none", "/persons", "/stats?of=meetings&group_by=status", "/readyz"] {
            #expect(try server.status(path) == "503", "\(path)")
        }
        #expect(try post(server, "Bodo") == "503")
        #expect(server.stop() == 0)
        #expect(server.log().contains("was deleted, replaced"), "\(server.log())")
        try bash("cmp '\(database)' '\(folder.path("kept.sqlite"))'")
        #expect(try Program.run(["check", "--database", database]).errors.hasPrefix("ok: looked at 40 articles, "))
    }

    /// Ingesting beside a server changes the file by SQLite's own rules.
    @Test func takesTheWritesOfOtherProcesses() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        let server = try RunningServer(["--database", database])
        let articles = try Articles.write(60, in: folder)
        for _ in 0..<3 {
            #expect(try Program.run(["ingest", articles, "--force", "--database", database]).code == 0)
            #expect(try server.status("/articles") == "200")
            try bash(
                "python3 -c 'import sqlite3; sqlite3.connect(\"\(database)\").execute(\"PRAGMA wal_checkpoint(TRUNCATE)\")'"
            )
            #expect(try server.status("/readyz") == "200")
        }
        #expect(server.stop() == 0)
    }

    @Test func logsAWriteThatFails() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        let tokens = try folder.file("tokens", "a-token-for-the-news-desk")
        let server = try RunningServer(["--database", database, "--token-file", tokens])
        try bash("python3 -c 'import sqlite3; sqlite3.connect(\"\(database)\").execute(\"DROP TABLE tellings\")'")
        #expect(try post(server, "Oslo") == "503")
        #expect(server.stop() == 0)
        let log = server.log()
        #expect(log.contains("\"message\":\"database failed\"") && log.contains("no such table"), "\(log)")
    }

    private func bash(_ command: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bash", "-c", command]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    // MARK: What is read again

    @Test func readsAgainWhatWouldBeReadOtherwise() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("a.txt", "Overleg\n\nMark Rutte sprak gisteren met Emmanuel Macron in Parijs.")
        let people = try folder.file("people.txt", "ayla-demir | Ayla Demir | TR | f | | envoy 2023-01/\n")
        func ingest(_ options: String...) throws -> String {
            let result = try Program.run(["ingest", path, "--database", folder.path("db.sqlite")] + options)
            return String(result.errors.prefix { $0 != ";" })
        }
        let (new, changed, unchanged) = (
            "read 1: 1 new, 0 changed, 0 unchanged, 0 refused", "read 1: 0 new, 1 changed, 0 unchanged, 0 refused",
            "read 1: 0 new, 0 changed, 1 unchanged, 0 refused"
        )
        #expect(try ingest() == new)
        #expect(try ingest() == unchanged)
        #expect(try ingest("--published", "2024-05-02") == changed)
        #expect(try ingest("--published", "2024-05-02") == unchanged)
        let meetings = ["export", "meetings", "--database", folder.path("db.sqlite")]
        #expect(try Program.run(meetings).output.contains("\"value\":\"2024-05-01\""))
        #expect(try ingest("--published", "2024-05-02", "--knowledge", people) == changed)
        #expect(try ingest("--published", "2024-05-02", "--knowledge", people) == unchanged)
        #expect(try ingest("--published", "2024-05-02", "--knowledge", people, "--force") == changed)
        #expect(
            try Program.run(["check", "--database", folder.path("db.sqlite")]).errors.hasPrefix(
                "ok: looked at 1 articles"))
    }
}
