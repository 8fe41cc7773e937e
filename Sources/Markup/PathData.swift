/// What the attribute `d` of a path holds, written short: steps are relative and rounded to tenths, without drift.
///
/// Source: SVG 2, 9.3.
public struct PathData: Sendable, Hashable {
    private var bytes: [UInt8] = []
    /// Where the pen is and where the current part began, in tenths.
    private var pen = (x: 0, y: 0)
    private var start = (x: 0, y: 0)
    private var command: UInt8 = 0

    /// Creates an empty path.
    public init() {}

    /// The path as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether nothing is drawn.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Whether two paths are written alike.
    public static func == (left: PathData, right: PathData) -> Bool { left.bytes == right.bytes }

    /// Hashes what was written.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// Lifts the pen and sets it down elsewhere.
    public mutating func move(_ x: Double, _ y: Double) {
        pen = (Decimal.tenths(x), Decimal.tenths(y))
        start = pen
        command = 0
        write("M", [pen.x, pen.y])
    }

    /// Draws a line; one that is shorter than a tenth is left out.
    public mutating func line(_ x: Double, _ y: Double) {
        let to = (x: Decimal.tenths(x), y: Decimal.tenths(y))
        let step = (x: to.x - pen.x, y: to.y - pen.y)
        pen = to
        switch step {
        case (0, 0): return
        case (_, 0): write("h", [step.x])
        case (0, _): write("v", [step.y])
        default: write("l", [step.x, step.y])
        }
    }

    /// Draws an arc of a circle to a point.
    public mutating func arc(radius: Double, isLarge: Bool = false, isClockwise: Bool, _ x: Double, _ y: Double) {
        let to = (x: Decimal.tenths(x), y: Decimal.tenths(y))
        let radius = Decimal.tenths(radius)
        let step = (x: to.x - pen.x, y: to.y - pen.y)
        write("a", [radius, radius, 0, isLarge ? 10 : 0, isClockwise ? 10 : 0, step.x, step.y])
        pen = to
    }

    /// Draws a curve with one control point.
    public mutating func curve(_ controlX: Double, _ controlY: Double, _ x: Double, _ y: Double) {
        let control = (x: Decimal.tenths(controlX) - pen.x, y: Decimal.tenths(controlY) - pen.y)
        let to = (x: Decimal.tenths(x), y: Decimal.tenths(y))
        write("q", [control.x, control.y, to.x - pen.x, to.y - pen.y])
        pen = to
    }

    /// Draws a line back to where the part began.
    public mutating func close() {
        bytes.append(0x7A)
        command = 0
        pen = start
    }

    /// Draws a whole circle.
    public mutating func circle(_ x: Double, _ y: Double, radius: Double) {
        move(x - radius, y)
        arc(radius: radius, isClockwise: true, x + radius, y)
        arc(radius: radius, isClockwise: true, x - radius, y)
        close()
    }

    /// Draws a rectangle.
    public mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        move(x, y)
        line(x + width, y)
        line(x + width, y + height)
        line(x, y + height)
        close()
    }

    private mutating func write(_ name: Unicode.Scalar, _ tenths: [Int]) {
        let name = UInt8(ascii: name)
        if name != command { bytes.append(name) }
        for (index, number) in tenths.enumerated() {
            let needsSpace = number >= 0 && (index > 0 || name == command)
            if needsSpace { bytes.append(0x20) }
            Decimal.write(tenths: number, isShort: true, to: &bytes)
        }
        command = name
    }
}
