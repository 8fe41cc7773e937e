import Foundation
import Languages
import Matching
import Testing

/// Every name of every known person, against all others that share a key with it.
@Suite struct KnownNamesTests {
    private struct Form {
        var id: String
        var text: String
        var name: WrittenName
    }

    /// One name of so many is asked for; all of them take ten minutes without optimisation (NAMES=all).
    private static let step = ProcessInfo.processInfo.environment["NAMES"] == "all" ? 1 : 10

    private static let rare = 100

    private let forms: [Form]
    private let byKey: [String: [Int]]

    init() {
        var forms: [Form] = []
        var byKey: [String: [Int]] = [:]
        for (id, names) in KnownNames.persons.all.sorted(by: { $0.key < $1.key }) {
            for text in Set(names).sorted() {
                let name = WrittenName(text)
                for key in Set(name.entries.map(\.key)) { byKey[key, default: []].append(forms.count) }
                forms.append(Form(id: id, text: text, name: name))
            }
        }
        (self.forms, self.byKey) = (forms, byKey)
    }

    /// The ids of the persons that a name is the same as, by the one rule of the matcher.
    private func persons(_ text: String) -> Set<String> {
        let name = WrittenName(text)
        // Keys that many bear add nothing but time.
        let lists = name.entries.map { byKey[$0.key] ?? [] }.filter { !$0.isEmpty }.sorted { $0.count < $1.count }
        let near = Set((lists.prefix(2) + lists.filter { $0.count < Self.rare }).flatMap(\.self))
        var best: [String: NameMatch] = [:]
        for form in near.map({ forms[$0] }) {
            let match = NameMatcher.compare(name, form.name)
            if match.isSame, match.score > best[form.id]?.score ?? 0 { best[form.id] = match }
        }
        return NameChoice.meant(by: text, best)
    }

    @Test("Each known name and its transliterations lead to its person and to nobody else")
    func spellings() {
        var (asked, found, merged, missed) = (0, 0, Set<String>(), [String]())
        for form in forms.enumerated().filter({ $0.offset % Self.step == 0 }).map(\.element)
        where form.name.words.count(where: { $0.letters.count > 1 }) > 1
            || !form.text.unicodeScalars.allSatisfy(\.isASCII)
        {
            let spelled = Transliteration.spellings(of: form.text).map(\.name)
            for text in [form.text] + spelled {
                asked += 1
                let ids = persons(text)
                if ids.contains(form.id) { found += 1 } else { missed.append("\(form.text): \(text)") }
                // Some names are listed for two persons: George Bush.
                for other in ids where other != form.id && !KnownNames.persons.bearers(of: text).contains(other) {
                    if WrittenName(text).words.count > 1 { merged.insert("\(text): \(other)") }
                }
            }
        }
        print("known: \(found) of \(asked), merged \(merged.count)")
        if ProcessInfo.processInfo.environment["VERBOSE"] != nil {
            print((merged.sorted() + ["missed"] + missed).joined(separator: "\n"))
        }
        #expect(Double(found) >= 0.99 * Double(asked))
        #expect(merged.isEmpty, "\(merged.sorted())")
    }
}
