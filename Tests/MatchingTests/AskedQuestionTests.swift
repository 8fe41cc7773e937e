import Testing

@testable import Matching

/// Searches that are questions: what their words tell without the records.
struct AskedQuestionTests {
    /// What was read, in short: `country NO`, `days week+1`, `words lavrov`; words without content are left out.
    private func read(_ text: String) -> [String] {
        AskedQuestion(text).parts.flatMap { part -> [String] in
            guard !part.meanings.isEmpty else { return ["words \(part.text)"] }
            return part.meanings.compactMap(Self.short)
        }
    }

    private static func short(_ meaning: AskedQuestion.Meaning) -> String? {
        switch meaning {
        case .country(let code): "country \(code)"
        case .city(let name): "city \(name)"
        case .topic(let id): "topic \(id)"
        case .status(let status): status
        case .days(.calendar(let date)): "days \(date)"
        case .days(.month(let month)): "month \(month)"
        case .days(.relative(let unit, let distance)): "\(unit.rawValue) \(distance)"
        case .aim(let aim): aim.rawValue
        case .empty: nil
        }
    }

    @Test(arguments: [
        ("Whom did Lavrov meet most in 2024?", ["words Lavrov", "met", "most", "days 2024"]),
        ("Met wie sprak Lavrov het vaakst in 2024?", ["words Lavrov", "met", "most", "days 2024"]),
        ("Wen traf Lawrow 2024 am häufigsten?", ["met", "words Lawrow", "days 2024", "most"]),
        ("Qui Lavrov a-t-il rencontré le plus souvent en 2024 ?", ["words Lavrov", "met", "most", "days 2024"]),
        ("¿Con quién se reunió más Lavrov en 2024?", ["met", "most", "words Lavrov", "days 2024"]),
        ("Lavrov 2024", ["words Lavrov", "days 2024"]),
        ("What did Rubio say about sanctions", ["words Rubio", "said", "topic sanctions"]),
    ])
    func questionsAreReadInEveryLanguage(_ text: String, _ wanted: [String]) {
        #expect(read(text).sorted() == wanted.sorted())
    }

    @Test(arguments: [
        ("planned meetings next week", ["planned", "met", "week 1"]),
        ("geplande ontmoetingen volgende week", ["planned", "met", "week 1"]),
        ("geplante Treffen nächste Woche", ["planned", "met", "week 1"]),
        ("rencontres prévues la semaine prochaine", ["met", "planned", "week 1"]),
        ("reuniones previstas la próxima semana", ["met", "planned", "week 1"]),
        ("cancelled last month", ["cancelled", "month -1"]),
        ("abgesagte Treffen im November", ["cancelled", "met", "month 11"]),
        ("10 July 2025", ["days 2025-07-10"]), ("July 10, 2025", ["days 2025-07-10"]),
        ("10 de julio de 2025", ["days 2025-07-10"]), ("10. Juli 2025", ["days 2025-07-10"]),
        ("juillet 2025", ["days 2025-07"]), ("2025-07", ["days 2025-07"]), ("2025-07-10?", ["days 2025-07-10"]),
    ])
    func timesAndStatusesAreRead(_ text: String, _ wanted: [String]) { #expect(read(text) == wanted) }

    @Test(arguments: [
        ("Turkey", ["country TR"]), ("Türkiye", ["country TR"]), ("Turkije", ["country TR"]),
        ("Genève", ["city Geneva"]), ("Genf", ["city Geneva"]), ("Estados Unidos", ["country US"]),
        ("US trade", ["country US", "topic trade"]), ("Russian pipelines", ["country RU", "words pipelines"]),
        ("Staakt-het-vuren", ["topic ceasefire"]),
    ])
    func valuesAreReadInEveryLanguage(_ text: String, _ wanted: [String]) { #expect(read(text) == wanted) }

    /// Codes in lower case are words, a bare month may be a name, numbers that are no years are words.
    @Test(arguments: [
        ("Merz", ["words Merz"]), ("no", []), ("in de", []), ("Brief us", ["words Brief"]), ("5000", ["words 5000"]),
        ("", []), ("?!", []), ("\u{200B}", []),
    ])
    func whatIsNoValueIsNone(_ text: String, _ wanted: [String]) { #expect(read(text) == wanted) }

    /// Names that a hyphen joins are one.
    @Test func joinedNamesStayTogether() {
        #expect(read("Ban Ki-moon 2024") == ["words Ban", "words Ki-moon", "days 2024"])
    }

    /// No more words than a limit are read, whatever stands there.
    @Test func longQuestionsAreCut() {
        let text = Array(repeating: "Lavrov Turkey next week", count: 200).joined(separator: " ")
        #expect(AskedQuestion(text).parts.count <= 32)
    }

    @Test(arguments: [("turk", "TR"), ("turq", "TR"), ("allemag", "DE"), ("tsjech", "CZ"), ("suiz", "CH")])
    func countriesAreFoundByBeginnings(_ start: String, _ code: String) {
        #expect(KnownForms.countries.beginning(with: start, most: 8).map(\.value).contains(code))
    }

    @Test func eachValueIsFoundOnceAndNoMoreThanAsked() {
        let found = KnownForms.countries.beginning(with: "s", most: 12).map(\.value)
        #expect(found.count == 12 && Set(found).count == 12)
        #expect(KnownForms.cities.beginning(with: "zzzz", most: 5).isEmpty)
    }
}
