import Testing

@testable import Wording

/// Dates and lengths of time in words.
struct DateWordsTests {
    private static let languages = InterfaceLanguage.allCases

    @Test(
        arguments: [
            (
                "2025-07-10",
                ["10 July 2025", "10 juli 2025", "10. Juli 2025", "10 juillet 2025", "10 de julio de 2025"]
            ),
            ("2025-07", ["July 2025", "juli 2025", "Juli 2025", "juillet 2025", "julio de 2025"]),
            ("2025", ["2025", "2025", "2025", "2025", "2025"]),
            ("2024-03-01", ["1 March 2024", "1 maart 2024", "1. März 2024", "1er mars 2024", "1 de marzo de 2024"]),
            (
                "2025-02-17T08:30:00+01:00",
                [
                    "17 February 2025", "17 februari 2025", "17. Februar 2025", "17 février 2025",
                    "17 de febrero de 2025",
                ]
            ),
        ])
    func aDateInWords(_ value: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).date(value) } == words)
    }

    @Test(arguments: [
        "", "spring", "2025-13", "2025-07-32", "25-07-10", "-025-07", "2025-7", "2025-07-10-1", "+025", "2025-07-1",
    ])
    func whatIsNoDateComesBack(_ value: String) {
        #expect(Wording(.dutch).date(value) == value)
    }

    @Test(
        arguments: [
            (
                DateUse.on, "2025-07-10",
                [
                    "on 10 July 2025", "op 10 juli 2025", "am 10. Juli 2025", "le 10 juillet 2025",
                    "el 10 de julio de 2025",
                ]
            ),
            (.on, "2025-07", ["in July 2025", "in juli 2025", "im Juli 2025", "en juillet 2025", "en julio de 2025"]),
            (.on, "2025", ["in 2025", "in 2025", "2025", "en 2025", "en 2025"]),
            (
                .to, "2025-03-03",
                [
                    "for 3 March 2025", "voor 3 maart 2025", "für den 3. März 2025", "pour le 3 mars 2025",
                    "para el 3 de marzo de 2025",
                ]
            ),
            (
                .to, "2025-03",
                ["for March 2025", "voor maart 2025", "für März 2025", "pour mars 2025", "para marzo de 2025"]
            ),
            (.since, "2024", ["since 2024", "sinds 2024", "seit 2024", "depuis 2024", "desde 2024"]),
            (
                .since, "2024-05-02",
                [
                    "since 2 May 2024", "sinds 2 mei 2024", "seit dem 2. Mai 2024", "depuis le 2 mai 2024",
                    "desde el 2 de mayo de 2024",
                ]
            ),
            (
                .until, "2024-05",
                ["until May 2024", "tot mei 2024", "bis Mai 2024", "jusqu’en mai 2024", "hasta mayo de 2024"]
            ),
            (
                .until, "2024-05-01",
                [
                    "until 1 May 2024", "tot 1 mei 2024", "bis zum 1. Mai 2024", "jusqu’au 1er mai 2024",
                    "hasta el 1 de mayo de 2024",
                ]
            ),
            (
                .of, "2024-08",
                ["of August 2024", "van augustus 2024", "vom August 2024", "d’août 2024", "de agosto de 2024"]
            ),
            (
                .of, "2024-08-02",
                [
                    "of 2 August 2024", "van 2 augustus 2024", "vom 2. August 2024", "du 2 août 2024",
                    "del 2 de agosto de 2024",
                ]
            ),
        ])
    func aDateInASentence(_ use: DateUse, _ value: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).date(value, use) } == words)
    }

    @Test(
        arguments: [
            (
                "2025-07-10", "2025-07-12",
                [
                    "10–12 July 2025", "10–12 juli 2025", "10.–12. Juli 2025", "10–12 juillet 2025",
                    "10–12 de julio de 2025",
                ]
            ),
            (
                "2025-06-28", "2025-07-01",
                [
                    "28 June – 1 July 2025", "28 juni – 1 juli 2025", "28. Juni – 1. Juli 2025",
                    "28 juin – 1er juillet 2025", "28 de junio – 1 de julio de 2025",
                ]
            ),
            (
                "2024-12-28", "2025-01-03",
                [
                    "28 December 2024 – 3 January 2025", "28 december 2024 – 3 januari 2025",
                    "28. Dezember 2024 – 3. Januar 2025", "28 décembre 2024 – 3 janvier 2025",
                    "28 de diciembre de 2024 – 3 de enero de 2025",
                ]
            ),
            (
                "2025-06", "2025-07",
                ["June–July 2025", "juni–juli 2025", "Juni–Juli 2025", "juin–juillet 2025", "junio–julio de 2025"]
            ),
            ("2024", "2025", ["2024–2025", "2024–2025", "2024–2025", "2024–2025", "2024–2025"]),
            (
                "2025-07-10", "2025-07-10",
                ["10 July 2025", "10 juli 2025", "10. Juli 2025", "10 juillet 2025", "10 de julio de 2025"]
            ),
        ])
    func aRangeOfDates(_ first: String, _ last: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).dates(first, last) } == words)
    }

    @Test(
        arguments: [
            (
                "2025-07-10", "2025-07-12",
                [
                    "from 10 to 12 July 2025", "van 10 tot en met 12 juli 2025", "vom 10. bis 12. Juli 2025",
                    "du 10 au 12 juillet 2025", "del 10 al 12 de julio de 2025",
                ]
            ),
            (
                "2025-04", "2025-06",
                [
                    "from April to June 2025", "van april tot en met juni 2025", "von April bis Juni 2025",
                    "d’avril à juin 2025", "de abril a junio de 2025",
                ]
            ),
            (
                "2024", "2025",
                [
                    "from 2024 to 2025", "van 2024 tot en met 2025", "von 2024 bis 2025", "de 2024 à 2025",
                    "de 2024 a 2025",
                ]
            ),
            (
                "2024-12-01", "2025-01-03",
                [
                    "from 1 December 2024 to 3 January 2025", "van 1 december 2024 tot en met 3 januari 2025",
                    "vom 1. Dezember 2024 bis 3. Januar 2025", "du 1er décembre 2024 au 3 janvier 2025",
                    "del 1 de diciembre de 2024 al 3 de enero de 2025",
                ]
            ),
            (
                "2025-07-10", "2025-07-10",
                [
                    "on 10 July 2025", "op 10 juli 2025", "am 10. Juli 2025", "le 10 juillet 2025",
                    "el 10 de julio de 2025",
                ]
            ),
        ])
    func aRangeInASentence(_ first: String, _ last: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).date(from: first, to: last) } == words)
    }

    @Test func aYearThatIsKnownIsLeftOut() {
        #expect(
            Self.languages.map { Wording($0).date("2026-03-03", without: 2026) } == [
                "3 March", "3 maart", "3. März", "3 mars", "3 de marzo",
            ])
        #expect(Wording(.english).date("2026", without: 2026) == "2026")
        #expect(Wording(.spanish).dates("2026-06-28", "2026-07-01", without: 2026) == "28 de junio – 1 de julio")
    }

    @Test(
        arguments: [
            (
                true,
                [
                    "planned for 3 March, day has passed", "gepland voor 3 maart, dag voorbij",
                    "für den 3. März geplant, Tag vorbei", "prévue pour le 3 mars, date dépassée",
                    "prevista para el 3 de marzo, fecha ya pasada",
                ]
            ),
            (
                false,
                [
                    "planned for 3 March", "gepland voor 3 maart", "für den 3. März geplant", "prévue pour le 3 mars",
                    "prevista para el 3 de marzo",
                ]
            ),
        ])
    func whatIsPlanned(_ isPassed: Bool, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).planned("2026-03-03", isPassed: isPassed, without: 2026) } == words)
    }

    @Test func whenArticlesToldIt() {
        #expect(
            Self.languages.map { Wording($0).reported("2025-02-17", "2025-02-17") } == [
                "reported on 17 February 2025", "gemeld op 17 februari 2025", "am 17. Februar 2025 gemeldet",
                "rapportée par la presse le 17 février 2025", "se informó el 17 de febrero de 2025",
            ])
    }

    @Test(
        arguments: [
            ("2025-07-10", "Thursday 10 July 2025"), ("2024-02-29", "Thursday 29 February 2024"),
            ("2000-01-01", "Saturday 1 January 2000"), ("2026-11-28", "Saturday 28 November 2026"),
            ("2025-07", "July 2025"),
        ])
    func weekdaysAreThoseOfTheCalendar(_ value: String, _ words: String) {
        #expect(Wording(.english).fullDate(value) == words)
    }

    @Test func daysNearToday() {
        let words = Wording(.dutch)
        let days = ["2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03"].map {
            words.date($0, seenFrom: "2026-03-01", without: 2026)
        }
        #expect(days == ["gisteren", "vandaag", "morgen", "3 maart"])
    }

    @Test func periodsOfATimeLine() {
        #expect(
            Self.languages.map { Wording($0).period("2025-W08") } == [
                "week 8, 2025", "week 8, 2025", "KW 8/2025", "semaine 8, 2025", "semana 8 de 2025",
            ])
        #expect(Wording(.german).period("2025-07") == "Juli 2025")
        #expect(Wording(.german).shortDate("2025-01-02") == "2. Jan. 2025")
    }

    @Test(
        arguments: [
            (
                50, "about",
                [
                    "about 50 minutes", "ongeveer 50 minuten", "etwa 50 Minuten", "environ 50 minutes",
                    "alrededor de 50 minutos",
                ]
            ),
            (
                120, "at_least",
                [
                    "at least two hours", "minstens twee uur", "mindestens zwei Stunden", "au moins deux heures",
                    "al menos dos horas",
                ]
            ),
            (
                60, "at_most",
                [
                    "at most one hour", "hooguit één uur", "höchstens eine Stunde", "au plus une heure",
                    "como máximo una hora",
                ]
            ),
            (
                90, "exact",
                [
                    "1 hour 30 minutes", "1 uur en 30 minuten", "1 Stunde 30 Minuten", "1 heure 30 minutes",
                    "1 hora y 30 minutos",
                ]
            ),
            (660, "exact", ["11 hours", "11 uur", "11 Stunden", "11 heures", "11 horas"]),
            (0, "exact", ["0 minutes", "0 minuten", "0 Minuten", "0 minute", "0 minutos"]),
        ])
    func lengthsOfTime(_ minutes: Int, _ bound: String, _ words: [String]) {
        #expect(Self.languages.map { Wording($0).duration(minutes: minutes, bound: bound) } == words)
    }
}
