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
            let form = FilterForm(explorer: explorer)
            if collection.isSearchable, let label = words.find(type) {
                form.field("q", label, type: "search", to: &html)
            }
            if hasDays { further(form, &html) }
            let kept = address.query.filter { $0.name == "participant" } + address.without(own)
            form.hidden(kept, to: &html)
            html.element(.button, [.type("submit")], text: words.text(.apply))
        }
        if hasDays { FilterForm(explorer: explorer).shortcuts(times, to: &html) }
        if collection == .meetings { anyOrAll(&html) }
    }

    /// Days and a participant, folded away until they are asked for.
    private func further(_ form: FilterForm, _ html: inout HTML) {
        let isUsed = address.query.contains { ["date__gte", "date__lte"].contains($0.name) }
        let isWrong = explorer.faults.contains { $0.name != "q" }
        html.element(.details, isUsed || isWrong ? [.open] : []) { html in
            html.element(
                .summary,
                text: collection == .meetings
                    ? "\(words.text(.period)), \(words.text(.addParticipant))" : words.text(.period))
            html.element(.div, [.kind("fields")]) { html in
                form.days(to: &html)
                guard collection == .meetings else { return }
                form.field("participant", words.text(.addParticipant), isNew: true, to: &html)
            }
        }
    }

    // MARK: Stretches of time

    private var times: [(phrase: Phrase, value: String?)] {
        let year = Today.day.parts.year
        var items: [(phrase: Phrase, value: String?)] = [
            (.allDates, nil), (.lastSevenDays, "-7d..today"), (.lastThirtyDays, "-30d..today"), (.thisYear, "\(year)"),
            (.previousYear, "\(year - 1)"),
        ]
        if collection == .meetings { items.append((.nextSevenDays, "today..+7d")) }
        return items
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
