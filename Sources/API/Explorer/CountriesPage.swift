import Drawing
import HTTP
import Markup
import Store
import Wording

/// All countries that occur, those with most meetings first.
struct CountriesPage {
    let explorer: Explorer
    let countries: [CountryCounts]

    private var words: Wording { explorer.words }

    /// Returns the page.
    func response() throws -> Response {
        explorer.frame(words.text(.countries), .countries).response(explorer.fields) { html in
            html.element(.h1, text: words.text(.countries))
            guard !countries.isEmpty else { return html.element(.p, [.kind("soft")], text: words.text(.emptyDatabase)) }
            RecordTable(words: words, columns: columns, caption: words.text(.countries), isDense: true)
                .write(countries, to: &html)
        }
    }

    private var columns: [Column<CountryCounts>] {
        [
            Column("name", words.text(.country), isHead: true) { country, html in
                if let flag = Flag.of(country.code) {
                    html.element(.span, [.kind("flag"), .hiddenFromReaders], text: flag + " ")
                }
                explorer.country(country.code, to: &html)
            },
            number("meetings", .meetings) { $0.meetings }, number("there", .meetingsThere) { $0.there },
            number("persons", .persons) { $0.persons }, number("quotes", .quotes) { $0.quotes },
        ]
    }

    private func number(_ name: String, _ phrase: Phrase, _ value: @escaping (CountryCounts) -> Int)
        -> Column<CountryCounts>
    {
        Column(name, words.text(phrase), kind: "number") { $1.text(words.number(value($0))) }
    }
}
