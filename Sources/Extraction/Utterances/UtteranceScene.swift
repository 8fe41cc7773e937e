import Text

/// What the readers of utterances look at: the grammar, the cues, and who is subject of what.
struct UtteranceScene {
    let structure: Structure
    let persons: PersonBook
    let cues: [Cue]
    /// Names that nobody knows; they are among the mentions.
    let unknown: UnknownNames
    /// Whether a mention is the subject of its clause, by number.
    let isSubject: [Bool]
    /// How often each referent is named.
    let counts: [Referent: Int]
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
