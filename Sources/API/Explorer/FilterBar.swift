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
    private var chips: FilterChips?
    private var years: ClosedRange<Int>?

    private var words: Wording { explorer.words }

    /// What is carried on by other means, or belongs to one answer only.
    private static let passing: Set<String> = ["cursor", "pretty", Explorer.language.name]
    init(_ explorer: Explorer, own: Set<String>) {
        (self.explorer, self.own) = (explorer, own)
    }

    /// Returns the bar with the names of what is filtered by and the years that have meetings.
    func load(_ request: ListRequest) throws -> FilterBar {
        var bar = self
        bar.chips = try FilterChips(explorer, .meetings, filters)
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

    // MARK: Writing

    /// Writes the filters in force, shortcuts of time, the slider of years, and the form for the rest.
    func write(to html: inout HTML) {
        html.element(.section, [.kind("filters"), .label(words.text(.filters))]) { html in
            chips?.write(to: &html)
            FilterForm(explorer: explorer).shortcuts(times, to: &html)
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

    // MARK: Time

    private var times: [(phrase: Phrase, value: String?)] {
        let year = Today.day.parts.year
        return [
            (.allDates, nil), (.thisYear, String(year)), (.previousYear, String(year - 1)),
            (.lastTwelveMonths, "-12m..today"), (.lastThirtyDays, "-30d..today"), (.nextThirtyDays, "today..+30d"),
        ]
    }

    private func slider(_ html: inout HTML) {
        guard let years else { return }
        let asked = kept.first { $0.name == "date" }.flatMap { Int($0.value) }
        let year = min(max(asked ?? Today.day.parts.year, years.lowerBound), years.upperBound)
        html.element(.form, [.kind("fields"), .method(.get), .action(.data(explorer.address.segments))]) { html in
            FilterForm(explorer: explorer).hidden(kept.filter { !Self.isDate($0.name) }, to: &html)
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
        html.element(.details, explorer.faults.isEmpty ? [] : [.open]) { html in
            html.element(.summary, text: words.text(.narrowDown))
            html.element(.form, [.kind("fields"), .method(.get), .action(.data(explorer.address.segments))]) { html in
                let form = FilterForm(explorer: explorer)
                form.hidden(kept.filter { !Self.isDate($0.name) }, to: &html)
                form.days(to: &html)
                form.field("participant", words.text(.addParticipant), isNew: true, to: &html)
                html.element(.button, [.type("submit")], text: words.text(.apply))
            }
        }
    }
}
