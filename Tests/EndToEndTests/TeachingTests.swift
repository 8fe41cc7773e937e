import Foundation
import Testing

/// The whole circle: records are corrected over HTTP, go out as gold, weights are learned on top of those that ship, and
/// articles that nobody corrected are read better.
///
/// `Tests/Corpus/teaching` has 40 articles in two languages that the shipped weights read wrong in the same two ways: a
/// meeting that "was to have" taken place is planned for them, and a reply is of who asked.
@Suite struct TeachingTests {
    private static let token = "a-token-for-the-news-desk"
    private static let teaching = Program.root.appending(path: "Tests/Corpus/teaching")
    /// Articles whose records are to stay as they are.
    private static let kept = ["en", "nl", "de", "fr", "es"].map { "Tests/Corpus/" + $0 }
    /// How far a score of other articles may fall: two records of 44, which stood at the edge.
    private static let most = 0.05

    private struct Gold: Decodable {
        struct Meeting: Decodable {
            var participants: [String]
            var status: String
            var corrected: Bool?
        }
        struct Quote: Decodable {
            var text: String
            var speaker: String
            var corrected: Bool?
        }
        var title: String
        var meetings: [Meeting]
        var quotes: [Quote]
    }

    @Test func correctionsTeach() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        #expect(try correct(in: folder, database) >= 18)

        let (gold, again, out) = (folder.path("gold"), folder.path("again"), folder.path("desk.txt"))
        let exported = try Program.run(["export", "gold", gold, "--database", database])
        #expect(exported.code == 0 && exported.errors == "20 articles, 20 corrected records\n", "\(exported.errors)")
        #expect(try Program.run(["export", "gold", again, "--database", database]).code == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: gold) {
            #expect(FileManager.default.contentsEqual(atPath: gold + "/" + name, andPath: again + "/" + name))
        }
        let refused = try Program.run(["export", "gold", gold, "--database", database])
        #expect(refused.code == 2 && refused.errors.contains("is there; --force writes over it"))
        #expect(
            try Program.run(["export", "gold", gold, "--force", "--others", "9", "--database", database]).code == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: gold + "/others").count == 1)

        let keep = (Self.kept + [gold + "/others"]).flatMap { ["--keep", $0] }
        let learned = try Program.run(
            ["train", "--from", "builtin", gold, "--out", out] + keep)
        #expect(
            learned.code == 0 && learned.errors.contains("status: 20 examples, 10 wrong, then"), "\(learned.errors)")
        let held = try scores(Self.teaching.appending(path: "held").path, out)
        #expect(held["meeting status"]?.after ?? 0 >= 0.95)
        #expect(held["quotes speaker"]?.after ?? 0 >= 0.95)
        for (row, score) in held { #expect(score.after >= score.before, "\(row)") }
        for name in ["en", "nl", "de", "fr", "es", "readouts"] {
            for (row, score) in try scores("Tests/Corpus/" + name, out) {
                #expect(score.after >= score.before - Self.most, "\(name): \(row)")
            }
        }
    }

    @Test func saysWhatIsMissing() throws {
        let folder = try TemporaryFolder()
        let none = try Program.run(["export", "gold", folder.path("g"), "--database", folder.path("none.sqlite")])
        #expect(none.code == 3)
        let article = try folder.file("a.txt", "Mark Rutte sprak op 3 mei 2024 met Emmanuel Macron in Parijs.")
        let database = folder.path("db.sqlite")
        #expect(try Program.run(["ingest", article, "--database", database]).code == 0)
        let empty = try Program.run(["export", "gold", folder.path("g"), "--database", database])
        #expect(empty.code == 1 && empty.errors.contains("no correction holds in any article"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("g")))
        let held = Self.teaching.appending(path: "held").path
        let from = try Program.run(["train", "--from", folder.path("w"), held, "--out", folder.path("o")])
        #expect(from.code == 2 && from.errors.contains("--from \(folder.path("w")): the file cannot be read"))
        let keep = try Program.run(["train", "--keep", held, held, "--out", folder.path("o")])
        #expect(keep.code == 2 && keep.errors.contains("give both"))
        let against = try Program.run(["evaluate", held, "--against", "builtin", "--folds", "2"])
        #expect(against.code == 2)
    }

    // MARK: Parts

    /// Reads one half of the articles and corrects what is wrong, as an editor would; returns how much that was.
    private func correct(in folder: TemporaryFolder, _ database: String) throws -> Int {
        let source = Self.teaching.appending(path: "corrected").path
        let articles = folder.path("articles")
        try FileManager.default.createDirectory(atPath: articles, withIntermediateDirectories: true)
        var gold: [String: Gold] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: source) {
            let path = source + "/" + name
            if name.hasSuffix(".gold.json") {
                let own = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
                gold[own.title] = own
            } else {
                try FileManager.default.copyItem(atPath: path, toPath: articles + "/" + name)
            }
        }
        _ = try folder.file("articles/other.txt", "Mark Rutte sprak op 3 mei 2024 met Emmanuel Macron in Parijs.")
        #expect(try Program.run(["ingest", articles, "--database", database]).code == 0)
        let tokens = try folder.file("tokens", "\(Self.token) # desk")
        let server = try RunningServer(["--database", database, "--token-file", tokens])
        var count = 0
        for article in try list(server, "/articles?limit=100") {
            let id = try text(article, "id")
            guard let own = (article["title"] as? String).flatMap({ gold[$0] }) else { continue }
            for meeting in try list(server, "/meetings?limit=100&article=\(id)") {
                let parties = (meeting["participants"] as? [[String: Any]])?.compactMap { $0["person"] as? String }
                let right = try #require(own.meetings.first { $0.participants == parties })
                guard try text(meeting, "status") != right.status else { continue }
                try patch(server, "/meetings/\(text(meeting, "id"))", #"{"status":"\#(right.status)"}"#)
                count += 1
            }
            for quote in try list(server, "/quotes?limit=100&article=\(id)") {
                let right = try #require(own.quotes.first { $0.text == quote["text"] as? String })
                guard (quote["speaker"] as? [String: Any])?["person"] as? String != right.speaker else { continue }
                try patch(server, "/quotes/\(text(quote, "id"))", #"{"speaker":{"person":"\#(right.speaker)"}}"#)
                count += 1
            }
        }
        #expect(server.stop() == 0)
        return count
    }

    private func list(_ server: RunningServer, _ path: String) throws -> [[String: Any]] {
        let answer = try JSONSerialization.jsonObject(with: Data(server.curl(path).utf8)) as? [String: Any]
        return try #require(answer?["data"] as? [[String: Any]])
    }

    private func text(_ record: [String: Any], _ name: String) throws -> String {
        try #require(record[name] as? String)
    }

    private func patch(_ server: RunningServer, _ path: String, _ body: String) throws {
        let head = try server.curl(path, ["-s", "-o", "/dev/null", "-D", "-"])
        let tag = try #require(head.firstMatch(of: /(?i)etag: (\S+)/)?.1)
        let status = try server.curl(
            path,
            [
                "-s", "-o", "/dev/null", "-w", "%{http_code}", "-X", "PATCH", "-d", body,
                "-H", "Authorization: Bearer \(Self.token)", "-H", "Content-Type: application/json",
                "-H", "If-Match: \(tag)",
            ])
        #expect(status == "200", "\(path) \(body)")
    }

    /// The rows of `evaluate --against builtin`.
    private func scores(_ folder: String, _ weights: String) throws -> [String: (before: Double, after: Double)] {
        let result = try Program.run(["evaluate", folder, "--weights", weights, "--against", "builtin"])
        #expect(result.code == 0, "\(result.errors)")
        var rows: [String: (before: Double, after: Double)] = [:]
        for line in result.output.split(separator: "\n") {
            guard let match = line.firstMatch(of: /^(.+?) +before +([0-9.]+) +after +([0-9.]+)/),
                let before = Double(match.2), let after = Double(match.3)
            else { continue }
            rows[String(match.1)] = (before, after)
        }
        #expect(rows.count > 8)
        return rows
    }
}
