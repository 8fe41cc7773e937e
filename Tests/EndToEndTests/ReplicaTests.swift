import Foundation
import Testing

/// One writer, a replica that follows it by its address and one that follows its file, while clients ask and each of them
/// is killed.
@Suite(.serialized) struct ReplicaTests {
    private static let usual = 4
    private static let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? usual
    private static let token = "a-token-for-the-replicas"

    private let folder: TemporaryFolder
    private var database: String { folder.path("writer.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    private func writer(_ port: Int = 0) throws -> RunningServer {
        let tokens = try folder.file("tokens", Self.token + " # replicas\n")
        return try RunningServer(["--database", database, "--token-file", tokens, "--port", "\(port)"])
    }

    private func replica(_ name: String, of source: String) throws -> RunningServer {
        let tokens = try folder.file("token", Self.token + "\n")
        return try RunningServer([
            "--follow", source, "--follow-token-file", tokens, "--follow-every", "0.2", "--database", folder.path(name),
        ])
    }

    @Test func copiesCatchUpWhoeverIsKilled() throws {
        #expect(try Program.run(["ingest", Articles.write(20, in: folder), "--database", database]).code == 0)
        var writer = try writer()
        let sources = ["http://127.0.0.1:\(writer.port)", database]
        var replicas = try sources.indices.map { try replica("replica-\($0)", of: sources[$0]) }
        var seen = [0, 0]
        for round in 1...Self.rounds {
            let ingest = Program.make([
                "ingest", try Articles.write(10, in: folder, from: 100 * round), "--database", database,
            ])
            ingest.standardError = FileHandle.nullDevice
            try ingest.run()
            for step in 0..<20 {
                for number in replicas.indices { try ask(replicas[number].port, after: &seen[number]) }
                guard step == 5 + round % 7 else { continue }
                switch round % 4 {
                case 0: kill(ingest.processIdentifier, SIGKILL)
                case 1:
                    let port = writer.port
                    _ = writer.stop(SIGKILL)
                    writer = try self.writer(port)
                case let number:
                    _ = replicas[number - 2].stop(SIGKILL)
                    replicas[number - 2] = try replica("replica-\(number - 2)", of: sources[number - 2])
                }
            }
            ingest.waitUntilExit()
        }
        let wanted = try lists(writer.port)
        for replica in replicas {
            var left = 1_000
            while left > 0, try lists(replica.port) != wanted { left -= 1 }
            #expect(try lists(replica.port) == wanted)
            let ready = try replica.curl("/readyz")
            #expect(ready.hasPrefix("ready\n") && ready.contains("behind by 0"), "\(ready)")
            #expect(try replica.status("/articles", ["-X", "POST", "-d", "x"]) == "405")
            #expect(replica.stop() == 0)
        }
        #expect(writer.stop() == 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(files.filter { $0.contains(/\.copy-\d+$/) }.count == 2, "\(files)")
        #expect(files.allSatisfy { !$0.contains(".snapshot.") }, "\(files)")
    }

    /// Asks a replica, which never answers with an error, with half a copy or with an older state than before.
    private func ask(_ port: Int, after seen: inout Int) throws {
        let answer = try RunningServer.curl(port, "/articles?count=exact&limit=1", ["-i"])
        try #require(answer.hasPrefix("HTTP/1.1 200"), "\(answer)")
        let line = answer.split(separator: "\r\n").first { $0.lowercased().hasPrefix("parley-seq:") }
        let sequence = try #require(line.flatMap { Int($0.dropFirst(12)) })
        #expect(sequence >= seen)
        seen = sequence
    }

    private func lists(_ port: Int) throws -> [String] {
        try ["meetings", "persons", "quotes", "articles"].map { try RunningServer.curl(port, "/\($0).ndjson", []) }
    }

    @Test func aSnapshotIsTheDatabaseAndGoesOnWhereItWasCut() throws {
        #expect(try Program.run(["ingest", Articles.write(30, in: folder), "--database", database]).code == 0)
        let writer = try writer()
        #expect(try writer.status("/snapshot") == "401")
        let authorized = ["-H", "Authorization: Bearer \(Self.token)"]
        let whole = folder.path("whole.sqlite")
        let head = try writer.curl("/snapshot", authorized + ["-o", whole, "-D", "-"])
        let tag = try #require(field("etag", of: head))
        let size = try #require(try FileManager.default.attributesOfItem(atPath: whole)[.size] as? Int)
        #expect(field("content-length", of: head) == "\(size)")
        // Cut off, and on from there although the database has changed meanwhile.
        let parts = folder.path("parts.sqlite")
        _ = try writer.curl("/snapshot", authorized + ["-r", "0-9999", "-o", parts])
        #expect(
            try Program.run(["ingest", Articles.write(3, in: folder, from: 500), "--database", database]).code == 0)
        let rest = authorized + ["-H", "If-Range: \(tag)", "-C", "-", "-o", parts, "-D", "-"]
        #expect(try writer.curl("/snapshot", rest).hasPrefix("HTTP/1.1 206"))
        #expect(FileManager.default.contentsEqual(atPath: whole, andPath: parts))
        #expect(try writer.status("/snapshot", authorized + ["-H", "If-None-Match: \(tag)"]) == "304")
        #expect(try Program.run(["check", "--database", whole]).code == 0)
        #expect(writer.stop() == 0)
        let open = try RunningServer(["--database", database])
        #expect(try open.status("/snapshot") == "403")
    }

    private func field(_ name: String, of head: String) -> String? {
        head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name + ": ") }.map {
            String($0.dropFirst(name.count + 2))
        }
    }

    @Test func whileThereIsNoCopyProbesAreToldToWait() throws {
        let arguments = ["--follow", folder.path("nothing"), "--database", folder.path("r"), "--follow-every", "0.1"]
        let server = try RunningServer(arguments, until: "fetching a first copy; port ")
        #expect(try server.status("/livez") == "200")
        #expect(try server.status("/readyz") == "503")
        #expect(try server.status("/meetings") == "503")
        #expect(server.stop() == 0)
        #expect(server.log().contains("there is no such file"))
    }
}
