import Languages

/// The names that the tables of people and nicknames know, by the ids of their persons.
package enum KnownNames {
    /// All names of each person, as written.
    package static let all: [String: [String]] = {
        var out: [String: [String]] = [:]
        for line in People.tables.flatMap({ $0.split(separator: "\n") }) {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            guard cells.count == 6 else { continue }
            let others = cells[4].split(separator: ";").compactMap { entry in
                entry.firstIndex(of: ":").map { trimmed(entry[entry.index(after: $0)...]) }
            }
            out[cells[0], default: []] += [cells[1].filter { $0 != "{" && $0 != "}" }] + others
        }
        for line in Nicknames.table.split(separator: "\n") {
            let cells = line.split(separator: ":", maxSplits: 1)
            guard cells.count == 2, out[trimmed(cells[0])] != nil else { continue }
            out[trimmed(cells[0]), default: []] += cells[1].split(separator: ",").map(trimmed)
        }
        return out
    }()

    /// The persons for whom a text is one of the listed names; case, marks and punctuation do not count.
    package static func bearers(of text: String) -> Set<String> { byForm[KnownValues.fold(text)] ?? [] }

    private static let byForm: [String: Set<String>] = {
        var out: [String: Set<String>] = [:]
        for (id, names) in all { for name in names { out[KnownValues.fold(name), default: []].insert(id) } }
        return out
    }()

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
