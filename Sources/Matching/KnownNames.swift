import Languages
import Text

/// The names that lists know, by the ids of those who bear them.
package struct KnownNames: Sendable {
    /// All names of each, as written.
    package let all: [String: [String]]
    private let byForm: [String: Set<String>]
    private let byWord: [String: Set<String>]

    private init(_ all: [String: [String]]) {
        self.all = all
        var forms: [String: Set<String>] = [:]
        for (id, names) in all { for name in names { forms[KnownValues.fold(name), default: []].insert(id) } }
        byForm = forms
        var words: [String: Set<String>] = [:]
        for (form, ids) in forms {
            for word in form.split(separator: " ") { words[String(word), default: []].formUnion(ids) }
        }
        byWord = words
    }

    /// For whom a text is one of the listed names; case, marks and punctuation do not count.
    package func bearers(of text: String) -> Set<String> { byForm[KnownValues.fold(text)] ?? [] }

    /// Who has a word in one of the listed names; case and marks do not count.
    package func bearers(ofWord word: String) -> Set<String> { byWord[KnownValues.fold(word)] ?? [] }

    /// Of the tables of people and nicknames.
    package static let persons: KnownNames = {
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
        return KnownNames(out)
    }()

    /// Of the table of organisations and of what the languages call them.
    package static let bodies: KnownNames = {
        var out: [String: [String]] = [:]
        for line in Organizations.table.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            guard cells.count > 1 else { continue }
            out[cells[0], default: []].append(cells[1])
        }
        for pack in LanguagePack.all {
            for term in (pack.lists[.organizations] ?? []).flatMap({ TermList($0).terms })
            // A term that needs another word in the text is no name by itself.
            where !term.value.contains("+") {
                out[String(term.value), default: []].append(String(term.text))
            }
        }
        return KnownNames(out)
    }()

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
