import Records
import Text

/// Days, weeks, months and years counted from publication or from the last day named.
extension DateReader {
    /// How far before "in a week" a word like "first" makes it a length of time.
    private static let firstBefore = 8

    /// "volgende maand", "vorige week", "twee jaar geleden", "deze week", "over een week".
    func unit(_ index: Int) -> DateMention? {
        guard let match = document.match(.dateUnits, at: index), let published else { return nil }
        let end = match.tokens.upperBound
        // "vorig jaar september": the month says it all.
        if match.value == .year, document.has(.months, at: end) { return nil }
        if let counted = counted(match, published) { return counted }
        let before = document.match(.dateModifiers, endingAt: index)
        let after = modifier(at: end)
        guard let shift = (after ?? before?.value)?.shift else { return nil }
        let start = after == nil ? before?.tokens.lowerBound ?? index : index
        let stop = after == nil ? end : document.match(.dateModifiers, at: end)?.tokens.upperBound ?? end
        let tokens = start..<stop
        let parts = published.parts
        switch match.value {
        case .year: return relative(tokens, String(parts.year + shift), .year, "date.year.relative")
        case .month:
            return relative(tokens, Self.month(parts.year, parts.month + shift), .month, "date.month.relative")
        case .week, .weekend:
            return relative(tokens, String((published + 7 * shift).iso.prefix(7)), .month, "date.week.relative")
        case .day: return nil
        }
    }

    /// A unit with a number: "drie weken geleden", "two days later", "vor drei Tagen", "in einer Woche".
    private func counted(_ match: Match<DateUnit>, _ published: CalendarDay) -> DateMention? {
        guard let count = count(endingAt: match.tokens.lowerBound) else { return nil }
        let end = match.tokens.upperBound
        if end < document.tokens.count, document.has(.dateModifiers, .ago, at: end) {
            return steps(-count.value, match.value, count.start..<end + 1, published, "date.ago")
        }
        if end < document.tokens.count, document.has(.dateModifiers, .later, at: end),
            let days = match.value.days
        {
            let last = document.match(.dateModifiers, at: end)?.tokens.upperBound ?? end + 1
            return fromLastDay(count.value * days, count.start..<last)
        }
        if let start = start(of: .before, endingAt: count.start) {
            return steps(-count.value, match.value, start..<end, published, "date.ago")
        }
        guard let start = start(of: .ahead, endingAt: count.start), match.value != .year, !isSpan(start..<end)
        else { return nil }
        return steps(count.value, match.value, start..<end, published, "date.ahead")
    }

    /// "met twice in a week", "the first talks in six months", "in two days of talks": a length of time.
    private func isSpan(_ tokens: Range<Int>) -> Bool {
        guard !document.saysOf(tokens.upperBound), tense(tokens.lowerBound) == .ahead else { return true }
        let sentence = document.sentence(of: tokens.lowerBound)
        return window(max(sentence.lowerBound, tokens.lowerBound - Self.firstBefore), tokens.lowerBound).contains {
            document.match(.dateModifiers, at: $0).map { $0.value.count != nil } ?? false
        }
    }

    private func steps(_ count: Int, _ unit: DateUnit, _ tokens: Range<Int>, _ published: CalendarDay, _ rule: String)
        -> DateMention?
    {
        guard abs(count) <= Self.farthest else { return nil }
        let parts = published.parts
        switch unit {
        case .year: return relative(tokens, String(parts.year + count), .year, rule)
        case .month: return relative(tokens, Self.month(parts.year, parts.month + count), .month, rule)
        case .week: return relative(tokens, String((published + 7 * count).iso.prefix(7)), .month, rule)
        case .day: return relative(tokens, (published + count).iso, .day, rule)
        case .weekend: return nil
        }
    }

    /// The most units that are counted: a text that counts more tells of history.
    private static let farthest = 1000

    private func count(endingAt end: Int) -> (value: Int, start: Int)? {
        if let value = number(end - 1) { return value <= Self.farthest ? (value, end - 1) : nil }
        guard let word = document.match(.numberWords, endingAt: end), let value = word.value.whole else { return nil }
        return (value, word.tokens.lowerBound)
    }

    static func month(_ year: Int, _ month: Int) -> String {
        let zero = year * 12 + month - 1
        return "\(zero / 12)-\(CalendarDay.pad(zero % 12 + 1, 2))"
    }
}
