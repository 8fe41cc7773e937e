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

    /// A line that is the same as the English one is a name or a word that the languages share; these are all of them.
    @Test(arguments: InterfaceLanguage.allCases.filter { $0 != .english })
    func noEnglishIsLeft(_ language: InterfaceLanguage) {
        for phrase in Phrase.allCases {
            let lines = Phrase.lines(phrase.rawValue).map(String.init)
            guard lines.count == 5, lines[language.place] == lines[0] else { continue }
            let words = lines[0].split { !$0.isLetter }.map { $0.lowercased() }
            #expect(words.allSatisfy { Self.shared.contains($0) }, "\(language.code): \(lines[0])")
        }
    }

    private static let shared: Set<String> = [
        "article", "articles", "citations", "contradictions", "date", "details", "enter", "esc", "filters", "in",
        "matrix", "no",
        "organisation", "organisations", "pages", "participants", "source", "status", "suggestions", "text", "total",
        "week",
    ]

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
