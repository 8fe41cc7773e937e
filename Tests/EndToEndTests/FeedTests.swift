import Foundation
import Testing

/// A copy of the database that is made of lists and the feed of changes, while articles come, change and go, and whoever
/// writes, serves or copies is killed at random moments.
///
/// `make feed-test ROUNDS=200` sets how often.
@Suite(.serialized) struct FeedTests {
    /// Rounds of an ordinary run of the tests.
    private static let usual = 4
    private static let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? usual
    /// Files that come and go.
    private static let files = 40

    private let folder: TemporaryFolder
    private var database: String { folder.path("db.sqlite") }
    private var articles: String { folder.path("articles") }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: articles, withIntermediateDirectories: true)
    }

    @Test func aCopyIsTheDatabase() throws {
        try rewrite(Self.files)
        #expect(try Program.run(["ingest", articles, "--database", database]).code == 0)
        var server = try serve()
        let follower = Follower()
        try follower.start(server.port)
        var (kills, said, pages) = (0, 0, [String: String]())
        for round in 1...Self.rounds {
            let writer = try write()
            if Int.random(in: 0..<10) == 0 {
                // A new copy begins while somebody writes.
                try follower.start(server.port)
            } else {
                for _ in 0..<Int.random(in: 0...3) { _ = try follower.step(server.port, limit: Int.random(in: 1...40)) }
            }
            if Int.random(in: 0..<4) == 0 { said += try correct() }
            if Bool.random() { kill(writer.processIdentifier, SIGKILL) }
            if Int.random(in: 0..<5) == 0 {
                _ = server.stop(SIGKILL)
                server = try serve()
            }
            if Int.random(in: 0..<4) == 0 { follower.restart() }
            writer.waitUntilExit()
            if writer.terminationReason == .uncaughtSignal { kills += 1 }
            while try follower.step(server.port, limit: 200) {}
            let difference = try follower.difference(from: server.port)
            try #require(difference == nil, "round \(round): \(difference ?? "")")
            let page = "/changes?since=\(Int.random(in: 0..<50))&limit=\(Int.random(in: 1...40))"
            pages[page] = try server.curl(page)
        }
        for (page, body) in pages { #expect(try server.curl(page) == body, "\(page)") }
        #expect(server.stop() == 0)
        #expect(try Program.run(["check", "--database", database]).code == 0)
        print(
            "\(Self.rounds) rounds, \(kills) kills of whoever wrote, \(said) corrections, \(follower.seq) changes")
    }

    // MARK: Correcting

    private static let token = "a-token-for-the-news-desk"

    /// Says something of some records over a server of its own, which may be killed right after.
    ///
    /// - Returns: How many corrections were taken; what another process is writing at may be refused for now.
    private func correct() throws -> Int {
        let tokens = try folder.file("tokens", Self.token + " # desk")
        let server = try RunningServer(["--database", database, "--token-file", tokens])
        var taken = 0
        for _ in 0..<Int.random(in: 1...4) {
            let type = ["meetings", "meetings", "quotes", "persons"].randomElement() ?? "meetings"
            let wishes = [#"{"accepted":true}"#, #"{"accepted":true}"#, #"{"rejected":true}"#]
            let patches = [
                "meetings": #"{"status":"cancelled"}"#, "quotes": #"{"via":"ANP"}"#, "persons": #"{"country":"NO"}"#,
            ]
            let wish = Int.random(in: 0..<3) == 0 ? patches[type] ?? "{}" : wishes.randomElement() ?? "{}"
            let isUndoing = Int.random(in: 0..<3) == 0
            let list = isUndoing ? "/corrections?limit=50" : "/\(type)?limit=50&fields=id"
            let pattern = isUndoing ? /"id":"(cor_[^"]*)"/ : /"id":"([^"]*)"/
            guard let id = try server.curl(list).matches(of: pattern).randomElement()?.1 else { continue }
            let options = ["-o", "/dev/null", "-w", "%{http_code}", "-H", "Authorization: Bearer \(Self.token)"]
            let status =
                isUndoing
                ? try RunningServer.curl(server.port, "/corrections/\(id)", options + ["-X", "DELETE"])
                : try RunningServer.curl(
                    server.port, "/\(type)/\(id)",
                    options + ["-X", "PATCH", "-H", "If-Match: *", "-H", "Content-Type: application/json", "-d", wish])
            #expect(["200", "204", "308", "404", "410", "422", "503"].contains(status), "\(wish): \(status)")
            if status.hasPrefix("20") { taken += 1 }
        }
        _ = server.stop(Bool.random() ? SIGKILL : SIGTERM)
        return taken
    }

    private func serve() throws -> RunningServer { try RunningServer(["--read-only", "--database", database]) }

    // MARK: Writing

    /// Begins to take articles in or out.
    private func write() throws -> Process {
        try rewrite(Int.random(in: 1...8))
        let files = try FileManager.default.contentsOfDirectory(atPath: articles).map { articles + "/" + $0 }
        let arguments: [String]
        switch Int.random(in: 0..<6) {
        case 0: arguments = ["remove", "--reason", "asked for"] + files.shuffled().prefix(3)
        case 1: arguments = ["ingest", "--force", articles]
        default: arguments = ["ingest", articles]
        }
        let process = Program.make(arguments + ["--database", database])
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Gives some files another text.
    private func rewrite(_ count: Int) throws {
        for number in Array(0..<Self.files).shuffled().prefix(count) {
            let person = ["Emmanuel Macron", "Angela Merkel", "Vladimir Poetin", "Recep Tayyip Erdogan"].randomElement()
            let town = ["Oslo", "Bergen", "Ankara", "Wenen", "Praag"].randomElement()
            let day = Int.random(in: 1...6)
            let text = """
                Overleg in \(town ?? "") (\(number))

                Mark Rutte sprak op \(day) mei 2019 met \(person ?? "") in \(town ?? ""). "Het was goed nummer \(Int.random(in: 0..<1000))", zei Rutte.
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: articles + "/\(number).txt"))
        }
    }
}

/// Whoever keeps a copy: reads the lists once, then the changes, and remembers what it has.
private final class Follower {
    private struct Copy {
        var records: [String: String] = [:]
        var seq = 0
    }

    private static let types = ["meetings", "persons", "quotes", "articles", "organizations", "topics", "places"]

    private var copy = Copy()
    /// What it has on its disk.
    private var saved = Copy()

    var seq: Int { copy.seq }

    /// Reads all lists; what changes between the first and the last of them is in the feed from the first on.
    func start(_ port: Int) throws {
        copy = Copy(records: [:], seq: .max)
        for type in Self.types {
            let (records, seq) = try list(type, port)
            copy.records.merge(records) { $1 }
            copy.seq = min(copy.seq, seq)
        }
        saved = copy
    }

    /// It died: what it had not saved is lost.
    func restart() { copy = saved }

    /// Takes in the next changes; false when there are no more.
    func step(_ port: Int, limit: Int) throws -> Bool {
        let text = try RunningServer.curl(port, "/changes?since=\(copy.seq)&limit=\(limit)&include=record", [])
        let answer = try #require(object(text), "\(text)")
        let changes = try #require(answer["data"] as? [[String: Any]], "\(text)")
        for change in changes {
            let key = "\(change["type"] as? String ?? "") \(change["id"] as? String ?? "")"
            copy.records[key] = try (change["record"] as? [String: Any]).map(Self.text)
        }
        copy.seq = try #require(answer["seq"] as? Int)
        if Bool.random() { saved = copy }
        return changes.count == limit
    }

    /// The first record that is not the same in the lists.
    func difference(from port: Int) throws -> String? {
        var all: [String: String] = [:]
        for type in Self.types { all.merge(try list(type, port).records) { $1 } }
        guard all != copy.records else { return nil }
        let key = Set(all.keys).union(copy.records.keys).sorted().first { all[$0] != copy.records[$0] } ?? ""
        return "\(key)\n\(all[key] ?? "none")\n\(copy.records[key] ?? "none")"
    }

    private func list(_ type: String, _ port: Int) throws -> (records: [String: String], seq: Int) {
        let answer = try RunningServer.curl(port, "/\(type).ndjson", ["-i"])
        let parts = answer.components(separatedBy: "\r\n\r\n")
        let seq = try #require(parts[0].lowercased().firstMatch(of: /parley-seq: ([0-9]+)/).flatMap { Int($0.1) })
        var records: [String: String] = [:]
        for line in parts.dropFirst().joined().split(separator: "\n") {
            let record = try #require(object(String(line)))
            records["\(record["type"] as? String ?? "") \(record["id"] as? String ?? "")"] = try Self.text(record)
        }
        return (records, seq)
    }

    private func object(_ text: String) -> [String: Any]? {
        try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    }

    private static func text(_ record: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: record, options: .sortedKeys), as: UTF8.self)
    }
}
