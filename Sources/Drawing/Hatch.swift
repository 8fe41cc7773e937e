import Markup

/// Slanted lines that fill a rectangle; a pattern would need an id, of which a page may have one only.
struct Hatch {
    private static let distance = 7.0

    /// The lines.
    private(set) var path = PathData()

    init(left: Double, top: Double, right: Double, bottom: Double) {
        let (width, height) = (right - left, bottom - top)
        guard width > 1, height > 1 else { return }
        // A line rises from where it leaves the lower or the left side to where it meets the upper or the right one.
        for offset in stride(from: Self.distance, to: width + height, by: Self.distance) {
            let start = offset <= height ? (x: left, y: top + offset) : (x: left + offset - height, y: bottom)
            let end = offset <= width ? (x: left + offset, y: top) : (x: right, y: top + offset - width)
            path.move(start.x, start.y)
            path.line(end.x, end.y)
        }
    }
}
