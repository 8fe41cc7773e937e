import HTTP
import Markup
import Records
import Store
import Wording

/// What the views of meetings share: which filters hold, and the ways to change them.
struct FilterBar {
    let explorer: Explorer
    /// The parameters of the view itself, which say how it is shown and not of what.
    private let own: Set<String>
    private var labels: [String: String] = [:]
    private var years: ClosedRange<Int>?

    private var words: Wording { explorer.words }

    /// What is carried on by other means, or belongs to one answer only.
    private static let passing: Set<String> = ["cursor", "pretty", Explorer.language.name]
    /// Fields whose values are ids, with the records that bear them.
    private static let named: [String: [Collection]] = [
        "participant": [.persons, .organizations], "place": [.places], "article": [.articles],
        "occasion.organization": [.organizations],
    ]

    init(_ explorer: Explorer, own: Set<String>) {
        (self.explorer, self.own) = (explorer, own)
    }

    /// Returns the bar with the names of what is filtered by and the years that have meetings.
    func load(_ request: ListRequest) throws -> FilterBar {
        var bar = self
        bar.labels = try names()
        var request = request
        request.filters.removeAll { $0.field.name == "date" }
        let years = try explorer.store.timeline(in: request, by: .year).periods.map { $0.start.parts.year }
        if let first = years.first, let last = years.last, first < last { bar.years = first...last }
        return bar
    }

    // MARK: Filters

    /// The filters of meetings in the address, which links to lists carry on.
    var filters: [(name: String, value: String)] { kept.filter { isFilter($0.name) } }

    /// Whether a filter says which statuses count.
    var hasStatus: Bool { filters.contains { Self.field(of: $0.name) == "status" } }

    /// The meetings under the filters and some more; those by a field that is asked for anew are left out.
    func meetings(_ more: [(name: String, value: String)], without fields: Set<String> = []) -> Link {
        .path(["meetings"], filters.filter { !fields.contains(Self.field(of: $0.name)) } + more)
    }

    /// Filters for meetings at which two countries sat.
    ///
    /// Values of one parameter are alternatives, so each country needs a comparison of its own; codes have two letters,
    /// and what begins with one is that code.
    func both(_ a: String, _ b: String) -> [(name: String, value: String)] {
        let used = Set(filters.map(\.name))
        let free = ["", "__in", "__prefix", "__contains"].map { "participant.country" + $0 }.filter {
            !used.contains($0)
        }
        return zip(free, [a, b]).map { (name: $0, value: $1) }
    }

    /// The query without what is carried on by other means.
    private var kept: [(name: String, value: String)] {
        explorer.address.without(Self.passing).filter { !$0.value.isEmpty }
    }

    private func isFilter(_ name: String) -> Bool {
        !own.contains(name) && (name == "q" || Collection.meetings.field(Self.field(of: name)) != nil)
    }

    private static func field(of name: String) -> String {
        name.firstRange(of: "__").map { String(name[..<$0.lowerBound]) } ?? name
    }

    private static func isDate(_ name: String) -> Bool { field(of: name) == "date" }

    private static func values(_ filter: (name: String, value: String)) -> [String] {
        let isList = filter.name.hasSuffix("__in") || filter.name.hasSuffix("__all")
        return isList ? filter.value.split(separator: ",").map(String.init) : [filter.value]
    }

    // MARK: Names

    private func names() throws -> [String: String] {
        var wanted: [Collection: [String]] = [:]
        for filter in filters {
            for collection in Self.named[Self.field(of: filter.name)] ?? [] {
                wanted[collection, default: []] += Self.values(filter)
            }
        }
        guard !wanted.isEmpty else { return [:] }
        let known = try Known(explorer.store, wanted)
        var out: [String: String] = [:]
        for filter in filters {
            let field = Self.field(of: filter.name)
            for value in Self.values(filter) { out["\(field)/\(value)"] = name(value, field, known) }
        }
        return out
    }

    private func name(_ value: String, _ field: String, _ known: Known) -> String? {
        switch field {
        case "place": known.place(value).map(explorer.names.place)
        case "article": known.article(value).map(explorer.names.article)
        default:
            known.person(value).map(explorer.names.person) ?? known.organization(value).map(explorer.names.organization)
        }
    }

    private func label(_ filter: (name: String, value: String)) -> String? {
        let field = Self.field(of: filter.name)
        guard Self.named[field] != nil, !filter.name.hasSuffix("__isnull") else { return nil }
        let names = Self.values(filter).map { labels["\(field)/\($0)"] ?? $0 }
        return filter.name.hasSuffix("__all") ? words.list(names) : words.either(names)
    }

    // MARK: Writing

    /// Writes the filters in force, shortcuts of time, the slider of years, and the form for the rest.
    func write(to html: inout HTML) {
        html.element(.section, [.kind("filters"), .label(words.text(.filters))]) { html in
            chips(&html)
            shortcuts(&html)
            slider(&html)
            form(&html)
        }
    }

    /// Writes the ways in which a view can be shown, the present one marked.
    func switches(
        _ name: String, _ options: [(value: String, text: String)], now: String, label: String,
        without others: Set<String> = [], to html: inout HTML
    ) {
        let rest = kept.filter { $0.name != name && !others.contains($0.name) }
        html.element(.ul, [.kind("shortcuts"), .label(label)]) { html in
            for option in options {
                let marks: [Attribute] = option.value == now ? [.chosen] : []
                html.element(.li) { html in
                    let link = explorer.address.with(rest + [(name: name, value: option.value)])
                    html.element(.a, [.href(link), .rel("nofollow")] + marks, text: option.text)
                }
            }
        }
    }

    private func chips(_ html: inout HTML) {
        let filters = filters
        guard !filters.isEmpty else { return }
        html.element(.ul, [.kind("chips"), .label(words.text(.filtersInForce))]) { html in
            for filter in filters {
                let text = words.filter(filter.name, filter.value, in: .meetings, label: label(filter))
                html.element(.li) { html in
                    html.words(text)
                    let remove = words.text(.removeFilter, text)
                    html.element(
                        .a, [.href(link(without: filter)), .rel("nofollow"), .label(remove), .title(remove)], text: "✕")
                }
            }
            guard filters.count > 1 else { return }
            html.element(.li) { html in
                let link = explorer.address.with(kept.filter { !isFilter($0.name) })
                html.element(.a, [.href(link), .rel("nofollow")], text: words.text(.removeAllFilters))
            }
        }
    }

    private func link(without filter: (name: String, value: String)) -> Link {
        var rest = kept
        if let index = rest.firstIndex(where: { $0.name == filter.name && $0.value == filter.value }) {
            rest.remove(at: index)
        }
        return explorer.address.with(rest)
    }

    // MARK: Time

    private var times: [(phrase: Phrase, value: String?)] {
        let year = Today.day.parts.year
        return [
            (.allDates, nil), (.thisYear, String(year)), (.previousYear, String(year - 1)),
            (.lastTwelveMonths, "-12m..today"), (.lastThirtyDays, "-30d..today"), (.nextThirtyDays, "today..+30d"),
        ]
    }

    private func shortcuts(_ html: inout HTML) {
        let rest = kept.filter { !Self.isDate($0.name) }
        let now = kept.filter { Self.isDate($0.name) }
        html.element(.ul, [.kind("shortcuts"), .label(words.text(.period))]) { html in
            for (phrase, value) in times {
                let isNow = value.map { now.count == 1 && now[0].name == "date" && now[0].value == $0 } ?? now.isEmpty
                let marks: [Attribute] = isNow ? [.chosen] : []
                var query = rest
                if let value { query.append(("date", value)) }
                let link = explorer.address.with(query)
                html.element(.li) { html in
                    html.element(.a, [.href(link), .rel("nofollow")] + marks, text: words.text(phrase))
                }
            }
        }
    }

    private func slider(_ html: inout HTML) {
        guard let years else { return }
        let asked = kept.first { $0.name == "date" }.flatMap { Int($0.value) }
        let year = min(max(asked ?? Today.day.parts.year, years.lowerBound), years.upperBound)
        html.element(.form, [.kind("fields"), .method(.get), .action(.data(explorer.address.segments))]) { html in
            hidden(&html) { !Self.isDate($0) }
            html.element(.label, [.kind("slider")]) { html in
                html.text(words.field("date:year") + " ")
                html.void(
                    .input,
                    [
                        .type("range"), .name("date"), .minimum(String(years.lowerBound)),
                        .maximum(String(years.upperBound)), .step("1"), .value(String(year)),
                        .data(.value, String(year)),
                    ])
                html.text(" ")
                // Until it is moved it asks for nothing, wherever it stands.
                html.element(.output, text: asked.map { String($0) } ?? words.text(.allDates))
            }
            html.element(.button, [.type("submit")], text: words.text(.show))
        }
    }

    // MARK: Form

    private func form(_ html: inout HTML) {
        html.element(.details) { html in
            html.element(.summary, text: words.text(.narrowDown))
            html.element(.form, [.kind("fields"), .method(.get), .action(.data(explorer.address.segments))]) { html in
                hidden(&html) { !Self.isDate($0) }
                field("date__gte", .fromDay, hint: .dayForm, value: value("date__gte"), &html)
                field("date__lte", .toDay, hint: .dayForm, value: value("date__lte"), &html)
                field("participant", .addParticipant, &html)
                html.element(.button, [.type("submit")], text: words.text(.apply))
            }
        }
    }

    private func value(_ name: String) -> String { kept.first { $0.name == name }?.value ?? "" }

    private func field(
        _ name: String, _ phrase: Phrase, hint: Phrase? = nil, value: String = "", _ html: inout HTML
    ) {
        let hints: [Attribute] = hint.map { [.placeholder(words.text($0))] } ?? []
        html.element(.div, [.kind("field")]) { html in
            html.element(.label) { html in
                html.text(words.text(phrase) + " ")
                html.void(.input, [.type("text"), .name(name), .value(value)] + hints)
            }
        }
    }

    /// Writes what a form keeps of the address, and the language that was chosen.
    private func hidden(_ html: inout HTML, _ isKept: (String) -> Bool) {
        for pair in kept where isKept(pair.name) {
            html.void(.input, [.type("hidden"), .name(pair.name), .value(pair.value)])
        }
        guard let chosen = explorer.chosen else { return }
        html.void(.input, [.type("hidden"), .name(Explorer.language.name), .value(chosen)])
    }
}
