import HTTP
import Markup
import Records
import Store
import Wording

/// Sections that pages of several types have.
extension Explorer {
    /// Says that people corrected a record.
    func corrected(_ isCorrected: Bool, to html: inout HTML) {
        guard isCorrected else { return }
        html.element(.p, [.kind("soft")]) { html in
            html.element(
                .a, [.href(.data(address.segments + ["versions"]))], text: words.line(words.text(.correctedByHand)))
        }
    }

    // MARK: Names

    /// Forms of a name that are shown at once.
    private static let openForms = 8

    /// Writes all forms of a name, each in its language.
    func forms(_ forms: [RecordName], to html: inout HTML) {
        guard forms.count > 1 else { return }
        html.element(.h2, text: words.text(.namesByLanguage))
        html.element(.ul) { html in for form in forms.prefix(Self.openForms) { self.form(form, &html) } }
        guard forms.count > Self.openForms else { return }
        html.element(.details) { html in
            html.element(.summary, text: words.counted(.more, forms.count - Self.openForms))
            html.element(.ul) { html in for form in forms.dropFirst(Self.openForms) { self.form(form, &html) } }
        }
    }

    private func form(_ form: RecordName, _ html: inout HTML) {
        html.element(.li) { html in
            html.words(form.name, language: form.language)
            guard let language = form.language else { return }
            html.element(.span, [.kind("soft")], text: " " + words.language(language))
        }
    }

    // MARK: Articles

    /// Articles whose words are shown.
    private static let articles = 5
    /// Words that are shown of one.
    private static let wordsEach = 10

    /// Which of some articles a page shows: those from the one on that its address asks for.
    func shown(of articles: [String], each count: Int) -> Range<Int> {
        let asked = address.query.last { $0.name == Self.fromArticle.name }.flatMap { Int($0.value) } ?? 1
        let first = asked > articles.count ? 0 : max(asked - 1, 0)
        return first..<min(first + count, articles.count)
    }

    /// Returns the articles whose words `sources` shows.
    func sources(of evidence: [Evidence]) -> [String] {
        let all = Self.named(by: evidence)
        return Array(all[shown(of: all, each: Self.articles)])
    }

    /// Writes the ways to the articles before and after those that are shown.
    func others(than shown: Range<Int>, of total: Int, each count: Int, to html: inout HTML) {
        let rest = address.without([Self.fromArticle.name])
        func page(_ first: Int) -> Link {
            address.with(first > 1 ? rest + [(Self.fromArticle.name, "\(first)")] : rest).at("articles")
        }
        if shown.lowerBound > 0 {
            html.element(.p, [.kind("rest")]) { html in
                let first = max(shown.lowerBound - count, 0) + 1
                html.element(.a, [.href(page(first)), .rel("nofollow")], text: words.text(.previousPage))
            }
        }
        more(total - shown.upperBound, page(shown.upperBound + 1), as: .moreArticles, to: &html)
    }

    /// The articles of some evidence, each once.
    private static func named(by evidence: [Evidence]) -> [String] {
        var seen: Set<String> = []
        return evidence.compactMap(\.article).filter { seen.insert($0).inserted }
    }

    /// Writes the words by which articles name a record, folded away.
    func sources(_ evidence: [Evidence], of id: String, _ known: Known, to html: inout HTML) {
        let proof = Proof(evidence, of: id, known.languages, words)
        let ids = Self.named(by: proof.items)
        guard !ids.isEmpty else { return }
        html.element(.section) { html in
            html.element(.h2, [.id("articles")], text: words.text(.howArticlesNameIt))
            let shown = shown(of: ids, each: Self.articles)
            for article in ids[shown] {
                guard let known = known.article(article) else { continue }
                html.element(.div) { html in
                    source(known, record: id, to: &html)
                    proof.why(article, most: Self.wordsEach, to: &html)
                }
            }
            others(than: shown, of: ids.count, each: Self.articles, to: &html)
        }
    }

    /// Writes an article with its publisher and day; the link marks what belongs to a record.
    func source(_ article: Article, record: String, to html: inout HTML) {
        html.element(.p) { html in
            html.link(
                .path(["articles", article.id], [("record", record)]), names.article(article),
                language: article.language)
            for fact in [article.publisher, article.publishedAt.map { words.date($0) }].compactMap({ $0 }) {
                html.element(.span, [.kind("soft")]) { html in
                    html.text(" · ")
                    html.words(fact)
                }
            }
        }
    }
}
