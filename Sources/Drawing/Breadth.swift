import Markup

/// How broad a drawing is: one for a desk and one for a phone or a side column; the sheet shows the one that fits.
enum Breadth: CaseIterable {
    case wide, narrow

    /// The least number of points that are drawn; fewer are told by the table beside.
    static let fewest = 3

    /// The width in the units of the drawing, which are pixels where it has its full size.
    var width: Double {
        switch self {
        case .wide: 720
        case .narrow: 360
        }
    }

    fileprivate var name: StaticString {
        switch self {
        case .wide: "wide"
        case .narrow: "narrow"
        }
    }
}

extension HTML {
    /// Writes the breadths of a drawing, each a group of links with a label of its own.
    mutating func drawn(
        _ kind: StaticString, label: String, _ breadths: [Breadth] = Breadth.allCases, height: (Breadth) -> Double,
        _ body: (Breadth, inout HTML) -> Void
    ) {
        element(.div, [.kind("drawn")]) { html in
            for breadth in breadths {
                html.element(
                    .svg,
                    [
                        .kinds(["drawing", kind, breadth.name]),
                        .viewBox(0, 0, breadth.width, height(breadth)), .role("group"), .label(label),
                    ]
                ) { body(breadth, &$0) }
            }
        }
    }

    /// Writes a link around what the closure draws, with a title that names it.
    mutating func mark(
        _ link: Link, title: String, _ attributes: [Attribute] = [], _ body: (inout HTML) -> Void
    ) {
        element(.a, [.href(link)] + attributes) { html in
            html.element(.title, text: title)
            body(&html)
        }
    }

    /// Writes a text of a drawing.
    mutating func label(_ text: String, _ x: Double, _ y: Double, _ attributes: [Attribute] = []) {
        element(.text, [.x(x), .y(y)] + attributes, text: text)
    }
}
