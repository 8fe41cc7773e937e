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
            var frame = explorer.frame(words.text(.searchVerb))
            frame.json = nil
            return frame.response(explorer.fields) { html in
                html.element(.h1, text: words.text(.searchVerb))
                html.element(.p, text: words.text(.searchHelp))
            }
        }
        let query = try API.searchQuery(sought)
        let hits = SearchHits(store: explorer.store)
        let queries = try explorer.store.named(query, in: collections)
        let found = try collections.map {
            ($0, Marker(highlighter: Highlighter(queries[$0] ?? query)), try hits.hits(queries, in: [$0], limit: limit))
        }
        let title = words.text(.searchFor, sought)
        let country = Store.country(sought)
        let topic = try explorer.store.topic(sought)
        let near = found.allSatisfy(\.2.isEmpty) ? try explorer.store.resolve(name: sought, limit: 3) : []
        return try explorer.frame(title, search: sought).response(explorer.fields) { html in
            html.element(.h1, [.automaticDirection], text: title)
            subjects(country, topic, &html)
            for (collection, marker, hits) in found where !hits.isEmpty {
                try html.element(.section) { try section(collection, hits, marker, &$0) }
            }
            guard found.allSatisfy(\.2.isEmpty) else { return }
            html.element(.p, text: words.text(.nothingHasWords))
            for one in near {
                guard let person = try? Served<Person>(JSONSlice(one.record)) else { continue }
                html.element(.p) { html in
                    html.sentence(words.pieces(.didYouMean)) { html in
                        html.link(.record(.persons, person.record.id), explorer.names.person(person.record))
                    }
                }
            }
        }
    }

    /// Writes the country and the topic that the words are a name of, in whatever language.
    private func subjects(_ country: String?, _ topic: String?, _ html: inout HTML) {
        if let country {
            html.element(.p) { html in
                html.text(words.text(.labelled, words.line(words.text(.countryNoun)), ""))
                explorer.country(country, to: &html)
            }
        }
        if let topic, let name = words.topic(topic) {
            html.element(.p) { html in
                html.text(words.text(.labelled, words.line(words.noun(.topics)), ""))
                html.link(.record(.topics, topic), name)
            }
        }
    }

    private func section(
        _ collection: Collection, _ hits: [SearchHits.Hit], _ marker: Marker, _ html: inout HTML
    ) throws {
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
