import Records
import Testing

/// The pattern matrix of quotation, in both languages: a sentence, the words, the speaker.
struct QuoteTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        var words: String
        var speaker: String?
        var kind: Quote.Kind

        init(_ language: String, _ text: String, _ words: String, _ speaker: String?, _ kind: Quote.Kind = .direct) {
            (self.language, self.text, self.words, self.speaker, self.kind) = (language, text, words, speaker, kind)
        }

        var testDescription: String { text }
    }

    static let examples = [
        Example("nl", "\"De dijk houdt het wel\", zei Mark Rutte.", "De dijk houdt het wel", "Mark Rutte"),
        Example("nl", "Mark Rutte zei: \"De dijk houdt het wel.\"", "De dijk houdt het wel.", "Mark Rutte"),
        Example(
            "nl", "“De dijk houdt,” zei Mark Rutte. “Maar het water stijgt.”", "De dijk houdt Maar het water stijgt.",
            "Mark Rutte"),
        Example(
            "nl", "„De dijk is stevig gebouwd”, aldus premier Mark Rutte.", "De dijk is stevig gebouwd", "Mark Rutte"),
        Example(
            "nl", "Volgens Mark Rutte is de dijk \"sterker dan ooit\".", "sterker dan ooit", "Mark Rutte", .mixed),
        Example("nl", "Mark Rutte noemde de dijk \"een wonder\".", "een wonder", "Mark Rutte", .mixed),
        Example(
            "nl", "Premier Mark Rutte kwam aan. \"Wij bouwen verder aan de dijk\", zei hij.",
            "Wij bouwen verder aan de dijk", "Mark Rutte"),
        Example(
            "nl", "De Franse president Emmanuel Macron kwam ook. \"Het is een mooie dijk\", zei de president.",
            "Het is een mooie dijk", "Emmanuel Macron"),
        Example(
            "nl", "Het Russische ministerie van Buitenlandse Zaken sprak van \"een zakelijk gesprek\".",
            "een zakelijk gesprek", "Russian Foreign Ministry", .mixed),
        Example(
            "nl", "Mark Rutte zei dat de dijk nog jaren meegaat.", "de dijk nog jaren meegaat", "Mark Rutte", .indirect),
        Example(
            "nl", "Mark Rutte gaf gisteren aan dat de dijk nog jaren meegaat.", "de dijk nog jaren meegaat",
            "Mark Rutte",
            .indirect),
        Example(
            "nl", "Volgens Mark Rutte gaat de dijk nog jaren mee.", "gaat de dijk nog jaren mee", "Mark Rutte",
            .indirect),
        Example("en", "\"The dyke will hold,\" said John Kerry.", "The dyke will hold", "John Kerry"),
        Example("en", "\"The dyke will hold,\" John Kerry said.", "The dyke will hold", "John Kerry"),
        Example("en", "John Kerry said that the dyke would hold.", "the dyke would hold", "John Kerry", .indirect),
        Example("en", "John Kerry said he trusted the dyke.", "he trusted the dyke", "John Kerry", .indirect),
        Example(
            "en", "According to John Kerry, the dyke was \"built to last\".", "built to last", "John Kerry", .mixed),
        Example(
            "en", "John Kerry came too. “We like the dyke,” he said. “It is long.”", "We like the dyke It is long.",
            "John Kerry"),
        Example("en", "The White House called the plan \"a serious step\".", "a serious step", "White House", .mixed),
    ]

    @Test(arguments: examples)
    func findsWordsAndSpeaker(_ example: Example) throws {
        let quotes = reading(example.text, example.language).quotes
        let quote = try #require(quotes.first { $0.text == example.words }, "\(quotes.map(\.text))")
        #expect(quote.speaker?.name == example.speaker)
        #expect(quote.kind == example.kind)
    }

    @Test(arguments: [
        ("nl", "De zogenoemde 'dijkdag' trok veel bezoekers."), ("nl", "Het boek \"De dijk\" ligt in de winkel."),
        ("en", "The so-called 'dyke day' drew a crowd."), ("en", "The ship \"Aurora\" left the port."),
    ])
    func leavesOutMarksThatAreNoSpeech(_ language: String, _ text: String) {
        #expect(reading(text, language).quotes.isEmpty)
    }

    @Test func tellsWhoPassedTheWordsOn() {
        let quote = reading("John Kerry called the dyke \"a serious step\", according to Reuters.", "en").quotes.first
        #expect(quote?.speaker?.name == "John Kerry")
        #expect(quote?.via == "Reuters")
    }

    @Test func slicesEveryFragment() {
        for example in Self.examples {
            let scalars = Array(example.text.unicodeScalars)
            for span in reading(example.text, example.language).quotes.flatMap(\.fragments) {
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[span.start..<span.end])
                #expect(String(words) == span.exact)
            }
        }
    }
}
