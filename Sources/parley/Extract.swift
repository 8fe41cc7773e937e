import ArgumentParser
import Foundation
import Ingest
import Records

/// `parley extract`: articles in, NDJSON out; no database, no state.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the records of articles as NDJSON, one line an article.")

    @Argument(help: "Article files, archives, patterns or folders; '-' reads standard input.")
    var paths: [String]

    @Flag(
        help: """
            Prints each article for people: its text with the spans marked, and under each the rule that found it; \
            --explain=clauses, =frames or =decisions prints what was read on the way. [PARLEY_EXPLAIN]
            """)
    var explain = false

    @Option(name: .customLong("explain-layer"), help: .hidden)
    var layer: ExplainedLayer?

    @Option(
        help: ArgumentHelp(
            "Colours in what --explain prints: auto (on a terminal), always or never. Default: auto. [PARLEY_COLOR]",
            valueName: "when"))
    var color: String?

    @OptionGroup var articles: ArticleOptions

    func run() throws {
        let usesColour = try Self.usesColour(color ?? Environment.value("COLOR") ?? "auto")
        let explains = explain || Environment.flag("EXPLAIN")
        let layers = try layer.map {
            LayerView(layer: $0, extractor: try articles.extractor(), weights: try articles.weights.read())
        }
        let pipeline = try articles.pipeline()
        var refused = 0
        var failure: Failure?
        for input in InputWalker().inputs(paths) {
            pipeline.items(of: input) { item in
                do {
                    for extract in try pipeline.extracts(of: item) {
                        if let layers {
                            try Console.output(
                                Array((layers.lines(extract.article).joined(separator: "\n") + "\n").utf8))
                        } else if explains {
                            try Self.explain(extract, usesColour)
                        } else {
                            try Self.write(extract)
                        }
                    }
                } catch let error as Failure {
                    failure = error
                } catch {
                    Console.error("\(error)")
                    refused += 1
                }
                return failure == nil
            }
            if let failure { throw failure }
        }
        if refused > 0 { throw ExitCode(1) }
    }

    private static func usesColour(_ when: String) throws -> Bool {
        switch when {
        case "always": return true
        case "never": return false
        case "auto":
            // NO_COLOR: no-color.org.
            return isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        default: throw Failure(code: .usage, message: "--color \(when): not one of auto, always, never")
        }
    }

    private static func explain(_ extract: Records.Extract, _ usesColour: Bool) throws {
        let lines = Explanation(extract, usesColour: usesColour).lines()
        try Console.output(Array((lines.joined(separator: "\n") + "\n\n").utf8))
    }

    private static func write(_ extract: Records.Extract) throws {
        var json = JSONWriter(capacity: 1 << 16)
        extract.write(to: &json)
        json.endLine()
        try Console.output(json.bytes)
    }
}
