import Foundation
import Records

/// How values of records are put into words.
enum PageText {
    private static let english = Locale(identifier: "en")
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The English name of a country.
    static func country(_ code: String) -> String {
        guard code.utf8.count == 2 else { return code }
        return english.localizedString(forRegionCode: code) ?? code
    }

    /// The English name of a language.
    static func language(_ code: String) -> String { english.localizedString(forLanguageCode: code) ?? code }

    /// A word of a closed set: `in_person` is "in person".
    static func choice(_ value: String) -> String { value.replacing("_", with: " ") }

    /// The first letter of a line in upper case.
    static func line(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// A day, month or year in words; the time of a timestamp is left out.
    static func date(_ value: String) -> String {
        let parts = value.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard let year = parts.first, value.utf8.first != 0x2D else { return value }
        guard parts.count > 1, (1...12).contains(parts[1]) else { return parts.count == 1 ? "\(year)" : value }
        return parts.count > 2 ? "\(parts[2]) \(months[parts[1] - 1]) \(year)" : "\(months[parts[1] - 1]) \(year)"
    }

    /// The words of a quote; marks stand only around words that stood in marks.
    static func quote(_ text: String, kind: String?) -> String { kind == "indirect" ? text : "“\(text)”" }

    /// Two days in words, or one where they are the same.
    static func days(_ first: String?, _ last: String?) -> String? {
        guard let first = first ?? last else { return nil }
        guard let last, last != first else { return date(first) }
        return "\(date(first)) to \(date(last))"
    }

    /// A length in hours and minutes.
    static func duration(minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        let parts = [hours > 0 ? count(hours, "hour") : nil, rest > 0 || hours == 0 ? count(rest, "minute") : nil]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    /// A number with its noun.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// The value of a field as readers know it.
    static func value(_ value: String, of field: String) -> String {
        switch field {
        case _ where field == "country" || field.hasSuffix(".country"): country(value)
        case _ where field == "language" || field.hasSuffix(".language"): language(value)
        case "kind", "medium", "status", "role", "participant.role", "speaker.form", "meeting.status": choice(value)
        default: value
        }
    }

    /// The name of a field as readers know it.
    static func field(_ name: String) -> String {
        switch name {
        case "country": "Country"
        case "participant.country": "Country at the table"
        case "speaker.country": "Country of the speaker"
        case "q": "Words"
        default: line(name.replacing(".", with: " ").replacing("_", with: " "))
        }
    }

    /// The value that words support: `participants.0.role` is "participant 1, role".
    static func property(_ path: RecordPath) -> String {
        guard let number = path.number else { return choice(path.member) }
        let noun = path.member.dropLast(path.member.hasSuffix("s") ? 1 : 0)
        return ["\(noun) \(number + 1)", path.part.map(choice)].compactMap { $0 }.joined(separator: ", ")
    }
}
