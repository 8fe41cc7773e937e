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
        let day = head.published ?? Dateline.day(in: story) ?? tail.published
        if let first = story.first { story[0] = Dateline.withoutAgency(first) }
        return Parts(
            title: title, published: day, author: head.author ?? tail.author, paragraphs: story)
    }

    /// The longest first line that is still a headline, in code points.
    private static let longestHeadline = 220

    /// Whether a first line may be a headline: it is short and no full sentence.
    static func isHeadline(_ line: String) -> Bool {
        Whitespace.length(line) <= longestHeadline && !isSentence(line)
    }

    /// The fewest words of a line with a full stop that is no headline any more, and its fewest letters in scripts
    /// without spaces.
    private static let fewestWords = 8
    private static let fewestLetters = 20

    /// Whether a line ends with a full stop, as headlines hardly do, but for short ones and abbreviations.
    private static func isSentence(_ line: String) -> Bool {
        let text = line.trimmingSuffix { "\"”’»“)".contains($0) }
        if text.last == "。" { return Whitespace.length(text) >= fewestLetters }
        guard text.last == ".", text.dropLast().last != "." else { return false }
        let words = text.split(separator: " ")
        guard words.count >= fewestWords, let last = words.last?.dropLast() else { return false }
        return last.count > 2 && !last.contains(".")
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
            if open { join(line, to: &out[out.count - 1], in: text) } else { out.append(line) }
            open = index + 1 < lines.count && isBroken(line, lines[index + 1], width, isParted)
        }
        return out
    }

    /// Whether a line ends with a letter and a hyphen.
    private static func isHyphenated(_ line: String) -> Bool {
        let letters = line.unicodeScalars
        guard let last = letters.last, last == "-" || last == "\u{2010}" || last == "\u{AD}" else { return false }
        return letters.dropLast().last?.properties.isAlphabetic == true
    }

    /// Adds a line to the one before, whose last word may have been broken with a hyphen.
    private static func join(_ line: String, to open: inout String, in text: String) {
        guard isHyphenated(open), line.unicodeScalars.first?.properties.isLowercase == true else {
            open += " " + line
            return
        }
        let next = line.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        if PageWords.afterHyphen.contains(String(next)) {
            open += " " + line
            return
        }
        // A word that stands elsewhere with its hyphen keeps it.
        let word = (open.split(separator: " ").last ?? "") + next
        if !text.contains(word) { open.unicodeScalars.removeLast() }
        open += line
    }

    /// Widths at which people and programs wrap, in code points.
    private static let narrowest = 50
    private static let widest = 100

    /// Whether a line ends only because the first word of the next one did not fit.
    private static func isBroken(_ line: String, _ next: String, _ width: Int, _ isParted: Bool) -> Bool {
        guard let word = next.split(separator: " ").first else { return false }
        // "Riv-" goes on in the next line.
        if isHyphenated(line), next.unicodeScalars.first?.properties.isLowercase == true { return true }
        let endsSentence = line.last.map { ".!?:\"”’»)".contains($0) } ?? false
        guard !endsSentence || isParted else { return false }
        return Whitespace.length(line) + 1 + word.unicodeScalars.count > width
    }
}
