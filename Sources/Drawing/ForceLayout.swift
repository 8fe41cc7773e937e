import Foundation

/// Places for the nodes of a network: pairs pull, all nodes push, from a start and over steps that are always the same.
///
/// Source: Fruchterman and Reingold, "Graph Drawing by Force-directed Placement", 1991.
struct ForceLayout {
    private static let rounds = 250
    /// How much nodes are spread evenly at the end, so that a knot gets room and one far away takes less.
    private static let evenness = 0.5

    private let count: Int
    private let edges: [(a: Int, b: Int, weight: Double)]

    init(count: Int, edges: [(a: Int, b: Int, weight: Double)]) {
        self.count = count
        self.edges = edges
    }

    /// Returns a place for each node that fills a box.
    func places(in box: Box) -> [(x: Double, y: Double)] {
        let (width, height) = (box.right - box.left, box.bottom - box.top)
        guard count > 0 else { return [] }
        let reach = (width * height / Double(count)).squareRoot() * 0.75
        // A spiral: no two nodes at one place, no symmetry that the forces could not break.
        var places = (0..<count).map { index -> (x: Double, y: Double) in
            let (angle, share) = (Double(index) * 2.399963, ((Double(index) + 0.5) / Double(count)).squareRoot())
            return (cos(angle) * share * width / 2, sin(angle) * share * height / 2)
        }
        let heaviest = max(edges.map(\.weight).max() ?? 1, 1)
        for round in 0..<Self.rounds {
            let heat = reach * (1 - Double(round) / Double(Self.rounds)) * 0.5
            let forces = forces(places, reach, heaviest, width / height)
            for index in places.indices {
                let force = forces[index]
                let length = max((force.x * force.x + force.y * force.y).squareRoot(), 1e-6)
                let step = min(length, heat) / length
                places[index].x += force.x * step
                places[index].y += force.y * step
            }
        }
        return Self.fitted(places, in: box)
    }

    private func forces(
        _ places: [(x: Double, y: Double)], _ reach: Double, _ heaviest: Double, _ aspect: Double
    ) -> [(x: Double, y: Double)] {
        // All are drawn to the middle, more so up and down, so that parts without a pair between them stay in the frame.
        var forces = places.map { (x: -$0.x * 0.05, y: -$0.y * 0.05 * aspect) }
        for a in places.indices {
            for b in places.indices where b > a {
                let step = (x: places[a].x - places[b].x, y: places[a].y - places[b].y)
                let square = max(step.x * step.x + step.y * step.y, 1)
                let push = reach * reach / square
                forces[a].x += step.x * push
                forces[a].y += step.y * push
                forces[b].x -= step.x * push
                forces[b].y -= step.y * push
            }
        }
        for edge in edges {
            let step = (x: places[edge.a].x - places[edge.b].x, y: places[edge.a].y - places[edge.b].y)
            let distance = (step.x * step.x + step.y * step.y).squareRoot()
            let pull = distance / reach * (0.35 + 0.65 * (edge.weight / heaviest).squareRoot())
            forces[edge.a].x -= step.x * pull
            forces[edge.a].y -= step.y * pull
            forces[edge.b].x += step.x * pull
            forces[edge.b].y += step.y * pull
        }
        return forces
    }

    private static func fitted(_ places: [(x: Double, y: Double)], in box: Box) -> [(x: Double, y: Double)] {
        let (xs, ys) = (places.map(\.x), places.map(\.y))
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return [] }
        let (columns, rows) = (ranks(xs), ranks(ys))
        return places.indices.map { index in
            let x = share(xs[index], left, right) * (1 - evenness) + columns[index] * evenness
            let y = share(ys[index], top, bottom) * (1 - evenness) + rows[index] * evenness
            return (box.left + x * (box.right - box.left), box.top + y * (box.bottom - box.top))
        }
    }

    private static func share(_ value: Double, _ least: Double, _ most: Double) -> Double {
        most - least < 1e-6 ? 0.5 : (value - least) / (most - least)
    }

    /// The place of each value among all, from 0 to 1.
    private static func ranks(_ values: [Double]) -> [Double] {
        var ranks = [Double](repeating: 0.5, count: values.count)
        guard values.count > 1 else { return ranks }
        for (rank, index) in values.indices.sorted(by: { (values[$0], $0) < (values[$1], $1) }).enumerated() {
            ranks[index] = Double(rank) / Double(values.count - 1)
        }
        return ranks
    }
}
