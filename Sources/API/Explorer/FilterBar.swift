import HTTP
import Markup
import Records
import Store
import Wording

/// What lists and views share: which filters hold, and the ways to change them; all of it works without a script.
struct FilterBar {
    let explorer: Explorer
    /// The filters in force.
    let chips: FilterChips
    private let collection: Collection
    /// The years between which a view is narrowed down; nil for lists, which count years beside their records.
    private var years: ClosedRange<Int>?

    private var address: PageAddress { explorer.address }
    private var words: Wording { explorer.words }
    private var form: FilterForm { FilterForm(explorer: explorer) }
    private var hasDays: Bool { collection.field("date") != nil }

    /// Parameters that shape a list and choose nothing.
    private static let shaping: Set<String> = [
        "sort", "fields", "include", "facet", "facet_limit", "count", "limit", "cursor", "pretty", "columns", "density",
    ]
    /// What belongs to one answer only.
    private static let passing: Set<String> = ["cursor", "pretty"]

    /// Reads what the filters of an address name.
    ///
    /// - Parameters:
    ///   - explorer: The page.
    ///   - collection: Whose filters they are.
    ///   - own: The parameters of a view, which say how it is shown and not of what.
    /// - Throws: What the store says.
    init(_ explorer: Explorer, _ collection: Collection, own: Set<String> = []) throws {
        (self.explorer, self.collection) = (explorer, collection)
        let filters = explorer.address.without(Self.shaping.union(own))
        chips = try FilterChips(explorer, RecordType(rawValue: collection.rawValue) ?? .meetings, filters)
    }

    /// Returns the bar with the years that have meetings under the other filters.
    func withYears(of request: ListRequest) throws -> FilterBar {
        var (bar, request) = (self, request)
        request.filters.removeAll { $0.field.name == "date" }
        let years = try explorer.store.years(of: request)
        bar.years = years.flatMap { $0.lowerBound < $0.upperBound ? $0 : nil }
        return bar
    }

    // MARK: Filters

    /// The filters in the address, which links to lists carry on.
    var filters: [(name: String, value: String)] { chips.filters }

    /// Whether a filter says which statuses count.
    var hasStatus: Bool { filters.contains { FilterName($0.name).field == "status" } }

    /// The meetings under the filters and some more; those by a field that is asked for anew are left out.
    func meetings(_ more: [(name: String, value: String)], without fields: Set<String> = []) -> Link {
        .path(["meetings"], filters.filter { !fields.contains(FilterName($0.name).field) } + more)
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

    private static func isDate(_ name: String) -> Bool { FilterName(name).field == "date" }

    // MARK: Writing

    /// Writes the form, shortcuts of time, the years, and the filters in force.
    func write(to html: inout HTML) {
        html.element(.section, [.kind("filters"), .label(words.text(.filters))]) { html in
            fields(&html)
            if hasDays { form.shortcuts(times, to: &html) }
            slider(&html)
            if collection == .meetings { anyOrAll(&html) }
            chips.write(to: &html)
        }
    }

    /// Writes the ways in which a view can be shown, the present one marked.
    func switches(
        _ name: String, _ options: [(value: String, text: String)], now: String, label: String,
        without others: Set<String> = [], to html: inout HTML
    ) {
        let rest = address.without(Self.passing.union(others).union([name]))
        html.element(.ul, [.kind("shortcuts"), .label(label)]) { html in
            for option in options {
                let marks: [Attribute] = option.value == now ? [.chosen] : []
                html.element(.li) { html in
                    let link = address.with(rest + [(name: name, value: option.value)])
                    html.element(.a, [.href(link), .rel("nofollow")] + marks, text: option.text)
                }
            }
        }
    }

    // MARK: Form

    /// What the form asks for; one more participant is added to those that are there.
    private static let asked: Set<String> = ["q", "date__gte", "date__lte", "participant"]

    private func fields(_ html: inout HTML) {
        guard collection.isSearchable || hasDays else { return }
        html.element(.form, [.kind("fields"), .action(.data(address.segments)), .label(words.text(.filters))]) { html in
            if collection.isSearchable, let label = words.find(chips.type) {
                form.field("q", label, type: "search", to: &html)
            }
            if hasDays { further(&html) }
            let kept = address.query.filter { $0.name == "participant" }
            form.hidden(kept + address.without(Self.asked.union(Self.passing)), to: &html)
            html.element(.button, [.type("submit")], text: words.text(.apply))
        }
    }

    /// Days and a participant, folded away until they are asked for.
    private func further(_ html: inout HTML) {
        let isUsed = address.query.contains { ["date__gte", "date__lte"].contains($0.name) }
        let isWrong = explorer.faults.contains { $0.name != "q" }
        let names = [words.text(.period)] + (collection == .meetings ? [words.text(.addParticipant)] : [])
        html.element(.details, isUsed || isWrong ? [.open] : []) { html in
            html.element(.summary, text: names.joined(separator: ", "))
            html.element(.div, [.kind("fields")]) { html in
                form.days(to: &html)
                guard collection == .meetings else { return }
                form.field("participant", words.text(.addParticipant), isNew: true, to: &html)
            }
        }
    }

    // MARK: Time

    private var times: [(phrase: Phrase, value: String?)] {
        let year = Today.day.parts.year
        let past: [(phrase: Phrase, value: String?)] = [
            (.allDates, nil), (.lastSevenDays, "-7d..today"), (.lastThirtyDays, "-30d..today"),
            (.lastTwelveMonths, "-12m..today"), (.thisYear, String(year)), (.previousYear, String(year - 1)),
        ]
        guard collection == .meetings else { return past }
        return past + [(.nextSevenDays, "today..+7d"), (.nextThirtyDays, "today..+30d")]
    }

    /// Years that can be chosen, the latest ones; the days of the form reach further back.
    private static let mostYears = 80

    /// Writes the years as a list, which says what it will ask for: all dates or one year.
    ///
    /// A script makes it a slider.
    private func slider(_ html: inout HTML) {
        guard let years else { return }
        let asked = address.query.first { $0.name == "date" }.flatMap { Int($0.value) }
        let latest = years.suffix(Self.mostYears).reversed()
        // A year without meetings that is asked for is told as well.
        let others = [asked].compactMap { $0 }.filter { !latest.contains($0) }
        html.element(.form, [.kind("fields"), .action(.data(address.segments))]) { html in
            form.hidden(address.without(Self.passing).filter { !Self.isDate($0.name) }, to: &html)
            html.element(.label, [.kind("slider")]) { html in
                html.text(words.field("date:year") + " ")
                html.element(.select, [.name("date")]) { html in
                    html.element(.option, [.value("")], text: words.text(.allDates))
                    for year in (latest + others).sorted(by: >) {
                        let marks: [Attribute] = year == asked ? [.selected] : []
                        html.element(.option, [.value(String(year))] + marks, text: String(year))
                    }
                }
            }
            html.element(.button, [.type("submit")], text: words.text(.show))
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
