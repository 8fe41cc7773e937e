import HTTP
import Markup
import Records
import Store
import Wording

/// An article with the words that its records rest on, each linked to its record.
struct ArticlePage {
    let explorer: Explorer
    let article: Article

    private var words: Wording { explorer.words }
    private var id: String { article.id }

    /// Records of each type that are listed.
    private static let most = 40

    /// Returns the page.
    func response() throws -> Response {
        let annotations = try explorer.store.annotations(of: id)
        let ids = annotations.map(\.record)
        let told = try explorer.store.told(in: id)
        let known = try Known(
            explorer.store, [.meetings: ids, .quotes: ids, .persons: ids, .organizations: ids])
        let marks = ArticleMarks(explorer: explorer, article: id, known: known, annotations)
        let only = explorer.address.query.first { $0.name == Explorer.record.name }?.value
        let shown = marks.marks(of: only)
        let name = explorer.names.article(article)
        var frame = explorer.frame(name, .articles)
        frame.alternates = [.init(format: .jsonld, link: .data(["articles", id + ".jsonld"]))]
        return frame.response(explorer.fields) { html in
            html.element(.article) { html in
                html.element(.h1, [.automaticDirection] + Attribute.language(article.language), text: name)
                if let subtitle = article.subtitle {
                    html.element(
                        .p, [.automaticDirection, .kind("lead")] + Attribute.language(article.language), text: subtitle)
                }
                byline(&html)
                html.element(.div, [.kind("columns")]) { html in
                    html.element(.div, [.kind("main")]) { html in
                        html.element(.h2, [.kind("hidden")], text: words.text(.text))
                        if let only { notice(only, shown.isEmpty, known, &html) }
                        legend(&html)
                        MarkedText(article.text, language: article.language).write(shown, to: &html)
                    }
                    html.element(.div, [.kind("side")]) { html in
                        records(ids, told, known, &html)
                        source(&html)
                    }
                }
            }
        }
    }

    private func byline(_ html: inout HTML) {
        html.element(.p, [.kind("soft")]) { html in
            let facts = [
                article.author, article.publisher, article.publishedAt.map { words.date($0) },
                words.language(article.language),
            ].compactMap { $0 }
            for (number, fact) in facts.enumerated() {
                if number > 0 { html.text(" · ") }
                html.words(fact)
            }
            guard let link = Link.outside(article.url) else { return }
            html.text(" · ")
            html.element(.a, [.href(link), .rel("noreferrer nofollow")], text: words.text(.originalArticle))
        }
    }

    /// What the marks mean; each kind differs by its line as well as by its tint.
    private func legend(_ html: inout HTML) {
        html.element(.ul, [.kind("legend"), .label(words.text(.legend))]) { html in
            for (kind, phrase) in [
                ("person", Phrase.persons), ("meeting", .meetings), ("quote", .quotes), ("place", .places),
                ("topic", .topics),
            ] as [(StaticString, Phrase)] {
                html.element(.li) { $0.element(.mark, [.kind(kind)], text: words.text(phrase)) }
            }
            html.element(.li, text: words.text(.marksLead))
        }
    }

    /// Says which record the marks are of, and how to see all.
    private func notice(_ only: String, _ isEmpty: Bool, _ known: Known, _ html: inout HTML) {
        html.element(.p) { html in
            html.sentence(words.pieces(isEmpty ? .noneMarked : .onlyMarked)) { html in
                if let found = explorer.named(only, known) {
                    html.link(found.link, found.name)
                } else {
                    html.words(only)
                }
            }
            html.text(" ")
            html.element(.a, [.href(.record(.articles, id))], text: words.text(.markEverything))
        }
    }

    // MARK: Records

    private func records(_ ids: [String], _ told: [String: Meeting], _ known: Known, _ html: inout HTML) {
        html.element(.h2, text: words.text(.whatWasRead))
        guard !ids.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.nothingRead)) }
        var seen: Set<String> = []
        let order = ids.filter { seen.insert($0).inserted }
        let meetings = order.filter { known.has(.meetings, $0) }
        if !meetings.isEmpty {
            html.element(.h3, text: words.text(.meetings))
            self.meetings(meetings.prefix(Self.most).compactMap { known.meeting($0) }, told, &html)
            more(meetings.count, .list(.meetings, "article", id), &html)
        }
        names(order.compactMap { known.has(.persons, $0) ? $0 : nil }, .persons, known, &html)
        names(order.compactMap { known.has(.organizations, $0) ? $0 : nil }, .organizations, known, &html)
        let quotes = order.filter { known.has(.quotes, $0) }
        guard !quotes.isEmpty else { return }
        html.element(.h3, text: words.text(.quotes))
        html.element(.details) { html in
            html.element(.summary, text: words.count(quotes.count, .quotes))
            explorer.list(quotes.prefix(Self.most).compactMap { known.quote($0) }, to: &html)
            more(quotes.count, .list(.quotes, "article", id), &html)
        }
    }

    /// Says how many records a list leaves out, with the way to all of them.
    private func more(_ count: Int, _ all: Link?, _ html: inout HTML) {
        guard count > Self.most else { return }
        html.element(.p, [.kind("soft")]) { html in
            let text = words.counted(.more, count - Self.most)
            guard let all else { return html.text(text) }
            html.element(.a, [.href(all)], text: text)
        }
    }

    /// Writes meetings as this article tells them, with what the record has instead.
    private func meetings(_ meetings: [Served<Meeting>], _ told: [String: Meeting], _ html: inout HTML) {
        html.element(.ul, [.kind("records")]) { html in
            for meeting in meetings {
                html.element(.li, [.data(.row, "")]) { html in
                    let own = told[meeting.record.id] ?? meeting.record
                    html.link(.record(.meetings, meeting.record.id), explorer.names.meeting(own))
                    html.element(.span, [.kind("note")]) { html in
                        explorer.status(own.status, to: &html)
                        let record = meeting.record
                        if own.status != record.status {
                            instead(words.word(record.status.rawValue, of: .status), .status, meeting, &html)
                        }
                        if let day = written(own) ?? written(record) { html.text(" · " + day) }
                        if meeting.due == "passed" { html.text(" · " + words.text(.dayHasPassed)) }
                        if let other = written(record), let day = written(own), day != other {
                            instead(other, .date, meeting, &html)
                        }
                        if let place = own.place { html.text(" · " + explorer.names.place(place)) }
                        if let place = own.place, let other = record.place, isElsewhere(place, other) {
                            instead(explorer.names.place(other), .place, meeting, &html)
                        }
                    }
                }
            }
        }
    }

    /// What the record has where this article says something else: "(record: Geneva; articles differ)".
    private func instead(
        _ value: String, _ field: Disagreement.Field, _ meeting: Served<Meeting>, _ html: inout HTML
    ) {
        let differ = meeting.disagreements.contains(field.rawValue)
        html.text(" (" + words.text(differ ? .recordArticlesDiffer : .recordSays, value) + ")")
    }

    private func written(_ meeting: Meeting) -> String? {
        meeting.date?.value.map { value in meeting.endDate?.value.map { words.dates(value, $0) } ?? words.date(value) }
    }

    /// Whether two places are different cities or countries; a hall in a city is in that city.
    private func isElsewhere(_ place: Place, _ other: Place) -> Bool {
        guard let city = place.city, let otherCity = other.city else { return place.country != other.country }
        return city != otherCity
    }

    private func names(_ ids: [String], _ phrase: Phrase, _ known: Known, _ html: inout HTML) {
        guard !ids.isEmpty else { return }
        html.element(.h3, text: words.text(phrase))
        html.element(.p) { html in
            for (number, id) in ids.prefix(Self.most).enumerated() {
                if number > 0 { html.text(", ") }
                if let found = explorer.named(id, known) { html.link(found.link, found.name) }
            }
        }
        more(ids.count, nil, &html)
    }

    private func source(_ html: inout HTML) {
        html.element(.h2, text: words.text(.source))
        html.element(.dl, [.kind("facts")]) { html in
            explorer.term(.file, &html) { $0.words(article.source.file) }
            if let day = article.ingestedAt { explorer.term(.takenIn, &html) { $0.text(words.date(day)) } }
            if let url = article.url, Link.outside(url) == nil { explorer.term(.address, &html) { $0.words(url) } }
            if let day = article.modifiedAt {
                html.element(.dt, text: words.line(words.field("modified_at")))
                html.element(.dd, text: words.date(day))
            }
            for warning in article.warnings { explorer.term(.warning, &html) { $0.words(warning) } }
        }
        origins(&html)
    }

    /// Says where each value was found, folded away.
    private func origins(_ html: inout HTML) {
        guard let origins = article.origins else { return }
        let found: [(String, Article.Origin?)] = [
            ("title", origins.title), ("subtitle", origins.subtitle), ("language", origins.language),
            ("published_at", origins.publishedAt), ("modified_at", origins.modifiedAt), ("author", origins.author),
            ("publisher", origins.publisher), ("url", origins.url),
        ]
        html.element(.details) { html in
            html.element(.summary, text: words.text(.why))
            html.element(.dl, [.kind("facts")]) { html in
                for case (let name, let origin?) in found {
                    html.element(.dt, text: words.line(words.field(name)))
                    html.element(.dd, text: words.word(origin.rawValue, of: .origin))
                }
            }
        }
    }
}
