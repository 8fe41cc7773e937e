import Text

/// Finds who speaks at a cue: the subject of the verb, or whom the preposition governs.
struct SpeakerFinder {
    let document: Document
    private let index: MentionIndex

    /// Takes the mentions of a document.
    init(document: Document, mentions: [Mention]) {
        self.document = document
        index = MentionIndex(tokenCount: document.tokens.count, mentions)
    }

    /// The mentions that start in a range.
    func mentions(in range: Range<Int>) -> [Mention] {
        index.starting(in: range)
    }

    /// The mention that starts at a token.
    func mention(at token: Int) -> Mention? {
        index.starting(at: token)
    }

    /// The mention that ends right before a token.
    func mention(endingAt end: Int) -> Mention? {
        index.ending(at: end)
    }

    /// The mentions of a range that can speak: not quoted, no possessive.
    func speakers(in range: Range<Int>) -> [Mention] {
        index.starting(in: range).filter {
            range.upperBound >= $0.tokens.upperBound
                && !document.isQuoted($0.tokens.lowerBound) && $0.form != .possessive && !$0.isGenitive
        }
    }

    /// "him", "ihm": forms that are never a subject.
    private func isObjectPronoun(_ mention: Mention) -> Bool {
        guard mention.form == .pronoun || mention.form == .group else { return false }
        let pronouns = document.matches(at: mention.tokens.lowerBound).filter { $0.kind == .list(.pronouns) }
        return !pronouns.isEmpty && pronouns.allSatisfy { $0.value.hasSuffix(".object") }
    }

    /// The subject of a reporting verb in a clause; `invertsFirst` where the verb follows a quotation directly.
    func subject(of cue: Cue, in clause: Range<Int>, invertsFirst: Bool) -> Mention? {
        if cue.kind == .source || cue.kind == .after { return governed(by: cue, in: clause) }
        let verb = AddressVerb(cue.tokens, document)
        let (takesObject, isOnlyObject) = (verb?.takesObject ?? false, verb?.takesOnlyObject ?? false)
        let all = speakers(in: clause).filter { mention in
            let isAddressed = verb?.governs(mention.tokens.lowerBound, document) ?? false
            return !isAddressed && !(takesObject && isObjectPronoun(mention))
        }
        if takesObject, let agent = all.first(where: { isAgent($0, of: cue.tokens) }) { return agent }
        var before = all.last {
            $0.tokens.upperBound <= cue.tokens.lowerBound && isAdjacent($0.tokens.upperBound, cue.tokens.lowerBound)
                && !isGoverned($0)
        }
        if let verb, let object = before { before = subject(before: object, of: verb) ?? before }
        let after =
            isOnlyObject
            ? nil
            : all.first {
                $0.tokens.lowerBound >= cue.tokens.upperBound && isAdjacent(cue.tokens.upperBound, $0.tokens.lowerBound)
                    && !isGoverned($0)
            }
        if cue.kind == .call, after != nil, before == nil,
            let subject = all.last(where: { $0.tokens.upperBound <= cue.tokens.lowerBound && !isGoverned($0) })
        {
            // "Hij … en noemde Nederland een vriend": what follows the verb is what is called so.
            return subject
        }
        if invertsFirst, let after { return after }
        if let near = before ?? after { return near }
        if let first = all.first(where: { $0.tokens.upperBound <= cue.tokens.lowerBound && !isGoverned($0) }) {
            return first
        }
        guard !isOnlyObject else { return nil }
        return all.first {
            $0.tokens.lowerBound >= cue.tokens.upperBound && $0.tokens.lowerBound - cue.tokens.upperBound < Self.reach
                && !isGoverned($0) && !hasMark(cue.tokens.upperBound, $0.tokens.lowerBound)
        }
    }

    /// "X was told by Y": Y behind a participle and "by".
    func isAgent(_ mention: Mention, of cue: Range<Int>) -> Bool {
        guard document.has(.speechForms, at: cue.lowerBound), document.has(.connectives, "by", at: cue.upperBound)
        else { return false }
        let between = window(cue.upperBound + 1, mention.tokens.lowerBound)
        return mention.tokens.lowerBound > cue.upperBound && between.allSatisfy(document.isFunctionWord)
    }

    /// "hat Merz der ARD gesagt": of two before a participle the first speaks and the second is spoken to.
    private func subject(before object: Mention, of verb: AddressVerb) -> Mention? {
        guard verb.takesObject, document.has(.speechForms, at: verb.tokens.lowerBound) else { return nil }
        var start = object.tokens.lowerBound
        while start > 0, index.ending(at: start) == nil, document.isFunctionWord(start - 1),
            !document.has(.connectives, "and", at: start - 1)
        {
            start -= 1
        }
        guard let subject = index.ending(at: start), subject.form == .name || subject.form == .pronoun,
            !subject.isGenitive, !isObjectPronoun(subject), !isGoverned(subject)
        else { return nil }
        return subject
    }

    /// How many words of time and place may stand between a verb and its subject ("declaró este sábado en Kabul el …").
    private static let reach = 9

    private func hasMark(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { document.tokens[$0].kind == .mark && !document.tokens[$0].isMark(",") }
            || (start..<end).contains { document.has(.complementizers, at: $0) }
    }

    /// Whom "volgens" or "according to" governs, also through a statement: "volgens een verklaring van het ministerie".
    private func governed(by cue: Cue, in clause: Range<Int>) -> Mention? {
        let rest = cue.tokens.upperBound..<max(clause.upperBound, cue.tokens.upperBound)
        return speakers(in: rest).first { mention in
            guard mention.tokens.lowerBound <= cue.tokens.upperBound + 8 else { return false }
            let between = cue.tokens.upperBound..<mention.tokens.lowerBound
            return !between.contains { document.tokens[$0].kind == .mark || document.has(.speechVerbs, at: $0) }
        }
    }

    private func isAdjacent(_ end: Int, _ start: Int) -> Bool {
        guard end <= start, start - end <= 3 else { return false }
        return (end..<start).allSatisfy { token in
            document.tokens[token].isMark(",") && token == start - 1
                || document.tokens[token].kind == .word && !document.has(.complementizers, at: token)
                    && !document.has(.speechVerbs, at: token)
                    && !document.tokens[token].isCapitalised
        }
    }

    /// Whether a preposition right before the mention makes it an object.
    func isGoverned(_ mention: Mention) -> Bool {
        isObject(mention) || follows(mention, .attributions)
    }

    /// Whether a term of the list stands right before the mention.
    private func follows(_ mention: Mention, _ list: LanguagePack.List) -> Bool {
        let start = mention.tokens.lowerBound
        return window(max(0, start - 2), start).contains { token in
            document.matches(at: token).contains { $0.kind == .list(list) && $0.tokens.upperBound >= start - 1 }
        } && !document.tokens[start - 1].isMark(",")
    }

    private func isObject(_ mention: Mention) -> Bool {
        let start = mention.tokens.lowerBound
        guard start > 0, document.tokens[start].gap < .line else { return false }
        for token in [start - 1, start - 2] where token >= 0 {
            if document.matches(at: token).contains(where: { Self.isPreposition($0, endingBefore: start, from: token) })
            {
                return true
            }
            guard document.isFunctionWord(token), !document.tokens[token].isMark(",") else { break }
        }
        // "In Ramallah, he will …": a pronoun goes on no list.
        return mention.form != .pronoun && continuesGovernedList(start)
    }

    /// "with A, B and C": a preposition before the first of a list governs all.
    private func continuesGovernedList(_ start: Int) -> Bool {
        let joins = document.tokens[start - 1].isMark(",") || document.has(.connectives, "and", at: start - 1)
        guard joins else { return false }
        let end =
            document.tokens[start - 1].isMark(",") || start < 2 || !document.tokens[start - 2].isMark(",")
            ? start - 1 : start - 2
        guard let previous = index.ending(at: end), previous.form != .possessive else { return false }
        if document.tokens[start - 1].isMark(","), let own = index.starting(at: start), !goesOn(own) { return false }
        return isObject(previous)
    }

    /// Whether a list goes on behind a mention: "na het gesprek met A, B zei …" is none.
    private func goesOn(_ mention: Mention) -> Bool {
        let end = mention.tokens.upperBound
        return end < document.tokens.count
            && (document.tokens[end].isMark(",") || document.has(.connectives, "and", at: end))
    }

    private static func isPreposition(_ match: TermMatch, endingBefore start: Int, from token: Int) -> Bool {
        match.isPreposition && match.tokens.upperBound <= start
    }
}
