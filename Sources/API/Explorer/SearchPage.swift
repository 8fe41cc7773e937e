import HTTP
import Markup
import Records
import Store
import Wording

/// What a search finds, type by type.
struct SearchPage {
    let explorer: Explorer
    /// The words as written; empty before there are any.
    let sought: String
    let collections: [Collection]
    let limit: Int

    private var words: Wording { explorer.words }

    /// Returns the page.
    func response() throws -> Response {
        guard !sought.isEmpty else {
            // There is no JSON of a search for nothing.
            let typed = FilterForm(explorer: explorer).typed("q")
            var frame = explorer.frame(words.text(.searchVerb), search: typed)
            frame.json = nil
            return frame.response(explorer.fields) { html in
                html.element(.h1, text: words.text(.searchVerb))
                for fault in explorer.faults { FilterForm(explorer: explorer).fault(fault, typed, &html) }
                html.element(.p, text: words.text(.searchHelp))
            }
        }
        var found = try find(sought)
        let question = try explorer.store.question(
            sought, today: Today.day, anySpelling: found.allSatisfy(\.hits.isEmpty))
        var fewer: String?
        if found.allSatisfy(\.hits.isEmpty), question.leavesOut, !question.content.isEmpty {
            // Words without content, times and statuses stand in no record.
            fewer = question.content.joined(separator: " ")
            found = try find(fewer ?? "")
        }
        let isEmpty = found.allSatisfy(\.hits.isEmpty)
        let offers = SearchOffers.asks(question) || isEmpty ? try SearchOffers(explorer, question) : nil
        // Where a list answers, the words need no other spelling.
        let isAnswered = offers?.offers.isEmpty == false
        let near = isEmpty && !isAnswered ? try nearest() : []
        let examples = isEmpty && !isAnswered && near.isEmpty ? try HomeQuestions(explorer).load() : nil
        let topic = try explorer.store.topic(sought)
        let title = words.text(.searchFor, sought)
        return try explorer.frame(title, search: sought).response(explorer.fields) { html in
            html.element(.h1, [.automaticDirection], text: title)
            subjects(question, topic, &html)
            offers?.write(to: &html)
            if isEmpty {
                html.element(.p, isAnswered ? [.kind("soft")] : [], text: words.text(.nothingHasWords))
                for link in near { html.element(.p) { suggest(link, &$0) } }
            } else if let fewer {
                html.element(.p) { html in
                    html.words(words.text(.foundWithFewerWords, words.text(.quoted, fewer)))
                }
            }
            for part in found where !part.hits.isEmpty {
                try html.element(.section) { try section(part, fewer ?? sought, &$0) }
            }
            examples?.write(to: &html)
            if isEmpty, !isAnswered { html.element(.p, [.kind("soft")], text: words.text(.searchHelp)) }
        }
    }

    // MARK: Finding

    /// What has the words in one list.
    private struct Found {
        var collection: Collection
        var marker: Marker
        var hits: [SearchHits.Hit]
    }

    private func find(_ text: String) throws -> [Found] {
        let query = try API.searchQuery(text)
        let hits = SearchHits(store: explorer.store)
        let queries = try explorer.store.named(query, in: collections)
        return try collections.map {
            Found(
                collection: $0, marker: Marker(highlighter: Highlighter(queries[$0] ?? query)),
                hits: try hits.hits(queries, in: [$0], limit: limit))
        }
    }

    /// Whom, which country and which place the words may mean, where they are misspelt.
    private func nearest() throws -> [(link: Link, name: String)] {
        let values = try explorer.store.near(to: sought).map { near -> (link: Link, name: String) in
            near.type == "country"
                ? (.path(["countries", near.id.lowercased()]), words.country(near.id))
                : (.record(.places, near.id), words.city(near.name))
        }
        let persons = try explorer.store.resolve(name: sought, limit: 3).compactMap { one in
            (try? Served<Person>(JSONSlice(one.record))).map {
                (link: Link.record(.persons, $0.record.id), name: explorer.names.person($0.record))
            }
        }
        return values + persons
    }

    private func suggest(_ near: (link: Link, name: String), _ html: inout HTML) {
        html.sentence(words.pieces(.didYouMean)) { $0.link(near.link, near.name) }
    }

    // MARK: Writing

    /// Writes the countries, places and topics that the words name, in whatever language.
    private func subjects(_ question: Question, _ topic: String?, _ html: inout HTML) {
        for country in question.countries {
            subject(words.text(.countryNoun), &html) { explorer.country(country, to: &$0) }
        }
        for place in question.places {
            subject(words.noun(.places), &html) { $0.link(.record(.places, place.id), words.city(place.name)) }
        }
        for topic in question.topics + (topic.map { question.topics.contains($0) ? [] : [$0] } ?? []) {
            guard let name = words.topic(topic) else { continue }
            subject(words.noun(.topics), &html) { $0.link(.record(.topics, topic), name) }
        }
    }

    private func subject(_ noun: String, _ html: inout HTML, _ link: (inout HTML) -> Void) {
        html.element(.p) { html in
            html.text(words.text(.labelled, words.line(noun), ""))
            link(&html)
        }
    }

    private func section(_ found: Found, _ sought: String, _ html: inout HTML) throws {
        let (collection, marker, hits) = (found.collection, found.marker, found.hits)
        guard let type = RecordType(rawValue: collection.rawValue) else { return }
        let records = hits.map(\.record)
        html.element(.h2) { html in
            html.text(words.list(type))
            guard hits.count == limit else { return }
            html.element(.a, [.kind("more"), .href(.list(collection, "q", sought))], text: words.text(.showMore))
        }
        switch collection {
        case .meetings:
            table(Array(explorer.meetingColumns(marker).prefix(4)), try records.map { try Served($0) }, type, &html)
        case .persons:
            table(Array(explorer.personColumns(marker).prefix(4)), try records.map { try Served($0) }, type, &html)
        case .quotes: explorer.list(try records.map { try Served($0) }, marker, to: &html)
        case .articles:
            table(explorer.articleColumns(marker), try records.map { try Served($0) }, type, &html)
        case .organizations:
            table(explorer.organizationColumns(marker), try records.map { try Served($0) }, type, &html)
        case .topics: table(explorer.topicColumns(), records.map { ServedTopic($0) }, type, &html)
        case .places: table(explorer.placeColumns(), records.map { ServedPlace($0) }, type, &html)
        }
    }

    private func table<Row>(_ columns: [Column<Row>], _ rows: [Row], _ type: RecordType, _ html: inout HTML) {
        RecordTable(words: words, columns: columns, caption: words.list(type)).write(rows, to: &html)
    }
}
