import Foundation

/// A logistic model over conditions that hold or do not, with an L1 penalty, which leaves most of them out.
///
/// Newton steps, each solved by coordinate descent. Source: Friedman, Hastie and Tibshirani, Regularization Paths for
/// Generalized Linear Models via Coordinate Descent (2010). Every sum is made in order, so the same examples give the
/// same weights.
struct SparseLogistic {
    private(set) var bias = 0.0
    private(set) var weights: [Double]

    /// The most Newton steps, and rounds over the conditions in each.
    private static let steps = 25
    private static let rounds = 60
    /// Changes below which a round or a step is the last.
    private static let small = 1e-4
    private static let still = 1e-3

    /// - Parameters:
    ///   - columns: For each condition, the examples of which it holds.
    ///   - isTrue: Whether each example is one.
    ///   - counts: How much each counts.
    ///   - penalty: What a weight of one costs.
    init(columns: [[Int32]], isTrue: [Bool], counts: [Double], penalty: Double) {
        weights = Array(repeating: 0, count: columns.count)
        var sums = Array(repeating: 0.0, count: isTrue.count)
        var residuals = sums
        var curvatures = sums
        for _ in 0..<Self.steps {
            for index in isTrue.indices {
                let chance = 1 / (1 + exp(-sums[index]))
                curvatures[index] = counts[index] * max(1e-4, chance * (1 - chance))
                residuals[index] = counts[index] * ((isTrue[index] ? 1 : 0) - chance)
            }
            let before = (bias, weights)
            descend(columns, curvatures, &residuals, penalty)
            let change = zip(weights, before.1).reduce(abs(bias - before.0)) { max($0, abs($1.0 - $1.1)) }
            for index in sums.indices { sums[index] = bias }
            for (column, weight) in zip(columns, weights) where weight != 0 {
                for row in column { sums[Int(row)] += weight }
            }
            if change < Self.still { break }
        }
    }

    /// Minimises the quadratic near the present weights; residuals are of the first order, weighed.
    private mutating func descend(
        _ columns: [[Int32]], _ curvatures: [Double], _ residuals: inout [Double], _ penalty: Double
    ) {
        let totals = columns.map { $0.reduce(0) { $0 + curvatures[Int($1)] } }
        let total = curvatures.reduce(0, +)
        for _ in 0..<Self.rounds {
            var largest = 0.0
            let shift = residuals.reduce(0, +) / max(total, 1e-9)
            bias += shift
            for row in residuals.indices { residuals[row] -= shift * curvatures[row] }
            for (place, column) in columns.enumerated() where totals[place] > 0 {
                let old = weights[place]
                let gradient = column.reduce(0) { $0 + residuals[Int($1)] } + totals[place] * old
                let size = abs(gradient) - penalty
                let new = size <= 0 ? 0 : (gradient < 0 ? -size : size) / totals[place]
                guard new != old else { continue }
                weights[place] = new
                for row in column { residuals[Int(row)] -= (new - old) * curvatures[Int(row)] }
                largest = max(largest, abs(new - old))
            }
            if largest < Self.small { break }
        }
    }
}
