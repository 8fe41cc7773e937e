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
        1: maandag, maandagochtend, maandagmiddag, maandagavond, maandagmorgen
        2: dinsdag, dinsdagochtend, dinsdagmiddag, dinsdagavond, dinsdagmorgen
        3: woensdag, woensdagochtend, woensdagmiddag, woensdagavond, woensdagmorgen
        4: donderdag, donderdagochtend, donderdagmiddag, donderdagavond, donderdagmorgen
        5: vrijdag, vrijdagochtend, vrijdagmiddag, vrijdagavond, vrijdagmorgen
        6: zaterdag, zaterdagochtend, zaterdagmiddag, zaterdagavond, zaterdagmorgen
        7: zondag, zondagochtend, zondagmiddag, zondagavond, zondagmorgen
        """

    static let relativeDays = """
        same: dezelfde dag, diezelfde dag, dezelfde avond
        after: de volgende dag, de dag erna, de dag daarna, daags erna, daags daarna, een dag later, de dag erop, daags erop
        eve: de dag ervoor, daags ervoor, een dag eerder, de dag daarvoor, de avond ervoor, de vooravond
        -2: eergisteren
        -1: gisteren, gisteravond, gistermiddag, gisterochtend, gisteren avond
        0: vandaag, vanmorgen, vanochtend, vanmiddag, vanavond, vannacht, deze avond, deze ochtend
        1: morgen, morgenochtend, morgenmiddag, morgenavond
        2: overmorgen
        """

    static let modifiers = """
        next: volgende, volgend, komende, komend, aanstaande, aanstaand, eerstvolgende
        last: vorige, vorig, afgelopen, verleden
        this: deze, dit, van deze, van dit
        ago: geleden
        later: later, daarna, nadien
        early: begin, vroeg
        middle: medio, halverwege
        late: eind, laat
        """

    static let units = """
        day: dag, dagen
        week: week, weken
        weekend: weekend, weekeinde
        month: maand, maanden
        year: jaar, jaren
        """

    static let durationUnits = """
        1: minuut, minuten, minuten durende
        15: kwartier
        60: uur, uren, uur durende, uur lang, urig, urige
        1440: dag, dagen, dagen durende, daags, daagse
        10080: week, weken
        """

    static let numberWords = """
        0.5: half, halve
        1: een, één, eén
        1.5: anderhalf, anderhalve
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
        2.5: tweeënhalf, tweeëneenhalf
        3.5: drieënhalf, drieëneenhalf
        4.5: vierenhalf, viereneenhalf
        5.5: vijfenhalf
        """

    static let bounds = """
        about: ongeveer, circa, ca, zo'n, bijna, rond, om en nabij, een kleine, krap
        at_least: ruim, meer dan, minstens, minimaal, langer dan, ten minste, dik
        at_most: hooguit, maximaal, minder dan, hoogstens
        """

    static let clockPrepositions = """
        at: om, vanaf, rond, tot
        """
}
