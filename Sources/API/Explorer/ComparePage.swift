import HTTP
import Markup
import Records
import Store
import Wording

/// What two people said about one topic, side by side in time.
struct ComparePage {
    let explorer: Explorer
    let comparison: Comparison
    /// What the address says.
    let asked: (a: String?, b: String?, about: String?)

    private var words: Wording { explorer.words }

    /// Returns the page.
    func response() throws -> Response {
        let left = try Served<Quote>.all(comparison.a?.quotes ?? [])
        let right = try Served<Quote>.all(comparison.b?.quotes ?? [])
        let meetings = try Served<Meeting>.all(comparison.latest)
        return explorer.frame(title, .compare).response(explorer.fields) { html in
            html.element(.h1, [.automaticDirection], text: title)
            html.element(.p, [.kind("soft")], text: words.text(.compareIntro))
            form(&html)
            for nobody in comparison.unknown { self.nobody(nobody, &html) }
            for side in sides where !side.others.isEmpty { others(side, &html) }
            guard !sides.isEmpty else { return }
            heads(&html)
            said(left, right, &html)
            html.element(.div, [.kind("columns")]) { html in
                html.element(.div, [.kind("main")]) { together(meetings, &$0) }
                html.element(.div, [.kind("side")]) { topics(&$0) }
            }
        }
    }

    private var sides: [Comparison.Side] { [comparison.a, comparison.b].compactMap { $0 } }

    private func name(of side: Comparison.Side) -> String {
        explorer.spoken.name(side.collection, side.id) ?? side.name
    }

    private var topic: String? { comparison.topic.map { words.topicInText($0) ?? $0 } }

    private var title: String {
        guard let a = comparison.a.map(name(of:)), let b = comparison.b.map(name(of:)) else {
            return words.text(.compare)
        }
        return topic.map { words.text(.compareTwo, words.list([a, b]), $0) } ?? words.list([a, b])
    }

    private func quotes(of id: String) -> Link {
        .path(["quotes"], [(name: "speaker", value: id)] + about)
    }

    private var about: [(name: String, value: String)] { comparison.topic.map { [(name: "about", value: $0)] } ?? [] }

    // MARK: Choosing

    private func form(_ html: inout HTML) {
        if sides.count < 2 { html.element(.p, text: words.text(.chooseTwo)) }
        html.element(.form, [.kind("fields"), .method(.get), .action(.data(["compare"]))]) { html in
            field("a", .firstPerson, comparison.a.map(name(of:)) ?? asked.a, &html)
            field("b", .secondPerson, comparison.b.map(name(of:)) ?? asked.b, &html)
            field("about", .topicLabel, topic ?? asked.about, hint: .anyTopic, &html)
            if let chosen = explorer.chosen {
                html.void(.input, [.type("hidden"), .name(Explorer.language.name), .value(chosen)])
            }
            html.element(.button, [.type("submit")], text: words.text(.compare))
        }
    }

    private func field(
        _ name: String, _ phrase: Phrase, _ value: String?, hint: Phrase? = nil, _ html: inout HTML
    ) {
        let hints: [Attribute] = hint.map { [.placeholder(words.text($0))] } ?? []
        html.element(.div, [.kind("field")]) { html in
            html.element(.label) { html in
                html.text(words.text(phrase) + " ")
                let typed = explorer.faults.isEmpty ? nil : FilterForm(explorer: explorer).typed(name)
                html.void(
                    .input, [.type("text"), .name(name), .value(typed ?? value ?? ""), .automaticDirection] + hints)
            }
            if let fault = explorer.faults.first(where: { $0.name == name }) {
                let form = FilterForm(explorer: explorer)
                form.fault(fault, form.typed(name), &html)
            }
        }
    }

    private func nobody(_ nobody: Comparison.Nobody, _ html: inout HTML) {
        html.element(.p) { html in
            html.sentence(words.pieces(.nobodyNamed)) { $0.words(nobody.name) }
            near(nobody.near, instead: nobody.name, &html)
        }
    }

    private func others(_ side: Comparison.Side, _ html: inout HTML) {
        let isFirst = side.id == comparison.a?.id
        html.element(.p, [.kind("soft")]) { near(side.others, instead: (isFirst ? asked.a : asked.b) ?? "", &$0) }
    }

    /// Writes names that may be meant, each with the page that it makes.
    private func near(_ names: [Comparison.Near], instead name: String, _ html: inout HTML) {
        guard !names.isEmpty else { return }
        html.text(" " + words.text(.orMeant) + " ")
        for (number, near) in names.enumerated() {
            if number > 0 { html.text(", ") }
            let query = [("a", asked.a), ("b", asked.b), ("about", asked.about)].compactMap { key, value in
                value.map { (name: key, value: key != "about" && $0 == name ? near.id : $0) }
            }
            html.link(.path(["compare"], query), near.name)
        }
    }

    // MARK: Quotes

    private func heads(_ html: inout HTML) {
        html.element(.div, [.kind("sides heads")]) { html in
            for side in sides {
                html.element(.div) { html in
                    html.element(.h2) { $0.link(.record(side.collection, side.id), name(of: side)) }
                    let total = side.quotes.count + side.more
                    html.element(.p, [.kind("soft")]) { html in
                        guard total > 0 else { return html.text(words.text(.saidNothing, name(of: side))) }
                        html.element(.a, [.href(quotes(of: side.id))], text: words.count(total, .quotes))
                    }
                }
            }
        }
    }

    /// Writes the quotes of both by years, the latest first.
    private func said(_ left: [Served<Quote>], _ right: [Served<Quote>], _ html: inout HTML) {
        let all = sides.count < 2 ? [left + right] : [left, right]
        let years = Set(all.joined().map(year)).sorted(by: >)
        for year in years {
            html.element(.h3, text: year.isEmpty ? words.text(.unknown) : year)
            html.element(.div, [.kind("sides")]) { html in
                for (side, quotes) in zip(sides, all) {
                    html.element(.div) { html in
                        let own = quotes.filter { self.year($0) == year }
                        guard !own.isEmpty else { return html.element(.p, [.kind("soft")], text: "–") }
                        html.element(.p, [.kind("soft small")]) { $0.words(name(of: side)) }
                        explorer.list(own, isOfOne: true, to: &html)
                    }
                }
            }
        }
        for side in sides where side.more > 0 {
            html.element(.p) { html in
                html.words(name(of: side))
                html.text(": ")
                html.element(.a, [.href(quotes(of: side.id))], text: words.counted(.more, side.more))
            }
        }
    }

    private func year(_ quote: Served<Quote>) -> String { quote.date.map { String($0.prefix(4)) } ?? "" }

    // MARK: Both

    private func together(_ meetings: [Served<Meeting>], _ html: inout HTML) {
        guard let a = comparison.a, let b = comparison.b else { return }
        let all = Link.path(["meetings"], [("participant__all", "\(a.id),\(b.id)")])
        explorer.heading(.theirMeetings, all: all, total: comparison.meetings, shown: meetings.count, to: &html)
        guard !meetings.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.nothingYet)) }
        explorer.table(meetings, to: &html)
    }

    private func topics(_ html: inout HTML) {
        guard let a = comparison.a, let b = comparison.b, !comparison.topics.isEmpty else { return }
        html.element(.h2, text: words.text(.sharedTopics))
        html.element(.table, [.kind("tight")]) { html in
            html.element(.caption, [.kind("hidden")], text: words.text(.sharedTopics))
            html.element(.thead) { html in
                html.element(.tr) { html in
                    html.element(.th, [.scope("col")], text: words.text(.topicLabel))
                    for name in [name(of: a), name(of: b)] {
                        html.element(.th, [.scope("col"), .kind("number")]) { $0.words(name) }
                    }
                }
            }
            html.element(.tbody) { html in
                for topic in comparison.topics { html.element(.tr) { row(topic, a, b, &$0) } }
            }
        }
        explorer.more(
            comparison.moreTopics, Explorer.counts(of: "about", in: [a.collection.rawValue, a.id, "quotes"]), to: &html)
    }

    private func row(_ topic: Comparison.Shared, _ a: Comparison.Side, _ b: Comparison.Side, _ html: inout HTML) {
        html.element(.th, [.scope("row")]) { html in
            let query = [(name: "a", value: a.id), (name: "b", value: b.id), (name: "about", value: topic.id)]
            let marks: [Attribute] = topic.id == comparison.topic ? [.chosen] : []
            html.link(.path(["compare"], query), words.topic(topic.id) ?? topic.label, marks)
        }
        for count in [topic.a, topic.b] { html.element(.td, [.kind("number")], text: words.number(count)) }
    }
}
