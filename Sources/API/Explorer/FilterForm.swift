import HTTP
import HTTPTypes
import Markup
import Records
import Store
import Wording

/// The fields by which lists and views are narrowed down, what is wrong in them, and stretches of time as links.
struct FilterForm {
    let explorer: Explorer

    private var address: PageAddress { explorer.address }
    private var words: Wording { explorer.words }

    /// The fields of the forms, which a page answers for itself where they were filled in wrongly.
    static let fields: Set<String> = ["q", "date", "date__gte", "date__lte", "participant"]

    // MARK: Fields

    /// Writes a field with its label, what was typed, and what is wrong with that.
    func field(
        _ name: String, _ label: String, type: StaticString = "text", hint: String = "", isNew: Bool = false,
        to html: inout HTML
    ) {
        let typed = typed(name)
        let fault = explorer.faults.first { $0.name == name }
        let hints: [Attribute] = hint.isEmpty ? [] : [.placeholder(hint)]
        let state: [Attribute] = fault == nil ? [] : [.invalid]
        html.element(.div, [.kind("field")]) { html in
            html.element(.label) { html in
                html.text(label + " ")
                html.void(
                    .input,
                    [.type(type), .name(name), .value(isNew && fault == nil ? "" : typed), .automaticDirection] + hints
                        + state)
            }
            if let fault {
                self.fault(fault, typed, &html)
            } else if name == "date__lte", isBackwards {
                html.element(.p, [.kind("fault"), .role("alert")], text: words.text(.endsBeforeItBegins))
            }
        }
    }

    /// Writes both days between which meetings are looked for.
    func days(to html: inout HTML) {
        field("date__gte", words.text(.fromDay), hint: words.text(.dayForm), to: &html)
        field("date__lte", words.text(.toDay), hint: words.text(.dayForm), to: &html)
        if let fault = explorer.faults.first(where: { $0.name == "date" }) {
            self.fault(fault, typed("date"), &html)
        }
    }

    /// What was typed into a field.
    func typed(_ name: String) -> String { explorer.typed.last { $0.name == name }?.value ?? "" }

    /// Whether the last day comes before the first.
    var isBackwards: Bool {
        func days(_ name: String) -> DayInterval? {
            address.query.last { $0.name == name }.flatMap { DayInterval($0.value, today: Today.day) }
        }
        guard let from = days("date__gte"), let to = days("date__lte") else { return false }
        return to.last < from.first
    }

    /// Writes what is wrong with a value, and what may be meant.
    func fault(_ fault: Problem.Fault, _ typed: String, _ html: inout HTML) {
        html.element(.p, [.kind("fault"), .role("alert")]) { html in
            switch fault.name {
            case "q" where fault.code == "too-long":
                html.text(words.text(.tooManyWords, words.number(SearchQuery.longest)))
            case "topic", "about": html.words(words.text(.noSuchTopic, typed))
            case _ where FilterName(fault.name).field == "date": html.words(words.text(.noSuchDay, typed))
            default: html.words(fault.message, language: "en")
            }
            guard let meant = meant(fault, typed) else { return }
            html.text(" ")
            let query = address.without(["cursor"]) + [(fault.name, meant.value)]
            html.sentence(words.pieces(.didYouMean)) { $0.link(address.with(query), meant.name) }
        }
    }

    /// The nearest value that would do.
    private func meant(_ fault: Problem.Fault, _ typed: String) -> (value: String, name: String)? {
        if FilterName(fault.name).field == "date" {
            guard let days = try? explorer.store.question(typed, today: Today.day).days else { return nil }
            // An end of a stretch is one day, month or year.
            guard fault.name == "date" || !days.contains("..") else { return nil }
            return (days, words.interval(days))
        }
        // Two letters are near to everything.
        guard typed.count > 2, let near = fault.didYouMean else { return nil }
        return (near, words.topicInText(near) ?? near)
    }

    /// Writes what a form keeps of the address, and the language that was chosen.
    func hidden(_ kept: [(name: String, value: String)], to html: inout HTML) {
        for pair in kept {
            html.void(.input, [.type("hidden"), .name(pair.name), .value(pair.value)])
        }
        guard let chosen = explorer.chosen else { return }
        html.void(.input, [.type("hidden"), .name(Explorer.language.name), .value(chosen)])
    }

    // MARK: Time

    /// Writes stretches of time as links, the present one marked; nil stands for all dates.
    func shortcuts(_ items: [(phrase: Phrase, value: String?)], to html: inout HTML) {
        let rest = address.without(["cursor"]).filter { FilterName($0.name).field != "date" }
        let now = address.query.filter { FilterName($0.name).field == "date" }
        html.element(.ul, [.kind("shortcuts"), .label(words.text(.period))]) { html in
            for (phrase, value) in items {
                let isNow = value.map { now.count == 1 && now[0].name == "date" && now[0].value == $0 } ?? now.isEmpty
                let marks: [Attribute] = isNow ? [.chosen] : []
                html.element(.li) { html in
                    let link = address.with(rest + (value.map { [("date", $0)] } ?? []))
                    html.element(.a, [.href(link), .rel("nofollow")] + marks, text: words.text(phrase))
                }
            }
        }
    }
}

extension Explorer {
    /// Answers with the page whose form was filled in wrongly, with what is wrong at each field, in place of a problem.
    ///
    /// - Parameters:
    ///   - request: What was asked.
    ///   - fields: The names that the form of the page has.
    ///   - page: Makes the page of a request, given what was wrong.
    /// - Returns: The page; with status 400 where a field was filled in wrongly.
    /// - Throws: What is no matter of a field.
    static func mending(
        _ request: Request, _ fields: Set<String>, _ page: (Request, [Problem.Fault]) throws -> Response
    ) throws -> Response {
        do {
            return try page(request, [])
        } catch let problem as Problem {
            let names = Set(problem.faults.map(\.name))
            guard problem.status == .badRequest, !names.isEmpty, names.isSubset(of: fields),
                problem.faults.allSatisfy({ $0.location == "query" }), let pairs = request.queryPairs
            else { throw problem }
            var left = request
            left.query = pairs.filter { !names.contains($0.name) }
                .map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
            guard var response = try? page(left, problem.faults) else { throw problem }
            response.status = problem.status
            API.askAgain(&response)
            return response
        }
    }
}
