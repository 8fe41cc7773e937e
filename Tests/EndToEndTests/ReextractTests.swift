import Foundation
import Testing

/// `parley reextract` and `POST /reextract`, with the real program.
@Suite(.serialized) struct ReextractTests {
    private static let token = "a-token-for-the-news-desk"
    private let folder: TemporaryFolder
    private let database: String
    private let knowledge: String

    init() throws {
        folder = try TemporaryFolder()
        database = folder.path("db.sqlite")
        knowledge = try folder.file(
            "people.txt", "ayla-demir | Ayla Demir | TR | f | | envoy 2015-01/\n")
    }

    /// Articles in which a list of one's own finds somebody.
    private func ingest(_ count: Int) throws {
        let path = folder.path("articles")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for number in 0..<count {
            let text = """
                Overleg in Oslo (\(number))

                Demir sprak op \(number % 28 + 1) mei 2019 met Emmanuel Macron in Oslo. "Het was nummer \(number)", zei Demir.
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/\(number).txt"))
        }
        #expect(try Program.run(["ingest", path, "--database", database]).code == 0)
        // No source is needed.
        try FileManager.default.removeItem(atPath: path)
    }

    private func reextract(_ more: [String]) throws -> Program.Result {
        try Program.run(["reextract", "--database", database] + more)
    }

    @Test func readsAgainWhatALargerListOfPeopleChanges() throws {
        try ingest(3)
        #expect(try reextract([]).errors.hasPrefix("read 0 again, 0 failed, 0 left; 0 changes"))
        let one = try reextract(["--knowledge", knowledge, "date=2019-05-01", "language=nl"])
        #expect(one.code == 0 && one.errors.hasPrefix("read 0 again"), "\(one.errors)")
        let some = try reextract(["--knowledge", knowledge, "title__contains=(1)"])
        #expect(some.code == 0 && some.errors.hasPrefix("read 1 again, 0 failed, 0 left; "), "\(some.errors)")
        let rest = try reextract(["--knowledge", knowledge])
        #expect(rest.errors.hasPrefix("read 2 again, 0 failed, 0 left; "), "\(rest.errors)")
        #expect(try Program.run(["export", "persons", "--database", database]).output.contains("ayla-demir"))
        #expect(try reextract(["--knowledge", knowledge]).errors.hasPrefix("read 0 again"))
        // Reading again what nothing else comes of changes nothing.
        let forced = try reextract(["--knowledge", knowledge, "--force"])
        #expect(forced.errors.hasPrefix("read 3 again, 0 failed, 0 left; 0 changes"), "\(forced.errors)")
        #expect(try Program.run(["check", "--database", database]).code == 0)
    }

    @Test(
        arguments: [
            (["colour=red"], 2), (["language"], 2), (["--since", "new"], 2), (["q=Oslo"], 2),
            (["--weights", "none"], 2),
        ] as [([String], Int32)])
    func refusesWhatIsNoFilter(_ arguments: [String], _ code: Int32) throws {
        try ingest(1)
        let result = try reextract(arguments)
        #expect(result.code == code && result.errors.hasPrefix("parley: "), "\(result.errors)")
        let missing = try Program.run(["reextract", "--database", folder.path("none.sqlite")])
        #expect(missing.code == 3 && !FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
    }

    @Test func goesOnWhereItWasKilled() throws {
        try ingest(400)
        let server = try RunningServer(["--database", database])
        let seq = try Self.seq(server)
        let process = Program.make(["reextract", "--database", database, "--knowledge", knowledge])
        process.standardError = Pipe()
        try process.run()
        // The first batch is there.
        #expect(try server.curl("/changes?since=\(seq)&wait=10", ["--max-time", "30"]).contains("\"operation\""))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(server.stop() == 0)
        #expect(try Program.run(["check", "--database", database]).code == 0)
        let rest = try reextract(["--knowledge", knowledge])
        let count = rest.errors.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? -1
        #expect(count >= 0 && count < 400, "\(rest.errors)")
        #expect(try reextract(["--knowledge", knowledge]).errors.hasPrefix("read 0 again"))
        #expect(try Program.run(["check", "--database", database]).code == 0)
    }

    private static func seq(_ server: RunningServer) throws -> Int {
        let text = try server.curl("/articles?limit=1")
        let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return list?["seq"] as? Int ?? -1
    }

    private func write(_ server: RunningServer, _ path: String, _ options: [String] = []) throws -> String {
        try server.curl(path, ["-i", "-X", "POST", "-H", "Authorization: Bearer \(Self.token)"] + options)
    }

    @Test func readsInTheBackgroundOfAServer() throws {
        try ingest(400)
        let tokens = try folder.file("tokens", Self.token + " # desk\n")
        let options = ["--database", database, "--token-file", tokens, "--knowledge", knowledge]
        let server = try RunningServer(options)
        #expect(try server.curl("/reextract").contains("\"status\":\"idle\""))
        #expect(try server.status("/reextract", ["-X", "POST"]) == "401")
        #expect(try write(server, "/reextract?colour=red").contains("\"unknown-parameter\""))
        let first = try write(server, "/reextract")
        #expect(first.hasPrefix("HTTP/1.1 202") && first.contains("Location: /reextract\r\n"), "\(first)")
        #expect(try write(server, "/reextract").hasPrefix("HTTP/1.1 409"))
        #expect(try server.curl("/readyz") == "ready\n")
        // It ends between two articles, and goes on only when it is asked to.
        #expect(server.stop() == 0)
        #expect(try Program.run(["check", "--database", database]).code == 0)
        let second = try RunningServer(options)
        #expect(try second.curl("/reextract").contains("\"status\":\"idle\""))
        #expect(try write(second, "/reextract?language=nl").hasPrefix("HTTP/1.1 202"))
        let end = Date().addingTimeInterval(60)
        while Date() < end, try !second.curl("/reextract").contains("\"status\":\"done\"") {}
        #expect(try second.curl("/reextract").contains("\"left\":0,\"failed\":0,"))
        #expect(try second.curl("/persons/ayla-demir").contains("\"articles\":400"))
        #expect(second.stop() == 0)
        #expect(try reextract(["--knowledge", knowledge]).errors.hasPrefix("read 0 again"))
    }

    @Test func aServerTellsThatItsDatabaseIsBroughtUpToDate() throws {
        try ingest(2)
        // The last step is undone, and held up by a lock until the probes have answered.
        let script = """
            import os, sqlite3, subprocess, sys, urllib.request, urllib.error
            path, program = sys.argv[1:]
            db = sqlite3.connect(path, isolation_level=None)
            db.executescript(\"\"\"
                DROP INDEX articles_by_extraction_version;
                ALTER TABLE articles DROP COLUMN extraction_version;
                DROP TABLE other_sources;
                UPDATE articles SET json = json_remove(json, '$.extraction');
                DELETE FROM grdb_migrations WHERE identifier = '0010_sources';
            \"\"\")
            db.execute("BEGIN IMMEDIATE")
            server = subprocess.Popen(
                [program, "serve", "--port", "0", "--database", path], stderr=subprocess.PIPE, text=True)
            said = server.stderr.readline()
            assert said.startswith("bringing ") and "answers 503 meanwhile" in said, said
            port = said.split(" port ")[1].split()[0]
            def ask(path):
                try:
                    with urllib.request.urlopen("http://127.0.0.1:%s%s" % (port, path), timeout=10) as answer:
                        return answer.status, answer.read().decode()
                except urllib.error.HTTPError as error:
                    return error.code, error.read().decode()
            assert ask("/livez") == (200, "ok\\n"), ask("/livez")
            for path in ["/readyz", "/", "/meetings", "/meetings/mtg_0"]:
                status, body = ask(path)
                assert status == 503 and "brought up to date" in body, (path, status, body)
            db.execute("COMMIT")
            db.close()
            said = server.stderr.readline()
            assert said.startswith("listening on http://127.0.0.1:%s;" % port), said
            assert ask("/readyz") == (200, "ready\\n")
            assert '"extraction":null' in ask("/articles")[1]
            server.terminate()
            assert server.wait() == 0
            """
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script, database, Program.path.path]
        try python.run()
        python.waitUntilExit()
        #expect(python.terminationStatus == 0)
        #expect(try Program.run(["check", "--database", database]).code == 0)
        #expect(try reextract(["--since", "0.0.1"]).errors.hasPrefix("read 0 again"))
        #expect(try reextract(["--since", "0.0.1", "--force"]).errors.hasPrefix("read 2 again"))
    }
}
