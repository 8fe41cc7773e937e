import HTTP
import Markup
import Records
import Store

/// A quote: the words, who said them when and where, and the lines of the article around them.
struct QuotePage {
    let pages: Pages
    let record: JSONSlice

    private var id: String { record["id"]?.string ?? "" }
    private var article: String { record["article"]?.string ?? "" }
    private var language: String? { record["language"]?.string }
    private var fragments: [Range<Int>] {
        (record["fragments"]?.elements ?? []).compactMap { Self.range($0) }
    }

    /// Returns the page.
    func response() throws -> Response {
        var wanted = KnownRecords.ids(of: [record["speaker"], record["addressee"]].compactMap { $0 })
        wanted[.articles] = [article]
        wanted[.meetings] = [record["meeting"]?.string].compactMap { $0 }
        let known = try KnownRecords(pages.store, wanted)
        let words = EvidenceWords(record, known)
        let name = RecordLine.name(of: record, .quotes)
        return pages.layout(name, .quotes).response(pages.fields) { html in
            html.element(.article) { html in
                html.element(.h1, text: name)
                html.element(.blockquote, [.automaticDirection, .kind("large")] + Attribute.language(language)) {
                    $0.text(PageText.quote(record["text"]?.string ?? "", kind: record["kind"]?.string))
                }
                html.element(.dl) { facts(known, words, &$0) }
                context(known, &html)
                html.element(.h2, text: "What it rests on")
                words.table(of: article, to: &html)
            }
        }
    }

    private func facts(_ known: KnownRecords, _ words: EvidenceWords, _ html: inout HTML) {
        Pages.term("Said by", &html) { html in
            if let speaker = record["speaker"] {
                party(speaker, known, &html)
            } else {
                html.text("The text does not say.")
            }
            words.write(.speaker, to: &html)
        }
        if let addressee = record["addressee"] {
            Pages.term("Said to", &html) { html in
                party(addressee, known, &html)
                words.write(.addressee, to: &html)
            }
        }
        if let item = EvidenceWords.cue(of: record, article: article) {
            Pages.term("Told by", &html) { words.write(item, language: language, to: &$0) }
        }
        Pages.term("How", &html) { $0.text(Self.manner(record["kind"]?.string)) }
        if let date = record["date"]?.string {
            Pages.term("Date", &html) { $0.text(PageText.date(date) + ", the day of the article") }
        }
        if let meeting = known[.meetings, record["meeting"]?.string], let id = meeting["id"]?.string {
            Pages.term("Meeting", &html) { html in
                html.link(.record(.meetings, id), RecordLine.name(of: meeting, .meetings))
            }
        }
        let about = record["about"]?.elements ?? []
        if !about.isEmpty {
            Pages.term("About", &html) { html in
                Pages.topics(about, .quotes, "about", to: &html)
                words.write(.about(0), .about(1), .about(2), .about(3), to: &html)
            }
        }
        if let via = record["via"]?.string { Pages.term("Passed on by", &html) { $0.words(via) } }
        if let confidence = RecordLine.confidence(record) {
            Pages.term("Confidence", &html) { $0.text(confidence) }
        }
    }

    private func party(_ party: JSONSlice, _ known: KnownRecords, _ html: inout HTML) {
        known.write(party: party, to: &html)
        if let country = party["country"]?.string { html.text(", " + PageText.country(country)) }
    }

    private static func manner(_ kind: String?) -> String {
        switch kind {
        case "direct": "in the speaker's own words"
        case "mixed": "partly in the speaker's own words"
        default: "reported in the words of the article"
        }
    }

    // MARK: The article

    private func context(_ known: KnownRecords, _ html: inout HTML) {
        guard let article = known[.articles, article], let text = article["text"]?.string else { return }
        html.element(.h2, text: "In the article")
        var marks = fragments.map {
            MarkedText.Mark($0, title: "the words", kind: "quote", link: nil)
        }
        if let cue = record["cue"].flatMap(Self.range), !fragments.contains(cue) {
            marks.append(MarkedText.Mark(cue, title: "what tells that they were said", kind: "name", link: nil))
        }
        MarkedText(text, language: article["language"]?.string).write(marks, near: fragments, to: &html)
        html.element(.p) { html in
            html.text("From ")
            let first = fragments.first ?? 0..<0
            html.link(
                .words(article: self.article, start: first.lowerBound, end: first.upperBound, record: id),
                RecordLine.name(of: article, .articles), language: article["language"]?.string)
            let facts = [article["publisher"]?.string, article["published_at"]?.string.map(PageText.date)]
            for fact in facts.compactMap({ $0 }) {
                html.text(", ")
                html.words(fact)
            }
        }
    }

    private static func range(_ span: JSONSlice) -> Range<Int>? {
        guard let start = span["start"]?.integer, let end = span["end"]?.integer, start < end else { return nil }
        return start..<end
    }
}
