import Text

/// Tells who is the subject of a reporting verb, or whom an attribution governs.
struct CueSubjects {
    let structure: Structure

    private var document: Document { structure.document }
    private var lexemes: Lexemes { structure.lexemes }
    private var groups: Groups { structure.groups }

    /// How far behind "according to" its noun stands, in tokens.
    private static let attributionReach = 8
    /// How far behind its verb a subject stands ("declaró este sábado en Kabul el …"), in tokens.
    private static let inversion = 9

    /// Returns who speaks at a cue by the grammar.
    func subject(of cue: Cue) -> CueSubject {
        if cue.isAttribution { return governed(by: cue) }
        if let agent = agent(of: cue) { return .mention(agent) }
        if isInverted(cue), let behind = behind(cue) { return behind }
        if let before = before(cue) { return before }
        if let own = structure.subject(ofClause: cue.clause), !isAddressed(own, by: cue) { return .mention(own) }
        return behind(cue) ?? .none
    }

    // MARK: Attributions

    private func governed(by cue: Cue) -> CueSubject {
        let sentence = document.sentence(of: cue.tokens.lowerBound)
        let end = min(sentence.upperBound, cue.tokens.upperBound + Self.attributionReach)
        var token = cue.tokens.upperBound
        while token < end {
            if document.tokens[token].kind == .mark || lexemes[token].has([.speech]) && lexemes[token].has(.verb) {
                break
            }
            if let number = groups.starting(at: token), groups.mentions[number].form != .possessive {
                return .mention(number)
            }
            token += 1
        }
        let words = cue.tokens.upperBound..<max(token, cue.tokens.upperBound)
        return words.isEmpty ? .none : .words(words)
    }

    // MARK: Verbs

    /// "X was told by Y": Y behind a participle and "by".
    func agent(of cue: Cue) -> Int? {
        guard cue.form == .participle, lexemes.governs.indices.contains(cue.tokens.upperBound + 1),
            lexemes.governs[cue.tokens.upperBound + 1].contains(.by)
        else { return nil }
        return groups.numbers(in: cue.tokens.upperBound + 1..<cue.tokens.upperBound + 5).first
    }

    /// Whether the verb stands before its subject: it opens its clause or follows words in marks or a comma.
    private func isInverted(_ cue: Cue) -> Bool {
        var token = cue.tokens.lowerBound - 1
        let start = document.sentence(of: cue.tokens.lowerBound).lowerBound
        while token >= start, lexemes[token].has([.auxiliary, .adverb]), document.tokens[token].kind == .word {
            token -= 1
        }
        return token < start || document.tokens[token].kind == .quote || document.tokens[token].isMark(",")
            || document.tokens[token].isMark("\u{2013}") || document.tokens[token].isMark("\u{2014}")
    }

    /// How many words may stand between a subject and its verb that are no part of either.
    private static let betweenReach = 4

    /// The subject right before the verb, with nothing but adverbs and auxiliaries between.
    private func before(_ cue: Cue) -> CueSubject? {
        let start = document.sentence(of: cue.tokens.lowerBound).lowerBound
        var end = cue.tokens.lowerBound
        var steps = 0
        while end > start, steps < Self.betweenReach {
            if let number = groups.ending(at: end) {
                guard !structure.isObjectPronoun(number), !isAddressed(number, by: cue) else { return nil }
                return groups.isGoverned(number) ? head(of: number, start) : .mention(number)
            }
            let classes = lexemes[end - 1]
            guard document.tokens[end - 1].kind == .word,
                classes.has([.adverb, .auxiliary, .negation, .possible, .future])
            else { break }
            end -= 1
            steps += 1
        }
        guard end > start, isPlainNoun(end - 1), !isInPhrase(end - 1, start) else { return nil }
        return .words(end - 1..<end)
    }

    /// How many phrases with "of" follow each other.
    private static let phrases = 3

    /// "members of the Ministry of X said": the noun on which a mention hangs by "of".
    private func head(of number: Int, _ start: Int) -> CueSubject? {
        var (number, last) = (number, groups.mentions[number].tokens.upperBound)
        for _ in 0..<Self.phrases {
            let government = groups.governments[number]
            guard government.relation.contains(.of), government.end - 1 > start else { return nil }
            let end = government.end - 1
            guard let outer = groups.ending(at: end) else {
                guard isPlainNoun(end - 1), !isInPhrase(end - 1, start) else { return nil }
                last = max(last, end)
                return .words(end - 1..<last)
            }
            if !groups.isGoverned(outer) { return .mention(outer) }
            number = outer
        }
        return nil
    }

    /// "the minister of the region": a noun that a preposition governs is no subject.
    private func isInPhrase(_ token: Int, _ start: Int) -> Bool {
        var index = token
        while index >= start, token - index <= 3 {
            if !lexemes.governs[index].isEmpty { return true }
            guard index > start, lexemes[index - 1].has([.determiner, .possessive]) else { return false }
            index -= 1
        }
        return false
    }

    /// A lower-case word of no closed class, or a capitalised noun where nouns have capitals.
    private func isPlainNoun(_ token: Int) -> Bool {
        let classes = lexemes[token]
        guard document.tokens[token].kind == .word, classes.isEmpty, !document.has(.stopWords, at: token) else {
            return false
        }
        return document.tokens[token].isCapitalised == document.lexicon.pack.capitalisesNouns
    }

    private func behind(_ cue: Cue) -> CueSubject? {
        let sentence = document.sentence(of: cue.tokens.lowerBound)
        let end = min(sentence.upperBound, cue.tokens.upperBound + Self.inversion)
        var noun: Range<Int>?
        var token = cue.tokens.upperBound
        while token < end {
            if let number = groups.starting(at: token) {
                let mention = groups.mentions[number]
                if mention.form == .possessive || mention.isAdjective {
                    token = mention.tokens.upperBound
                    continue
                }
                if groups.isGoverned(number) || structure.isObjectPronoun(number) || isAddressed(number, by: cue) {
                    if noun != nil { break }
                    token = mention.tokens.upperBound
                    continue
                }
                return noun.map(CueSubject.words) ?? .mention(number)
            }
            let kind = document.tokens[token].kind
            if kind == .mark || kind == .quote || lexemes[token].has(.opener) { break }
            if noun == nil, isPlainNoun(token), token > cue.tokens.upperBound - 1,
                lexemes[token - 1].has([.determiner]), lexemes.governs[token].isEmpty,
                !isInPhrase(token, cue.tokens.upperBound)
                    || lexemes.governs[cue.tokens.upperBound].isEmpty && token == cue.tokens.upperBound + 1
            {
                noun = token - 1..<token + 1
            }
            token += 1
        }
        return noun.map(CueSubject.words)
    }

    /// How far behind a verb its bare object begins, in tokens.
    private static let objectReach = 3

    /// Whether the verb or one of its prepositions makes a mention the one who is spoken to: "told X", "tegen X gezegd".
    func isAddressed(_ number: Int, by cue: Cue) -> Bool {
        if let agent = agent(of: cue) {
            // "X was told by Y": nobody but Y speaks in that clause.
            return number != agent
                && structure.clauses.number(of: groups.mentions[number].tokens.lowerBound) == cue.clause
        }
        guard let verb = AddressVerb(cue.tokens, document) else { return false }
        let start = groups.mentions[number].tokens.lowerBound
        if verb.governs(start, document) { return true }
        guard verb.takesOnlyObject, start >= verb.tokens.upperBound else { return false }
        return groups.numbers(in: verb.tokens.upperBound..<verb.tokens.upperBound + Self.objectReach).first == number
    }

    /// The mentions of the cue's sentence to whom it speaks, its subject apart.
    func addressees(of cue: Cue) -> [Int] {
        let numbers = groups.numbers(in: document.sentence(of: cue.tokens.lowerBound))
        let agent = agent(of: cue)
        if agent != nil {
            return numbers.filter {
                $0 != agent && .mention($0) != cue.subject
                    && structure.clauses.number(of: groups.mentions[$0].tokens.lowerBound) == cue.clause
            }
        }
        guard let verb = AddressVerb(cue.tokens, document) else { return [] }
        let object =
            verb.takesOnlyObject
            ? groups.numbers(in: verb.tokens.upperBound..<verb.tokens.upperBound + Self.objectReach).first : nil
        return numbers.filter {
            .mention($0) != cue.subject
                && ($0 == object || verb.governs(groups.mentions[$0].tokens.lowerBound, document))
        }
    }
}
