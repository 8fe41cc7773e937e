import Articles
import Foundation

/// Learns what the features of blocks weigh from pages whose story is known.
///
/// A feature counts by thresholds: those that part its values in the labelled blocks into twelfths, and those that part
/// the values in between its extremes.
package struct PageLearner {
    /// What was learned and how well it does outside the pages that it was learned from.
    package struct Result {
        /// The Swift file of the table.
        package var table: String
        package var pages, blocks, weights: Int
        package var accuracy: Double
    }

    /// What a weight of one costs.
    private static let penalty = 5.0
    /// What a block must have more than even: a wrong line in a story is worse than one that lacks.
    private static let caution = 0.2
    /// In how many parts the pages are cut to say how well it does.
    private static let parts = 5
    /// Weights below this, in thousandths, are left out.
    private static let least = 20

    private struct Example {
        var row: [Float]
        var isStory: Bool
        var weight: Double
        var part: Int
    }

    /// A condition: a feature is above a threshold.
    private struct Condition {
        var feature: Int
        var threshold: Float
    }

    private var examples: [Example] = []
    private var pages = 0
    private var conditions: [Condition] = []

    /// - Parameters:
    ///   - gold: What is known of the pages.
    ///   - read: The bytes of a page by its name.
    package init(_ gold: [PageGold], read: @Sendable (String) -> [UInt8]?) {
        let studies = concurrent(gold.count) { number in
            read(gold[number].file).flatMap { try? PageStudy(bytes: $0) }
        }
        for (page, study) in zip(gold, studies) {
            guard let study, !study.rows.isEmpty else { continue }
            for label in BlockLabels(page, study.texts).labels {
                examples.append(
                    Example(
                        row: study.rows[label.block], isStory: label.isStory, weight: label.weight,
                        part: pages % Self.parts))
            }
            pages += 1
        }
        for feature in PageStudy.features.indices {
            let values = examples.map { $0.row[feature] }.sorted()
            conditions += Self.thresholds(values).map { Condition(feature: feature, threshold: $0) }
        }
    }

    /// Learns; the same pages give the same table.
    package func learn() -> Result {
        let models = concurrent(Self.parts + 1) { part in model(without: part < Self.parts ? part : nil) }
        var (right, all) = (0.0, 0.0)
        for example in examples {
            let isKept = sum(example.row, models[example.part]) > Self.caution
            if isKept == example.isStory { right += example.weight }
            all += example.weight
        }
        let (text, count) = table(models[Self.parts])
        return Result(
            table: text, pages: pages, blocks: examples.count, weights: count, accuracy: right / max(all, 1e-9))
    }

    // MARK: Model

    private func model(without part: Int?) -> SparseLogistic {
        let own = examples.filter { $0.part != part }
        let columns = conditions.map { condition in
            own.indices.filter { own[$0].row[condition.feature] > condition.threshold }.map(Int32.init)
        }
        return SparseLogistic(
            columns: columns, isTrue: own.map(\.isStory), counts: own.map(\.weight), penalty: Self.penalty)
    }

    private func sum(_ row: [Float], _ model: SparseLogistic) -> Double {
        zip(conditions, model.weights).reduce(model.bias) { sum, next in
            row[next.0.feature] > next.0.threshold ? sum + next.1 : sum
        }
    }

    /// The thresholds of sorted values, as they are written.
    private static func thresholds(_ values: [Float]) -> [Float] {
        guard let first = values.first, let last = values.last, first < last else { return [] }
        let between = values.filter { $0 > first && $0 < last }
        let places = [values, between].filter { !$0.isEmpty }.flatMap { list in
            (1..<12).map { list[list.count * $0 / 12] }
        }
        let rounded = places.map { value -> Float in
            let unit: Float = abs(value) > 0.02 ? 100 : 10_000
            return (value * unit).rounded() / unit
        }
        return Set(rounded).filter { $0 < last }.sorted()
    }

    // MARK: Table

    /// The widest line of the table.
    private static let width = 112

    private func table(_ model: SparseLogistic) -> (String, Int) {
        var lines: [String] = []
        var count = 0
        for (feature, name) in PageStudy.features.enumerated() {
            var line = name
            for (condition, weight) in zip(conditions, model.weights) where condition.feature == feature {
                let thousandths = Int((weight * 1000).rounded())
                guard abs(thousandths) >= Self.least else { continue }
                count += 1
                let step = " \(Self.text(condition.threshold)):\(thousandths)"
                if line.utf8.count + step.utf8.count > Self.width {
                    lines.append(line)
                    line = name
                }
                line += step
            }
            if line != name { lines.append(line) }
        }
        let bias = Int(((model.bias - Self.caution) * 1000).rounded())
        let steps = lines.map { "        " + $0 }.joined(separator: "\n")
        let text = """
            /// What the features of blocks weigh, in thousandths of a logit; written by `parley train-pages`.
            enum BlockWeightTable {
                /// The sum with which every block begins.
                static let bias: Float = \(bias)

                /// A feature a line: thresholds, each with the weight that counts above it.
                static let steps = \"""
            \(steps)
                    \"""
            }

            """
        return (text, count)
    }

    private static func text(_ threshold: Float) -> String {
        var text = String(format: "%.4f", threshold)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text == "-0" ? "0" : text
    }
}
