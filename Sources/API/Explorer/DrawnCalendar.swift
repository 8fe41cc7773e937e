import Drawing
import Markup
import Records
import Store
import Wording

/// The meetings of the last year by day.
struct DrawnCalendar {
    let explorer: Explorer
    private var counts: [Int: Int] = [:]
    private let today = Today.day

    /// Days with meetings from which on the squares of a year say more than their number.
    private static let fewest = 12

    init(_ explorer: Explorer) { self.explorer = explorer }

    /// Returns the calendar with what the records say.
    func load() throws -> DrawnCalendar {
        var calendar = self
        guard let date = Collection.meetings.field("date"), let days = DayInterval("-1y..today", today: today) else {
            return self
        }
        var request = ListRequest(.meetings)
        request.filters = [Filter(date, .equal, [days.text])]
        for period in try explorer.store.timeline(in: request, by: .day, stack: .status).periods {
            calendar.counts[period.start.number] = period.total
        }
        return calendar
    }

    /// Writes it, with the way to what lies before; nothing where no meeting of the last year is known.
    func write(to html: inout HTML) {
        guard !counts.isEmpty else { return }
        let words = explorer.words
        html.element(.h2, text: words.text(.lastYear))
        html.filled(.figure) { html in
            let isDrawn =
                counts.count >= Self.fewest
                && CalendarStrip(
                    counts: counts, today: today, label: words.text(.lastYear), words: explorer.calendar,
                    title: { day, count in "\(words.date(day.iso)): \(words.count(count, .meetings))" },
                    link: { .list(.meetings, "date", $0.iso) }
                ).write(to: &html)
            html.filled(.figcaption) { html in
                html.text(words.count(counts.values.reduce(0, +), .meetings))
                html.text(isDrawn ? " · " : " ")
                html.element(.a, [.href(.path(["timeline"]))], text: words.text(.timeLine))
            }
            if isDrawn { table(&html) }
        }
    }
}

extension DrawnCalendar {
    /// Writes the same by month, for those who do not see squares.
    private func table(_ html: inout HTML) {
        let words = explorer.words
        let months = Dictionary(grouping: counts.keys) { String(CalendarDay(number: $0).iso.prefix(7)) }
        html.element(.details) { html in
            html.element(.summary, text: words.text(.sameAsTable))
            html.element(.table) { html in
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        html.element(.th, [.scope("col")], text: words.text(.when))
                        html.element(.th, [.scope("col"), .kind("number")], text: words.text(.meetings))
                    }
                }
                html.element(.tbody) { html in
                    for (month, days) in months.sorted(by: { $0.key > $1.key }) {
                        html.element(.tr) { html in
                            html.element(.th, [.scope("row")]) {
                                $0.element(.a, [.href(.list(.meetings, "date", month))], text: words.date(month))
                            }
                            let total = days.reduce(0) { $0 + counts[$1, default: 0] }
                            html.element(.td, [.kind("number")], text: words.number(total))
                        }
                    }
                }
            }
        }
    }
}

extension Explorer {
    /// The words of calendars.
    var calendar: CalendarWords {
        CalendarWords(
            months: (1...12).map { words.month($0, isShort: true) }, weekdays: (0..<7).map { words.shortWeekday($0) },
            today: words.text(.today))
    }
}
