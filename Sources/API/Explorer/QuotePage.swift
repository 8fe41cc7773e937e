import HTTP
import Markup
import Records
import Store
import Wording

/// A quote: the words, who said them when and where, and the lines of the article around them.
struct QuotePage {
    let explorer: Explorer
    let quote: Served<Quote>

    private var words: Wording { explorer.words }
    private var record: Quote { quote.record }
    private var fragments: [Range<Int>] {
        record.fragments.compactMap { $0.start < $0.end ? $0.start..<$0.end : nil }
    }

    /// Returns the page.
    func response() throws -> Response {
        var wanted = Known.ids(of: [record.speaker, record.addressee])
        wanted[.articles] = [record.article]
        wanted[.meetings] = [record.meeting].compactMap { $0 }
        let known = try Known(explorer.store, wanted)
        let name = explorer.names.quote(record)
        var frame = explorer.frame(name, .quotes)
        frame.summary = explorer.names.said(record.text, record.kind)
        frame.alternates = [.init(format: .jsonld, link: .data(["quotes", record.id + ".jsonld"]))]
        return frame.response(explorer.fields) { html in
            html.element(.article) { html in
                html.element(.h1, text: name)
                html.element(
                    .blockquote, [.automaticDirection, .kind("large quote")] + Attribute.language(record.language)
                ) { $0.text(explorer.names.said(record.text, record.kind)) }
                explorer.corrected(quote.isCorrected, to: &html)
                html.element(.div, [.kind("columns")]) { html in
                    html.element(.div, [.kind("main")]) { context(known, &$0) }
                    html.element(.div, [.kind("side")]) { facts(known, &$0) }
                }
            }
        }
    }

    private func facts(_ known: Known, _ html: inout HTML) {
        let proof = Proof(record.evidence, of: record.id, article: record.article, known.languages, words)
        html.element(.dl, [.kind("facts")]) { html in
            explorer.term(.saidBy, &html) { html in
                if let speaker = record.speaker {
                    party(speaker, known, &html)
                } else {
                    html.text(words.text(.textDoesNotSay))
                }
                proof.write(.speaker, to: &html)
            }
            if let addressee = record.addressee {
                explorer.term(.saidTo, &html) { html in
                    party(addressee, known, &html)
                    proof.write(.addressee, to: &html)
                }
            }
            if let cue = Proof.cue(of: record) {
                explorer.term(.reportingWords, &html) { html in
                    html.element(.span, [.kind("source")]) { proof.write(cue, to: &$0) }
                }
            }
            explorer.term(.manner, &html) { $0.text(words.text(Self.manner(record.kind))) }
            if let date = quote.date {
                explorer.term(.date, &html) { $0.text(words.text(.dayOfArticle, words.date(date))) }
            }
            if let meeting = known.meeting(record.meeting) {
                explorer.term(.atMeeting, &html) { html in
                    html.link(.record(.meetings, meeting.record.id), explorer.names.meeting(meeting.record))
                    html.element(.span, [.kind("note")], text: explorer.day(meeting))
                }
            }
            if !record.about.isEmpty {
                explorer.term(.about, &html) { html in
                    explorer.topics(record.about, to: &html)
                    proof.write(.about(0), .about(1), .about(2), .about(3), to: &html)
                }
            }
            if let via = record.via { explorer.term(.passedOnBy, &html) { $0.words(via) } }
            explorer.term(.confidence, &html) { explorer.confidence(record.confidence, to: &$0) }
        }
        proof.why(record.article, to: &html)
    }

    private func party(_ party: Speaker, _ known: Known, _ html: inout HTML) {
        known.write(party, explorer.names, to: &html)
        if let country = party.country { html.text(", " + words.country(country)) }
    }

    private static func manner(_ kind: Quote.Kind) -> Phrase {
        switch kind {
        case .direct: .ownWords
        case .mixed: .partlyOwnWords
        case .indirect: .reportedSpeech
        }
    }

    // MARK: The article

    private func context(_ known: Known, _ html: inout HTML) {
        guard let article = known.article(record.article) else { return }
        html.element(.h2, text: words.text(.inTheArticle))
        let link = Link.words(
            article: article.id, start: fragments.first?.lowerBound ?? 0, end: fragments.first?.upperBound ?? 0,
            record: record.id)
        var marks = fragments.map { MarkedText.Mark($0, title: words.text(.markWords), kind: "quote", link: link) }
        if let cue = record.cue.map({ $0.start..<$0.end }), !fragments.contains(cue) {
            marks.append(MarkedText.Mark(cue, title: words.text(.markCue), kind: "topic", link: link))
        }
        MarkedText(article.text, language: article.language).write(marks, near: fragments, to: &html)
        html.element(.p) { html in
            html.sentence(words.pieces(.fromArticle)) { html in
                html.link(link, explorer.names.article(article), language: article.language)
            }
            for fact in [article.publisher, article.publishedAt.map { words.date($0) }].compactMap({ $0 }) {
                html.text(" · ")
                html.words(fact)
            }
        }
    }
}

extension Explorer {
    /// Writes a confidence in words, with what it means folded away.
    func confidence(_ confidence: Double, to html: inout HTML) {
        html.element(.span, [.title(words.text(.confidenceMeaning, words.number(Int((confidence * 100).rounded()))))]) {
            $0.text("\(words.confidence(confidence)) (\(words.percent(confidence)))")
        }
    }
}
