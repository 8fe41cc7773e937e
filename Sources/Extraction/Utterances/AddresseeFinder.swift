import Records
import Text

/// Finds to whom words are said: whom a preposition of address governs beside the verb, or the verb's bare object.
///
/// Between the verb and the addressee stand only the speaker, function words, days and what is in brackets. Any
/// other word ends the search, for what comes behind it belongs to that word: "said in a letter to X", "zei over X".
struct AddresseeFinder {
    let structure: Structure
    let organizations: OrganizationBook

    private var document: Document { structure.document }
    private var groups: Groups { structure.groups }

    /// The most tokens from the verb to the addressee.
    private static let reach = 16
    /// The most tokens in brackets behind a name.
    private static let bracketed = 6

    /// Returns a quote with its addressee.
    func complete(_ draft: QuoteDraft) -> QuoteDraft {
        guard let cue = draft.cue, let verb = AddressVerb(cue, document) else { return draft }
        let sentence = document.sentence(of: cue.lowerBound)
        let start = draft.fragments.map(\.upperBound).filter { $0 <= cue.lowerBound }.max() ?? sentence.lowerBound
        let end = draft.fragments.map(\.lowerBound).filter { $0 >= cue.upperBound }.min() ?? sentence.upperBound
        let clause = max(start, sentence.lowerBound)..<min(end, sentence.upperBound)
        var draft = draft
        draft.addressee = passive(verb, cue, draft.speaker) ?? behind(verb, cue, draft.speaker, clause)
        draft.addressee = draft.addressee ?? before(verb, cue, draft.speaker, clause)
        return draft
    }

    /// "told X", "sagte Y zu X", "dijo a X el ministro".
    private func behind(_ verb: AddressVerb, _ cue: Range<Int>, _ speaker: Mention?, _ clause: Range<Int>) -> Mention? {
        let end = min(clause.upperBound, verb.tokens.upperBound + Self.reach)
        var index = verb.tokens.upperBound
        var subject = speaker.flatMap { $0.tokens.lowerBound >= index ? $0 : nil }
        var takesObject = verb.takesObject && (speaker != nil || verb.takesOnlyObject)
        while index < end {
            if let own = subject, own.tokens.lowerBound <= index {
                (index, subject) = (max(index, own.tokens.upperBound), nil)
                // "sagte der Sprecher der Partei": a noun may have a genitive, a name has none.
                takesObject = takesObject && (own.form == .name || own.form == .pronoun)
            } else if verb.isPreposition(index, document) {
                return governed(by: index, speaker, end)
            } else if let mention = party(at: index, besides: speaker) {
                let isBare = takesObject && subject == nil && accepts(mention, speaker)
                let standsBehindSubject = speaker.map { $0.tokens.lowerBound > verb.tokens.lowerBound } ?? false
                return isBare && !(standsBehindSubject && mention.form == .country)
                    ? found(mention, "addressee.object") : nil
            } else if let next = filler(index, cue) {
                index = next
            } else if let own = subject {
                index = own.tokens.lowerBound
            } else {
                return nil
            }
        }
        return nil
    }

    /// "heeft Y tegen X gezegd": the preposition in front of the verb, behind the auxiliary, the speaker or a day.
    private func before(_ verb: AddressVerb, _ cue: Range<Int>, _ speaker: Mention?, _ clause: Range<Int>) -> Mention? {
        var index = verb.tokens.lowerBound
        while index > clause.lowerBound {
            if let mention = mention(endingAt: index) {
                guard mention.tokens != speaker?.tokens else { return nil }
                let head = determined(mention.tokens.lowerBound, verb) - 1
                if verb.takesObject, head + 1 == speaker?.tokens.upperBound {
                    return accepts(mention, speaker) ? found(mention, "addressee.object") : nil
                }
                guard head >= clause.lowerBound, verb.isPreposition(head, document),
                    opens(head, clause.lowerBound)
                else { return nil }
                return governed(by: head, speaker, index)
            }
            guard isFiller(index - 1) else { return nil }
            index -= 1
        }
        return nil
    }

    /// "X was told by Y": the one before the verb, where the speaker is its agent.
    private func passive(_ verb: AddressVerb, _ cue: Range<Int>, _ speaker: Mention?) -> Mention? {
        guard verb.takesObject, let speaker, isAgent(speaker, of: cue) else { return nil }
        var index = cue.lowerBound
        while index > 0, mention(endingAt: index) == nil, isFiller(index - 1) { index -= 1 }
        guard let number = groups.ending(at: index), !groups.isGoverned(number),
            accepts(groups.mentions[number], speaker)
        else { return nil }
        let mention = groups.mentions[number]
        return found(mention, "addressee.passive")
    }

    private func governed(by preposition: Int, _ speaker: Mention?, _ end: Int) -> Mention? {
        var index = preposition + 1
        while index < end {
            if let mention = party(at: index, besides: speaker) {
                guard accepts(mention, speaker), !tellsPlace(preposition) || isNoPlace(mention) else { return nil }
                return mention.form == .metonym ? nil : found(mention, "addressee.preposition")
            }
            guard let next = filler(index, index..<index) else { return nil }
            index = next
        }
        return nil
    }

    /// "X was told by Y": Y behind a participle and "by".
    private func isAgent(_ mention: Mention, of cue: Range<Int>) -> Bool {
        guard document.has(.speechForms, at: cue.lowerBound), document.has(.by, at: cue.upperBound)
        else { return false }
        let between = window(cue.upperBound + 1, mention.tokens.lowerBound)
        return mention.tokens.lowerBound > cue.upperBound && between.allSatisfy(document.isFunctionWord)
    }

    private func mention(at token: Int) -> Mention? { groups.starting(at: token).map { groups.mentions[$0] } }

    private func mention(endingAt token: Int) -> Mention? { groups.ending(at: token).map { groups.mentions[$0] } }

    // MARK: Who can be spoken to

    /// The mention at a token, no possessive; a pronoun that would mean the speaker means the next one.
    private func party(at index: Int, besides speaker: Mention?) -> Mention? {
        guard var mention = mention(at: index), mention.form != .possessive else { return nil }
        if let other = mention.besidesSubject, mention.referents == speaker?.referents { mention.referents = [other] }
        return mention
    }

    private func accepts(_ mention: Mention, _ speaker: Mention?) -> Bool {
        guard mention.referents.count == 1, !mention.isGenitive, !mention.isAdjective,
            !document.isQuoted(mention.tokens.lowerBound),
            speaker.map({ !$0.referents.contains(mention.referents[0]) || mention.referents[0] == .anonymous }) ?? true
        else { return false }
        switch mention.form {
        case .possessive, .group: return false
        case .name, .pronoun, .role, .counterpart, .anonymous: return true
        case .institution, .country, .metonym, .organization: return !isPartOfPhrase(mention.tokens.upperBound)
        }
    }

    /// "told US lawmakers", "told CNN anchor X": the noun behind is the one spoken to.
    private func isPartOfPhrase(_ next: Int) -> Bool {
        guard next < document.tokens.count else { return false }
        let token = document.tokens[next]
        if token.kind == .hyphen || token.kind == .clitic { return true }
        guard token.kind == .word, token.gap < .line else { return false }
        return !document.isFunctionWord(next) && !document.has(anyOf: Self.follows, at: next)
    }

    private static let days = Document.bits([.weekdays, .relativeDays, .months, .dateUnits])
    /// Words that may come behind an addressee of one word.
    private static let follows =
        days
        | Document.bits([.complementizers, .connectives, .speechVerbs, .speechForms, .auxiliaries, .clauseOpeners])

    /// Whether a preposition also tells where, or about whom: "à Moscou", "zu Russland".
    private func tellsPlace(_ preposition: Int) -> Bool {
        [.in, .at, .about].contains { document.has(.connectives, $0, at: preposition) }
    }

    private func isNoPlace(_ mention: Mention) -> Bool {
        switch mention.form {
        case .name, .pronoun, .role, .counterpart, .anonymous, .possessive, .group: return true
        case .institution, .country, .metonym: return false
        case .organization:
            guard case .organization(let index)? = mention.referents.first else { return false }
            return organizations[index].kind == .media
        }
    }

    private func found(_ mention: Mention, _ rule: String) -> Mention {
        var mention = mention
        mention.rule = rule
        return mention
    }

    // MARK: What stands between

    /// The token behind words that may stand between a verb and its addressee; nil at any other word.
    private func filler(_ index: Int, _ cue: Range<Int>) -> Int? {
        if document.tokens[index].isMark("(") {
            return window(index, min(index + Self.bracketed, document.tokens.count))
                .first { document.tokens[$0].isMark(")") }.map { $0 + 1 }
        }
        if cue.contains(index) || isParticle(index, cue) { return index + 1 }
        if let mention = mention(at: index), mention.form == .possessive { return mention.tokens.upperBound }
        if let day = day(at: index) { return day }
        // "am Montag", "in Wien": a preposition with a day or a place behind it.
        if document.matches(at: index).contains(where: \.isPreposition) {
            return day(at: index + 1) ?? place(after: index)
        }
        if let source = document.match(.sources, at: index),
            mention(at: source.tokens.upperBound)?.form == .organization
        {
            return source.tokens.upperBound
        }
        return isFiller(index) ? index + 1 : nil
    }

    private func place(after preposition: Int) -> Int? {
        guard document.has(.in, at: preposition) else { return nil }
        let name =
            document.match(.cities, at: preposition + 1) ?? document.match(.countries, at: preposition + 1)
        return name?.tokens.upperBound
    }

    private func day(at index: Int) -> Int? {
        guard document.has(anyOf: Self.days, at: index) else { return nil }
        return document.matches(at: index).filter { Self.days & $0.kind.bit != 0 }.map(\.tokens.upperBound).max()
    }

    private func isFiller(_ index: Int) -> Bool {
        guard document.tokens[index].kind == .word || document.tokens[index].kind == .clitic else { return false }
        if document.has(anyOf: Self.days, at: index) || document.has(.auxiliaries, at: index) { return true }
        return document.isFunctionWord(index) && document.tokens[index].shape == .lower
            && !document.has(anyOf: Self.joints, at: index)
            && !document.matches(at: index).contains(where: \.isPreposition)
            && !document.has(.and, at: index) && !document.has(.or, at: index)
    }

    private static let joints = Document.bits([.complementizers, .clauseOpeners, .negations, .attributions])

    /// The part of the verb that stands apart: "teilte … mit", "liet … weten".
    private func isParticle(_ index: Int, _ cue: Range<Int>) -> Bool {
        guard let verb = cue.first else { return false }
        return document.all(.speechVerbs, at: verb).contains { $0.value.needs?.key == document.tokens[index].key }
    }

    /// The start of the determiners before a mention.
    private func determined(_ start: Int, _ verb: AddressVerb) -> Int {
        var start = start
        while start > 0, !verb.isPreposition(start - 1, document),
            isFiller(start - 1) || mention(endingAt: start)?.form == .possessive
        { start -= 1 }
        return start
    }

    private func opens(_ preposition: Int, _ start: Int) -> Bool {
        let subject = mention(endingAt: preposition)?.form
        return preposition == start || subject == .name || subject == .pronoun
            || document.has(.auxiliaries, at: preposition - 1) || document.has(anyOf: Self.days, at: preposition - 1)
    }
}
