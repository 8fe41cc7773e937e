/// An order in which those who meet often stand together.
///
/// Parts that have no pair between them stand one after the other, the largest first. Each is ordered by the second
/// eigenvector of its Laplacian and then mended by moving single nodes.
///
/// Source: Barnard, Pothen and Simon, "A Spectral Algorithm for Envelope Reduction of Sparse Matrices", 1995.
struct Seriation {
    private static let rounds = 300
    private static let passes = 6

    private let weights: [[Double]]

    /// Takes the weights between all nodes, the same both ways.
    init(weights: [[Double]]) {
        self.weights = weights
    }

    /// The nodes in their new order.
    var order: [Int] {
        parts.flatMap { mended(spectral($0)) }
    }

    /// How far apart those stand who meet: the sum of weights by distances.
    func cost(_ order: [Int]) -> Double {
        var sum = 0.0
        for (i, a) in order.enumerated() {
            for (j, b) in order.enumerated() where j > i { sum += weights[a][b] * Double(j - i) }
        }
        return sum
    }

    private var parts: [[Int]] {
        var seen = Set<Int>()
        var parts: [[Int]] = []
        for start in weights.indices where !seen.contains(start) {
            var part = [start]
            var next = 0
            seen.insert(start)
            while next < part.count {
                for other in weights.indices where weights[part[next]][other] > 0 && !seen.contains(other) {
                    seen.insert(other)
                    part.append(other)
                }
                next += 1
            }
            parts.append(part.sorted())
        }
        return parts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
            \.element)
    }

    /// Orders a part by the vector to which repeated multiplication leads, kept apart from the constant one.
    private func spectral(_ part: [Int]) -> [Int] {
        guard part.count > 2 else { return part }
        let degrees = part.map { a in part.reduce(0) { $0 + (a == $1 ? 0 : weights[a][$1]) } }
        let shift = (degrees.max() ?? 1) * 2
        // Any start will do that is not constant; this one has no symmetry.
        var vector = part.indices.map { Double(($0 * 7919 + 13) % 101) / 101 }
        for _ in 0..<Self.rounds {
            let mean = vector.reduce(0, +) / Double(vector.count)
            vector = vector.map { $0 - mean }
            vector = part.indices.map { i in
                part.indices.reduce((shift - degrees[i]) * vector[i]) {
                    $0 + (i == $1 ? 0 : weights[part[i]][part[$1]] * vector[$1])
                }
            }
            let length = max(vector.reduce(0) { $0 + $1 * $1 }.squareRoot(), 1e-12)
            vector = vector.map { $0 / length }
        }
        // The vector and its opposite are as good; the first node stands in the first half.
        let sign: Double = (vector.first ?? 0) > 0 ? -1 : 1
        return part.indices.sorted { (vector[$0] * sign, $0) < (vector[$1] * sign, $1) }.map { part[$0] }
    }

    /// Moves each node step by step to where the cost is least, until nothing gets better.
    private func mended(_ order: [Int]) -> [Int] {
        var order = order
        for _ in 0..<Self.passes {
            var isBetter = false
            for node in order.sorted() {
                guard let from = order.firstIndex(of: node) else { continue }
                let to = best(order, from)
                guard to != from else { continue }
                order.remove(at: from)
                order.insert(node, at: to)
                isBetter = true
            }
            guard isBetter else { break }
        }
        return order
    }

    private func best(_ order: [Int], _ from: Int) -> Int {
        var (best, least) = (from, -1e-9)
        for direction in [-1, 1] {
            var row = order
            var (place, change) = (from, 0.0)
            while row.indices.contains(place + direction) {
                change += swapped(row, min(place, place + direction))
                row.swapAt(place, place + direction)
                place += direction
                if change < least { (best, least) = (place, change) }
            }
        }
        return best
    }

    /// How the cost changes when a node and the next one change places.
    private func swapped(_ order: [Int], _ index: Int) -> Double {
        let (a, b) = (order[index], order[index + 1])
        var change = 0.0
        for (other, node) in order.enumerated() where node != a && node != b {
            let difference = weights[a][node] - weights[b][node]
            change += other < index ? difference : -difference
        }
        return change
    }
}
