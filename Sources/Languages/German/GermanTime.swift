/// German words for dates, clock times and durations.
enum GermanTime {
    static let months = """
        1: Januar, Jänner, Jan
        2: Februar, Feber, Feb, Febr
        3: März, Mrz
        4: April, Apr
        5: Mai
        6: Juni, Jun
        7: Juli, Jul
        8: August, Aug
        9: September, Sept, Sep
        10: Oktober, Okt
        11: November, Nov
        12: Dezember, Dez
        """

    static let weekdays = """
        1: Montag(|s|abend|morgen|nachmittag|vormittag|mittag), Montag(früh|nacht|abends|s|abend|morgen|nachmittag|vormittag|mittag)
        2: Dienstag(|s|abend|morgen|nachmittag|vormittag|mittag), Dienstag(früh|nacht|abends|s|abend|morgen|nachmittag|vormittag|mittag)
        3: Mittwoch(|s|abend|morgen|nachmittag|vormittag|mittag), Mittwoch(früh|nacht|abends|s|abend|morgen|nachmittag|vormittag|mittag)
        4: Donnerstag(|s|abend|morgen|nachmittag|vormittag|mittag), Donnerstag(früh|nacht|abends|s|abend|morgen|nachmittag|vormittag|mittag)
        5: Freitag(|s|abend|morgen|nachmittag|vormittag|mittag), Freitag(früh|nacht|abends|s|abend|morgen|nachmittag|vormittag|mittag)
        6: Samstag(|s|abend|morgen|nachmittag|vormittag|mittag), Sonnabend, Samstag(früh|nacht|abends|s|abend|morgen|nachmittag|vormittag|mittag), Sonnabend(s|abend|morgen|nachmittag|vormittag|mittag|früh|nacht)
        7: Sonntag(|s|abend|morgen|nachmittag|vormittag|mittag), Sonntag(früh|nacht|abends|s|abend|morgen|nachmittag|vormittag|mittag)
        """

    static let relativeDays = """
        same: am selben Tag, am gleichen Tag, selben Tags, am selben Abend, am gleichen Abend, am selben Nachmittag, am selben Vormittag, noch am selben Tag, am selben Morgen, noch am gleichen Tag
        after: am nächsten Tag, am folgenden Tag, tags darauf, am Tag darauf, einen Tag später, am Tag danach
        eve: am Vortag, am Vorabend, tags zuvor, am Tag zuvor, einen Tag zuvor, einen Tag früher, am Tag davor
        -2: vorgestern
        -1: gestern, gestern Abend, gestern Nachmittag, gestern Morgen, gestern Vormittag, gestern Mittag, gestern früh, letzte Nacht, vergangene Nacht
        0: heute, heute Morgen, heute Vormittag, heute Mittag, heute Nachmittag, heute Abend, heute früh, heute Nacht, am heutigen Tag
        1: morgen, morgen Vormittag, morgen Nachmittag, morgen Abend, morgen früh, morgen Mittag, am morgigen Tag
        2: übermorgen
        """

    /// Beside the shared values: `1` to `4` for ordinals, `ordinal` for what ends a number ("2nd"), `day` for words before
    /// a bare day of the month, `day.ordinal` where its number needs an ending, `until` and `moved` for days that are put
    /// off, `ahead` for "in a week".
    static let modifiers = """
        next: nächst(e|er|en|es|em), kommend(e|er|en|es|em), darauffolgend(e|er|en|es|em), darauf
        last: letzt(e|er|en|es|em), vergangen(e|er|en|es|em), vorig(e|er|en|es|em), zurückliegend(e|er|en|es|em), abgelaufen(e|er|en|es|em)
        this: dies(e|er|en|es|em), laufend(e|er|en|es|em)
        ago: her, zuvor, davor
        before: vor
        since: seit
        later: später, darauf, danach
        early: Anfang, Beginn
        middle: Mitte
        late: Ende
        next: morgig(e|er|en|es|em)
        last: gestrig(e|er|en|es|em)
        this: heutig(e|er|en|es|em)
        1: erst(e|er|en|es|em)
        2: zweit(e|er|en|es|em)
        3: dritt(e|er|en|es|em)
        4: viert(e|er|en|es|em)
        day: am, zum, vom, bis zum, den
        until: auf, bis, bis zum, bis zu, auf den
        moved: verlegt, verlegte, verlegten, verlegen, vorverlegt, vorgezogen, verschiebt, verschieben, verschob, verschoben, vertagt
        ahead: in, binnen
        """

    static let units = """
        day: Tag, Tage, Tagen
        week: Woche, Wochen
        weekend: Wochenende, Wochenendes, Wochenenden
        month: Monat, Monats, Monate, Monaten, Monates
        year: Jahr, Jahres, Jahre, Jahren
        """

    static let durationUnits = """
        1: Minute, Minuten, minütig(|e|er|en|es|em)
        15: Viertelstunde, Viertelstunden
        60: Stunde, Stunden, stündig(|e|er|en|es|em), Uhr, Stunden lang, Std
        1440: Tag, Tage, Tagen, tägig(|e|er|en|es|em)
        10080: Woche, Wochen
        """

    static let numberWords = """
        0.5: halb, halbe, halben, halber, halbes
        1: ein, eine, einen, einer, einem, eins
        1.5: anderthalb, eineinhalb, einundeinhalb
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
        1.25: eineinviertel
        0.75: dreiviertel
        6.5: sechseinhalb
        7.5: siebeneinhalb
        8.5: achteinhalb
        9.5: neuneinhalb
        13: dreizehn
        14: vierzehn
        16: sechzehn
        18: achtzehn
        24: vierundzwanzig
        35: fünfunddreißig
        55: fünfundfünfzig
        70: siebzig
        80: achtzig
        """

    /// Whole durations in one word: "zweistündig", "viereinhalbstündig".
    static let durations = """
        30: halbstündig(|e|er|en|es|em), dreißigminütig(|e|er|en|es|em)
        60: einstündig(|e|er|en|es|em), sechzigminütig(|e|er|en|es|em)
        90: anderthalbstündig(|e|er|en|es|em), eineinhalbstündig(|e|er|en|es|em), neunzigminütig(|e|er|en|es|em)
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
        10: zehnminütig(|e|er|en|es|em)
        15: viertelstündig(|e|er|en|es|em), fünfzehnminütig(|e|er|en|es|em)
        20: zwanzigminütig(|e|er|en|es|em)
        25: fünfundzwanzigminütig(|e|er|en|es|em)
        40: vierzigminütig(|e|er|en|es|em)
        45: fünfundvierzigminütig(|e|er|en|es|em), dreiviertelstündig(|e|er|en|es|em), Dreiviertelstunde
        50: fünfzigminütig(|e|er|en|es|em)
        75: fünfviertelstündig(|e|er|en|es|em)
        390: sechseinhalbstündig(|e|er|en|es|em)
        450: siebeneinhalbstündig(|e|er|en|es|em)
        660: elfstündig(|e|er|en|es|em)
        720: zwölfstündig(|e|er|en|es|em)
        840: vierzehnstündig(|e|er|en|es|em)
        900: fünfzehnstündig(|e|er|en|es|em)
        1440: eintägig(|e|er|en|es|em)
        """

    static let bounds = """
        about: etwa, rund, ungefähr, circa, ca, knapp, fast, gut, beinahe, annähernd, nahezu, zirka, in etwa
        at_least: mehr als, über, mindestens, länger als, wenigstens, deutlich mehr als, weit über, weit mehr als, deutlich über
        at_most: höchstens, maximal, weniger als, bis zu, nicht einmal, nicht mehr als, kaum, allenfalls, kürzer als
        """

    static let clockPrepositions = """
        at: um, ab, gegen, bis, kurz vor, kurz nach, seit
        """
}
