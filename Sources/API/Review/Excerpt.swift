import Records

/// The sentence of an article around some words, with the place of the words in it.
struct Excerpt: Equatable {
    var before: String
    var words: String
    var after: String

    /// Code points that are shown on each side at most.
    private static let reach = 220

    /// Returns the sentence around a span; nil when the text has other words there.
    init?(_ span: Span, in text: [Unicode.Scalar]) {
        guard 0 <= span.start, span.start < span.end, span.end <= text.count else { return nil }
        words = Self.string(text[span.start..<span.end])
        guard words == span.exact else { return nil }
        var start = span.start
        while start > 0, span.start - start < Self.reach, !Self.isEnd(text, start - 1) { start -= 1 }
        var end = span.end
        while end < text.count, end - span.end < Self.reach, end == span.end || !Self.isEnd(text, end - 1) {
            if text[end] == "\n" { break }
            end += 1
        }
        before = Self.string(text[start..<span.start])
        after = Self.string(text[span.end..<end])
        if start > 0, !Self.isEnd(text, start - 1) { before = "…" + before }
        if end < text.count, text[end] != "\n", !Self.isEnd(text, end - 1) { after += "…" }
    }

    /// Whether a sentence ends with a code point: a mark with a blank behind it, or the end of a line.
    private static func isEnd(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        if text[index] == "\n" || "。！？".unicodeScalars.contains(text[index]) { return true }
        // The blank after the mark still is of the sentence before.
        guard index > 0, text[index] == " " else { return false }
        var mark = index - 1
        while mark > 0, "\"”»’)".unicodeScalars.contains(text[mark]) { mark -= 1 }
        return ".!?".unicodeScalars.contains(text[mark])
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
