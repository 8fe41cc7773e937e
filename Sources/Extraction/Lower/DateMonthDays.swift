import Records
import Text

/// Days of a month: "10 juli 2025", "July 10", "the 2nd of September", "28. bis 30. Juni", "op de 15de".
extension DateReader {
    /// A day with its month on either side, and the end of a range.
    func dayAndMonth(_ index: Int, _ end: Int) -> DateMention? {
        guard let first = dayMonth(index, end) ?? monthDay(index, end) else { return nil }
        guard first.end == nil, let joint = joint(first.tokens.upperBound, end, range: true),
            let last = dayMonth(joint, end) ?? monthDay(joint, end), last.end == nil
        else { return first }
        return range(first, last)
    }

    /// "30 June to 2 July 2025": the year of the last day holds for the first.
    private func range(_ first: DateMention, _ last: DateMention) -> DateMention {
        var range = first
        range.tokens = first.tokens.lowerBound..<last.tokens.upperBound
        var value = first.date.value
        var basis = first.date.basis
        if first.date.basis == .relative, last.date.basis == .stated, let day = value, let end = last.date.value {
            let year = Int(end.prefix(4)).map { day.suffix(5) <= end.suffix(5) ? $0 : $0 - 1 }
            value = year.map { "\($0)\(day.suffix(6))" }
            basis = .stated
        }
        let text = document.text(range.tokens)
        range.date = PartialDate(value: value, precision: .day, basis: basis, text: text)
        range.end = PartialDate(value: last.date.value, precision: .day, basis: last.date.basis, text: text)
        return range
    }

    /// Where the second day of a range starts, behind a dash or "to"; behind "and" too, unless it must be a range.
    private func joint(_ index: Int, _ end: Int, range: Bool) -> Int? {
        guard index + 1 < end else { return nil }
        let mark = document.tokens[index]
        if mark.kind == .hyphen || mark.isMark("-") || mark.isMark("\u{2013}") || mark.isMark("\u{2014}") {
            return index + 1
        }
        if let next = self.end(of: .until, at: index) { return next }
        if document.has(.to, at: index) { return index + 1 }
        return !range && document.has(.and, at: index) ? index + 1 : nil
    }

    /// The end of a day's number with its ending ("2nd", "1er", "15de", "28.").
    private func dayEnd(_ index: Int, _ end: Int) -> Int {
        let next = index + 1
        guard next < end else { return next }
        if document.tokens[next].gap == .none, document.has(.dateModifiers, .ordinal, at: next) { return next + 1 }
        return document.tokens[next].isMark(".") && document.tokens[next].gap == .none ? next + 1 : next
    }

    private func day(_ index: Int) -> Int? {
        number(index).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    /// Reads a day before its month, as in "10 juli 2025", "24-27 mei 2021", "le 9 février" and "9-Jan-25".
    private func dayMonth(_ index: Int, _ end: Int) -> DateMention? {
        guard index < end, let day = day(index) else { return nil }
        var next = dayEnd(index, end)
        var lastDay: Int?
        if let joint = joint(next, end, range: false), let last = self.day(joint) {
            // "28 and 30 June" are two days, "28 and 29 June" are one stretch.
            let isPair = document.has(.and, at: next)
            lastDay = !isPair || last == day + 1 ? last : nil
            next = dayEnd(joint, end)
        }
        if document.has(.of, at: next) { next += 1 }
        let isGlued = next + 1 < end && document.tokens[next].kind == .hyphen
        if isGlued { next += 1 }
        guard next < end, let month = month(next) else { return nil }
        if isGlued, month.end + 1 < end, document.tokens[month.end].kind == .hyphen,
            let year = shortYear(month.end + 1)
        {
            return stated(year, month.value, day, index..<month.end + 2)
        }
        return complete(index, day, lastDay, month.value, month.end)
    }

    /// The year of "9-Jan-25" and "9-Jan-2025".
    private func shortYear(_ index: Int) -> Int? {
        if let year = yearNumber(index) { return year }
        guard let value = number(index), document.text(index..<index + 1).count == 2 else { return nil }
        return value < 70 ? 2000 + value : 1900 + value
    }

    /// "July 10, 2025", "May 24-27, 2021", "October 10 to 15", "July 4th".
    private func monthDay(_ index: Int, _ end: Int) -> DateMention? {
        guard let month = month(index), month.end < end, let day = day(month.end),
            document.tokens[month.end].gap == .space
        else { return nil }
        var next = month.end + 1
        if next < end, document.tokens[next].gap == .none, document.has(.dateModifiers, .ordinal, at: next) {
            next += 1
        }
        var lastDay: Int?
        if let joint = joint(next, end, range: true), let last = self.day(joint),
            !document.has(.months, at: joint + 1)
        {
            lastDay = last
            next = joint + 1
        }
        return complete(index, day, lastDay, month.value, next)
    }

    func complete(_ start: Int, _ day: Int, _ lastDay: Int?, _ month: Int, _ next: Int) -> DateMention? {
        var end = next
        var year: Int?
        let skip =
            end < document.tokens.count
                && (document.tokens[end].isMark(",") || document.has(.of, at: end)) ? end + 1 : end
        if let stated = yearNumber(skip), document.sentenceIndex[skip] == document.sentenceIndex[start] {
            year = stated
            end = skip + 1
        }
        let text = document.text(start..<end)
        guard let resolved = year ?? nearestYear(month, day, isAhead: isPutOff(start)) else {
            return relative(start..<end, nil, .day, "date.day-month")
        }
        guard let value = CalendarDay(year: resolved, month: month, day: day) else { return nil }
        let basis: PartialDate.Basis = year == nil ? .relative : .stated
        let last = lastDay.flatMap { CalendarDay(year: resolved, month: month, day: $0) }
        return DateMention(
            tokens: start..<end,
            date: PartialDate(value: value.iso, precision: .day, basis: basis, text: text),
            end: last.map { PartialDate(value: $0.iso, precision: .day, basis: basis, text: text) },
            rule: "date.day-month")
    }

    /// The year that puts a day nearest to publication, or the first one that puts it ahead.
    func nearestYear(_ month: Int, _ day: Int, isAhead: Bool = false) -> Int? {
        guard let published else { return nil }
        let year = published.parts.year
        if isAhead {
            let day = CalendarDay(year: year, month: month, day: min(day, 28))
            return day.map { $0 < published } ?? false ? year + 1 : year
        }
        return (year - 1...year + 1).min { a, b in
            distance(a, month, day, published) < distance(b, month, day, published)
        }
    }

    private func distance(_ year: Int, _ month: Int, _ day: Int, _ from: CalendarDay) -> Int {
        CalendarDay(year: year, month: month, day: min(day, 28)).map { abs($0.number - from.number) } ?? Int.max
    }

    // MARK: A day without its month

    private static let afterDay = Document.bits([.connectives, .encounterVerbs, .lightVerbs, .speechVerbs, .statusCues])

    /// "op de 15de", "am 15.", "le 15", "el día 15", "on the 15th": the day of that number nearest to publication.
    func dayAlone(_ index: Int, _ end: Int) -> DateMention? {
        let isOrdinal =
            start(of: .dayOrdinal, endingAt: index) != nil && document.has(.dateModifiers, .ordinal, at: index + 1)
        return isOrdinal || start(of: .day, endingAt: index) != nil ? numberedDay(index, end) : nil
    }

    /// The day of this number nearest to publication.
    func numberedDay(_ index: Int, _ end: Int) -> DateMention? {
        guard let day = day(index) else { return nil }
        let next = dayEnd(index, end)
        guard closes(next, end) else { return nil }
        let tokens = index..<next
        guard let published else { return relative(tokens, nil, .day, "date.day-of-month") }
        let (year, month, _) = published.parts
        let isAhead = isPutOff(index)
        let days = (-1...1).compactMap { shift -> CalendarDay? in
            let zero = year * 12 + month - 1 + shift
            return CalendarDay(year: zero / 12, month: zero % 12 + 1, day: day)
        }
        let near = days.filter { !isAhead || published < $0 }
            .min { abs($0.number - published.number) < abs($1.number - published.number) }
        return near.map { relative(tokens, $0.iso, .day, "date.day-of-month") }
    }

    /// Whether what follows a bare day can follow one: "le 15 pays" is no day.
    private func closes(_ next: Int, _ end: Int) -> Bool {
        guard next < end else { return true }
        let token = document.tokens[next]
        if token.kind == .mark {
            return [",", ".", ";", ":", ")", "!", "?"].contains { token.isMark($0) }
        }
        guard document.has(anyOf: Self.afterDay, at: next) else { return false }
        return !document.saysOf(next) && !document.has(.by, at: next)
            && !document.has(.and, at: next) && !document.has(.or, at: next)
    }
}
