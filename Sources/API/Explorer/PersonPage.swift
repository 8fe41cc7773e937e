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
    /// Quotes that are shown, and topics by which they are counted.
    private static let (latestQuotes, topics) = (5, 8)

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
                        counterparts(name, others, more: overview.moreCounterparts, &html)
                        self.quotes(said, &html)
                    }
                    html.element(.div, [.kind("side")]) { html in
                        facts(known, &html)
                        html.element(.h2, text: words.text(.placesOfMeetings))
                        explorer.worldMap(
                            map, label: words.text(.placesOfMeetings), filters: filters, isSmall: true, to: &html)
                        explorer.places(map, filters, to: &html)
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
                .articles: explorer.sources(of: person.record.evidence),
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

    private func counterparts(_ name: String, _ others: [Counterpart], more: Int, _ html: inout HTML) {
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
        explorer.more(
            max(0, others.count - Self.rows) + more,
            Explorer.counts(of: "participant", in: ["persons", id, "meetings"]), to: &html)
    }

    // MARK: Quotes

    /// What the person said: the latest quotes, and how many there are on each topic.
    private struct Said {
        var latest: [Served<Quote>]
        var topics: Ranking
    }

    private func quotes() throws -> Said {
        var request = explorer.request(.quotes, [("speaker", id)])
        request.limit = Self.latestQuotes
        let latest = try Served<Quote>.all(explorer.store.page(request).records)
        return Said(
            latest: latest,
            topics: try explorer.store.topics(of: .person(id), limit: Self.topics, among: Explorer.counted))
    }

    private func quotes(_ said: Said, _ html: inout HTML) {
        guard !said.latest.isEmpty else { return }
        explorer.heading(
            .latestQuotes, all: .path(["persons", id, "quotes"]), total: person.count("quotes"),
            shown: said.latest.count, to: &html)
        explorer.list(said.latest, isOfOne: true, to: &html)
        guard !said.topics.first.isEmpty else { return }
        html.element(.h2, text: words.text(.quotesByTopic))
        explorer.bars(
            said.topics, caption: .quotesByTopic, heads: (.topicLabel, .quotes),
            all: Explorer.counts(of: "about", in: ["persons", id, "quotes"], Explorer.since(said.topics)), to: &html,
            name: { words.topic($0.value) ?? $0.label ?? $0.value },
            link: { .path(["quotes"], [("speaker", id), ("about", $0.value)] + Explorer.since(said.topics)) })
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
