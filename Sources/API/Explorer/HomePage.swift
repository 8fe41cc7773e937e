import HTTP
import Markup
import Records
import Store
import Wording

/// The first page: what lies ahead and questions to start from, then what is new and the year at a glance.
struct HomePage {
    let explorer: Explorer

    private var words: Wording { explorer.words }

    /// Days of report that are shown.
    private static let days = 5
    /// Meetings that are looked at for them, and those that are shown of one day.
    private static let (meetings, each) = (40, 8)

    /// Returns the page.
    func response() throws -> Response {
        let new = try news()
        let ahead = try ahead()
        let year = try DrawnCalendar(explorer).load()
        let questions = try HomeQuestions(explorer).load()
        return explorer.frame("").response(explorer.fields) { html in
            html.element(.h1, text: words.text(.siteTitle))
            html.element(.p, [.kind("lead")], text: words.text(.siteSummary))
            html.element(.div, [.kind("columns")]) { html in
                html.element(.div, [.kind("main")]) { self.ahead(ahead, &$0) }
                html.element(.div, [.kind("side")]) { questions.write(to: &$0) }
            }
            html.element(.section) { news(new, &$0) }
            html.element(.section) { year.write(to: &$0) }
        }
    }

    // MARK: What is new

    /// Meetings that were told last on one day, and how many others were.
    private struct DayOfNews {
        var day: String
        var meetings: [Served<Meeting>]
        var more = 0
    }

    /// The meetings told last, by the day on which they were.
    private func news() throws -> [DayOfNews] {
        var request = ListRequest(.meetings)
        request.sort = [.init(field: "reported", descends: true)]
        request.limit = Self.meetings
        var out: [DayOfNews] = []
        for meeting in try Served<Meeting>.all(explorer.store.page(request).records) {
            guard let day = meeting.reported?.last else { continue }
            if out.last?.day == day {
                out[out.count - 1].meetings.append(meeting)
            } else {
                out.append(DayOfNews(day: day, meetings: [meeting]))
            }
        }
        out = Array(out.prefix(Self.days))
        for index in out.indices where out[index].meetings.count > Self.each {
            let all = try explorer.first(1, .meetings, [("reported", out[index].day)]).total
            out[index].more = (all ?? out[index].meetings.count) - Self.each
        }
        return out
    }

    private func news(_ days: [DayOfNews], _ html: inout HTML) {
        html.element(.h2, text: words.text(.whatIsNew))
        guard !days.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.nothingYet)) }
        for news in days {
            html.element(.h3, text: words.line(words.reported(news.day, news.day)))
            explorer.lines(Array(news.meetings.prefix(Self.each)), to: &html)
            explorer.more(news.more, .list(.meetings, "reported", news.day), to: &html)
        }
    }

    // MARK: What lies ahead

    private func ahead() throws -> [Served<Meeting>] {
        guard let date = Collection.meetings.field("date"), let status = Collection.meetings.field("status"),
            let days = DayInterval("today..+30d", today: Today.day)
        else { return [] }
        var request = ListRequest(.meetings)
        request.filters = [Filter(date, .equal, [days.text]), Filter(status, .among, ["planned", "possible"])]
        request.sort = [.init(field: "date", descends: false)]
        request.limit = Explorer.few
        return try Served.all(explorer.store.page(request).records)
    }

    private func ahead(_ meetings: [Served<Meeting>], _ html: inout HTML) {
        html.element(.h2) { html in
            html.text(words.text(.comingUp))
            let all = [
                (name: "date", value: "today..+30d"), (name: "status__in", value: "planned,possible"),
                (name: "sort", value: "date"),
            ]
            html.element(.a, [.kind("more"), .href(.path(["meetings"], all))], text: words.text(.showMore))
        }
        guard !meetings.isEmpty else {
            return html.element(.p, [.kind("soft")], text: words.text(.nothingComingUp))
        }
        explorer.lines(meetings, to: &html)
    }
}

extension Explorer {
    /// Writes meetings as lines: who, and under it when, where and whether.
    func lines(_ meetings: [Served<Meeting>], to html: inout HTML) {
        html.element(.ul, [.kind("records")]) { html in
            for meeting in meetings {
                html.element(.li, [.data(.row, "")]) { html in
                    html.link(.record(.meetings, meeting.record.id), names.meeting(meeting.record))
                    html.element(.span, [.kind("note")]) { html in
                        status(meeting.record.status, to: &html)
                        if let other = otherwise(meeting, .status) { html.text(" (\(other))") }
                        html.text(" · " + disputed(shortDay(meeting), meeting, .date))
                        if meeting.due == "passed" { html.text(" · " + words.text(.dayHasPassed)) }
                        if let place = meeting.record.place {
                            html.text(" · " + disputed(names.place(place), meeting, .place))
                        }
                    }
                }
            }
        }
    }
}
