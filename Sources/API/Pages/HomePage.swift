import HTTP
import Markup
import Records
import Store

/// The first page: what there is, and the latest of it.
struct HomePage {
    let pages: Pages

    private static let lists: [(collection: Collection, summary: String)] = [
        (.meetings, "who met whom, where, when and about what, and what came to nothing"),
        (.persons, "who takes part and who speaks, over all spellings of a name"),
        (.quotes, "what was said, by whom, to whom and about what"),
        (.articles, "the texts that all of it was read from"),
        (.organizations, "ministries, governments and other bodies that meet and speak"),
        (.topics, "countries and themes that are talked about"),
        (.places, "where they meet"),
    ]

    /// Returns the page.
    func response() throws -> Response {
        try pages.layout("").response(pages.fields) { html in
            html.element(.h1, text: "Diplomatic meetings, and what was said")
            html.element(
                .p,
                text:
                    "Who met whom, where, when and about what: read from articles, and each value with the words it rests on."
            )
            try latest(.meetings, Pages.few, &html)
            try latest(.quotes, Pages.few / 2, &html)
            html.element(.h2, text: "Lists")
            html.element(.ul) { html in
                for (collection, summary) in Self.lists {
                    html.element(.li) { html in
                        html.element(
                            .a, [.href(.path([collection.rawValue]))], text: PageText.line(collection.rawValue))
                        html.text(": \(summary)")
                    }
                }
            }
        }
    }

    private func latest(_ collection: Collection, _ limit: Int, _ html: inout HTML) throws {
        var request = ListRequest(collection)
        request.limit = limit
        let page = try pages.store.page(request)
        html.element(.section) { html in
            html.element(.h2, text: "Latest \(collection.rawValue)")
            guard !page.records.isEmpty else { return html.element(.p, [.kind("soft")], text: "None so far.") }
            RecordLine(collection: collection).write(page.records.map { JSONSlice($0) }, to: &html)
            html.element(.p) { html in
                html.element(.a, [.href(.path([collection.rawValue]))], text: "All \(collection.rawValue)")
            }
        }
    }
}
