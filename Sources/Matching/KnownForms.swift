/// What the languages call countries, cities and topics, in order, to find those that begin with some letters.
package struct KnownForms: Sendable {
    /// A folded form and what it stands for.
    package struct Entry: Sendable, Equatable {
        package var form: String
        package var value: String
    }

    private let entries: [Entry]

    init(_ known: [String: String]) {
        // The shortest codes are no beginnings of names.
        entries = known.filter { $0.key.utf8.count > 2 }.map { Entry(form: $0.key, value: $0.value) }
            .sorted { ($0.form, $0.value) < ($1.form, $1.value) }
    }

    /// Returns the values that have a form which begins with some letters, each once, in the order of their forms.
    ///
    /// - Parameters:
    ///   - start: The letters, folded.
    ///   - most: Values at most.
    /// - Returns: The values with their forms.
    package func beginning(with start: String, most: Int) -> [Entry] {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].form < start { low = middle + 1 } else { high = middle }
        }
        var out: [Entry] = []
        var seen: Set<String> = []
        for entry in entries[low...] {
            guard entry.form.hasPrefix(start), out.count < most else { break }
            if seen.insert(entry.value).inserted { out.append(entry) }
        }
        return out
    }

    package static let countries = KnownForms(KnownValues.countries)
    package static let cities = KnownForms(KnownValues.cities)
    package static let topics = KnownForms(KnownValues.topics)
}
