import Records
import Text

/// A date expression with its tokens.
struct DateMention {
    var tokens: Range<Int>
    var date: PartialDate
    /// The last day of a range ("May 24-27").
    var end: PartialDate?
    var rule: String
    /// Whether it stands beside a verb of speech, so that it may be the day of the words alone.
    var isOfSpeech = false

    /// The date, or a later one that tells the day of the same month.
    static func finer(_ known: DateMention?, _ other: DateMention?) -> DateMention? {
        guard let value = known?.date.value, let next = other?.date.value else { return known ?? other }
        return next.count > value.count && next.hasPrefix(value) ? other : known
    }
}

/// Reads absolute, relative and weekday expressions against the publication date.
struct DateReader {
    let document: Document
    let published: CalendarDay?

    init(document: Document) {
        self.document = document
        published = document.article.publishedAt.flatMap { CalendarDay($0) }
    }

    /// The lists with which a date can begin.
    private static let opening = Document.bits([.months, .relativeDays, .weekdays, .dateUnits])

    /// Returns the dates in a range, in text order.
    func dates(in range: Range<Int>) -> [DateMention] {
        var found: [DateMention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if document.tokens[index].kind == .number || document.has(anyOf: Self.opening, at: index),
                var date = date(at: index, range.upperBound)
            {
                date.isOfSpeech = isOfSpeech(date.tokens.lowerBound)
                found.append(date)
                index = max(date.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private func date(at index: Int, _ end: Int) -> DateMention? {
        figures(index) ?? dayMonth(index, end) ?? monthDay(index, end) ?? monthAlone(index, end) ?? relativeDay(index)
            ?? weekday(index)
            ?? unit(index) ?? year(index)
    }

    private func number(_ index: Int) -> Int? {
        guard index >= 0, index < document.tokens.count, document.tokens[index].kind == .number else { return nil }
        return Int(document.text(index..<index + 1))
    }

    private func month(_ index: Int) -> (value: Int, end: Int)? {
        guard let match = document.match(.months, at: index), let value = Int(match.value) else { return nil }
        var end = match.tokens.upperBound
        if end < document.tokens.count, document.tokens[end].isMark("."), document.text(match.tokens).count <= 4 {
            end += 1
        }
        return (value, end)
    }

    private func yearNumber(_ index: Int) -> Int? {
        guard let value = number(index), (1900...2100).contains(value) else { return nil }
        return value
    }

    // MARK: Absolute

    /// Reads a day before its month, as in "10 juli 2025", "24-27 mei 2021" and "le 9 février".
    private func dayMonth(_ index: Int, _ end: Int) -> DateMention? {
        guard let day = number(index), (1...31).contains(day) else { return nil }
        var next = index + 1
        var lastDay: Int?
        if next + 1 < end, document.tokens[next].kind == .hyphen || document.tokens[next].isMark("\u{2013}"),
            let last = number(next + 1)
        {
            lastDay = last
            next += 2
        }
        if next < end, document.tokens[next].isMark(".") { next += 1 }
        if document.has(.connectives, "of", at: next) { next += 1 }
        guard next < end, let month = month(next) else { return nil }
        return complete(index, day, lastDay, month.value, month.end)
    }

    /// "July 10, 2025", "May 24-27, 2021", "October 10 to 15".
    private func monthDay(_ index: Int, _ end: Int) -> DateMention? {
        guard let month = month(index), month.end < end, let day = number(month.end), (1...31).contains(day),
            document.tokens[month.end].gap == .space
        else { return nil }
        var next = month.end + 1
        var lastDay: Int?
        let joins =
            next + 1 < end
            && (document.tokens[next].kind == .hyphen || document.tokens[next].isMark("\u{2013}")
                || document.has(.connectives, "to", at: next))
        if joins, let last = number(next + 1), (1...31).contains(last) {
            lastDay = last
            next += 2
        }
        return complete(index, day, lastDay, month.value, next)
    }

    func complete(_ start: Int, _ day: Int, _ lastDay: Int?, _ month: Int, _ next: Int) -> DateMention? {
        var end = next
        var year: Int?
        let skip =
            end < document.tokens.count
                && (document.tokens[end].isMark(",") || document.has(.connectives, "of", at: end)) ? end + 1 : end
        if let stated = yearNumber(skip) {
            year = stated
            end = skip + 1
        }
        guard let resolved = year ?? nearestYear(month, day) else {
            return DateMention(
                tokens: start..<end,
                date: PartialDate(value: nil, precision: .day, basis: .relative, text: document.text(start..<end)),
                rule: "date.day-month")
        }
        guard let value = CalendarDay(year: resolved, month: month, day: day) else { return nil }
        let basis: PartialDate.Basis = year == nil ? .relative : .stated
        let last = lastDay.flatMap { CalendarDay(year: resolved, month: month, day: $0) }
        return DateMention(
            tokens: start..<end,
            date: PartialDate(value: value.iso, precision: .day, basis: basis, text: document.text(start..<end)),
            end: last.map {
                PartialDate(value: $0.iso, precision: .day, basis: basis, text: document.text(start..<end))
            },
            rule: "date.day-month")
    }

    /// The year that puts a day nearest to publication.
    private func nearestYear(_ month: Int, _ day: Int) -> Int? {
        guard let published else { return nil }
        let year = published.parts.year
        return (year - 1...year + 1).min { a, b in
            distance(a, month, day, published) < distance(b, month, day, published)
        }
    }

    private func distance(_ year: Int, _ month: Int, _ day: Int, _ from: CalendarDay) -> Int {
        CalendarDay(year: year, month: month, day: min(day, 28)).map { abs($0.number - from.number) } ?? Int.max
    }

    /// "juli 2025", "eind februari", "vorig jaar september".
    private func monthAlone(_ index: Int, _ end: Int) -> DateMention? {
        guard let month = month(index) else { return nil }
        let skip = document.has(.connectives, "of", at: month.end) ? month.end + 1 : month.end
        if let year = yearNumber(skip) {
            let tokens = index..<skip + 1
            return DateMention(
                tokens: tokens,
                date: PartialDate(
                    value: "\(year)-\(CalendarDay.pad(month.value, 2))", precision: .month, basis: .stated,
                    text: document.text(tokens)), rule: "date.month-year")
        }
        let tokens = index..<month.end
        let isLastYear = modifier(endingAt: index) == "last" || unit(endingAt: index)
        guard let published else {
            return DateMention(
                tokens: tokens,
                date: PartialDate(value: nil, precision: .month, basis: .relative, text: document.text(tokens)),
                rule: "date.month")
        }
        let parts = published.parts
        var year = parts.year
        if month.value > parts.month, month.value > parts.month + 6 || !isFuture(index) { year -= 1 }
        if month.value < parts.month, isFuture(index), month.value + 6 < parts.month { year += 1 }
        if isLastYear { year = parts.year - 1 }
        return DateMention(
            tokens: tokens,
            date: PartialDate(
                value: "\(year)-\(CalendarDay.pad(month.value, 2))", precision: .month, basis: .relative,
                text: document.text(tokens)), rule: "date.month")
    }

    private func modifier(endingAt end: Int) -> String? {
        document.match(.dateModifiers, endingAt: end)?.value
    }

    /// "mardi prochain", "la semana pasada": a modifier right after its unit or weekday.
    private func modifier(at index: Int) -> String? {
        guard index < document.tokens.count, document.tokens[index].gap == .space,
            let value = document.match(.dateModifiers, at: index)?.value, value == "next" || value == "last"
        else { return nil }
        return value
    }

    private func unit(endingAt end: Int) -> Bool {
        guard let unit = document.match(.dateUnits, endingAt: end), unit.value == "year" else { return false }
        return modifier(endingAt: unit.tokens.lowerBound) == "last"
    }

    private func year(_ index: Int) -> DateMention? {
        guard let year = yearNumber(index),
            document.has(.connectives, "in", at: index - 1) || document.has(.dateModifiers, at: index - 1)
        else { return nil }
        return DateMention(
            tokens: index..<index + 1,
            date: PartialDate(
                value: String(year), precision: .year, basis: .stated, text: document.text(index..<index + 1)),
            rule: "date.year")
    }

    // MARK: Relative

    private func relativeDay(_ index: Int) -> DateMention? {
        guard let match = document.match(.relativeDays, at: index) else { return nil }
        if let shift = Self.anchored[match.value] { return day(shift, fromLastNamedBefore: match.tokens) }
        guard let offset = Int(match.value) else { return nil }
        return relative(match.tokens, published.map { ($0 + offset).iso }, .day, "date.relative-day")
    }

    func relative(_ tokens: Range<Int>, _ value: String?, _ precision: PartialDate.Precision, _ rule: String)
        -> DateMention
    {
        DateMention(
            tokens: tokens,
            date: PartialDate(value: value, precision: precision, basis: .relative, text: document.text(tokens)),
            rule: rule)
    }

    /// A weekday: the last one up to publication, or the next one where the clause looks ahead.
    private func weekday(_ index: Int) -> DateMention? {
        guard let match = document.match(.weekdays, at: index), let day = Int(match.value) else { return nil }
        let after = modifier(at: match.tokens.upperBound)
        let modifier = modifier(endingAt: index) ?? after
        guard let published else { return relative(match.tokens, nil, .day, "date.weekday") }
        if let week = shiftedWeek(endingAt: index) {
            let monday = published + (1 - published.weekday + 7 * week.shift)
            return relative(week.start..<match.tokens.upperBound, (monday + (day - 1)).iso, .day, "date.weekday.week")
        }
        let back = (published.weekday - day + 7) % 7
        let looksAhead = modifier == "next" || (modifier != "last" && !isOfSpeech(index) && isFuture(index))
        let offset =
            looksAhead
            ? (back == 0 ? (modifier == "next" ? 7 : 0) : 7 - back) : (back == 0 && modifier == "last" ? -7 : -back)
        return relative(match.tokens, (published + offset).iso, .day, "date.weekday")
    }

    /// "a déclaré lundi", "sagte am Montag": the day on which somebody spoke is past, whatever he spoke of.
    private func isOfSpeech(_ index: Int) -> Bool {
        for token in stride(from: index - 1, through: max(0, index - 2), by: -1) {
            if document.has(.speechForms, at: token) || document.has(.speechVerbs, at: token) {
                return !document.has(.encounterVerbs, at: token)
            }
            guard document.has(.connectives, at: token) || document.has(.stopWords, at: token) else { return false }
        }
        return false
    }

    /// "volgende week donderdag": the week that a weekday is counted in.
    private func shiftedWeek(endingAt end: Int) -> (shift: Int, start: Int)? {
        guard let unit = document.match(.dateUnits, endingAt: end), unit.value == "week",
            let modifier = document.match(.dateModifiers, endingAt: unit.tokens.lowerBound)
        else { return nil }
        let shifts = ["next": 1, "last": -1, "this": 0]
        return shifts[modifier.value].map { ($0, modifier.tokens.lowerBound) }
    }

    /// Whether the clause of a token speaks of what is to come.
    func isFuture(_ index: Int) -> Bool {
        let sentence = document.sentence(of: index)
        var future = 0
        for token in sentence where !document.isQuoted(token) {
            for match in document.matches(at: token) {
                if match.kind == .list(.statusCues), match.value == "planned" || match.value == "possible" {
                    future += 1
                }
                if match.kind == .list(.encounterVerbs),
                    match.value.hasSuffix(".present") || match.value.hasSuffix(".infinitive"),
                    !document.isParticiple(match)
                {
                    future += 1
                }
                if match.kind == .list(.encounterVerbs), match.value.contains(".past") { future -= 1 }
                // "heeft maandag een gesprek", but "heeft maandag een gesprek gehad".
                if match.kind == .list(.lightVerbs) { future += ["planned": 1, "held": -1][match.value] ?? 0 }
            }
        }
        return future > 0
    }

    /// "volgende maand", "vorige week", "twee jaar geleden", "deze week".
    private func unit(_ index: Int) -> DateMention? {
        guard let match = document.match(.dateUnits, at: index), let published else { return nil }
        let end = match.tokens.upperBound
        // "vorig jaar september": the month says it all.
        if match.value == "year", document.has(.months, at: end) { return nil }
        if end < document.tokens.count, document.has(.dateModifiers, "ago", at: end), let count = count(endingAt: index)
        {
            return ago(count.value, match.value, count.start..<end + 1, published)
        }
        if end < document.tokens.count, document.has(.dateModifiers, "later", at: end),
            let count = count(endingAt: index),
            let days = Self.days[match.value]
        {
            let last = document.match(.dateModifiers, at: end)?.tokens.upperBound ?? end + 1
            return day(count.value * days, fromLastNamedBefore: count.start..<last)
        }
        if let count = count(endingAt: index),
            let before = document.match(.dateModifiers, endingAt: count.start), before.value == "before"
        {
            return ago(count.value, match.value, before.tokens.lowerBound..<end, published)
        }
        let before = document.match(.dateModifiers, endingAt: index)
        let after = modifier(at: end)
        let shift = (after ?? before?.value).flatMap { ["next": 1, "last": -1, "this": 0][$0] }
        guard let shift else { return nil }
        let start = after == nil ? before?.tokens.lowerBound ?? index : index
        let stop = after == nil ? end : document.match(.dateModifiers, at: end)?.tokens.upperBound ?? end
        let tokens = start..<stop
        let parts = published.parts
        switch match.value {
        case "year": return relative(tokens, String(parts.year + shift), .year, "date.year.relative")
        case "month":
            return relative(tokens, Self.month(parts.year, parts.month + shift), .month, "date.month.relative")
        case "week", "weekend":
            return relative(tokens, String((published + 7 * shift).iso.prefix(7)), .month, "date.week.relative")
        default: return nil
        }
    }

    private func ago(_ count: Int, _ unit: String, _ tokens: Range<Int>, _ published: CalendarDay) -> DateMention? {
        let parts = published.parts
        switch unit {
        case "year": return relative(tokens, String(parts.year - count), .year, "date.ago")
        case "month": return relative(tokens, Self.month(parts.year, parts.month - count), .month, "date.ago")
        case "week": return relative(tokens, String((published + -7 * count).iso.prefix(7)), .month, "date.ago")
        case "day": return relative(tokens, (published + -count).iso, .day, "date.ago")
        default: return nil
        }
    }

    private func count(endingAt end: Int) -> (value: Int, start: Int)? {
        if let value = number(end - 1) { return (value, end - 1) }
        guard let word = document.match(.numberWords, endingAt: end), let value = Int(word.value) else { return nil }
        return (value, word.tokens.lowerBound)
    }

    static func month(_ year: Int, _ month: Int) -> String {
        let zero = year * 12 + month - 1
        return "\(zero / 12)-\(CalendarDay.pad(zero % 12 + 1, 2))"
    }
}

extension Document {
    /// Whether a verb form stands with an auxiliary of the perfect, so that its clause is past.
    func isParticiple(_ match: TermMatch) -> Bool {
        matches(at: match.tokens.lowerBound).contains {
            $0.kind == .list(.encounterVerbs) && $0.value.hasSuffix(".past")
        }
    }
}
