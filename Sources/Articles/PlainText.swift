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
        var paragraphs = paragraphs
        if let title { paragraphs.removeAll { Self.isRepeat($0, of: title) } }
        let head = HeadLines(paragraphs)
        var story = boilerplate.clean(head.story).map(HeadLines.withoutStamp)
        if let first = story.first { story[0] = Dateline.stripped(first) }
        return Parts(title: title, published: head.published, author: head.author, paragraphs: story)
    }

    private static func isRepeat(_ paragraph: String, of title: String) -> Bool {
        Folding.fold(paragraph) == Folding.fold(title)
    }

    /// The longest first line that is still a headline, in code points.
    private static let longestHeadline = 220

    static func isHeadline(_ line: String) -> Bool {
        line.unicodeScalars.count <= longestHeadline
    }

    /// Paragraphs are separated by blank lines; where there is none, or lines are long, each line is one.
    static func paragraphs(_ text: String) -> [String] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(trimmed)
        guard isWrapped(lines) else { return lines.filter { !$0.isEmpty } }
        var out: [String] = []
        for line in lines {
            if line.isEmpty {
                out.append("")
            } else if out.isEmpty || out[out.count - 1].isEmpty {
                out.append(line)
            } else {
                out[out.count - 1] += " " + line
            }
        }
        return out.filter { !$0.isEmpty }
    }

    /// Whether lines are wrapped at a width: most are of middling length and end without a full stop.
    private static func isWrapped(_ lines: [String]) -> Bool {
        let full = lines.filter { !$0.isEmpty }
        let longest = full.dropFirst().map { $0.unicodeScalars.count }.max() ?? 0
        guard full.count > 4, longest <= 100, longest >= 40 else { return false }
        let open = full.filter { line in
            line.last.map { !".!?:\"”’»)".contains($0) } ?? false && line.unicodeScalars.count > longest * 6 / 10
        }
        return open.count * 2 > full.count
    }

    private static func trimmed(_ line: Substring) -> String {
        var line = line
        while let first = line.first, first.isWhitespace { line.removeFirst() }
        while let last = line.last, last.isWhitespace { line.removeLast() }
        return line.contains("  ") ? collapsed(line) : String(line)
    }

    private static func collapsed(_ line: Substring) -> String {
        var out = ""
        for character in line {
            let isSpace = character == " " || character == "\t"
            if isSpace, out.last == " " { continue }
            out.append(isSpace ? " " : character)
        }
        return out
    }
}
