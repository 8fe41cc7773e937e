import Extraction
import Records
import Testing

/// Days of meetings, each way of telling them with the case that it must leave alone.
struct DateTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var language: String
        var text: String
        var date: String?

        init(_ language: String, _ text: String, _ date: String?) {
            (self.language, self.text, self.date) = (language, text, date)
        }

        var testDescription: String { "\(language): \(text)" }
    }

    /// Published on Friday 11 July 2025.
    static let putOff = [
        Example("en", "The talks between Keir Starmer and Emmanuel Macron were postponed until Monday.", "2025-07-14"),
        Example("en", "The meeting of Keir Starmer with Emmanuel Macron was moved to Thursday.", "2025-07-17"),
        Example("en", "Keir Starmer postponed his meeting with Emmanuel Macron on Monday.", "2025-07-07"),
        Example("nl", "De ontmoeting tussen Dick Schoof en Emmanuel Macron is uitgesteld tot maandag.", "2025-07-14"),
        Example("nl", "Dick Schoof ontmoette Emmanuel Macron op maandag.", "2025-07-07"),
        Example("de", "Das Treffen von Friedrich Merz mit Emmanuel Macron wurde auf Montag verschoben.", "2025-07-14"),
        Example("de", "Das Treffen von Friedrich Merz mit Emmanuel Macron wurde am Montag verschoben.", "2025-07-07"),
        Example("fr", "La rencontre entre Emmanuel Macron et Pedro Sánchez a été reportée à lundi.", "2025-07-14"),
        Example("fr", "Emmanuel Macron a rencontré Pedro Sánchez lundi.", "2025-07-07"),
        Example("es", "La reunión de Pedro Sánchez con Emmanuel Macron fue aplazada hasta el lunes.", "2025-07-14"),
        Example("es", "Pedro Sánchez se reunió con Emmanuel Macron el lunes.", "2025-07-07"),
    ]

    static let clauses = [
        Example(
            "en", "Keir Starmer met Emmanuel Macron on Tuesday, and his cabinet will meet too.", "2025-07-08"),
        Example("en", "Keir Starmer, who will host a conference, met Emmanuel Macron on Monday.", "2025-07-07"),
        Example("en", "On Monday, Keir Starmer will meet Emmanuel Macron.", "2025-07-14"),
        Example("nl", "Dick Schoof zal maandag Emmanuel Macron ontmoeten.", "2025-07-14"),
        Example("de", "Friedrich Merz wird Emmanuel Macron am Montag treffen.", "2025-07-14"),
        Example("fr", "Emmanuel Macron rencontrera Pedro Sánchez lundi.", "2025-07-14"),
        Example("es", "Pedro Sánchez se reunirá con Emmanuel Macron el lunes.", "2025-07-14"),
    ]

    static let days = [
        Example("en", "Keir Starmer met Emmanuel Macron on the 2nd September.", "2025-09-02"),
        Example("en", "Keir Starmer met Emmanuel Macron on the 2nd of September 2024.", "2024-09-02"),
        Example("en", "Keir Starmer met Emmanuel Macron on 9-Jan-25.", "2025-01-09"),
        Example("en", "Keir Starmer met Emmanuel Macron on Oct. 23 in Paris.", "2025-10-23"),
        Example("en", "Keir Starmer met Emmanuel Macron last April.", "2025-04"),
        Example("en", "Keir Starmer met Emmanuel Macron last September.", "2024-09"),
        Example("en", "Keir Starmer met Emmanuel Macron on 10/10.", "2025-10-10"),
        Example("en", "Keir Starmer met Emmanuel Macron on 3/4.", nil),
        Example("en", "Keir Starmer met Emmanuel Macron on the 9th.", "2025-07-09"),
        Example("en", "Keir Starmer met Emmanuel Macron in July 2018.", "2018-07"),
        Example("en", "Keir Starmer met Emmanuel Macron at 10.12 in Paris.", nil),
        Example("en", "Keir Starmer met Emmanuel Macron on the first Tuesday in June.", "2025-06-03"),
        Example("en", "Keir Starmer will meet Emmanuel Macron next Friday.", "2025-07-18"),
        Example("en", "Keir Starmer will meet Emmanuel Macron on Friday week.", "2025-07-25"),
        Example("en", "Keir Starmer will meet Emmanuel Macron in a week.", "2025-07"),
        Example("en", "Keir Starmer met Emmanuel Macron twice in a week.", nil),
        Example("en", "Keir Starmer met Emmanuel Macron on Monday (30 June).", "2025-06-30"),
        Example("nl", "Dinsdag ontmoet Dick Schoof de premier van België.", "2025-07-15"),
        Example("fr", "Emmanuel Macron a rencontré Pedro Sánchez jeudi 26 juin.", "2025-06-26"),
        Example("fr", "Emmanuel Macron a rencontré Pedro Sánchez mardi 1er.", "2025-07-01"),
        Example("es", "Pedro Sánchez se reunió con Emmanuel Macron el martes 1 en París.", "2025-07-01"),
        Example("es", "Pedro Sánchez se reunió con Emmanuel Macron el martes 20 veces.", "2025-07-08"),
        Example("en", "Keir Starmer met Emmanuel Macron earlier today.", "2025-07-11"),
        Example("nl", "Dick Schoof ontmoette Emmanuel Macron op 15-2.", "2025-02-15"),
        Example("nl", "Dick Schoof versloeg Emmanuel Macron met 3-2 na hun ontmoeting.", nil),
        Example("nl", "Dick Schoof ontmoette Emmanuel Macron op de 8ste in Parijs.", "2025-07-08"),
        Example("nl", "Dick Schoof ontmoette Emmanuel Macron op de eerste dinsdag in juni.", "2025-06-03"),
        Example("nl", "Dick Schoof zal Emmanuel Macron over drie dagen ontmoeten.", "2025-07-14"),
        Example("nl", "Dick Schoof ontmoette Emmanuel Macron drie weken geleden.", "2025-06"),
        Example("de", "Friedrich Merz traf Emmanuel Macron am 8. in Paris.", "2025-07-08"),
        Example("de", "Friedrich Merz traf Emmanuel Macron am ersten Dienstag im Juni.", "2025-06-03"),
        Example("de", "Friedrich Merz wird Emmanuel Macron in drei Tagen treffen.", "2025-07-14"),
        Example("fr", "Emmanuel Macron a rencontré Pedro Sánchez le 8 à Paris.", "2025-07-08"),
        Example("fr", "Emmanuel Macron a rencontré Pedro Sánchez le premier mardi de juin.", "2025-06-03"),
        Example("fr", "Emmanuel Macron rencontrera Pedro Sánchez dans trois jours.", "2025-07-14"),
        Example("es", "Pedro Sánchez se reunió con Emmanuel Macron el día 8 en París.", "2025-07-08"),
        Example("es", "Pedro Sánchez se reunió con Emmanuel Macron el primer martes de junio.", "2025-06-03"),
        Example("es", "Pedro Sánchez se reunirá con Emmanuel Macron dentro de tres días.", "2025-07-14"),
    ]

    @Test(arguments: putOff + clauses + days)
    func readsTheDay(_ example: Example) throws {
        let meeting = reading(example.text, example.language).meetings.first
        if example.date != nil { try #require(meeting != nil) }
        #expect(meeting?.date?.value == example.date)
    }

    @Test(arguments: [
        ("en", "Keir Starmer met Emmanuel Macron in Paris from 30 June to 2 July.", "2025-06-30", "2025-07-02"),
        ("nl", "Dick Schoof ontmoette Emmanuel Macron in Parijs van 28 tot 30 juni.", "2025-06-28", "2025-06-30"),
        ("de", "Friedrich Merz traf Emmanuel Macron vom 28. bis 30. Juni in Paris.", "2025-06-28", "2025-06-30"),
        ("fr", "Emmanuel Macron a rencontré Pedro Sánchez du 28 au 30 juin.", "2025-06-28", "2025-06-30"),
        ("es", "Pedro Sánchez se reunió con Emmanuel Macron del 28 al 30 de junio.", "2025-06-28", "2025-06-30"),
    ])
    func readsRanges(_ language: String, _ text: String, _ first: String, _ last: String) throws {
        let meeting = try #require(reading(text, language).meetings.first)
        #expect(meeting.date?.value == first)
        #expect(meeting.endDate?.value == last)
    }

    @Test(
        arguments: [
            ("en", "Keir Starmer met Emmanuel Macron for an hour and a half.", 90),
            ("en", "Keir Starmer met Emmanuel Macron for two and a half hours.", 150),
            ("en", "Keir Starmer met Emmanuel Macron for 2 min.", 2),
            ("en", "Keir Starmer held a 90-minute meeting with Emmanuel Macron.", 90),
            ("en", "Keir Starmer met Emmanuel Macron an hour later.", nil),
            ("nl", "Dick Schoof sprak een uur en een kwartier met Emmanuel Macron.", 75),
            ("nl", "Dick Schoof sprak drie kwartier met Emmanuel Macron.", 45),
            ("nl", "Dick Schoof sprak een uur later met Emmanuel Macron.", nil),
            ("de", "Friedrich Merz sprach anderthalb Stunden mit Emmanuel Macron.", 90),
            ("de", "Friedrich Merz sprach eine Stunde später mit Emmanuel Macron.", nil),
            ("fr", "Emmanuel Macron a rencontré Pedro Sánchez pendant une heure et demie.", 90),
            ("fr", "Emmanuel Macron a rencontré Pedro Sánchez une heure plus tard.", nil),
            ("es", "Pedro Sánchez se reunió una hora y media con Emmanuel Macron.", 90),
            ("es", "Pedro Sánchez se reunió tres cuartos de hora con Emmanuel Macron.", 45),
            ("es", "Pedro Sánchez se reunió una hora después con Emmanuel Macron.", nil),
        ] as [(String, String, Int?)])
    func readsDurations(_ language: String, _ text: String, _ minutes: Int?) {
        #expect(reading(text, language).meetings.first?.duration?.minutes == minutes)
    }

    /// A day since which something holds is no day of the meeting.
    @Test(arguments: [
        ("en", "Keir Starmer met Emmanuel Macron for the first time since Monday."),
        ("nl", "Dick Schoof ontmoette Emmanuel Macron voor het eerst sinds maandag."),
        ("de", "Friedrich Merz traf Emmanuel Macron zum ersten Mal seit Montag."),
        ("fr", "Emmanuel Macron a rencontré Pedro Sánchez pour la première fois depuis lundi."),
        ("es", "Pedro Sánchez se reunió con Emmanuel Macron por primera vez desde el lunes."),
    ])
    func leavesStartsAlone(_ language: String, _ text: String) {
        #expect(reading(text, language).meetings.first?.date == nil)
    }

    /// A thousand days told from one another are read in a time that grows with the text.
    @Test(.timeLimit(.minutes(1)))
    func readsManyAnchoredDays() {
        let sentence = "The same day, the next day, " + String(repeating: "a day later, ", count: 1000) + "they met."
        _ = reading("Keir Starmer met Emmanuel Macron on Monday. " + sentence, "en")
    }
}
