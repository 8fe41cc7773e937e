/// Attributes of SVG: numbers have at most one decimal, and colours come from classes only.
extension Attribute {
    /// The part of the plane that is shown.
    public static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Attribute {
        Attribute("viewBox", [x, y, width, height].map(Decimal.text).joined(separator: " "))
    }
    /// Where a shape or text stands.
    public static func x(_ value: Double) -> Attribute { Attribute("x", Decimal.text(value)) }
    /// Where a shape or text stands.
    public static func y(_ value: Double) -> Attribute { Attribute("y", Decimal.text(value)) }
    /// How far a text is moved.
    public static func dx(_ value: Double) -> Attribute { Attribute("dx", Decimal.text(value)) }
    /// How far a text is moved.
    public static func dy(_ value: Double) -> Attribute { Attribute("dy", Decimal.text(value)) }
    /// Where a line begins.
    public static func x1(_ value: Double) -> Attribute { Attribute("x1", Decimal.text(value)) }
    /// Where a line begins.
    public static func y1(_ value: Double) -> Attribute { Attribute("y1", Decimal.text(value)) }
    /// Where a line ends.
    public static func x2(_ value: Double) -> Attribute { Attribute("x2", Decimal.text(value)) }
    /// Where a line ends.
    public static func y2(_ value: Double) -> Attribute { Attribute("y2", Decimal.text(value)) }
    /// The middle of a circle.
    public static func cx(_ value: Double) -> Attribute { Attribute("cx", Decimal.text(value)) }
    /// The middle of a circle.
    public static func cy(_ value: Double) -> Attribute { Attribute("cy", Decimal.text(value)) }
    /// The radius of a circle.
    public static func r(_ value: Double) -> Attribute { Attribute("r", Decimal.text(value)) }
    /// The radius of corners, or of an ellipse.
    public static func rx(_ value: Double) -> Attribute { Attribute("rx", Decimal.text(value)) }
    /// The radius of an ellipse.
    public static func ry(_ value: Double) -> Attribute { Attribute("ry", Decimal.text(value)) }
    /// How wide a shape or picture is.
    public static func width(_ value: Double) -> Attribute { Attribute("width", Decimal.text(value)) }
    /// How wide a shape or picture is, as a share of what it stands in.
    public static func width(percent: Double) -> Attribute { Attribute("width", Decimal.text(percent) + "%") }
    /// How high a shape or picture is.
    public static func height(_ value: Double) -> Attribute { Attribute("height", Decimal.text(value)) }
    /// How wide a line is.
    public static func strokeWidth(_ value: Double) -> Attribute { Attribute("stroke-width", Decimal.text(value)) }
    /// The line of a path.
    public static func d(_ value: PathData) -> Attribute { Attribute("d", value.text) }
    /// The points of a line.
    public static func points(_ values: [(x: Double, y: Double)]) -> Attribute {
        Attribute("points", values.map { "\(Decimal.text($0.x)),\(Decimal.text($0.y))" }.joined(separator: " "))
    }
    /// A shape stands elsewhere.
    public static func translate(_ x: Double, _ y: Double) -> Attribute {
        Attribute("transform", "translate(\(Decimal.text(x)) \(Decimal.text(y)))")
    }
    /// A shape is turned about a point.
    public static func rotate(_ degrees: Double, _ x: Double, _ y: Double) -> Attribute {
        Attribute("transform", "rotate(\(Decimal.text(degrees)) \(Decimal.text(x)) \(Decimal.text(y)))")
    }
    /// Which end of a text stands at its place.
    public static func anchor(_ value: TextAnchor) -> Attribute { Attribute("text-anchor", value.rawValue) }
    /// How a drawing fills its place when the proportions differ.
    public static func aspect(_ value: StaticString) -> Attribute { Attribute("preserveAspectRatio", "\(value)") }
    /// The pattern that fills a shape, by its id.
    public static func fill(pattern id: StaticString) -> Attribute { Attribute("fill", "url(#\(id))") }
    /// The units of a pattern are those of the drawing.
    public static let patternUnits = Attribute("patternUnits", "userSpaceOnUse")
    /// What a drawing needs when it is a file of its own.
    public static let namespace = Attribute("xmlns", "http://www.w3.org/2000/svg")
}

/// Which end of a text stands at its place.
public enum TextAnchor: String, Sendable {
    case start, middle, end
}
