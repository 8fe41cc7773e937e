import Markup
import Records
import Store
import Wording

/// The words that the values of a record rest on, each a link to its place in the article.
struct Proof {
    /// The members of records that only prove the others.
    static let members: Set<String> = ["evidence", "status_history"]

    let words: Wording
    /// The evidence, each piece with its article.
    let items: [Evidence]
    private let record: String
    private let languages: [String: String]
    /// The places of the evidence of each value and of each article, in the order of the evidence.
    private let ofValue: [RecordPath: [Int]]
    private let ofArticle: [String: [Int]]
    /// The part of the page that has the words that are left out.
    private let rest: Link?

    /// Reads the evidence of a record.
    ///
    /// - Parameters:
    ///   - evidence: The words behind its values.
    ///   - record: Its id.
    ///   - article: The article of words that name none themselves.
    ///   - languages: The languages of the articles by their ids.
    ///   - words: The words of the reader's language.
    ///   - rest: The part of the page that has the words that are left out; nil for the page of their article.
    init(
        _ evidence: [Evidence], of record: String, article: String? = nil, _ languages: [String: String],
        _ words: Wording, rest: Link? = nil
    ) {
        (self.record, self.languages, self.words, self.rest) = (record, languages, words, rest)
        let items = evidence.compactMap { Self.placed($0, article: article) }
        self.items = items
        ofValue = Dictionary(grouping: items.indices) { items[$0].property }
        ofArticle = Dictionary(grouping: items.indices) { items[$0].article ?? "" }
    }

    /// The page of an article on which the words of the record are marked.
    private func marked(_ article: String?) -> Link { .path(["articles", article ?? ""], [("record", record)]) }

    /// Says in which article a piece of evidence stands, where it does not itself; nil when nobody knows.
    static func placed(_ evidence: Evidence, article: String?) -> Evidence? {
        var evidence = evidence
        evidence.article = evidence.article ?? article
        return evidence.article == nil ? nil : evidence
    }

    /// The words of a status as evidence.
    static func evidence(of step: Meeting.StatusStep, article: String?) -> Evidence? {
        placed(Evidence(property: .status, span: step.span, rule: step.rule, article: step.article), article: article)
    }

    /// The words that report a quote as evidence.
    static func cue(of quote: Quote) -> Evidence? {
        quote.cue.map { Evidence(property: .cue, span: $0, rule: "", article: quote.article) }
    }

    /// Writes the words behind a value; what several articles say in the same words is told once.
    func write(_ properties: RecordPath..., most: Int = 3, to html: inout HTML) {
        var seen: Set<String> = []
        let places = properties.flatMap { ofValue[$0] ?? [] }.sorted()
        let found = places.filter { seen.insert(items[$0].span.exact).inserted }.map { items[$0] }
        guard let first = found.first else { return }
        html.element(.span, [.kind("source")]) { html in
            for (number, item) in found.prefix(most).enumerated() {
                if number > 0 { html.text(" · ") }
                write(item, to: &html)
            }
            guard found.count > most else { return }
            html.text(" · ")
            let all = rest ?? marked(first.article)
            html.element(.a, [.href(all)], text: words.counted(.more, found.count - most))
        }
    }

    /// Writes the words of one piece as a link to their place; no marks stand around them, for most did not stand in any.
    func write(_ item: Evidence, to html: inout HTML) {
        let article = item.article ?? ""
        let link = Link.words(article: article, start: item.span.start, end: item.span.end, record: record)
        let value = words.property(item.property)
        html.link(link, item.span.exact, language: languages[article], [.title(words.text(.whereArticleSaysSo, value))])
    }

    /// Writes the rules and words behind all values of one article, folded away.
    func why(_ article: String, most: Int = 100, to html: inout HTML) {
        guard let found = ofArticle[article] else { return }
        html.element(.details) { html in
            html.element(.summary, text: words.text(.why))
            html.element(.table) { html in
                html.element(.caption, text: words.text(.evidenceCaption))
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for phrase in [Phrase.value, .words, .rule] {
                            html.element(.th, [.scope("col")], text: words.text(phrase))
                        }
                    }
                }
                html.element(.tbody) { html in
                    for place in found.prefix(most) { row(items[place], &html) }
                }
            }
            guard found.count > most else { return }
            html.element(.p) { html in
                html.element(.a, [.href(marked(article))], text: words.line(words.counted(.more, found.count - most)))
            }
        }
    }

    private func row(_ item: Evidence, _ html: inout HTML) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row")], text: words.line(words.property(item.property)))
            html.element(.td, [.kind("said")]) { write(item, to: &$0) }
            html.element(.td) { $0.element(.code, text: item.rule) }
        }
    }
}

extension Wording {
    /// The value that words support: `participants.0.role` is "part of participant 1".
    func property(_ path: RecordPath) -> String {
        property([path.member, path.part].compactMap { $0 }.joined(separator: "."), number: path.number)
    }
}
