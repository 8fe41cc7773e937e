import Records
import Testing

/// Kinds of quotes that went wrong on articles that nobody had tuned on: for each what is right, and what is none.
struct UtteranceTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        /// The words of the quote.
        var words: String
        var speaker: String?

        init(_ language: String, _ text: String, _ words: String, _ speaker: String?) {
            (self.language, self.text, self.words, self.speaker) = (language, text, words, speaker)
        }

        var testDescription: String { text }
    }

    static let examples = [
        // A name that nobody knows speaks; no known person farther off does.
        Example(
            "en", "Emmanuel Macron arrived late. \"The dyke will hold for years,\" said Bargate.",
            "The dyke will hold for years", "Bargate"),
        Example(
            "de", "Friedrich Merz kam spät. „Der Deich hält noch viele Jahre“, sagte Ottokar Brandl.",
            "Der Deich hält noch viele Jahre", "Ottokar Brandl"),
        // Words that name nobody speak.
        Example(
            "en", "Emmanuel Macron arrived late. Experts said that the dyke would hold.", "the dyke would hold",
            "Experts"),
        // The noun before "of" is the subject.
        Example(
            "en", "The spokesman of John Kerry arrived. John Kerry said that the dyke would hold.",
            "the dyke would hold", "John Kerry"),
        // One who is spoken to is not the speaker.
        Example(
            "nl", "Mark Rutte zei tegen Emmanuel Macron dat de dijk nog jaren meegaat.", "de dijk nog jaren meegaat",
            "Mark Rutte"),
        // The clause of another ends the words.
        Example(
            "nl", "Mark Rutte zei dat de dijk nog jaren meegaat.", "de dijk nog jaren meegaat", "Mark Rutte"),
        // A pronoun means the subject of the sentence before.
        Example(
            "es", "Pedro Sánchez llegó a Berlín. «El dique aguantará mucho tiempo», dijo él.",
            "El dique aguantará mucho tiempo", "Pedro Sánchez"),
        // One word is an answer when the verb is right behind it.
        Example("en", "Will the dyke hold? “Maybe,” said Lucy Marden.", "Maybe", "Lucy Marden"),
        Example("nl", "‘Nee,’ zei Mark Rutte.", "Nee", "Mark Rutte"),
        Example("de", "„Nein“, sagte Friedrich Merz.", "Nein", "Friedrich Merz"),
        Example("fr", "« Non », a répondu Emmanuel Macron.", "Non", "Emmanuel Macron"),
        Example("es", "«No», dijo Pedro Sánchez.", "No", "Pedro Sánchez"),
    ]

    @Test(arguments: examples)
    func findsWordsAndSpeaker(_ example: Example) throws {
        let quotes = reading(example.text, example.language).quotes
        let quote = try #require(quotes.first { $0.text == example.words }, "\(quotes.map(\.text))")
        #expect(quote.speaker?.name == example.speaker)
    }

    @Test(arguments: [
        // A noun that looks like a verb of saying.
        ("en", "The member states met in Brussels."),
        ("en", "His remarks about the dyke drew a crowd."),
        // A title, a name and a foreign word in marks.
        ("en", "The so-called \"dyke day\" drew a crowd."),
        ("de", "Der sogenannte „Deichtag“ zog viele Besucher an."),
        ("nl", "Het schip \"De Aurora\" verliet de haven."),
        // What nobody said.
        ("nl", "Mark Rutte zei niet dat de dijk nog jaren meegaat."),
        ("en", "Did John Kerry say that the dyke would hold?"),
    ])
    func leavesOutWhatIsNoQuote(_ language: String, _ text: String) {
        let quotes = reading(text, language).quotes
        #expect(quotes.isEmpty, "\(quotes.map(\.text))")
    }

    @Test func marksWhatDidNotAdjoin() throws {
        let text = "\"The dyke will hold,\" said John Kerry. \"It is long and it is strong.\""
        let quote = try #require(reading(text, "en").quotes.first)
        #expect(quote.text == "The dyke will hold […] It is long and it is strong.")
        #expect(quote.fragments.map(\.exact) == ["The dyke will hold", "It is long and it is strong."])
    }

    @Test(arguments: [
        (
            "en", "John Kerry said that the dyke was \"built to last\" and strong.",
            "the dyke was \"built to last\" and strong"
        ),
        ("de", "Friedrich Merz sagte, dass der Deich „ein kleines Wunder“ sei.", "der Deich „ein kleines Wunder“ sei"),
    ])
    func givesTheClauseAroundAPhrase(_ language: String, _ text: String, _ clause: String) throws {
        let quote = try #require(reading(text, language).quotes.first { $0.kind == .mixed })
        #expect(quote.clause?.exact == clause)
    }

    // The same words set out of the text are one quote, that of the place with its speaker.
    @Test func countsAPullQuoteOnce() throws {
        let said = "The harbour will never again be closed to small boats"
        let text = """
            Emmanuel Macron came to Brest on Monday.

            “\(said)”

            “\(said), and nobody here wants it to be,” said Kaja Kallas. She left in the evening.
            """
        let quotes = reading(text, "en").quotes.filter { $0.text.hasPrefix(said) }
        #expect(quotes.count == 1)
        #expect(quotes.first?.speaker?.name == "Kaja Kallas")
    }

    @Test func keepsOtherWordsThatStandAlone() {
        let text = """
            “The harbour will never again be closed,” said Kaja Kallas.

            “The harbour master will tell you the same thing every single day.”
            """
        #expect(reading(text, "en").quotes.count == 2)
    }

    // Each turn of a transcript is a quote of the one with whom it is labelled; "QUESTION" is nobody.
    @Test func readsTurnsOfATranscript() {
        let text = """
            Foreign Minister Kaja Kallas and Chancellor Friedrich Merz spoke to the press.

            CHANCELLOR MERZ: The boats came in early. “Early” is the word.

            QUESTION: Will they come back?

            KALLAS (via interpreter): They will, when the tide does.
            """
        let quotes = reading(text, "en").quotes
        #expect(quotes.map(\.kind) == [.direct, .direct, .direct])
        #expect(quotes.map { $0.speaker?.name } == ["Friedrich Merz", nil, "Kaja Kallas"])
        #expect(quotes.last?.text == "They will, when the tide does.")
    }

    @Test func takesNoHeadingForATranscript() {
        let text = """
            DATES: Monday and Tuesday in Brest.

            Emmanuel Macron said that the boats came in early.
            """
        #expect(reading(text, "en").quotes.map(\.kind) == [.indirect])
    }

    // Particles belong to a name that nobody knows, and its long form stands in the record.
    @Test func readsParticlesOfUnknownNames() {
        let text = """
            De dijk houdt het nog jaren, zegt Sjoukje van der Over. Mark Rutte kwam later. "We hoeven niets te doen", \
            zegt Van der Over.
            """
        #expect(reading(text, "nl").quotes.last?.speaker?.name == "Sjoukje van der Over")
    }

    @Test func readsOnAfterAStrayMark() {
        let text =
            "Le barrage tient », a dit la presse.\n\n« Le barrage tiendra encore longtemps », a dit Emmanuel Macron."
        #expect(reading(text, "fr").quotes.map(\.text).contains("Le barrage tiendra encore longtemps"))
    }

    @Test func givesTheSameTwice() {
        for example in Self.examples {
            #expect(reading(example.text, example.language).quotes == reading(example.text, example.language).quotes)
        }
    }
}
