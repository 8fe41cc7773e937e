import HTTP
import Markup
import Records
import Store
import Wording

/// A page of a list: the filters in force, its records as a table, the way on, and what else could be chosen.
struct ListPage {
    let explorer: Explorer
    let query: ListParameters

    private var collection: Collection { query.request.collection }
    private var address: PageAddress { explorer.address }
    private var words: Wording { explorer.words }
    private var type: RecordType { RecordType(rawValue: collection.rawValue) ?? .meetings }

    /// What is counted beside each list unless the request says otherwise.
    private static func facets(of collection: Collection) -> [ListRequest.Facet] {
        let names: [(String, ListRequest.Facet.Bucket?)] =
            switch collection {
            case .meetings:
                [
                    ("status", nil), ("date", .year), ("country", nil), ("topic", nil), ("participant", nil),
                    ("kind", nil), ("disagreement", nil),
                ]
            case .quotes: [("speaker", nil), ("about", nil), ("date", .year), ("kind", nil), ("language", nil)]
            case .persons: [("country", nil), ("role", nil)]
            case .articles: [("date", .year), ("publisher", nil), ("language", nil)]
            case .organizations: [("kind", nil), ("country", nil)]
            case .topics, .places: []
            }
        return names.map { ListRequest.Facet(field: $0.0, bucket: $0.1) }
    }

    /// Returns the page.
    func response() throws -> Response {
        var request = query.request
        if request.facets.isEmpty { request.facets = Self.facets(of: collection) }
        request.wantsTotal = true
        request.facetLimit = FacetLinks.most
        let page = try explorer.store.page(request)
        let bar = try FilterBar(explorer, collection)
        let owner = try owner()
        let name = owner.map { words.text(.labelled, words.list(type), $0.name) } ?? bar.chips.heading(words.list(type))
        let choices = FacetLinks(explorer: explorer, type: type, facets: request.facets, counts: page.facets)
        let nearest = page.records.isEmpty && query.request.cursor == nil ? try nearest() : []
        var frame = explorer.frame(name, Frame.Section(collection))
        let forms = Format.forms(of: collection).filter { $0 != .html && $0 != .json }
        frame.alternates = forms.map { .init(format: $0, link: address.form($0)) }
        let rows = try RowsOfPage(page, collection)
        var response = frame.response(explorer.fields) { html in
            html.element(.h1, [.automaticDirection], text: name)
            if let owner { back(owner, &html) } else if bar.filters.isEmpty { related(&html) }
            html.element(.div, choices.isEmpty ? [] : [.kind("columns beside")]) { html in
                html.element(.div, [.kind("main")]) { html in
                    bar.write(to: &html)
                    ListTools(explorer: explorer, query: query, columns: columnNames, forms: forms)
                        .write(total: page.total, to: &html)
                    if page.isPartial {
                        html.element(.p, [.kind("soft")], text: words.text(.countingTookTooLong))
                    }
                    write(rows, &html)
                    if page.records.isEmpty { empty(page, nearest, &html) }
                    paging(page, &html)
                }
                choices.offered(&html)
            }
        }
        if page.isPartial { API.askAgain(&response) }
        return response
    }

    // MARK: Above the list

    /// Lists of what the records of this one have in common; of a filtered list they would be another question.
    private func related(_ html: inout HTML) {
        var links: [(Phrase, Link)] = []
        switch collection {
        case .meetings:
            links = [
                (.contradictions, .path(["meetings"], [("disagreement__isnull", "0")])),
                (.countries, .path(["countries"])), (.places, .path(["places"])), (.topics, .path(["topics"])),
            ]
        case .persons: links = [(.countries, .path(["countries"])), (.organizations, .path(["organizations"]))]
        case .quotes: links = [(.topics, .path(["topics"])), (.compare, .path(["compare"]))]
        case .articles, .organizations, .topics, .places: break
        }
        guard !links.isEmpty else { return }
        html.element(.ul, [.kind("shortcuts"), .label(words.text(.seeAlso))]) { html in
            for (phrase, link) in links {
                html.element(.li) { $0.element(.a, [.href(link)], text: words.text(phrase)) }
            }
        }
    }

    /// The record that the path starts from.
    private func owner() throws -> (link: Link, name: String)? {
        guard address.segments.count == 3, let collection = Collection(rawValue: address.segments[0]) else {
            return nil
        }
        let id = address.segments[1]
        guard let json = try explorer.store.record(collection, id: id) else { return nil }
        return (.record(collection, id), try explorer.name(of: JSONSlice(json), collection))
    }

    private func back(_ owner: (link: Link, name: String), _ html: inout HTML) {
        html.element(.p) { html in
            html.sentence(words.pieces(.backTo)) { $0.link(owner.link, owner.name) }
        }
    }

    // MARK: The list

    private var marker: Marker { Marker(highlighter: query.request.search.map { Highlighter($0) }) }

    private var isDense: Bool { address.query.contains { $0.name == "density" && $0.value == "tight" } }

    /// The columns that are shown, and all that there are.
    private var columnNames: (shown: [String], all: [(name: String, heading: String)]) {
        func pair<Row>(_ columns: [Column<Row>], _ usual: [String]? = nil) -> (
            [String], [(name: String, heading: String)]
        ) {
            let all = columns.map { (name: $0.name, heading: $0.heading) }
            let wanted = address.query.first { $0.name == "columns" }?.value.split(separator: ",").map(String.init)
            let shown = wanted?.filter { name in all.contains { $0.name == name } } ?? []
            return (shown.isEmpty ? usual ?? all.map(\.name) : shown, all)
        }
        switch collection {
        case .meetings: return pair(explorer.meetingColumns(), Explorer.usualMeetingColumns)
        case .persons: return pair(explorer.personColumns())
        case .articles: return pair(explorer.articleColumns())
        case .organizations: return pair(explorer.organizationColumns())
        case .topics: return pair(explorer.topicColumns())
        case .places: return pair(explorer.placeColumns())
        case .quotes: return ([], [])
        }
    }

    /// The records of a page, typed.
    private enum RowsOfPage {
        case meetings([Served<Meeting>])
        case persons([Served<Person>])
        case quotes([Served<Quote>])
        case articles([Served<Article>])
        case organizations([Served<Organization>])
        case topics([ServedTopic])
        case places([ServedPlace])

        init(_ page: RecordPage, _ collection: Collection) throws {
            switch collection {
            case .meetings: self = .meetings(try Served.all(page.records))
            case .persons: self = .persons(try Served.all(page.records))
            case .quotes: self = .quotes(try Served.all(page.records))
            case .articles: self = .articles(try Served.all(page.records))
            case .organizations: self = .organizations(try Served.all(page.records))
            case .topics: self = .topics(page.records.map { ServedTopic(JSONSlice($0)) })
            case .places: self = .places(page.records.map { ServedPlace(JSONSlice($0)) })
            }
        }
    }

    private func write(_ rows: RowsOfPage, _ html: inout HTML) {
        switch rows {
        case .meetings(let rows): table(explorer.meetingColumns(marker), rows, &html)
        case .persons(let rows):
            let role = address.query.first { $0.name == "role" }?.value
            table(explorer.personColumns(marker, role: role), rows, &html)
        case .quotes(let rows): if !rows.isEmpty { explorer.list(rows, marker, to: &html) }
        case .articles(let rows): table(explorer.articleColumns(marker), rows, &html)
        case .organizations(let rows): table(explorer.organizationColumns(marker), rows, &html)
        case .topics(let rows): table(explorer.topicColumns(), rows, &html)
        case .places(let rows): table(explorer.placeColumns(), rows, &html)
        }
    }

    private func table<Row>(_ columns: [Column<Row>], _ rows: [Row], _ html: inout HTML) {
        guard !rows.isEmpty else { return }
        let shown = columnNames.shown.compactMap { name in columns.first { $0.name == name } }
        RecordTable(
            words: words, columns: shown, caption: words.list(type), address: address, isDense: isDense
        ).write(rows, to: &html)
    }

    private func paging(_ page: RecordPage, _ html: inout HTML) {
        guard page.next != nil || page.previous != nil else { return }
        let rest = address.without(["cursor"])
        html.element(.nav, [.kind("paging"), .label(words.text(.pagesLabel))]) { html in
            if let cursor = page.previous {
                let link = address.with(rest + [("cursor", cursor)])
                html.element(.a, [.href(link), .rel("prev")], text: words.text(.previousPage))
            }
            if let cursor = page.next {
                let link = address.with(rest + [("cursor", cursor)])
                html.element(.a, [.href(link), .rel("next")], text: words.text(.nextPage))
            }
        }
    }

    // MARK: Nothing found

    /// A filter less, and how many records there are then.
    private struct Nearest {
        var filter: String
        var count: Int
        var link: Link
    }

    /// Filters that are tried.
    private static let tries = 6

    private func nearest() throws -> [Nearest] {
        var out: [Nearest] = []
        let own = query.request.filters.indices.filter { !query.request.filters[$0].isFixed }
        for place in own.prefix(Self.tries) {
            var request = query.request
            let filter = request.filters.remove(at: place)
            let suffix = filter.comparison == .equal ? "" : "__" + filter.comparison.rawValue
            let name = filter.field.name + suffix
            if let one = try nearest(request, name, filter.values.joined(separator: ",")) { out.append(one) }
        }
        if let sought = address.query.first(where: { $0.name == "q" })?.value {
            var request = query.request
            request.search = nil
            if let one = try nearest(request, "q", sought) { out.append(one) }
        }
        return out
    }

    /// Returns how many records there are without a filter; nil where there are none then either.
    private func nearest(_ request: ListRequest, _ name: String, _ value: String) throws -> Nearest? {
        var request = request
        request.facets = []
        request.limit = 1
        request.wantsTotal = true
        guard let total = try explorer.store.page(request).total, total > 0 else { return nil }
        return Nearest(
            filter: try FilterChips(explorer, type, [(name, value)]).text((name, value)), count: total,
            link: address.with(address.without([name, "cursor"])))
    }

    private func empty(_ page: RecordPage, _ nearest: [Nearest], _ html: inout HTML) {
        html.element(.p, text: words.noRecords(type))
        html.element(.ul) { html in
            for warning in page.warnings { html.element(.li) { $0.words(warning) } }
            for one in nearest {
                html.element(.li) { html in
                    let text = words.text(.withoutFilter, one.filter, words.count(one.count, type))
                    html.element(.a, [.href(one.link)], text: text)
                }
            }
        }
    }
}

extension Explorer {
    /// The name of a record of any type.
    func name(of json: JSONSlice, _ collection: Collection) throws -> String {
        switch collection {
        case .meetings: names.meeting(try Served<Meeting>(json).record)
        case .persons: names.person(try Served<Person>(json).record)
        case .quotes: names.quote(try Served<Quote>(json).record)
        case .articles: names.article(try Served<Article>(json).record)
        case .organizations: names.organization(try Served<Organization>(json).record)
        case .topics: names.topic(ServedTopic(json))
        case .places: names.place(ServedPlace(json))
        }
    }
}
