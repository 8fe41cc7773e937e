import Records

/// The number of a record: its day above a hash of its id, so that order by number is order by date in every index.
///
/// 20 bits of days from the year 1 and 34 bits of the id; two records of one day with the same bits take neighbouring
/// numbers. A record without a day comes before all others.
enum DocNumber {
    /// Bits below the day.
    private static let idBits = 34
    /// Days from 0001-01-01 to 1970-01-01.
    private static let epoch = 719_162

    /// The least number of a record that has a day.
    static let firstDated: Int64 = 1 << 34

    /// Returns the first number of a day; days before the year 1 count as none.
    static func first(of day: Int) -> Int64 {
        Int64(min(max(0, day + epoch + 1), 1 << 20 - 1)) << Int64(idBits)
    }

    /// Returns the day of a number, in days since 1970-01-01; of one without a day it is before the year 1.
    static func day(of number: Int64) -> Int { Int(number >> Int64(idBits)) - epoch - 1 }

    /// Returns the number of a record, free of collisions as far as `isTaken` knows.
    ///
    /// - Parameters:
    ///   - day: Days since 1970-01-01; nil when the record has no date.
    ///   - id: The id of the record.
    ///   - isTaken: Whether another record has a number.
    /// - Returns: The number.
    static func make(day: Int?, id: String, isTaken: (Int64) throws -> Bool) rethrows -> Int64 {
        let base = day.map(first) ?? 0
        let hash = FNV.hash(id)
        var low = Int64((hash ^ hash >> 30) & (1 << UInt64(idBits) - 1))
        while try isTaken(base | low) { low = (low + 1) & (1 << Int64(idBits) - 1) }
        return base | low
    }
}
