import Records
import Testing

/// The pattern matrix of quotation, in every language: a sentence, the words, the speaker.
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
        // Behind a whole sentence any verb before a person tells who spoke.
        Example(
            "de", "Der Damm ist gebaut. „Der Damm hält noch sehr lange“, spottete Friedrich Merz.",
            "Der Damm hält noch sehr lange", "Friedrich Merz"),
        Example(
            "es", "«La presa aguanta todavía mucho tiempo», resumió a la salida Pedro Sánchez.",
            "La presa aguanta todavía mucho tiempo", "Pedro Sánchez"),
        Example(
            "fr", "« Le barrage tiendra encore longtemps », a jubilé hier Emmanuel Macron.",
            "Le barrage tiendra encore longtemps", "Emmanuel Macron"),
        // The subject of the sentence that leads to the words.
        Example(
            "de", "Friedrich Merz hob die Schultern: „Der Damm hält noch sehr lange.“",
            "Der Damm hält noch sehr lange.",
            "Friedrich Merz"),
        // Words in marks within a sentence are its subject's.
        Example(
            "en", "Mark Rutte would hear nothing of \"a dyke made of paper and straw\".",
            "a dyke made of paper and straw", "Mark Rutte", .mixed),
        Example("nl", "\"De dijk houdt het wel\", zei Mark Rutte.", "De dijk houdt het wel", "Mark Rutte"),
        Example("nl", "Mark Rutte zei: \"De dijk houdt het wel.\"", "De dijk houdt het wel.", "Mark Rutte"),
        Example(
            "nl", "“De dijk houdt,” zei Mark Rutte. “Maar het water stijgt.”",
            "De dijk houdt […] Maar het water stijgt.",
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
            "en", "John Kerry came too. “We like the dyke,” he said. “It is long.”", "We like the dyke […] It is long.",
            "John Kerry"),
        Example("de", "„Der Deich hält“, sagte Friedrich Merz.", "Der Deich hält", "Friedrich Merz"),
        Example(
            "de", "Friedrich Merz sagte: „Der Deich hält noch lange.“", "Der Deich hält noch lange.", "Friedrich Merz"),
        Example(
            "de", "»Der Deich hält lange«, so Bundeskanzler Friedrich Merz.", "Der Deich hält lange", "Friedrich Merz"),
        Example(
            "de", "Friedrich Merz nannte den Deich „ein kleines Wunder“.", "ein kleines Wunder", "Friedrich Merz",
            .mixed),
        Example(
            "de", "Friedrich Merz sagte, dass der Deich noch lange hält.", "der Deich noch lange hält",
            "Friedrich Merz", .indirect),
        Example(
            "de", "Friedrich Merz sagte, der Deich sei noch stabil.", "der Deich sei noch stabil", "Friedrich Merz",
            .indirect),
        Example(
            "de", "Der Deich sei noch sehr stabil, sagte Friedrich Merz am Montag.", "Der Deich sei noch sehr stabil",
            "Friedrich Merz", .indirect),
        Example(
            "de", "Friedrich Merz teilte am Montag mit, der Deich werde verstärkt.", "der Deich werde verstärkt",
            "Friedrich Merz", .indirect),
        Example(
            "de", "Außenminister Johann Wadephul kam an. „Wir bauen am Deich weiter“, betonte der Minister.",
            "Wir bauen am Deich weiter", "Johann Wadephul"),
        Example(
            "de", "Das russische Außenministerium sprach von „einem sachlichen Gespräch“.", "einem sachlichen Gespräch",
            "Russian Foreign Ministry", .mixed),
        Example("fr", "« La digue tiendra », a déclaré Emmanuel Macron.", "La digue tiendra", "Emmanuel Macron"),
        Example(
            "fr", "Emmanuel Macron a déclaré : « La digue tiendra encore longtemps. »",
            "La digue tiendra encore longtemps.", "Emmanuel Macron"),
        Example(
            "fr", "Emmanuel Macron est arrivé. « La digue tiendra longtemps », a-t-il ajouté.",
            "La digue tiendra longtemps", "Emmanuel Macron"),
        Example(
            "fr", "Emmanuel Macron a qualifié la digue de « véritable petit miracle ».", "véritable petit miracle",
            "Emmanuel Macron", .mixed),
        Example(
            "fr", "Emmanuel Macron a affirmé que la digue tiendrait.", "la digue tiendrait", "Emmanuel Macron",
            .indirect),
        Example(
            "fr", "Selon Emmanuel Macron, la digue tiendra encore.", "la digue tiendra encore", "Emmanuel Macron",
            .indirect),
        Example(
            "fr", "La digue tiendra encore longtemps, a assuré lundi Emmanuel Macron.",
            "La digue tiendra encore longtemps", "Emmanuel Macron", .indirect),
        Example(
            "fr", "« Nous sommes prêts à construire », a indiqué le ministère russe des Affaires étrangères.",
            "Nous sommes prêts à construire", "Russian Foreign Ministry"),
        Example("es", "\"El dique aguantará\", dijo Pedro Sánchez.", "El dique aguantará", "Pedro Sánchez"),
        Example(
            "es", "Pedro Sánchez dijo: \"El dique aguantará mucho tiempo\".", "El dique aguantará mucho tiempo",
            "Pedro Sánchez"),
        Example(
            "es", "«El dique aguantará», dijo Pedro Sánchez. «Pero el agua sube mucho», añadió.",
            "Pero el agua sube mucho", "Pedro Sánchez"),
        Example(
            "es", "Pedro Sánchez calificó el dique de \"pequeño gran milagro\".", "pequeño gran milagro",
            "Pedro Sánchez", .mixed),
        Example("es", "Pedro Sánchez afirmó que el dique aguantará.", "el dique aguantará", "Pedro Sánchez", .indirect),
        Example(
            "es", "Según Pedro Sánchez, el dique aguantará mucho tiempo.", "el dique aguantará mucho tiempo",
            "Pedro Sánchez", .indirect),
        Example(
            "es", "El dique aguantará mucho tiempo, aseguró este lunes en Madrid el presidente Pedro Sánchez.",
            "El dique aguantará mucho tiempo", "Pedro Sánchez", .indirect),
        Example("de", "Friedrich Merz: „Der Deich hält noch lange“", "Der Deich hält noch lange", "Friedrich Merz"),
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
