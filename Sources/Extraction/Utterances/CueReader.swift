import Text

/// Finds the reporting verbs and attributions of a document, each with its clause, its polarity and its subject.
struct CueReader {
    let structure: Structure

    private var document: Document { structure.document }
    private var lexemes: Lexemes { structure.lexemes }

    /// Returns the cues in text order, none inside quotation marks that hold an utterance.
    func read() -> [Cue] {
        var found: [Cue] = []
        var index = 0
        while index < document.tokens.count {
            guard !document.isQuoted(index), var cue = cue(at: index) else {
                index += 1
                continue
            }
            cue.polarity = polarity(of: cue)
            cue.subject = CueSubjects(structure: structure).subject(of: cue)
            found.append(cue)
            index = cue.tokens.upperBound
        }
        return found
    }

    private func cue(at index: Int) -> Cue? {
        // "so-called": the part of a compound is no verb.
        guard index == 0 || document.tokens[index - 1].kind != .hyphen else { return nil }
        let clause = structure.clauses.number(of: index)
        if let match = document.match(.attributions, at: index) {
            let kind: Cue.Kind = match.value == .after ? .after : .source
            return Cue(tokens: match.tokens, kind: kind, form: .preposition, clause: clause)
        }
        if let form = document.match(.speechForms, at: index), !isNoun(index),
            !document.has(.speechVerbs, at: index) || hasAuxiliary(before: index)
        {
            return Cue(tokens: form.tokens, kind: .say, form: .participle, clause: clause)
        }
        guard document.has(.speechVerbs, at: index), !isNoun(index) else { return nil }
        let end = document.sentence(of: index).upperBound
        for match in document.all(.speechVerbs, at: index).reversed() where !isEncounter(match.tokens) {
            let behind = match.tokens.upperBound
            if let needs = match.value.needs, !has(needs, after: behind, end) { continue }
            if let without = match.value.without, has(without, after: behind, end) { continue }
            return Cue(tokens: match.tokens, kind: Cue.Kind(match.value.act), form: .finite, clause: clause)
        }
        return nil
    }

    /// How far before a participle its auxiliary stands where the form may also be a past, in tokens.
    private static let auxiliaryReach = 3

    /// "has said", "had already told": a form that is a participle and a past is a participle behind an auxiliary.
    private func hasAuxiliary(before index: Int) -> Bool {
        window(index - Self.auxiliaryReach, index).contains {
            lexemes[$0].has([.auxiliary, .future, .possible, .required])
                && structure.clauses.number(of: $0) == structure.clauses.number(of: index)
        }
    }

    /// "the states", "their calls": where an article or a possessive precedes, a word of one token is a noun.
    private func isNoun(_ index: Int) -> Bool { !lexemes[index].has(.verb) }

    /// "sprak met", "spoke with": an encounter, no utterance.
    private func isEncounter(_ tokens: Range<Int>) -> Bool {
        let isBoth = document.has(.encounterVerbs, at: tokens.lowerBound)
        return isBoth
            && (tokens.upperBound..<tokens.upperBound + 2).contains {
                document.has(.with, at: $0)
            }
    }

    /// How far behind its verb a particle stands, in tokens.
    private static let particleReach = 12

    private func has(_ word: NeededWord, after start: Int, _ end: Int) -> Bool {
        window(start, min(end, start + Self.particleReach)).contains {
            document.tokens[$0].key == word.key && document.tokens[$0].kind == .word
        }
    }

    // MARK: Polarity

    /// How far from its verb a negation stands, in tokens.
    private static let negationReach = 3

    private func polarity(of cue: Cue) -> Cue.Polarity {
        guard !cue.isAttribution else { return .asserted }
        let clause = structure.clauses[cue.clause]
        let near = window(cue.tokens.lowerBound - Self.negationReach, cue.tokens.upperBound + Self.negationReach)
        let isNegated = near.contains { token in
            token < document.tokens.count && lexemes[token].contains(.negation)
                && structure.clauses.number(of: token) == cue.clause && !document.isQuoted(token)
                && (token < cue.tokens.lowerBound || !endsClause(cue.tokens.upperBound, token))
        }
        if isNegated { return .negated }
        let sentence = document.sentence(of: cue.tokens.lowerBound)
        if let last = sentence.last, document.tokens[last].isMark("?"), clause.kind == .main, !document.isQuoted(last) {
            return .asked
        }
        let isPossible = window(cue.tokens.lowerBound - Self.negationReach, cue.tokens.lowerBound).contains {
            lexemes[$0].has([.possible, .wanted, .required, .future])
                && structure.clauses.number(of: $0) == cue.clause
        }
        return isPossible || clause.marks.contains(.condition) ? .possible : .asserted
    }

    private func endsClause(_ start: Int, _ end: Int) -> Bool {
        window(start, end).contains {
            document.tokens[$0].kind == .mark || document.tokens[$0].kind == .quote || lexemes[$0].has(.opener)
        }
    }
}
