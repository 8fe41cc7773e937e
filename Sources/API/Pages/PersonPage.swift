import HTTP
import Markup
import Records
import Store

/// A person: names, offices, meetings, quotes and counterparts.
struct PersonPage {
    let pages: Pages
    let record: JSONSlice

    private var id: String { record["id"]?.string ?? "" }

    /// Returns the page.
    func response() throws -> Response {
        var seen: Set<String> = []
        // Articles write one office with and without a capital.
        let offices = OfficeChoice.ordered(record["offices"]?.elements ?? []).filter { office in
            seen.insert(String(decoding: office.raw, as: UTF8.self).lowercased()).inserted
        }
        let wanted: [Collection: [String]] = [
            .organizations: offices.compactMap { $0["organization"]?.string },
            .articles: (record["evidence"]?.elements ?? []).prefix(200).compactMap { $0["article"]?.string },
        ]
        let known = try KnownRecords(pages.store, wanted)
        let others = try pages.store.counterparts(of: id, limit: Pages.few)
        let name = RecordLine.name(of: record, .persons)
        return try pages.layout(name, .persons).response(pages.fields) { html in
            try html.element(.article) { html in
                html.element(.h1, [.automaticDirection], text: name)
                html.element(.dl) { facts(&$0) }
                self.offices(offices, known, &html)
                try pages.section(
                    "Latest meetings", .meetings, where: "participant", is: id, all: ["persons", id, "meetings"],
                    to: &html)
                try pages.section(
                    "Latest quotes", .quotes, where: "speaker", is: id, all: ["persons", id, "quotes"], to: &html)
                counterparts(others, &html)
                Self.names(record, &html)
                Self.sources(record, known, &html)
            }
        }
    }

    private func facts(_ html: inout HTML) {
        if let country = record["country"]?.string {
            Pages.term("Country", &html) { $0.link(.list(.persons, "country", country), PageText.country(country)) }
        }
        Pages.term("In the records", &html) { html in
            let counts = record["counts"]
            for (number, noun) in ["meeting", "quote", "article"].enumerated() {
                if number > 0 { html.text(", ") }
                let text = PageText.count(counts?[noun + "s"]?.integer ?? 0, noun)
                if noun == "article" {
                    html.text(text)
                } else {
                    html.element(.a, [.href(.path(["persons", id, noun + "s"]))], text: text)
                }
            }
        }
        if let first = record["first_seen"]?.string, let last = record["last_seen"]?.string {
            Pages.term("Seen", &html) { $0.text("\(PageText.date(first)) to \(PageText.date(last))") }
        }
    }

    private func offices(_ offices: [JSONSlice], _ known: KnownRecords, _ html: inout HTML) {
        guard !offices.isEmpty else { return }
        html.element(.h2, text: "Offices")
        html.element(.ul, [.kind("records")]) { html in
            for office in offices {
                html.element(.li) { html in
                    html.words(PageText.line(office["title"]?.string ?? ""))
                    if let country = office["country"]?.string { html.text(", " + PageText.country(country)) }
                    if let organization = known[.organizations, office["organization"]?.string],
                        let id = organization["id"]?.string
                    {
                        html.text(", ")
                        html.link(.record(.organizations, id), RecordLine.name(of: organization, .organizations))
                    }
                    let (from, to) = (
                        office["from"]?.string.map(PageText.date), office["to"]?.string.map(PageText.date)
                    )
                    if from != nil || to != nil {
                        html.element(.span, [.kind("soft")]) { html in
                            html.text(
                                [from.map { "from \($0)" }, to.map { "until \($0)" }].compactMap { $0 }
                                    .joined(separator: " "))
                        }
                    }
                }
            }
        }
    }

    private func counterparts(_ others: [Counterpart], _ html: inout HTML) {
        guard !others.isEmpty else { return }
        html.element(.section) { html in
            html.element(.h2, text: "Met with")
            html.element(.ul, [.kind("records")]) { html in
                for other in others { html.element(.li) { counterpart(other, &$0) } }
            }
            guard others.count == Pages.few else { return }
            html.element(.p) { html in
                html.element(.a, [.href(.path(["persons", id, "counterparts"]))], text: "All whom they met, as JSON")
            }
        }
    }

    private func counterpart(_ other: Counterpart, _ html: inout HTML) {
        guard let id = other.id else {
            html.words(other.name)
            return html.element(.span, [.kind("soft")], text: PageText.count(other.meetings, "meeting"))
        }
        html.link(.record(other.type == "person" ? .persons : .organizations, id), other.name)
        html.element(.span, [.kind("soft")]) { html in
            let both = Link.path(
                ["meetings"],
                [
                    ("participant__all", "\(self.id),\(id)"), ("status__in", "held,ongoing"),
                ])
            html.element(.a, [.href(both)], text: "\(PageText.count(other.meetings, "meeting")) together")
            let days = [other.first, other.last].compactMap { $0 }.map(PageText.date)
            if let first = days.first, let last = days.last {
                html.text(first == last ? ", \(first)" : ", \(first) to \(last)")
            }
        }
    }

    // MARK: Names and words

    /// Writes all forms of a name, each in its language.
    static func names(_ record: JSONSlice, _ html: inout HTML) {
        let names = record["names"]?.elements ?? []
        guard !names.isEmpty else { return }
        html.element(.h2, text: "Names")
        html.element(.ul) { html in
            for form in names {
                html.element(.li) { html in
                    let language = form["language"]?.string
                    html.words(form["name"]?.string ?? "", language: language)
                    let facts = [language.map(PageText.language), form["kind"]?.string.map(PageText.choice)]
                    html.text(" ")
                    html.element(
                        .span, [.kind("soft")], text: "(\(facts.compactMap { $0 }.joined(separator: ", ")))")
                }
            }
        }
    }

    /// Articles whose words are shown.
    private static let articles = 5
    /// Words that are shown of one.
    private static let wordsEach = 10

    /// Writes the words by which articles name the record.
    static func sources(_ record: JSONSlice, _ known: KnownRecords, _ html: inout HTML) {
        let words = EvidenceWords(record, known)
        var seen: Set<String> = []
        let ids = words.items.compactMap(\.article).filter { known[.articles, $0] != nil && seen.insert($0).inserted }
        guard !ids.isEmpty else { return }
        html.element(.h2, text: "How articles name \(record["type"]?.string == "person" ? "them" : "it")")
        for id in ids.prefix(articles) {
            guard let article = known[.articles, id] else { continue }
            html.element(.section) { html in
                html.element(.h3) { html in
                    html.link(
                        .path(["articles", id], [("record", record["id"]?.string ?? "")]),
                        RecordLine.name(of: article, .articles), language: article["language"]?.string)
                }
                words.table(of: id, most: wordsEach, to: &html)
            }
        }
        guard ids.count > articles else { return }
        html.element(
            .p, [.kind("soft")],
            text: "\(PageText.count(ids.count - articles, "more article")) in the JSON of this page.")
    }
}
