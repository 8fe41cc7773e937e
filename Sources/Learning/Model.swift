import Extraction
import Foundation

/// A conditional log-linear model: the probability of a candidate grows with the sum of its features' weights.
///
/// Trained by L-BFGS on the log-likelihood of the right candidates together, with a Gaussian prior on the weights.
/// Source: Malouf, A comparison of algorithms for maximum entropy parameter estimation, 2002; Nocedal, Wright,
/// Numerical Optimization, algorithm 7.4. The same examples in the same order give the same weights.
struct Model: Sendable {
    /// The weights in logits by the name of the feature.
    private(set) var weights: [String: Double] = [:]

    /// The variance of the prior.
    static let variance = 0.4

    /// Takes weights that are known.
    init(_ weights: [String: Double]) { self.weights = weights }

    /// Learns from the examples of a problem that are not of the part that is left out.
    ///
    /// The prior is centred on the known weights of the problem, so that without examples these are what comes out.
    init(_ problem: Problem, without part: Int? = nil, variance: Double = Self.variance) {
        weights = problem.known
        guard problem.size > 0 else { return }
        let groups = problem.groups(without: part)
        let shift = Minimizer.minimize(size: problem.size) { problem.loss(groups, at: $0, variance: variance) }
        for (name, number) in problem.numbers where shift[number] != 0 {
            weights[name] = (problem.known[name] ?? 0) + shift[number]
        }
    }

    /// The score of a candidate, in logits.
    func score(_ names: [String]) -> Double { names.reduce(0) { $0 + (weights[$1] ?? 0) } }

    /// The same model with all weights divided by a temperature.
    func cooled(by temperature: Double) -> Model {
        var model = self
        model.weights = weights.mapValues { $0 / temperature }
        return model
    }

    /// The temperature at which examples that the models were not trained on are most likely.
    static func temperature(_ scored: [(scores: [Double], isRight: [Bool])]) -> Double {
        let steps = stride(from: 0.6, through: 3.0, by: 0.05)
        let losses = steps.map { temperature in
            (temperature, scored.reduce(0.0) { $0 + loss($1.scores.map { $0 / temperature }, $1.isRight) })
        }
        return losses.min { $0.1 < $1.1 }?.0 ?? 1
    }

    /// How unlikely the right candidates are.
    static func loss(_ scores: [Double], _ isRight: [Bool]) -> Double {
        let best = scores.max() ?? 0
        let powers = scores.map { exp($0 - best) }
        let right = zip(powers, isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        return -log(max(right / powers.reduce(0, +), 1e-12))
    }
}

/// The examples of a decision as numbers.
struct Problem: Sendable {
    /// The weights that are known before anything is learned.
    let known: [String: Double]
    /// The number of each feature.
    private(set) var numbers: [String: Int] = [:]
    /// The known weight of each numbered feature.
    private var centre: [Double] = []
    /// The features of all candidates behind each other.
    private var features: [Int32] = []
    /// Where the features of each candidate begin; one more at the end.
    private var starts: [Int32] = [0]
    /// Where the candidates of each example begin; one more at the end.
    private var groups: [Int32] = [0]
    /// How much of the probability each candidate should have: where gold says what is right, 1 for what is, shared
    /// among several as the weights want it.
    private var shares: [Double] = []
    /// Whether the shares of each example are fixed.
    private var isFixed: [Bool] = []
    /// For how many each example counts.
    private var repeats: [Double] = []
    /// The part that each example belongs to.
    private var parts: [Int] = []

    /// How often a feature without a known weight must be seen to have one.
    private static let rarest = 3

    var size: Int { numbers.count }

    /// Takes the examples of each article and the parts of the articles.
    init(_ examples: [[Example]], parts: [Int], known: [String: Double] = [:]) {
        self.known = known
        var counts: [String: Int] = [:]
        for example in examples.joined() {
            for names in example.candidates { for name in names { counts[name, default: 0] += 1 } }
        }
        for name in counts.keys.sorted() where counts[name] ?? 0 >= Self.rarest || known[name] != nil {
            numbers[name] = numbers.count
            centre.append(known[name] ?? 0)
        }
        for (own, part) in zip(examples, parts) {
            for example in own {
                let wanted = example.shares ?? example.isRight.map { $0 ? 1 : 0 }
                isFixed.append(example.shares != nil)
                repeats.append(example.weight)
                for (names, share) in zip(example.candidates, wanted) {
                    features += names.compactMap { numbers[$0].map(Int32.init) }
                    starts.append(Int32(features.count))
                    shares.append(share)
                }
                groups.append(Int32(shares.count))
                self.parts.append(part)
            }
        }
    }

    /// The numbers of the examples that are not of a part.
    func groups(without part: Int?) -> [Int] { parts.indices.filter { parts[$0] != part } }

    /// The negative log-likelihood with the prior, and its gradient, so far from the known weights.
    func loss(_ chosen: [Int], at shift: [Double], variance: Double) -> (value: Double, gradient: [Double]) {
        var value = 0.0
        var gradient = shift.map { $0 / variance }
        for step in shift { value += step * step / (2 * variance) }
        let weights = zip(centre, shift).map { $0 + $1 }
        var scores: [Double] = []
        for group in chosen {
            let range = Int(groups[group])..<Int(groups[group + 1])
            scores.removeAll(keepingCapacity: true)
            for candidate in range { scores.append(score(candidate, weights)) }
            let best = scores.max() ?? 0
            var (all, right) = (0.0, 0.0)
            let (isFixed, count) = (isFixed[group], repeats[group])
            for (place, candidate) in range.enumerated() {
                scores[place] = exp(scores[place] - best)
                all += scores[place]
                if !isFixed, shares[candidate] > 0 { right += scores[place] }
            }
            if !isFixed { value -= count * log(max(right / all, 1e-300)) }
            for (place, candidate) in range.enumerated() {
                let expected = scores[place] / all
                let share = shares[candidate]
                if isFixed { value -= count * share * log(max(expected, 1e-300)) }
                let wanted = isFixed ? share : share > 0 ? scores[place] / max(right, 1e-300) : 0
                let slope = count * (expected - wanted)
                guard slope != 0 else { continue }
                for feature in Int(starts[candidate])..<Int(starts[candidate + 1]) {
                    gradient[Int(features[feature])] += slope
                }
            }
        }
        return (value, gradient)
    }

    private func score(_ candidate: Int, _ weights: [Double]) -> Double {
        var sum = 0.0
        for feature in Int(starts[candidate])..<Int(starts[candidate + 1]) { sum += weights[Int(features[feature])] }
        return sum
    }
}
