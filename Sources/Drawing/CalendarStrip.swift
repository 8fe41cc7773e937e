public import Markup
public import Records

/// A square a day over the last year, a column a week, with four tints by the number of meetings.
///
/// A phone shows the end of it; the rest can be moved into sight within the strip.
public struct CalendarStrip {
    private static let weeks = 53
    private static let cell = 13.0
    private static let side = 11.0
    private static let left = 28.0
    private static let top = 16.0

    private let counts: [Int: Int]
    private let today: CalendarDay
    private let label: String
    private let words: CalendarWords
    private let title: (CalendarDay, Int) -> String
    private let link: (CalendarDay) -> Link

    /// Takes meetings by the number of the day (`CalendarDay.number`).
    public init(
        counts: [Int: Int], today: CalendarDay, label: String, words: CalendarWords,
        title: @escaping (CalendarDay, Int) -> String, link: @escaping (CalendarDay) -> Link
    ) {
        self.counts = counts
        self.today = today
        self.label = label
        self.words = words
        self.title = title
        self.link = link
    }

    /// The Monday of the first week.
    private var first: CalendarDay {
        CalendarDay(number: today.number - (today.weekday - 1) - 7 * (Self.weeks - 1))
    }

    /// The days that are shown: whole weeks up to the one of today.
    public var days: ClosedRange<CalendarDay> { first...CalendarDay(number: first.number + 7 * Self.weeks - 1) }

    /// Writes the drawing; false where fewer than three days have meetings.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        let counts = days.lowerBound.number...days.upperBound.number
        let shown = counts.compactMap { number in self.counts[number].map { (CalendarDay(number: number), $0) } }
            .filter { $0.1 > 0 }
        guard shown.count >= Breadth.fewest else { return false }
        let bounds = Self.bounds(shown.map(\.1))
        let size = (width: Self.left + Double(Self.weeks) * Self.cell, height: Self.top + 7 * Self.cell)
        html.element(.div, [.kind("drawn strip")]) { html in
            html.element(
                .svg,
                [
                    .kind("drawing calendar"), .viewBox(0, 0, size.width, size.height), .role("group"),
                    .label(label),
                ]
            ) { html in
                names(&html)
                empty(&html)
                for (day, count) in shown {
                    html.mark(link(day), title: title(day, count)) { html in
                        let tint = bounds.firstIndex { count <= $0 } ?? bounds.count
                        square(day, Tint.name(tint), &html)
                    }
                }
                let (x, y) = place(today)
                html.void(
                    .rect,
                    [
                        .kind("today"), .x(x - 1), .y(y - 1), .width(Self.side + 2), .height(Self.side + 2), .rx(3),
                    ])
            }
        }
        return true
    }

    /// Up to which counts the first three tints go: by quarters of the days, so that one busy day does not pale the rest.
    static func bounds(_ counts: [Int]) -> [Int] {
        let sorted = counts.sorted()
        return [0.25, 0.5, 0.8].map { sorted[min(Int(Double(sorted.count) * $0), sorted.count - 1)] }
    }

    private func place(_ day: CalendarDay) -> (x: Double, y: Double) {
        let offset = day.number - first.number
        return (Self.left + Double(offset / 7) * Self.cell, Self.top + Double(offset % 7) * Self.cell)
    }

    private func square(_ day: CalendarDay, _ kind: StaticString, _ html: inout HTML) {
        let (x, y) = place(day)
        html.void(.rect, [.kind(kind), .x(x), .y(y), .width(Self.side), .height(Self.side), .rx(2)])
    }

    /// Draws the days without meetings at once; those that are still to come are rings.
    private func empty(_ html: inout HTML) {
        var (past, future) = (PathData(), PathData())
        for number in days.lowerBound.number...days.upperBound.number where counts[number, default: 0] == 0 {
            let (x, y) = place(CalendarDay(number: number))
            if number <= today.number {
                past.rectangle(x, y, Self.side, Self.side)
            } else {
                future.rectangle(x + 0.5, y + 0.5, Self.side - 1, Self.side - 1)
            }
        }
        if !past.isEmpty { html.void(.path, [.kind("none"), .d(past)]) }
        if !future.isEmpty { html.void(.path, [.kind("coming"), .d(future)]) }
    }

    private func names(_ html: inout HTML) {
        var end = 0.0
        for month in AxisLabels.months(of: days, step: 1) {
            let text = words.month(month.parts.month)
            let offset = month.number - first.number
            let x = Self.left + Double((offset + 6) / 7) * Self.cell
            guard offset >= 0, x >= end, x + TextWidth.of(text, size: 11) <= Self.left + Double(Self.weeks) * Self.cell
            else {
                continue
            }
            html.label(text, x, 10, [.kind("small")])
            end = x + TextWidth.of(text, size: 11) + 8
        }
        for day in [0, 2, 4] where words.weekdays.indices.contains(day) {
            html.label(
                words.weekdays[day], Self.left - 6,
                Self.top + Double(day) * Self.cell + 9.5, [.kind("small"), .anchor(.end)])
        }
    }
}

/// Four tints, from pale to full.
enum Tint {
    static func name(_ step: Int) -> StaticString {
        switch step {
        case ...0: "tint1"
        case 1: "tint2"
        case 2: "tint3"
        default: "tint4"
        }
    }
}
