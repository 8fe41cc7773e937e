import Markup
import Records
import Store
import Wording

/// The filters in force, each as readers know it, with a link that takes it away; lists and views have the same.
struct FilterChips {
    let explorer: Explorer
    let type: RecordType
    /// The filters, in the order of the address.
    let filters: [(name: String, value: String)]
    private let labels: [String: String]

    private var words: Wording { explorer.words }

    /// Fields whose values are ids, with the records that bear them.
    private static let named: [String: [Collection]] = [
        "participant": [.persons, .organizations], "speaker": [.persons, .organizations],
        "addressee": [.persons, .organizations], "place": [.places], "article": [.articles], "meeting": [.meetings],
        "organization": [.organizations], "occasion.organization": [.organizations],
    ]

    /// Reads what the filters name.
    init(_ explorer: Explorer, _ type: RecordType, _ filters: [(name: String, value: String)]) throws {
        (self.explorer, self.type, self.filters) = (explorer, type, filters)
        labels = try Self.labels(explorer, filters)
    }

    // MARK: Names

    private static func field(_ filter: (name: String, value: String)) -> String { FilterName(filter.name).field }

    private static func values(_ filter: (name: String, value: String)) -> [String] {
        let isList = ["in", "all"].contains(FilterName(filter.name).comparison)
        return isList ? filter.value.split(separator: ",").map(String.init) : [filter.value]
    }

    private static func labels(_ explorer: Explorer, _ filters: [(name: String, value: String)]) throws
        -> [String: String]
    {
        var wanted: [Collection: [String]] = [:]
        for filter in filters {
            for collection in named[field(filter)] ?? [] { wanted[collection, default: []] += values(filter) }
        }
        let known = try Known(explorer.store, wanted)
        var out: [String: String] = [:]
        for filter in filters {
            let field = Self.field(filter)
            for value in values(filter) { out["\(field)/\(value)"] = try label(value, field, known, explorer) }
        }
        return out
    }

    private static func label(_ value: String, _ field: String, _ known: Known, _ explorer: Explorer) throws -> String?
    {
        let (words, names) = (explorer.words, explorer.names)
        switch field {
        case "place": return known.place(value).map(names.place) ?? words.city(value)
        case "article": return known.article(value).map(names.article)
        case "meeting": return known.meeting(value).map { names.meeting($0.record) }
        case "topic", "about":
            return try words.topicInText(value) ?? explorer.store.topic(value).flatMap(words.topicInText)
        case _ where field.split(separator: ".").last == "country":
            return Store.country(value).map { words.country($0) }
        case _ where named[field] != nil:
            if let name = known.person(value).map(names.person) ?? known.organization(value).map(names.organization) {
                return name
            }
            // Whom a written name means, where that is one.
            let parties = try explorer.store.question(value, today: Today.day).parties
            guard parties.count == 1, parties[0].value != value, parties[0].name != value else { return nil }
            let name = explorer.spoken.name(ofParty: parties[0].value) ?? parties[0].name
            return "\(name) (\(value))"
        default: return nil
        }
    }

    private func label(_ filter: (name: String, value: String)) -> String? {
        let (field, values) = (Self.field(filter), Self.values(filter))
        guard FilterName(filter.name).comparison != "isnull",
            values.contains(where: { labels["\(field)/\($0)"] != nil })
        else { return nil }
        let names = values.map { labels["\(field)/\($0)"] ?? words.value($0, of: field, in: type) }
        return FilterName(filter.name).comparison == "all" ? words.list(names) : words.either(names)
    }

    /// A filter in words: "Participant: Sergey Lavrov".
    func text(_ filter: (name: String, value: String)) -> String {
        if isContradictions(filter) { return words.text(.articlesContradict) }
        return words.filter(filter.name, filter.value, in: type, label: label(filter))
    }

    private func isContradictions(_ filter: (name: String, value: String)) -> Bool {
        filter.name == "disagreement__isnull" && ["0", "false"].contains(filter.value)
    }

    /// Filters that a heading tells; of more it would be no heading.
    private static let told = 3

    /// What the list is of, for its heading: "Meetings: Sergey Lavrov, 2024".
    func heading(_ title: String) -> String {
        var (title, told) = (title, filters)
        if let place = told.firstIndex(where: isContradictions) {
            title = words.text(.articlesContradict)
            told.remove(at: place)
        }
        guard !told.isEmpty, told.count <= Self.told else { return title }
        let values = told.map { words.filterValue($0.name, $0.value, in: type, label: label($0)) }
        return words.text(.labelled, title, values.joined(separator: ", "))
    }

    // MARK: Writing

    /// Writes each filter with a link that takes it away, and one for all of them.
    func write(to html: inout HTML) {
        guard !filters.isEmpty else { return }
        html.element(.ul, [.kind("chips"), .label(words.text(.filtersInForce))]) { html in
            for filter in filters {
                let text = text(filter)
                html.element(.li) { html in
                    html.words(text)
                    let remove = words.text(.removeFilter, text)
                    html.element(
                        .a, [.href(link(without: filter)), .rel("nofollow"), .label(remove), .title(remove)], text: "×")
                }
            }
            guard filters.count > 1 else { return }
            html.element(.li) { html in
                let rest = explorer.address.query.filter { pair in
                    pair.name != "cursor" && !filters.contains { $0.name == pair.name && $0.value == pair.value }
                }
                html.element(
                    .a, [.href(explorer.address.with(rest)), .rel("nofollow")], text: words.text(.removeAllFilters))
            }
        }
    }

    private func link(without filter: (name: String, value: String)) -> Link {
        var rest = explorer.address.without(["cursor"])
        if let place = rest.firstIndex(where: { $0.name == filter.name && $0.value == filter.value }) {
            rest.remove(at: place)
        }
        return explorer.address.with(rest)
    }
}
