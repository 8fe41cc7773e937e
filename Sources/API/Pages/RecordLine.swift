import Markup
import Records
import Store

/// One record in a list: what is needed to choose.
struct RecordLine {
    /// Code points of a quote or snippet in a list.
    private static let reach = 280

    let collection: Collection
    /// Marks the words of a search.
    var highlighter: Highlighter?

    /// Writes records as a list.
    func write(_ records: [JSONSlice], to html: inout HTML) {
        html.element(.ul, [.kind("records")]) { html in
            for record in records { html.element(.li) { write(record, to: &$0) } }
        }
    }

    /// Writes one record.
    func write(_ record: JSONSlice, to html: inout HTML) {
        let id = record["id"]?.string ?? ""
        html.element(.a, [.href(.record(collection, id))]) { html in
            heading(record, &html)
        }
        let facts = facts(record)
        guard !facts.isEmpty || record["status"] != nil else { return }
        html.element(.span, [.kind("soft")]) { html in
            for (number, fact) in facts.enumerated() {
                if number > 0 { html.text(" · ") }
                marked(fact, nil, &html)
            }
            if let status = record["status"]?.string, status != "held" {
                html.text(" ")
                html.element(.span, [.kind("state")], text: PageText.choice(status))
            }
        }
        if collection == .articles, highlighter != nil { snippet(record, &html) }
    }

    private func heading(_ record: JSONSlice, _ html: inout HTML) {
        switch collection {
        case .quotes:
            let text = record["text"]?.string ?? ""
            let short = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.reach)))
            let isWhole = short.unicodeScalars.count == text.unicodeScalars.count
            let words = PageText.quote(short + (isWhole ? "" : "…"), kind: record["kind"]?.string)
            marked(words, record["language"]?.string, &html)
        case .meetings, .articles, .persons, .organizations, .topics, .places:
            let language = collection == .articles ? record["language"]?.string : nil
            marked(Self.name(of: record, collection), language, &html)
        }
    }

    /// The name of a record for readers; never empty, so that a link always has words.
    static func name(of record: JSONSlice, _ collection: Collection) -> String {
        let name =
            switch collection {
            case .meetings, .articles: record["title"]?.string
            case .topics: record["label"]?.string
            case .quotes: record["speaker"]?["name"]?.string.map { "Quote of \($0)" } ?? "Quote"
            case .persons, .organizations, .places: record["name"]?.string
            }
        guard let name, name.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            return "\(PageText.line(collection.singular)) without a name"
        }
        return name
    }

    private func facts(_ record: JSONSlice) -> [String] {
        let country = record["country"]?.string.map(PageText.country)
        switch collection {
        case .meetings:
            let topics = (record["topics"]?.elements ?? []).prefix(3).compactMap { $0["label"]?.string }
            return [
                record["date"]?["value"]?.string.map(PageText.date)
                    ?? record["reported"]?["first"]?.string.map { "told " + PageText.date($0) },
                Self.place(record["place"]),
                record["kind"]?.string.map(PageText.choice), topics.isEmpty ? nil : topics.joined(separator: ", "),
            ].compactMap { $0 }
        case .quotes:
            let topics = (record["about"]?.elements ?? []).prefix(3).compactMap { $0["label"]?.string }
            return [
                record["speaker"]?["name"]?.string ?? "speaker not told", record["date"]?.string.map(PageText.date),
                record["kind"]?.string.map { $0 == "indirect" ? "reported" : "quoted" },
                topics.isEmpty ? nil : topics.joined(separator: ", "),
            ].compactMap { $0 }
        case .articles:
            return [
                record["publisher"]?.string, record["published_at"]?.string.map(PageText.date),
                record["language"]?.string.map(PageText.language),
            ].compactMap { $0 }
        case .persons:
            let office = OfficeChoice.latest(record["offices"]?.elements ?? [])
            return [office?["title"]?.string, country].compactMap { $0 }
                + Self.counts(record)
        case .organizations: return [record["kind"]?.string.map(PageText.choice), country].compactMap { $0 }
        case .topics: return Self.counts(record)
        case .places: return [country].compactMap { $0 } + Self.counts(record)
        }
    }

    /// A place with its country in words.
    static func place(_ place: JSONSlice?) -> String? {
        guard let place, let name = place["name"]?.string else { return nil }
        let country = place["country"]?.string.map(PageText.country)
        return [name, country == name ? nil : country].compactMap { $0 }.joined(separator: ", ")
    }

    /// A confidence in words.
    static func confidence(_ record: JSONSlice) -> String? {
        record["confidence"]?.number.map { "\(Int(($0 * 100).rounded()))%" }
    }

    /// How often a record occurs.
    static func counts(_ record: JSONSlice) -> [String] {
        guard let counts = record["counts"] else { return [] }
        return ["meeting", "quote"].compactMap { noun in
            counts[noun + "s"]?.integer.flatMap { $0 > 0 ? PageText.count($0, noun) : nil }
        }
    }

    // MARK: Searches

    private func snippet(_ record: JSONSlice, _ html: inout HTML) {
        guard let highlighter else { return }
        let hit = SearchHits.Hit(
            collection: collection, record: record, score: 0,
            highlights: highlighter.highlights(in: record, of: collection))
        guard let snippet = hit.snippet else { return }
        html.element(.span, [.kind("soft")]) { marked(snippet, record["language"]?.string, &$0) }
    }

    /// Writes a text with the words of the search marked.
    private func marked(_ text: String, _ language: String?, _ html: inout HTML) {
        guard let spans = highlighter?.spans(in: text), !spans.isEmpty else {
            return html.words(text, language: language)
        }
        let scalars = Array(text.unicodeScalars)
        func part(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        html.element(.bdi, Attribute.language(language)) { html in
            var position = 0
            for span in spans {
                html.text(part(position..<span.start))
                html.element(.mark, text: part(span.start..<span.end))
                position = span.end
            }
            html.text(part(position..<scalars.count))
        }
    }
}
