import ArgumentParser
import Extraction
import Foundation
import LearnedWeights
import Learning

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

    /// The decisions that keep the weights they have.
    private func kept() throws -> Set<Decision> {
        let known = Decision.allCases
        for name in only where !known.contains(where: { $0.name == name }) {
            let names = known.map(\.name).joined(separator: ", ")
            throw Failure(code: .usage, message: "--only \(name): there is no such decision; there are \(names)")
        }
        return only.isEmpty ? [] : Set(known.filter { !only.contains($0.name) })
    }

    func run() throws {
        let kept = try kept()
        var cases: [GoldCase] = []
        for directory in directories { cases += try Evaluate.cases(directory) }
        let text: String
        do throws(WeightsError) {
            text = try Learner(cases).learn(keeping: (kept, LearnedWeights.text)) { report in
                let accuracy = String(format: "%.3f", report.accuracy)
                Console.error(
                    "\(report.decision.name): \(report.examples) examples, \(accuracy) right outside the training parts"
                )
            }
        } catch {
            throw Failure(code: .refused, message: "a learned weight cannot be read back: '\(error.text)'")
        }
        guard FileManager.default.createFile(atPath: out, contents: Data(text.utf8)) else {
            throw Failure(code: .usage, message: "--out \(out): the file cannot be written")
        }
        Console.error("\(cases.count) articles, \(text.utf8.count { $0 == 0x0A } - 1) weights")
    }
}
