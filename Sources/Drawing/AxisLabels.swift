import Markup
import Records

/// The words under an axis of time: small ones for days, months or years, and large ones where a month or year begins.
struct AxisLabels {
    /// A word, and where what it names begins.
    struct Label: Equatable {
        let x: Double
        let text: String
    }

    private(set) var small: [Label] = []
    private(set) var large: [Label] = []

    /// The steps of a unit, from fine to coarse, and how far apart its words must stand.
    private static let steps = (days: [1, 2, 7], months: [1, 2, 3, 6], years: [1, 2, 5, 10, 20, 50, 100])
    private static let gap = 8.0

    /// Chooses words that fit: `x` says where a day stands, which never goes back.
    init(days: ClosedRange<CalendarDay>, words: CalendarWords, x: (CalendarDay) -> Double) {
        for step in Self.steps.days where small.isEmpty && days.count < 120 {
            let labels = Self.days(of: days, step: step).map { Label(x: x($0), text: "\($0.parts.day)") }
            guard labels.count > 1, Self.fit(labels) else { continue }
            small = labels
            large = Self.months(of: days, step: 1).map {
                Label(x: x($0), text: "\(words.month($0.parts.month)) \($0.parts.year)")
            }
        }
        for step in Self.steps.months where small.isEmpty {
            let labels = Self.months(of: days, step: step).map { Label(x: x($0), text: words.month($0.parts.month)) }
            guard labels.count > 1, Self.fit(labels) else { continue }
            small = labels
            large = Self.years(of: days, step: 1).map { Label(x: x($0), text: "\($0.parts.year)") }
        }
        for step in Self.steps.years where small.isEmpty {
            let labels = Self.years(of: days, step: step).map { Label(x: x($0), text: "\($0.parts.year)") }
            if Self.fit(labels) { small = labels }
        }
        large = Self.thinned(large)
    }

    /// Writes the words under a line.
    func write(below y: Double, until right: Double, to html: inout HTML) {
        var ticks = PathData()
        for label in small {
            ticks.move(label.x, y)
            ticks.line(label.x, y + 4)
        }
        if !ticks.isEmpty { html.void(.path, [.kind("tick"), .d(ticks)]) }
        for label in small where label.x + TextWidth.of(label.text, size: 11) <= right + 4 {
            html.label(label.text, label.x, y + 15, [.kind("small")])
        }
        for label in large where label.x + TextWidth.of(label.text, size: 12) <= right + 4 {
            html.label(label.text, label.x, y + 30, [.kind("large")])
        }
    }

    private static func fit(_ labels: [Label]) -> Bool {
        zip(labels, labels.dropFirst()).allSatisfy { $0.x + TextWidth.of($0.text, size: 11) + gap <= $1.x }
    }

    /// Without the words that have no room before the next; the first gives way to the second.
    private static func thinned(_ labels: [Label]) -> [Label] {
        var out: [Label] = []
        for label in labels {
            while let last = out.last, out.count == 1, last.x + TextWidth.of(last.text) + gap > label.x {
                out.removeLast()
            }
            if let last = out.last, last.x + TextWidth.of(last.text) + gap > label.x { continue }
            out.append(label)
        }
        return out
    }

    // MARK: Days that words stand at

    private static func days(of range: ClosedRange<CalendarDay>, step: Int) -> [CalendarDay] {
        let all = (range.lowerBound.number...range.upperBound.number).map(CalendarDay.init(number:))
        switch step {
        case 7: return all.filter { $0.weekday == 1 }
        default: return all.filter { $0.parts.day % step == 1 % step }
        }
    }

    /// First days of months, and the first of all, whose month has begun before.
    static func months(of range: ClosedRange<CalendarDay>, step: Int) -> [CalendarDay] {
        let (first, last) = (range.lowerBound.parts, range.upperBound.parts)
        return (first.year * 12 + first.month - 1...last.year * 12 + last.month - 1).compactMap { number in
            guard number % step == 0 else { return nil }
            return CalendarDay(year: number / 12, month: number % 12 + 1, day: 1).map { max($0, range.lowerBound) }
        }
    }

    private static func years(of range: ClosedRange<CalendarDay>, step: Int) -> [CalendarDay] {
        (range.lowerBound.parts.year...range.upperBound.parts.year).compactMap { year in
            guard year % step == 0 else { return nil }
            return CalendarDay(year: year, month: 1, day: 1).map { max($0, range.lowerBound) }
        }
    }
}

extension ClosedRange<CalendarDay> {
    /// How many days a range has.
    var count: Int { upperBound.number - lowerBound.number + 1 }
}
