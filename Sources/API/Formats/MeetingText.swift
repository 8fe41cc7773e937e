import Records

/// What a meeting is in words, for forms that people read.
enum MeetingText {
    /// The parties and topics, a line each.
    static func description(_ meeting: JSONSlice) -> String {
        lines([
            ("Participants", names(meeting["participants"], "name")), ("Topics", names(meeting["topics"], "label")),
        ])
    }

    /// All that a list of news tells: when, where, whether it took place, and the description.
    static func summary(_ meeting: JSONSlice) -> String {
        let facts = lines([
            ("Date", [meeting["date"]?["value"]?.string].compactMap { $0 }),
            ("Place", [meeting["place"].map(location)].compactMap { $0 }),
            ("Status", [meeting["status"]?.string].compactMap { $0 }),
        ])
        return [facts, description(meeting)].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The place from the building to the country, each name once.
    static func location(_ place: JSONSlice) -> String {
        var parts: [String] = []
        for member in ["venue", "name", "city", "country"] {
            if let part = place[member]?.string, !parts.contains(part) { parts.append(part) }
        }
        return parts.joined(separator: ", ")
    }

    private static func lines(_ facts: [(name: String, values: [String])]) -> String {
        facts.filter { !$0.values.isEmpty }.map { "\($0.name): " + $0.values.joined(separator: ", ") }
            .joined(separator: "\n")
    }

    private static func names(_ list: JSONSlice?, _ member: String) -> [String] {
        (list?.elements ?? []).compactMap { $0[member]?.string }
    }
}
