import HTTP
import Markup
import Records
import Store

/// A meeting: each value with the words that it rests on.
struct MeetingPage {
    let pages: Pages
    let record: JSONSlice

    private var id: String { record["id"]?.string ?? "" }
    private var participants: [JSONSlice] { record["participants"]?.elements ?? [] }
    private var steps: [Meeting.StatusStep] { EvidenceWords.steps(of: record) }
    private var articles: [String] { record["articles"]?.elements.compactMap(\.string) ?? [] }

    /// Returns the page.
    func response() throws -> Response {
        let quotes = record["quotes"]?.elements.compactMap(\.string) ?? []
        var wanted = KnownRecords.ids(of: participants)
        wanted[.articles] = articles + steps.compactMap(\.article)
        wanted[.quotes] = quotes
        wanted[.organizations, default: []] += [record["occasion"]?["organization"]?.string].compactMap { $0 }
        wanted[.places] = [placeID].compactMap { $0 }
        let known = try KnownRecords(pages.store, wanted)
        let words = EvidenceWords(record, known)
        let name = RecordLine.name(of: record, .meetings)
        return pages.layout(name, .meetings).response(pages.fields) { html in
            html.element(.article) { html in
                html.element(.h1, [.automaticDirection], text: name)
                facts(known, words, &html)
                parties(known, words, &html)
                topics(words, &html)
                html.element(.h2, text: "Quotes")
                let found = quotes.compactMap { known[.quotes, $0] }
                if found.isEmpty {
                    html.element(.p, [.kind("soft")], text: "No quotes belong to this meeting.")
                } else {
                    RecordLine(collection: .quotes).write(found, to: &html)
                }
                sources(known, words, &html)
            }
        }
    }

    // MARK: Facts

    private func facts(_ known: KnownRecords, _ words: EvidenceWords, _ html: inout HTML) {
        html.element(.dl) { html in
            Pages.term("Status", &html) { status(known, words, &$0) }
            Pages.term("Date", &html) { html in
                html.text(Self.date(record["date"]))
                if let end = record["end_date"] { html.text(" to " + Self.date(end)) }
                words.write(.date, to: &html)
            }
            if let told = PageText.days(record["reported"]?["first"]?.string, record["reported"]?["last"]?.string) {
                Pages.term("Told", &html) { $0.text(told) }
            }
            if let duration = record["duration"] {
                Pages.term("Duration", &html) { html in
                    html.text(Self.duration(duration))
                    words.write(.duration, to: &html)
                }
            }
            if let place = record["place"] {
                Pages.term("Place", &html) { html in
                    known.write(Self.place(place), [(.places, placeID)], to: &html)
                    words.write(.place, to: &html)
                }
            }
            Pages.term("Kind", &html) { html in
                let medium = record["medium"]?.string.flatMap { $0 == "unknown" ? nil : PageText.choice($0) }
                html.text(
                    [record["kind"]?.string.map(PageText.choice), medium].compactMap { $0 }.joined(separator: ", "))
                words.write(.kind, most: 2, to: &html)
            }
            if let occasion = record["occasion"] {
                Pages.term("Occasion", &html) { html in
                    html.text(PageText.choice(occasion["relation"]?.string ?? "") + " ")
                    known.write(
                        occasion["name"]?.string ?? "", [(.organizations, occasion["organization"]?.string)], to: &html)
                    words.write(.occasion, to: &html)
                }
            }
            if let confidence = RecordLine.confidence(record) {
                Pages.term("Confidence", &html) { $0.text(confidence) }
            }
        }
    }

    private func status(_ known: KnownRecords, _ words: EvidenceWords, _ html: inout HTML) {
        html.element(.strong, text: PageText.choice(record["status"]?.string ?? ""))
        if record["due"]?.string == "passed" { html.text(", but the day has passed") }
        guard !steps.isEmpty else { return }
        html.element(.ol, [.kind("soft source")]) { html in
            for step in steps {
                html.element(.li) { html in
                    html.text("\(PageText.choice(step.status.rawValue)): ")
                    guard let item = EvidenceWords.evidence(of: step, article: articles.first),
                        let id = item.article
                    else { return }
                    let article = known[.articles, id]
                    words.write(item, language: article?["language"]?.string, to: &html)
                    guard let article else { return }
                    html.text(" in ")
                    html.link(
                        .record(.articles, id), RecordLine.name(of: article, .articles),
                        language: article["language"]?.string)
                }
            }
        }
    }

    private static func date(_ date: JSONSlice?) -> String {
        guard let date else { return "not told" }
        guard let value = date["value"]?.string else {
            return "in the words of the article: \(date["text"]?.string ?? ""); its own day is not known"
        }
        let basis =
            switch date["basis"]?.string {
            case "relative": " (counted from the day of the article)"
            case "dateline": " (from the date line)"
            case "published": " (the day of the article)"
            default: ""
            }
        return PageText.date(value) + basis
    }

    private static func duration(_ duration: JSONSlice) -> String {
        let bound =
            switch duration["bound"]?.string {
            case "about": "about "
            case "at_least": "at least "
            case "at_most": "at most "
            default: ""
            }
        return bound + PageText.duration(minutes: duration["minutes"]?.integer ?? 0)
    }

    private static func place(_ place: JSONSlice) -> String {
        let country = place["country"]?.string.map(PageText.country)
        var parts: [String] = []
        for part in [place["venue"]?.string, place["name"]?.string, place["city"]?.string, country] {
            if let part, !parts.contains(part) { parts.append(part) }
        }
        return parts.joined(separator: ", ")
    }

    private var placeID: String? {
        guard let place = record["place"], let name = place["name"]?.string else { return nil }
        return PlaceID.of(Place(name: name, venue: nil, city: nil, country: nil, asWritten: name))
    }

    // MARK: Parties and topics

    private func parties(_ known: KnownRecords, _ words: EvidenceWords, _ html: inout HTML) {
        html.element(.h2, text: "Participants")
        html.element(.ul, [.kind("records")]) { html in
            for (number, party) in participants.enumerated() {
                html.element(.li) { html in
                    known.write(party: party, to: &html)
                    let facts = [
                        office(of: party, known), party["country"]?.string.map(PageText.country),
                        party["role"]?.string.flatMap { $0 == "party" ? nil : $0 },
                        party["implied"]?.isTrue == true ? "only implied by the text" : nil,
                    ].compactMap { $0 }
                    if !facts.isEmpty { html.element(.span, [.kind("soft")], text: facts.joined(separator: " · ")) }
                    words.write(.participant(number), .role(ofParticipant: number), to: &html)
                }
            }
        }
    }

    /// The office that the person held on the day of the meeting, else what the text says.
    private func office(of party: JSONSlice, _ known: KnownRecords) -> String? {
        let day = record["date"]?["value"]?.string ?? record["reported"]?["first"]?.string
        let offices = known[.persons, party["person"]?.string]?["offices"]?.elements ?? []
        return day.flatMap { OfficeChoice.held(on: $0, offices)?["title"]?.string } ?? party["office"]?.string
    }

    private func topics(_ words: EvidenceWords, _ html: inout HTML) {
        let topics = record["topics"]?.elements ?? []
        guard !topics.isEmpty else { return }
        html.element(.h2, text: "Topics")
        html.element(.ul, [.kind("records")]) { html in
            for (number, topic) in topics.enumerated() {
                html.element(.li) { html in
                    Pages.topics([topic], .meetings, "topic", to: &html)
                    words.write(.topic(number), to: &html)
                }
            }
        }
    }

    // MARK: Articles

    private func sources(_ known: KnownRecords, _ words: EvidenceWords, _ html: inout HTML) {
        html.element(.h2, text: "Articles that tell it")
        for id in articles {
            guard let article = known[.articles, id] else { continue }
            html.element(.section) { html in
                html.element(.h3) { html in
                    html.link(
                        .path(["articles", id], [("record", self.id)]), RecordLine.name(of: article, .articles),
                        language: article["language"]?.string)
                }
                let facts = [article["publisher"]?.string, article["published_at"]?.string.map(PageText.date)]
                html.element(.p, [.kind("soft")], text: facts.compactMap { $0 }.joined(separator: " · "))
                words.table(of: id, to: &html)
            }
        }
    }
}
