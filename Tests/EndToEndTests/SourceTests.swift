import Foundation
import Testing

/// Which article is which: the same words from several sources, and sources whose names say nothing.
struct SourceTests {
    /// The same words in two papers are one article; that their dates differ must not change it to and fro.
    @Test func takesTheSameWordsOfTwoFilesOnce() throws {
        let folder = try TemporaryFolder()
        let articles = folder.path("articles")
        try FileManager.default.createDirectory(atPath: articles, withIntermediateDirectories: false)
        for (name, day) in [("a", "2024-05-02"), ("b", "2024-05-03")] {
            _ = try folder.file(
                "articles/\(name).md",
                "---\ntitle: Overleg\ndate: \(day)\n---\nMark Rutte sprak gisteren met Emmanuel Macron in Parijs.\n")
        }
        let database = folder.path("db.sqlite")
        let first = try Program.run(["ingest", articles, "--database", database]).errors
        #expect(first.hasPrefix("read 2: 1 new, 0 changed, 1 unchanged"), "\(first)")
        let second = try Program.run(["ingest", articles, "--database", database]).errors
        #expect(second.hasPrefix("read 2: 0 new, 0 changed, 2 unchanged"), "\(second)")
        _ = try folder.file(
            "articles/a.md",
            "---\ntitle: Overleg\ndate: 2024-06-02\n---\nMark Rutte sprak gisteren met Emmanuel Macron in Parijs.\n")
        // What was first is no longer the earliest.
        let third = try Program.run(["ingest", articles, "--database", database]).errors
        #expect(third.hasPrefix("read 2: 0 new, 2 changed, 0 unchanged"), "\(third)")
        let fourth = try Program.run(["ingest", articles, "--database", database]).errors
        #expect(fourth.hasPrefix("read 2: 0 new, 0 changed, 2 unchanged"), "\(fourth)")
    }

    /// Of the same words under other dates and addresses the same are kept, whichever came in first.
    @Test func keepsTheSameOfTwoWhateverTheirOrder() throws {
        let folder = try TemporaryFolder()
        var files: [String] = []
        for (name, day) in [("z", "2024-05-09"), ("a", "2024-05-16"), ("m", "2024-05-09")] {
            files.append(
                try folder.file(
                    "\(name).json",
                    """
                    {"title": "Overleg", "text": "Mark Rutte sprak dinsdag met Emmanuel Macron in Parijs.",
                     "published_at": "\(day)", "url": "https://\(name).example/1"}
                    """))
        }
        var exports: Set<String> = []
        for (number, order) in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]].enumerated() {
            let database = folder.path("\(number).sqlite")
            for place in order { _ = try Program.run(["ingest", files[place], "--database", database]) }
            let meetings = try Program.run(["export", "meetings", "--database", database]).output
            exports.insert(meetings.replacing(/"changed":\{[^}]*\}/, with: ""))
            let articles = try Program.run(["export", "articles", "--database", database]).output
            #expect(articles.contains("https://m.example/1") && articles.contains("\"published_at\":\"2024-05-09"))
        }
        #expect(exports.count == 1 && exports.first?.contains("\"value\":\"2024-05-07\"") ?? false)
    }

    /// Standard input and bodies are another thing each time, so what they hold is never taken for a file's new state.
    @Test func keepsWhatComesByStandardInputBesideWhatCameBefore() throws {
        let folder = try TemporaryFolder()
        let (database, tokens) = (folder.path("db.sqlite"), try folder.file("tokens", "a-token-for-the-news-desk"))
        func lines(_ days: ClosedRange<Int>) -> String {
            days.map { #"{"title": "T\#($0)", "text": "Mark Rutte sprak op \#($0) mei 2024 met Emmanuel Macron."}"# }
                .joined(separator: "\n") + "\n"
        }
        for days in [1...2, 3...4] {
            let told = try Program.run(["ingest", "-", "--database", database], input: lines(days)).errors
            #expect(told.hasPrefix("read 2: 2 new, 0 changed"), "\(told)")
        }
        let server = try RunningServer(["--database", database, "--token-file", tokens])
        for days in [5...6, 7...8] {
            let file = try folder.file("body.ndjson", lines(days))
            let told = try server.curl(
                "/articles",
                [
                    "-H", "Authorization: Bearer a-token-for-the-news-desk", "-H", "Content-Type: application/x-ndjson",
                    "--data-binary", "@\(file)",
                ])
            #expect(told.components(separatedBy: "\"new\"").count == 3, "\(told)")
        }
        #expect(server.stop() == 0)
        let articles = try Program.run(["export", "articles", "--database", database]).output
        #expect(articles.split(separator: "\n").count == 8)
    }
}
