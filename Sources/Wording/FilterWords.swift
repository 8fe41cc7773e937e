/// What a list is asked for, in words.
extension Wording {
    /// Returns a value of a field as readers know it: a country by its name, a status by its word, a date in words.
    ///
    /// - Parameters:
    ///   - value: The value as the address has it.
    ///   - field: The field that lists filter by.
    ///   - type: The type of the records.
    /// - Returns: The words; the value itself for names and the like.
    public func value(_ value: String, of field: String, in type: RecordType) -> String {
        if let set = ValueSet.of(field: field, in: type) { return word(value, of: set) }
        switch field.split(separator: ".").last ?? "" {
        case "country": return country(value)
        case "language": return language(value)
        case "city": return city(value)
        case "topic", "about": return topicInText(value) ?? value
        case "date", "reported", "first_seen", "last_seen", "published_at", "ingested_at", "changed", "at":
            return interval(value)
        default: return value
        }
    }

    /// Returns a filter of a list: "Date: from 10 July 2025".
    ///
    /// - Parameters:
    ///   - name: The parameter: a field, with its operator behind `__`.
    ///   - value: The value as the address has it.
    ///   - type: The type of the records.
    ///   - label: What the value is called where the caller knows it, such as the name of a person.
    /// - Returns: The words.
    public func filter(_ name: String, _ value: String, in type: RecordType, label: String? = nil) -> String {
        let field = name.split(separator: "__", maxSplits: 1).first.map(String.init) ?? name
        return text(.labelled, self.field(field), filterValue(name, value, in: type, label: label))
    }

    /// Returns what a filter asks for without the name of its field: "from 10 July 2025".
    ///
    /// - Parameters:
    ///   - name: The parameter: a field, with its operator behind `__`.
    ///   - value: The value as the address has it.
    ///   - type: The type of the records.
    ///   - label: What the value is called where the caller knows it.
    /// - Returns: The words.
    public func filterValue(_ name: String, _ value: String, in type: RecordType, label: String? = nil) -> String {
        let parts = name.split(separator: "__", maxSplits: 1).map(String.init)
        let (field, comparison) = (parts.first ?? name, parts.count > 1 ? parts[1] : "")
        let words =
            switch comparison {
            case _ where label != nil: label ?? ""
            case "isnull": text(["1", "true"].contains(value) ? .yes : .no)
            case "in": either(value.split(separator: ",").map { self.value(String($0), of: field, in: type) })
            case "all": list(value.split(separator: ",").map { self.value(String($0), of: field, in: type) })
            default: self.value(value, of: field, in: type)
            }
        return self.comparison(comparison, words)
    }

    /// Returns words of which one suffices: "held or planned".
    public func either(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let first = last.lowercased().drop { $0 == "h" }.first
        let or = language == .spanish && (first == "o" || first == "ó") ? "u" : text(.orWord)
        return items.dropLast().joined(separator: ", ") + " \(or) " + last
    }

    // MARK: Intervals

    /// Returns an interval of dates as filters take it: `2025-07..2025-09`, `..2025`, `-7d..today`; what is none comes back as it is.
    public func interval(_ value: String) -> String {
        guard let range = value.firstRange(of: "..") else { return point(value) ?? value }
        let (first, last) = (String(value[..<range.lowerBound]), String(value[range.upperBound...]))
        if last == "today", let distance = Distance(first), distance.isPast, distance.unit == .day {
            return counted(.lastDays, distance.count)
        }
        if first == "today", let distance = Distance(last), !distance.isPast, distance.unit == .day {
            return counted(.nextDays, distance.count)
        }
        if DateParts(first) != nil, DateParts(last) != nil { return dates(first, last) }
        switch (point(first), point(last)) {
        case (let first?, let last?): return "\(first) – \(last)"
        case (let first?, nil) where last.isEmpty: return comparison("gte", first)
        case (nil, let last?) where first.isEmpty: return comparison("lte", last)
        default: return value
        }
    }

    private func point(_ value: String) -> String? {
        if value == "today" { return text(.today) }
        if DateParts(value) != nil { return date(value) }
        return Distance(value).map { counted($0.phrase, $0.count) }
    }
}

/// A day by its distance from today: `-7d`, `+2w`.
private struct Distance {
    enum Unit: Character {
        case day = "d"
        case week = "w"
        case month = "m"
        case year = "y"
    }

    let count: Int
    let unit: Unit
    let isPast: Bool

    /// Reads a distance; a plus that was not escaped comes out of a query as a space.
    init?(_ text: String) {
        guard let sign = text.first, "-+ ".contains(sign), let unit = text.last.flatMap({ Unit(rawValue: $0) }),
            let count = Int(text.dropFirst().dropLast()), (0..<100_000).contains(count)
        else { return nil }
        self.count = count
        self.unit = unit
        isPast = sign == "-"
    }

    var phrase: CountedPhrase {
        switch unit {
        case .day: isPast ? .daysAgo : .daysAhead
        case .week: isPast ? .weeksAgo : .weeksAhead
        case .month: isPast ? .monthsAgo : .monthsAhead
        case .year: isPast ? .yearsAgo : .yearsAhead
        }
    }
}
