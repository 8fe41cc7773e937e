import ArgumentParser
import Extraction
import Foundation
import Learning

/// `parley train`: the weights of decisions, learned from articles with gold records.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Learns the weights of decisions from articles with *.gold.json files; same articles, same file.")

    @Argument(help: "Folders with articles and gold records.")
    var directories: [String]

    @Option(help: ArgumentHelp("Where the weights are written.", valueName: "file"))
    var out: String

    func run() throws {
        var cases: [GoldCase] = []
        for directory in directories { cases += try Evaluate.cases(directory) }
        let text: String
        do throws(WeightsError) {
            text = try Learner(cases).learn { report in
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
