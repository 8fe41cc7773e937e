/// German words for dates, clock times and durations.
enum GermanTime {
    static let months = """
        1: Januar, Jänner, Jan
        2: Februar, Feber, Feb
        3: März, Mrz
        4: April, Apr
        5: Mai
        6: Juni, Jun
        7: Juli, Jul
        8: August, Aug
        9: September, Sept
        10: Oktober, Okt
        11: November, Nov
        12: Dezember, Dez
        """

    static let weekdays = """
        1: Montag(|s|abend|morgen|nachmittag|vormittag|mittag)
        2: Dienstag(|s|abend|morgen|nachmittag|vormittag|mittag)
        3: Mittwoch(|s|abend|morgen|nachmittag|vormittag|mittag)
        4: Donnerstag(|s|abend|morgen|nachmittag|vormittag|mittag)
        5: Freitag(|s|abend|morgen|nachmittag|vormittag|mittag)
        6: Samstag(|s|abend|morgen|nachmittag|vormittag|mittag), Sonnabend
        7: Sonntag(|s|abend|morgen|nachmittag|vormittag|mittag)
        """

    static let relativeDays = """
        same: am selben Tag, am gleichen Tag, selben Tags, am selben Abend
        after: am nächsten Tag, am folgenden Tag, tags darauf, am Tag darauf, einen Tag später, am Tag danach
        eve: am Vortag, am Vorabend, tags zuvor, am Tag zuvor, einen Tag zuvor, einen Tag früher, am Tag davor
        -2: vorgestern
        -1: gestern, gestern Abend, gestern Nachmittag
        0: heute, heute Morgen, heute Vormittag, heute Mittag, heute Nachmittag, heute Abend
        1: morgen, morgen Vormittag, morgen Nachmittag, morgen Abend, morgen früh
        2: übermorgen
        """

    static let modifiers = """
        next: nächst(e|er|en|es|em), kommend(e|er|en|es|em)
        last: letzt(e|er|en|es|em), vergangen(e|er|en|es|em), vorig(e|er|en|es|em)
        this: dies(e|er|en|es|em)
        ago: her
        before: vor
        later: später, darauf, danach
        early: Anfang
        middle: Mitte
        late: Ende
        """

    static let units = """
        day: Tag, Tage, Tagen
        week: Woche, Wochen
        weekend: Wochenende, Wochenendes
        month: Monat, Monats, Monate, Monaten
        year: Jahr, Jahres, Jahre, Jahren
        """

    static let durationUnits = """
        1: Minute, Minuten, minütig(|e|er|en|es|em)
        15: Viertelstunde, Viertelstunden
        60: Stunde, Stunden, stündig(|e|er|en|es|em), Uhr
        1440: Tag, Tage, Tagen, tägig(|e|er|en|es|em)
        10080: Woche, Wochen
        """

    static let numberWords = """
        0.5: halb, halbe, halben
        1: ein, eine, einen, einer, einem, eins
        1.5: anderthalb, eineinhalb
        2: zwei
        2.5: zweieinhalb
        3: drei
        3.5: dreieinhalb
        4: vier
        4.5: viereinhalb
        5: fünf
        5.5: fünfeinhalb
        6: sechs
        7: sieben
        8: acht
        9: neun
        10: zehn
        11: elf
        12: zwölf
        15: fünfzehn
        20: zwanzig
        25: fünfundzwanzig
        30: dreißig
        40: vierzig
        45: fünfundvierzig
        50: fünfzig
        60: sechzig
        75: fünfundsiebzig
        90: neunzig
        """

    /// Whole durations in one word: "zweistündig", "viereinhalbstündig".
    static let durations = """
        30: halbstündig(|e|er|en|es|em)
        60: einstündig(|e|er|en|es|em)
        90: anderthalbstündig(|e|er|en|es|em), eineinhalbstündig(|e|er|en|es|em)
        120: zweistündig(|e|er|en|es|em)
        150: zweieinhalbstündig(|e|er|en|es|em)
        180: dreistündig(|e|er|en|es|em)
        210: dreieinhalbstündig(|e|er|en|es|em)
        240: vierstündig(|e|er|en|es|em)
        270: viereinhalbstündig(|e|er|en|es|em)
        300: fünfstündig(|e|er|en|es|em)
        330: fünfeinhalbstündig(|e|er|en|es|em)
        360: sechsstündig(|e|er|en|es|em)
        420: siebenstündig(|e|er|en|es|em)
        480: achtstündig(|e|er|en|es|em)
        540: neunstündig(|e|er|en|es|em)
        600: zehnstündig(|e|er|en|es|em)
        """

    static let bounds = """
        about: etwa, rund, ungefähr, circa, ca, knapp, fast, gut, beinahe
        at_least: mehr als, über, mindestens, länger als, wenigstens
        at_most: höchstens, maximal, weniger als, bis zu
        """

    static let clockPrepositions = """
        at: um, ab, gegen, bis
        """
}
