import HTTP
import Markup
import Records
import Store

/// A page of a list: the filters in force, one line a record, the way on, and what else could be chosen.
struct ListPage {
    let pages: Pages
    let query: ListParameters

    private var collection: Collection { query.request.collection }
    private var address: PageAddress { pages.address }

    /// What is counted beside each list unless the request says otherwise.
    private static func facets(of collection: Collection) -> [ListRequest.Facet] {
        let names: [(String, ListRequest.Facet.Bucket?)] =
            switch collection {
            case .meetings:
                [
                    ("status", nil), ("date", .year), ("country", nil), ("topic", nil), ("participant", nil),
                    ("kind", nil),
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
        let page = try pages.store.page(request)
        let owner = try owner()
        let heading = owner.map { "\(PageText.line(collection.rawValue)): \($0.name)" }
        let name = heading ?? PageText.line(collection.rawValue)
        let choices = FacetLinks(address: address, facets: request.facets, counts: page.facets)
        var layout = pages.layout(name, collection)
        if Format.forms(of: collection).contains(.atom) { layout.feed = address.feed }
        var response = layout.response(pages.fields) { html in
            html.element(.div, choices.isEmpty ? [] : [.kind("beside")]) { html in
                html.element(.div) { html in
                    html.element(.h1, [.automaticDirection], text: name)
                    if let owner { back(owner, &html) }
                    find(&html)
                    choices.chosen(&html)
                    count(page, !choices.isEmpty, &html)
                    list(page, &html)
                    paging(page, &html)
                }
                choices.offered(&html)
            }
        }
        if page.isPartial { API.askAgain(&response) }
        return response
    }

    // MARK: Above the list

    /// The record that the path starts from.
    private func owner() throws -> (collection: Collection, id: String, name: String)? {
        guard address.segments.count == 3, let collection = Collection(rawValue: address.segments[0]),
            let json = try pages.store.record(collection, id: address.segments[1])
        else { return nil }
        return (collection, address.segments[1], RecordLine.name(of: JSONSlice(json), collection))
    }

    private func back(_ owner: (collection: Collection, id: String, name: String), _ html: inout HTML) {
        html.element(.p) { html in
            html.text("Back to ")
            html.link(.record(owner.collection, owner.id), owner.name)
        }
    }

    private func find(_ html: inout HTML) {
        guard collection.isSearchable else { return }
        let words = address.query.first { $0.name == "q" }?.value ?? ""
        PageLayout.searchForm(
            address.with([]), "Words in these \(collection.rawValue)", "search-list", words, &html,
            hidden: address.without(["q", "cursor"]))
    }

    private func count(_ page: RecordPage, _ hasChoices: Bool, _ html: inout HTML) {
        html.element(.p, [.kind("soft")]) { html in
            if let total = page.total { html.text(PageText.count(total, collection.singular)) }
            guard hasChoices, page.total != 0 else { return }
            html.element(.span, [.kind("narrow")]) { html in
                if page.total != nil { html.text(" · ") }
                html.element(.a, [.href(.choices)], text: "Narrow down")
            }
        }
    }

    // MARK: The list

    private func list(_ page: RecordPage, _ html: inout HTML) {
        guard !page.records.isEmpty else {
            return html.element(.p, text: "No \(collection.rawValue) are to be found here.")
        }
        RecordLine(collection: collection, highlighter: query.request.search.map { Highlighter($0) })
            .write(page.records.map { JSONSlice($0) }, to: &html)
    }

    private func paging(_ page: RecordPage, _ html: inout HTML) {
        guard page.next != nil || page.previous != nil else { return }
        let rest = address.without(["cursor"])
        html.element(.nav, [.kind("paging"), .label("Pages")]) { html in
            if let cursor = page.previous {
                let link = address.with(rest + [("cursor", cursor)])
                html.element(.a, [.href(link), .rel("prev")], text: "Previous page")
            }
            if let cursor = page.next {
                let link = address.with(rest + [("cursor", cursor)])
                html.element(.a, [.href(link), .rel("next")], text: "Next page")
            }
        }
    }
}
