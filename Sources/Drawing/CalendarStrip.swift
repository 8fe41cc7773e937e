public import Markup
public import Records

/// A square a day over the last year, a column a week, with four tints by the number of meetings; a phone has room for
/// the last half year.
public struct CalendarStrip {
    private static let breadths: [(kind: StaticString, weeks: Int)] = [
        ("drawing calendar wide", 53), ("drawing calendar narrow", 26),
    ]

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

    /// Writes the drawing; false where fewer than three days have meetings.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        let sheets = Self.breadths.map { (kind: $0.kind, sheet: Sheet(strip: self, weeks: $0.weeks)) }
        guard let widest = sheets.first?.sheet.shown, widest.count >= Breadth.fewest else { return false }
        let bounds = Self.bounds(widest.map(\.1))
        html.element(.div, [.kind("drawn")]) { html in
            for (kind, sheet) in sheets { sheet.write(kind, bounds, to: &html) }
        }
        return true
    }

    /// The names of months above the strip of so many weeks.
    func months(weeks: Int) -> [AxisLabels.Label] { Sheet(strip: self, weeks: weeks).months }

    /// Up to which counts the first three tints go: by quarters of the days, so that one busy day does not pale the rest.
    static func bounds(_ counts: [Int]) -> [Int] {
        let sorted = counts.sorted()
        return [0.25, 0.5, 0.8].map { sorted[min(Int(Double(sorted.count) * $0), sorted.count - 1)] }
    }

    /// The strip of so many weeks.
    private struct Sheet {
        let strip: CalendarStrip
        let weeks: Int
        private let cell = 13.0
        private let side = 11.0
        private let left = 28.0
        private let top = 16.0

        init(strip: CalendarStrip, weeks: Int) {
            (self.strip, self.weeks) = (strip, weeks)
        }

        private var size: (width: Double, height: Double) { (left + Double(weeks) * cell, top + 7 * cell) }

        /// The Monday of the first week.
        private var first: CalendarDay {
            CalendarDay(number: strip.today.number - (strip.today.weekday - 1) - 7 * (weeks - 1))
        }

        /// The days of the weeks, up to that of today.
        private var days: ClosedRange<CalendarDay> { first...CalendarDay(number: first.number + 7 * weeks - 1) }

        /// The days that have meetings.
        var shown: [(CalendarDay, Int)] {
            (days.lowerBound.number...days.upperBound.number).compactMap { number in
                strip.counts[number].flatMap { $0 > 0 ? (CalendarDay(number: number), $0) : nil }
            }
        }

        func write(_ kind: StaticString, _ bounds: [Int], to html: inout HTML) {
            html.element(
                .svg,
                [.kind(kind), .viewBox(0, 0, size.width, size.height), .role("group"), .label(strip.label)]
            ) { html in
                names(&html)
                empty(&html)
                for (day, count) in shown {
                    html.mark(strip.link(day), title: strip.title(day, count)) { html in
                        square(day, Tint.name(bounds.firstIndex { count <= $0 } ?? bounds.count), &html)
                    }
                }
                let (x, y) = place(strip.today)
                html.void(
                    .rect,
                    [.kind("today"), .x(x - 1), .y(y - 1), .width(side + 2), .height(side + 2), .rx(3)])
            }
        }

        private func place(_ day: CalendarDay) -> (x: Double, y: Double) {
            let offset = day.number - first.number
            return (left + Double(offset / 7) * cell, top + Double(offset % 7) * cell)
        }

        private func square(_ day: CalendarDay, _ kind: StaticString, _ html: inout HTML) {
            let (x, y) = place(day)
            html.void(.rect, [.kind(kind), .x(x), .y(y), .width(side), .height(side), .rx(2)])
        }

        /// Draws the days without meetings at once; those that are still to come are rings.
        private func empty(_ html: inout HTML) {
            var (past, future) = (PathData(), PathData())
            for number in days.lowerBound.number...days.upperBound.number where strip.counts[number, default: 0] == 0 {
                let (x, y) = place(CalendarDay(number: number))
                if number <= strip.today.number {
                    past.rectangle(x, y, side, side)
                } else {
                    future.rectangle(x + 0.5, y + 0.5, side - 1, side - 1)
                }
            }
            if !past.isEmpty { html.void(.path, [.kind("none"), .d(past)]) }
            if !future.isEmpty { html.void(.path, [.kind("coming"), .d(future)]) }
        }

        /// The names of the months that have room, each above the first week that begins in it; a month that had begun
        /// before the strip gives way to the next one.
        var months: [AxisLabels.Label] {
            var out: [AxisLabels.Label] = []
            for month in AxisLabels.months(of: days, step: 1) {
                let text = strip.words.month(month.parts.month)
                let x = left + Double((month.number - first.number + 6) / 7) * cell
                if out.count == 1, out[0].x + TextWidth.of(out[0].text, size: 11) + 8 > x { out.removeLast() }
                guard x + TextWidth.of(text, size: 11) <= left + Double(weeks) * cell else { continue }
                out.append(AxisLabels.Label(x: x, text: text))
            }
            return out
        }

        private func names(_ html: inout HTML) {
            for label in months { html.label(label.text, label.x, 10, [.kind("small")]) }
            for day in strip.words.weekdays.indices {
                html.label(
                    strip.words.weekdays[day], left - 6,
                    top + Double(day) * cell + 9.5, [.kind("small"), .anchor(.end)])
            }
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
