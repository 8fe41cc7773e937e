/// How much each feature of a block speaks for its being of the story.
///
/// Learned from pages whose story is known: a logistic model without further terms, in which a feature counts by the
/// thresholds that it passes, in thousandths of a logit.
enum BlockWeights {
    private struct Step {
        var feature: Int
        var threshold: Float
        var weight: Float
    }

    /// Returns the sum of weights of a block; above 0 it is rather of the story than not.
    static func sum(_ row: [Float]) -> Float {
        steps.reduce(bias) { row[$1.feature] > $1.threshold ? $0 + $1.weight : $0 }
    }

    private static let steps: [Step] = {
        var steps: [Step] = []
        let places = Dictionary(uniqueKeysWithValues: BlockFeature.allCases.map { ("\($0)", $0.rawValue) })
        for line in BlockWeightTable.steps.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            guard let feature = places[String(words[0])] else { continue }
            for step in words.dropFirst() {
                let parts = step.split(separator: ":").compactMap { Float($0) }
                guard parts.count == 2 else { continue }
                steps.append(Step(feature: feature, threshold: parts[0], weight: parts[1] / 1000))
            }
        }
        return steps
    }()

    private static let bias = BlockWeightTable.bias / 1000
}
