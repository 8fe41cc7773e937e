import Markup
import Records
import Store

/// Writes texts with the words of a search marked; without a search, as they are.
struct Marker {
    var highlighter: Highlighter?

    /// Writes a text.
    func write(_ text: String, language: String? = nil, to html: inout HTML) {
        guard let spans = highlighter?.spans(in: text), !spans.isEmpty else {
            return html.words(text, language: language)
        }
        let scalars = Array(text.unicodeScalars)
        func part(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        html.element(.bdi, Attribute.language(language)) { html in
            var position = 0
            for span in spans {
                html.text(part(position..<span.start))
                html.element(.mark, [.kind("hit")], text: part(span.start..<span.end))
                position = span.end
            }
            html.text(part(position..<scalars.count))
        }
    }

    /// Code points on each side of the first hit.
    private static let reach = 90

    /// Writes the words around the first hit in an article.
    func snippet(_ article: Article, to html: inout HTML) {
        guard let span = highlighter?.spans(in: article.text).first else { return }
        let scalars = article.text.unicodeScalars
        let (from, to) = (max(0, span.start - Self.reach), min(scalars.count, span.end + Self.reach))
        let start = scalars.index(scalars.startIndex, offsetBy: from)
        let end = scalars.index(start, offsetBy: to - from)
        let words = String(scalars[start..<end]).replacing("\n", with: " ")
        let text = (from > 0 ? "…" : "") + words + (to < scalars.count ? "…" : "")
        html.element(.span, [.kind("source")]) { write(text, language: article.language, to: &$0) }
    }
}
