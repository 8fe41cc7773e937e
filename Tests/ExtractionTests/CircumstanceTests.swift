import Extraction
import Records
import Testing

/// Where, when and about what, with the case that each rule must leave alone.
struct CircumstanceTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        /// What the first meeting must say.
        var country: String?
        var date: String?
        var topic: String?

        init(_ language: String, _ text: String, country: String? = nil, date: String? = nil, topic: String? = nil) {
            (self.language, self.text, self.country, self.date, self.topic) = (language, text, country, date, topic)
        }

        var testDescription: String { text }
    }

    /// Published on Friday 11 July 2025.
    static let examples = [
        // A journey without a host meets the country; one at home is none.
        Example("nl", "Sergej Lavrov reist maandag naar Ankara.", country: "TR", date: "2025-07-14"),
        Example("en", "Sergey Lavrov travelled to Ankara on Monday.", country: "TR", date: "2025-07-07"),
        // A meeting without a place takes that of the journey.
        // The date line is the place of what follows, not of a call.
        Example(
            "es", "Madrid. Pedro Sánchez se reunió el jueves con Emmanuel Macron.", country: "ES", date: "2025-07-10"),
        Example("es", "Madrid. Pedro Sánchez habló por teléfono el jueves con Emmanuel Macron.", date: "2025-07-10"),
        // Agency, country and day may stand in it.
        Example("en", "TIRANA (Newswire) - Edi Rama met Vjosa Osmani on Monday.", country: "AL", date: "2025-07-07"),
        Example("en", "TIRANA, Albania, July 8 - Edi Rama met Vjosa Osmani on Monday.", country: "AL"),
        Example("nl", "TIRANA, 8 juli - Edi Rama sprak maandag met Vjosa Osmani.", country: "AL"),
        // Who receives does so at home.
        Example("fr", "Emmanuel Macron a reçu Pedro Sánchez.", country: "FR"),
        Example("de", "Friedrich Merz empfing Emmanuel Macron am Montag.", country: "DE", date: "2025-07-07"),
        // Months by the tense of their clause.
        Example("nl", "Mark Rutte ontmoette Emmanuel Macron in oktober.", date: "2024-10"),
        Example("nl", "Mark Rutte zal Emmanuel Macron in oktober ontmoeten.", date: "2025-10"),
        Example("nl", "Mark Rutte ontmoette Emmanuel Macron vorig jaar september.", date: "2024-09"),
        // The same day is the last one named.
        Example(
            "fr", "Emmanuel Macron a parlé le 3 juillet. Le même jour, il a rencontré Pedro Sánchez.",
            date: "2025-07-03"),
        Example("de", "Vor drei Tagen traf Friedrich Merz Emmanuel Macron.", date: "2025-07-08"),
        Example("es", "Pedro Sánchez se reunió con Emmanuel Macron la semana pasada.", date: "2025-07"),
        Example("fr", "Emmanuel Macron rencontrera Pedro Sánchez mardi prochain.", date: "2025-07-15"),
        // Clauses behind "where" have a status of their own, and topics stand near.
        Example("en", "John Kerry met Angela Merkel. The ceasefire came up too.", topic: "ceasefire"),
        Example("de", "Friedrich Merz traf Emmanuel Macron. Es ging um die Migration.", topic: "migration"),
    ]

    @Test(arguments: examples)
    func readsPlaceDateAndTopic(_ example: Example) throws {
        let meeting = try #require(reading(example.text, example.language).meetings.first)
        if let country = example.country { #expect(meeting.place?.country == country) }
        if meeting.medium == .phone { #expect(meeting.place == nil) }
        if let date = example.date { #expect(meeting.date?.value == date) }
        if let topic = example.topic { #expect(meeting.topics.map(\.id).contains(topic)) }
    }

    @Test(arguments: [
        ("nl", "Mark Rutte reisde naar Den Haag."), ("en", "Sergey Lavrov spoke of talks in Ankara."),
        ("en", "Emmanuel Macron received a book."),
        ("fr", "Emmanuel Macron a visité une école à Lyon."), ("es", "Pedro Sánchez recibió un premio en Madrid."),
    ])
    func seesNoMeeting(_ language: String, _ text: String) {
        #expect(reading(text, language).meetings.isEmpty)
    }

    @Test(arguments: [
        ("nl", "De Veiligheidsraad is een machtig orgaan."),
        ("en", "The report praised the meeting culture of NATO."),
    ])
    func seesNoMeetingOfABodyThatIsOnlyNamed(_ language: String, _ text: String) {
        #expect(reading(text, language).meetings.isEmpty)
    }

    @Test(arguments: [
        (
            "en", "A spokesman for the Russian foreign ministry said: \"We are ready to talk.\"",
            "Russian Foreign Ministry"
        ),
        ("de", "„Wir sind zum Gespräch bereit“, sagte ein US-Außenamtssprecher.", "US State Department"),
        ("nl", "Het Witte Huis zweeg. Een woordvoerder noemde het bericht \"geheel en al onjuist\".", "White House"),
        (
            "es", "\"Estamos listos para hablar\", dijo un funcionario del Departamento de Estado.",
            "US State Department"
        ),
        ("en", "\"We are ready to talk,\" said Vladimir Putin's spokesman.", "Kremlin"),
    ])
    func knowsForWhomASpokesmanSpeaks(_ language: String, _ text: String, _ body: String) throws {
        let quote = try #require(reading(text, language).quotes.first)
        #expect(quote.speaker?.name == body)
    }
}
