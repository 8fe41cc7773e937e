import Markup

/// A rectangle that words or marks take.
struct Box: Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether a circle reaches into the rectangle.
    func overlaps(_ circle: Circle) -> Bool {
        let dx = circle.x - min(max(circle.x, left), right)
        let dy = circle.y - min(max(circle.y, top), bottom)
        return dx * dx + dy * dy < circle.radius * circle.radius
    }

    func isInside(_ other: Box) -> Bool {
        left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom
    }
}

/// A mark that words must not cover.
struct Circle: Equatable {
    let x: Double
    let y: Double
    let radius: Double
}

/// Finds room for words beside marks: first come, first served, and none where there is no room.
struct LabelPlacer {
    /// Where a text stands.
    struct Place: Equatable {
        let x: Double
        let y: Double
        let anchor: TextAnchor
        let box: Box
    }

    private let frame: Box
    private let marks: [Circle]
    private var taken: [Box] = []

    /// Takes the drawing and what words must not cover.
    init(frame: Box, marks: [Circle]) {
        self.frame = frame
        self.marks = marks
    }

    /// Returns a place for words beside a mark: right, left, below, above, then aslant.
    mutating func place(_ text: String, x: Double, y: Double, radius: Double, size: Double = 12) -> Place? {
        let width = TextWidth.of(text, size: size)
        let (ascent, descent) = (size * 0.82, size * 0.25)
        let aside = radius + 4
        let slant = radius * 0.7 + 3
        let candidates: [(x: Double, y: Double, anchor: TextAnchor)] = [
            (x + aside, y + size * 0.33, .start), (x - aside, y + size * 0.33, .end),
            (x, y + aside + ascent - 1, .middle), (x, y - aside, .middle),
            (x + slant, y + slant + ascent, .start), (x + slant, y - slant, .start),
            (x - slant, y + slant + ascent, .end), (x - slant, y - slant, .end),
        ]
        for candidate in candidates {
            let left: Double =
                switch candidate.anchor {
                case .start: candidate.x
                case .middle: candidate.x - width / 2
                case .end: candidate.x - width
                }
            let box = Box(
                left: left - 1, top: candidate.y - ascent, right: left + width + 1, bottom: candidate.y + descent)
            guard box.isInside(frame), !taken.contains(where: { box.overlaps($0) }),
                !marks.contains(where: { box.overlaps($0) })
            else { continue }
            taken.append(box)
            return Place(x: candidate.x, y: candidate.y, anchor: candidate.anchor, box: box)
        }
        return nil
    }
}
