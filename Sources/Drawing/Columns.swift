public import Markup
public import Records

/// Meetings by period: a column each, stacked by status or kind, with the sum above where it has room.
public struct Columns {
    /// How long a period is.
    public enum Unit: Sendable {
        case day, week, month, year

        /// The number of the period that a day lies in; those of neighbours differ by one.
        func index(of day: CalendarDay) -> Int {
            switch self {
            case .day: day.number
            case .week: (day.number + 3 - (day.weekday - 1)) / 7
            case .month: day.parts.year * 12 + day.parts.month - 1
            case .year: day.parts.year
            }
        }

        /// The first day of a period.
        func start(of index: Int) -> CalendarDay {
            switch self {
            case .day: CalendarDay(number: index)
            case .week: CalendarDay(number: index * 7 - 3)
            case .month:
                CalendarDay(year: index / 12, month: index % 12 + 1, day: 1) ?? CalendarDay(number: 0)
            case .year: CalendarDay(year: index, month: 1, day: 1) ?? CalendarDay(number: 0)
            }
        }
    }

    /// One period.
    public struct Column {
        let start: CalendarDay
        let values: [Int]
        let link: Link
        let title: String

        /// Takes the first day of a period and its values in the order of the series.
        public init(start: CalendarDay, values: [Int], link: Link, title: String) {
            self.start = start
            self.values = values
            self.link = link
            self.title = title
        }

        fileprivate var total: Int { values.reduce(0, +) }
    }

    /// How many periods a drawing shows; earlier ones are left out.
    public static let most = 120
    /// How many periods stand side by side so that each can be hit.
    private static let readable = 80

    private let columns: [Int: Column]
    private let series: [Series]
    private let unit: Unit
    private let label: String
    private let words: CalendarWords

    /// Takes periods in any order; those that are left out are empty.
    public init(columns: [Column], series: [Series], unit: Unit, label: String, words: CalendarWords) {
        self.columns = Dictionary(
            columns.filter { $0.total > 0 }.map { (unit.index(of: $0.start), $0) },
            uniquingKeysWith: { first, _ in first })
        self.series = series
        self.unit = unit
        self.label = label
        self.words = words
    }

    /// Returns the shortest period of which a drawing of these days shows all.
    public static func unit(for days: ClosedRange<CalendarDay>) -> Unit {
        let units: [Unit] = [.day, .week, .month]
        return units.first { $0.index(of: days.upperBound) - $0.index(of: days.lowerBound) < readable } ?? .year
    }

    /// The periods that are drawn: the last ones; nil where none has meetings.
    private var shown: ClosedRange<Int>? {
        guard let last = columns.keys.max(), let first = columns.keys.min() else { return nil }
        return max(first, last - Self.most + 1)...last
    }

    /// How many periods with meetings lie before those that are drawn.
    public var earlier: Int {
        shown.map { shown in columns.keys.count { $0 < shown.lowerBound } } ?? 0
    }

    /// Writes the drawing; false where fewer than three periods have meetings.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard columns.count >= Breadth.fewest, let shown else { return false }
        html.drawn("columns", label: label, height: { _ in Self.height + 36 }) { breadth, html in
            write(shown, breadth.width, &html)
        }
        return true
    }

    private static let height = 150.0
    private static let top = 16.0

    private func write(_ shown: ClosedRange<Int>, _ width: Double, _ html: inout HTML) {
        let slot = min(width / Double(shown.count), 64)
        let most = shown.compactMap { columns[$0]?.total }.max() ?? 1
        html.void(.line, [.kind("axis"), .x1(0), .y1(Self.height), .x2(width), .y2(Self.height)])
        let days = unit.start(of: shown.lowerBound)...unit.start(of: shown.upperBound)
        AxisLabels(days: days, words: words) { Double(unit.index(of: $0) - shown.lowerBound) * slot + 1 }
            .write(below: Self.height, until: width, to: &html)
        let hasValues = shown.allSatisfy { TextWidth.of("\(columns[$0]?.total ?? 0)", size: 11) <= slot }
        for index in shown {
            guard let column = columns[index] else { continue }
            let left = Double(index - shown.lowerBound) * slot
            html.mark(column.link, title: column.title) { html in
                let y = write(column, left + slot * 0.1, slot * 0.8, Double(most), &html)
                guard hasValues else { return }
                html.label("\(column.total)", left + slot / 2, y - 4, [.kind("small"), .anchor(.middle)])
            }
        }
    }

    /// Writes the parts of a column from below; returns where it ends.
    private func write(_ column: Column, _ x: Double, _ width: Double, _ most: Double, _ html: inout HTML) -> Double {
        var y = Self.height
        for (series, value) in zip(series, column.values) where value > 0 {
            let part = max(Double(value) / most * (Self.height - Self.top), 1)
            y -= part
            html.void(.rect, [.kinds(["part", series.name]), .x(x), .y(y), .width(max(width, 1)), .height(part)])
        }
        return y
    }
}
