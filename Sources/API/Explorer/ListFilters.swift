import HTTP
import Markup
import Records
import Store
import Wording

/// The form above a list: words, from and to a day, and a participant; it works without a script.
struct ListFilters {
    let explorer: Explorer
    let query: ListParameters
    let type: RecordType

    private var address: PageAddress { explorer.address }
    private var words: Wording { explorer.words }
    private var collection: Collection { query.request.collection }
    private var hasDays: Bool { collection.field("date") != nil }

    /// Writes the form, and under it the usual stretches of time.
    func write(to html: inout HTML) {
        guard collection.isSearchable || hasDays else { return }
        let own: Set<String> = ["q", "date__gte", "date__lte", "participant", "cursor"]
        html.element(.form, [.kind("fields"), .action(.data(address.segments)), .label(words.text(.filters))]) { html in
            if collection.isSearchable, let label = words.find(type) { field("q", label, "filter-q", "search", &html) }
            if hasDays { further(&html) }
            for chosen in address.query where chosen.name == "participant" { hidden(chosen, &html) }
            for rest in address.without(own) { hidden(rest, &html) }
            if let chosen = explorer.chosen { hidden((Explorer.language.name, chosen), &html) }
            html.element(.button, [.type("submit")], text: words.text(.apply))
        }
        if hasDays { shortcuts(&html) }
        if collection == .meetings { anyOrAll(&html) }
    }

    /// Days and a participant, folded away until they are asked for.
    private func further(_ html: inout HTML) {
        let isUsed = address.query.contains { ["date__gte", "date__lte"].contains($0.name) }
        html.element(.details, isUsed ? [.open] : []) { html in
            html.element(
                .summary,
                text: collection == .meetings
                    ? "\(words.text(.period)), \(words.text(.addParticipant))" : words.text(.period))
            html.element(.div, [.kind("fields")]) { html in
                field("date__gte", words.text(.fromDay), "filter-from", "text", &html, hint: words.text(.dayForm))
                field("date__lte", words.text(.toDay), "filter-to", "text", &html, hint: words.text(.dayForm))
                guard collection == .meetings else { return }
                field("participant", words.text(.addParticipant), "filter-participant", "text", &html, isNew: true)
            }
        }
    }

    private func field(
        _ name: String, _ label: String, _ id: StaticString, _ type: StaticString, _ html: inout HTML,
        hint: String = "", isNew: Bool = false
    ) {
        html.element(.div, [.kind("field")]) { html in
            html.element(.label, [.labels(id)], text: label)
            let value = isNew ? "" : address.query.first { $0.name == name }?.value ?? ""
            let further: [Attribute] = hint.isEmpty ? [] : [.placeholder(hint)]
            html.void(
                .input, [.type(type), .id(id), .name(name), .value(value), .automaticDirection] + further)
        }
    }

    private func hidden(_ pair: (name: String, value: String), _ html: inout HTML) {
        html.void(.input, [.type("hidden"), .name(pair.name), .value(pair.value)])
    }

    // MARK: Stretches of time

    private func shortcuts(_ html: inout HTML) {
        let year = Today.day.parts.year
        var items: [(Phrase, String?)] = [
            (.allDates, nil), (.lastSevenDays, "-7d..today"), (.lastThirtyDays, "-30d..today"), (.thisYear, "\(year)"),
            (.previousYear, "\(year - 1)"),
        ]
        if collection == .meetings { items.append((.nextSevenDays, "today..+7d")) }
        let now = address.query.first { $0.name == "date" }?.value
        let rest = address.without(["date", "date__gte", "date__lte", "cursor"])
        html.element(.ul, [.kind("shortcuts"), .label(words.text(.period))]) { html in
            for (phrase, value) in items {
                html.element(.li) { html in
                    let link = address.with(rest + (value.map { [("date", $0)] } ?? []))
                    let hasOther = value == nil && rest.count != address.without(["cursor"]).count
                    let marks: [Attribute] = value == now && !hasOther ? [.chosen] : []
                    html.element(.a, [.href(link), .rel("nofollow")] + marks, text: words.text(phrase))
                }
            }
        }
    }

    // MARK: Any or all

    /// Two participants may be asked for at one table, or at any.
    private func anyOrAll(_ html: inout HTML) {
        let any = address.query.filter { $0.name == "participant" }.map(\.value)
        let all = address.query.filter { $0.name == "participant__all" }.flatMap {
            $0.value.split(separator: ",").map(String.init)
        }
        let rest = address.without(["participant", "participant__all", "cursor"])
        guard any.count + all.count > 1 else { return }
        let together = rest + [("participant__all", (any + all).joined(separator: ","))]
        let apart = rest + (any + all).map { ("participant", $0) }
        html.element(.ul, [.kind("shortcuts"), .label(words.text(.participants))]) { html in
            for (phrase, pairs, isNow) in [
                (Phrase.withAnyOfThem, apart, all.isEmpty), (.withAllOfThem, together, any.isEmpty),
            ] {
                html.element(.li) { html in
                    html.element(
                        .a, [.href(address.with(pairs)), .rel("nofollow")] + (isNow ? [.chosen] : []),
                        text: words.text(phrase))
                }
            }
        }
    }
}
