/// A closed set of values of records, with the word for each in all languages.
public struct ValueSet: Sendable {
    /// The words by value, in the order of `InterfaceLanguage.place`.
    let words: [String: [String]]
    /// The values in the order of the table.
    public let values: [String]

    /// Reads a table: a line a value, `value | English | Dutch | German | French | Spanish`.
    init(_ table: String) {
        let rows = table.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmingBlanks) }
        }
        values = rows.compactMap(\.first)
        words = Dictionary(
            rows.map { ($0[0], $0.dropFirst().enumerated().map { typeset($1, at: $0) }) },
            uniquingKeysWith: { first, _ in first }
        ).filter { $0.value.count == InterfaceLanguage.allCases.count }
    }

    /// Returns the set that a member of a record takes its values from; nil for names, days, numbers and the like.
    ///
    /// - Parameters:
    ///   - field: The field as lists filter by it, such as `participant.role`.
    ///   - type: The type of the records.
    /// - Returns: The set.
    public static func of(field: String, in type: RecordType) -> ValueSet? {
        switch (field, type) {
        case ("kind", .meetings): .meetingKind
        case ("kind", .quotes): .quoteKind
        case ("kind", .organizations): .bodyKind
        case ("status", _), ("meeting.status", _): .status
        case ("medium", _): .medium
        case ("role", .persons): .office
        case ("participant.role", _): .participantRole
        case ("speaker.form", _): .speakerForm
        case ("disagreement", _): .disagreement
        default: nil
        }
    }
}

extension Substring {
    /// The words without blanks around them.
    var trimmingBlanks: Substring {
        var words = drop { $0 == " " }
        while words.last == " " { words.removeLast() }
        return words
    }
}
