import Text

/// Cuts sentences into clauses, in one pass with a stack of those that are open.
///
/// A clause opens at a word for it ("who", "that", "while"), at a comma or a conjunction behind which a verb of its own
/// follows, at an infinitive with its marker, at a bracket, at quotation marks. It ends where one that it hangs on goes
/// on: at the comma behind which a verb follows for a clause that lacks one.
struct ClauseScanner {
    private let document: Document
    private let lexemes: Lexemes
    private var clauses: [Clause] = []
    private var ofToken: [Int32]
    /// The numbers of the open clauses, the innermost last.
    private var open: [Int] = []

    private init(_ document: Document, _ lexemes: Lexemes) {
        self.document = document
        self.lexemes = lexemes
        ofToken = Array(repeating: 0, count: document.tokens.count)
    }

    /// Returns the clauses of a document in order of their first words.
    static func scan(_ document: Document, _ lexemes: Lexemes) -> Clauses {
        var scanner = ClauseScanner(document, lexemes)
        for sentence in document.sentences { scanner.read(sentence) }
        if scanner.clauses.isEmpty { scanner.clauses = [Clause(kind: .main)] }
        return Clauses(all: scanner.clauses, ofToken: scanner.ofToken)
    }

    // MARK: The walk

    private mutating func read(_ sentence: Range<Int>) {
        open = []
        push(.main, opener: nil)
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if document.quotationIndex[index] >= 0 {
                index = quoted(from: index, sentence)
                continue
            }
            boundary(at: index, sentence)
            add(index)
            index += 1
        }
    }

    /// Everything in marks is one clause of the one around it.
    private mutating func quoted(from start: Int, _ sentence: Range<Int>) -> Int {
        let number = document.quotationIndex[start]
        var end = start
        while end < sentence.upperBound, document.quotationIndex[end] == number { end += 1 }
        let clause = push(.quoted, opener: nil)
        for token in start..<end { ofToken[token] = Int32(clause) }
        clauses[clause].segments = [start..<end]
        open.removeLast()
        return end
    }

    @discardableResult
    private mutating func push(_ kind: Clause.Kind, opener: Int?) -> Int {
        let number = clauses.count
        clauses.append(Clause(kind: kind, parent: open.last, opener: opener))
        open.append(number)
        return number
    }

    private mutating func add(_ index: Int) {
        guard let clause = open.last else { return }
        ofToken[index] = Int32(clause)
        if let last = clauses[clause].segments.indices.last, clauses[clause].segments[last].upperBound == index {
            clauses[clause].segments[last] = clauses[clause].segments[last].lowerBound..<index + 1
        } else {
            clauses[clause].segments.append(index..<index + 1)
        }
        let classes = lexemes[index]
        if classes.has(.verb) {
            clauses[clause].verbs.append(index)
            if classes.contains(.finite), clauses[clause].finite == nil { clauses[clause].finite = index }
        }
        clauses[clause].marks.formUnion(classes.intersection(Self.kept))
    }

    /// The readings that say something of the whole clause.
    private static let kept: WordClass = [
        .negation, .possible, .future, .required, .wanted, .speech, .past, .condition, .purpose, .reporting, .auxiliary,
    ]

    // MARK: Where clauses begin and end

    private mutating func boundary(at index: Int, _ sentence: Range<Int>) {
        let token = document.tokens[index]
        let classes = lexemes[index]
        if token.isMark("(") || token.isMark("[") {
            push(.parenthesis, opener: index)
        } else if index > sentence.lowerBound, Self.closes(document.tokens[index - 1]) {
            closeParenthesis()
        } else if token.isMark(";") {
            restart(at: index)
        }
        let followsMark = index == sentence.lowerBound || isBreak(index - 1)
        if classes.contains(.complementizer), opensComplement(index, followsMark) {
            closeFor(complementAt: index)
            push(.complement, opener: index)
        } else if classes.contains(.relativizer), opensRelative(index, followsMark, sentence) {
            push(.relative, opener: index)
        } else if classes.contains(.subordinator), opensAdverbial(index, followsMark, sentence) {
            if followsMark, index > sentence.lowerBound { resume(for: segment(from: index, sentence), at: index) }
            push(.adverbial, opener: index)
        } else if opensInfinitive(index) {
            push(.infinitive, opener: index)
        } else if opensBareComplement(index, sentence) {
            push(.complement, opener: nil)
        } else if followsMark, index > sentence.lowerBound, !isMark(index) {
            resume(for: segment(from: index, sentence), at: index)
        } else if classes.contains(.coordinator)
            || index > sentence.lowerBound && lexemes[index - 1].contains(.coordinator)
        {
            coordinate(at: index, sentence)
        }
    }

    private static func closes(_ token: Token) -> Bool { token.isMark(")") || token.isMark("]") }

    private mutating func closeParenthesis() {
        guard let place = open.lastIndex(where: { clauses[$0].kind == .parenthesis }) else { return }
        open.removeSubrange(place...)
    }

    /// A semicolon begins a sentence within the sentence.
    private mutating func restart(at index: Int) {
        open.removeSubrange(min(1, open.count)...)
        push(.coordinate, opener: index)
    }

    private func isMark(_ index: Int) -> Bool {
        let kind = document.tokens[index].kind
        return kind == .mark || kind == .quote || kind == .hyphen
    }

    /// Whether the token is a mark at which a clause can end.
    private func isBreak(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.isMark(",") || token.isMark(";") || token.isMark(":") || token.isMark("\u{2013}")
            || token.isMark("\u{2014}") || token.kind == .quote || token.kind == .hyphen && token.gap == .space
    }

    // MARK: Openers

    /// "that" opens a clause behind a verb or a noun; the demonstrative stands at the start or behind a preposition.
    private func opensComplement(_ index: Int, _ followsMark: Bool) -> Bool {
        if index == 0 || lexemes.governs[index] != [] && !followsMark { return false }
        guard let clause = open.last else { return false }
        return followsMark || clauses[clause].finite != nil || !clauses[clause].verbs.isEmpty
    }

    /// What hangs on the words before ends where a new complement of a verb further up begins.
    private mutating func closeFor(complementAt index: Int) {
        guard isBreak(index - 1) || lexemes[index - 1].contains(.coordinator) else { return }
        // "said that A would come, and that B would stay".
        if let place = open.lastIndex(where: { clauses[$0].kind == .complement }) { open.removeSubrange(place...) }
    }

    private func opensRelative(_ index: Int, _ followsMark: Bool, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        if followsMark { return true }
        // Where a comma has to stand before a relative clause, the word is an article or a demonstrative without one.
        guard !document.lexicon.pack.setsOffClauses, !lexemes[index].has([.complementizer, .determiner]) else {
            return false
        }
        let before = lexemes[index - 1]
        return !before.has(.verb) && !before.contains(.preposition)
    }

    /// A word that is also a preposition ("after", "before") opens a clause only where a verb follows.
    private func opensAdverbial(_ index: Int, _ followsMark: Bool, _ sentence: Range<Int>) -> Bool {
        if followsMark, !lexemes[index].contains(.preposition) { return true }
        let next = Int(lexemes.ends[index])
        guard next < sentence.upperBound, !lexemes[next].has(.verb) || lexemes[next].contains(.gerund) else {
            return followsMark
        }
        return firstFinite(from: next, sentence) != nil
    }

    /// How far a preposition may stand from its infinitive, in tokens.
    private static let markerReach = 2

    /// "to meet", "pour rencontrer", "zu treffen": a preposition that governs an infinitive.
    private func opensInfinitive(_ index: Int) -> Bool {
        guard lexemes[index].contains(.infinitive), index > 0 else { return false }
        guard let clause = open.last, clauses[clause].kind != .infinitive || clauses[clause].verbs.count > 0 else {
            return false
        }
        let isMarked = window(index - Self.markerReach + 1, index + 1).contains { !lexemes.governs[$0].isEmpty }
        return isMarked && clauses[clause].finite != nil
    }

    /// "said the talks could begin": a clause without a conjunction right behind a verb of saying with its subject before.
    private func opensBareComplement(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard document.lexicon.pack.bareClause == .direct, index > sentence.lowerBound + 1,
            lexemes[index - 1].contains(.speech), lexemes[index - 1].contains(.finite), !isBreak(index - 2),
            document.tokens[index].kind == .word, !lexemes[index].has([.preposition, .coordinator, .negation]),
            !lexemes[index].has(.verb), !document.has(.addressVerbs, .onlyObject, at: index - 1)
        else { return false }
        return firstFinite(from: index, sentence) != nil
    }

    // MARK: Commas and conjunctions

    /// What follows a mark up to the next one.
    private struct Segment {
        var finite: Int?
        /// Whether it begins with its verb: its subject is that of the clause before.
        var beginsWithVerb: Bool
        var hasGerund: Bool
    }

    private func segment(from index: Int, _ sentence: Range<Int>) -> Segment {
        var first = index
        while first < sentence.upperBound, lexemes[first].has([.adverb, .coordinator, .negation]),
            !lexemes[first].has(.verb)
        {
            first += 1
        }
        return Segment(
            finite: firstFinite(from: index, sentence),
            beginsWithVerb: first < sentence.upperBound && lexemes[first].contains(.finite),
            hasGerund: first < sentence.upperBound && lexemes[first].contains(.gerund))
    }

    /// How far a clause's verb is looked for, in tokens.
    private static let verbReach = 40

    /// The first finite verb before the next mark or opener.
    private func firstFinite(from index: Int, _ sentence: Range<Int>) -> Int? {
        var token = index
        while token < min(sentence.upperBound, index + Self.verbReach) {
            if token > index,
                isBreak(token) || lexemes[token].has([.complementizer, .relativizer]) && token > index + 1
                    || document.quotationIndex[token] >= 0
            {
                return nil
            }
            if lexemes[token].contains(.finite) { return token }
            token += 1
        }
        return nil
    }

    /// Behind a mark the innermost clause goes on, or one further out that still lacks its verb, or a new one begins.
    private mutating func resume(for segment: Segment, at index: Int) {
        guard let inner = open.last else { return }
        if segment.hasGerund, !segment.beginsWithVerb {
            push(.participle, opener: index)
            return
        }
        if clauses[inner].kind == .participle, segment.finite != nil { open.removeLast() }
        guard segment.finite != nil else { return }
        if let waiting = open.lastIndex(where: { clauses[$0].finite == nil && clauses[$0].kind != .parenthesis }),
            !(waiting == open.count - 1 && clauses[open[waiting]].kind == .infinitive)
        {
            open.removeSubrange((waiting + 1)...)
            return
        }
        // All have their verbs: a clause of its own, in the rank of the outermost that it can join.
        let rank = open.firstIndex { clauses[$0].kind != .parenthesis } ?? 0
        open.removeSubrange((rank + 1)...)
        push(.coordinate, opener: index)
    }

    /// "A met B and flew home", "A met B and C met D": a conjunction joins clauses where a verb follows.
    private mutating func coordinate(at index: Int, _ sentence: Range<Int>) {
        guard lexemes[index].contains(.coordinator), index > sentence.lowerBound, let inner = open.last,
            clauses[inner].finite != nil, index + 1 < sentence.upperBound
        else { return }
        let next = segment(from: index + 1, sentence)
        guard next.finite != nil, !lexemes[index + 1].has([.complementizer, .relativizer, .subordinator]) else {
            return
        }
        let parent = open.removeLast()
        let number = clauses.count
        var clause = Clause(kind: .coordinate, parent: parent, opener: index)
        clause.marks = clauses[parent].marks.intersection([.condition, .purpose])
        clauses.append(clause)
        open.append(number)
    }
}
