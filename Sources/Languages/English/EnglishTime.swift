/// English words for dates, clock times and durations.
enum EnglishTime {
    static let months = """
        1: January, Jan
        2: February, Feb
        3: March, Mar
        4: April, Apr
        5: May
        6: June, Jun
        7: July, Jul
        8: August, Aug
        9: September, Sept, Sep
        10: October, Oct
        11: November, Nov
        12: December, Dec
        """

    static let weekdays = """
        1: Monday, Mondays
        2: Tuesday
        3: Wednesday
        4: Thursday
        5: Friday
        6: Saturday
        7: Sunday
        """

    static let relativeDays = """
        same: the same day, that same day, later that day, the same evening
        after: the next day, the following day, a day later, the day after, one day later
        eve: the day before, a day earlier, the previous day, one day earlier, the evening before, the previous evening
        -2: the day before yesterday
        -1: yesterday, last night, yesterday evening
        0: today, this morning, this afternoon, this evening, tonight, earlier today
        1: tomorrow
        2: the day after tomorrow
        """

    static let modifiers = """
        next: next, coming, this coming, upcoming, following
        last: last, past, previous
        this: this
        ago: ago, earlier
        since: since
        later: later, after that
        early: early, beginning of, start of
        middle: mid
        late: late, end of
        """

    static let units = """
        day: day, days
        week: week, weeks
        weekend: weekend
        month: month, months
        year: year, years
        """

    static let durationUnits = """
        1: minute, minutes, min, mins
        15: quarter of an hour, quarters of an hour
        60: hour, hours, hrs, hour-long, hours-long, hours long
        1440: day, days, day-long
        10080: week, weeks
        """

    static let numberWords = """
        0.5: half, half an, half-an
        1: a, an, one
        1.5: one and a half
        2: two
        2.5: two and a half
        3: three
        3.5: three and a half
        4: four
        4.5: four and a half
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        11: eleven
        12: twelve
        15: fifteen
        20: twenty
        25: twenty-five
        30: thirty
        40: forty
        45: forty-five
        50: fifty
        60: sixty
        75: seventy-five
        90: ninety
        """

    static let bounds = """
        about: about, around, roughly, approximately, some, nearly, almost, close to, just under
        at_least: more than, over, at least, longer than, well over
        at_most: at most, less than, under, no more than, up to
        """

    static let clockPrepositions = """
        at: at, until, by
        """
}
