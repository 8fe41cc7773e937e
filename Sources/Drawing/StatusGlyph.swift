public import Markup
public import Records

/// The shape of a status, which tells it without colour: full, half, ring, dashed ring, clock, crossed ring, cross.
///
/// The outline tells the kind of the meeting.
public struct StatusGlyph: Sendable {
    private let status: Meeting.Status
    private let kind: Meeting.Kind

    /// Takes a status, and the kind of the meeting where it is to be told.
    public init(_ status: Meeting.Status, kind: Meeting.Kind = .bilateral) {
        self.status = status
        self.kind = kind
    }

    /// Writes the shape for a line of text; it says nothing to who has the page read aloud, as the word stands beside it.
    public func write(to html: inout HTML) {
        html.element(
            .svg,
            [.kind("drawing glyph"), .viewBox(0, 0, 16, 16), .width(16), .height(16), .hiddenFromReaders]
        ) { write(to: &$0, 8, 8, radius: 5.5) }
    }

    /// Writes the shape at a place of a drawing.
    func write(to html: inout HTML, _ x: Double, _ y: Double, radius: Double) {
        let shape = MarkShape(kind)
        var path = PathData()
        if status != .denied { shape.add(to: &path, x, y, radius: radius) }
        let reach = radius * 0.75
        switch status {
        case .held, .planned, .possible, .ongoing: break
        case .postponed:
            path.move(x, y - reach)
            path.line(x, y)
            path.line(x + reach * 0.8, y)
        case .cancelled:
            path.move(x - reach, y + reach)
            path.line(x + reach, y - reach)
        case .denied:
            path.move(x - reach, y - reach)
            path.line(x + reach, y + reach)
            path.move(x + reach, y - reach)
            path.line(x - reach, y + reach)
        }
        html.void(.path, [.kind(Self.name(of: status)), .d(path)])
        guard status == .ongoing else { return }
        var half = PathData()
        shape.addHalf(to: &half, x, y, radius: radius)
        html.void(.path, [.kind("half"), .d(half)])
    }

    /// The class of a status.
    static func name(of status: Meeting.Status) -> StaticString {
        switch status {
        case .held: "held"
        case .ongoing: "ongoing"
        case .planned: "planned"
        case .possible: "possible"
        case .postponed: "postponed"
        case .cancelled: "cancelled"
        case .denied: "denied"
        }
    }

    /// The class of a kind where colours tell it.
    static func series(of kind: Meeting.Kind) -> StaticString {
        switch kind {
        case .bilateral: "series1"
        case .multilateral: "series2"
        case .summit: "series3"
        case .visit: "series4"
        case .call: "series5"
        case .negotiation: "series6"
        case .meeting: "series7"
        }
    }
}
