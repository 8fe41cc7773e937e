import HTTP
import Markup
import Records
import Store
import Wording

/// Meetings over time: columns by day, week, month or year, with the numbers behind them.
struct TimelinePage {
    let explorer: Explorer
    let question: DrawnQuestion

    private var words: Wording { explorer.words }

    /// Stretches of the table, the latest ones.
    private static let rows = 36

    /// Returns the page.
    func response() throws -> Response {
        let timeline = try question.timeline()
        let bar = try FilterBar(explorer, .meetings, own: ["by", "stack"]).withYears(of: question.query.request)
        let title = words.text(.timeLineCaption)
        return explorer.frame(title, .timeline).response(explorer.fields) { html in
            html.element(.h1, text: title)
            bar.write(to: &html)
            switches(timeline, bar, &html)
            guard !timeline.periods.isEmpty else { return empty(timeline, bar, &html) }
            let earlier = explorer.columns(timeline, question.stack, label: title, to: &html) { link($0, bar) }
            if let earlier { before(earlier, timeline, &html) }
            notes(timeline, bar, &html)
            table(timeline, bar, isOpen: earlier == nil, &html)
            html.element(.p, [.kind("soft small")]) { html in
                html.element(.a, [.href(explorer.address.json)], text: words.text(.numbersAsJSON))
            }
        }
    }

    private func switches(_ timeline: Timeline, _ bar: FilterBar, _ html: inout HTML) {
        bar.switches(
            "by",
            [
                ("day", words.text(.byDay)), ("week", words.text(.byWeek)), ("month", words.text(.byMonth)),
                ("year", words.text(.byYear)),
            ], now: timeline.unit.rawValue, label: words.text(.period), to: &html)
        bar.switches(
            "stack", [("status", words.text(.byStatus)), ("kind", words.text(.byKind))],
            now: question.stack.rawValue, label: words.text(.kind), to: &html)
    }

    private func link(_ period: Timeline.Period, _ bar: FilterBar) -> Link {
        bar.meetings([Explorer.days(period)], without: ["date"])
    }

    private func empty(_ timeline: Timeline, _ bar: FilterBar, _ html: inout HTML) {
        html.element(.p, text: words.text(.noMeetings))
        for warning in timeline.warnings + question.query.warnings {
            html.element(.p, [.kind("soft")]) { $0.words(warning, language: "en") }
        }
        notes(timeline, bar, &html)
    }

    // MARK: Numbers

    private func notes(_ timeline: Timeline, _ bar: FilterBar, _ html: inout HTML) {
        if timeline.coarser > 0 {
            let text = words.text(.onlyMonthOrYear, words.count(timeline.coarser, .meetings))
            html.element(.p, [.kind("soft")], text: text)
        }
        guard timeline.undated > 0 else { return }
        html.element(.p, [.kind("soft")]) { html in
            html.element(
                .a, [.href(bar.meetings([("date__isnull", "1")], without: ["date"]))],
                text: words.counted(.undatedMeetings, timeline.undated))
        }
    }

    private func table(_ timeline: Timeline, _ bar: FilterBar, isOpen: Bool, _ html: inout HTML) {
        let rows = timeline.periods.suffix(Self.rows).reversed()
        let more = timeline.periods.count - rows.count
        html.element(.details, isOpen ? [.open] : []) { html in
            html.element(.summary, text: words.text(.sameAsTable))
            RecordTable(
                words: words, columns: columns(timeline, bar), caption: words.text(.timeLineCaption), isDense: true
            ).write(Array(rows), to: &html)
            before(more, timeline, &html)
        }
    }

    /// Says how many stretches lie before those that are shown, with the way to them.
    private func before(_ count: Int, _ timeline: Timeline, _ html: inout HTML) {
        guard count > 0, count <= timeline.periods.count else { return }
        let end = timeline.periods[count - 1].end.iso
        let query = explorer.address.without(["date__lte"]) + [("date__lte", end)]
        explorer.more(count, explorer.address.with(query), to: &html)
    }

    private func columns(_ timeline: Timeline, _ bar: FilterBar) -> [Column<Timeline.Period>] {
        var columns: [Column<Timeline.Period>] = [
            Column("period", words.text(.period), isHead: true) { period, html in
                html.link(link(period, bar), words.line(words.period(period.label)))
            },
            Column("total", words.text(.total), kind: "number") { $1.text(words.number($0.total)) },
        ]
        for (value, _) in Explorer.series(timeline, question.stack) {
            let heading = words.line(explorer.word(value, question.stack))
            columns.append(
                Column(value, heading, kind: "number") { period, html in
                    let count = period.counts.first { $0.value == value }?.count ?? 0
                    html.text(count > 0 ? words.number(count) : "")
                })
        }
        return columns
    }
}
