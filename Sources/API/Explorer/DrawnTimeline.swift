import Drawing
import Markup
import Records
import Store
import Wording

/// Meetings by stretches of time as columns.
extension Explorer {
    /// Months that are drawn beside other things.
    private static let months = 48

    /// Returns meetings by months, and by years where months are more than stand side by side.
    func timeline(_ overview: MeetingOverview) throws -> Timeline {
        let months = try overview.timeline(months: Self.months)
        guard months.unit == .month, let first = months.periods.first?.start, let last = months.periods.last?.start,
            Columns.unit(for: first...last) == .year
        else { return months }
        return try overview.timeline(by: .year)
    }

    /// Writes a time line as columns with a legend.
    ///
    /// - Returns: How many stretches lie before those that are drawn; nil where there is too little to draw.
    @discardableResult
    func columns(
        _ timeline: Timeline, _ stack: Timeline.Stack = .status, label: String, to html: inout HTML,
        link: (Timeline.Period) -> Link
    ) -> Int? {
        let series = Self.series(timeline, stack)
        let columns = timeline.periods.map { period in
            Columns.Column(
                start: period.start,
                values: series.map { part in period.counts.first { $0.value == part.value }?.count ?? 0 },
                link: link(period), title: title(period, stack))
        }
        let drawing = Columns(
            columns: columns, series: series.map { $0.series }, unit: Self.unit(timeline.unit), label: label,
            words: calendar)
        var isDrawn = false
        html.filled(.figure) { html in
            isDrawn = drawing.write(to: &html)
            guard isDrawn else { return }
            html.filled(.figcaption) { html in
                Legend(series: series.map { ($0.series, word($0.value, stack)) }).write(to: &html)
            }
        }
        return isDrawn ? drawing.earlier : nil
    }

    /// The days of a stretch as a filter.
    static func days(_ period: Timeline.Period) -> (name: String, value: String) {
        ("date", "\(period.start.iso)..\(period.end.iso)")
    }

    /// What a status or kind is called.
    func word(_ value: String, _ stack: Timeline.Stack) -> String {
        switch stack {
        case .status: words.word(value, of: .status)
        case .kind: words.word(value, of: .meetingKind)
        }
    }

    /// The statuses or kinds that occur, in the order of their list.
    static func series(_ timeline: Timeline, _ stack: Timeline.Stack) -> [(value: String, series: Series)] {
        let found = Set(timeline.periods.flatMap { $0.counts.map { $0.value } })
        switch stack {
        case .status:
            return Meeting.Status.allCases.filter { found.contains($0.rawValue) }.map { ($0.rawValue, .status($0)) }
        case .kind:
            return Meeting.Kind.allCases.filter { found.contains($0.rawValue) }.map { ($0.rawValue, .kind($0)) }
        }
    }

    private func title(_ period: Timeline.Period, _ stack: Timeline.Stack) -> String {
        let parts = period.counts.map { "\(words.number($0.count)) \(word($0.value, stack))" }
        return words.text(.labelled, words.line(words.period(period.label)), parts.joined(separator: ", "))
    }

    private static func unit(_ unit: Timeline.Unit) -> Columns.Unit {
        switch unit {
        case .day: .day
        case .week: .week
        case .month: .month
        case .year: .year
        }
    }
}
