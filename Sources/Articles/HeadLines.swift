import Foundation
import Languages
import Text

/// What stands between headline and story in pasted text: date, byline, agency.
///
/// A line is taken for one of these only when nothing else is in it; a line with a word too much is story.
struct HeadLines {
    private(set) var published: String?
    private(set) var author: String?
    private(set) var story: [String] = []

    /// How many lines after the headline may be such lines.
    private static let reach = 6

    init(_ paragraphs: [String]) {
        for (index, paragraph) in paragraphs.enumerated() {
            if index < Self.reach, paragraphs.count > 1 {
                if read(paragraph) || story.isEmpty && Self.isDayAlone(paragraph) { continue }
                // "par" on a line of its own, and the name on the next.
                let before =
                    index > 0 && paragraphs[index - 1].utf8.count <= 16 ? Folding.fold(paragraphs[index - 1]) : ""
                if Self.isBylineCue(before), paragraph.split(separator: " ").count <= 5, paragraph.last != "." {
                    author = author ?? paragraph
                    continue
                }
                if Self.isBylineCue(paragraph) { continue }
            }
            story.append(paragraph)
        }
        if story.isEmpty { story = paragraphs }
    }

    private mutating func read(_ line: String) -> Bool {
        guard line.unicodeScalars.count <= 120 else { return false }
        if Self.isDate(line) {
            published = published ?? Self.date(line)
            return true
        }
        if Self.isStamp(line) { return true }
        if let name = Self.byline(line) {
            author = author ?? name
            return true
        }
        return false
    }

    // MARK: Date lines

    /// Returns the day of a line that holds a date and nothing but a date, a clock time and their usual words.
    static func date(_ line: String) -> String? { reading(line)?.date }

    /// Whether a line is a date line; 7/11/2025 is one, though it may be two days.
    static func isDate(_ line: String) -> Bool { reading(line) != nil }

    private static func reading(_ line: String) -> (date: String?, Void)? {
        // Every date line has a year.
        guard line.utf8.count <= 140, hasYear(line) else { return nil }
        var (day, month, year): (Int?, Int?, Int?)
        var isAmbiguous = false
        for word in line.lowercased().split(whereSeparator: { $0.isWhitespace || ",|()·•–—".contains($0) }) {
            let word = word.trimmingSuffix { ".:".contains($0) }
            if let numeric = NumericDate(word) {
                guard year == nil else { continue }
                (day, month, year) = (numeric.day, numeric.month, numeric.year)
                isAmbiguous = numeric.isAmbiguous
            } else if ClockTime.isClock(word) || PageWords.dateWords.contains(Folding.fold(word)) || isBareClock(word) {
                continue
            } else if let found = PageWords.months[Folding.fold(word)] {
                month = month ?? found
            } else if let number = ordinal(word) {
                if (1900...2100).contains(number) {
                    year = year ?? number
                } else if (1...31).contains(number) {
                    day = day ?? number
                } else {
                    return nil
                }
            } else if !word.isEmpty, word.contains(where: { $0.isLetter || $0.isNumber }) {
                return nil
            }
        }
        guard let year, let month, let day, (1...12).contains(month), (1...31).contains(day) else { return nil }
        guard !isAmbiguous else { return (nil, ()) }
        return ("\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)", ())
    }

    /// Whether a line is a day and its month, without a year: above a story it tells when that came out.
    private static func isDayAlone(_ line: String) -> Bool {
        guard line.utf8.count <= 40, line.utf8.contains(where: \.isDigit) else { return false }
        var (days, months) = (0, 0)
        for word in line.lowercased().split(whereSeparator: { $0.isWhitespace || ",|()·•–—".contains($0) }) {
            let word = word.trimmingSuffix { ".:".contains($0) }
            if ClockTime.isClock(word) || PageWords.dateWords.contains(Folding.fold(word)) { continue }
            if PageWords.months[Folding.fold(word)] != nil {
                months += 1
            } else if let number = ordinal(word), (1...31).contains(number) {
                days += 1
            } else {
                return false
            }
        }
        return days == 1 && months == 1
    }

    /// Whether four digits stand together.
    private static func hasYear(_ line: String) -> Bool {
        var run = 0
        for byte in line.utf8 {
            run = byte.isDigit ? run + 1 : 0
            if run == 4 { return true }
        }
        return false
    }

    /// `7`, `7th`, `1er`, `7º`.
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        return rest.isEmpty || PageWords.ordinals.contains(String(rest)) ? Int(digits) : nil
    }

    /// `14h`, `2pm`.
    private static func isBareClock(_ word: String) -> Bool {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return (1...2).contains(digits.count)
            && PageWords.joinedClockUnits.contains(String(word.dropFirst(digits.count)))
    }

    // MARK: Bylines and stamps

    /// Returns the name after "By", "Door", "Von", "Par", "Por" when names are all that follows.
    static func byline(_ line: String) -> String? {
        let parts = line.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == ":" })
        guard parts.count == 2, PageWords.bylines.contains(parts[0].lowercased()) else { return nil }
        var rest = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: " :"))
        // "par Anna Berg le samedi 16 mars 2024": the date is no name.
        let all = rest.split(separator: " ")
        for count in stride(from: all.count - 1, to: 1, by: -1) where isDate(all[count...].joined(separator: " ")) {
            rest = all[..<count].joined(separator: " ").trimmingCharacters(in: CharacterSet(charactersIn: " ,|-–"))
        }
        let words = rest.split { $0 == " " || $0 == "," || $0 == "/" }
        guard (2...9).contains(words.count), !rest.contains(where: { ".!?\"”".contains($0) && $0 != "." }),
            rest.last != ".", words.filter({ $0.first?.isUppercase == true }).count >= 2
        else { return nil }
        let isNames = words.allSatisfy { word in
            word.first?.isUppercase == true || PageWords.betweenNames.contains(word.lowercased()) || word == "|"
        }
        return isNames ? rest : nil
    }

    /// Whether a line or word is only "by", "door", "von", "par", "por".
    static func isBylineCue(_ word: String) -> Bool {
        word.utf8.count <= 16
            && PageWords.bylines.contains(word.lowercased().trimmingSuffix { $0 == ":" || $0.isWhitespace })
    }

    /// Whether a line is a clock time alone, as live blogs have them, or a counter of reading time.
    static func isStamp(_ line: String) -> Bool {
        guard line.utf8.count <= 40, line.utf8.contains(where: \.isDigit) else { return false }
        let words = line.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "|" }
        let clocks = words.count { ClockTime.isClock($0) }
        if clocks == 1 {
            return words.allSatisfy { ClockTime.isClock($0) || PageWords.clockWords.contains(String($0)) }
        }
        let numbers = words.count { $0.utf8.count <= 2 && $0.utf8.allSatisfy(\.isDigit) }
        return numbers == 1 && words.count >= 2
            && words.allSatisfy {
                $0.utf8.allSatisfy(\.isDigit) || PageWords.readingTime.contains($0.trimmingSuffix { ":.".contains($0) })
            }
    }

    /// Cuts the clock time off a paragraph of a live blog: "14.35 uur – De minister …".
    static func withoutStamp(_ paragraph: String) -> String {
        guard paragraph.utf8.first?.isDigit == true else { return paragraph }
        var rest = paragraph[...]
        guard let clock = rest.split(separator: " ", maxSplits: 1).first, ClockTime.isClock(clock) else {
            return paragraph
        }
        rest = rest.dropFirst(clock.count).drop(while: \.isWhitespace)
        for unit in PageWords.clockUnits where rest.hasPrefix(unit + " ") {
            rest = rest.dropFirst(unit.count).drop(while: \.isWhitespace)
        }
        guard let dash = rest.first, "–—|-".contains(dash), rest.dropFirst().first?.isWhitespace == true else {
            return paragraph
        }
        return String(rest.dropFirst().drop(while: \.isWhitespace))
    }
}

/// Dates in figures: `2024-05-07`, `2024-05-07t14:00z`, `07.05.2024`, `25/7/2025`.
struct NumericDate {
    let day: Int
    let month: Int
    let year: Int
    /// 7/11/2025 may be two days; 25/7/2025 and 7.11.2025 are one.
    let isAmbiguous: Bool

    init?(_ word: String) {
        let date = word.prefix { $0.isNumber || "-./".contains($0) }
        guard date.count == word.count || word.dropFirst(date.count).first == "t" else { return nil }
        let parts = date.split(whereSeparator: { "-./".contains($0) })
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3, parts.count == 3 else { return nil }
        if parts[0].count == 4 {
            (year, month, day) = (numbers[0], numbers[1], numbers[2])
            isAmbiguous = false
        } else {
            guard parts[2].count == 4 else { return nil }
            (day, month, year) = (numbers[0], numbers[1], numbers[2])
            isAmbiguous = date.contains("/") && day != month && max(day, month) <= 12
        }
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    }
}

/// Clock times as words: `14:35`, `14.35`, `14h35`.
enum ClockTime {
    static func isClock(_ word: some StringProtocol) -> Bool {
        let bytes = Array(word.utf8)
        guard (4...5).contains(bytes.count) else { return false }
        let mark = bytes.count - 3
        return [0x3A, 0x2E, 0x68].contains(bytes[mark])
            && bytes.indices.allSatisfy { $0 == mark || bytes[$0].isDigit }
    }
}

extension UInt8 {
    /// Whether the byte is a decimal digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}

/// Credits of agencies that stand alone.
enum AgencyCredit {
    /// Whether a short line names agencies and nothing else.
    static func matches(_ line: String) -> Bool {
        guard line.utf8.count <= 120, line.unicodeScalars.count <= 60 else { return false }
        let words = line.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        guard !words.isEmpty, words.contains(where: Press.agencies.contains) || line.contains("©") else { return false }
        return words.allSatisfy { Press.agencies.contains($0) || PageWords.creditWords.contains($0) }
    }
}
