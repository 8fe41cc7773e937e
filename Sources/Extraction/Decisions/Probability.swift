/// A probability in thousandths, so that it is the same number on every machine.
package struct Probability: Sendable, Hashable, Comparable {
    /// From 0 to 1000.
    package var thousandths: Int

    package init(thousandths: Int) {
        self.thousandths = min(1000, max(0, thousandths))
    }

    /// The probability of a choice between yes and no with this difference of scores, in thousandths of a logit.
    package init(logit: Int) {
        let odds = Exponential.of(-Double(min(20_000, max(-20_000, logit))) / 1000)
        self.init(thousandths: Int((1000 / (1 + odds)).rounded()))
    }

    /// The probabilities of candidates with these scores.
    package static func softmax(_ scores: [Int]) -> [Probability] {
        guard let best = scores.max() else { return [] }
        let powers = scores.map { Exponential.of(Double(max(-20_000, $0 - best)) / 1000) }
        let sum = powers.reduce(0, +)
        return powers.map { Probability(thousandths: Int((1000 * $0 / sum).rounded())) }
    }

    package static func < (a: Probability, b: Probability) -> Bool { a.thousandths < b.thousandths }

    /// From 0 to 1, in hundredths.
    package var value: Double { Double((thousandths + 5) / 10) / 100 }
}

/// The exponential function out of additions, multiplications and divisions alone.
///
/// Those are exact by IEEE 754 on every platform; the C library's `exp` may differ in its last bit.
package enum Exponential {
    private static let ln2 = 0.693_147_180_559_945_3

    /// e to the power of x, for x between -40 and 40.
    package static func of(_ x: Double) -> Double {
        let power = (x / ln2).rounded()
        let rest = x - power * ln2
        var (sum, term) = (1.0, 1.0)
        for step in 1...16 {
            term = term * rest / Double(step)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
    }
}
