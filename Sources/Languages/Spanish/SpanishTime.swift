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
        same: el mismo día, ese mismo día, la misma tarde, la misma jornada, ese día, esa misma tarde, esa misma jornada, esa misma noche, esa misma mañana, la misma mañana, la misma noche, aquel mismo día, este mismo día
        after: al día siguiente, el día siguiente, un día después, un día más tarde, al otro día
        eve: la víspera, el día anterior, un día antes, el día previo
        -2: anteayer, antier, antes de ayer, antes de anoche
        -1: ayer, anoche, ayer por la tarde, ayer por la noche, ayer por la mañana, ayer mismo
        0: hoy, esta mañana, esta tarde, esta noche, este día, hoy mismo, este mediodía, esta madrugada, esta misma tarde, esta misma mañana, esta misma noche, esta jornada, en el día de hoy, el día de hoy
        1: mañana, mañana por la mañana, mañana por la tarde, mañana mismo, mañana por la noche
        2: pasado mañana
        """

    /// Beside the shared values: `1` to `4` for ordinals, `ordinal` for what ends a number ("2nd"), `day` for words before
    /// a bare day of the month, `day.ordinal` where its number needs an ending, `until` and `moved` for days that are put
    /// off, `ahead` for "in a week".
    static let modifiers = """
        next: próximo, próxima, que viene, entrante, siguiente, próximos, próximas, venidero, venidera, siguientes
        last: pasado, pasada, último, última, anterior, pasados, pasadas, últimos, últimas, recién pasado, recién pasada, anteriores
        this: este, esta, de este, de esta, de estos, este mismo, esta misma, del presente, el presente
        ago: atrás
        before: hace, desde hace, hace ya, hace apenas, hace casi, hace unos, hace unas
        since: desde
        later: después, más tarde
        early: principios de, a principios de, inicios de, comienzos de, comienzos del, principios del, inicios del, a comienzos de, a inicios de, primeros de, a primeros de, al inicio de, a principio de
        middle: mediados de, a mediados de, a mediados del, mediados del, mitad de
        late: finales de, a finales de, fines de, a finales del, fines del, a fines de, a fin de, finales del, últimos días de
        1: primer, primero, primera
        2: segundo, segunda
        3: tercer, tercero, tercera
        4: cuarto, cuarta
        ordinal: º, ª, °
        day: el, el día, al, del, día
        until: a, al, hasta, hasta el, para, para el
        moved: trasladado, trasladada, trasladó, adelantado, adelantada, reprogramado, reprogramada, reprogramados, movido, movida, corrido, pospuso, aplazó
        ahead: dentro de, en
        """

    static let units = """
        day: día, días
        week: semana, semanas
        weekend: fin de semana, fines de semana
        month: mes, meses
        year: año, años
        """

    static let durationUnits = """
        1: minuto, minutos, min, mins
        15: cuarto de hora, cuartos de hora
        60: hora, horas, hora de reloj, horas de reloj, hrs
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
        45: tres cuartos de hora
        75: una hora y cuarto, hora y cuarto
        105: una hora y tres cuartos
        20: una veintena de minutos
        40: una cuarentena de minutos
        60: una hora larga, una hora escasa
        120: dos horas largas
        180: tres horas largas
        390: seis horas y media
        450: siete horas y media
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
        10: diez, decena de
        11: once
        12: doce
        15: quince, quincena de
        20: veinte, veintena de
        25: veinticinco
        30: treinta, treintena de
        40: cuarenta
        45: cuarenta y cinco
        50: cincuenta
        60: sesenta
        75: setenta y cinco
        90: noventa
        13: trece
        14: catorce
        16: dieciséis
        17: diecisiete
        18: dieciocho
        22: veintidós
        24: veinticuatro
        35: treinta y cinco
        55: cincuenta y cinco
        70: setenta
        80: ochenta
        100: cien
        """

    static let bounds = """
        about: alrededor de, unos, unas, cerca de, aproximadamente, casi, en torno a, cosa de, apenas, poco menos de, prácticamente, algo menos de
        at_least: más de, al menos, por lo menos, como mínimo, poco más de, algo más de, un poco más de, no menos de, un mínimo de, bastante más de
        at_most: menos de, como máximo, a lo sumo, hasta, no más de, un máximo de, como mucho
        """

    static let clockPrepositions = """
        at: a las, a la, desde las, hasta las, para las, a, sobre las, hacia las, alrededor de las, pasadas las, cerca de las, antes de las, después de las, a partir de las, entre las, de las
        """
}
