import Foundation
import Testing

/// What happens when the system has no more to give: descriptors, bytes of a file.
@Suite(.serialized) struct ShortageTests {
    private let token = ["-H", "Authorization: Bearer a-token-for-the-news-desk", "-H", "Content-Type: text/plain"]

    private func server(_ folder: TemporaryFolder) throws -> RunningServer {
        let tokens = try folder.file("tokens", "a-token-for-the-news-desk")
        return try RunningServer(["--database", folder.path("db.sqlite"), "--token-file", tokens])
    }

    private func post(_ server: RunningServer, _ town: String) throws -> String {
        try server.status(
            "/articles",
            token + ["--data-binary", "Overleg\n\nMark Rutte sprak gisteren met Emmanuel Macron in \(town)."])
    }

    /// Sets how large files may grow that a running program writes.
    private func limitFiles(of server: RunningServer, to size: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["prlimit", "--pid", "\(server.process.processIdentifier)", "--fsize=\(size):"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private func articles(_ folder: TemporaryFolder) throws -> String {
        let check = try Program.run(["check", "--database", folder.path("db.sqlite")]).errors
        return String(check.prefix { $0 != "," })
    }

    // MARK: Bytes of a file

    /// A file that may not grow is a write that fails; reads go on, and later writes too.
    @Test func livesOnWhenAFileMayNotGrow() throws {
        let folder = try TemporaryFolder()
        let server = try server(folder)
        #expect(try post(server, "Oslo") == "201")
        try limitFiles(of: server, to: "4096")
        #expect(try post(server, "Bergen") == "503")
        #expect(try server.status("/meetings") == "200")
        try limitFiles(of: server, to: "unlimited")
        #expect(try post(server, "Bodo") == "201")
        #expect(server.stop() == 0)
        #expect(server.log().contains("db.sqlite failed, for a limit of file sizes (ulimit -f)"))
        #expect(try articles(folder) == "ok: looked at 2 articles")
    }

    @Test(arguments: [["ingest", "Examples"], ["export", "articles"]])
    func tellsInASentenceThatAFileMayNotGrow(_ command: [String]) throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        if command[0] == "export" {
            #expect(try Program.run(["ingest", try Articles.write(200, in: folder), "--database", database]).code == 0)
        }
        let limit = command[0] == "export" ? "ulimit -f 36; exec > '\(folder.path("out"))'" : "ulimit -f 100"
        let result = try Program.run(command + ["--database", database], under: limit)
        #expect(result.code == (command[0] == "export" ? 1 : 3))
        #expect(result.errors.hasPrefix("parley: ") && result.errors.split(separator: "\n").count == 1, "\(result)")
        #expect(result.errors.contains(command[0] == "export" ? "File too large" : "a limit of file sizes"))
    }

    /// A new database that cannot be made is not there; one that could not grow keeps what was complete.
    @Test(arguments: [0, 8, 40]) func leavesNothingOfADatabaseThatCannotBeMade(_ kilobytes: Int) throws {
        let folder = try TemporaryFolder()
        let (path, database) = (try Articles.write(2, in: folder), folder.path("db.sqlite"))
        let result = try Program.run(["ingest", path, "--database", database], under: "ulimit -f \(kilobytes)")
        #expect(result.code == 3)
        #expect(result.errors.hasPrefix("parley: \(database) was not made, and nothing is left of it: "), "\(result)")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(left.filter { $0.hasPrefix("db.sqlite") } == [])
    }

    /// A copy that does not fit is not there, and says so; one from before stays as it was.
    @Test func leavesNothingOfACopyThatDoesNotFit() throws {
        let folder = try TemporaryFolder()
        let (database, older, copy) = (folder.path("db.sqlite"), folder.path("older"), folder.path("copy"))
        #expect(try Program.run(["ingest", try Articles.write(60, in: folder), "--database", database]).code == 0)
        #expect(try Program.run(["backup", older, "--database", database]).code == 0)
        let before = try Data(contentsOf: URL(fileURLWithPath: older))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        let result = try Program.run(["backup", copy, "--database", database], under: "ulimit -f 64")
        #expect(result.code == 3)
        #expect(
            result.errors
                == "parley: \(copy) was not made, and nothing is left of it: a write failed, for a limit of file sizes (ulimit -f), a quota or a fault of the disk\n"
        )
        let refused = try Program.run(["backup", older, "--database", database], under: "ulimit -f 64")
        #expect(refused.errors == "parley: \(older) is there already; a copy never replaces a file\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == names)
        #expect(try Data(contentsOf: URL(fileURLWithPath: older)) == before)
    }

    /// An end after which the file alone is not everything must say so; nothing is lost by it.
    @Test func tellsWhenNotEverythingIsInTheFileAtTheEnd() throws {
        let folder = try TemporaryFolder()
        let server = try server(folder)
        for number in 0..<8 { #expect(try post(server, "Oslo, zaal \(number)") == "201") }
        try limitFiles(of: server, to: "4096")
        #expect(server.stop() == 3)
        let log = server.log()
        #expect(log.contains("parley: not everything is in \(folder.path("db.sqlite")) itself: "), "\(log)")
        #expect(FileManager.default.fileExists(atPath: folder.path("db.sqlite-wal")))
        let path = try Articles.write(1, in: folder)
        #expect(try Program.run(["ingest", path, "--database", folder.path("db.sqlite")]).code == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("db.sqlite-wal")))
        #expect(try articles(folder) == "ok: looked at 9 articles")
    }

    /// Reading wants a small file beside the database; where there is no room for it, what is in the database is read.
    @Test func readsWhereNothingCanBeWritten() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        #expect(try Program.run(["ingest", try Articles.write(3, in: folder), "--database", database]).code == 0)
        let check = try Program.run(["check", "--database", database], under: "ulimit -f 8")
        #expect(check.code == 0 && check.errors.hasPrefix("ok: looked at 3 articles"), "\(check)")
        let server = try RunningServer(["--read-only", "--database", database], under: "ulimit -f 8")
        #expect(try server.status("/meetings") == "200")
        // Somebody else who may write is noticed: what was taken for finished is not.
        #expect(try Program.run(["ingest", "Examples", "--database", database]).code == 0)
        #expect(try server.status("/meetings") == "503")
        #expect(server.stop() == 0)
        // Who would write says why that is not possible.
        let writer = try Program.run(["serve", "--port", "0", "--database", database], under: "ulimit -f 8")
        #expect(writer.code == 3 && writer.errors.contains("a limit of file sizes"), "\(writer)")
    }

    /// A folder is watched on; what could not be kept comes in when it can be.
    @Test func watchesOnWhenFilesMayGrowAgain() throws {
        let folder = try TemporaryFolder()
        let inbox = folder.path("inbox")
        try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
        func put(_ town: String) throws {
            try Data("Overleg\n\nMark Rutte sprak gisteren met Emmanuel Macron in \(town).".utf8)
                .write(to: URL(fileURLWithPath: inbox + "/\(town).txt"))
        }
        try put("Oslo")
        let server = try RunningServer(["--ingest", inbox, "--watch", "--database", folder.path("db.sqlite")])
        #expect(try server.waits(for: "Oslo", at: "/articles"))
        try limitFiles(of: server, to: "4096")
        for town in ["Bergen", "Bodo"] { try put(town) }
        let end = Date().addingTimeInterval(2)
        while Date() < end { #expect(try !server.curl("/articles").contains("Bergen")) }
        try limitFiles(of: server, to: "unlimited")
        for town in ["Bergen", "Bodo"] { #expect(try server.waits(for: town, at: "/articles")) }
        try put("Narvik")
        #expect(try server.waits(for: "Narvik", at: "/articles"))
        #expect(server.stop() == 0)
        let log = server.log()
        #expect(log.components(separatedBy: "\(inbox) is read again until it can be written").count == 2, "\(log)")
    }

    /// A copy to send that does not fit is told as such, and is there when it fits.
    @Test func sendsACopyWhenThereIsRoomAgain() throws {
        let folder = try TemporaryFolder()
        let server = try server(folder)
        #expect(try post(server, "Oslo") == "201")
        try limitFiles(of: server, to: "65536")
        let answer = try server.curl("/snapshot", token)
        #expect(answer.contains("/problems/no-room") && answer.contains("\"status\":503"), "\(answer)")
        #expect(try server.status("/meetings") == "200")
        try limitFiles(of: server, to: "unlimited")
        #expect(try server.status("/snapshot", token) == "200")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(left.allSatisfy { !$0.contains(".snapshot.") })
        #expect(server.stop() == 0)
        #expect(server.log().contains("was not made, and nothing is left of it"))
    }

    // MARK: Descriptors

    @Test func servesAsManyAsDescriptorsAllow() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--database", folder.path("db.sqlite")], under: "ulimit -n 96")
        let script = """
            import socket, sys
            held = []
            for _ in range(20):
                client = socket.create_connection(("127.0.0.1", \(server.port)))
                client.sendall(b"GET /meetings HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n")
                assert client.recv(12) == b"HTTP/1.1 200", len(held)
                held.append(client)
            """
        let clients = Process()
        clients.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        clients.arguments = ["python3", "-c", script]
        try clients.run()
        clients.waitUntilExit()
        #expect(clients.terminationStatus == 0)
        #expect(server.stop() == 0)
    }

    /// Where even the spare descriptor is gone, whoever comes waits until there is one again: the server asks for him
    /// twice a second and does not spin meanwhile, and whom it has it answers.
    @Test func waitsForADescriptorWithoutSpinning() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--database", folder.path("db.sqlite"), "--header-timeout", "2"])
        let script = """
            import os, resource, select, socket, time
            def used():
                fields = open("/proc/\(server.process.processIdentifier)/stat").read().rsplit(")", 1)[1].split()
                return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
            def limit(soft):
                before = resource.prlimit(\(server.process.processIdentifier), resource.RLIMIT_NOFILE)
                resource.prlimit(\(server.process.processIdentifier), resource.RLIMIT_NOFILE, (soft, before[1]))
                return before[0]
            def connect(text):
                client = socket.create_connection(("127.0.0.1", \(server.port)), timeout=20)
                client.sendall(text)
                return client
            whole = b"GET /livez HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n"
            held = connect(whole)
            assert held.recv(4096).startswith(b"HTTP/1.1 200")
            # Standard input, output and error are all that it may hold: what it gives up it does not get back.
            before = limit(3)
            clock = used()
            waiting = connect(whole)
            held.sendall(whole)
            assert held.recv(4096).startswith(b"HTTP/1.1 200")
            held.sendall(whole[:9])
            began = time.monotonic()
            # The clock of the server itself ends the wait.
            assert held.recv(4096).startswith(b"HTTP/1.1 408")
            assert time.monotonic() - began > 1
            assert used() - clock < 0.5, used() - clock
            assert not select.select([waiting], [], [], 0)[0]
            limit(before)
            assert waiting.recv(4096).startswith(b"HTTP/1.1 200")
            assert connect(whole).recv(4096).startswith(b"HTTP/1.1 200")
            """
        let clients = Process()
        clients.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        clients.arguments = ["python3", "-c", script]
        try clients.run()
        clients.waitUntilExit()
        #expect(clients.terminationStatus == 0)
        #expect(server.stop() == 0)
    }

    @Test func saysHowManyConnectionsItServes() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(
            ["--database", folder.path("db.sqlite")], under: "ulimit -n 96", until: "serves at most ")
        // The number stands where the port would.
        #expect((20...60).contains(server.port))
        #expect(server.stop() == 0)
        let few = try Program.run(
            ["serve", "--port", "0", "--database", folder.path("few.sqlite")], under: "ulimit -n 40")
        #expect(few.code == 2)
        #expect(few.errors.hasPrefix("parley: the process may hold 40 descriptors, and needs "), "\(few.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("few.sqlite")))
    }
}
