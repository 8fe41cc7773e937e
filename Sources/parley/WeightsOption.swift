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

    /// Returns the weights.
    func read() throws -> Weights {
        let file = weights ?? Environment.value("WEIGHTS")
        var text = LearnedWeights.text
        if let file {
            guard let data = FileManager.default.contents(atPath: file),
                let own = String(validating: data, as: UTF8.self)
            else { throw Failure(code: .usage, message: "--weights \(file): the file cannot be read") }
            text = own
        }
        do throws(WeightsError) {
            let weights = try Weights(text: text)
            if !weights.isEmpty { return weights }
        } catch {
            throw Failure(
                code: .usage,
                message:
                    "--weights \(file ?? "shipped"): line \(error.line): '\(error.text)' is not 'decision feature number'"
            )
        }
        throw Failure(code: .usage, message: "--weights \(file ?? "shipped"): the file holds no weights")
    }
}
