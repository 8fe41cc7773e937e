import Foundation
import Records
import Text

/// Publication dates as sources write them.
enum SourceDate {
    /// Returns an RFC 3339 date, or date-time in UTC, as precise as the source; nil when the text is no date.
    ///
    /// A date-time whose day would change in UTC is cut to the day where it was written, for that is the day that
    /// "yesterday" in the article counts from.
    ///
    /// `order` says which figure comes first in a day with strokes.
    static func normalized(_ text: String, order: PublicationCues.DateOrder = .dayFirst) -> String? {
        let text = text.trimmingCharacters(in: .whitespaces)
        if let date = fromISO(text) { return date }
        if let seconds = Double(text), seconds > 100_000_000, seconds < 5e12 {
            let date = Date(timeIntervalSince1970: seconds > 1e11 ? seconds / 1000 : seconds)
            return date.formatted(.iso8601)
        }
        return WrittenDay(text, order: order)?.timestamp
    }

    /// `2025-07-11`, `2025-07-11T10:00:00+02:00`, `20250711T100000Z` and what lies between.
    private static func fromISO(_ text: String) -> String? {
        var scanner = DigitScanner(text)
        guard let year = scanner.digits(4) else { return nil }
        scanner.skip("-")
        guard let month = scanner.digits(2) else { return nil }
        scanner.skip("-")
        guard let day = scanner.digits(2), let m = Int(month), let d = Int(day), let y = Int(year),
            CalendarDay(year: y, month: m, day: d) != nil
        else { return nil }
        let local = "\(year)-\(month)-\(day)"
        guard scanner.skip("T") || scanner.skip(" ") || scanner.skip("t"), let hour = scanner.digits(2) else {
            return scanner.isDigitNext ? nil : local
        }
        scanner.skip(":")
        guard let minute = scanner.digits(2) else { return local }
        scanner.skip(":")
        let second = scanner.digits(2) ?? "00"
        if scanner.skip(".") || scanner.skip(",") { scanner.skipDigits() }
        scanner.skip(" ")
        guard let zone = scanner.zone() else { return local }
        if zone == "Z" { return "\(local)T\(hour):\(minute):\(second)Z" }
        guard let date = try? Date("\(local)T\(hour):\(minute):\(second)\(zone)", strategy: .iso8601) else {
            return local
        }
        let universal = date.formatted(.iso8601)
        return universal.hasPrefix(local) ? universal : local
    }
}

/// Reads figures from the front of a text.
private struct DigitScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isDigitNext: Bool { rest.first?.isDigit == true }

    mutating func digits(_ count: Int) -> String? {
        let part = rest.prefix(count)
        guard part.count == count, part.allSatisfy(\.isDigit) else { return nil }
        rest = rest.dropFirst(count)
        return String(decoding: part, as: UTF8.self)
    }

    mutating func skipDigits() { rest = rest.drop(while: \.isDigit) }

    @discardableResult
    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(mark.value) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// `Z`, `+02:00` or `+0200`, as `Z` or `+02:00`.
    mutating func zone() -> String? {
        if skip("Z") || skip("z") { return "Z" }
        let sign = skip("+") ? "+" : skip("-") ? "-" : nil
        guard let sign, let hours = digits(2) else { return nil }
        skip(":")
        guard let minutes = digits(2) else { return nil }
        return sign + hours + ":" + minutes
    }
}
