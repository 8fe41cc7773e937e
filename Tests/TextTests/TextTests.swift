import Testing
import Text

struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Noord-Koreaanse", ["Noord", "-", "Koreaanse"]),
        ("Iran's minister", ["Iran", "'s", "minister"]),
        ("d’Arménie", ["d’", "Arménie"]),
        ("the U.S. said", ["the", "U.S.", "said"]),
        ("200.000 om 10:30.", ["200.000", "om", "10:30", "."]),
        ("“Ja,” zei", ["“", "Ja", ",", "”", "zei"]),
    ])
    func cuts(_ text: String, _ expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func countsCodePointsNotCharacters() throws {
        let text = "e\u{301}🇳🇱 Wang"
        let last = try #require(Tokenizer.tokens(of: text).last)
        #expect(last.scalarStart == Array(text.unicodeScalars).count - 4)
    }

    @Test func foldsCaseAndMarks() {
        #expect(Folding.fold("Çavuşoğlu & ÉLYSÉE – Straße") == "cavusoglu elysee strasse")
        #expect(WordKey.of("Çavuşoğlu") == WordKey.of("cavusoglu"))
    }
}

struct SentencesTests {
    private let rules = Sentences.Rules(
        abbreviations: [WordKey.of("mr")], months: [WordKey.of("Juli")])

    @Test(arguments: [
        ("Hij kwam. Hij ging.", 2), ("Mr. Hu sprak.", 1), ("Am 10. Juli kam er.", 1), ("J. Blinken left. He ran.", 2),
        ("“Ik kom.” Hij ging.", 2), ("Een regel\nNog een", 2), ("Is het zo? Ja!", 2), ("Het kost 2.5 ton.", 1),
    ])
    func splits(_ text: String, _ count: Int) {
        #expect(Sentences.split(Tokenizer.tokens(of: text), rules).count == count)
    }
}

struct QuotationTests {
    private func quotations(_ text: String) -> [String] {
        let tokens = Tokenizer.tokens(of: text)
        let bytes = Array(text.utf8)
        return QuotationScanner.scan(tokens).map { quotation in
            String(
                decoding: bytes[tokens[quotation.inner.lowerBound].start..<tokens[quotation.inner.upperBound - 1].end],
                as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("“Ja”, zei hij", ["Ja"]), ("„Ja“, sagte er", ["Ja"]), ("„Ja”, zei hij", ["Ja"]), ("»Ja«, sagte er", ["Ja"]),
        ("« Oui », dit-il", ["Oui"]), ("\"Yes,\" he said", ["Yes,"]), (",,Ja\", zei hij", ["Ja"]),
        ("''Ja'', zei hij", ["Ja"]), ("‘Ja’, zei hij", ["Ja"]), ("the leaders’ talks", []),
        ("Hij zei: “Het is ‘mooi’ hier.”", ["Het is ‘mooi’ hier.", "mooi"]),
        ("“Een alinea.\n“Nog een.”", ["Een alinea.\n“Nog een."]), ("“Nooit gesloten.\nVolgende", ["Nooit gesloten."]),
        ("„Het is zo belandt’, vindt hij.", ["Het is zo belandt"]),
    ])
    func pairs(_ text: String, _ expected: [String]) {
        #expect(quotations(text) == expected)
    }
}

struct TermListTests {
    @Test func expandsAlternatives() {
        let terms = TermList("RU: russisch(|e), Rus\n# no\nUS: VS").terms
        #expect(terms.map(\.text) == ["russisch", "russische", "Rus", "VS"])
        #expect(terms.map(\.value) == ["RU", "RU", "RU", "US"])
    }

    @Test func asksForCapitalsThatTheTermHas() {
        var matcher = TermMatcher()
        matcher.insert("US", 1)
        matcher.insert("witte huis", 2)
        func found(_ text: String) -> [Int] {
            let tokens = Tokenizer.tokens(of: text)
            var out: [Int] = []
            for index in tokens.indices { matcher.matches(in: tokens, at: index) { out.append($0.payload) } }
            return out
        }
        #expect(found("tell us, U.S. and US") == [1, 1])
        #expect(found("het Witte Huis") == [2])
    }
}
