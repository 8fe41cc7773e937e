import Drawing
import HTTP
import Markup
import Records
import Store
import Wording

/// A person: a sentence, meetings in time, with whom and where, what they said, and how articles name them.
struct PersonPage {
    let explorer: Explorer
    let person: Served<Person>

    private var words: Wording { explorer.words }
    private var id: String { person.record.id }
    private var filters: [(name: String, value: String)] { [("participant", id)] }

    /// Counterparts of the table.
    private static let rows = 12
    /// Topics under which quotes are shown, and quotes a topic.
    private static let (topics, quotesEach) = (4, 3)

    /// Returns the page.
    func response() throws -> Response {
        let meetings = try explorer.latest([("participant", id)], of: person.count("meetings"))
        let served = try Served<Meeting>.all(meetings.records)
        let overview = try explorer.store.overview(
            of: explorer.request(.meetings, [("participant", id)]),
            [.counterparts(of: id, limit: EgoNetwork.most)], points: Explorer.points)
        let (others, map) = (overview.counterparts, overview.map)
        let total = meetings.total ?? served.count
        let years = total > served.count ? try explorer.timeline(overview) : nil
        let said = try quotes()
        let known = try self.known()
        let name = explorer.names.person(person.record)
        var frame = explorer.frame(name, .persons)
        frame.alternates = [.init(format: .jsonld, link: .data(["persons", id + ".jsonld"]))]
        frame.summary = OfficeChoice.latest(person.record.offices).map(explorer.title)
        return frame.response(explorer.fields) { html in
            html.element(.article) { html in
                html.element(.h1, [.automaticDirection], text: name)
                explorer.lead(
                    person, most: others.first, last: served.first { $0.record.status == .held }, to: &html)
                explorer.corrected(person.isCorrected, to: &html)
                time(served, years, label: words.text(.timeLineOf, name), &html)
                html.element(.div, [.kind("columns")]) { html in
                    html.element(.div, [.kind("main")]) { html in
                        self.meetings(served, total: total, &html)
                        counterparts(name, others, &html)
                        self.quotes(said, &html)
                    }
                    html.element(.div, [.kind("side")]) { html in
                        facts(known, &html)
                        html.element(.h2, text: words.text(.placesOfMeetings))
                        explorer.worldMap(
                            map, label: words.text(.placesOfMeetings), filters: filters, isSmall: true, to: &html)
                        places(map, &html)
                        explorer.forms(person.record.names, to: &html)
                    }
                }
                explorer.sources(person.record.evidence, of: id, known, to: &html)
            }
        }
    }

    /// The meetings in time, one by one, or counted where they are many.
    private func time(_ meetings: [Served<Meeting>], _ years: Timeline?, label: String, _ html: inout HTML) {
        guard let years else { return explorer.timeLine(meetings, label: label, filters: filters, to: &html) }
        explorer.columns(years, label: label, to: &html) { .path(["meetings"], filters + [Explorer.days($0)]) }
    }

    private func known() throws -> Known {
        try Known(
            explorer.store,
            [
                .organizations: person.record.offices.compactMap(\.organization),
                .articles: Explorer.sources(of: person.record.evidence),
            ])
    }

    // MARK: Meetings

    private func meetings(_ meetings: [Served<Meeting>], total: Int, _ html: inout HTML) {
        explorer.heading(
            .latestMeetings, all: .path(["persons", id, "meetings"]), total: total,
            shown: Explorer.few, to: &html)
        guard !meetings.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.nothingYet)) }
        explorer.table(Array(meetings.prefix(Explorer.few)), beside: id, to: &html)
    }

    private func counterparts(_ name: String, _ others: [Counterpart], _ html: inout HTML) {
        guard !others.isEmpty else { return }
        html.element(.h2) { html in
            html.text(words.text(.counterparts))
            html.element(
                .a, [.kind("more"), .href(.path(["graph"], [("person", id)]))], text: words.text(.whoMetWhom))
        }
        explorer.network(name, id, others, to: &html)
        Bars(
            rows: others.prefix(Self.rows).map { other in
                let both = Link.path(
                    ["meetings"],
                    other.id.map {
                        [("participant__all", "\(id),\($0)"), ("status__in", "held,ongoing")]
                    } ?? filters + [("participant.country", other.country ?? "")])
                return Bars.Row(
                    label: explorer.name(of: other), flag: other.country.flatMap(Flag.of), value: other.meetings,
                    text: words.number(other.meetings), link: both,
                    note: [other.first, other.last].compactMap { $0 }.last.map {
                        words.text(.lastMeeting, words.date($0))
                    }
                )
            }, caption: words.text(.metMost), heads: (words.text(.who), words.text(.meetings))
        ).write(to: &html)
    }

    private func places(_ map: MeetingMap, _ html: inout HTML) {
        guard !map.points.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.notTold)) }
        html.element(.ul, [.kind("records")]) { html in
            for point in map.points.prefix(8) {
                let dot = explorer.dot(point, filters)
                html.element(.li, [.kind("tally")]) { html in
                    html.link(dot.link, dot.name)
                    html.element(.span, [.kind("soft")], text: words.number(point.meetings))
                }
            }
        }
    }

    // MARK: Quotes

    private struct Said {
        var topic: RecordPage.Count?
        var quotes: [Served<Quote>]
        var total: Int
    }

    /// The latest quotes on the topics that they speak of most; where there are no topics, the latest.
    private func quotes() throws -> [Said] {
        guard let speaker = Collection.quotes.field("speaker"), let about = Collection.quotes.field("about") else {
            return []
        }
        var request = ListRequest(.quotes)
        request.filters = [Filter(speaker, .equal, [id])]
        request.limit = Self.quotesEach
        let all = try explorer.store.page(request)
        var out = [Said(topic: nil, quotes: try Served.all(all.records), total: person.count("quotes"))]
        for count in try explorer.store.topics(of: .person(id), limit: Self.topics) {
            request.filters = [Filter(speaker, .equal, [id]), Filter(about, .equal, [count.value])]
            out.append(
                Said(topic: count, quotes: try Served.all(explorer.store.page(request).records), total: count.count))
        }
        return out
    }

    private func quotes(_ said: [Said], _ html: inout HTML) {
        guard let latest = said.first, !latest.quotes.isEmpty else { return }
        explorer.heading(
            .quotesByTopic, all: .path(["persons", id, "quotes"]), total: latest.total, shown: Self.quotesEach,
            to: &html)
        explorer.list(latest.quotes, isOfOne: true, to: &html)
        for group in said.dropFirst() {
            guard let topic = group.topic else { continue }
            html.element(.details) { html in
                let name = words.topic(topic.value) ?? topic.label ?? topic.value
                html.element(.summary, text: "\(words.line(name)) (\(words.number(group.total)))")
                explorer.list(group.quotes, isOfOne: true, to: &html)
                guard group.total > group.quotes.count else { return }
                html.element(.p) { html in
                    let query = [(name: "speaker", value: id), (name: "about", value: topic.value)]
                    html.element(
                        .a, [.href(.path(["quotes"], query))], text: words.text(.showAll, words.number(group.total)))
                }
            }
        }
    }

    // MARK: Facts

    private func facts(_ known: Known, _ html: inout HTML) {
        html.element(.dl, [.kind("facts")]) { html in
            if let country = person.record.country {
                explorer.term(.country, &html) { explorer.country(country, to: &$0) }
            }
            if let seen = person.seen {
                explorer.term(.seen, &html) { html in
                    html.text(words.dates(seen.first, seen.last))
                }
            }
            let offices = distinct(OfficeChoice.ordered(person.record.offices))
            if !offices.isEmpty {
                explorer.term(.offices, &html) { html in
                    for office in offices.prefix(6) { html.element(.div) { self.office(office, known, &$0) } }
                    guard offices.count > 6 else { return }
                    html.element(.details) { html in
                        html.element(.summary, text: words.counted(.more, offices.count - 6))
                        for office in offices.dropFirst(6) { html.element(.div) { self.office(office, known, &$0) } }
                    }
                }
            }
            explorer.term(.compare, &html) { html in
                html.element(
                    .a, [.href(.path(["compare"], [("a", id)]))], text: words.text(.chooseTwo))
            }
        }
    }

    /// Articles write one office in many ways; what reads the same and has no years of its own is told once.
    private func distinct(_ offices: [Office]) -> [Office] {
        var seen: Set<String> = []
        return offices.filter { office in
            let isNew = seen.insert(explorer.title(office)).inserted
            return isNew || office.from != nil || office.to != nil
        }
    }

    private func office(_ office: Office, _ known: Known, _ html: inout HTML) {
        html.text(explorer.title(office))
        if let body = known.organization(office.organization) {
            html.text(", ")
            html.link(.record(.organizations, body.id), explorer.names.organization(body))
        }
        guard office.from != nil || office.to != nil else { return }
        html.element(.span, [.kind("soft")]) { html in
            html.text(" " + explorer.term(from: office.from, to: office.to))
        }
    }
}
