import Foundation
import Testing

/// `--mirror`: a folder whose files go and get other names.
@Suite(.serialized) struct MirrorTests {
    private let folder: TemporaryFolder
    private let database: String
    private let articles: String

    init() throws {
        folder = try TemporaryFolder()
        database = folder.path("db.sqlite")
        articles = try Articles.write(5, in: folder)
    }

    private func ingest(_ options: [String]) throws -> Program.Result {
        try Program.run(["ingest", articles, "--database", database] + options)
    }

    private func files() throws -> [String] {
        let text = try Program.run(["export", "articles", "--database", database]).output
        return text.split(separator: "\n").compactMap {
            let record = try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            return (record?["source"] as? [String: Any])?["file"] as? String
        }.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.sorted()
    }

    private func rename(_ old: String, _ new: String) throws {
        try FileManager.default.moveItem(atPath: articles + "/" + old, toPath: articles + "/" + new)
    }

    private func delete(_ name: String) throws {
        try FileManager.default.removeItem(atPath: articles + "/" + name)
    }

    @Test func seesWhatWentWhileNobodyWatched() throws {
        #expect(try ingest([]).code == 0)
        try delete("0.txt")
        try rename("1.txt", "one.txt")
        // Without the wish nothing goes.
        #expect(try ingest([]).code == 0)
        #expect(try files() == ["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"])
        let run = try ingest(["--mirror"])
        #expect(run.code == 0 && run.errors.contains("1 articles went with their files"), "\(run.errors)")
        #expect(try files() == ["2.txt", "3.txt", "4.txt", "one.txt"])
        #expect(try Program.run(["check", "--database", database]).code == 0)
        // The same file is taken in again.
        _ = try Articles.write(1, in: folder)
        #expect(try ingest(["--mirror"]).errors.contains("1 new"))
        #expect(try Program.run(["check", "--database", database]).code == 0)
    }

    @Test func anEmptyFolderWipesNothingUnlessItIsWishedFor() throws {
        #expect(try ingest([]).code == 0)
        for number in 0..<5 { try delete("\(number).txt") }
        let run = try ingest(["--mirror"])
        #expect(run.errors.contains("all 5 files are gone at once"), "\(run.errors)")
        #expect(try files().count == 5)
        let server = try RunningServer(["--ingest", articles, "--mirror", "--database", database])
        #expect(try server.curl("/articles.ndjson").split(separator: "\n").count == 5)
        #expect(server.stop() == 0)
        #expect(try ingest(["--mirror=force"]).code == 0)
        #expect(try files().isEmpty)
        #expect(try ingest(["--mirror=often"]).code == 2)
        #expect(try Program.run(["ingest", articles, articles, "--mirror"]).code == 2)
        #expect(try Program.run(["serve", "--mirror", "--database", database]).code == 2)
    }

    @Test func seesDeletionsAndOtherNamesWhileItWatches() throws {
        let server = try RunningServer(["--ingest", articles + "/", "--watch", "--mirror", "--database", database])
        #expect(try server.waits(for: "(4)", at: "/articles"))
        let id = try server.curl("/articles.csv?title__contains=(1)&fields=id").split(separator: "\r\n").last
        let seq = try Self.seq(server)
        try rename("1.txt", "one.txt")
        #expect(try server.waits(for: "one.txt", at: "/articles"))
        // The id stays, and the feed has neither a removal nor a creation.
        let feed = try server.curl("/changes?since=\(seq)")
        #expect(feed.contains("\"update\"") && !feed.contains("\"remove\"") && !feed.contains("\"create\""), "\(feed)")
        #expect(try server.curl("/articles/\(id ?? "")").contains("one.txt"))
        try delete("2.txt")
        #expect(try server.loses("(2)", at: "/articles"))
        #expect(try server.curl("/changes?since=\(seq)").contains("its file is gone"))
        // A folder that is moved away and back.
        try FileManager.default.createDirectory(atPath: articles + "/deep", withIntermediateDirectories: true)
        try rename("3.txt", "deep/three.txt")
        #expect(try server.waits(for: "three.txt", at: "/articles"))
        try rename("deep", "deeper")
        try Data("Overleg in Reykjavik\n\nMark Rutte sprak gisteren met Emmanuel Macron in Reykjavik.".utf8).write(
            to: URL(fileURLWithPath: articles + "/deeper/new.txt"))
        #expect(try server.waits(for: "Reykjavik", at: "/articles"))
        try FileManager.default.moveItem(atPath: articles + "/deeper", toPath: folder.path("away"))
        #expect(try server.loses("Reykjavik", at: "/articles") && server.loses("(3)", at: "/articles"))
        try FileManager.default.moveItem(atPath: folder.path("away"), toPath: articles + "/back")
        #expect(try server.waits(for: "Reykjavik", at: "/articles") && server.waits(for: "(3)", at: "/articles"))
        #expect(server.stop() == 0)
        #expect(try Program.run(["check", "--database", database]).code == 0)
    }

    private static func seq(_ server: RunningServer) throws -> Int {
        let text = try server.curl("/articles?limit=1")
        let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return list?["seq"] as? Int ?? -1
    }
}

extension RunningServer {
    /// Asks until a word is not there any more, for as long as an impatient user would.
    func loses(_ word: String, at path: String) throws -> Bool {
        let end = Date().addingTimeInterval(10)
        while Date() < end { if try !curl(path).contains(word) { return true } }
        return false
    }
}
