/// French words for dates, clock times and durations.
enum FrenchTime {
    static let months = """
        1: janvier, janv
        2: février, févr
        3: mars
        4: avril
        5: mai
        6: juin
        7: juillet, juil
        8: août
        9: septembre, sept
        10: octobre, oct
        11: novembre, nov
        12: décembre, déc
        """

    static let weekdays = """
        1: lundi
        2: mardi
        3: mercredi
        4: jeudi
        5: vendredi
        6: samedi
        7: dimanche
        """

    static let relativeDays = """
        same: le même jour, ce même jour, le même soir
        after: le lendemain, un jour plus tard, le jour suivant, le lendemain matin
        eve: la veille, le jour précédent, un jour plus tôt, la veille au soir
        -2: avant-hier
        -1: hier, hier soir
        0: aujourd'hui, ce matin, cet après-midi, ce soir, ce jour, cette nuit
        1: demain, demain matin, demain soir
        2: après-demain
        """

    static let modifiers = """
        next: prochain, prochaine, à venir, suivant, suivante
        last: dernier, dernière, passé, passée, précédent, précédente
        this: ce, cette, cet, ce même
        before: il y a, voici, voilà
        later: plus tard, après
        early: début, au début de, au début du
        middle: mi, à la mi
        late: fin, à la fin de, à la fin du
        """

    static let units = """
        day: jour, jours
        week: semaine, semaines
        weekend: week-end
        month: mois
        year: an, ans, année, années
        """

    static let durationUnits = """
        1: minute, minutes, min
        15: quart d'heure, quarts d'heure
        30: demi-heure
        60: heure, heures, h
        1440: jour, jours, journée, journées
        10080: semaine, semaines
        """

    static let durations = """
        30: une demi-heure
        90: une heure et demie
        150: deux heures et demie
        210: trois heures et demie
        270: quatre heures et demie
        330: cinq heures et demie
        """

    static let numberWords = """
        0.5: demi
        1: un, une
        2: deux
        3: trois
        4: quatre
        5: cinq
        6: six
        7: sept
        8: huit
        9: neuf
        10: dix
        11: onze
        12: douze
        15: quinze
        20: vingt
        25: vingt-cinq
        30: trente
        40: quarante
        45: quarante-cinq
        50: cinquante
        60: soixante
        75: soixante-quinze
        90: quatre-vingt-dix
        """

    static let bounds = """
        about: environ, près de, presque, à peu près, quelque, une petite
        at_least: plus de, plus d, au moins, au minimum
        at_most: moins de, moins d, au plus, au maximum, jusqu'à
        """

    static let clockPrepositions = """
        at: à, vers, dès, jusqu'à
        """
}
