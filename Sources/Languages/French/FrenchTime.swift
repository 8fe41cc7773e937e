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
        same: le même jour, ce même jour, le même soir, le jour même, le soir même, le même après-midi, ce même après-midi, dans la même journée, dans la même soirée, le matin même, le même matin
        after: le lendemain, un jour plus tard, le jour suivant, le lendemain matin, le lendemain soir
        eve: la veille, le jour précédent, un jour plus tôt, la veille au soir
        -2: avant-hier
        -1: hier, hier soir, hier matin, hier après-midi, hier en fin de journée, la nuit dernière
        0: aujourd'hui, ce matin, cet après-midi, ce soir, ce jour, cette nuit, ce midi, en ce jour, aujourd'hui même
        1: demain, demain matin, demain soir, demain après-midi, dès demain
        2: après-demain, le surlendemain
        """

    /// Beside the shared values: `1` to `4` for ordinals, `ordinal` for what ends a number ("2nd"), `day` for words before
    /// a bare day of the month, `day.ordinal` where its number needs an ending, `until` and `moved` for days that are put
    /// off, `ahead` for "in a week".
    static let modifiers = """
        next: prochain, prochaine, à venir, suivant, suivante, prochains, prochaines, qui vient, suivants, suivantes
        last: dernier, dernière, passé, passée, précédent, précédente, derniers, dernières, écoulé, écoulée, passés, passées
        this: ce, cette, cet, ce même, de ce, de cette, ces
        before: il y a, voici, voilà
        since: depuis
        later: plus tard, après
        early: début, au début de, au début du, au début de l, dès le début de, en début de, début de, au commencement de, aux premiers jours de, tout début
        middle: mi, à la mi, au milieu de, au milieu du, courant
        late: fin, à la fin de, à la fin du, à la fin de l, fin du mois de, vers la fin de, tout fin, en fin de, fin de
        1: premier, première
        2: deuxième, second, seconde
        3: troisième
        4: quatrième
        ordinal: er, e
        day: le, du, au
        until: à, au, jusqu'à, jusqu'au
        moved: déplacé, déplacée, déplacés, déplacées, décalé, décalée, avancé, avancée, reportent, reporte, ont reporté, repoussé, repoussée, remis, remise, reprogrammé, reprogrammée
        ahead: dans, d'ici
        """

    static let units = """
        day: jour, jours
        week: semaine, semaines
        weekend: week-end, weekend, week-ends, fin de semaine
        month: mois
        year: an, ans, année, années
        """

    static let durationUnits = """
        1: minute, minutes, min, mn
        15: quart d'heure, quarts d'heure, quarts d'heures
        30: demi-heure
        60: heure, heures, h, heures durant, heures d'horloge
        1440: jour, jours, journée, journées
        10080: semaine, semaines
        """

    static let durations = """
        30: une demi-heure
        90: une heure et demie, une heure trente, 1 heure 30, 1h30, une heure et trente minutes
        150: deux heures et demie, 2h30, deux heures trente
        210: trois heures et demie
        270: quatre heures et demie
        330: cinq heures et demie
        45: trois quarts d'heure, trois-quarts d'heure
        75: une heure et quart, une heure un quart, cinq quarts d'heure
        105: une heure trois quarts, une heure quarante-cinq
        120: deux bonnes heures, deux petites heures
        60: une bonne heure, une petite heure, une grosse heure
        390: six heures et demie
        450: sept heures et demie
        """

    static let numberWords = """
        0.5: demi, demie
        1: un, une
        2: deux
        3: trois
        4: quatre
        5: cinq
        6: six
        7: sept
        8: huit
        9: neuf
        10: dix, dizaine de
        11: onze
        12: douze
        15: quinze, quinzaine de
        20: vingt, vingtaine de
        25: vingt-cinq
        30: trente, trentaine de
        40: quarante, quarantaine de
        45: quarante-cinq
        50: cinquante, cinquantaine de
        60: soixante, soixantaine de
        75: soixante-quinze
        90: quatre-vingt-dix
        13: treize
        14: quatorze
        16: seize
        18: dix-huit
        24: vingt-quatre
        35: trente-cinq
        55: cinquante-cinq
        70: soixante-dix
        80: quatre-vingts
        """

    static let bounds = """
        about: environ, près de, presque, à peu près, quelque, une petite, à peine, autour de, une bonne, un peu moins de, un peu moins d, pas loin de, une grosse
        at_least: plus de, plus d, au moins, au minimum, un peu plus de, un peu plus d, bien plus de, pas moins de
        at_most: moins de, moins d, au plus, au maximum, jusqu'à, pas plus de, un maximum de, à peine plus de
        """

    static let clockPrepositions = """
        at: à, vers, dès, jusqu'à, à partir de, depuis, aux alentours de, aux environs de, sur le coup de, jusque
        """
}
