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
    /// Days from the last day named, while that day is not looked up yet ("the next day").
    var shift: Int?

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
        var earlier: DateMention?
        var isLookedUp = false
        scan(range) { date in
            guard date.shift != nil else { return found.append(date) }
            if !isLookedUp, !found.contains(where: { $0.date.precision == .day }) {
                earlier = lastNamed(before: range.lowerBound)
                isLookedUp = true
            }
            if let resolved = resolved(date, found, earlier) { found.append(resolved) }
        }
        return found
    }

    /// Reads the dates of a range one by one; those told from another day come unresolved.
    func scan(_ range: Range<Int>, _ body: (DateMention) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard document.tokens[index].kind == .number || document.has(anyOf: Self.opening, at: index),
                var date = date(at: index, min(range.upperBound, document.sentence(of: index).upperBound))
            else {
                index += 1
                continue
            }
            date.isOfSpeech = isOfSpeech(date.tokens.lowerBound)
            if !isStart(date.tokens.lowerBound) { body(date) }
            index = max(date.tokens.upperBound, index + 1)
        }
    }

    private func date(at index: Int, _ end: Int) -> DateMention? {
        namedDay(index, end) ?? figures(index, end) ?? dayAndMonth(index, end) ?? monthAlone(index, end) ?? relativeDay(
            index)
            ?? weekday(index)
            ?? unit(index) ?? year(index) ?? dayAlone(index, end)
    }

    private static let mostCounted = 1_000_000

    func number(_ index: Int) -> Int? {
        guard index >= 0, index < document.tokens.count, document.tokens[index].kind == .number else { return nil }
        // No count of days, weeks or years that a text tells is larger.
        return Int(document.text(index..<index + 1)).flatMap { $0 <= Self.mostCounted ? $0 : nil }
    }

    func month(_ index: Int) -> (value: Int, end: Int)? {
        guard let match = document.match(.months, at: index) else { return nil }
        var end = match.tokens.upperBound
        if end < document.tokens.count, document.tokens[end].isMark("."), document.text(match.tokens).count <= 5,
            end + 1 < document.tokens.count, document.sentenceIndex[end + 1] == document.sentenceIndex[index]
        {
            end += 1
        }
        return (match.value, end)
    }

    func yearNumber(_ index: Int) -> Int? {
        guard let value = number(index), (1900...2100).contains(value) else { return nil }
        return value
    }

    // MARK: Months and years

    /// "juli 2025", "eind februari", "vorig jaar september", "last April".
    private func monthAlone(_ index: Int, _ end: Int) -> DateMention? {
        guard let month = month(index) else { return nil }
        let skip = document.has(.of, at: month.end) ? month.end + 1 : month.end
        if skip < end, let year = yearNumber(skip) {
            let tokens = index..<skip + 1
            return DateMention(
                tokens: tokens,
                date: PartialDate(
                    value: "\(year)-\(CalendarDay.pad(month.value, 2))", precision: .month, basis: .stated,
                    text: document.text(tokens)), rule: "date.month-year")
        }
        let tokens = index..<month.end
        guard let published else { return relative(tokens, nil, .month, "date.month") }
        let year = year(ofMonth: month.value, index, month.end, published)
        return relative(tokens, "\(year)-\(CalendarDay.pad(month.value, 2))", .month, "date.month")
    }

    /// The year of a month that stands without one, by "last" and "next" beside it or by its clause.
    private func year(ofMonth month: Int, _ index: Int, _ end: Int, _ published: CalendarDay) -> Int {
        let parts = published.parts
        if isLastYear(endingAt: index) { return parts.year - 1 }
        let modifier = modifier(endingAt: index) ?? modifier(at: end)
        if modifier == .last { return month < parts.month ? parts.year : parts.year - 1 }
        if modifier == .next || isPutOff(index) { return month > parts.month ? parts.year : parts.year + 1 }
        if month > parts.month, month > parts.month + 6 || !isFuture(index) { return parts.year - 1 }
        if month < parts.month, month + 6 < parts.month, isFuture(index) { return parts.year + 1 }
        return parts.year
    }

    func modifier(endingAt end: Int) -> DateModifier? {
        document.match(.dateModifiers, endingAt: end)?.value
    }

    /// Where a modifier of this value starts that ends right before a token; a word may have several values.
    func start(of value: DateModifier, endingAt end: Int) -> Int? {
        (max(0, end - 3)..<max(0, end)).first { start in
            document.has(.dateModifiers, at: start)
                && document.matches(at: start).contains {
                    $0.value == .dateModifier(value) && $0.tokens.upperBound == end
                }
        }
    }

    /// Where a modifier of this value ends that starts at a token, the longest.
    func end(of value: DateModifier, at start: Int) -> Int? {
        guard document.has(.dateModifiers, at: start) else { return nil }
        return document.matches(at: start).last { $0.value == .dateModifier(value) }?
            .tokens.upperBound
    }

    /// "mardi prochain", "la semana pasada": a modifier right after its unit or weekday.
    func modifier(at index: Int) -> DateModifier? {
        guard index < document.tokens.count, document.tokens[index].gap == .space,
            let value = document.match(.dateModifiers, at: index)?.value, value == .next || value == .last
        else { return nil }
        return value
    }

    private func isLastYear(endingAt end: Int) -> Bool {
        guard let unit = document.match(.dateUnits, endingAt: end), unit.value == .year else { return false }
        return modifier(endingAt: unit.tokens.lowerBound) == .last
    }

    /// "in 2019", "im Jahr 2019", "late 2019".
    private func year(_ index: Int) -> DateMention? {
        guard let year = yearNumber(index) else { return nil }
        let unit = document.match(.dateUnits, endingAt: index)
        let isOfUnit = unit?.value == .year
        guard
            isOfUnit || document.has(.in, at: index - 1)
                || modifier(endingAt: index)?.isPartOfYear ?? false
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
        switch match.value {
        case .fromLastDay(let shift): return fromLastDay(shift, match.tokens)
        case .fromPublication(let offset):
            return relative(match.tokens, published.map { ($0 + offset).iso }, .day, "date.relative-day")
        }
    }

    func relative(_ tokens: Range<Int>, _ value: String?, _ precision: PartialDate.Precision, _ rule: String)
        -> DateMention
    {
        DateMention(
            tokens: tokens,
            date: PartialDate(value: value, precision: precision, basis: .relative, text: document.text(tokens)),
            rule: rule)
    }
}
