/// The first and the last of some dates, each behind the day that orders it: `2025-07-01|2025-07`.
///
/// Each is kept as the numbers of two texts, and compared as the texts stand one behind the other.
struct KeyedDates {
    /// A date behind its day, as numbers.
    struct Keyed: Equatable {
        let day: Int32
        let date: Int32

        /// Returns nil where one of the two is not known.
        init?(_ day: Int32, _ date: Int32) {
            guard day != TextNumbers.none, date != TextNumbers.none else { return nil }
            (self.day, self.date) = (day, date)
        }
    }

    private(set) var first: Keyed?
    private(set) var last: Keyed?

    /// Takes two dates; those that are not known change nothing.
    mutating func add(_ first: Keyed?, _ last: Keyed?, _ texts: TextNumbers) {
        if let first, self.first.map({ Self.precedes(first, $0, texts) }) ?? true { self.first = first }
        if let last, self.last.map({ Self.precedes($0, last, texts) }) ?? true { self.last = last }
    }

    /// Whether one date orders before another.
    static func precedes(_ one: Keyed, _ other: Keyed, _ texts: TextNumbers) -> Bool {
        guard one != other else { return false }
        if one.day == other.day { return (texts[one.date] ?? "") < (texts[other.date] ?? "") }
        return (texts[one.day] ?? "") < (texts[other.day] ?? "")
    }
}
