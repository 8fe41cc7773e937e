import Records
import Text

/// Finds who mediates at an encounter: the third that brings two others to one table.
struct MediatorFinder {
    let document: Document
    let finder: SpeakerFinder
    let parties: PartyFinder
    let clauses: ClauseWindow

    /// Who mediates between whom, by a verb of the text.
    struct Act {
        var subjects: [Mention]
        var sides: Set<Referent>
        var verb: Range<Int>
        /// Whether the verb says nothing else, so that it needs no "between".
        var standsAlone: Bool
    }

    // MARK: Words beside the encounter

    /// Returns those whom the words around a trigger call its mediators, in text order.
    func mediators(of trigger: Trigger, in sentence: Range<Int>) -> [MeetingDraft.Party] {
        sentence.filter { document.has(.mediations, at: $0) && !document.isQuoted($0) }.flatMap { token in
            led(at: token, trigger, sentence) ?? called(at: token, trigger, sentence)
                ?? owned(at: token, trigger, sentence) ?? []
        }
    }

    /// "talks mediated by A and B", "unter Vermittlung von A".
    private func led(at token: Int, _ trigger: Trigger, _ sentence: Range<Int>) -> [MeetingDraft.Party]? {
        guard let cue = cue("by", at: token), attaches(cue, trigger, sentence) else { return nil }
        let all = named(in: sentence)
        let first = all.first { mention in
            let start = mention.tokens.lowerBound
            return start >= cue.upperBound && start <= cue.upperBound + 3
                && !(cue.upperBound..<start).contains { document.tokens[$0].kind == .mark }
        }
        return first.map { made(parties.expanded($0, all), cue, "party.mediator.by") }
    }

    /// "with A as mediator".
    private func called(at token: Int, _ trigger: Trigger, _ sentence: Range<Int>) -> [MeetingDraft.Party]? {
        guard let cue = cue("as", at: token), isNear(cue, trigger, sentence) else { return nil }
        let all = named(in: sentence)
        guard let last = all.last(where: { $0.tokens.upperBound == token }) else { return nil }
        let list = all.lazy.map { parties.expanded($0, all) }.first { list in
            list.last?.tokens == last.tokens && list.first.map(isCompanion) == true
        }
        return list.map { made($0, cue, "party.mediator.as") }
    }

    /// "under Qatari mediation", "sous médiation qatarie".
    private func owned(at token: Int, _ trigger: Trigger, _ sentence: Range<Int>) -> [MeetingDraft.Party]? {
        guard let opener = cue("under", at: token), attaches(opener, trigger, sentence) else { return nil }
        for noun in window(opener.upperBound, min(sentence.upperBound, opener.upperBound + 3)) {
            guard let act = cue("noun", at: noun) else { continue }
            let before = document.match(.demonyms, endingAt: noun).flatMap {
                $0.tokens.lowerBound >= opener.upperBound ? $0 : nil
            }
            guard let demonym = before ?? document.match(.demonyms, at: act.upperBound) else { return nil }
            let mention = Mention(
                tokens: demonym.tokens, form: .country, referents: [.country(demonym.value)],
                rule: "party.mediator.adjective", isAdjective: true)
            return made([mention], opener.lowerBound..<act.upperBound, "party.mediator.adjective")
        }
        return nil
    }

    private func made(_ list: [Mention], _ cue: Range<Int>, _ rule: String) -> [MeetingDraft.Party] {
        parties.unique(list).map { party in
            var party = party
            party.take(.mediator, cue, rule)
            return party
        }
    }

    /// Those who can mediate: a group word ("einander") means the parties.
    private func named(in sentence: Range<Int>) -> [Mention] {
        parties.candidates(in: sentence).filter { $0.form != .group }
    }

    private func cue(_ value: String, at token: Int) -> Range<Int>? {
        document.matches(at: token).last { $0.kind == .list(.mediations) && $0.value == value }?.tokens
    }

    /// Whether "with" governs the mention, so that it is there beside the parties.
    private func isCompanion(_ mention: Mention) -> Bool {
        let start = mention.tokens.lowerBound
        return [start - 1, start - 2].contains { document.has(.connectives, "with", at: $0) }
    }

    // MARK: Nearness

    /// How far from an encounter its mediator is named, in tokens.
    private static let reach = 24

    private func isNear(_ cue: Range<Int>, _ trigger: Trigger, _ sentence: Range<Int>) -> Bool {
        cue.lowerBound >= trigger.tokens.upperBound
            ? cue.lowerBound - trigger.tokens.upperBound <= Self.reach
                && cue.lowerBound < clauses.end(after: trigger.tokens, in: sentence)
            : trigger.tokens.lowerBound - cue.upperBound <= Self.reach
                && cue.lowerBound >= clauses.start(before: trigger.tokens.lowerBound, in: sentence)
    }

    /// Whether the words belong to the encounter: "a truce brokered by Qatar" says nothing of talks elsewhere.
    private func attaches(_ cue: Range<Int>, _ trigger: Trigger, _ sentence: Range<Int>) -> Bool {
        guard isNear(cue, trigger, sentence) else { return false }
        let end = cue.lowerBound
        guard end > sentence.lowerBound else { return true }
        if document.match(.topics, endingAt: end) != nil { return false }
        if document.tokens[end - 1].kind == .word, document.match(.topics, endingAt: end - 1) != nil { return false }
        if end == trigger.tokens.upperBound || document.tokens[end - 1].isMark(",") { return true }
        let lists: [LanguagePack.List] = [
            .cities, .countries, .weekdays, .relativeDays, .months, .dateUnits, .encounterNouns, .encounterVerbs,
            .groups, .stopWords, .connectives, .auxiliaries,
        ]
        return document.tokens[end - 1].kind == .number
            || finder.mentions(in: window(end - 8, end)).contains { $0.tokens.upperBound == end }
            || lists.contains { document.match($0, endingAt: end) != nil }
    }

    // MARK: Verbs

    /// Returns who mediates in a sentence and between whom: "A mediated between B and C".
    func acts(in sentence: Range<Int>) -> [Act] {
        sentence.compactMap { token in
            guard !document.isQuoted(token), cue("by", at: token) == nil,
                let match = document.matches(at: token).last(where: {
                    $0.kind == .list(.mediations) && $0.value.hasPrefix("act")
                }), !isNegated(match.tokens)
            else { return nil }
            return act(match, sentence)
        }
    }

    private func act(_ match: TermMatch, _ sentence: Range<Int>) -> Act? {
        let all = parties.candidates(in: sentence)
        let sides = sides(of: match.tokens, all, sentence)
        let start = clauses.start(before: match.tokens.lowerBound, in: sentence)
        let free = all.filter { mention in
            mention.form != .group && !finder.isGoverned(mention) && !mention.isGenitive
                && !sides.contains { $0.tokens == mention.tokens }
        }
        let before = free.last {
            $0.tokens.lowerBound >= start && $0.tokens.upperBound <= match.tokens.lowerBound
        }
        let after = free.first { (0...3).contains($0.tokens.lowerBound - match.tokens.upperBound) }
        guard let subject = before ?? after else { return nil }
        let list = free.lazy.map { parties.expanded($0, free) }.first {
            $0.contains { $0.tokens == subject.tokens }
        }
        return Act(
            subjects: list ?? [subject], sides: Set(sides.flatMap(\.referents)), verb: match.tokens,
            standsAlone: match.value == "act")
    }

    /// Those behind the "between" that is nearest to a verb.
    private func sides(of verb: Range<Int>, _ all: [Mention], _ sentence: Range<Int>) -> [Mention] {
        let near = window(
            max(sentence.lowerBound, verb.lowerBound - 14), min(sentence.upperBound, verb.upperBound + 10))
        let between = near.filter { document.has(.connectives, "between", at: $0) }
            .min { abs($0 - verb.lowerBound) < abs($1 - verb.lowerBound) }
        guard let between,
            let first = all.first(where: { (1...4).contains($0.tokens.lowerBound - between) })
        else { return [] }
        return parties.expanded(first, all)
    }

    private func isNegated(_ verb: Range<Int>) -> Bool {
        window(max(0, verb.lowerBound - 3), min(document.tokens.count, verb.upperBound + 2)).contains {
            document.has(.negations, at: $0)
        }
    }
}
