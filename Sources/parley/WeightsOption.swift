import ArgumentParser
import Extraction
import Foundation
import LearnedWeights

/// Which weights decide: those that ship with the program, or a file's.
struct WeightsOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file of weights that `parley train` wrote, in place of those shipped. [PARLEY_WEIGHTS]",
            valueName: "file"))
    var weights: String?

    /// Where the weights are: a file, or `builtin`.
    var source: String { weights ?? Environment.value("WEIGHTS") ?? Self.builtin }

    /// Returns the weights.
    func read() throws -> Weights { try Self.read(source, option: "--weights").weights }

    /// What stands for the weights that ship with the program, where a file may stand.
    static let builtin = "builtin"

    /// Returns the weights of a file, or those that ship with the program, checked, and their text.
    static func read(_ source: String, option: String) throws -> (weights: Weights, text: String) {
        var text = LearnedWeights.text
        if source != builtin {
            guard let data = FileManager.default.contents(atPath: source),
                let own = String(validating: data, as: UTF8.self)
            else { throw Failure(code: .usage, message: "\(option) \(source): the file cannot be read") }
            text = own
        }
        do throws(WeightsError) {
            let weights = try Weights(text: text)
            if !weights.isEmpty { return (weights, text) }
        } catch {
            throw Failure(
                code: .usage,
                message: "\(option) \(source): line \(error.line): '\(error.text)' is not 'decision feature number'")
        }
        throw Failure(code: .usage, message: "\(option) \(source): the file holds no weights")
    }
}
