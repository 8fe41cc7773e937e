public import Records

/// The days that a date stands for: a year, a month and a day are intervals of different length.
public struct DayInterval: Sendable, Equatable {
    /// The first day.
    public let first: CalendarDay
    /// The last day, the same or later.
    public let last: CalendarDay

    /// Reads `2025`, `2025-07`, `2025-07-10` or two of these joined by `..`, where one side may be left out.
    ///
    /// - Parameters:
    ///   - text: The date or interval.
    ///   - today: The day that `today`, `-7d` and `+1m` count from; without it they are no dates.
    public init?(_ text: String, today: CalendarDay? = nil) {
        guard let range = text.firstRange(of: "..") else {
            guard let bounds = Self.bounds(text, today) else { return nil }
            (first, last) = bounds
            return
        }
        let (left, right) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
        guard !left.isEmpty || !right.isEmpty,
            let start = left.isEmpty ? Self.earliest : Self.bounds(left, today)?.first,
            let end = right.isEmpty ? Self.latest : Self.bounds(right, today)?.last, start.number <= end.number
        else { return nil }
        (first, last) = (start, end)
    }

    private static let earliest = CalendarDay(year: 1, month: 1, day: 1)
    private static let latest = CalendarDay(year: 9999, month: 12, day: 31)

    /// The two days joined by `..`.
    public var text: String { "\(first.iso)..\(last.iso)" }

    /// A day by its distance from today: `today`, `-7d`, `+2w`, `+1m`, `-1y`.
    ///
    /// A plus that was not escaped comes out of a query as a space.
    private static func relative(_ text: String, _ today: CalendarDay) -> CalendarDay? {
        if text == "today" { return today }
        guard let sign = text.first, sign == "-" || sign == "+" || sign == " ", let unit = text.last else { return nil }
        let digits = text.dropFirst().dropLast()
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let size = Int(digits)
        else { return nil }
        let count = sign == "-" ? -size : size
        switch unit {
        case "d": return today + count
        case "w": return today + count * 7
        case "m": return shifted(today, months: count)
        case "y": return shifted(today, months: count * 12)
        default: return nil
        }
    }

    /// The same day of another month, or the last one of a shorter month.
    private static func shifted(_ day: CalendarDay, months: Int) -> CalendarDay? {
        let (year, month, date) = day.parts
        let all = year * 12 + month - 1 + months
        guard all >= 12, all < 120_000 else { return nil }
        let (toYear, toMonth) = (all / 12, all % 12 + 1)
        return CalendarDay(
            year: toYear, month: toMonth, day: min(date, CalendarDay.length(month: toMonth, year: toYear)))
    }

    /// The first and last day of a partial date.
    private static func bounds(_ text: String, _ today: CalendarDay?) -> (first: CalendarDay, last: CalendarDay)? {
        if let today, let day = relative(text, today) { return (day, day) }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers[0] >= 1, numbers[0] <= 9999 else { return nil }
        let month = numbers.count > 1 ? numbers[1] : nil
        guard month.map({ (1...12).contains($0) }) ?? true else { return nil }
        let lastMonth = month ?? 12
        let lastDay = numbers.count > 2 ? numbers[2] : CalendarDay.length(month: lastMonth, year: numbers[0])
        guard let first = CalendarDay(year: numbers[0], month: month ?? 1, day: numbers.count > 2 ? numbers[2] : 1),
            let last = CalendarDay(year: numbers[0], month: lastMonth, day: lastDay)
        else { return nil }
        return (first, last)
    }
}
