import Languages
import Testing

@testable import Matching

/// What the words of two names say alone must be what comparing them says.
@Suite struct PlainQuestionTests {
    /// The words of some forms that are like a word of the question, as a database finds them.
    private func near(_ name: WrittenName, _ forms: [WrittenName]) -> [String: Set<String>] {
        var near: [String: Set<String>] = [:]
        let words = Set(forms.flatMap { $0.entries.map(\.word) })
        for asked in Set(name.entries.map(\.word)) {
            let word = WrittenName.Word(entry: asked)
            near[word.text] = words.filter { NameMatcher.likeness(word, WrittenName.Word(entry: $0)) >= 0.78 }
        }
        return near
    }

    private func verdict(_ question: String, _ form: String) -> PlainQuestion.Verdict? {
        let name = WrittenName(question)
        return PlainQuestion(name, near: near(name, [WrittenName(form)]))?.verdict(form)
    }

    @Test(arguments: [
        ("Anna Berg", "anna lund", PlainQuestion.Verdict.contradiction), ("Anna Berg", "olga lund", .nothing),
        ("Anna Berg", "lund", .nothing), ("Anna Berg", "anna", .open), ("Anna Berg", "berg", .open),
        ("Anna Berg", "ana berg", .open), ("Anna Berg", "berg anna", .open), ("Anna Berg", "anna berg lund", .open),
        ("Anna Berg", "anna borg", .open), ("Anna Berg", "anna verg", .open),
        ("Anna Berg", "hanna lund", .contradiction),
        // What may stand for a word in another way than by its sound.
        ("William Berg", "bill berg", .open), ("William Berg", "bill lund", .contradiction),
        ("Anna Berg", "a berg", .open), ("Anna Berg", "anna van lund", .open), ("Anna Berg", "president lund", .open),
        ("Анна Берг", "anna lund", .contradiction), ("Anna Berg", "анна лунд", .open),
        ("Anna Berg", "anna-lund", .open), ("Anna Berg", "", .open),
        // Words that are written as one.
        ("Anna Berg", "annaberg lund", .open), ("Annaberg Lund", "anna berg lund", .open),
        ("Anna Maria Berg", "annamaria lund", .open), ("Anna Maria Berg", "anna lund", .contradiction),
    ])
    func seesWhatIsLeftOver(question: String, form: String, expected: PlainQuestion.Verdict) {
        #expect(verdict(question, form) == expected)
    }

    @Test(arguments: [
        "Anna", "A. Berg", "Anna van Berg", "Xi Jinping", "Kim Jong Un", "Frederik X", "Ali bin Omar",
    ])
    func leavesOtherNamesToBeCompared(question: String) {
        #expect(verdict(question, "anna lund") == nil)
    }

    /// Names of the lists that share a word or a sound with one of them.
    @Test func saysWhatComparingSays() {
        let texts = Set(KnownNames.persons.all.values.flatMap(\.self).map { $0.lowercased() }).sorted()
        let forms = texts.enumerated().filter { $0.offset % 40 == 0 }.map { ($0.element, WrittenName($0.element)) }
        var byKey: [String: [Int]] = [:]
        for (index, form) in forms.enumerated() {
            for key in Set(form.1.entries.map(\.key)) { byKey[key, default: []].append(index) }
        }
        var (decided, compared) = (0, 0)
        for (text, name) in forms.enumerated().filter({ $0.offset % 3 == 0 }).map(\.element) {
            let others = Set(name.entries.flatMap { byKey[$0.key] ?? [] }).sorted().prefix(60).map { forms[$0] }
            guard let question = PlainQuestion(name, near: near(name, others.map(\.1))) else { continue }
            for (form, other) in others {
                let match = NameMatcher.compare(name, other)
                compared += 1
                switch question.verdict(form) {
                case .open: continue
                case .contradiction: #expect(match.reason == .contradiction, "\(text): \(form)")
                case .nothing:
                    #expect(match.score < NameMatch.near && match.reason != .contradiction, "\(text): \(form)")
                }
                decided += 1
            }
        }
        #expect(decided > 100 && compared > 300, "\(decided) of \(compared)")
    }
}
