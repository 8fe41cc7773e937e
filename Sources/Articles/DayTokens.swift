import Languages
import Text

/// The figures and words of a text that may hold a day.
struct DayTokens {
    /// A run of figures or of letters.
    struct Token {
        /// Code points from the start of the text.
        var range: Range<Int>
        /// The value of figures.
        var value = 0
        var isNumber: Bool
        /// The mark between this and the token before; a space when there is none, nothing else when several stand there.
        var mark: Unicode.Scalar
        /// Whether white space stands before it.
        var isSpaced: Bool

        var length: Int { range.count }
        var digits: Int { isNumber ? range.count : 0 }
        var isYear: Bool { isNumber && digits == 4 && (1900...2100).contains(value) }
        var isDay: Bool { isNumber && digits <= 2 && (1...31).contains(value) }
    }

    /// How much of a text is looked at, in code points.
    static let reach = 240

    private let scalars: [Unicode.Scalar]
    private(set) var all: [Token] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars.prefix(Self.reach))
        var index = 0
        var last = 0
        while index < scalars.count {
            guard let isNumber = Self.isNumber(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            var value = 0
            while index < scalars.count, Self.isNumber(scalars[index]) == isNumber {
                if isNumber, index - start < 18 { value = value * 10 + Int(scalars[index].value) - 0x30 }
                index += 1
            }
            let (mark, isSpaced) = Self.gap(scalars[last..<start])
            all.append(Token(range: start..<index, value: value, isNumber: isNumber, mark: mark, isSpaced: isSpaced))
            last = index
        }
    }

    /// Whether the part of a text that is looked at may have figures enough for a day.
    static func holdDay(_ text: String) -> Bool {
        var figures = 0
        // A code point has at most four bytes.
        for byte in text.utf8.prefix(4 * reach) where byte.isDigit {
            figures += 1
            if figures == 3 { return true }
        }
        return false
    }

    subscript(index: Int) -> Token? { all.indices.contains(index) ? all[index] : nil }

    /// True for a figure, false for a letter, nil for what parts them.
    private static func isNumber(_ scalar: Unicode.Scalar) -> Bool? {
        if scalar.value < 0x80 {
            if (0x30...0x39).contains(scalar.value) { return true }
            return (scalar.value | 0x20) &- 0x61 < 26 || scalar == "_" ? false : nil
        }
        if DateMarks.years.contains(scalar) || DateMarks.months.contains(scalar) || DateMarks.days.contains(scalar) {
            return nil
        }
        // The marks that stand behind numbers ("1º") are letters to Unicode.
        return scalar.properties.isAlphabetic && scalar != "º" && scalar != "ª" ? false : nil
    }

    private static func gap(_ scalars: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Bool) {
        let marks = scalars.filter { !$0.properties.isWhitespace }
        return (marks.count == 1 ? marks[marks.startIndex] : marks.isEmpty ? " " : ";", marks.count < scalars.count)
    }

    private func word(_ index: Int) -> String? {
        guard let token = self[index], !token.isNumber else { return nil }
        return Folding.fold(String(String.UnicodeScalarView(scalars[token.range])))
    }

    func text(before index: Int) -> String {
        String(String.UnicodeScalarView(scalars[..<all[index].range.lowerBound]))
    }

    func text(from index: Int) -> String {
        guard index < all.count else { return "" }
        return String(String.UnicodeScalarView(scalars[all[index - 1].range.upperBound...]))
    }

    // MARK: What tokens are

    /// Whether the token goes on a run of figures: a part of a version, a price or a telephone number.
    func isJoined(_ index: Int) -> Bool {
        guard index > 0, !all[index].isSpaced else { return false }
        let isTight = [".", "-", "/"].contains(all[index].mark) && all[index - 1].isNumber
        return isTight && all[index].isNumber
    }

    /// Whether no further figure is joined to what stands before `index`.
    func endsFigures(_ index: Int) -> Bool {
        guard let next = self[index], !next.isSpaced else { return true }
        if next.mark == " " { return !next.isNumber && word(index) != "_" && scalars[next.range.lowerBound] != "_" }
        return !next.isNumber || !["-", "/", "."].contains(next.mark)
    }

    /// Whether a mark may stand between year and month.
    func isFirstMark(_ mark: Unicode.Scalar) -> Bool {
        ["-", "/", "."].contains(mark) || DateMarks.years.contains(mark)
    }

    func month(_ index: Int) -> Int? { word(index).flatMap { PageWords.months[$0] } }

    /// Whether the token is the ending of the number before it.
    func isOrdinal(_ index: Int) -> Bool {
        guard let token = self[index], !token.isSpaced, token.mark == " " else { return false }
        return word(index).map(PageWords.ordinals.contains) ?? false
    }

    func isBetweenDay(_ index: Int) -> Bool { word(index).map(PageWords.betweenDay.contains) ?? false }

    /// Whether a word says no more than that a day follows.
    func isDateWord(_ index: Int) -> Bool { word(index).map(PageWords.dateWords.contains) ?? false }

    /// The year at a token, or behind a clock time and a zone as programs print them.
    func year(_ index: Int) -> (Int, Int)? {
        guard let token = self[index] else { return nil }
        if token.isYear { return (token.value, index + 1) }
        let isShort = token.digits == 2 && ["'", "’", "-", "/", " ", ".", ","].contains(token.mark)
        if isShort, self[index + 1].map({ $0.isSpaced || ![":", ".", "h"].contains($0.mark) }) ?? true,
            token.mark != "," || !token.isSpaced
        {
            return (2000 + token.value, index + 1)
        }
        guard token.digits == 2, self[index + 1]?.mark == ":" else { return nil }
        var next = index + 2
        while let part = self[next], next < index + 7, !part.isYear { next += 1 }
        return self[next].flatMap { $0.isYear ? ($0.value, next + 1) : nil }
    }

    // MARK: Clock times

    /// Seconds from midnight and the zone's seconds ahead of universal time, where a text gives both.
    func clock(around place: Range<Int>) -> (Int, Int)? {
        for index in place.lowerBound..<all.count - 1 {
            let (hour, minute) = (all[index], all[index + 1])
            guard hour.digits == 2 || hour.digits == 1, minute.digits == 2, minute.mark == ":", !minute.isSpaced,
                hour.value < 24, minute.value < 60
            else { continue }
            var next = index + 2
            var seconds = hour.value * 3600 + minute.value * 60
            if let third = self[next], third.digits == 2, third.mark == ":" {
                seconds += third.value
                next += 1
            }
            return zone(next).map { (seconds, $0) }
        }
        return nil
    }

    private func zone(_ index: Int) -> Int? {
        guard let token = self[index] else { return nil }
        if token.isNumber, token.mark == "+" || token.mark == "-" {
            let minutes = self[index + 1].flatMap { $0.mark == ":" ? $0.value : nil }
            guard token.digits == 4 || token.digits == 2 && minutes != nil else { return nil }
            let (hour, minute) =
                token.digits == 4 ? (token.value / 100, token.value % 100) : (token.value, minutes ?? 0)
            return (token.mark == "-" ? -1 : 1) * (hour * 3600 + minute * 60)
        }
        return word(index).flatMap { DateMarks.zones[$0] }.map { $0 * 3600 }
    }
}
