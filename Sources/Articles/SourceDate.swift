import Foundation

/// Publication dates as sources write them.
enum SourceDate {
    /// Returns an RFC 3339 date, or date-time in UTC, as precise as the source; nil when the text is no date.
    ///
    /// A date-time whose day would change in UTC is cut to the day where it was written, for that is the day that
    /// "yesterday" in the article counts from.
    static func normalized(_ text: String) -> String? {
        let text = text.trimmingCharacters(in: .whitespaces)
        if let date = fromISO(text) { return date }
        if let seconds = Double(text), seconds > 100_000_000, seconds < 5e12 {
            let date = Date(timeIntervalSince1970: seconds > 1e11 ? seconds / 1000 : seconds)
            return date.formatted(.iso8601)
        }
        let rfc2822 = DateFormatter()
        rfc2822.locale = Locale(identifier: "en_US_POSIX")
        for format in ["EEE, dd MMM yyyy HH:mm:ss Z", "EEE, dd MMM yyyy HH:mm:ss zzz", "dd MMM yyyy HH:mm:ss Z"] {
            rfc2822.dateFormat = format
            if let date = rfc2822.date(from: text) { return date.formatted(.iso8601) }
        }
        return nil
    }

    /// `2025-07-11`, `2025-07-11T10:00:00+02:00`, `20250711T100000Z` and what lies between.
    private static func fromISO(_ text: String) -> String? {
        guard let match = text.wholeMatch(of: pattern()) else { return nil }
        let (year, month, day) = (String(match.1), String(match.2), String(match.3))
        guard let m = Int(month), let d = Int(day), (1...12).contains(m), (1...31).contains(d) else { return nil }
        let local = "\(year)-\(month)-\(day)"
        guard let hour = match.4, let minute = match.5, let zone = match.7 else { return local }
        let second = match.6.map(String.init) ?? "00"
        let offset = zone == "Z" || zone == "z" ? "Z" : zone.count == 5 ? zone.prefix(3) + ":" + zone.suffix(2) : zone
        let stamp = "\(local)T\(hour):\(minute):\(second)\(offset)"
        guard let date = try? Date(stamp, strategy: .iso8601) else { return local }
        let universal = date.formatted(.iso8601)
        return universal.hasPrefix(local) ? universal : local
    }

    private static func pattern() -> Regex<
        (Substring, Substring, Substring, Substring, Substring?, Substring?, Substring?, Substring?)
    > {
        /(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|z|[+-]\d{2}:?\d{2})?.*)?/
    }
}
