extension Wording {
    // MARK: One date

    /// Returns a day, month or year in words: "10 July 2025"; what is no date comes back as it is.
    ///
    /// - Parameters:
    ///   - value: `2025-07-10`, `2025-07`, `2025` or an instant, whose time is left out.
    ///   - known: A year that need not be said, such as this one.
    /// - Returns: The words.
    public func date(_ value: String, without known: Int? = nil) -> String {
        DateParts(value).map { date($0, months: CalendarWords.months, without: known) } ?? value
    }

    /// Returns a date for narrow places, its month cut: "10 Jul 2025".
    public func shortDate(_ value: String, without known: Int? = nil) -> String {
        DateParts(value).map { date($0, months: CalendarWords.shortMonths, without: known) } ?? value
    }

    /// Returns a date with the words that it takes in a sentence: "on 10 July 2025", "in July 2025".
    public func date(_ value: String, _ use: DateUse, without known: Int? = nil) -> String {
        guard let parts = DateParts(value) else { return value }
        return before(parts, use) + date(parts, months: CalendarWords.months, without: known)
    }

    /// Returns a date with its weekday: "Thursday 10 July 2025"; a month or year comes without.
    public func fullDate(_ value: String, without known: Int? = nil) -> String {
        guard let weekday = DateParts(value)?.weekday else { return date(value, without: known) }
        let name = CalendarWords.weekdays[language.place][weekday]
        let mark = language == .german || language == .spanish ? ", " : " "
        return name + mark + date(value, without: known)
    }

    /// Returns "today", "yesterday" or "tomorrow", else the date.
    public func date(_ value: String, seenFrom today: String, without known: Int? = nil) -> String {
        guard let day = DateParts(value)?.dayNumber, let now = DateParts(today)?.dayNumber else { return date(value) }
        switch day - now {
        case 0: return text(.today)
        case 1: return text(.tomorrow)
        case -1: return text(.yesterday)
        default: return date(value, without: known)
        }
    }

    /// Returns the name of a month, from 1.
    public func month(_ number: Int, isShort: Bool = false) -> String {
        let names = (isShort ? CalendarWords.shortMonths : CalendarWords.months)[language.place]
        return names.indices.contains(number - 1) ? names[number - 1] : ""
    }

    /// Returns the cut name of a weekday, from 0 for Monday.
    public func shortWeekday(_ number: Int) -> String {
        let names = CalendarWords.shortWeekdays[language.place]
        return names.indices.contains(number) ? names[number] : ""
    }

    /// Returns a period of a time line in words: `2025`, `2025-07`, `2025-07-10` or the ISO week `2025-W28`.
    public func period(_ value: String) -> String {
        let parts = value.split(separator: "-W")
        guard parts.count == 2, let week = Int(parts[1]) else { return date(value) }
        return text(.week, String(week), String(parts[0]))
    }

    private func date(_ parts: DateParts, months: [[String]], without known: Int?) -> String {
        let year = parts.year == known ? nil : String(parts.year)
        guard let month = parts.month else { return String(parts.year) }
        let ofDay = parts.day.map { day($0) + (language == .spanish ? " de" : "") }
        let ofMonth = months[language.place][month - 1] + (language == .spanish && year != nil ? " de" : "")
        return [ofDay, ofMonth, year].compactMap { $0 }.joined(separator: " ")
    }

    private func day(_ day: Int) -> String {
        switch language {
        case .german: "\(day)."
        case .french: day == 1 ? "1er" : "\(day)"
        case .english, .dutch, .spanish: "\(day)"
        }
    }

    private func before(_ parts: DateParts, _ use: DateUse) -> String {
        let word = CalendarWords.before[use]?[language.place][parts.precision.rawValue] ?? ""
        guard !word.isEmpty else { return "" }
        // "d'avril": de loses its vowel before another.
        if language == .french, word == "de", let month = parts.month, [4, 8, 10].contains(month) { return "d’" }
        return word + " "
    }

    // MARK: From one date to another

    /// Returns two dates in words, and one where they are the same: "10–12 July 2025", "28 June – 3 July 2025".
    public func dates(_ first: String, _ last: String, without known: Int? = nil) -> String {
        guard first != last, let start = DateParts(first), let end = DateParts(last) else {
            return first == last ? date(first, without: known) : "\(date(first)) – \(date(last))"
        }
        guard start.year == end.year || end.precision == .year, start.precision == end.precision else {
            return "\(date(first)) – \(date(last))"
        }
        switch start.precision {
        case .year: return "\(start.year)–\(end.year)"
        case .month: return "\(month(start.month ?? 0))–\(date(last, without: known))"
        case .day where start.month == end.month:
            return "\(day(start.day ?? 0))–\(date(last, without: known))"
        case .day: return "\(date(first, without: start.year)) – \(date(last, without: known))"
        }
    }

    /// Returns two dates as they stand in a sentence: "from 10 to 12 July 2025"; one where they are the same.
    public func date(from first: String, to last: String, without known: Int? = nil) -> String {
        guard first != last, let start = DateParts(first), let end = DateParts(last) else {
            return date(first, .on, without: known)
        }
        let isOneYear = start.year == end.year && start.month != nil && end.month != nil
        let isOneMonth = isOneYear && start.month == end.month && start.day != nil && end.day != nil
        let head = isOneMonth ? day(start.day ?? 0) : date(first, without: isOneYear ? start.year : known)
        return span(start, end, head, date(last, without: known))
    }

    private func span(_ start: DateParts, _ end: DateParts, _ head: String, _ tail: String) -> String {
        switch language {
        case .english: return "from \(head) to \(tail)"
        case .dutch: return "van \(head) tot en met \(tail)"
        case .german: return (start.day == nil ? "von " : "vom ") + head + " bis " + tail
        case .french: return before(start, .of) + head + (end.day == nil ? " à " : " au ") + tail
        case .spanish: return before(start, .of) + head + (end.day == nil ? " a " : " al ") + tail
        }
    }

    // MARK: What is said of dates

    /// Returns when articles told a thing: "reported on 17 February 2025".
    public func reported(_ first: String, _ last: String, without known: Int? = nil) -> String {
        text(.reportedWhen, date(from: first, to: last, without: known))
    }

    /// Returns for when a thing is planned, and that its day has passed where it has: "planned for 3 March, day has passed".
    ///
    /// - Parameters:
    ///   - value: The date.
    ///   - isPassed: Whether the day has passed.
    ///   - known: A year that need not be said.
    /// - Returns: The words.
    public func planned(_ value: String, isPassed: Bool, without known: Int? = nil) -> String {
        text(isPassed ? .plannedForAndPassed : .plannedFor, date(value, .to, without: known))
    }

    // MARK: Lengths

    /// Returns a length of time: "50 minutes", "two hours", "1 hour 30 minutes".
    public func duration(minutes: Int) -> String {
        let (hours, rest) = max(minutes, 0).quotientAndRemainder(dividingBy: 60)
        guard hours > 0 else { return counted(.minutes, rest) }
        let numbers = CalendarWords.hourNumbers[language.place]
        guard rest > 0 else {
            guard numbers.indices.contains(hours - 1) else { return counted(.hours, hours) }
            return counted(.hours, hours).replacing(number(hours), with: numbers[hours - 1])
        }
        return text(.hoursAndMinutes, counted(.hours, hours), counted(.minutes, rest))
    }

    /// Returns a length of time that may be a bound: "at least two hours".
    ///
    /// - Parameters:
    ///   - minutes: The length.
    ///   - bound: `exact`, `about`, `at_least` or `at_most`.
    /// - Returns: The words.
    public func duration(minutes: Int, bound: String) -> String {
        guard ValueSet.durationBound.values.contains(bound) else { return duration(minutes: minutes) }
        return Template(word(bound, of: .durationBound)).filled([duration(minutes: minutes)])
    }
}
