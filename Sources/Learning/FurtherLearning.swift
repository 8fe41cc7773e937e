package import Extraction
package import Records

/// Goes on from weights that are known, without the articles that these were learned from.
///
/// The prior of each weight is centred on its known value, so that few examples move little (Chelba, Acero, Adaptation
/// of maximum entropy capitalizer, 2004). Articles that nobody corrected hold the rest: of their decisions each
/// candidate is to stay as likely as the known weights have it (Li, Hoiem, Learning without forgetting, 2016). How wide
/// the prior is, is measured for each decision: the narrowest that leaves the fewest mistakes on articles outside those
/// that a model was trained on. A decision of which no prior mends at least three keeps its weights: fewer are chance.
extension Learner {
    /// What became of a decision.
    package struct Progress: Sendable {
        package var decision: Decision
        package var examples: Int
        /// Mistakes of the known weights.
        package var before: Int
        /// Mistakes of the new weights, on articles outside those that each model was trained on.
        package var after: Int
        /// The variance of the prior; nil where the known weights were kept.
        package var variance: Double?
    }

    /// The variances that are tried, narrow ones first.
    static let variances = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]
    /// The fewest mistakes that must be mended.
    static let fewest = 3

    /// Learns the decisions on top of known weights.
    ///
    /// - Parameters:
    ///   - known: The text of a weights file.
    ///   - only: The decisions to learn; nil for all.
    ///   - others: Articles that nobody corrected, on which decisions are to stay as they are.
    ///   - tell: Takes what became of each decision.
    /// - Returns: The text of a weights file.
    /// - Throws: ``WeightsError`` when a weight cannot be read.
    package func learn(
        from known: String, only: Set<Decision>? = nil, beside others: [Article] = [],
        _ tell: (Progress) -> Void = { _ in }
    ) throws(WeightsError) -> String {
        let start = try Weights(text: known)
        var whole = WeightsFile(text: known)
        var partial = Array(repeating: whole, count: Self.parts)
        let others = concurrent(others.count) { extractor.annotate(others[$0]) }
        let alignments = align(Array(repeating: start, count: Self.parts))
        for decision in Decision.allCases where only?.contains(decision) ?? true {
            let weights = try partial.map { file throws(WeightsError) in try Weights(text: file.text) }
            let examples = examples(decision, weights, alignments)
            let model = whole.model(decision)
            let before = Attempt.mistakes(Array(repeating: model, count: Self.parts), examples, part)
            var best: Attempt?
            if before >= Self.fewest {
                let steady = concurrent(others.count) { number in
                    extractor.study(others[number], start, of: decision).log.compactMap { Example($0, as: model) }
                }
                best = attempt(examples, steady, model, before)
            }
            tell(
                Progress(
                    decision: decision, examples: examples.reduce(0) { $0 + $1.count }, before: before,
                    after: best?.mistakes ?? before, variance: best?.variance))
            guard let best else { continue }
            for number in 0..<Self.parts { partial[number].add(decision, best.models[number]) }
            whole.add(decision, best.whole)
        }
        return whole.text
    }

    /// The narrowest prior that leaves the fewest mistakes; nil where none mends enough of them.
    private func attempt(_ examples: [[Example]], _ steady: [[Example]], _ known: Model, _ before: Int) -> Attempt? {
        // What must stay is no part that is ever left out.
        let parts = part + Array(repeating: Self.parts, count: steady.count)
        let problem = Problem(examples + steady, parts: parts, known: known.weights)
        let tried = Self.variances.map { Attempt(problem, examples, part, variance: $0) }
        return tried.min { $0.mistakes < $1.mistakes }.flatMap { $0.mistakes + Self.fewest <= before ? $0 : nil }
    }
}

/// Models of one decision under one prior, each without a part of the articles.
private struct Attempt: Sendable {
    let variance: Double
    let models: [Model]
    /// The model that has seen all articles.
    let whole: Model
    /// How often the likeliest candidate is wrong in the part that a model has not seen.
    let mistakes: Int

    init(_ problem: Problem, _ examples: [[Example]], _ part: [Int], variance: Double) {
        self.variance = variance
        let all = concurrent(Learner.parts + 1) { number in
            Model(problem, without: number < Learner.parts ? number : nil, variance: variance)
        }
        (models, whole) = (Array(all.dropLast()), all[Learner.parts])
        mistakes = Self.mistakes(models, examples, part)
    }

    static func mistakes(_ models: [Model], _ examples: [[Example]], _ part: [Int]) -> Int {
        zip(examples, part).reduce(0) { sum, own in
            sum
                + own.0.count { example in
                    let scores = example.candidates.map(models[own.1].score)
                    return scores.indices.max { scores[$0] < scores[$1] }.map { !example.isRight[$0] } ?? false
                }
        }
    }
}
