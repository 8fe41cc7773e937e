import Records
import Text

/// Weekdays, alone, with "next" and "last", in a week, and counted in a month.
extension DateReader {
    /// A weekday: the last one up to publication, or the next one where the clause looks ahead.
    func weekday(_ index: Int) -> DateMention? {
        guard let match = document.match(.weekdays, at: index), let day = Int(match.value) else { return nil }
        if let counted = countedWeekday(match, day) { return counted }
        let after = modifier(at: match.tokens.upperBound)
        let modifier = modifier(endingAt: index) ?? after
        guard let published else { return relative(match.tokens, nil, .day, "date.weekday") }
        if let week = shiftedWeek(endingAt: index) {
            let monday = published + (1 - published.weekday + 7 * week.shift)
            return relative(week.start..<match.tokens.upperBound, (monday + (day - 1)).iso, .day, "date.weekday.week")
        }
        let back = (published.weekday - day + 7) % 7
        // "Friday week" is a week after the Friday to come.
        let next = match.tokens.upperBound
        if document.has(.dateModifiers, "weekday.week", at: next) {
            return relative(index..<next + 1, (published + (14 - back)).iso, .day, "date.weekday.week")
        }
        if isPutOff(index) { return relative(match.tokens, (published + (7 - back)).iso, .day, "date.weekday.put-off") }
        let looksAhead = modifier == "next" || (modifier != "last" && !isOfSpeech(index) && isFuture(index))
        let offset =
            looksAhead
            ? (back == 0 ? (modifier == "next" ? 7 : 0) : 7 - back) : (back == 0 && modifier == "last" ? -7 : -back)
        return relative(match.tokens, (published + offset).iso, .day, "date.weekday")
    }

    /// "volgende week donderdag": the week that a weekday is counted in.
    private func shiftedWeek(endingAt end: Int) -> (shift: Int, start: Int)? {
        guard let unit = document.match(.dateUnits, endingAt: end), unit.value == "week",
            let modifier = document.match(.dateModifiers, endingAt: unit.tokens.lowerBound)
        else { return nil }
        let shifts = ["next": 1, "last": -1, "this": 0]
        return shifts[modifier.value].map { ($0, modifier.tokens.lowerBound) }
    }

    /// "the first Tuesday in October", "letzter Freitag im Mai 2024".
    private func countedWeekday(_ match: TermMatch, _ day: Int) -> DateMention? {
        let start = match.tokens.lowerBound
        guard let ordinal = document.match(.dateModifiers, endingAt: start),
            ordinal.value == "last" || Self.ordinals[ordinal.value] != nil
        else { return nil }
        var next = match.tokens.upperBound
        guard document.has(.connectives, at: next) else { return nil }
        next += 1
        if document.has(.determiners, at: next) { next += 1 }
        guard next < document.tokens.count, document.sentenceIndex[next] == document.sentenceIndex[start],
            let month = month(next)
        else { return nil }
        let skip = document.has(.connectives, "of", at: month.end) ? month.end + 1 : month.end
        let stated = yearNumber(skip)
        let tokens = ordinal.tokens.lowerBound..<(stated == nil ? month.end : skip + 1)
        let year = stated ?? nearestYear(month.value, 15, isAhead: isFuture(start))
        guard let year, let first = CalendarDay(year: year, month: month.value, day: 1) else {
            return relative(tokens, nil, .day, "date.weekday.counted")
        }
        let length = CalendarDay.length(month: month.value, year: year)
        let offset = (day - first.weekday + 7) % 7
        let weeks = Self.ordinals[ordinal.value].map { $0 - 1 } ?? (length - 1 - offset) / 7
        return DateMention(
            tokens: tokens,
            date: PartialDate(
                value: (first + (offset + 7 * weeks)).iso, precision: .day,
                basis: stated == nil ? .relative : .stated, text: document.text(tokens)),
            rule: "date.weekday.counted")
    }

    /// Values of ordinals before a weekday.
    static let ordinals = ["1": 1, "2": 2, "3": 3, "4": 4]
}
