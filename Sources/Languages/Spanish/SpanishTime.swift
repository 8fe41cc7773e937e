/// Spanish words for dates, clock times and durations.
enum SpanishTime {
    static let months = """
        1: enero
        2: febrero
        3: marzo
        4: abril
        5: mayo
        6: junio
        7: julio
        8: agosto
        9: septiembre, setiembre
        10: octubre
        11: noviembre
        12: diciembre
        """

    static let weekdays = """
        1: lunes
        2: martes
        3: miércoles
        4: jueves
        5: viernes
        6: sábado
        7: domingo
        """

    static let relativeDays = """
        same: el mismo día, ese mismo día, la misma tarde, la misma jornada
        after: al día siguiente, el día siguiente, un día después, un día más tarde, al otro día
        eve: la víspera, el día anterior, un día antes, el día previo
        -2: anteayer, antier
        -1: ayer, anoche
        0: hoy, esta mañana, esta tarde, esta noche, este día
        1: mañana, mañana por la mañana, mañana por la tarde
        2: pasado mañana
        """

    static let modifiers = """
        next: próximo, próxima, que viene, entrante, siguiente
        last: pasado, pasada, último, última, anterior
        this: este, esta, de este, de esta
        ago: atrás
        before: hace
        later: después, más tarde
        early: principios de, a principios de, inicios de, comienzos de
        middle: mediados de, a mediados de
        late: finales de, a finales de, fines de
        """

    static let units = """
        day: día, días
        week: semana, semanas
        weekend: fin de semana
        month: mes, meses
        year: año, años
        """

    static let durationUnits = """
        1: minuto, minutos
        15: cuarto de hora
        60: hora, horas
        1440: día, días
        10080: semana, semanas
        """

    static let durations = """
        30: media hora
        90: hora y media, una hora y media
        150: dos horas y media
        210: tres horas y media
        270: cuatro horas y media
        330: cinco horas y media
        """

    static let numberWords = """
        0.5: medio, media
        1: un, una, uno
        2: dos
        3: tres
        4: cuatro
        5: cinco
        6: seis
        7: siete
        8: ocho
        9: nueve
        10: diez
        11: once
        12: doce
        15: quince
        20: veinte
        25: veinticinco
        30: treinta
        40: cuarenta
        45: cuarenta y cinco
        50: cincuenta
        60: sesenta
        75: setenta y cinco
        90: noventa
        """

    static let bounds = """
        about: alrededor de, unos, unas, cerca de, aproximadamente, casi, en torno a
        at_least: más de, al menos, por lo menos, como mínimo
        at_most: menos de, como máximo, a lo sumo, hasta
        """

    static let clockPrepositions = """
        at: a las, a la, desde las, hasta las, para las, a
        """
}
