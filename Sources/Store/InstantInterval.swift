import Records

/// The moments that a text stands for: one second, or all of some days; both ends as they are kept, in UTC.
public struct InstantInterval: Sendable, Equatable {
    /// The first second.
    public let start: String
    /// The second after the last.
    public let end: String

    /// Reads RFC 3339 with any offset, or a date or interval of days.
    ///
    /// Moments within a second lie after what is kept of that second. A plus that was not escaped comes out of a query as
    /// a space.
    ///
    /// Source: RFC 3339, 5.6.
    public init?(_ text: String) {
        if let days = DayInterval(text) {
            // Nothing is kept of the second 24:00, and the year 10000 would come before all others.
            (start, end) = (days.first.iso + "T00:00:00Z", days.last.iso + "T24:00:00Z")
            return
        }
        guard let (seconds, hasFraction) = Self.seconds(Array(text.utf8)) else { return nil }
        end = Self.text(seconds + 1)
        start = hasFraction ? end : Self.text(seconds)
    }

    /// Seconds since 1970.
    private static func seconds(_ bytes: [UInt8]) -> (Int, hasFraction: Bool)? {
        guard bytes.count >= 20, bytes[10] | 0x20 == 0x74 || bytes[10] == 0x20, bytes[13] == 0x3A, bytes[16] == 0x3A,
            let day = DayInterval(String(decoding: bytes[..<10], as: UTF8.self)), day.first == day.last,
            let hour = number(bytes, 11), let minute = number(bytes, 14), let second = number(bytes, 17),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        var index = 19
        var hasFraction = false
        if bytes[index] == 0x2E {
            index += 1
            let first = index
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
                hasFraction = hasFraction || bytes[index] != 0x30
                index += 1
            }
            guard index > first else { return nil }
        }
        guard index < bytes.count, let offset = offset(Array(bytes[index...])) else { return nil }
        return (day.first.number * 86_400 + hour * 3600 + minute * 60 + second - offset, hasFraction)
    }

    /// Seconds east of Greenwich.
    private static func offset(_ bytes: [UInt8]) -> Int? {
        if bytes.count == 1, bytes[0] | 0x20 == 0x7A { return 0 }
        guard bytes.count == 6, bytes[3] == 0x3A, let hour = number(bytes, 1), let minute = number(bytes, 4), hour < 24,
            minute < 60
        else { return nil }
        switch bytes[0] {
        case 0x2B, 0x20: return hour * 3600 + minute * 60
        case 0x2D: return -(hour * 3600 + minute * 60)
        default: return nil
        }
    }

    private static func number(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard index + 1 < bytes.count, (0x30...0x39).contains(bytes[index]), (0x30...0x39).contains(bytes[index + 1])
        else { return nil }
        return Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
    }

    private static func text(_ seconds: Int) -> String {
        let day = (Double(seconds) / 86_400).rounded(.down)
        let rest = seconds - Int(day) * 86_400
        let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { CalendarDay.pad($0, 2) }
        return "\(CalendarDay(number: Int(day)).iso)T\(parts.joined(separator: ":"))Z"
    }
}
