import Foundation
import Testing

/// The real program and clients that follow changes.
@Suite(.serialized) struct LiveTests {
    private static let token = "a-token-for-the-news-desk"

    /// A curl that holds a stream open.
    private final class Follower {
        let process = Process()
        private let output = Pipe()
        private(set) var text = ""

        init(_ server: RunningServer, _ path: String, _ options: [String] = []) throws {
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments =
                ["curl", "-sN", "--max-time", "60"] + options + ["http://127.0.0.1:\(server.port)\(path)"]
            process.standardOutput = output
            try process.run()
        }

        /// Reads until the text has come; false when the stream ends before.
        func read(until wanted: String) -> Bool {
            while !text.contains(wanted) {
                let data = output.fileHandleForReading.availableData
                guard !data.isEmpty else { return false }
                text += String(decoding: data, as: UTF8.self)
            }
            return true
        }

        /// Reads to the end and returns the code of curl, which is 0 only for a body that is whole.
        func end() -> Int32 {
            _ = read(until: "\u{0}")
            process.waitUntilExit()
            return process.terminationStatus
        }

        var numbers: [Int] {
            text.components(separatedBy: "\n").filter { $0.hasPrefix("id: ") }.compactMap { Int($0.dropFirst(4)) }
        }

        deinit { if process.isRunning { process.terminate() } }
    }

    private func serve(_ folder: TemporaryFolder, _ options: [String] = []) throws -> RunningServer {
        let tokens = try folder.file("tokens", Self.token + "\n")
        return try RunningServer(["--database", folder.path("db.sqlite"), "--token-file", tokens] + options)
    }

    private static func story(_ number: Int) -> String {
        "Talks \(number)\n\nMark Rutte sprak op \(number % 27 + 1) mei 2019 met Emmanuel Macron in Oslo over zaak \(number)."
    }

    private func post(_ server: RunningServer, _ number: Int) throws -> String {
        try server.status(
            "/articles",
            [
                "-H", "Authorization: Bearer " + Self.token, "-H", "Content-Type: text/plain", "--data-binary",
                Self.story(number),
            ])
    }

    /// All numbers of the feed.
    private func feed(_ server: RunningServer) throws -> [Int] {
        var (numbers, since) = ([Int](), 0)
        while true {
            let page = try server.curl("/changes?limit=200&since=\(since)")
            let object = try JSONSerialization.jsonObject(with: Data(page.utf8)) as? [String: Any]
            let data = try #require(object?["data"] as? [[String: Any]])
            guard let last = data.last?["seq"] as? Int else { return numbers }
            numbers += data.compactMap { $0["seq"] as? Int }
            since = last
        }
    }

    /// Posts, another process that writes, and clients that come at any time: each has all, once and in order.
    @Test func leavesNoGapWhileOthersWrite() throws {
        let folder = try TemporaryFolder()
        let server = try serve(folder)
        let first = try Follower(server, "/changes/stream")
        #expect(first.read(until: "retry"))
        let articles = folder.url.appending(path: "articles")
        try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
        for number in 100..<110 {
            try Data(Self.story(number).utf8).write(to: articles.appending(path: "\(number).txt"))
        }
        let other = Program.make(["ingest", articles.path, "--database", folder.path("db.sqlite")])
        other.standardError = FileHandle.nullDevice
        other.standardOutput = FileHandle.nullDevice
        try other.run()
        var followers: [Follower] = []
        for number in 0..<10 {
            #expect(try post(server, number) == "201")
            followers.append(try Follower(server, "/changes/stream?since=0"))
        }
        other.waitUntilExit()
        #expect(other.terminationStatus == 0)
        let numbers = try feed(server)
        let last = try #require(numbers.last)
        for follower in [first] + followers {
            #expect(follower.read(until: "\nid: \(last)\n"))
            #expect(follower.read(until: "\n\n"))
        }
        // All streams are ended as whole.
        #expect(server.stop() == 0)
        for follower in [first] + followers { #expect(follower.end() == 0 && follower.numbers == numbers) }
    }

    @Test func goesOnAfterARestart() throws {
        let folder = try TemporaryFolder()
        let server = try serve(folder)
        #expect(try post(server, 1) == "201")
        let before = try feed(server)
        let follower = try Follower(server, "/changes/stream?since=0")
        #expect(follower.read(until: "id: \(before.last ?? 0)\n"))
        #expect(server.stop() == 0 && follower.end() == 0)
        let again = try serve(folder)
        #expect(try post(again, 2) == "201")
        let all = try feed(again)
        let next = try Follower(again, "/changes/stream", ["-H", "Last-Event-ID: \(before.last ?? 0)"])
        #expect(next.read(until: "id: \(all.last ?? 0)\n"))
        #expect(again.stop() == 0 && next.end() == 0)
        #expect(follower.numbers + next.numbers == all)
    }

    @Test func waitsForAChange() throws {
        let folder = try TemporaryFolder()
        let server = try serve(folder)
        let waiting = try Follower(server, "/changes?since=0&wait=50")
        let durable = try Follower(server, "/changes?offset=now&live=long-poll", ["-i"])
        let metrics = "parley_live_readers 2\n"
        while try !server.curl("/metrics").contains(metrics) {}
        #expect(try post(server, 1) == "201")
        #expect(waiting.end() == 0 && waiting.text.contains("\"operation\":\"create\""))
        #expect(durable.end() == 0 && durable.text.contains("\r\n\r\n[{\"seq\":1,"))
        let last = try feed(server).last ?? 0
        #expect(try server.curl("/changes?since=\(last)&wait=1").contains("\"data\":[]"))
        #expect(try server.status("/changes?offset=now&live=long-poll&wait=1") == "204")
        #expect(server.stop() == 0)
    }

    @Test func holdsNoMoreThanItIsTold() throws {
        let folder = try TemporaryFolder()
        let server = try serve(folder, ["--max-readers", "1", "--heartbeat", "0.1"])
        let follower = try Follower(server, "/changes/stream")
        #expect(follower.read(until: ": keep-alive\n\n"))
        let refused = try server.curl("/changes/stream", ["-i"])
        #expect(refused.hasPrefix("HTTP/1.1 503 ") && refused.contains("\r\nRetry-After: 5\r\n"))
        #expect(refused.contains("/problems/too-many-readers"))
        #expect(try server.status("/changes") == "200")
        #expect(server.stop() == 0 && follower.end() == 0)
    }
}
