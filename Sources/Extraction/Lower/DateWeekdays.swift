import Records
import Text

/// Weekdays, alone, with "next" and "last", in a week, and counted in a month.
extension DateReader {
    /// A weekday: the last one up to publication, or the next one where the clause looks ahead.
    func weekday(_ index: Int) -> DateMention? {
        guard let match = document.match(.weekdays, at: index) else { return nil }
        let day = match.value
        if let counted = countedWeekday(match) { return counted }
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
        if document.has(.dateModifiers, .weekdayWeek, at: next) {
            return relative(index..<next + 1, (published + (14 - back)).iso, .day, "date.weekday.week")
        }
        if isPutOff(index) { return relative(match.tokens, (published + (7 - back)).iso, .day, "date.weekday.put-off") }
        let looksAhead = modifier == .next || (modifier != .last && !isOfSpeech(index) && isFuture(index))
        let offset =
            looksAhead
            ? (back == 0 ? (modifier == .next ? 7 : 0) : 7 - back) : (back == 0 && modifier == .last ? -7 : -back)
        return relative(match.tokens, (published + offset).iso, .day, "date.weekday")
    }

    /// "jeudi 25 juillet", "Monday (24 March)", "hier 14 janvier", "el martes 15": the day in figures says it all.
    func namedDay(_ index: Int, _ end: Int) -> DateMention? {
        let weekday = document.match(.weekdays, at: index)
        guard let name = weekday?.tokens ?? document.match(.relativeDays, at: index)?.tokens else { return nil }
        var next = name.upperBound
        if next < end, document.tokens[next].isMark(",") || document.tokens[next].isMark("(") { next += 1 }
        if next < end, document.tokens[next].kind != .number, !document.has(.months, at: next) {
            guard document.has(.determiners, at: next) else { return nil }
            next += 1
        }
        guard next < end, var date = figures(next, end) ?? dayAndMonth(next, end) ?? numbered(weekday, next, end) else {
            return nil
        }
        date.tokens = index..<date.tokens.upperBound
        date.date = PartialDate(
            value: date.date.value, precision: date.date.precision, basis: date.date.basis,
            text: document.text(date.tokens))
        return date
    }

    /// "el martes 15", "mardi 15": the nearest day with this number, which must be that weekday.
    private func numbered(_ name: Match<Int>?, _ index: Int, _ end: Int) -> DateMention? {
        guard let name, index == name.tokens.upperBound,
            let date = numberedDay(index, end), let value = date.date.value.flatMap({ CalendarDay($0) }),
            value.weekday == name.value
        else { return nil }
        return date
    }

    /// "volgende week donderdag": the week that a weekday is counted in.
    private func shiftedWeek(endingAt end: Int) -> (shift: Int, start: Int)? {
        guard let unit = document.match(.dateUnits, endingAt: end), unit.value == .week,
            let modifier = document.match(.dateModifiers, endingAt: unit.tokens.lowerBound)
        else { return nil }
        return modifier.value.shift.map { ($0, modifier.tokens.lowerBound) }
    }

    /// "the first Tuesday in October", "letzter Freitag im Mai 2024".
    private func countedWeekday(_ match: Match<Int>) -> DateMention? {
        let start = match.tokens.lowerBound
        guard let ordinal = document.match(.dateModifiers, endingAt: start),
            ordinal.value == .last || ordinal.value.count != nil
        else { return nil }
        var next = match.tokens.upperBound
        guard document.has(.connectives, at: next) else { return nil }
        next += 1
        if document.has(.determiners, at: next) { next += 1 }
        guard next < document.tokens.count, document.sentenceIndex[next] == document.sentenceIndex[start],
            let month = month(next)
        else { return nil }
        let skip = document.has(.of, at: month.end) ? month.end + 1 : month.end
        let stated = yearNumber(skip)
        let tokens = ordinal.tokens.lowerBound..<(stated == nil ? month.end : skip + 1)
        let year = stated ?? nearestYear(month.value, 15, isAhead: isFuture(start))
        guard let year, let first = CalendarDay(year: year, month: month.value, day: 1) else {
            return relative(tokens, nil, .day, "date.weekday.counted")
        }
        let length = CalendarDay.length(month: month.value, year: year)
        let offset = (match.value - first.weekday + 7) % 7
        let weeks = ordinal.value.count.map { $0 - 1 } ?? (length - 1 - offset) / 7
        return DateMention(
            tokens: tokens,
            date: PartialDate(
                value: (first + (offset + 7 * weeks)).iso, precision: .day,
                basis: stated == nil ? .relative : .stated, text: document.text(tokens)),
            rule: "date.weekday.counted")
    }
}
