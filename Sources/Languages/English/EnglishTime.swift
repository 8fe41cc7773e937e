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
        1: Monday, Mondays, Mon
        2: Tuesday, Tue, Tues
        3: Wednesday, Wed
        4: Thursday, Thu, Thur, Thurs
        5: Friday, Fri
        6: Saturday
        7: Sunday
        """

    static let relativeDays = """
        same: the same day, that same day, later that day, the same evening, that day, that evening, that morning, that afternoon, that night, on the same day, the same afternoon, the same morning, the same night, later the same day
        after: the next day, the following day, a day later, the day after, one day later, the following morning, the next morning, the following evening, the next evening, the morning after, the following afternoon
        eve: the day before, a day earlier, the previous day, one day earlier, the evening before, the previous evening, the night before, the previous night, the day prior, the morning before
        -2: the day before yesterday
        -1: yesterday, last night, yesterday evening, yesterday morning, yesterday afternoon
        0: today, this morning, this afternoon, this evening, tonight, earlier today, later today, earlier on today, this lunchtime
        1: tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening, tomorrow night
        2: the day after tomorrow
        """

    /// Beside the shared values: `1` to `4` for ordinals, `ordinal` for what ends a number ("2nd"), `day` for words before
    /// a bare day of the month, `day.ordinal` where its number needs an ending, `until` and `moved` for days that are put
    /// off, `ahead` for "in a week".
    static let modifiers = """
        next: next, coming, this coming, upcoming, following, forthcoming
        last: last, past, previous, preceding
        this: this, current
        ago: ago, earlier
        since: since
        later: later, after that, afterwards
        early: early, beginning of, start of, outset of
        middle: mid, middle of
        late: late, end of, close of
        1: first
        2: second
        3: third
        4: fourth
        ordinal: st, nd, rd, th
        day.ordinal: on the, until the, to the, on
        until: until, till, to, for, until the, to the, through
        moved: moved, move, moves, moving, shifted, shift, rescheduled, reschedule, rescheduling, re-scheduled, brought forward, put back, put off, pushed
        ahead: in
        weekday.week: week
        """

    static let units = """
        day: day, days
        week: week, weeks
        weekend: weekend, weekends
        month: month, months
        year: year, years
        """

    static let durationUnits = """
        1: minute, minutes, min, mins, minute-long, minutes-long, minutes long
        15: quarter of an hour, quarters of an hour
        60: hour, hours, hrs, hour-long, hours-long, hours long, hr
        1440: day, days, day-long, days-long, days long
        10080: week, weeks, week-long, weeks-long
        """

    static let numberWords = """
        0.5: half, half an, half-an, a half
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
        1.25: one and a quarter
        5.5: five and a half
        6.5: six and a half
        7.5: seven and a half
        13: thirteen
        14: fourteen
        16: sixteen
        17: seventeen
        18: eighteen
        24: twenty-four
        35: thirty-five
        55: fifty-five
        70: seventy
        80: eighty
        """

    /// Whole durations in one term: "an hour and a half", "two-and-a-half-hour".
    static let durations = """
        30: half an hour, half-hour, half-an-hour
        45: three-quarters of an hour, three quarters of an hour
        60: one-hour
        75: an hour and a quarter, one and a quarter hours
        90: an hour and a half, one-and-a-half-hour, hour-and-a-half
        120: couple of hours
        150: two-and-a-half-hour
        210: three-and-a-half-hour
        270: four-and-a-half-hour
        """

    static let bounds = """
        about: about, around, roughly, approximately, some, nearly, almost, close to, just under, circa, just about, more or less, in the region of
        at_least: more than, over, at least, longer than, well over, upwards of, in excess of, far more than, no less than, no fewer than
        at_most: at most, less than, under, no more than, up to, fewer than, not more than, a maximum of, barely, shorter than
        """

    static let clockPrepositions = """
        at: at, until, by
        """
}
