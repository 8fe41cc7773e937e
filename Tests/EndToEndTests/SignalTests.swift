import Foundation
import Testing

/// What signals do to commands that run for long, and what a client gets during the first reading.
@Suite(.serialized) struct SignalTests {
    /// Signals that end a program by default and mean nothing to a server; 40 is one of the real-time signals.
    private static let meaningless = [
        SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGIO, SIGSTKFLT, SIGPIPE, SIGXFSZ, 40,
    ]

    /// So many that nobody has read them when a test is over.
    private static let many = 20_000

    /// Writes articles that all differ as lines of one file, and returns its folder.
    private func write(_ count: Int, in folder: TemporaryFolder) throws -> String {
        let path = folder.path("articles")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let lines = (0..<count).map { number in
            "{\"title\":\"Talks \(number)\",\"text\":\"Mark Rutte met Emmanuel Macron in Oslo on \(number % 28 + 1) May 2019.\"}\n"
        }
        try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: path + "/articles.ndjson"))
        return path
    }

    private func count(_ pattern: Regex<(Substring, Substring)>, in text: String) throws -> Int {
        try #require(text.firstMatch(of: pattern).flatMap { Int($0.output.1) }, "\(text)")
    }

    private func files(_ folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasPrefix("db") }.sorted()
    }

    /// Everything that was read is in the database, and the database is one file.
    private func isKept(_ folder: TemporaryFolder, _ log: String) throws {
        #expect(log.contains("stopped before the end; what was read is kept\n"), "\(log)")
        let read = try count(#/read [0-9]+: ([0-9]+) new, 0 changed, 0 unchanged/#, in: log)
        #expect(read < Self.many)
        #expect(try files(folder) == ["db.sqlite"])
        let check = try Program.run(["check", "--database", folder.path("db.sqlite")])
        #expect(try count(#/looked at ([0-9]+) articles/#, in: check.errors) == read, "\(check.errors)")
    }

    @Test(arguments: [[], ["--watch"]])
    func answersWhileItReadsForTheFirstTime(_ options: [String]) throws {
        let folder = try TemporaryFolder()
        let path = try write(Self.many, in: folder)
        let server = try RunningServer(
            ["--ingest", path, "--database", folder.path("db.sqlite")] + options, until: "reading \(path); port ")
        for number in Self.meaningless { kill(server.process.processIdentifier, number) }
        #expect(try server.curl("/livez") == "ok\n")
        #expect(try server.status("/readyz") == "503")
        let answer = try server.curl("/readyz", ["-i"])
        #expect(
            answer.contains("\"detail\":\"The first reading is not finished.\"")
                && answer.contains("Retry-After: 1\r\n"))
        #expect(try server.status("/meetings") == "200")
        #expect(server.stop() == 0)
        let log = server.log()
        #expect(!log.contains("listening on") && !log.contains("watching"), "\(log)")
        try isKept(folder, log)
    }

    @Test func isReadyWhenItHasRead() throws {
        let folder = try TemporaryFolder()
        let path = try Articles.write(3, in: folder)
        let server = try RunningServer(["--ingest", path, "--database", folder.path("db.sqlite")])
        #expect(try server.curl("/readyz") == "ready\n")
        #expect(try server.curl("/articles.ndjson").split(separator: "\n").count == 3)
        #expect(server.stop() == 0)
    }

    /// A first reading that the database does not take ends the server.
    @Test func endsWhenTheFirstReadingFails() throws {
        let folder = try TemporaryFolder()
        let (database, first) = (folder.path("db.sqlite"), "Examples/nl-01-baerbock-lavrov-wenen.txt")
        #expect(try Program.run(["ingest", first, "--database", database]).code == 0)
        let kilobytes = try Data(contentsOf: URL(fileURLWithPath: database)).count / 1024
        let path = try Articles.write(400, in: folder)
        let result = try Program.run(
            ["serve", "--port", "0", "--ingest", path, "--database", database], under: "ulimit -f \(kilobytes + 100)")
        #expect(result.code == 3 && result.errors.contains("db.sqlite failed, for a limit of file sizes"), "\(result)")
        #expect(!result.errors.contains("listening on"))
    }

    @Test func endsNothingBySignalsWithoutAMeaning() throws {
        let folder = try TemporaryFolder()
        let server = try RunningServer(["--database", folder.path("db.sqlite")])
        for number in Self.meaningless {
            kill(server.process.processIdentifier, number)
            #expect(try server.curl("/livez") == "ok\n", "\(number)")
        }
        #expect(server.stop() == 0)
    }

    /// Whoever interrupts a reading finds what was read, and his shell is told by what it ended.
    @Test(arguments: [SIGINT, SIGTERM]) func keepsWhatWasReadWhenInterrupted(_ number: Int32) throws {
        let folder = try TemporaryFolder()
        let path = try write(Self.many, in: folder)
        let process = Program.make(["ingest", path, "--database", folder.path("db.sqlite")])
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        while process.isRunning, try files(folder).isEmpty {}
        kill(process.processIdentifier, SIGUSR1)
        kill(process.processIdentifier, number)
        let log = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
        try isKept(folder, log)
    }

    /// Standard input may have nothing to say when somebody interrupts.
    @Test func endsWhileItWaitsForInput() throws {
        let folder = try TemporaryFolder()
        let process = Program.make(["ingest", "-", "--database", folder.path("db.sqlite")])
        let (input, errors) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardError = errors
        try process.run()
        input.fileHandleForWriting.write(Data("Overleg in Oslo\n\nMark Rutte sprak".utf8))
        while process.isRunning, try files(folder).isEmpty {}
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
        try input.fileHandleForWriting.close()
        let log = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        // Half an article is none.
        #expect(log.contains("read 0: 0 new"), "\(log)")
    }
}
