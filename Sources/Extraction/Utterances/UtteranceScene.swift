import Text

/// What the readers of utterances look at: the grammar, the cues, and who is subject of what.
final class UtteranceScene {
    let structure: Structure
    let persons: PersonBook
    let cues: [Cue]
    /// Names that nobody knows; they are among the mentions.
    let unknown: UnknownNames
    /// Whether a mention is the subject of its clause, by number.
    let isSubject: [Bool]
    /// How often each referent is named.
    let counts: [Referent: Int]
    /// How often each is the subject of a cue, and the most of these.
    private(set) var spoken: [SpeakerCandidate.Key: Int]
    private(set) var mostSpoken: Int
    /// The first token of each noun without a capital, by its key.
    private lazy var firstNoun = Self.firstNouns(structure)
    /// The number of the first cue of each sentence and after.
    private let firstCue: [Int]

    var document: Document { structure.document }
    var groups: Groups { structure.groups }

    init(_ known: Structure, _ persons: PersonBook) {
        unknown = UnknownNames(known.document, known.lexemes, besides: known.groups.mentions)
        let all = (known.groups.mentions + unknown.mentions).sorted {
            ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
        }
        let structure = Structure(known, all)
        self.structure = structure
        self.persons = persons
        cues = CueReader(structure: structure).read()
        var isSubject = Array(repeating: false, count: structure.groups.mentions.count)
        for clause in structure.clauses.all.indices {
            if let subject = structure.ownSubject(ofClause: clause) { isSubject[subject] = true }
        }
        self.isSubject = isSubject
        var counts: [Referent: Int] = [:]
        for mention in structure.groups.mentions {
            for referent in mention.referents { counts[referent, default: 0] += 1 }
        }
        self.counts = counts
        var firstCue: [Int] = []
        var number = 0
        for sentence in structure.document.sentences {
            while number < cues.count, cues[number].tokens.lowerBound < sentence.lowerBound { number += 1 }
            firstCue.append(number)
        }
        firstCue.append(cues.count)
        self.firstCue = firstCue
        (spoken, mostSpoken) = ([:], 0)
        (spoken, mostSpoken) = countSpoken()
    }

    private func countSpoken() -> ([SpeakerCandidate.Key: Int], Int) {
        var spoken: [SpeakerCandidate.Key: Int] = [:]
        for cue in cues {
            guard let number = cue.subject.mention else { continue }
            spoken[key(of: groups.mentions[number]), default: 0] += 1
        }
        return (spoken, spoken.values.max() ?? 0)
    }

    private static func firstNouns(_ structure: Structure) -> [UInt64: Int] {
        var out: [UInt64: Int] = [:]
        for (number, token) in structure.document.tokens.enumerated()
        where token.kind == .word && structure.lexemes[number].isEmpty && out[token.key] == nil {
            out[token.key] = number
        }
        return out
    }

    /// Whether a noun stood in the text before.
    func isHeard(_ words: Range<Int>) -> Bool {
        (firstNoun[document.tokens[words.upperBound - 1].key] ?? .max) < words.lowerBound
    }

    /// What stands before a noun and its adjectives.
    func determiner(of words: Range<Int>) -> StaticString {
        for token in [words.lowerBound, words.lowerBound - 1, words.lowerBound - 2] where token >= 0 {
            if let match = document.match(.determiners, at: token) {
                switch match.value {
                case .definite: return "definite"
                case .indefinite: return "indefinite"
                case .demonstrative: return "demonstrative"
                case .quantifier: return "quantifier"
                default: break
                }
            }
            if structure.lexemes[token].contains(.possessive) { return "possessive" }
            if token < words.lowerBound, !structure.lexemes[token].isEmpty { break }
        }
        return "none"
    }

    /// The numbers of the cues of a sentence.
    func cues(ofSentence number: Int) -> Range<Int> {
        guard number >= 0, number + 1 < firstCue.count else { return 0..<0 }
        let end = firstCue[number + 1]
        return firstCue[number]..<max(firstCue[number], end)
    }

    /// The numbers of the cues in a range of tokens of one sentence.
    func cues(in range: Range<Int>) -> [Int] {
        guard let first = range.first, first < document.tokens.count else { return [] }
        return cues(ofSentence: document.sentenceIndex[first]).filter { range.contains(cues[$0].tokens.lowerBound) }
    }

    /// The number of the paragraph's first token at or before a token, within a sentence reach.
    func opensParagraph(_ token: Int) -> Bool { token == 0 || document.tokens[token].gap >= .line }

    /// Whether a new paragraph begins behind the first token and at or before the second.
    func isParted(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return (max(start + 1, end - Self.partReach)...end).contains {
            $0 < document.tokens.count && document.tokens[$0].gap >= .line
        }
    }

    /// How far back a paragraph's beginning is looked for, in tokens.
    private static let partReach = 300
}
