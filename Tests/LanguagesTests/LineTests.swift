import Languages
import Records
import Testing
import Text

@testable import Extraction

/// Every value of every list of every language in a sentence where its term has it, and in one where another has not.
struct LineTests {
    /// A list of a language, for one case of the test.
    struct Case: CustomTestStringConvertible, Sendable {
        var code: String
        var list: LanguagePack.List

        var testDescription: String { "\(code) \(list)" }

        static let all = LanguagePack.all.flatMap { pack in
            LanguagePack.List.allCases.filter { !pack.terms($0).isEmpty }.map { Case(code: pack.code, list: $0) }
        }
    }

    @Test(arguments: Case.all)
    func findsEachValueInItsLineAndNotInItsLookAlike(_ one: Case) throws {
        let pack = try #require(LanguagePack.of(one.code))
        let file = try LineFile(one.code)
        #expect(file.faults == [])
        let terms = pack.terms(one.list)
        var check = Check(lexicon: Lexicons.shipped.of(one.code), list: one.list)
        for pair in file.pairs where pair.list == "\(one.list)" { check.run(pair) }
        let alone = terms.filter { !$0.value.contains("+") }
        if let frame = file.frames["\(one.list)"] { check.run(frame, alone) }
        if let frame = file.frames["\(one.list)+"] { check.runNeeding(frame, terms.filter { $0.value.contains("+") }) }
        #expect(check.misses.isEmpty, "\(check.misses.prefix(20).joined(separator: "\n"))")
        let values = Set(terms.map(\.value))
        #expect(values.subtracting(check.found).sorted() == [], "no line that shows them")
        #expect(values.subtracting(check.refused).sorted() == [], "no line that shows what they are not")
    }

    /// Every word for an encounter, an utterance and a status stands in some line, which a frame sees to.
    @Test(arguments: LanguagePack.all.map(\.code))
    func framesEveryVerbAndNoun(_ code: String) throws {
        let frames = try LineFile(code).frames
        for list in ["encounterNouns", "encounterVerbs", "speechVerbs", "speechForms", "addressVerbs", "statusCues"] {
            #expect(frames[list] != nil, "\(list)")
        }
    }
}

/// Runs the lines of one list and keeps what they show.
private struct Check {
    let lexicon: Lexicon
    let list: LanguagePack.List
    /// Values that a line showed, and values that a line showed not to be there.
    var found: Set<String> = []
    var refused: Set<String> = []
    var misses: [String] = []

    init(lexicon: Lexicon, list: LanguagePack.List) {
        self.lexicon = lexicon
        self.list = list
    }

    mutating func run(_ pair: LineFile.Pair) {
        expect(pair.value, in: pair.positive)
        expect(pair.value, notIn: pair.negative)
        if !isLookAlike(pair) { misses.append("\(pair.value) looks like nothing in: \(pair.negative.text)") }
    }

    /// Whether the place begins as a term of the value does, or is a term of the list with another value.
    private func isLookAlike(_ pair: LineFile.Pair) -> Bool {
        let document = document(pair.negative)
        guard let first = tokens(of: pair.negative, document).first else { return false }
        let word = Folding.fold(document.text(first..<first + 1))
        return document.matches(at: first).contains { $0.kind == .list(list) } || !list.isMatched
            || lexicon.pack.terms(list).contains { term in
                term.value == pair.value && likeness(term.text, word) >= min(Self.alike, term.text.count, word.count)
            }
    }

    /// Every term in the frame, and for every value the term of another value that stands nearest in the alphabet.
    mutating func run(_ frame: String, _ terms: [TermList.Term]) {
        let sorted = terms.sorted { ($0.text.lowercased(), $0.value) < ($1.text.lowercased(), $1.value) }
        let values = Dictionary(grouping: terms, by: { $0.text.lowercased() }).mapValues { Set($0.map(\.value)) }
        for (index, term) in sorted.enumerated() {
            expect(term.value, in: LineFile.fill(frame, term.text))
            guard !refused.contains(term.value) else { continue }
            let others = sorted[max(0, index - 8)..<min(sorted.count, index + 9)].filter {
                values[$0.text.lowercased()]?.contains(term.value) == false
            }
            let nearest = others.max { likeness($0.text, term.text) < likeness($1.text, term.text) }
            if let nearest { expect(term.value, notIn: LineFile.fill(frame, nearest.text)) }
        }
    }

    /// Every verb with the other word that it needs, and without it.
    mutating func runNeeding(_ frame: String, _ terms: [TermList.Term]) {
        for term in terms {
            let needs = term.value.split(separator: "+").last.map(String.init) ?? ""
            expect(term.value, in: LineFile.fill(frame, term.text, needs: needs))
            expect(term.value, notIn: LineFile.fill(frame, term.text, needs: ""))
        }
    }

    /// How many letters a look-alike shares from the front, a word of fewer all of them.
    private static let alike = 2

    /// How many letters two terms share from the front.
    private func likeness(_ a: String, _ b: String) -> Int {
        zip(Folding.fold(a).utf8, Folding.fold(b).utf8).prefix { $0 == $1 }.count
    }

    private mutating func expect(_ value: String, in sentence: LineFile.Sentence) {
        guard has(value, sentence, isPositive: true) else {
            misses.append("\(value) is not in: \(sentence.text)")
            return
        }
        found.insert(value)
    }

    private mutating func expect(_ value: String, notIn sentence: LineFile.Sentence) {
        guard !has(value, sentence, isPositive: false) else {
            misses.append("\(value) is in: \(sentence.text)")
            return
        }
        refused.insert(value)
    }

    // MARK: What stands at a place

    private func document(_ sentence: LineFile.Sentence) -> Document {
        Document(
            Article(
                title: nil, language: lexicon.pack.code, publishedAt: nil, text: sentence.text,
                source: .init(file: "line", format: "text", bytes: sentence.text.utf8.count)), lexicon)
    }

    private func tokens(of sentence: LineFile.Sentence, _ document: Document) -> [Int] {
        document.tokens.indices.filter {
            document.tokens[$0].start >= sentence.place.lowerBound
                && document.tokens[$0].end <= sentence.place.upperBound
        }
    }

    private func has(_ value: String, _ sentence: LineFile.Sentence, isPositive: Bool) -> Bool {
        guard let wanted = list.value(of: value) else { return false }
        let document = document(sentence)
        let inside = tokens(of: sentence, document)
        guard let first = inside.first, let last = inside.last else { return !isPositive }
        guard list.isMatched else { return isMade(wanted, document, first) }
        let terms = document.matches(at: first).filter { $0.kind == .list(list) }
        // The engine takes the longest term; in a line that shows the value the whole place is the term.
        let longest = terms.map(\.tokens.upperBound).max() ?? first
        let end = isPositive ? last + 1 : longest
        return terms.contains { match in
            match.tokens.upperBound == end && match.value == wanted && isWhole(match, document)
        }
    }

    /// Whether the other word that a verb needs stands behind it.
    private func isWhole(_ match: TermMatch, _ document: Document) -> Bool {
        let rest = document.tokens[match.tokens.upperBound...].prefix(16).map(\.key)
        let needs: NeededWord? =
            switch match.value {
            case .status(let cue): cue.needs
            case .encounter(let verb): verb.needs
            case .lightVerb(let verb): verb.needs
            case .speech(let verb): verb.needs
            default: nil
            }
        if case .speech(let verb) = match.value, let without = verb.without, rest.contains(without.key) { return false }
        return needs.map { rest.contains($0.key) } ?? true
    }

    /// What the lists say of how words are made.
    private func isMade(_ value: ListValue, _ document: Document, _ token: Int) -> Bool {
        switch list {
        case .abbreviations: document.sentence(of: token).upperBound > token + 2
        case .officeSuffixes:
            lexicon.officeSuffixes.first { document.ends(token, with: $0.suffix) }.map { .role($0.role) } == value
        case .feminineEndings: lexicon.feminineEndings.contains { document.ends(token, with: $0) }
        case .nounEndings where value == .nounEnding(.noun): lexicon.nounKeys.contains(document.tokens[token].key)
        case .nounEndings: lexicon.nounEndings.contains { document.ends(token, with: $0, behind: 1) }
        default: false
        }
    }
}
