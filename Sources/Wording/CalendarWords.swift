/// Names of months and days, and the words before dates.
enum CalendarWords {
    static let months = rows(
        """
        January February March April May June July August September October November December
        januari februari maart april mei juni juli augustus september oktober november december
        Januar Februar März April Mai Juni Juli August September Oktober November Dezember
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """)

    static let shortMonths = rows(
        """
        Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
        jan feb mrt apr mei jun jul aug sep okt nov dec
        Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
        janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
        ene feb mar abr may jun jul ago sept oct nov dic
        """)

    static let weekdays = rows(
        """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
        lundi mardi mercredi jeudi vendredi samedi dimanche
        lunes martes miércoles jueves viernes sábado domingo
        """)

    static let shortWeekdays = rows(
        """
        Mon Tue Wed Thu Fri Sat Sun
        ma di wo do vr za zo
        Mo Di Mi Do Fr Sa So
        lun mar mer jeu ven sam dim
        lun mar mié jue vie sáb dom
        """)

    /// The numbers one to ten as they stand before hours.
    static let hourNumbers = rows(
        """
        one two three four five six seven eight nine ten
        één twee drie vier vijf zes zeven acht negen tien
        eine zwei drei vier fünf sechs sieben acht neun zehn
        une deux trois quatre cinq six sept huit neuf dix
        una dos tres cuatro cinco seis siete ocho nueve diez
        """)

    /// Words before a day, a month and a year, by use and language.
    static let before: [DateUse: [[String]]] = [
        .on: places("on, in, in", "op, in, in", "am, im, ", "le, en, en", "el, en, en"),
        .to: places(
            "for, for, for", "voor, voor, voor", "für den, für, für", "pour le, pour, pour", "para el, para, para"),
        .since: places(
            "since, since, since", "sinds, sinds, sinds", "seit dem, seit, seit", "depuis le, depuis, depuis",
            "desde el, desde, desde"),
        .until: places(
            "until, until, until", "tot, tot, tot", "bis zum, bis, bis", "jusqu’au, jusqu’en, jusqu’en",
            "hasta el, hasta, hasta"),
        .of: places("of, of, of", "van, van, van", "vom, vom, von", "du, de, de", "del, de, de"),
    ]

    private static func rows(_ table: String) -> [[String]] {
        table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    private static func places(_ languages: String...) -> [[String]] {
        languages.map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmingBlanks) }
        }
    }
}

/// How a date stands in a sentence.
public enum DateUse: Sendable, CaseIterable {
    /// "on 10 July 2025", "in July 2025".
    case on
    /// What a thing is planned for: "for 10 July 2025", "für den 10. Juli 2025".
    case to
    /// "since 10 July 2025".
    case since
    /// "until 10 July 2025".
    case until
    /// "of 10 July 2025", "del 10 de julio de 2025".
    case of
}
