import Records
import Testing

/// To whom words are said, in every language: the sentence, who speaks, to whom.
struct AddresseeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        var speaker: String?
        var addressee: String?
        var rule: String?

        init(_ language: String, _ text: String, _ speaker: String?, _ addressee: String? = nil, _ rule: String? = nil)
        {
            (self.language, self.text, self.speaker) = (language, text, speaker)
            (self.addressee, self.rule) = (addressee, rule.map { "addressee." + $0 })
        }

        var testDescription: String { text }
    }

    static let addressed = [
        Case(
            "nl", "\"De dijk houdt het wel\", zei Mark Rutte tegen Emmanuel Macron.", "Mark Rutte", "Emmanuel Macron",
            "preposition"),
        Case(
            "nl", "\"De dijk houdt het wel\", zei Mark Rutte maandag tegen persbureau Reuters.", "Mark Rutte",
            "Reuters",
            "preposition"),
        Case(
            "nl", "Mark Rutte liet aan Emmanuel Macron weten dat de dijk nog lang houdt.", "Mark Rutte",
            "Emmanuel Macron", "preposition"),
        Case(
            "nl", "Mark Rutte vertelde Emmanuel Macron dat de dijk nog lang houdt.", "Mark Rutte", "Emmanuel Macron",
            "object"),
        Case(
            "nl", "De dijk houdt nog lang, vertelde Mark Rutte aan Emmanuel Macron.", "Mark Rutte", "Emmanuel Macron",
            "preposition"),
        Case(
            "nl", "Mark Rutte heeft tegen Emmanuel Macron gezegd dat de dijk nog lang houdt.", "Mark Rutte",
            "Emmanuel Macron", "preposition"),
        Case(
            "nl", "Mark Rutte waarschuwde Rusland dat de dijk \"geen speelgoed\" is.", "Mark Rutte", "Rusland", "object"
        ),
        Case(
            "en", "Marco Rubio told Sergey Lavrov that the dyke would hold.", "Marco Rubio", "Sergey Lavrov", "object"),
        Case(
            "en", "Marco Rubio told Russian Foreign Minister Sergey Lavrov the dyke would hold.", "Marco Rubio",
            "Sergey Lavrov", "object"),
        Case(
            "en", "\"The dyke will hold for years,\" Marco Rubio told US lawmakers.", "Marco Rubio", "US lawmakers",
            "object"),
        Case("en", "\"The dyke will hold for years,\" he told Sergey Lavrov.", nil, "Sergey Lavrov", "object"),
        Case("en", "\"The dyke will hold,\" Marco Rubio told CNN on Monday.", "Marco Rubio", "CNN", "object"),
        Case(
            "en", "\"The dyke will hold for years,\" Marco Rubio said to Sergey Lavrov.", "Marco Rubio",
            "Sergey Lavrov",
            "preposition"),
        Case(
            "en", "Marco Rubio warned Moscow that the dyke was \"no toy\".", "Marco Rubio", "Moscow", "object"),
        Case(
            "en", "Sergey Lavrov was told by Marco Rubio that the dyke would hold.", "Marco Rubio", "Sergey Lavrov",
            "passive"),
        Case(
            "en",
            "Speaking in the harbour, Marco Rubio assured his guest Sergey Lavrov that the dyke would hold. "
                + "\"It will hold for years,\" Marco Rubio told Sergey Lavrov.", "Marco Rubio", "Sergey Lavrov",
            "object"),
        Case(
            "de", "„Der Damm hält noch lange“, sagte Friedrich Merz zu Emmanuel Macron.", "Friedrich Merz",
            "Emmanuel Macron", "preposition"),
        Case("de", "„Der Damm hält noch lange“, sagte Friedrich Merz der ARD.", "Friedrich Merz", "ARD", "object"),
        Case(
            "de", "Friedrich Merz sagte am Montag gegenüber Emmanuel Macron, der Damm sei noch stabil.",
            "Friedrich Merz", "Emmanuel Macron", "preposition"),
        Case(
            "de", "Friedrich Merz versicherte Emmanuel Macron, dass der Damm noch lange hält.", "Friedrich Merz",
            "Emmanuel Macron", "object"),
        Case(
            "de", "Friedrich Merz teilte Emmanuel Macron mit, der Damm sei noch stabil.", "Friedrich Merz",
            "Emmanuel Macron", "object"),
        Case(
            "de", "Friedrich Merz hat der ARD gesagt, dass der Damm noch lange hält.", "Friedrich Merz", "ARD", "object"
        ),
        Case(
            "fr", "« La digue tiendra », a dit Emmanuel Macron à Friedrich Merz.", "Emmanuel Macron", "Friedrich Merz",
            "preposition"),
        Case(
            "fr", "« La digue tiendra », a déclaré lundi Emmanuel Macron à l'AFP.", "Emmanuel Macron",
            "AFP", "preposition"),
        Case(
            "fr", "Emmanuel Macron a dit à Friedrich Merz que la digue tiendrait.", "Emmanuel Macron", "Friedrich Merz",
            "preposition"),
        Case(
            "fr", "Emmanuel Macron a prévenu Vladimir Poutine que la digue n'était « pas un jouet ».",
            "Emmanuel Macron",
            "Vladimir Putin", "object"),
        Case(
            "fr", "Emmanuel Macron a confié au chancelier allemand Friedrich Merz que la digue tiendrait.",
            "Emmanuel Macron", "Friedrich Merz", "preposition"),
        Case(
            "es", "Pedro Sánchez dijo a Emmanuel Macron que el dique aguantará.", "Pedro Sánchez", "Emmanuel Macron",
            "preposition"),
        Case(
            "es", "\"El dique aguantará\", le dijo Pedro Sánchez a Emmanuel Macron.", "Pedro Sánchez",
            "Emmanuel Macron", "preposition"),
        Case(
            "es", "Pedro Sánchez ha asegurado al presidente francés, Emmanuel Macron, que el dique aguantará.",
            "Pedro Sánchez", "Emmanuel Macron", "preposition"),
        Case(
            "es", "\"El dique aguantará\", explicó Pedro Sánchez a Reuters.", "Pedro Sánchez", "Reuters", "preposition"),
        Case(
            "es", "Pedro Sánchez advirtió a Rusia de que el dique \"no es un juguete\".", "Pedro Sánchez", "Rusia",
            "preposition"),
    ]

    /// Pronouns, brackets, places between, and offices.
    static let described = [
        Case(
            "en", "Sergey Lavrov came in. \"The dyke will hold,\" Marco Rubio told him.", "Marco Rubio",
            "Sergey Lavrov", "object"),
        Case(
            "nl", "Sergej Lavrov kwam aan. \"De dijk houdt het wel\", zei Mark Rutte tegen hem.", "Mark Rutte",
            "Sergey Lavrov", "preposition"),
        Case(
            "de", "Emmanuel Macron kam an. „Der Damm hält noch lange“, sagte Friedrich Merz zu ihm.", "Friedrich Merz",
            "Emmanuel Macron", "preposition"),
        Case(
            "nl", "\"De dijk houdt het wel\", zei minister Caspar Veldkamp (Buitenlandse Zaken) tegen de NOS.",
            "Caspar Veldkamp", "NOS", "preposition"),
        Case(
            "de", "„Der Damm hält noch lange“, sagte Friedrich Merz am Montag in Berlin der ARD.", "Friedrich Merz",
            "ARD", "object"),
        Case(
            "en", "Marco Rubio told his Russian counterpart, Sergey Lavrov, that the dyke would hold.", "Marco Rubio",
            "Sergey Lavrov", "object"),
        Case(
            "fr", "« La digue tiendra », a déclaré Emmanuel Macron devant le Parlement européen.", "Emmanuel Macron",
            "European Parliament", "preposition"),
        Case(
            "es", "A Vladímir Putin le dijo Pedro Sánchez que el dique aguantará.", "Pedro Sánchez", "Vladimir Putin",
            "preposition"),
        Case(
            "es", "\"El dique aguantará mucho tiempo\", dijo Pedro Sánchez a la prensa.", "Pedro Sánchez", "prensa",
            "preposition"),
    ]

    static let unaddressed = [
        Case("nl", "\"De dijk houdt het wel\", zei Mark Rutte over Emmanuel Macron.", "Mark Rutte"),
        Case("nl", "\"De dijk houdt het wel\", zei Mark Rutte aan het begin van zijn reis naar Rusland.", "Mark Rutte"),
        Case("nl", "De dijk houdt nog lang, vertelde Mark Rutte.", "Mark Rutte"),
        Case("nl", "Mark Rutte noemde Emmanuel Macron \"een man van de dijken\".", "Mark Rutte"),
        Case("nl", "\"De dijk houdt het wel\", zei Mark Rutte tegen journalisten van Reuters.", "Mark Rutte"),
        Case("nl", "\"De dijk houdt het wel\", zei Mark Rutte na zijn stem tegen Rusland.", "Mark Rutte"),
        Case("en", "\"The dyke will hold,\" Marco Rubio said of Sergey Lavrov.", "Marco Rubio"),
        Case("en", "\"The dyke will hold,\" Marco Rubio said on his way to Moscow.", "Marco Rubio"),
        Case("en", "\"The dyke will hold,\" Marco Rubio told reporters in Moscow.", "Marco Rubio"),
        Case("en", "\"The dyke will hold,\" Marco Rubio told US farmers.", "Marco Rubio"),
        Case("en", "Marco Rubio called Sergey Lavrov \"a man of many dykes\".", "Marco Rubio"),
        Case("en", "\"Will the dyke hold for long?\" asked Sergey Lavrov.", "Sergey Lavrov"),
        Case("en", "Asked about Sergey Lavrov, Marco Rubio said that the dyke would hold.", "Marco Rubio"),
        Case("de", "„Der Damm hält noch lange“, sagte Friedrich Merz über Emmanuel Macron.", "Friedrich Merz"),
        Case("de", "„Der Damm hält noch lange“, sagte Friedrich Merz zu Beginn des Treffens.", "Friedrich Merz"),
        Case("de", "„Der Damm hält noch lange“, sagte Friedrich Merz zur Lage in Russland.", "Friedrich Merz"),
        Case("de", "Friedrich Merz sagte zu, dass der Damm noch lange hält.", "Friedrich Merz"),
        Case("de", "„Hält der Damm noch lange?“, fragte Friedrich Merz.", "Friedrich Merz"),
        Case("fr", "« La digue tiendra », a déclaré Emmanuel Macron à Genève.", "Emmanuel Macron"),
        Case("fr", "« La digue tiendra », a déclaré Emmanuel Macron à Moscou.", "Emmanuel Macron"),
        Case("fr", "« La digue tiendra », a dit Emmanuel Macron à propos de Friedrich Merz.", "Emmanuel Macron"),
        Case("fr", "« La digue tiendra », a prévenu Emmanuel Macron.", "Emmanuel Macron"),
        Case("fr", "« La digue tiendra », a déclaré Emmanuel Macron à la presse.", "Emmanuel Macron", "presse"),
        Case("es", "\"El dique aguantará\", dijo Pedro Sánchez a su llegada a Moscú.", "Pedro Sánchez"),
        Case("es", "\"El dique aguantará\", dijo Pedro Sánchez sobre Emmanuel Macron.", "Pedro Sánchez"),
        Case("es", "\"El dique aguantará\", dijo Pedro Sánchez junto a Emmanuel Macron.", "Pedro Sánchez"),
        Case(
            "es", "\"El dique aguantará mucho tiempo\", dijo Pedro Sánchez frente a Emmanuel Macron.", "Pedro Sánchez"),
        Case(
            "en",
            "The aide said \"the dyke will hold for years\". An aide to Sergey Lavrov said that the dyke would hold.",
            "aide"),
        Case("es", "Pedro Sánchez calificó a Emmanuel Macron de \"amigo de los diques\".", "Pedro Sánchez"),
    ]

    @Test(arguments: addressed + described)
    func tellsToWhom(_ example: Case) throws {
        let quotes = reading(example.text, example.language).quotes
        let quote = try #require(quotes.last)
        #expect(quote.speaker?.name == example.speaker)
        #expect(quote.addressee?.name == example.addressee)
        let evidence = quote.evidence.filter { $0.property == .addressee }
        #expect(evidence.map(\.rule) == [example.rule])
        #expect(evidence.first?.span.exact == quote.addressee?.asWritten)
    }

    /// What follows whom the verb tells is the clause, not the name too.
    @Test func startsTheClauseBehindWhomItTells() {
        let quotes = reading("Marco Rubio told Sergey Lavrov the dyke would hold.", "en").quotes
        #expect(quotes.map(\.text) == ["the dyke would hold"])
    }

    @Test func listsTheOrganizationSpokenTo() {
        let extract = reading("\"The dyke will hold,\" Marco Rubio told CNN on Monday.", "en")
        #expect(extract.quotes.first?.addressee?.organization == "cnn")
        #expect(extract.quotes.first?.addressee?.form == .institution)
        #expect(extract.organizations.map(\.id) == ["cnn"])
    }

    @Test func tellsBothWhoWasToldAndWhoPassedItOn() {
        let quote = reading("Marco Rubio told Sergey Lavrov \"the dyke will hold\", according to Reuters.", "en").quotes
            .first
        #expect(quote?.addressee?.person == "sergey-lavrov")
        #expect(quote?.via == "Reuters")
    }

    @Test(arguments: unaddressed)
    func leavesOpenWhatTheTextDoesNotSay(_ example: Case) throws {
        let quote = try #require(reading(example.text, example.language).quotes.last)
        #expect(quote.speaker?.name == example.speaker)
        #expect(quote.addressee?.name == example.addressee)
    }
}
