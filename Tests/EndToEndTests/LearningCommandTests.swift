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
