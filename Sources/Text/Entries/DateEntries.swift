/// What a word beside a day, a weekday, a unit or a month says.
package enum DateModifier: String, Sendable, CaseIterable {
    case next, last, this, ago, later, since
    /// A word before a count ("vor drei Tagen").
    case before
    /// "in drei Tagen".
    case ahead
    case until
    /// A word that something was moved to another day.
    case moved
    case early, middle, late
    /// A word before the number of a day ("le 15"), and one before a number with an ending ("am 15.").
    case day
    case dayOrdinal = "day.ordinal"
    /// The ending of such a number ("15de").
    case ordinal
    /// A word behind a weekday that means the week after ("Friday week").
    case weekdayWeek = "weekday.week"
    case first = "1"
    case second = "2"
    case third = "3"
    case fourth = "4"

    /// The number of an ordinal before a weekday.
    package var count: Int? {
        switch self {
        case .first: 1
        case .second: 2
        case .third: 3
        case .fourth: 4
        default: nil
        }
    }

    /// The steps of "last", "this" and "next".
    package var shift: Int? {
        switch self {
        case .last: -1
        case .this: 0
        case .next: 1
        default: nil
        }
    }

    /// Whether it names a part of a year.
    package var isPartOfYear: Bool { self == .early || self == .middle || self == .late }
}

/// A day told from another one.
package enum RelativeDay: Hashable, Sendable {
    /// Days from publication.
    case fromPublication(Int)
    /// Days from the last one named: "the same day", "le lendemain", "la veille".
    case fromLastDay(Int)

    /// Reads `-1`, `same`, `after` or `eve`.
    init?(listed text: Substring) {
        switch text {
        case "same": self = .fromLastDay(0)
        case "after": self = .fromLastDay(1)
        case "eve": self = .fromLastDay(-1)
        default:
            guard let days = Int(text), abs(days) <= 7 else { return nil }
            self = .fromPublication(days)
        }
    }
}

/// A unit in which days are counted.
package enum DateUnit: String, Sendable, CaseIterable {
    case day, week, weekend, month, year

    /// The days of a unit that can be counted from a day.
    package var days: Int? {
        switch self {
        case .day: 1
        case .week: 7
        case .weekend, .month, .year: nil
        }
    }
}

/// A number in words, in quarters.
package struct NumberWord: Hashable, Sendable {
    private let quarters: Int

    package static let one = NumberWord(quarters: 4)
    package static let half = NumberWord(quarters: 2)

    private init(quarters: Int) { self.quarters = quarters }

    /// Reads `3`, `1.5` or `0.75`.
    init?(listed text: Substring) {
        guard let number = Double(text), number > 0, number <= 1000, number * 4 == (number * 4).rounded() else {
            return nil
        }
        quarters = Int(number * 4)
    }

    /// The number.
    package var value: Double { Double(quarters) / 4 }
    /// The number where it is whole.
    package var whole: Int? { quarters % 4 == 0 ? quarters / 4 : nil }
}

/// How exact a length of time is.
package enum DurationBound: String, Sendable, CaseIterable {
    case about
    case atLeast = "at_least"
    case atMost = "at_most"
}
