import Foundation
import Testing

@Suite(.serialized) struct ServeTests {
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGXCPU, SIGPWR])
    func stopsCleanlyOnASignal(_ signal: Int32) throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--database", folder.path("db.sqlite")])
        #expect(try server.curl("/livez") == "ok\n")
        #expect(try server.curl("/readyz") == "ready\n")
        #expect(server.stop(signal) == 0)
    }

    @Test func ingestsAFolderAndServesIt() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--ingest", "Examples", "--database", folder.path("db.sqlite")])
        let found = try server.curl("/meetings?participant=Sergey+Lavrov")
        #expect(found.contains("Annalena Baerbock") && found.contains("\"minutes\":60"))
        #expect(try server.curl("/persons/vladimir-putin").contains("Vladimir Poetin"))
        #expect(server.stop() == 0)
    }

    @Test(arguments: [
        (["--max-request-line", "64"], "/meetings?" + String(repeating: "a", count: 100), [String](), "414"),
        (["--max-body", "3"], "/meetings", ["-d", "four"], "413"),
        (["--max-fields", "4"], "/meetings", ["-H", "A: 1", "-H", "B: 2", "-H", "C: 3"], "431"),
        (["--max-header", "256"], "/meetings", ["-H", "A: " + String(repeating: "a", count: 300)], "431"),
        ([], "/meetings", ["-H", "Accept: image/png"], "406"),
    ])
    func setsItsLimits(_ options: [String], _ path: String, _ request: [String], _ status: String) throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(options + ["--database", folder.path("db.sqlite")])
        #expect(try server.curl(path, request + ["-o", "/dev/null", "-w", "%{http_code}"]) == status)
        #expect(server.stop() == 0)
    }

    @Test func sendsGzipThatUnpacksToTheSame() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--ingest", "Examples", "--database", folder.path("db.sqlite")])
        let plain = try server.curl("/meetings")
        #expect(plain.utf8.count > 1024)
        #expect(try server.curl("/meetings", ["--compressed"]) == plain)
        #expect(try server.curl("/meetings", ["--compressed", "-I"]).contains("Content-Encoding: gzip\r\n"))
        #expect(server.stop() == 0)
    }

    @Test func copiesItselfWhileItServesAndServesTheCopyReadOnly() throws {
        let folder = try TemporaryFolder()
        let (database, copy) = (folder.path("db.sqlite"), folder.path("copy.sqlite"))
        let server = try RunningServer(["--ingest", "Examples", "--database", database])
        let meetings = try server.curl("/meetings.ndjson")
        #expect(try Program.run(["backup", copy, "--database", database]).code == 0)
        let again = try Program.run(["backup", copy, "--database", database])
        #expect(again.code == 3 && again.errors == "parley: \(copy) is there already; a copy never replaces a file\n")
        #expect(server.stop() == 0)
        #expect(try Program.run(["check", "--database", copy]).code == 0)
        let other = try RunningServer(["--read-only", "--database", copy])
        #expect(try other.curl("/meetings.ndjson") == meetings)
        #expect(other.stop() == 0)
    }

    @Test(
        arguments: [
            (["--read-only", "--ingest", "Examples"], 2), (["--read-only"], 3), (["--deadline", "0"], 2),
            (["--token-file", "/nowhere"], 2), (["--token-file", "README.md"], 2),
        ] as [([String], Int32)])
    func refusesWhatDoesNotFit(_ options: [String], _ code: Int32) throws {
        let folder = try TemporaryFolder()
        let result = try Program.run(["serve", "--port", "0", "--database", folder.path("none.sqlite")] + options)
        #expect(result.code == code)
        #expect(result.errors.hasPrefix("parley: ") && result.errors.split(separator: "\n").count == 1)
    }

    @Test func takesAnArticleFromWhoHasAToken() throws {
        let folder = try TemporaryFolder()
        let tokens = try folder.file("tokens", "a-token-for-the-news-desk # desk\n")
        let server = try RunningServer(["--database", folder.path("db.sqlite"), "--token-file", tokens])
        let story = "Overleg in Oslo\n\nMark Rutte sprak op 3 mei 2019 met Emmanuel Macron in Oslo."
        let status = [
            "-o", "/dev/null", "-w", "%{http_code}", "-H", "Content-Type: text/plain", "--data-binary", story,
        ]
        #expect(try server.curl("/articles", status) == "401")
        let token = ["-H", "Authorization: Bearer a-token-for-the-news-desk"]
        #expect(try server.curl("/articles", status + token) == "201")
        #expect(try server.curl("/articles", status + token) == "200")
        #expect(
            try server.curl("/meetings?participant=Macron&place=oslo").contains("Mark Rutte and Emmanuel Macron, Oslo"))
        #expect(server.stop() == 0)
    }

    @Test func refusesAPortInUse() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--database", folder.path("a.sqlite")])
        let second = try Program.run(["serve", "--port", "\(server.port)", "--database", folder.path("b.sqlite")])
        #expect(second.code == 2)
        #expect(second.errors == "parley: 127.0.0.1:\(server.port) is in use by another program\n")
        #expect(server.stop() == 0)
    }

    /// Nothing is read, and no database made, for a server that could not be reached.
    @Test func findsThePortTakenBeforeItReads() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--database", folder.path("a.sqlite")])
        let second = try Program.run([
            "serve", "--port", "\(server.port)", "--ingest", "Examples", "--database", folder.path("b.sqlite"),
        ])
        #expect(second.code == 2)
        #expect(second.errors == "parley: 127.0.0.1:\(server.port) is in use by another program\n")
        #expect(server.stop() == 0)
        let nowhere = try Program.run(["serve", "--ingest", "/nowhere", "--database", folder.path("c.sqlite")])
        #expect(nowhere.code == 2 && nowhere.errors == "parley: --ingest /nowhere: there is no such folder\n")
        #expect(!FileManager.default.fileExists(atPath: folder.path("c.sqlite")))
    }

    @Test func opensItsUnixSocketToWhomItIsTold() throws {
        let folder = try TemporaryFolder()
        let socket = folder.path("s")
        let process = Program.make([
            "serve", "--unix", socket, "--unix-mode", "660", "--database", folder.path("db.sqlite"),
        ])
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        _ = errors.fileHandleForReading.availableData
        var status = stat()
        #expect(stat(socket, &status) == 0 && status.st_mode & 0o777 == 0o660)
        process.terminate()
        process.waitUntilExit()
        for mode in ["888", "66", "rw", "7777"] {
            #expect(try Program.run(["serve", "--unix", socket, "--unix-mode", mode]).code == 2)
        }
    }

    @Test func raisesItsLimitOfDescriptors() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "bash", "-c", "ulimit -Sn 64; ulimit -Hn 300; exec \"$0\" \"$@\"", Program.path.path, "serve", "--port",
            "0",
            "--database", database,
        ]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        _ = errors.fileHandleForReading.availableData
        let limits = try String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
        #expect(limits.contains(#/Max open files +300 +300/#))
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let most = try Program.run(["serve", "--max-connections", "1000000", "--database", database])
        #expect(most.code == 2 && most.errors.contains("the process may hold"), "\(most.errors)")
    }

    @Test func servesOnAUnixSocket() throws {
        let folder = try TemporaryFolder()
        let socket = folder.path("s")
        let process = Program.make(["serve", "--unix", socket, "--database", folder.path("db.sqlite")])
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        _ = errors.fileHandleForReading.availableData
        let curl = Process()
        curl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        curl.arguments = ["curl", "-s", "--unix-socket", socket, "http://localhost/livez"]
        let output = Pipe()
        curl.standardOutput = output
        try curl.run()
        #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == "ok\n")
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(!FileManager.default.fileExists(atPath: socket))
    }
}
