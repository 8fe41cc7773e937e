package import Extraction
import Foundation
import Records
import Synchronization

/// Learns the weights of all decisions from articles with gold records.
///
/// The decisions are learned in the order in which extraction takes them. One that comes later sees what the earlier
/// ones decide on articles that they were not trained on, as it will in use: for each part of the articles the earlier
/// decisions have weights that were learned from the other parts (stacking; Wolpert 1992).
package struct Learner {
    /// In how many parts the articles are cut for that.
    static let parts = 4

    let cases: [GoldCase]
    private let articles: [AnnotatedArticle]
    let extractor: Extractor
    /// The part of each case.
    let part: [Int]

    /// Takes the cases to learn from.
    package init(_ cases: [GoldCase], _ extractor: Extractor = Extractor()) {
        self.cases = cases
        self.extractor = extractor
        articles = concurrent(cases.count) { extractor.annotate(cases[$0].article) }
        part = Folds.assign(cases.map { $0.gold.language ?? $0.article.language }, count: Self.parts)
    }

    /// How well a decision was learned, measured on articles outside those that each model was trained on.
    package struct Report: Sendable {
        package var decision: Decision
        package var examples: Int
        /// The share of examples of which the likeliest candidate is right.
        package var accuracy: Double
        /// By what the scores had to be divided.
        package var temperature: Double
    }

    /// Learns the decisions.
    ///
    /// - Parameters:
    ///   - kept: Decisions that are not to change, and the text of the weights file that has them. They are learned
    ///     all the same, for the later ones learn from what they decide on articles outside the training parts.
    ///   - tell: Takes how well each decision was learned.
    /// - Returns: The text of a weights file.
    /// - Throws: ``WeightsError`` when a learned weight cannot be read back.
    package func learn(
        keeping kept: (decisions: Set<Decision>, text: String)? = nil, _ tell: (Report) -> Void = { _ in }
    ) throws(WeightsError) -> String {
        var whole = WeightsFile()
        var partial = Array(repeating: WeightsFile(), count: Self.parts)
        var alignments: [Alignment]?
        for step in Self.steps {
            let weights = try partial.map { file throws(WeightsError) in try Weights(text: file.text) }
            if step.aligns { alignments = align(weights) }
            let decision = step.decision
            let examples = examples(decision, weights, alignments)
            var scored: [(scores: [Double], isRight: [Bool])] = []
            let problem = Problem(examples, parts: part)
            let all = concurrent(Self.parts + 1) {
                Model(problem, without: $0 < Self.parts ? $0 : nil, variance: Self.variance(decision))
            }
            let (models, wholeModel) = (all.prefix(Self.parts), all[Self.parts])
            for (own, number) in zip(examples, part) {
                scored += own.map { ($0.candidates.map(models[number].score), $0.isRight) }
            }
            let temperature = Model.temperature(scored)
            let right = scored.count { scores, isRight in
                scores.indices.max { scores[$0] < scores[$1] }.map { isRight[$0] } ?? false
            }
            tell(
                Report(
                    decision: decision, examples: scored.count,
                    accuracy: Double(right) / Double(max(1, scored.count)), temperature: temperature))
            for number in 0..<Self.parts { partial[number].add(decision, models[number].cooled(by: temperature)) }
            whole.add(decision, wholeModel.cooled(by: temperature))
        }
        if let kept { whole.take(kept.decisions, from: kept.text) }
        return whole.text
    }

    /// One decision to learn, and whether the words are aligned with the gold meetings before.
    struct Step: Sendable {
        var decision: Decision
        var aligns = false
    }

    /// How often the decisions that say which meeting a word tells of are learned: from the second time on with labels
    /// that the time before has aligned.
    private static let alignments = 3

    /// The decisions in the order in which they are learned; the last weights of each hold.
    static let steps: [Step] = {
        let tellings: [Decision] = [.encounter, .party, .table]
        let aligned = (0..<alignments).flatMap { round in
            tellings.map { Step(decision: $0, aligns: round > 0 && $0 == tellings[0]) }
        }
        let others = Decision.allCases.filter { !tellings.contains($0) }
        return aligned + others.flatMap { Array(repeating: Step(decision: $0), count: rounds($0)) }
    }()

    /// How often another decision is learned: one that sees its own earlier answers sees sensible ones from the second
    /// time on.
    static func rounds(_ decision: Decision) -> Int { decision == .speaker ? 3 : 1 }

    /// The variance of the prior: narrower where a decision has many features that say much the same.
    static func variance(_ decision: Decision) -> Double { decision == .speaker ? 0.12 : Model.variance }

    /// Aligns the words of each article with its gold meetings, by weights that were learned from other articles.
    func align(_ weights: [Weights]) -> [Alignment] {
        concurrent(cases.count) { number in
            let (extract, log) = extractor.study(articles[number], weights[part[number]], of: .table)
            return Labels(cases[number].gold, extract).alignment(log)
        }
    }

    /// The examples of one decision, by case.
    func examples(_ decision: Decision, _ weights: [Weights], _ alignments: [Alignment]?) -> [[Example]] {
        concurrent(cases.count) { number in
            let (extract, log) = extractor.study(articles[number], weights[part[number]], of: decision)
            let labels = Labels(cases[number].gold, extract, alignments?[number]).labels(of: log, decision)
            return zip(log, labels).compactMap { record, labels in labels.flatMap { Example(record, $0) } }
        }
    }
}

/// Runs work on all cores and returns what it came to in order of number.
func concurrent<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { number in
        let result = work(number)
        results.withLock { $0[number] = result }
    }
    return results.withLock { done in (0..<count).compactMap { done[$0] } }
}

/// Cuts articles into parts of which each has its share of every language.
package enum Folds {
    /// Returns the part of each article by its language; articles of one language go to the parts in turn.
    package static func assign(_ languages: [String], count: Int) -> [Int] {
        var next: [String: Int] = [:]
        return languages.map { language in
            let turn = next[language, default: 0]
            next[language] = turn + 1
            return turn % count
        }
    }
}
