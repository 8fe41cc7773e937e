import Markup
import Records
import Store

/// The words that the values of a record rest on, each a link to its place in the article.
struct EvidenceWords {
    /// The evidence, each piece with its article.
    let items: [Evidence]
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
        items = (try? [Evidence](json: record["evidence"]))?.compactMap { Self.placed($0, article: own) } ?? []
        languages = Dictionary(
            items.compactMap(\.article).compactMap { article in
                articles[.articles, article]?["language"]?.string.map { (article, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Says in which article a piece of evidence stands, where it does not itself; nil when nobody knows.
    static func placed(_ evidence: Evidence, article: String?) -> Evidence? {
        var evidence = evidence
        evidence.article = evidence.article ?? article
        return evidence.article == nil ? nil : evidence
    }

    /// The words of each status that a meeting has had, which stand in its history.
    static func steps(of meeting: JSONSlice?) -> [Meeting.StatusStep] {
        (try? [Meeting.StatusStep](json: meeting?["status_history"])) ?? []
    }

    /// The words of a status as evidence.
    static func evidence(of step: Meeting.StatusStep, article: String?) -> Evidence? {
        placed(Evidence(property: .status, span: step.span, rule: step.rule, article: step.article), article: article)
    }

    /// The words that report a quote as evidence.
    static func cue(of quote: JSONSlice?, article: String?) -> Evidence? {
        guard let quote, let cue = try? Span(json: quote["cue"]) else { return nil }
        return placed(Evidence(property: .cue, span: cue, rule: ""), article: article)
    }

    /// Writes the words behind a value; what supports it twice in the same words is told once.
    func write(_ properties: RecordPath..., most: Int = 4, to html: inout HTML) {
        var seen: Set<String> = []
        let found = items.filter {
            properties.contains($0.property) && seen.insert($0.span.exact + ($0.article ?? "")).inserted
        }
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
    func write(_ item: Evidence, language: String? = nil, to html: inout HTML) {
        let article = item.article ?? ""
        let link = Link.words(article: article, start: item.span.start, end: item.span.end, record: record)
        html.link(
            link, item.span.exact, language: language ?? languages[article],
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
