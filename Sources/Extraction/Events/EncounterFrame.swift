import Text

/// What stands around a word for an encounter: who is there, and in which place of the clause.
struct EncounterFrame {
    /// Where a mention stands to the word.
    enum Slot: Sendable, Hashable {
        /// Who does what the verb tells, or in whose clause the noun stands.
        case subject
        /// Whom the verb takes without a preposition.
        case object
        /// "A's meeting", "the meeting of A".
        case owner
        /// What another preposition says.
        case governed(Relation)
        /// Bare, and neither subject nor object.
        case bare
        /// In the sentence before.
        case previous
        /// Spoken of much, but not near.
        case protagonist

        /// For features.
        var name: StaticString {
            switch self {
            case .subject: "subject"
            case .object: "object"
            case .owner: "owner"
            case .governed(let relation): relation.name
            case .bare: "bare"
            case .previous: "previous"
            case .protagonist: "protagonist"
            }
        }
    }

    /// A party that may take part, by the mention that stands nearest.
    struct Candidate {
        var referent: Referent
        /// The number of the mention.
        var mention: Int
        var slot: Slot
        var bond: Clauses.Bond
        /// Tokens between the word and the mention; negative before it.
        var distance: Int
        /// How many other words for encounters stand between.
        var rivals: Int
        /// Which of several groups with a preposition of their own it belongs to ("with A and with B").
        var branch: Int
    }

    var cue: EncounterCue
    var sentence: Range<Int>
    var candidates: [Candidate]

    /// The places of a clause that tell who meets whom, for which a set of parties answers.
    static let telling: [(name: StaticString, holds: @Sendable (Slot) -> Bool)] = [
        ("by", { $0.isGoverned(by: [.by, .ledBy]) }), ("to", { $0.isGoverned(by: [.to, .at]) }),
        ("between", { $0.isGoverned(by: .between) }), ("object", { $0 == .object }),
        ("subject", { $0 == .subject }), ("with", { $0.isGoverned(by: .with) }), ("owner", { $0 == .owner }),
    ]
}

extension EncounterFrame.Slot {
    func isGoverned(by relation: Relation) -> Bool {
        if case .governed(let own) = self { own.has(relation) } else { false }
    }

    /// Whether the sentence of the word does not name the party.
    var isOutside: Bool { self == .previous || self == .protagonist }

    /// How much the place tells of who meets whom; the most telling first.
    var rank: Int {
        switch self {
        case .subject: 0
        case .owner: 1
        case .governed(let relation) where relation.has([.with, .between]): 2
        case .object: 3
        case .governed(let relation) where relation.has([.by, .ledBy]): 4
        case .governed(let relation) where relation.has([.to, .at]): 5
        case .governed: 7
        case .bare: 6
        case .previous: 8
        case .protagonist: 9
        }
    }
}

/// Builds the frames of encounters.
struct EncounterFrameReader {
    let cast: Cast
    private let structure: Structure
    private let document: Document
    private let groups: Groups
    private let clauses: Clauses

    init(_ cast: Cast) {
        self.cast = cast
        structure = cast.structure
        document = cast.document
        groups = cast.structure.groups
        clauses = cast.structure.clauses
    }

    /// How many mentions of a sentence are looked at.
    private static let most = 60

    /// The frame of a cue; `rivals` are the other cues of its sentence.
    func frame(of cue: EncounterCue, in sentence: Range<Int>, rivals: [Range<Int>]) -> EncounterFrame {
        let isQuoted = document.isQuoted(cue.tokens.lowerBound)
        let subject = structure.subject(ofClause: clauses.number(of: cue.tokens.lowerBound))
        let near = groups.numbers(in: sentence).prefix(Self.most).filter { number in
            let mention = groups.mentions[number]
            return !mention.tokens.overlaps(cue.tokens)
                && (isQuoted || !document.isQuoted(mention.tokens.lowerBound))
        }
        var candidates: [EncounterFrame.Candidate] = []
        for number in near {
            let mention = groups.mentions[number]
            let slot = slot(of: number, cue, subject)
            for referent in mention.referents where referent != .anonymous && !cast.isMedia(referent) {
                candidates.append(
                    candidate(referent, number, slot, cue, rivals: count(rivals, between: mention.tokens, cue.tokens)))
            }
        }
        candidates += previous(to: sentence, cue, besides: Set(candidates.map(\.referent)))
        candidates += protagonists(cue, besides: Set(candidates.map(\.referent)))
        return EncounterFrame(cue: cue, sentence: sentence, candidates: candidates)
    }

    private func candidate(
        _ referent: Referent, _ number: Int, _ slot: EncounterFrame.Slot, _ cue: EncounterCue, rivals: Int
    ) -> EncounterFrame.Candidate {
        let mention = groups.mentions[number]
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        let distance =
            start >= cue.tokens.upperBound ? start - cue.tokens.upperBound : end - cue.tokens.lowerBound - 1
        return EncounterFrame.Candidate(
            referent: referent, mention: number, slot: slot,
            bond: clauses.bond(of: start, to: cue.tokens.lowerBound), distance: distance, rivals: rivals,
            branch: groups.governments[number].relation.isEmpty ? -1 : groups.governments[number].end)
    }

    private func count(_ rivals: [Range<Int>], between a: Range<Int>, _ b: Range<Int>) -> Int {
        let between = a.lowerBound >= b.upperBound ? b.upperBound..<a.lowerBound : window(a.upperBound, b.lowerBound)
        return rivals.count { $0 != b && between.overlaps($0) }
    }

    // MARK: Slots

    /// How many tokens of adjectives may stand between an owner and the noun.
    private static let ownerReach = 5
    /// How far behind the noun "of" stands.
    private static let ofReach = 3

    private func slot(of number: Int, _ cue: EncounterCue, _ subject: Int?) -> EncounterFrame.Slot {
        let mention = groups.mentions[number]
        let government = groups.governments[number]
        if cue.isNoun, mention.isGenitive || mention.form == .possessive,
            (0...Self.ownerReach).contains(cue.tokens.lowerBound - mention.tokens.upperBound)
        {
            return .owner
        }
        if cue.isNoun, government.relation.contains(.of),
            (0...Self.ofReach).contains(government.end - cue.tokens.upperBound)
        {
            return .owner
        }
        if !government.relation.isEmpty { return .governed(government.relation) }
        if let subject, groups.list(of: subject).contains(number) { return .subject }
        guard !cue.isNoun, clauses.bond(of: mention.tokens.lowerBound, to: cue.tokens.lowerBound) == .same else {
            return .bare
        }
        return mention.tokens.lowerBound >= cue.tokens.upperBound || structure.isObjectPronoun(number) || subject != nil
            ? .object : .bare
    }

    // MARK: What is not in the sentence

    private func previous(to sentence: Range<Int>, _ cue: EncounterCue, besides near: Set<Referent>)
        -> [EncounterFrame.Candidate]
    {
        let number = document.sentenceIndex[cue.tokens.lowerBound]
        guard number > 0 else { return [] }
        var seen = near
        var out: [EncounterFrame.Candidate] = []
        for mention in groups.numbers(in: document.sentences[number - 1]).prefix(Self.most) {
            let form = groups.mentions[mention].form
            guard form != .possessive, form != .anonymous,
                !document.isQuoted(groups.mentions[mention].tokens.lowerBound)
            else { continue }
            for referent in groups.mentions[mention].referents
            where referent != .anonymous && !cast.isMedia(referent) && seen.insert(referent).inserted {
                out.append(candidate(referent, mention, .previous, cue, rivals: 0))
            }
        }
        return out
    }

    private func protagonists(_ cue: EncounterCue, besides near: Set<Referent>) -> [EncounterFrame.Candidate] {
        cast.protagonists.compactMap { referent, mentions in
            guard !near.contains(referent), mentions.count > 1,
                let mention = cast.last(of: mentions, before: cue.tokens.lowerBound)
            else { return nil }
            return EncounterFrame.Candidate(
                referent: referent, mention: mention, slot: .protagonist, bond: .apart,
                distance: groups.mentions[mention].tokens.lowerBound - cue.tokens.lowerBound, rivals: 0, branch: -1)
        }
    }
}
