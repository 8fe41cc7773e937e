import Records
import Text

/// Finds who mediates at an encounter: the third that brings two others to one table.
struct MediatorReader {
    let cast: Cast
    private let document: Document
    private let structure: Structure
    private let groups: Groups

    init(_ cast: Cast) {
        self.cast = cast
        document = cast.document
        structure = cast.structure
        groups = cast.structure.groups
    }

    /// Who mediates between whom, by a verb of the text.
    struct Act {
        var subjects: [Mention]
        var sides: Set<Referent>
        var verb: Range<Int>
        /// Whether the verb says nothing else, so that it needs no "between".
        var standsAlone: Bool
    }

    /// Gives the mediators that the words around the tellings name, as parties of the event.
    func assign(to event: inout Event, _ acts: [(act: Act, sentence: Int)]) {
        for cue in event.cues {
            let sentence = document.sentence(of: cue.tokens.lowerBound)
            for (mention, words, rule) in mediators(of: cue, in: sentence) { add(mention, words, rule, to: &event) }
        }
        for (act, sentence) in acts where isOf(event, act, sentence) {
            for mention in act.subjects { add(mention, act.verb, "party.mediator.acts", to: &event) }
        }
    }

    private func add(_ mention: Mention, _ words: Range<Int>, _ rule: String, to event: inout Event) {
        for referent in mention.referents where referent != .anonymous {
            if let own = event.referents.firstIndex(of: referent) {
                event.parties[own].take(.mediator, words, rule)
                continue
            }
            let isCovered = event.parties.contains { cast.country($0.referent) == cast.country(referent) }
            guard !isCovered || cast.country(referent) == nil else { continue }
            var party = Event.Party(referent: referent, mention: mention)
            party.take(.mediator, words, rule)
            event.parties.append(party)
        }
    }

    /// Whether a verb of mediation speaks of the event: it names two of its sides, or stands behind its telling.
    private func isOf(_ event: Event, _ act: Act, _ sentence: Int) -> Bool {
        let subjects = Set(act.subjects.flatMap(\.referents))
        let others = Set(event.referents).subtracting(subjects)
        guard others.count > 1, event.sentences.contains(where: { (0...1).contains(sentence - $0) }) else {
            return false
        }
        if others.intersection(act.sides).count > 1 { return true }
        let start = act.subjects.first?.tokens.lowerBound ?? 0
        return act.standsAlone && act.sides.isEmpty && event.sentences.contains(sentence)
            && event.tellings[0].cue.tokens.upperBound <= start
    }

    // MARK: Words beside the encounter

    private func mediators(of cue: EncounterCue, in sentence: Range<Int>) -> [(Mention, Range<Int>, String)] {
        sentence.filter { document.has(.mediations, at: $0) && !document.isQuoted($0) }.flatMap { token in
            led(at: token, cue, sentence) ?? called(at: token, cue, sentence) ?? owned(at: token, cue) ?? []
        }
    }

    /// "talks mediated by A and B", "unter Vermittlung von A".
    private func led(at token: Int, _ cue: EncounterCue, _ sentence: Range<Int>) -> [(Mention, Range<Int>, String)]? {
        guard let words = words(.by, at: token), attaches(words, cue) else { return nil }
        let near = window(words.upperBound, min(sentence.upperBound, words.upperBound + 4))
        guard let first = groups.numbers(in: near).first,
            !(words.upperBound..<groups.mentions[first].tokens.lowerBound).contains(where: {
                document.tokens[$0].kind == .mark
            })
        else { return [] }
        return groups.list(of: first).map { (groups.mentions[$0], words, "party.mediator.by") }
    }

    /// "with A as mediator".
    private func called(at token: Int, _ cue: EncounterCue, _ sentence: Range<Int>) -> [(Mention, Range<Int>, String)]?
    {
        guard let words = words(.as, at: token), isNear(words, cue), let last = groups.ending(at: token),
            groups.governments[last].relation.contains(.with)
        else { return nil }
        return groups.list(of: last).map { (groups.mentions[$0], words, "party.mediator.as") }
    }

    /// "under Qatari mediation", "sous médiation qatarie".
    private func owned(at token: Int, _ cue: EncounterCue) -> [(Mention, Range<Int>, String)]? {
        guard let opener = words(.under, at: token), attaches(opener, cue) else { return nil }
        for noun in window(opener.upperBound, min(document.tokens.count, opener.upperBound + 3)) {
            guard let act = words(.noun, at: noun) else { continue }
            let before = document.match(.demonyms, endingAt: noun).flatMap {
                $0.tokens.lowerBound >= opener.upperBound ? $0 : nil
            }
            guard let demonym = before ?? document.match(.demonyms, at: act.upperBound) else { return nil }
            let mention = Mention(
                tokens: demonym.tokens, form: .country, referents: [.country(CountryCode(table: demonym.value))],
                rule: "party.mediator.adjective", isAdjective: true)
            return [(mention, opener.lowerBound..<act.upperBound, "party.mediator.adjective")]
        }
        return nil
    }

    private func words(_ value: Mediation, at token: Int) -> Range<Int>? {
        document.all(.mediations, at: token).last { $0.value == value }?.tokens
    }

    /// How far from an encounter its mediator is named, in tokens.
    private static let reach = 24

    private func isNear(_ words: Range<Int>, _ cue: EncounterCue) -> Bool {
        let gap =
            words.lowerBound >= cue.tokens.upperBound
            ? words.lowerBound - cue.tokens.upperBound : cue.tokens.lowerBound - words.upperBound
        let bond = structure.clauses.bond(of: words.lowerBound, to: cue.tokens.lowerBound)
        return gap <= Self.reach && bond != .apart && bond != .sibling
    }

    /// Whether the words belong to the encounter: "a truce brokered by Qatar" says nothing of talks elsewhere.
    private func attaches(_ words: Range<Int>, _ cue: EncounterCue) -> Bool {
        guard isNear(words, cue) else { return false }
        let end = words.lowerBound
        guard end > 0, end != cue.tokens.upperBound else { return true }
        return document.match(.topics, endingAt: end) == nil
            && !(document.tokens[end - 1].kind == .word && document.match(.topics, endingAt: end - 1) != nil)
    }

    // MARK: Verbs

    /// Who mediates in a sentence and between whom: "A mediated between B and C".
    func acts(in sentence: Range<Int>) -> [Act] {
        sentence.compactMap { token in
            guard !document.isQuoted(token), words(.by, at: token) == nil,
                let match = document.all(.mediations, at: token).last(where: {
                    $0.value == .act || $0.value == .actBetween
                }), !structure.clauses.clause(of: token).isNegated
            else { return nil }
            let sides = sides(of: match.tokens, sentence)
            guard let subject = structure.subject(ofClause: structure.clauses.number(of: token)) else { return nil }
            return Act(
                subjects: groups.list(of: subject).map { groups.mentions[$0] }, sides: Set(sides.flatMap(\.referents)),
                verb: match.tokens, standsAlone: match.value == .act)
        }
    }

    /// Those behind the "between" that is nearest to a verb.
    private func sides(of verb: Range<Int>, _ sentence: Range<Int>) -> [Mention] {
        let between = groups.numbers(in: sentence).filter { groups.governments[$0].relation.contains(.between) }
        let nearest = between.min { a, b in
            abs(groups.mentions[a].tokens.lowerBound - verb.lowerBound)
                < abs(groups.mentions[b].tokens.lowerBound - verb.lowerBound)
        }
        return nearest.map { groups.list(of: $0).map { groups.mentions[$0] } } ?? []
    }
}
