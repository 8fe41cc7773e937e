/// Dutch words for dates, clock times and durations.
enum DutchTime {
    static let months = """
        1: januari, jan
        2: februari, feb
        3: maart, mrt
        4: april, apr
        5: mei
        6: juni, jun
        7: juli, jul
        8: augustus, aug
        9: september, sept
        10: oktober, okt
        11: november, nov
        12: december, dec
        """

    static let weekdays = """
        1: maandag, maandagochtend, maandagmiddag, maandagavond, maandagmorgen, maandagnacht, maandagnamiddag, maandagvoormiddag, maandagvroeg, maandags
        2: dinsdag, dinsdagochtend, dinsdagmiddag, dinsdagavond, dinsdagmorgen, dinsdagnacht, dinsdagnamiddag, dinsdagvoormiddag, dinsdagvroeg, dinsdags
        3: woensdag, woensdagochtend, woensdagmiddag, woensdagavond, woensdagmorgen, woensdagnacht, woensdagnamiddag, woensdagvoormiddag, woensdagvroeg, woensdags
        4: donderdag, donderdagochtend, donderdagmiddag, donderdagavond, donderdagmorgen, donderdagnacht, donderdagnamiddag, donderdagvoormiddag, donderdagvroeg, donderdags
        5: vrijdag, vrijdagochtend, vrijdagmiddag, vrijdagavond, vrijdagmorgen, vrijdagnacht, vrijdagnamiddag, vrijdagvoormiddag, vrijdagvroeg, vrijdags
        6: zaterdag, zaterdagochtend, zaterdagmiddag, zaterdagavond, zaterdagmorgen, zaterdagnacht, zaterdagnamiddag, zaterdagvoormiddag, zaterdagvroeg, zaterdags
        7: zondag, zondagochtend, zondagmiddag, zondagavond, zondagmorgen, zondagnacht, zondagnamiddag, zondagvoormiddag, zondagvroeg, zondags
        """

    static let relativeDays = """
        same: dezelfde dag, diezelfde dag, dezelfde avond, diezelfde avond, diezelfde middag, dezelfde middag, diezelfde ochtend, later die dag, later op de dag, nog diezelfde dag, die avond, die dag
        after: de volgende dag, de dag erna, de dag daarna, daags erna, daags daarna, een dag later, de dag erop, daags erop
        eve: de dag ervoor, daags ervoor, een dag eerder, de dag daarvoor, de avond ervoor, daags tevoren
        -2: eergisteren
        -1: gisteren, gisteravond, gistermiddag, gisterochtend, gisteren avond, gisterenavond, gisterenmiddag, gisternamiddag, gistervoormiddag, gisternacht, gisteren ochtend, gisteren middag, afgelopen nacht
        0: vandaag, vanmorgen, vanochtend, vanmiddag, vanavond, vannacht, deze avond, deze ochtend, vandaag nog, deze middag, deze namiddag, deze voormiddag, vannamiddag, deze nacht, zopas, eerder vandaag, later vandaag
        1: morgen, morgenochtend, morgenmiddag, morgenavond, morgen avond, morgen ochtend, morgenvroeg, morgennamiddag, morgenvoormiddag, morgen middag
        2: overmorgen
        """

    /// Beside the shared values: `1` to `4` for ordinals, `ordinal` for what ends a number ("2nd"), `day` for words before
    /// a bare day of the month, `day.ordinal` where its number needs an ending, `until` and `moved` for days that are put
    /// off, `ahead` for "in a week".
    static let modifiers = """
        next: volgende, volgend, komende, komend, aanstaande, aanstaand, eerstvolgende, eerstkomende
        last: vorige, vorig, afgelopen, verleden, voorbije, jongstleden
        this: deze, dit, van deze, van dit
        ago: geleden, terug
        since: sinds, sedert
        later: later, daarna, nadien
        early: begin, vroeg
        middle: medio, halverwege
        late: eind, laat, einde
        1: eerste
        2: tweede
        3: derde
        4: vierde
        ordinal: e, de, ste
        day: op de, tot de
        day.ordinal: op
        until: tot, naar, op, tot en met, tot op
        moved: verplaatst, verzet, verplaatste, verplaatsten, verzette, verzetten, verplaatsen, verzetten, vervroegd, opgeschoven, verschoven, doorgeschoven, stelde uit, uit tot, uit naar
        ahead: over, binnen
        """

    static let units = """
        day: dag, dagen
        week: week, weken
        weekend: weekend, weekeinde, weekends
        month: maand, maanden
        year: jaar, jaren
        """

    static let durationUnits = """
        1: minuut, minuten, minuten durende, minuten lang, minuutjes, minuut durende
        15: kwartier, kwartieren, kwartiertje
        60: uur, uren, uur durende, uur lang, urig, urige, uurtje, uurtjes, uren durende, uur lange, uren lang, uur durend
        1440: dag, dagen, dagen durende, daags, daagse, dagen lang
        10080: week, weken
        """

    static let numberWords = """
        0.5: half, halve, een half
        1: een, één, eén
        1.5: anderhalf, anderhalve, een en een half
        2: twee
        3: drie
        4: vier
        5: vijf
        6: zes
        7: zeven
        8: acht
        9: negen
        10: tien
        11: elf
        12: twaalf
        15: vijftien
        20: twintig
        25: vijfentwintig
        30: dertig
        40: veertig
        45: vijfenveertig
        50: vijftig
        60: zestig
        90: negentig
        2.5: tweeënhalf, tweeëneenhalf, twee en een half, tweeëneenhalve, tweeënhalve
        3.5: drieënhalf, drieëneenhalf, drie en een half, drieënhalve
        4.5: vierenhalf, viereneenhalf, vier en een half, vierenhalve
        5.5: vijfenhalf, vijfeneenhalf, vijfeneenhalve
        0.75: driekwart
        1.25: vijf kwart, een en een kwart
        13: dertien
        14: veertien
        16: zestien
        18: achttien
        35: vijfendertig
        55: vijfenvijftig
        70: zeventig
        75: vijfenzeventig
        80: tachtig
        6.5: zesenhalf, zeseneenhalf
        7.5: zevenenhalf, zeveneneenhalf
        100: honderd
        """

    /// Whole durations in one term: "halfuur", "uurtje".
    static let durations = """
        15: kwartiertje
        30: halfuur, halfuurtje, half uurtje
        60: een uurtje
        90: anderhalf uurtje
        """

    static let bounds = """
        about: ongeveer, circa, ca, zo'n, bijna, rond, om en nabij, een kleine, krap, grofweg, pakweg, om en bij, nagenoeg, plusminus, zowat, bij benadering, iets minder dan
        at_least: ruim, meer dan, minstens, minimaal, langer dan, ten minste, dik, tenminste, op zijn minst, iets meer dan, een dik, een ruim
        at_most: hooguit, maximaal, minder dan, hoogstens, nog geen, niet meer dan, amper, nauwelijks, korter dan, ten hoogste
        """

    static let clockPrepositions = """
        at: om, vanaf, rond, tot, omstreeks, tegen, klokslag, iets na, kort na, kort voor, even na, sinds
        """
}
