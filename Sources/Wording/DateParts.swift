/// A day, month or year as records write it.
struct DateParts: Equatable {
    var year: Int
    var month: Int?
    var day: Int?

    /// Reads `2025`, `2025-07`, `2025-07-10` or an instant that begins with a day; nil for anything else.
    init?(_ value: String) {
        let parts = value.utf8.prefix(10).split(separator: 0x2D, omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        // The time of an instant follows a T.
        guard value.utf8.count <= 10 || value.utf8.dropFirst(10).first == 0x54 else { return nil }
        // Int reads signs too.
        guard parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) }
        guard parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }), let year = numbers[0] else {
            return nil
        }
        self.year = year
        if parts.count > 1 {
            guard let month = numbers[1], (1...12).contains(month) else { return nil }
            self.month = month
        }
        if parts.count > 2 {
            guard let day = numbers[2], (1...31).contains(day) else { return nil }
            self.day = day
        }
    }

    /// How much is known.
    enum Precision: Int, CaseIterable { case day, month, year }

    var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

    /// Days since 1 March of the year 0 (Gregorian), which tells weekdays and neighbours.
    var dayNumber: Int? {
        guard let month, let day else { return nil }
        let shifted = month > 2 ? year : year - 1
        let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + ofYear
    }

    /// 0 for Monday; 1 March of the year 0 was a Wednesday.
    var weekday: Int? { dayNumber.map { ($0 + 2) % 7 } }
}
