/// Dates of HTTP.
///
/// Source: RFC 9110, 5.6.7.
public enum HTTPDate {
    /// Returns `Sun, 06 Nov 1994 08:49:37 GMT` for seconds since 1970.
    public static func format(_ seconds: Int) -> String {
        // Clocks may stand before 1970, where days and seconds count down.
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        let (hour, minute, second) = (rest / 3600, rest % 3600 / 60, rest % 60)
        let (year, month, day) = civil(days)
        let weekday = weekdays[((days + 4) % 7 + 7) % 7]
        let date = "\(weekday), \(pad(day)) \(months[month - 1]) \(year)"
        return "\(date) \(pad(hour)):\(pad(minute)):\(pad(second)) GMT"
    }

    /// Reads any of the three forms: IMF-fixdate, RFC 850 and asctime; nil for anything else.
    ///
    /// - Parameters:
    ///   - text: The field value.
    ///   - now: The present, for years of two digits: one that seems more than 50 years ahead is in the past.
    /// - Returns: Seconds since 1970.
    public static func parse(_ text: String, now: Int) -> Int? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" })
        guard words.count >= 5 else { return nil }
        if words.count == 6, words[5] == "GMT" {
            let isShort = words[3].count == 2
            guard isShort ? longWeekdays.contains(String(words[0])) : weekdays.contains(String(words[0])) else {
                return nil
            }
            guard text.contains(",") else { return nil }
            return seconds(day: words[1], month: words[2], year: words[3], time: words[4], now)
        }
        guard words.count == 5, weekdays.contains(String(words[0])), words[4].count == 4 else { return nil }
        return seconds(day: words[2], month: words[1], year: words[4], time: words[3], now)
    }

    private static func seconds(
        day: some StringProtocol, month: some StringProtocol, year: some StringProtocol, time: some StringProtocol,
        _ now: Int
    ) -> Int? {
        guard let day = number(day, 1...2), let month = months.firstIndex(where: { $0 == month }),
            var years = number(year, 2...4), (1...31).contains(day)
        else { return nil }
        let clock = time.split(separator: ":").map { number($0, 2...2) }
        guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2], hour < 24,
            minute < 60, second <= 60
        else { return nil }
        if year.count == 2 {
            let present = civil(now / 86_400).0
            years += present / 100 * 100
            if years > present + 50 { years -= 100 }
        }
        return days(years, month + 1, day) * 86_400 + hour * 3600 + minute * 60 + second
    }

    private static func number(_ text: some StringProtocol, _ digits: ClosedRange<Int>) -> Int? {
        digits.contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let longWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    /// Days since 1970 to a date.
    ///
    /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// A date to days since 1970, by the same source.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let yearOfEra = y - era * 400
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
