import Markup
import Store

/// A text with some of its spans marked: nested ones within one another, overlapping ones cut at their boundaries.
struct MarkedText {
    /// A span to mark, by code points.
    struct Mark {
        var start: Int
        var end: Int
        /// What it supports, told when it is pointed at.
        var title: String
        var kind: StaticString
        /// The record that it belongs to.
        var link: Link?
        /// Whether it is the rest of a mark that was cut; the anchor is at its beginning.
        var isRest = false
        /// Where the whole mark lies, for the anchor.
        var whole: Range<Int>

        init(_ range: Range<Int>, title: String, kind: StaticString, link: Link?) {
            (start, end, whole) = (range.lowerBound, range.upperBound, range)
            (self.title, self.kind, self.link) = (title, kind, link)
        }

        func cut(to range: Range<Int>) -> Mark {
            var part = self
            (part.start, part.end) = (max(start, range.lowerBound), min(end, range.upperBound))
            part.isRest = isRest || part.start > start
            return part
        }
    }

    /// Marks within one another at most; what lies deeper keeps its words and loses its mark.
    static let deepest = 32

    private let scalars: [Unicode.Scalar]
    private let language: String?

    init(_ text: String, language: String?) {
        self.init(Array(text.unicodeScalars), language: language)
    }

    init(_ scalars: [Unicode.Scalar], language: String?) {
        (self.scalars, self.language) = (scalars, language)
    }

    /// Writes the lines of the text as paragraphs.
    ///
    /// - Parameters:
    ///   - marks: The spans that are marked.
    ///   - part: The part that is written; nil for all.
    ///   - wanted: Only paragraphs that hold one of these places are written; nil for all.
    ///   - html: What they are written to.
    func write(_ marks: [Mark], in part: Range<Int>? = nil, near wanted: [Range<Int>]? = nil, to html: inout HTML) {
        let usable = marks.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= scalars.count }
            .sorted(by: Self.isBefore)
        // Marks that reach into the next line, and the first that begins behind this one.
        var (carried, next): ([Mark], Int) = ([], 0)
        html.element(.div, [.kind("text"), .automaticDirection] + Attribute.language(language)) { html in
            for line in lines(of: part ?? scalars.indices) {
                let end = usable[next...].firstIndex { $0.start >= line.upperBound } ?? usable.count
                let inside = (carried + usable[next..<end]).filter { $0.end > line.lowerBound }
                carried = inside.filter { $0.end > line.upperBound }
                next = end
                guard wanted?.contains(where: { $0.overlaps(line) }) ?? true else { continue }
                html.element(.p, [.automaticDirection]) { html in
                    write(line, inside.map { $0.cut(to: line) }, nil, 0, &html)
                }
            }
        }
    }

    private func lines(of part: Range<Int>) -> [Range<Int>] {
        var (out, start): ([Range<Int>], Int) = ([], part.lowerBound)
        for index in part.lowerBound...part.upperBound where index == part.upperBound || scalars[index] == "\n" {
            if scalars[start..<index].contains(where: { !$0.properties.isWhitespace }) { out.append(start..<index) }
            start = index + 1
        }
        return out
    }

    /// Outer marks come before those within them.
    private static func isBefore(_ a: Mark, _ b: Mark) -> Bool { (a.start, b.end) < (b.start, a.end) }

    private func write(_ range: Range<Int>, _ marks: [Mark], _ owner: Mark?, _ depth: Int, _ html: inout HTML) {
        let waiting = depth < Self.deepest ? marks.sorted(by: Self.isBefore) : []
        var (position, next) = (range.lowerBound, 0)
        // What reached beyond the last mark; all of it begins where that one ends.
        var rests: [Mark] = []
        while next < waiting.count || !rests.isEmpty {
            let same =
                rests.isEmpty ? next + 1 : waiting[next...].firstIndex { $0.start > position } ?? waiting.count
            var group = (rests + waiting[next..<same]).sorted(by: Self.isBefore)
            let mark = group.removeFirst()
            let end = waiting[same...].firstIndex { $0.start >= mark.end } ?? waiting.count
            let inner = group + waiting[same..<end]
            next = end
            rests = inner.filter { $0.end > mark.end }.map { $0.cut(to: mark.end..<$0.end) }
            let inside = mark.start..<mark.end
            write(words: position..<mark.start, owner, &html)
            let anchor: [Attribute] =
                mark.isRest ? [] : [.anchor(mark.whole.lowerBound, mark.whole.upperBound)]
            html.element(.mark, anchor + [.kind(mark.kind), .title(mark.title)]) { html in
                write(inside, inner.map { $0.cut(to: inside) }, mark, depth + 1, &html)
            }
            position = mark.end
        }
        write(words: position..<range.upperBound, owner, &html)
    }

    private func write(words range: Range<Int>, _ owner: Mark?, _ html: inout HTML) {
        guard !range.isEmpty else { return }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        guard let link = owner?.link, view.contains(where: { !$0.properties.isWhitespace }) else {
            return html.text(String(view))
        }
        html.element(.a, [.href(link)], text: String(view))
    }
}
