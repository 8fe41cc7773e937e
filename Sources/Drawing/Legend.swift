public import Markup
public import Records

/// What shapes and colours of a drawing mean, as a list.
public struct Legend: Sendable {
    private enum Key {
        case glyph(StatusGlyph)
        case series(Series)
        case shape(MarkShape)
        case line(width: Double, isMet: Bool)
    }

    private let entries: [(key: Key, word: String)]

    /// Shapes of statuses, then outlines of kinds; kinds of one outline stand together.
    public init(
        statuses: [(status: Meeting.Status, word: String)], kinds: [(kind: Meeting.Kind, word: String)] = []
    ) {
        let shapes = kinds.map { MarkShape($0.kind) }
        var entries: [(key: Key, word: String)] = statuses.map { (.glyph(StatusGlyph($0.status)), $0.word) }
        for (index, shape) in shapes.enumerated() where shapes.firstIndex(of: shape) == index {
            let words = kinds.indices.filter { shapes[$0] == shape }.map { kinds[$0].word }
            entries.append((.shape(shape), words.joined(separator: ", ")))
        }
        self.entries = entries
    }

    /// Lines of a network: some numbers of meetings with their words, and the line of those whose meetings were not held.
    public init(lines: [(count: Int, word: String)], of width: LineWidth, never: String?) {
        var entries: [(key: Key, word: String)] = lines.map {
            (.line(width: width.of($0.count), isMet: true), $0.word)
        }
        if let never { entries.append((.line(width: width.of(1), isMet: false), never)) }
        self.entries = entries
    }

    /// Parts of columns.
    public init(series: [(series: Series, word: String)]) {
        entries = series.map { (.series($0.series), $0.word) }
    }

    /// Writes the list; nothing where there are no entries.
    public func write(to html: inout HTML) {
        guard !entries.isEmpty else { return }
        html.element(.ul, [.kind("legend")]) { html in
            for entry in entries {
                html.element(.li) { html in
                    switch entry.key {
                    case .glyph(let glyph): glyph.write(to: &html)
                    case .series(let series): Self.swatch(series, &html)
                    case .shape(let shape): Self.outline(shape, &html)
                    case .line(let width, let isMet): Self.line(width, isMet, &html)
                    }
                    html.text(" " + entry.word)
                }
            }
        }
    }

    private static func swatch(_ series: Series, _ html: inout HTML) {
        html.element(
            .svg, [.kind("drawing glyph"), .viewBox(0, 0, 16, 16), .width(16), .height(16), .hiddenFromReaders]
        ) { $0.void(.rect, [.kinds(["part", series.name]), .x(2), .y(2), .width(12), .height(12)]) }
    }

    /// An outline without a filling, which would be that of a status.
    private static func outline(_ shape: MarkShape, _ html: inout HTML) {
        var path = PathData()
        shape.add(to: &path, 8, 8, radius: 5)
        html.element(
            .svg, [.kind("drawing glyph"), .viewBox(0, 0, 16, 16), .width(16), .height(16), .hiddenFromReaders]
        ) { $0.void(.path, [.kind("outline"), .d(path)]) }
    }

    private static func line(_ width: Double, _ isMet: Bool, _ html: inout HTML) {
        html.element(
            .svg, [.kind("drawing sample"), .viewBox(0, 0, 36, 12), .width(36), .height(12), .hiddenFromReaders]
        ) { html in
            html.void(
                .line,
                [
                    .kind(isMet ? "edge" : "edge never"), .x1(5), .y1(6), .x2(31), .y2(6), .strokeWidth(width),
                ])
        }
    }
}
