import Records
import Text

/// The grammar of a document: what each word can be, who governs whom, which clause each belongs to.
///
/// Every question of grammar has its one answer here; quotes and meetings are read from it.
final class Structure: Sendable {
    let document: Document
    let lexemes: Lexemes
    let clauses: Clauses
    let groups: Groups

    init(_ document: Document, _ mentions: [Mention]) {
        self.document = document
        lexemes = Lexemes(document)
        clauses = ClauseScanner.scan(document, lexemes)
        groups = Groups(document, lexemes, mentions)
    }

    /// The same words with other mentions.
    init(_ other: Structure, _ mentions: [Mention]) {
        (document, lexemes, clauses) = (other.document, other.lexemes, other.clauses)
        groups = Groups(document, lexemes, mentions)
    }

    /// The number of the mention that is the subject of a clause, by the words of the clause or of the one it hangs on.
    func subject(ofClause number: Int) -> Int? {
        var clause = number
        for _ in 0..<Self.depth {
            if let own = ownSubject(ofClause: clause), !isObject(own, ofRelative: clause) { return own }
            guard let next = controller(ofClause: clause) else { return nil }
            switch next {
            case .mention(let mention): return mention
            case .clause(let parent): clause = parent
            }
        }
        return nil
    }

    /// "who met X": behind a verb that follows the relativizer stands the object.
    private func isObject(_ mention: Int, ofRelative number: Int) -> Bool {
        let clause = clauses[number]
        guard clause.kind == .relative, let opener = clause.opener, let verb = clause.finite ?? clause.verbs.first
        else {
            return false
        }
        return groups.mentions[mention].tokens.lowerBound > verb && antecedent(ofClause: number) != nil
            && window(Int(lexemes.ends[opener]), verb).allSatisfy { lexemes[$0].has([.adverb, .negation, .auxiliary]) }
    }

    /// How many clauses up a subject is looked for.
    private static let depth = 4

    private enum Controller {
        case mention(Int)
        case clause(Int)
    }

    /// Whose subject a clause without one takes: the word before "who", the clause that it is joined to or hangs on.
    private func controller(ofClause number: Int) -> Controller? {
        let clause = clauses[number]
        switch clause.kind {
        case .relative:
            return antecedent(ofClause: number).map(Controller.mention)
        case .coordinate, .infinitive, .participle:
            return clause.parent.map(Controller.clause)
        case .main, .complement, .adverbial, .parenthesis, .quoted: return nil
        }
    }

    /// The mention that a relative clause speaks of: the one right before its opener.
    func antecedent(ofClause number: Int) -> Int? {
        guard let opener = clauses[number].opener else { return nil }
        for end in [opener, opener - 1] {
            if let mention = groups.ending(at: end) { return mention }
        }
        return nil
    }

    /// The first mention of a clause that nothing governs: before its verb, else right behind it.
    func ownSubject(ofClause number: Int) -> Int? {
        let clause = clauses[number]
        let free = clause.segments.flatMap(groups.numbers).filter { mention in
            !groups.isGoverned(mention) && !isObjectPronoun(mention)
                && clauses.number(of: groups.mentions[mention].tokens.lowerBound) == number
        }
        guard let verb = clause.finite ?? clause.verbs.first else { return free.first }
        if let before = free.first(where: { groups.mentions[$0].tokens.lowerBound < verb }) { return before }
        // "who met A": the word that opens the clause is its subject.
        if clause.kind == .relative, let opener = clause.opener, verb - opener <= Self.relativeReach { return nil }
        return free.first { mention in
            let start = groups.mentions[mention].tokens.lowerBound
            return start > verb && start - verb <= Self.inversion && !hasNominalSubject(clause, before: verb)
        }
    }

    /// How far behind its verb a subject stands, in tokens.
    private static let inversion = 8

    /// How far behind its opener the verb of a relative clause stands where the opener is its subject.
    private static let relativeReach = 2

    /// Whether words that name no party are the subject: "the talks began", "the aim of the meeting is".
    private func hasNominalSubject(_ clause: Clause, before verb: Int) -> Bool {
        guard let start = clause.segments.first?.lowerBound, start < verb else { return false }
        var token = clause.opener.map { max(start, $0 + 1) } ?? start
        while token < verb {
            let classes = lexemes[token]
            if classes.has([.determiner, .encounterNoun, .subjectPronoun]), !classes.contains(.preposition) {
                return true
            }
            // A phrase that a preposition opens is no subject.
            guard classes.has([.adverb, .coordinator, .negation]) else { return false }
            token += 1
        }
        return false
    }

    /// "him", "ihn": a form that is never a subject.
    func isObjectPronoun(_ number: Int) -> Bool {
        let mention = groups.mentions[number]
        guard mention.form == .pronoun || mention.form == .group else { return false }
        let pronouns = document.all(.pronouns, at: mention.tokens.lowerBound)
        return !pronouns.isEmpty && pronouns.allSatisfy { $0.value.grammaticalCase == .object }
    }
}
