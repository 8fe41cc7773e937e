import Records
import Text

/// Lists of parties: "A, B en C".
extension PartyFinder {
    // MARK: Pronouns

    /// Whether the mention is a pronoun that is an object and nothing else ("ihn", "hem").
    func isObjectPronoun(_ mention: Mention) -> Bool {
        let values = document.matches(at: mention.tokens.lowerBound).filter { $0.kind == .list(.pronouns) }.map(\.value)
        return mention.form == .pronoun && !values.isEmpty && values.allSatisfy { $0.hasSuffix(".object") }
    }

    /// "am Abend empfing ihn Scholz": a person behind verb and object pronoun is the subject.
    func inverted(_ trigger: Trigger, _ all: [Mention]) -> [Mention]? {
        let end = trigger.tokens.upperBound
        guard !trigger.isNoun, trigger.kind == "receive" || trigger.kind == "meet",
            let object = all.first(where: { $0.tokens.lowerBound == end }), isObjectPronoun(object),
            let subject = all.first(where: { (0...1).contains($0.tokens.lowerBound - object.tokens.upperBound) }),
            isPersonal([subject]), !finder.isGoverned(subject)
        else { return nil }
        return expanded(subject, all) + [object]
    }

    // MARK: Owners

    /// "their May 2022 meeting in Bali": those of whom a possessive right before a noun speaks, where they are several.
    func owners(of trigger: Trigger, in sentence: Range<Int>) -> [MeetingDraft.Party] {
        guard trigger.isNoun, trigger.kind != "visit" else { return [] }
        let start = trigger.tokens.lowerBound
        let owner = finder.mentions(in: window(max(sentence.lowerBound, start - 5), start)).last
        guard let owner, owner.form == .possessive, owner.referents.count > 1, !document.isQuoted(start) else {
            return []
        }
        return unique([owner])
    }

    // MARK: Lists

    /// The mention with those joined to it: "A, B en C".
    func expanded(_ mention: Mention, _ all: [Mention]) -> [Mention] {
        var list = [mention]
        while let last = list.last,
            // "A and B, without looking at each other": who is meant by a group word is on no list.
            let next = all.first(where: {
                $0.form != .group && $0.tokens.lowerBound >= last.tokens.upperBound
                    && joins(last.tokens.upperBound, $0.tokens.lowerBound)
            })
        {
            list.append(next)
        }
        return list
    }

    func joins(_ end: Int, _ start: Int) -> Bool {
        guard end < start, start - end <= 8 else { return false }
        var sawJoin = false
        for token in end..<start {
            if document.tokens[token].isMark(",") || document.has(.connectives, "and", at: token) {
                sawJoin = true
            } else if document.tokens[token].kind == .mark || document.tokens[token].kind == .quote
                || document.has(.encounterVerbs, at: token) || document.has(.speechVerbs, at: token)
                || document.has(.encounterNouns, at: token)
            {
                return false
            } else if sawJoin, leadsAway(token) || document.has(.connectives, "with", at: token) {
                // "mit A und mit B": a preposition said again is no list.
                return false
            } else if !document.has(.stopWords, at: token) && !document.has(.connectives, at: token)
                && !isApposition(token)
            {
                return false
            }
        }
        return sawJoin
    }

    /// "…, en Omán": a preposition of place or time after the comma ends the list.
    func leadsAway(_ token: Int) -> Bool {
        let values = Set(document.matches(at: token).filter(\.isPreposition).map(\.value))
        return !values.isEmpty && values.isDisjoint(with: ["with", "of", "object", "between", "from"])
    }

    /// Whether the token is part of an office or ownership beside a name.
    func isApposition(_ token: Int) -> Bool {
        document.tokens[token].isCapitalised || document.has(.offices, at: token) || document.has(.demonyms, at: token)
    }

    func unique(_ mentions: [Mention]) -> [MeetingDraft.Party] {
        var out: [MeetingDraft.Party] = []
        for mention in mentions {
            for referent in mention.referents
            where referent != .anonymous && !out.contains(where: { $0.referent == referent }) {
                out.append(MeetingDraft.Party(referent: referent, mention: mention, role: .party))
            }
        }
        return out
    }
}
