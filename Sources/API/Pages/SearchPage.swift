import HTTP
import Markup
import Records
import Store

/// What a search finds, type by type.
struct SearchPage {
    let pages: Pages
    /// The words as written; empty before there are any.
    let words: String
    let collections: [Collection]
    let limit: Int

    /// Returns the page.
    func response() throws -> Response {
        guard !words.isEmpty else {
            // There is no JSON of a search for nothing.
            var layout = pages.layout("Search")
            layout.json = nil
            return layout.response(pages.fields) { html in
                html.element(.h1, text: "Search")
                html.element(
                    .p,
                    text:
                        "Write words in the box above: all of them must be there. \"A phrase\" in quotation marks, -without, begin* and one OR another also work."
                )
            }
        }
        let query = try API.searchQuery(words)
        let hits = SearchHits(store: pages.store)
        let queries = try pages.store.named(query, in: collections)
        let found = try collections.map {
            ($0, Highlighter(queries[$0] ?? query), try hits.hits(queries, in: [$0], limit: limit))
        }
        return pages.layout("Search: \(words)", search: words).response(pages.fields) { html in
            html.element(.h1, [.automaticDirection], text: "Search: \(words)")
            for (collection, highlighter, hits) in found where !hits.isEmpty {
                html.element(.section) { section(collection, hits, highlighter, &$0) }
            }
            if found.allSatisfy(\.2.isEmpty) { html.element(.p, text: "Nothing has these words.") }
        }
    }

    private func section(
        _ collection: Collection, _ hits: [SearchHits.Hit], _ highlighter: Highlighter, _ html: inout HTML
    ) {
        html.element(.h2, text: PageText.line(collection.rawValue))
        RecordLine(collection: collection, highlighter: highlighter).write(hits.map(\.record), to: &html)
        guard hits.count == limit else { return }
        html.element(.p) { html in
            html.element(
                .a, [.href(.list(collection, "q", words))], text: "All \(collection.rawValue) with these words")
        }
    }
}
