import Articles
import ArgumentParser
import Extraction
import Foundation
import LearnedWeights
import Learning
import Records

/// `parley train`: the weights of decisions, learned from articles with gold records.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Learns the weights of decisions from articles with *.gold.json files; same articles, same file.")

    @Argument(help: "Folders with articles and gold records.")
    var directories: [String]

    @Option(help: ArgumentHelp("Where the weights are written.", valueName: "file"))
    var out: String

    @Option(
        help: ArgumentHelp(
            "Learn only this decision anew and keep the shipped weights of the others.", valueName: "name"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            "Goes on from these weights, without the articles that they were learned from: 'builtin' or a file.",
            valueName: "weights"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            "With --from: a folder of articles that nobody corrected, on which decisions stay as they are; may be repeated.",
            valueName: "dir"))
    var keep: [String] = []

    /// The decisions to learn.
    private func wanted() throws -> Set<Decision> {
        let known = Decision.allCases
        for name in only where !known.contains(where: { $0.name == name }) {
            let names = known.map(\.name).joined(separator: ", ")
            throw Failure(code: .usage, message: "--only \(name): there is no such decision; there are \(names)")
        }
        return Set(known.filter { only.isEmpty || only.contains($0.name) })
    }

    func run() throws {
        let wanted = try wanted()
        let known = try from.map { try WeightsOption.read($0, option: "--from").text }
        guard keep.isEmpty || from != nil else {
            throw Failure(code: .usage, message: "--keep holds on to what --from knows; give both")
        }
        let kept = try keep.flatMap(Self.articles)
        var cases: [GoldCase] = []
        for directory in directories { cases += try Evaluate.cases(directory) }
        let text: String
        do throws(WeightsError) {
            if let known {
                text = try Learner(cases).learn(from: known, only: wanted, beside: kept, Self.tell)
            } else {
                text = try learn(cases, wanted)
            }
        } catch {
            throw Failure(code: .refused, message: "a learned weight cannot be read back: '\(error.text)'")
        }
        guard FileManager.default.createFile(atPath: out, contents: Data(text.utf8)) else {
            throw Failure(code: .usage, message: "--out \(out): the file cannot be written")
        }
        Console.error("\(cases.count) articles, \(text.utf8.count { $0 == 0x0A } - 1) weights")
    }

    /// The articles of a folder; what is none is left out.
    private static func articles(_ folder: String) throws -> [Article] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted() else {
            throw Failure(code: .usage, message: "--keep \(folder): there is no such folder")
        }
        let reader = ArticleReader()
        let articles = names.filter { !$0.hasSuffix(".gold.json") }.flatMap { name in
            let path = folder + "/" + name
            let bytes = FileManager.default.contents(atPath: path)
            return (try? reader.read(bytes: [UInt8](bytes ?? Data()), file: path)) ?? []
        }
        guard !articles.isEmpty else {
            throw Failure(code: .refused, message: "--keep \(folder): there is no article in it")
        }
        return articles
    }

    private func learn(_ cases: [GoldCase], _ wanted: Set<Decision>) throws(WeightsError) -> String {
        let kept = Set(Decision.allCases).subtracting(wanted)
        return try Learner(cases).learn(keeping: (kept, LearnedWeights.text)) { report in
            let accuracy = String(format: "%.3f", report.accuracy)
            Console.error(
                "\(report.decision.name): \(report.examples) examples, \(accuracy) right outside the training parts"
            )
        }
    }

    /// Says what became of a decision that was learned on top of known weights.
    private static func tell(_ progress: Learner.Progress) {
        let start = "\(progress.decision.name): \(progress.examples) examples, \(progress.before) wrong"
        guard let variance = progress.variance else { return Console.error(start + "; kept") }
        Console.error(start + ", then \(progress.after) outside the training parts (variance \(variance))")
    }
}
