import Foundation
import Testing

/// Weights that are learned and used, and the layers that they decide on.
struct LearningCommandTests {
    /// The articles of our corpus, which every process must read alike whatever its hash seed.
    private static func articles() throws -> [String] {
        try ["nl", "en", "de", "fr", "es"].flatMap { language in
            let folder = Program.root.appending(path: "Tests/Corpus/\(language)")
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".txt") && $0.hasPrefix(language) }.sorted().map {
                    folder.appending(path: $0).path
                }
        }
    }

    @Test func writesTheSameBytesInEveryProcess() throws {
        let arguments = try ["extract"] + Self.articles()
        let first = try Program.run(arguments)
        #expect(first.code == 0 && first.output.count > 100_000)
        for _ in 0..<2 { #expect(try Program.run(arguments).output == first.output) }
    }

    @Test(arguments: [
        ("clauses", "[main Rutte, [relative who met Macron in Paris,] said [complement that he would stay.]]"),
        ("frames", "met (meet, past)"), ("decisions", "party "),
    ])
    func showsALayer(_ layer: String, _ words: String) throws {
        let story = "Rutte, who met Macron in Paris, said that he would stay."
        let result = try Program.run(["extract", "-", "--explain=\(layer)"], input: story)
        #expect(result.code == 0 && result.output.contains(words), "\(result.output)")
    }

    @Test func refusesALayerThatThereIsNot() throws {
        let result = try Program.run(["extract", "-", "--explain=dreams"], input: "Rutte met Macron.")
        #expect(result.code == 2)
    }

    @Test func learnsTheSameWeightsFromTheSameArticles() throws {
        let folder = try TemporaryFolder()
        let examples = Program.root.appending(path: "Tests/Corpus/kinds/en")
        for name in try FileManager.default.contentsOfDirectory(atPath: examples.path).sorted().prefix(24) {
            try FileManager.default.copyItem(
                atPath: examples.appending(path: name).path, toPath: folder.path(name))
        }
        let root = folder.path("")
        let (one, two) = (folder.path("one.weights"), folder.path("two.weights"))
        #expect(try Program.run(["train", root, "--out", one]).code == 0)
        #expect(try Program.run(["train", root, "--out", two]).code == 0)
        let text = try String(contentsOfFile: one, encoding: .utf8)
        #expect(text == (try String(contentsOfFile: two, encoding: .utf8)))
        let lines = text.split(separator: "\n").dropFirst()
        #expect(
            lines.count > 20
                && lines.map(String.init)
                    == lines.map(String.init).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        )
        #expect(try Program.run(["extract", "-", "--weights", one], input: "Rutte met Macron.").code == 0)
    }

    /// Pages whose story is known: as a whole, or by pieces.
    private static func pages(in folder: TemporaryFolder) throws {
        var gold: [[String: Any]] = []
        try FileManager.default.createDirectory(atPath: folder.path("html"), withIntermediateDirectories: true)
        for number in 0..<24 {
            let story = (0..<6).map { "In year \(number) the council of ward \($0) met and told us what it had done." }
            let links = (0..<8).map { "<li><a href='/\($0)'>Ward \($0) of \(number)</a></li>" }.joined()
            let page = """
                <html><body><ul class="menu">\(links)</ul><article><h1>Ward \(number)</h1>\
                \(story.map { "<p>\($0)</p>" }.joined())</article><footer>Made in \(number)</footer></body></html>
                """
            try Data(page.utf8).write(to: URL(fileURLWithPath: folder.path("html/\(number).html")))
            let known: [String: Any] =
                number.isMultiple(of: 2)
                ? ["body": story.joined(separator: "\n")] : ["with": [story[1]], "without": ["Made in \(number)"]]
            gold.append(known.merging(["file": "\(number).html"]) { $1 })
        }
        try JSONSerialization.data(withJSONObject: gold).write(to: URL(fileURLWithPath: folder.path("gold.json")))
    }

    @Test func learnsTheSameTableFromTheSamePages() throws {
        let folder = try TemporaryFolder()
        try Self.pages(in: folder)
        let (one, two) = (folder.path("one.swift"), folder.path("two.swift"))
        for out in [one, two] {
            let result = try Program.run(["train-pages", folder.path(""), "--out", out])
            #expect(result.code == 0 && result.errors.contains("24 pages"), "\(result.errors)")
        }
        let table = try String(contentsOfFile: one, encoding: .utf8)
        #expect(table == (try String(contentsOfFile: two, encoding: .utf8)))
        #expect(table.contains("enum BlockWeightTable") && table.contains("static let steps"))
    }

    @Test func refusesPagesWithoutGold() throws {
        let folder = try TemporaryFolder()
        let result = try Program.run(["train-pages", folder.path(""), "--out", folder.path("t.swift")])
        #expect(result.code == 2 && result.errors.contains("gold.json"), "\(result.errors)")
    }

    @Test func learnsOneDecisionAndKeepsTheOthers() throws {
        let folder = try TemporaryFolder()
        let examples = Program.root.appending(path: "Tests/Corpus/kinds/en")
        for name in try FileManager.default.contentsOfDirectory(atPath: examples.path).sorted().prefix(24) {
            try FileManager.default.copyItem(
                atPath: examples.appending(path: name).path, toPath: folder.path(name))
        }
        let out = folder.path("one.weights")
        #expect(try Program.run(["train", folder.path(""), "--only", "quotation", "--out", out]).code == 0)
        let shipped = Program.root.appending(path: "Sources/LearnedWeights/weights.txt")
        let lines = { (path: String, isLearned: Bool) in
            try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
                .filter { $0.hasPrefix("quotation ") == isLearned }
        }
        #expect(try lines(out, false) == lines(shipped.path, false))
        #expect(try lines(out, true).count > 5 && lines(out, true) != lines(shipped.path, true))
        let wrong = try Program.run(["train", folder.path(""), "--only", "dreams", "--out", out])
        #expect(wrong.code == 2 && wrong.errors.contains("there is no such decision; there are encounter, party"))
    }

    @Test func refusesWeightsThatAreNone() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("bad.weights", "# weights\nparty form=name much\n")
        let result = try Program.run(["extract", "-", "--weights", file], input: "Rutte met Macron.")
        #expect(result.code == 2)
        #expect(result.errors.contains("line 2: 'party form=name much' is not 'decision feature number'"))
    }
    /// A file without a weight would silently read nothing; lines may end as on other systems.
    @Test func refusesAFileWithoutWeightsAndReadsAllLineEnds() throws {
        let folder = try TemporaryFolder()
        let empty = try folder.file("empty.weights", "# weights\n")
        let result = try Program.run(["extract", "-", "--weights", empty], input: "Rutte met Macron.")
        #expect(result.code == 2 && result.errors.contains("holds no weights"))
        let file = try folder.file("crlf.weights", "# weights\r\nparty form=name 12\r\n")
        #expect(try Program.run(["extract", "-", "--weights", file], input: "Rutte met Macron.").code == 0)
    }
}
