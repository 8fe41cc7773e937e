import Languages
import Text

/// Reads text as people paste it: headline, perhaps repeated, then paragraphs, with links and forms between.
struct PlainText {
    private let boilerplate: Boilerplate

    init(language: String) {
        boilerplate = Boilerplate(language)
    }

    /// What a text consists of.
    struct Parts {
        var title: String?
        var published: String?
        var author: String?
        var paragraphs: [String]
    }

    /// Returns title and body paragraphs.
    func parts(of text: String) -> Parts {
        var paragraphs = Self.paragraphs(text)
        var title: String?
        if paragraphs.count > 1, Self.isHeadline(paragraphs[0]) { title = paragraphs.removeFirst() }
        return parts(title: title, paragraphs)
    }

    /// Returns the story among paragraphs, and what the lines before it say.
    func parts(title: String?, _ paragraphs: [String]) -> Parts {
        var paragraphs = paragraphs.map(TextEncoding.visible)
        if let title {
            let folded = Folding.fold(title)
            // Punctuation may differ, so the lengths may, a little.
            paragraphs.removeAll {
                abs($0.utf8.count - title.utf8.count) < 24 && Folding.fold($0) == folded
            }
        }
        let head = HeadLines(boilerplate.clean(paragraphs))
        let tail = TailLines(head.story)
        var story = tail.story.map(HeadLines.withoutStamp)
        if let first = story.first { story[0] = Dateline.stripped(first) }
        return Parts(
            title: title, published: head.published ?? tail.published, author: head.author ?? tail.author,
            paragraphs: story)
    }

    /// The longest first line that is still a headline, in code points.
    private static let longestHeadline = 220

    static func isHeadline(_ line: String) -> Bool {
        Whitespace.length(line) <= longestHeadline
    }

    /// Lines are paragraphs, unless they are wrapped at a width: then those are joined that the width broke.
    static func paragraphs(_ text: String) -> [String] {
        let lines = Whitespace.lines(of: text)
        // A line before a blank one says nothing of the width: a headline may be longer.
        let followed = zip(lines, lines.dropFirst()).filter { !$1.isEmpty }.map(\.0)
        let width = followed.reduce(0) { max($0, $1.utf8.count > 4 * widest ? $1.utf8.count : Whitespace.length($1)) }
        guard (narrowest...widest).contains(width) else { return lines.filter { !$0.isEmpty } }
        // Where blank lines part the paragraphs, a full stop at the end of a line does not.
        let isParted = lines.dropFirst().dropLast().contains("")
        var out: [String] = []
        var open = false
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if open { out[out.count - 1] += " " + line } else { out.append(line) }
            open = index + 1 < lines.count && isBroken(line, lines[index + 1], width, isParted)
        }
        return out
    }

    /// Widths at which people and programs wrap, in code points.
    private static let narrowest = 50
    private static let widest = 100

    /// Whether a line ends only because the first word of the next one did not fit.
    private static func isBroken(_ line: String, _ next: String, _ width: Int, _ isParted: Bool) -> Bool {
        guard let word = next.split(separator: " ").first else { return false }
        let endsSentence = line.last.map { ".!?:\"”’»)".contains($0) } ?? false
        guard !endsSentence || isParted else { return false }
        return Whitespace.length(line) + 1 + word.unicodeScalars.count > width
    }
}
