import Testing

@testable import Wording

/// The table of phrases: complete, and the same places in every language.
struct PhraseTests {
    @Test(arguments: Phrase.allCases)
    func everyPhraseIsThereInEveryLanguage(_ phrase: Phrase) throws {
        let lines = Phrase.lines(phrase.rawValue)
        try #require(lines.count == InterfaceLanguage.allCases.count)
        let slots = Set(Template(lines[0]).slots)
        for line in lines {
            #expect(!line.isEmpty && line == line.trimmingBlanks, "\(line)")
            #expect(Set(Template(line).slots) == slots, "\(line)")
        }
        #expect(slots == Set(0..<slots.count), "places are counted from 0")
    }

    @Test(arguments: CountedPhrase.allCases)
    func everyCountedPhraseHasTheFormsOfEveryLanguage(_ phrase: CountedPhrase) throws {
        let lines = Phrase.lines(phrase.rawValue)
        try #require(lines.count == InterfaceLanguage.allCases.count)
        let slots = Set(Template(CountedPhrase.forms(lines[0])[0]).slots)
        #expect(slots == Set(0..<slots.count) && slots.contains(0))
        for language in InterfaceLanguage.allCases {
            let forms = CountedPhrase.forms(lines[language.place])
            #expect(forms.count == Plural.count(in: language), "\(lines[language.place])")
            for form in forms { #expect(!form.isEmpty && Set(Template(form).slots) == slots, "\(form)") }
        }
    }

    // MARK: Languages

    /// All entries, line by line.
    private static let entries: [[String]] =
        Phrase.allCases.map { Phrase.lines($0.rawValue).map(String.init) }
        + CountedPhrase.allCases.map { Phrase.lines($0.rawValue).map { String(CountedPhrase.forms($0)[0]) } }
        + ValueWordsTests.sets.flatMap { set in set.values.compactMap { set.words[$0] } }

    /// A line that is the same as the English one is a name or made of words that the languages share; these are all of them.
    @Test(arguments: InterfaceLanguage.allCases.filter { $0 != .english })
    func noEnglishIsLeft(_ language: InterfaceLanguage) {
        for lines in Self.entries where lines[language.place] == lines[0] {
            let words = lines[0].split { !$0.isLetter }.map { $0.lowercased() }
            #expect(words.allSatisfy { Self.shared.contains($0) }, "\(language.code): \(lines[0])")
        }
    }

    private static let shared: Set<String> = [
        "agriculture", "article", "articles", "brexit", "citation", "citations", "contradiction", "contradictions",
        "culture", "date",
        "details", "enter", "esc", "filter", "filters", "gaza", "in", "indo", "later", "matrix", "mh", "minister",
        "minute",
        "name", "no",
        "organisation", "organisations", "pacific", "page", "pages", "participant", "participants", "person",
        "possible",
        "reconstruction", "sanctions", "source", "status", "suggestions", "text", "total", "version", "water", "week",
    ]

    /// Whether an entry is a sentence, a question or a part of a line, it is so in all languages.
    @Test func marksAtTheEndAgree() {
        for lines in Self.entries {
            let ends = Set(lines.map { $0.last.flatMap { ".?:".contains($0) ? $0 : nil } })
            #expect(ends.count == 1, "\(lines)")
        }
    }

    /// Headings begin with a capital in all languages; German nouns have one anyway.
    @Test func capitalsAtTheBeginningAgree() {
        for lines in Self.entries {
            let places = InterfaceLanguage.allCases.filter { $0 != .german }.map(\.place)
            let begins = Set(places.compactMap { lines[$0].first { $0 != "¿" } }.filter(\.isLetter).map(\.isUppercase))
            #expect(begins.count <= 1 || Self.isName(lines), "\(lines)")
            #expect(begins != [true] || lines[2].first?.isLowercase != true, "\(lines[2])")
        }
    }

    /// Names keep their capital where other words have none.
    private static func isName(_ lines: [String]) -> Bool {
        ["Brexit", "EU ", "East China", "South China", "South Caucasus"].contains { lines[0].hasPrefix($0) }
    }

    /// Typed marks that stand for those of print.
    @Test func marksAreThoseOfPrint() {
        for entry in Phrase.allCases.map(\.rawValue) + CountedPhrase.allCases.map(\.rawValue) {
            #expect(!entry.contains("'") && !entry.contains("\"") && !entry.contains("..."), "\(entry)")
        }
    }

    @Test func frenchMarksDoNotBreakAway() {
        #expect(
            typeset("Quoi ? « Oui » : non !", at: InterfaceLanguage.french.place)
                == "Quoi\u{202F}? «\u{A0}Oui\u{A0}»\u{A0}: non\u{202F}!")
        #expect(typeset("What ?", at: InterfaceLanguage.english.place) == "What ?")
        #expect(Wording(.french).comparison("isnull", "x") == "absent\u{A0}: x")
    }

    @Test func valuesStandInTheirPlaces() {
        let template = Template("{1} before {0}, {x} and {0")
        #expect(template.slots == [1, 0])
        #expect(template.filled(["b", "a"]) == "a before b, {x} and {0")
        #expect(template.filled(["b"]) == " before b, {x} and {0")
    }

    @Test func piecesLeavePlacesForLinks() {
        #expect(Wording(.french).pieces(.week) == [.text("semaine "), .slot(0), .text(", "), .slot(1)])
        #expect(Wording(.german).pieces(.meetingsWith, 2) == [.text("2"), .text(" Treffen mit "), .slot(1)])
    }
}
