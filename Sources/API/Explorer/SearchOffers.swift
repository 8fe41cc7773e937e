import HTTP
import HTTPTypes
import Markup
import Records
import Store
import Wording

/// The lists and views that answer what a search asks for, the fittest first.
struct SearchOffers {
    /// A page that answers, and how many records it has.
    struct Offer {
        var text: String
        var link: Link
        var count: Int?
        var type = RecordType.meetings
    }

    private let explorer: Explorer
    private let question: Question
    /// The countries that are asked for, as topics.
    private let slugs: [String: String]
    private(set) var offers: [Offer] = []

    private var words: Wording { explorer.words }

    private typealias Filters = [(name: String, value: String)]

    /// Whether the words ask for more than a name, so that a list may answer better than what has the words.
    static func asks(_ question: Question) -> Bool {
        question.understood > 1 || question.understood > 0 && question.leavesOut
    }

    /// Finds the pages that have records; where none has, the list of meetings, which offers to leave filters out.
    init(_ explorer: Explorer, _ question: Question) throws {
        (self.explorer, self.question) = (explorer, question)
        let slugs = try question.countries.compactMap { code in try explorer.store.topic(code).map { (code, $0) } }
        self.slugs = Dictionary(slugs, uniquingKeysWith: { first, _ in first })
        guard question.understood > 0 else { return }
        let views = views()
        var lists = try lists()
        if question.aims.contains(.said) {
            lists = lists.filter { $0.type == .quotes } + lists.filter { $0.type != .quotes }
        }
        let filters = meetings(.table)
        if lists.isEmpty, views.isEmpty, !filters.isEmpty { lists = [offer(.meetings, filters, 0)] }
        offers = views + lists
    }

    private func name(of party: Question.Party) -> String {
        explorer.spoken.name(party.isBody ? .organizations : .persons, party.value) ?? party.name
    }

    // MARK: Views

    private func views() -> [Offer] {
        var out: [Offer] = []
        let people = question.parties.filter { !$0.isBody }
        if people.count == 2, question.aims.contains(.said) || !question.topics.isEmpty {
            var query: Filters = [("a", people[0].value), ("b", people[1].value)]
            if let about = question.topics.first { query.append(("about", about)) }
            let names = words.list(people.map(name(of:)))
            let topic = question.topics.first.flatMap(words.topicInText)
            out.append(
                Offer(
                    text: topic.map { words.text(.exampleSaidBoth, names, $0) }
                        ?? words.text(.labelled, words.text(.compare), names), link: .path(["compare"], query)))
        }
        guard question.aims.contains(.most) || people.isEmpty && question.aims.contains(.met) else { return out }
        let time: Filters = question.days.map { [("date", $0)] } ?? []
        if let one = people.first, people.count == 1 {
            let year = question.days.flatMap { $0.utf8.count == 4 ? $0 : nil }
            let text =
                year.map { words.text(.exampleMetMost, name(of: one), $0) }
                ?? words.text(.counterpartsOf, name(of: one))
            out.append(Offer(text: text, link: .path(["graph"], [("person", one.value)] + time)))
        } else if people.isEmpty, question.aims.contains(.most) {
            let parts =
                question.countries.map { words.country($0) } + [question.days.map(words.interval)].compactMap { $0 }
            let text = words.text(.whoMetWhom)
            out.append(
                Offer(
                    text: parts.isEmpty ? text : words.text(.labelled, text, parts.joined(separator: ", ")),
                    link: .path(["graph"], question.countries.prefix(1).map { ("participant.country", $0) } + time)))
        }
        return out
    }

    // MARK: Lists

    /// How a country belongs to a meeting.
    private enum Role {
        case table, topic, soil
    }

    private func lists() throws -> [Offer] {
        var out: [Offer] = []
        func add(_ collection: Collection, _ filters: Filters) throws {
            guard !filters.isEmpty, let type = RecordType(rawValue: collection.rawValue) else { return }
            if let count = try count(collection, filters), count > 0 { out.append(offer(type, filters, count)) }
        }
        try add(.meetings, meetings(.table))
        if !question.countries.isEmpty {
            try add(.meetings, meetings(.topic))
            try add(.meetings, meetings(.soil))
        }
        if question.statuses.isEmpty, question.places.isEmpty, !question.aims.contains(.met) {
            try add(.quotes, quotes)
        }
        guard out.isEmpty, !question.rest.isEmpty else { return out }
        try add(.meetings, meetings(.table).filter { $0.name != "q" })
        return out
    }

    private func meetings(_ role: Role) -> Filters {
        var filters: Filters = []
        let parties = question.parties.map(\.value)
        if parties.count == 1 {
            filters.append(("participant", parties[0]))
        } else if parties.count > 1 {
            filters.append(("participant__all", parties.joined(separator: ",")))
        }
        switch role {
        case .table: filters += each("participant.country", question.countries)
        case .topic: filters += each("topic", question.countries.compactMap { slugs[$0] })
        case .soil: filters += question.countries.prefix(1).map { ("country", $0) }
        }
        if let place = question.places.first { filters.append(("place", place.id)) }
        if role != .topic { filters += each("topic", question.topics) }
        return filters + times + said
    }

    private var quotes: Filters {
        var filters: Filters = question.parties.prefix(1).map { ("speaker", $0.value) }
        let about = question.topics + question.countries.compactMap { slugs[$0] }
        if filters.isEmpty, question.topics.isEmpty { return [] }
        filters += each("about", about)
        return filters + (question.days.map { [("date", $0)] } ?? []) + said
    }

    private var times: Filters {
        var filters: Filters = []
        if question.statuses == ["planned"] {
            filters.append(("status__in", "planned,possible"))
        } else if !question.statuses.isEmpty {
            filters.append(("status__in", question.statuses.joined(separator: ",")))
        }
        if question.aims.contains(.disagree) { filters.append(("disagreement__isnull", "0")) }
        if let days = question.days { filters.append(("date", days)) }
        return filters
    }

    /// Words that nothing is known of must stand in the record.
    private var said: Filters {
        question.rest.isEmpty ? [] : [("q", question.rest.joined(separator: " "))]
    }

    /// All of some values; values of one parameter are alternatives, so the second has another comparison.
    private func each(_ field: String, _ values: [String]) -> Filters {
        zip([field, field + "__in"], values).map { (name: $0, value: $1) }
    }

    private func count(_ collection: Collection, _ filters: Filters) throws -> Int? {
        let query = filters.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
            .joined(separator: "&")
        var list = try ListParameters(
            Request(method: .get, path: "/\(collection.rawValue)", query: query), collection)
        try list.ask(explorer.store)
        var request = list.request
        request.limit = 1
        request.wantsTotal = true
        return try explorer.store.page(request).total
    }

    private func offer(_ type: RecordType, _ filters: Filters, _ count: Int) -> Offer {
        let isAhead = question.statuses == ["planned"]
        let text = filters.map { name(of: $0, in: type) }.joined(separator: ", ")
        return Offer(
            text: words.text(.labelled, words.list(type), text),
            link: .path([type.rawValue], filters + (isAhead ? [("sort", "date")] : [])), count: count, type: type)
    }

    /// What a filter asks for, without the name of its field where the value tells it.
    private func name(of filter: (name: String, value: String), in type: RecordType) -> String {
        let field = filter.name.prefix { $0 != "_" }
        switch field {
        case "participant", "speaker": return words.list(question.parties.map(name(of:)))
        case "participant.country": return words.country(filter.value)
        case "country": return words.country(filter.value, .in)
        case "place": return question.places.first.map { words.inCity($0.name) } ?? filter.value
        case "topic", "about":
            return words.text(.labelled, words.noun(.topics), words.topicInText(filter.value) ?? filter.value)
        case "q": return words.text(.quoted, filter.value)
        case "disagreement": return words.text(.contradictions)
        default:
            let values = filter.value.split(separator: ",").map { words.value(String($0), of: String(field), in: type) }
            return words.either(values)
        }
    }

    // MARK: Writing

    /// Writes the pages as links.
    func write(to html: inout HTML) {
        guard !offers.isEmpty else { return }
        html.element(.section) { html in
            html.element(.h2, text: words.text(.listsThatFit))
            html.element(.ul) { html in
                for offer in offers {
                    html.element(.li) { html in
                        html.element(.a, [.href(offer.link)], text: offer.text)
                        guard let count = offer.count else { return }
                        html.element(.span, [.kind("soft")], text: " " + words.count(count, offer.type))
                    }
                }
            }
        }
    }
}
