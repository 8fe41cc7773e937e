import Records
import Text

/// The place, day and agency before the first sentence: `KYIV, Sept 10 (Reuters) - …`, `Madrid, 3 de marzo de 2025. …`.
enum Dateline {
    /// The longest dateline in code points.
    private static let longest = 70

    /// Returns a paragraph without the agency in its dateline: "KYIV, Sept 10 - …".
    ///
    /// The place and the day stay, for they say where and when. An agency is what stands in parentheses between a place in
    /// capitals and a dash.
    static func withoutAgency(_ paragraph: String) -> String {
        let head = paragraph.unicodeScalars.prefix(longest)
        guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")"), close < head.endIndex
        else {
            return paragraph
        }
        let place = head[..<open].prefix { $0 != "," && $0 != " " }
        guard place.count > 2, place.allSatisfy({ $0.properties.isUppercase || $0 == "-" || $0 == "'" }) else {
            return paragraph
        }
        let rest = paragraph.unicodeScalars[head.index(after: close)...]
        guard let dash = rest.first(where: { $0 != " " }), ["-", "\u{2013}", "\u{2014}"].contains(dash) else {
            return paragraph
        }
        var lead = head[..<open]
        while lead.last == " " { lead.removeLast() }
        return String(lead) + String(rest)
    }

    /// How many paragraphs may stand before the one with the dateline, with it.
    private static let reach = 3

    /// Returns the day in the first dateline of a story, as `YYYY-MM-DD`; nil where none tells a whole day.
    static func day(in story: [String]) -> String? {
        story.prefix(reach).enumerated().lazy.compactMap { day($1, isFirst: $0 == 0) }.first
    }

    /// The day that opens a paragraph.
    ///
    /// It is one only when nothing but a place stands before it and the sentence begins behind it; without a place it
    /// opens the story, as the days of a list of what happened when do not.
    private static func day(_ paragraph: String, isFirst: Bool) -> String? {
        // One with strokes that may be two days is none.
        guard let written = WrittenDay(paragraph), WrittenDay(paragraph, order: .monthFirst)?.day == written.day,
            isFirst || !written.lead.isEmpty, isPlace(written.lead), opensStory(written.trail)
        else { return nil }
        return written.day.iso
    }

    /// Whether what stands before a day is nothing, or names with a mark behind them: "Den Haag, maandag ", "PARIS — ".
    private static func isPlace(_ lead: String) -> Bool {
        guard lead.unicodeScalars.count <= longest else { return false }
        var words = lead.split(separator: " ")
        while let last = words.last, PageWords.dateWords.contains(Folding.fold(last.filter(\.isLetter))) {
            words.removeLast()
        }
        guard let last = words.last else { return true }
        guard last.last.map({ ",;:(/|–—-".contains($0) }) == true else { return false }
        return words.allSatisfy { word in
            let letters = word.filter(\.isLetter)
            return letters.first?.isLowercase != true || PageWords.betweenNames.contains(letters)
        }
    }

    /// Whether a sentence begins behind a day, with an agency or a mark before it.
    private static func opensStory(_ trail: String) -> Bool {
        var rest = trail.drop { $0 == " " || $0 == ")" }
        if rest.first == "(", let close = rest.firstIndex(of: ")") {
            rest = rest[rest.index(after: close)...].drop { $0 == " " }
            return rest.first.map { ".:–—-".contains($0) } ?? true
        }
        guard let mark = rest.first else { return true }
        switch mark {
        case "–", "—", ":", "|", "/": return true
        case ".", "-":
            guard let next = rest.dropFirst().first else { return true }
            return next == " "
        default: return false
        }
    }
}
