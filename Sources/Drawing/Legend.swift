public import Markup
public import Records

/// What shapes and colours of a drawing mean, as a list.
public struct Legend: Sendable {
    private enum Key {
        case glyph(StatusGlyph)
        case series(Series)
    }

    private let entries: [(key: Key, word: String)]

    /// Shapes of statuses, then outlines of kinds.
    public init(
        statuses: [(status: Meeting.Status, word: String)], kinds: [(kind: Meeting.Kind, word: String)] = []
    ) {
        entries =
            statuses.map { (.glyph(StatusGlyph($0.status)), $0.word) }
            + kinds.map { (.glyph(StatusGlyph(.held, kind: $0.kind)), $0.word) }
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
}
