import Languages
import Text

/// Drops what is no part of the story: links to other stories, forms, share bars, agency credits.
///
/// A wrong deletion is worse than a kept link, so a line goes only when it is short or starts with a listed cue,
/// and the rest of a page only after a line that opens a listed end section.
struct Boilerplate {
    private let cues: BoilerplateCues

    init(_ language: String) {
        cues = BoilerplateCues.all[language] ?? BoilerplateCues.english
    }

    /// Returns the paragraphs of the story.
    func clean(_ paragraphs: [String]) -> [String] {
        var out: [String] = []
        for (index, paragraph) in paragraphs.enumerated() {
            if endsStory(paragraph), index * 3 >= paragraphs.count || out.count > 2 { break }
            if !isLink(paragraph), !HeadLines.isStamp(paragraph), !AgencyCredit.matches(paragraph) {
                out.append(paragraph)
            }
        }
        return out
    }

    /// The longest line that can be a link to another story, in words.
    private static let longestLink = 22

    private func isLink(_ paragraph: String) -> Bool {
        let folded = Folding.fold(paragraph)
        if cues.wholeLines.contains(folded) || cues.all.contains(folded) { return true }
        let words = folded.split(separator: " ").count
        guard words <= Self.longestLink, !endsSentence(paragraph) || words < 8 else { return false }
        return cues.linkStarts.contains { start in folded.hasPrefix(start + " ") && startsAsCue(paragraph, start) }
    }

    /// A cue in capitals, or one set off by a colon or two spaces, is a link; in running text it is a word.
    private func startsAsCue(_ paragraph: String, _ cue: String) -> Bool {
        let head = String(paragraph.prefix(cue.count))
        let rest = paragraph.dropFirst(cue.count)
        let isCapitals = head == head.uppercased() && head != head.lowercased()
        return isCapitals || rest.first == ":" || rest.first == "|" || cue.contains(" ")
    }

    private func endsSentence(_ paragraph: String) -> Bool {
        paragraph.last.map { ".!?\"”".contains($0) } ?? false
    }

    private func endsStory(_ paragraph: String) -> Bool {
        let folded = Folding.fold(paragraph)
        return cues.endings.contains {
            folded == $0 || (folded.hasPrefix($0 + " ") && folded.split(separator: " ").count <= 12 && $0.contains(" "))
        }
    }
}
