/// A place in an article's text, with the words that stand there.
///
/// Positions are Unicode code points (not grapheme clusters, not UTF-16), half-open, over `Article.text`,
/// so that `text[start..<end] == exact` holds in every language that counts code points.
/// Source: W3C Web Annotation Data Model, TextPositionSelector (4.2.5) with TextQuoteSelector (4.2.4).
public struct Span: Hashable, Sendable {
    /// The first code point of the span.
    public var start: Int
    /// The code point after the last one.
    public var end: Int
    /// The words themselves.
    public var exact: String

    /// Creates a span; the caller has sliced `exact` from the text.
    public init(start: Int, end: Int, exact: String) {
        self.start = start
        self.end = end
        self.exact = exact
    }
}
