import Records
import Store

/// What a search over all types finds.
struct SearchHits {
    /// One record that has the words.
    struct Hit {
        var collection: Collection
        var record: JSONSlice
        var score: Double
        var highlights: [Highlighter.Hit]

        /// Writes what a reader needs to choose; the record itself is a link away.
        func write(to json: inout JSONWriter) {
            let id = record["id"]?.string ?? ""
            json.object { json in
                json.key("type")
                json.string(collection.singular)
                json.key("id")
                json.string(id)
                json.key("title")
                json.string(title)
                json.key("date")
                json.string(date)
                json.key("url")
                json.string("/\(collection.rawValue)/\(id)")
                json.key("score")
                json.number(score)
                json.key("snippet")
                json.string(snippet)
                json.key("highlights")
                json.array(highlights) { $1.write(to: &$0) }
            }
        }

        private var title: String? {
            switch collection {
            case .meetings, .articles: record["title"]?.string
            case .quotes: record["speaker"]?["name"]?.string
            case .persons, .organizations, .topics, .places: record["name"]?.string
            }
        }

        private var date: String? {
            switch collection {
            case .meetings: record["date"]?["value"]?.string
            case .quotes: record["date"]?.string
            case .articles: record["published_at"]?.string.map { String($0.prefix(10)) }
            case .persons, .organizations, .topics, .places: nil
            }
        }

        /// Code points around the first hit.
        private static let reach = 90

        /// The words around the first hit in the text.
        var snippet: String? {
            guard collection == .quotes || collection == .articles, let text = record["text"]?.string else {
                return nil
            }
            let scalars = Array(text.unicodeScalars)
            let hit = highlights.first { $0.field == "text" }?.span
            let start = max(0, (hit?.start ?? 0) - Self.reach)
            let end = min(scalars.count, (hit?.end ?? 0) + Self.reach)
            guard start < end else { return nil }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<end])
            return (start > 0 ? "…" : "") + String(view).replacing("\n", with: " ") + (end < scalars.count ? "…" : "")
        }
    }

    let store: Store

    /// Returns the hits, the best first, types in their usual order among equals.
    func hits(_ query: SearchQuery, in collections: [Collection], limit: Int) throws -> [Hit] {
        try hits(try store.named(query, in: collections), in: collections, limit: limit)
    }

    /// Returns the hits of a search that is another one for each type.
    func hits(_ queries: [Collection: SearchQuery], in collections: [Collection], limit: Int) throws -> [Hit] {
        let hits = try collections.flatMap { collection -> [Hit] in
            var request = ListRequest(collection)
            guard let query = queries[collection] else { return [] }
            let highlighter = Highlighter(query)
            request.search = query
            request.limit = limit
            let page = try store.page(request)
            return zip(page.records, page.scores).map { record, score in
                let slice = JSONSlice(record)
                return Hit(
                    collection: collection, record: slice, score: score,
                    highlights: highlighter.highlights(in: slice, of: collection))
            }
        }
        return hits.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }
}
