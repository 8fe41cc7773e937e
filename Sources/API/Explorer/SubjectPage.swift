import Drawing
import HTTP
import Markup
import Records
import Store
import Wording

/// An organisation, a topic or a place: a sentence, its meetings in time, with whom and where, and what was said.
struct SubjectPage {
    let explorer: Explorer
    let collection: Collection
    let record: JSONSlice

    private var words: Wording { explorer.words }
    private var id: String { record["id"]?.string ?? "" }

    /// The fields by which meetings and quotes belong to it.
    private var fields: (meetings: String, quotes: String?) {
        switch collection {
        case .topics: ("topic", "about")
        case .places: ("place", nil)
        case .organizations, .meetings, .persons, .quotes, .articles: ("participant", "speaker")
        }
    }

    /// What the page shows, read at once.
    private struct Content {
        var name: String
        var body: Served<Organization>?
        var place: ServedPlace?
        var meetings: [Served<Meeting>] = []
        var total = 0
        var quotes: [Served<Quote>] = []
        var said = 0
        var timeline: Timeline?
        var map: MeetingMap?
        var people = Ranking()
        var topics = Ranking()
    }

    /// Returns the page.
    func response() throws -> Response {
        let content = try content()
        let known = try Known(
            explorer.store, [.articles: explorer.sources(of: content.body?.record.evidence ?? [])])
        var frame = explorer.frame(content.name, Frame.Section(collection))
        frame.alternates = [.init(format: .jsonld, link: .data([collection.rawValue, id + ".jsonld"]))]
        return frame.response(explorer.fields) { html in
            html.element(.article) { html in
                html.element(.h1, [.automaticDirection], text: content.name)
                lead(content, &html)
                if let body = content.body { explorer.corrected(body.isCorrected, to: &html) }
                time(content, &html)
                html.element(.div, [.kind("columns")]) { html in
                    html.element(.div, [.kind("main")]) { html in
                        meetings(content, &html)
                        quotes(content, &html)
                    }
                    html.element(.div, [.kind("side")]) { side(content, &$0) }
                }
                if let body = content.body {
                    explorer.sources(body.record.evidence, of: id, known, to: &html)
                }
            }
        }
    }

    // MARK: Reading

    private func content() throws -> Content {
        var content = Content(name: id)
        // How many there are, where the record says so.
        var (total, said): (Int?, Int?)
        switch collection {
        case .topics:
            let topic = ServedTopic(record)
            (total, said) = (topic.meetings, topic.quotes)
            content.name = explorer.names.topic(topic)
        case .places:
            let place = ServedPlace(record)
            content.place = place
            total = place.meetings
            content.name = explorer.names.place(place)
        case .organizations, .meetings, .persons, .quotes, .articles:
            let body = try Served<Organization>(record)
            content.body = body
            content.name = explorer.names.organization(body.record)
        }
        let own = [(field: fields.meetings, value: id)]
        let page = try explorer.latest(own, of: total)
        content.meetings = try Served.all(page.records)
        content.total = page.total ?? content.meetings.count
        let overview = try explorer.store.overview(
            of: explorer.request(.meetings, own),
            [.topics(limit: Explorer.bars + 1)]
                + (collection == .places ? [.participants(limit: Explorer.bars)] : []), points: Explorer.points)
        if content.total > content.meetings.count { content.timeline = try explorer.timeline(overview) }
        if content.place == nil { content.map = overview.map }
        if let field = fields.quotes {
            var request = explorer.request(.quotes, [(field, id)])
            request.limit = 5
            request.wantsTotal = said == nil
            let page = try explorer.store.page(request)
            content.quotes = try Served.all(page.records)
            content.said = said ?? page.total ?? content.quotes.count
        }
        content.people = try people(overview)
        content.topics = Explorer.bars(overview.topics, without: collection == .topics ? id : nil)
        return content
    }

    /// Who speaks most about a topic or for a body; who met most at a place.
    private func people(_ overview: MeetingOverview) throws -> Ranking {
        switch collection {
        case .topics: try explorer.store.speakers(.about(id), limit: Explorer.bars, among: Explorer.counted)
        case .places: overview.participants
        case .organizations, .meetings, .persons, .quotes, .articles:
            Explorer.bars(
                try explorer.store.speakers(.for(id), limit: Explorer.bars + 1, among: Explorer.counted), without: id)
        }
    }

    // MARK: Head

    private func lead(_ content: Content, _ html: inout HTML) {
        html.element(.p, [.kind("lead")]) { html in
            if let body = content.body?.record {
                html.text(words.line(words.word(body.kind.rawValue, of: .bodyKind)))
                if let country = body.country {
                    html.text(", ")
                    explorer.country(country, to: &html)
                }
                html.text("; ")
            }
            if let place = content.place, let country = place.country, words.country(country) != content.name {
                explorer.country(country, to: &html)
                html.text("; ")
            }
            html.text(words.count(content.total, .meetings))
            if fields.quotes != nil { html.text(", " + words.count(content.said, .quotes)) }
            if let last = content.meetings.first(where: { $0.record.status == .held }),
                let day = last.record.date?.value
            {
                html.text("; ")
                html.sentence(words.pieces(.latestOn)) { html in
                    html.link(.record(.meetings, last.record.id), words.date(day, .on))
                }
            }
            html.text(".")
        }
    }

    private func time(_ content: Content, _ html: inout HTML) {
        let label = words.text(.timeLineOf, content.name)
        let filters = [(name: fields.meetings, value: id)]
        guard let timeline = content.timeline else {
            return explorer.timeLine(content.meetings, label: label, filters: filters, to: &html)
        }
        explorer.columns(timeline, label: label, to: &html) { .path(["meetings"], filters + [Explorer.days($0)]) }
    }

    // MARK: Lists

    private func meetings(_ content: Content, _ html: inout HTML) {
        explorer.heading(
            .latestMeetings, all: .path([collection.rawValue, id, "meetings"]), total: content.total,
            shown: Explorer.few, to: &html)
        guard !content.meetings.isEmpty else {
            return html.element(.p, [.kind("soft")], text: words.text(.nothingYet))
        }
        explorer.table(Array(content.meetings.prefix(Explorer.few)), to: &html)
    }

    private func quotes(_ content: Content, _ html: inout HTML) {
        guard !content.quotes.isEmpty else { return }
        explorer.heading(
            .latestQuotes, all: .path([collection.rawValue, id, "quotes"]), total: content.said,
            shown: content.quotes.count, to: &html)
        explorer.list(content.quotes, isOfOne: false, to: &html)
    }

    // MARK: Beside it

    private func side(_ content: Content, _ html: inout HTML) {
        if let place = content.place { facts(place, &html) }
        if let map = content.map, !map.points.isEmpty {
            let filters = [(name: fields.meetings, value: id)]
            html.element(.h2, text: words.text(.placesOfMeetings))
            explorer.worldMap(map, label: words.text(.placesOfMeetings), filters: filters, isSmall: true, to: &html)
            explorer.places(map, filters, to: &html)
        }
        people(content, &html)
        topics(content, &html)
        if let body = content.body { explorer.forms(body.record.names, to: &html) }
    }

    private func facts(_ place: ServedPlace, _ html: inout HTML) {
        if let latitude = place.latitude, let longitude = place.longitude {
            explorer.smallMap(
                explorer.names.place(place), latitude: latitude, longitude: longitude, link: .record(.places, id),
                to: &html)
        }
        html.element(.dl, [.kind("facts")]) { html in
            if let venue = place.venue { explorer.term(.venue, &html) { $0.words(venue) } }
            if let city = place.city { explorer.term(.city, &html) { $0.words(words.city(city)) } }
            if let country = place.country { explorer.term(.country, &html) { explorer.country(country, to: &$0) } }
            if let latitude = place.latitude, let longitude = place.longitude {
                explorer.term(.coordinates, &html) { $0.text("\(latitude), \(longitude)") }
            }
        }
    }

    private func people(_ content: Content, _ html: inout HTML) {
        guard !content.people.first.isEmpty else { return }
        let isPlace = collection == .places
        let caption: Phrase = isPlace ? .participants : collection == .topics ? .speaksMost : .members
        html.element(.h2, text: words.text(caption))
        let field = collection == .topics ? "about" : "organization"
        explorer.bars(
            content.people, caption: caption, heads: (.who, isPlace ? .meetings : .quotes),
            all: isPlace
                ? Explorer.counts(of: "participant", in: ["places", id, "meetings"])
                : Explorer.counts(
                    of: "speaker", in: [collection.rawValue, id, "quotes"], Explorer.since(content.people)), to: &html,
            name: { explorer.spoken.name(ofParty: $0.value) ?? $0.label ?? $0.value },
            link: { who in
                isPlace
                    ? .path(["meetings"], [("place", id), ("participant", who.value)])
                    : .path(["quotes"], [(field, id), ("speaker", who.value)] + Explorer.since(content.people))
            })
    }

    private func topics(_ content: Content, _ html: inout HTML) {
        guard !content.topics.first.isEmpty else { return }
        let own = fields.meetings
        let caption: Phrase = collection == .topics ? .relatedTopics : .topTopics
        html.element(.h2, text: words.text(caption))
        explorer.bars(
            content.topics, caption: caption, heads: (.about, .meetings),
            all: Explorer.counts(of: "topic", in: [collection.rawValue, id, "meetings"]), to: &html,
            name: { words.topic($0.value) ?? $0.label ?? $0.value },
            link: { topic in
                // Two values of one parameter are alternatives, so the second comparison is another one.
                .path(["meetings"], [(own, id), (own == "topic" ? "topic__in" : "topic", topic.value)])
            })
    }
}
