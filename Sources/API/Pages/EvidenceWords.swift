import Records
import Store

/// The words that the values of a record rest on, each a link to its place in the article.
struct EvidenceWords {
    /// One piece of evidence.
    struct Item {
        var property: String
        var start: Int
        var end: Int
        var exact: String
        var rule: String
        var article: String

        /// Reads what is flat or has a span of its own.
        init?(_ json: JSONSlice, property: String? = nil, article: String? = nil) {
            let span = json["span"] ?? json
            guard let name = property ?? json["property"]?.string, let article = json["article"]?.string ?? article,
                let start = span["start"]?.integer, let end = span["end"]?.integer
            else { return nil }
            (self.property, self.start, self.end, self.article) = (name, start, end, article)
            exact = span["exact"]?.string ?? ""
            rule = json["rule"]?.string ?? ""
        }
    }

    let items: [Item]
    private let record: String
    private let languages: [String: String]

    /// Reads the evidence of a record.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - articles: The articles that the page knows, for their languages.
    init(_ record: JSONSlice, _ articles: KnownRecords) {
        self.record = record["id"]?.string ?? ""
        let own = record["article"]?.string
        items = (record["evidence"]?.elements ?? []).compactMap { Item($0, article: own) }
        languages = Dictionary(
            items.compactMap { item in
                articles[.articles, item.article]?["language"]?.string.map { (item.article, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes the words behind a value; what supports it twice in the same words is told once.
    func write(_ properties: String..., most: Int = 4, to html: inout HTML) {
        var seen: Set<String> = []
        let found = items.filter { properties.contains($0.property) && seen.insert($0.exact + $0.article).inserted }
        guard !found.isEmpty else { return }
        html.element(.div, [.kind("soft source")]) { html in
            html.text("Read from: ")
            for (number, item) in found.prefix(most).enumerated() {
                if number > 0 { html.text(" · ") }
                write(item, to: &html)
            }
            if found.count > most { html.text(" · and \(found.count - most) more") }
        }
    }

    /// Writes the words of one piece as a link to their place; no marks stand around them, for most did not stand in any.
    func write(_ item: Item, language: String? = nil, to html: inout HTML) {
        let link = Link.words(article: item.article, start: item.start, end: item.end, record: record)
        html.link(
            link, item.exact, language: language ?? languages[item.article],
            [.title("Where the article says so: \(item.rule)")])
    }

    /// Writes all words of one article, value by value.
    func table(of article: String, most: Int = 100, to html: inout HTML) {
        let found = items.filter { $0.article == article }
        guard !found.isEmpty else { return }
        html.element(.table) { html in
            html.element(.caption, text: "What was read from which words, by which rule")
            html.element(.thead) { html in
                html.element(.tr) { html in
                    for name in ["Value", "Words", "Rule"] { html.element(.th, [.scope("col")], text: name) }
                }
            }
            html.element(.tbody) { html in
                for item in found.prefix(most) {
                    html.element(.tr) { html in
                        html.element(.th, [.scope("row")], text: PageText.line(PageText.property(item.property)))
                        html.element(.td) { write(item, to: &$0) }
                        html.element(.td) { $0.element(.code, text: item.rule) }
                    }
                }
            }
        }
        if found.count > most { html.element(.p, text: "\(found.count - most) more are in the JSON of this page.") }
    }
}
