import HTTP
import Markup
import Records
import Store

/// An article with the words that its records rest on, each linked to its record.
struct ArticlePage {
    let pages: Pages
    let record: JSONSlice

    private var id: String { record["id"]?.string ?? "" }
    private var language: String? { record["language"]?.string }

    /// Returns the page.
    func response() throws -> Response {
        var all = try pages.store.annotations(of: id)
        let ids = all.map(\.record)
        let known = try KnownRecords(
            pages.store, [.meetings: ids, .quotes: ids, .persons: ids, .organizations: ids])
        all += Set(ids).sorted().flatMap { further($0, known) }
        let only = pages.address.query.first { $0.name == Pages.record.name }?.value
        let shown = only.map { id in all.filter { $0.record == id } } ?? all
        let name = RecordLine.name(of: record, .articles)
        return pages.layout(name, .articles).response(pages.fields) { html in
            html.element(.article) { html in
                html.element(.h1, [.automaticDirection] + Attribute.language(language), text: name)
                if let subtitle = record["subtitle"]?.string {
                    html.element(.p, [.automaticDirection] + Attribute.language(language), text: subtitle)
                }
                byline(&html)
                if let only { notice(only, shown.isEmpty, known, &html) }
                html.element(.h2, text: "Text")
                legend(&html)
                MarkedText(record["text"]?.string ?? "", language: language)
                    .write(marks(shown, known), to: &html)
                records(ids, known, &html)
                source(&html)
            }
        }
    }

    private func byline(_ html: inout HTML) {
        html.element(.p, [.kind("soft")]) { html in
            let facts = [
                record["author"]?.string, record["publisher"]?.string,
                record["published_at"]?.string.map(PageText.date), language.map(PageText.language),
            ].compactMap { $0 }
            for (number, fact) in facts.enumerated() {
                if number > 0 { html.text(" · ") }
                html.words(fact)
            }
            guard let link = Link.outside(record["url"]?.string) else { return }
            if !facts.isEmpty { html.text(" · ") }
            html.element(.a, [.href(link), .rel("noreferrer nofollow")], text: "Original article")
        }
    }

    private func legend(_ html: inout HTML) {
        html.element(.p, [.kind("soft")]) { html in
            html.text("Marked: ")
            html.element(.mark, [.kind("meeting")], text: "meetings")
            html.text(", ")
            html.element(.mark, [.kind("quote")], text: "quotes")
            html.text(", ")
            html.element(.mark, [.kind("name")], text: "names")
            html.text(". Each mark leads to its record.")
        }
    }

    /// Says which record the marks are of, and how to see all.
    private func notice(_ only: String, _ isEmpty: Bool, _ known: KnownRecords, _ html: inout HTML) {
        html.element(.p) { html in
            html.text(isEmpty ? "No words of this article belong to " : "Only the words are marked that belong to ")
            if let (collection, record) = Self.find(only, known) {
                html.link(.record(collection, only), RecordLine.name(of: record, collection))
            } else {
                html.words(only)
            }
            html.text(". ")
            html.element(.a, [.href(.record(.articles, id))], text: "Mark everything")
        }
    }

    // MARK: Marks

    /// The words of a status and of a cue, which stand in the records themselves.
    private func further(_ record: String, _ known: KnownRecords) -> [Annotation] {
        let meeting = known[.meetings, record]
        let first = meeting?["articles"]?.elements.first?.string
        let steps = EvidenceWords.steps(of: meeting).map { EvidenceWords.evidence(of: $0, article: first) }
        let cue = EvidenceWords.cue(of: known[.quotes, record], article: id)
        return (steps + [cue]).compactMap { $0 }.filter { $0.article == id }.map {
            Annotation(record: record, evidence: $0)
        }
    }

    private static func find(_ id: String, _ known: KnownRecords) -> (Collection, JSONSlice)? {
        for collection in [Collection.meetings, .quotes, .persons, .organizations] {
            if let record = known[collection, id] { return (collection, record) }
        }
        return nil
    }

    /// One mark a span; what supports several values there is told together and leads to the first.
    private func marks(_ annotations: [Annotation], _ known: KnownRecords) -> [MarkedText.Mark] {
        let groups = Dictionary(grouping: annotations) { [$0.evidence.span.start, $0.evidence.span.end] }
        return groups.compactMap { bounds, group in
            guard bounds[0] < bounds[1] else { return nil }
            let order = group.sorted { (Self.rank($0, known), $0.record) < (Self.rank($1, known), $1.record) }
            let found = order.lazy.compactMap { Self.find($0.record, known) }.first
            var seen: Set<String> = []
            let title = order.map { Self.title($0, known) }.filter { seen.insert($0).inserted }
            return MarkedText.Mark(
                bounds[0]..<bounds[1], title: title.joined(separator: "; "), kind: Self.kind(found?.0),
                link: found.map { .record($0.0, $0.1["id"]?.string ?? "") })
        }
    }

    private static func kind(_ collection: Collection?) -> StaticString {
        switch collection {
        case .meetings: "meeting"
        case .quotes: "quote"
        default: "name"
        }
    }

    /// A name leads to the person, though meetings and quotes rest on it too.
    private static func rank(_ annotation: Annotation, _ known: KnownRecords) -> Int {
        switch find(annotation.record, known)?.0 {
        case .persons, .organizations: 0
        case .meetings: 1
        case .quotes: 2
        default: 3
        }
    }

    private static func title(_ annotation: Annotation, _ known: KnownRecords) -> String {
        let found = find(annotation.record, known)
        let noun = found.map { "\($0.0.singular) \(name(of: $0.1, $0.0))" } ?? annotation.record
        let rule = annotation.evidence.rule.isEmpty ? "" : " (\(annotation.evidence.rule))"
        return "\(noun): \(PageText.property(annotation.evidence.property))\(rule)"
    }

    private static func name(of record: JSONSlice, _ collection: Collection) -> String {
        collection == .quotes ? record["speaker"]?["name"]?.string ?? "" : RecordLine.name(of: record, collection)
    }

    // MARK: Records

    private func records(_ ids: [String], _ known: KnownRecords, _ html: inout HTML) {
        html.element(.h2, text: "What was read from it")
        guard !ids.isEmpty else {
            return html.element(.p, [.kind("soft")], text: "No meeting, quote or name was found in this article.")
        }
        var seen: Set<String> = []
        let order = ids.filter { seen.insert($0).inserted }
        for collection in [Collection.meetings, .quotes, .persons, .organizations] {
            let found = order.compactMap { known[collection, $0] }
            guard !found.isEmpty else { continue }
            html.element(.h3, text: PageText.line(collection.rawValue))
            RecordLine(collection: collection).write(found, to: &html)
        }
    }

    private func source(_ html: inout HTML) {
        html.element(.h2, text: "Source")
        html.element(.dl) { html in
            if let file = record["source"]?["file"]?.string { Pages.term("File", &html) { $0.words(file) } }
            if let day = record["ingested_at"]?.string {
                Pages.term("Taken in", &html) { $0.text(PageText.date(day)) }
            }
            if let url = record["url"]?.string, Link.outside(url) == nil {
                Pages.term("Address", &html) { $0.words(url) }
            }
            let warnings = record["warnings"]?.elements.compactMap(\.string) ?? []
            for warning in warnings { Pages.term("Warning", &html) { $0.words(warning) } }
        }
    }
}
