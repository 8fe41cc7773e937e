import Markup
import Records

/// The outline of a mark, which tells the kind of a meeting.
enum MarkShape: Equatable {
    case circle
    /// Corners about the middle, for a radius of one.
    case polygon([(x: Double, y: Double)])

    init(_ kind: Meeting.Kind) {
        self =
            switch kind {
            case .bilateral, .meeting: .circle
            case .multilateral: .polygon([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)])
            case .summit: .polygon([(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)])
            case .visit: .polygon([(0, -1.2), (1.2, 0.9), (-1.2, 0.9)])
            case .call: .polygon([(-1.2, -0.9), (1.2, -0.9), (0, 1.2)])
            case .negotiation: .polygon([(-0.6, -1.05), (0.6, -1.05), (1.2, 0), (0.6, 1.05), (-0.6, 1.05), (-1.2, 0)])
            }
    }

    /// Whether two outlines are the same.
    static func == (one: Self, other: Self) -> Bool {
        switch (one, other) {
        case (.circle, .circle): true
        case (.polygon(let a), .polygon(let b)): a.elementsEqual(b) { $0 == $1 }
        case (.circle, _), (.polygon, _): false
        }
    }

    /// Adds the whole outline to a path.
    func add(to path: inout PathData, _ x: Double, _ y: Double, radius: Double) {
        switch self {
        case .circle: path.circle(x, y, radius: radius)
        case .polygon(let corners): Self.add(corners, to: &path, x, y, radius)
        }
    }

    /// Adds the left half to a path.
    func addHalf(to path: inout PathData, _ x: Double, _ y: Double, radius: Double) {
        switch self {
        case .circle:
            path.move(x, y - radius)
            path.arc(radius: radius, isClockwise: false, x, y + radius)
            path.close()
        case .polygon(let corners): Self.add(Self.left(of: corners), to: &path, x, y, radius)
        }
    }

    private static func add(
        _ corners: [(x: Double, y: Double)], to path: inout PathData, _ x: Double, _ y: Double, _ radius: Double
    ) {
        for (index, corner) in corners.enumerated() {
            let place = (x: x + corner.x * radius, y: y + corner.y * radius)
            if index == 0 { path.move(place.x, place.y) } else { path.line(place.x, place.y) }
        }
        path.close()
    }

    /// The part of a polygon that lies left of its middle.
    private static func left(of corners: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        var out: [(x: Double, y: Double)] = []
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % corners.count]
            if corner.x <= 0 { out.append(corner) }
            if corner.x * next.x < 0 {
                out.append((0, corner.y + (next.y - corner.y) * corner.x / (corner.x - next.x)))
            }
        }
        return out
    }
}
