import Foundation
import Synchronization
import Testing

/// `parley ingest` killed at random moments, again and again, while a server reads the same database.
///
/// `make kill-test KILLS=200` sets how often.
@Suite(.serialized) struct KillTests {
    /// Kills of an ordinary run of the tests.
    private static let usual = 5
    private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? usual
    /// Articles of a round.
    private static let count = 60

    /// Everything that the database serves, without the time of the run.
    private func content(_ database: String) throws -> String {
        var out = ""
        for type in ["articles", "persons", "organizations", "meetings", "quotes"] {
            out += try Program.run(["export", type, "--database", database]).output
        }
        // When it came in, and by which change, is another matter each time.
        return out.replacing(/"ingested_at":"[^"]*"/, with: "").replacing(/"changed":\{[^}]*\}/, with: "")
    }

    /// Kills what `arguments` start at some moment; false when it had ended before.
    private func killed(_ arguments: [String], within milliseconds: Int) throws -> Bool {
        let process = Program.make(arguments)
        process.standardError = FileHandle.nullDevice
        try process.run()
        let moment = DispatchTime.now() + .milliseconds(Int.random(in: 1...max(2, milliseconds)))
        DispatchQueue.global().asyncAfter(deadline: moment) {
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    /// How long one round takes undisturbed, in milliseconds; moments later than that would kill nothing.
    private func length(of folder: String, _ database: String) throws -> Int {
        let start = DispatchTime.now().uptimeNanoseconds
        #expect(try Program.run(["ingest", folder, "--database", database]).code == 0)
        return Int((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000)
    }

    @Test func losesNothingAndLeavesNothingHalf() throws {
        let folder = try TemporaryFolder()
        let (database, whole) = (folder.path("killed.sqlite"), folder.path("whole.sqlite"))
        var folders = [try Articles.write(Self.count, in: folder)]
        let time = try length(of: folders[0], database)
        let server = try RunningServer(["--read-only", "--database", database])
        let readers = Readers(port: server.port)
        var (hits, isNew) = (0, 0)
        while hits < Self.kills {
            folders.append(try Articles.write(Self.count, in: folder, from: folders.count * Self.count))
            if try killed(["ingest", folders[folders.count - 1], "--database", database], within: time) { hits += 1 }
            let check = try Program.run(["check", "--database", database])
            try #require(check.code == 0, "kill \(hits): \(check.errors)")
            // A file that is only being made, too.
            guard hits < Self.kills, folders.count.isMultiple(of: 4) else { continue }
            let new = folder.path("new-\(folders.count).sqlite")
            if try killed(["ingest", folders[0], "--database", new], within: time / 4) {
                (hits, isNew) = (hits + 1, isNew + 1)
            }
            try #require(try Program.run(["ingest", folders[0], "--database", new]).code == 0)
            try #require(try Program.run(["check", "--database", new]).code == 0)
        }
        #expect(readers.stop() == [])
        #expect(server.stop() == 0)
        #expect(try Program.run(["ingest", "--database", database] + folders).code == 0)
        #expect(try Program.run(["ingest", "--database", whole] + folders).code == 0)
        let (after, before) = (try content(database), try content(whole))
        let difference = zip(after.split(separator: "\n"), before.split(separator: "\n")).first { $0 != $1 }
        #expect(after == before, "\(difference.map { "\($0.0)\n\($0.1)" } ?? "")")
        print("\(hits) kills, \(isNew) of them while the file was made; \(folders.count * Self.count) articles")
    }
}

/// Clients that ask a server without a pause.
final class Readers: Sendable {
    private let isOver = Mutex(false)
    private let failures = Mutex<[String]>([])
    private let reading = DispatchGroup()

    private static let paths = ["/meetings?facet=country,date:year&count=exact", "/quotes.ndjson", "/search?q=sprak"]

    init(port: Int) {
        for path in Self.paths {
            DispatchQueue.global().async(group: reading) { [self] in
                while !isOver.withLock({ $0 }) {
                    let options = ["-o", "/dev/null", "-w", "%{http_code} %{errormsg}"]
                    let status = (try? RunningServer.curl(port, path, options)) ?? "none"
                    if !status.hasPrefix("200 ") { failures.withLock { $0.append("\(path): \(status)") } }
                }
            }
        }
    }

    /// Ends them and returns what was not answered as it should.
    func stop() -> [String] {
        isOver.withLock { $0 = true }
        reading.wait()
        return failures.withLock { $0 }
    }
}
