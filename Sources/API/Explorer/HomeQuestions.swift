import Markup
import Records
import Store
import Wording

/// Questions as people ask them, about those of whom the records tell most, each with the page that answers it.
struct HomeQuestions {
    private let explorer: Explorer
    private var persons: [(id: String, name: String)] = []
    private var topic: (id: String, name: String)?
    private var year = String(Today.day.parts.year)

    private var words: Wording { explorer.words }

    init(_ explorer: Explorer) { self.explorer = explorer }

    /// Returns the questions with the names that they need.
    func load() throws -> HomeQuestions {
        var questions = self
        var request = ListRequest(.quotes)
        request.facets = [.init(field: "speaker", bucket: nil), .init(field: "about", bucket: nil)]
        request.facetLimit = 2
        request.limit = 1
        let counts = try explorer.store.page(request).facets
        questions.persons = (counts.first.flatMap { $0 } ?? []).map {
            ($0.value, explorer.spoken.name(ofParty: $0.value) ?? $0.label ?? $0.value)
        }
        questions.topic = counts.last.flatMap { $0?.first }.map { count in
            (count.value, words.topicInText(count.value) ?? count.label ?? count.value)
        }
        questions.year = try explorer.store.years(of: ListRequest(.meetings)).map { String($0.upperBound) } ?? year
        return questions
    }

    /// From Monday to Sunday of the week that comes.
    private var nextWeek: String {
        let monday = Today.day + (8 - Today.day.weekday)
        return "\(monday.iso)..\((monday + 6).iso)"
    }

    private var items: [(question: String, link: Link)] {
        var items: [(question: String, link: Link)] = []
        if let person = persons.first {
            items.append(
                (
                    words.text(.exampleMetMost, person.name, year),
                    .path(["graph"], [("person", person.id), ("date", year)])
                ))
        }
        items.append(
            (
                words.text(.exampleNextWeek),
                .path(["meetings"], [("date", nextWeek), ("status__in", "planned,possible"), ("sort", "date")])
            ))
        if persons.count > 1, let topic {
            let pair = words.list(persons.map(\.name))
            items.append(
                (
                    words.text(.exampleSaidBoth, pair, topic.name),
                    .path(["compare"], [("a", persons[0].id), ("b", persons[1].id), ("about", topic.id)])
                ))
        }
        return items + [
            (words.text(.exampleDisagree), .path(["meetings"], [("disagreement__isnull", "0")])),
            (
                words.text(.exampleCancelled),
                .path(["meetings"], [("status", "cancelled"), ("date", String(Today.day.parts.year))])
            ),
            (words.text(.exampleWhoMetWhom, year), .path(["graph"], [("date", year), ("by", "country")])),
        ]
    }

    /// Writes them.
    func write(to html: inout HTML) {
        html.element(.h2, text: words.text(.exampleQuestions))
        html.element(.ul) { html in
            for (question, link) in items {
                html.element(.li) { $0.element(.a, [.href(link)], text: question) }
            }
        }
    }
}
