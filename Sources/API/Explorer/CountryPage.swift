import Drawing
import HTTP
import Markup
import Records
import Store
import Wording

/// A country: how often it meets, when, with whom and where, who its people are, and what they speak of.
struct CountryPage {
    let explorer: Explorer
    let counts: CountryCounts

    private var words: Wording { explorer.words }
    private var code: String { counts.code }

    /// The meetings at which it sat.
    private var filters: [(name: String, value: String)] { [("participant.country", code)] }

    /// What the page shows, read at once.
    private struct Content {
        var timeline: Timeline
        var map: MeetingMap
        var latest: [Served<Meeting>]
        var there: [Served<Meeting>]
        var people: [Served<Person>]
        var partners: [CountryPartner]
        var morePartners: Int
        var topics: Ranking
    }

    /// Returns the page.
    func response() throws -> Response {
        let content = try content()
        let name = words.country(code)
        return explorer.frame(name, .countries).response(explorer.fields) { html in
            html.element(.article) { html in
                html.element(.h1) { html in
                    if let flag = Flag.of(code) {
                        html.element(.span, [.kind("flag"), .hiddenFromReaders], text: flag + " ")
                    }
                    html.text(name)
                }
                lead(content, &html)
                explorer.columns(content.timeline, label: words.text(.timeLineOf, name), to: &html) {
                    .path(["meetings"], filters + [Explorer.days($0)])
                }
                html.element(.div, [.kind("columns")]) { html in
                    html.element(.div, [.kind("main")]) { main(content, &$0) }
                    html.element(.div, [.kind("side")]) { side(content, &$0) }
                }
            }
        }
    }

    // MARK: Reading

    private func content() throws -> Content {
        let request = explorer.request(.meetings, [("participant.country", code)])
        let overview = try explorer.store.overview(
            of: request, [.partners(of: code, limit: Explorer.bars)], points: Explorer.points)
        return Content(
            timeline: try explorer.timeline(overview), map: overview.map,
            latest: try latest(filters), there: try latest([("country", code)]),
            people: try people(), partners: overview.partners, morePartners: overview.morePartners,
            topics: try explorer.store.topics(
                of: .country(code), limit: Explorer.bars, among: Explorer.counted))
    }

    /// The latest meetings under a filter; how many there are is known.
    private func latest(_ filters: [(name: String, value: String)]) throws -> [Served<Meeting>] {
        var request = explorer.request(.meetings, filters.map { (field: $0.name, value: $0.value) })
        request.limit = Explorer.few
        return try Served.all(explorer.store.page(request).records)
    }

    private func people() throws -> [Served<Person>] {
        var request = explorer.request(.persons, [("country", code)])
        request.sort = [.init(field: "meetings", descends: true)]
        request.limit = Explorer.bars
        return try Served.all(explorer.store.page(request).records)
    }

    // MARK: Writing

    private func lead(_ content: Content, _ html: inout HTML) {
        html.element(.p, [.kind("lead")]) { html in
            html.text(words.count(counts.meetings, .meetings))
            html.text(", \(words.number(counts.there)) \(words.country(code, .in)); ")
            html.text("\(words.count(counts.persons, .persons)), \(words.count(counts.quotes, .quotes))")
            if let last = content.latest.first(where: { $0.record.status == .held }), let day = last.record.date?.value
            {
                html.text("; ")
                html.sentence(words.pieces(.latestOn)) { html in
                    html.link(.record(.meetings, last.record.id), words.date(day, .on))
                }
            }
            html.text(".")
        }
    }

    private func main(_ content: Content, _ html: inout HTML) {
        meetings(
            .meetingsAtTheTable, content.latest, total: counts.meetings, all: .path(["meetings"], filters), &html)
        if !content.people.isEmpty {
            explorer.heading(
                .peopleOfCountry, all: .path(["persons"], [("country", code), ("sort", "-meetings")]),
                total: counts.persons, shown: content.people.count, to: &html)
            let columns = explorer.personColumns().filter {
                ["name", "office", "meetings", "quotes"].contains($0.name)
            }
            RecordTable(words: words, columns: columns, caption: words.text(.peopleOfCountry))
                .write(content.people, to: &html)
        }
        meetings(.meetingsThere, content.there, total: counts.there, all: .list(.meetings, "country", code), &html)
    }

    private func meetings(
        _ heading: Phrase, _ meetings: [Served<Meeting>], total: Int, all: Link, _ html: inout HTML
    ) {
        explorer.heading(heading, all: all, total: total, shown: meetings.count, to: &html)
        guard !meetings.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.nothingYet)) }
        explorer.table(meetings, to: &html)
    }

    private func side(_ content: Content, _ html: inout HTML) {
        partners(content, &html)
        if !content.map.points.isEmpty {
            html.element(.h2, text: words.text(.placesOfMeetings))
            explorer.worldMap(
                content.map, label: words.text(.placesOfMeetings), filters: filters, isSmall: true, to: &html)
        }
        guard !content.topics.first.isEmpty else { return }
        html.element(.h2, text: words.text(.topTopics))
        explorer.bars(
            content.topics, caption: .topTopics, heads: (.about, .quotes),
            all: Explorer.counts(
                of: "about", in: ["quotes"], [("speaker.country", code)] + Explorer.since(content.topics)), to: &html,
            name: { words.topic($0.value) ?? $0.label ?? $0.value },
            link: {
                .path(["quotes"], [("speaker.country", code), ("about", $0.value)] + Explorer.since(content.topics))
            })
    }

    private func partners(_ content: Content, _ html: inout HTML) {
        guard !content.partners.isEmpty else { return }
        html.element(.h2) { html in
            html.text(words.text(.withCountries))
            let link = Link.path(["graph"], [(name: "by", value: "country")] + filters)
            html.element(.a, [.kind("more"), .href(link)], text: words.text(.whoMetWhom))
        }
        Bars(
            rows: content.partners.map { partner in
                // Two values of one parameter are alternatives, so the second comparison is another one.
                let both =
                    filters + [
                        (name: "participant.country__in", value: partner.code),
                        (name: "status__in", value: "held,ongoing"),
                    ]
                return Bars.Row(
                    label: words.country(partner.code), flag: Flag.of(partner.code), value: partner.meetings,
                    text: words.number(partner.meetings), link: .path(["meetings"], both),
                    note: partner.last.map { words.text(.lastMeeting, words.date($0)) })
            }, caption: words.text(.metMost), heads: (words.text(.country), words.text(.meetings))
        ).write(to: &html)
        explorer.more(
            content.morePartners, .path(["graph"], [("by", "country")] + filters + [("limit", "200")]).at("pairs"),
            to: &html)
    }
}
