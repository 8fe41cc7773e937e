/// Finds the minimum of a smooth convex function by limited-memory BFGS with a backtracking line search.
enum Minimizer {
    /// How many steps are remembered.
    private static let memory = 8
    /// The most steps that are taken.
    private static let steps = 60
    /// Where the gradient counts as nothing, beside the weights.
    private static let tolerance = 1e-3

    /// Returns the place of the minimum, starting from nothing.
    static func minimize(size: Int, _ function: ([Double]) -> (value: Double, gradient: [Double])) -> [Double] {
        var place = Array(repeating: 0.0, count: size)
        var (value, gradient) = function(place)
        var history: [(step: [Double], change: [Double], scale: Double)] = []
        for _ in 0..<steps {
            let direction = direction(gradient, history)
            let slope = dot(direction, gradient)
            guard slope < 0 else { break }
            var length = history.isEmpty ? 1 / max(1, norm(gradient)) : 1.0
            var next = (place: place, value: value, gradient: gradient)
            var isFound = false
            for _ in 0..<30 {
                next.place = zip(place, direction).map { $0 + length * $1 }
                (next.value, next.gradient) = function(next.place)
                if next.value <= value + 1e-4 * length * slope {
                    isFound = true
                    break
                }
                length /= 2
            }
            guard isFound else { break }
            let step = zip(next.place, place).map { $0 - $1 }
            let change = zip(next.gradient, gradient).map { $0 - $1 }
            let curvature = dot(step, change)
            if curvature > 1e-10 {
                history.append((step, change, 1 / curvature))
                if history.count > memory { history.removeFirst() }
            }
            (place, value, gradient) = (next.place, next.value, next.gradient)
            if norm(gradient) < tolerance * max(1, norm(place)) { break }
        }
        return place
    }

    /// The two loops of algorithm 7.4.
    private static func direction(
        _ gradient: [Double], _ history: [(step: [Double], change: [Double], scale: Double)]
    ) -> [Double] {
        var direction = gradient.map { -$0 }
        var factors: [Double] = []
        for item in history.reversed() {
            let factor = item.scale * dot(item.step, direction)
            factors.append(factor)
            for index in direction.indices { direction[index] -= factor * item.change[index] }
        }
        if let last = history.last {
            let scale = 1 / (last.scale * dot(last.change, last.change))
            for index in direction.indices { direction[index] *= scale }
        }
        for (item, factor) in zip(history, factors.reversed()) {
            let correction = factor - item.scale * dot(item.change, direction)
            for index in direction.indices { direction[index] += correction * item.step[index] }
        }
        return direction
    }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for index in a.indices { sum += a[index] * b[index] }
        return sum
    }

    private static func norm(_ a: [Double]) -> Double { dot(a, a).squareRoot() }
}
