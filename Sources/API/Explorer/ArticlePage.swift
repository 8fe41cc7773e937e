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
    /// Bytes of a text with its marks that are shown at once; a longer one is shown in parts.
    private static let longest = 48_000

    /// What the page shows, read at once.
    private struct Content {
        /// The records of the article by type, in the order of its text.
        var records: [Collection: [String]]
        var told: [String: Meeting]
        var known: Known
        var text: [Unicode.Scalar]
        var parts: [Range<Int>]
        /// The part that is shown; nil where all of the text is.
        var part: Int?
        var marks: [MarkedText.Mark]

        var shown: Range<Int> { part.map { parts[$0] } ?? text.indices }
    }

    private func content(of only: String?) throws -> Content {
        let annotations = try explorer.store.annotations(of: id)
        var seen: Set<String> = []
        let firsts = annotations.filter { seen.insert("\($0.collection)/\($0.record)").inserted }
        let records = Dictionary(grouping: firsts, by: \.collection).mapValues { $0.map(\.record) }
        let text = Array(article.text.unicodeScalars)
        let spans = Set(annotations.map { $0.evidence.span.start..<max($0.evidence.span.start, $0.evidence.span.end) })
        let parts = TextParts(text, marks: Array(spans), most: Self.longest)
        let marked = only.map { only in annotations.filter { $0.record == only } } ?? annotations
        let part = part(of: marked, isOne: only != nil, in: parts)
        let range = part.map { parts.ranges[$0] } ?? text.indices
        let shown = marked.filter { range.contains($0.evidence.span.start) }
        var wanted = records
        // Quotes may be many; what they are called is told of those that are marked only.
        wanted[.quotes] = [only].compactMap { $0 } + shown.filter { $0.collection == .quotes }.map(\.record)
        let known = try Known(explorer.store, wanted)
        return Content(
            records: records, told: try explorer.store.told(in: id), known: known, text: text, parts: parts.ranges,
            part: part,
            marks: ArticleMarks(explorer: explorer, article: id, known: known, shown).marks)
    }

    /// The part of the text to show: the one that is asked for, or the one that has all marks of one record.
    ///
    /// A record with marks in several parts is shown with the whole text, so that each of them can be gone to.
    private func part(of marked: [Annotation], isOne: Bool, in parts: TextParts) -> Int? {
        guard parts.ranges.count > 1 else { return nil }
        let asked = explorer.address.query.last { $0.name == Explorer.part.name }.flatMap { Int($0.value) }
        if let asked { return parts.ranges.indices.contains(asked - 1) ? asked - 1 : 0 }
        guard isOne else { return 0 }
        let held = Set(marked.map { parts.part(of: $0.evidence.span.start) })
        return held.count > 1 ? nil : held.first ?? 0
    }

    /// Returns the page.
    func response() throws -> Response {
        let only = explorer.address.query.first { $0.name == Explorer.record.name }?.value
        let content = try content(of: only)
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
                        if let only { notice(only, content.marks.isEmpty, content.known, &html) }
                        legend(&html)
                        parts(content, only, &html)
                        MarkedText(content.text, language: article.language)
                            .write(content.marks, in: content.shown, to: &html)
                        paging(content, only, &html)
                    }
                    html.element(.div, [.kind("side")]) { html in
                        records(content, &html)
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

    private func link(toPart part: Int, _ only: String?) -> Link {
        let query = [(Explorer.part.name, "\(part + 1)")] + (only.map { [(Explorer.record.name, $0)] } ?? [])
        return .path(["articles", id], query)
    }

    /// Writes the ways to the parts of a long text.
    private func parts(_ content: Content, _ only: String?, _ html: inout HTML) {
        guard content.parts.count > 1 else { return }
        html.element(.nav, [.kind("parts"), .label(words.text(.partsOfText))]) { html in
            html.element(.span, [.kind("soft"), .hiddenFromReaders], text: words.text(.partsOfText))
            html.element(.ul, [.kind("shortcuts")]) { html in
                for part in content.parts.indices {
                    let marks: [Attribute] = part == content.part ? [.chosen] : []
                    html.element(.li) { html in
                        html.element(.a, [.href(link(toPart: part, only))] + marks, text: words.number(part + 1))
                    }
                }
            }
        }
    }

    /// Writes the ways to the parts before and after the one that is shown.
    private func paging(_ content: Content, _ only: String?, _ html: inout HTML) {
        guard let part = content.part else { return }
        html.element(.nav, [.kind("paging"), .label(words.text(.pagesLabel))]) { html in
            if part > 0 {
                html.element(.a, [.href(link(toPart: part - 1, only)), .rel("prev")], text: words.text(.previousPage))
            }
            if part < content.parts.count - 1 {
                html.element(.a, [.href(link(toPart: part + 1, only)), .rel("next")], text: words.text(.nextPage))
            }
        }
    }

    // MARK: Records

    private func records(_ content: Content, _ html: inout HTML) {
        let known = content.known
        func there(_ collection: Collection) -> [String] {
            (content.records[collection] ?? []).filter { known.has(collection, $0) }
        }
        html.element(.h2, text: words.text(.whatWasRead))
        guard !content.records.isEmpty else {
            return html.element(.p, [.kind("soft")], text: words.text(.nothingRead))
        }
        let meetings = there(.meetings)
        if !meetings.isEmpty {
            html.element(.h3, text: words.text(.meetings))
            self.meetings(meetings.prefix(Self.most).compactMap { known.meeting($0) }, content.told, &html)
            explorer.more(meetings.count - Self.most, .list(.meetings, "article", id), to: &html)
        }
        names(there(.persons), .persons, known, &html)
        names(there(.organizations), .organizations, known, &html)
        guard let quotes = content.records[.quotes] else { return }
        html.element(.h3, text: words.text(.quotes))
        html.element(.p) { html in
            html.element(
                .a, [.href(.path(["articles", id, "quotes"]))], text: words.line(words.count(quotes.count, .quotes)))
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
        html.element(.p) { names(ids.prefix(Self.most), known, &$0) }
        guard ids.count > Self.most else { return }
        html.element(.details) { html in
            html.element(.summary, text: words.counted(.more, ids.count - Self.most))
            html.element(.p) { self.names(ids.dropFirst(Self.most), known, &$0) }
        }
    }

    private func names(_ ids: some Sequence<String>, _ known: Known, _ html: inout HTML) {
        for (number, id) in ids.enumerated() {
            if number > 0 { html.text(", ") }
            if let found = explorer.named(id, known) { html.link(found.link, found.name) }
        }
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
