import Records
import Text

/// One word for an encounter with those who take part by it.
struct Telling {
    var cue: EncounterCue
    var sentence: Int
    var parties: [LikelyParty]
    /// How likely the word tells of an encounter, and the set of parties is right.
    var encounter: Probability
    var table: Probability
    /// How likely it is just this set.
    var choice: Probability
    /// How likely the next best set is.
    var rival: Probability
    /// Whether the text says that the guests of the word were met one by one.
    var isSeparate = false

    var referents: [Referent] { parties.map(\.referent) }

    /// The most and the least telling place in which a party stands.
    var slots: (first: EncounterFrame.Slot, last: EncounterFrame.Slot)? {
        let sorted = parties.map(\.candidate.slot).sorted { $0.rank < $1.rank }
        return sorted.first.flatMap { first in sorted.last.map { (first, $0) } }
    }
}

/// Decides which set of parties a word tells of.
struct TableChooser {
    let cast: Cast
    let decider: Decider

    /// The least probability with which a party is still in a set.
    private static let floor = Probability(thousandths: 80)
    /// The most parties of sets that are made one by one.
    private static let stepwise = 7
    /// Of how many parties every pair is looked at, and of how many every three.
    private static let paired = 6
    private static let threesome = 4

    /// A set of parties that is looked at.
    private struct Candidate {
        var parties: [LikelyParty]
        /// The most likely party that is left out.
        var next: LikelyParty?
    }

    /// Returns the likeliest set with its probability, and that of none being right; `likely` has the likeliest first.
    func telling(_ frame: EncounterFrame, _ likely: [LikelyParty], _ encounter: Probability, _ sentence: Int)
        -> Telling?
    {
        let candidates = candidates(likely, of: frame.cue)
        guard !candidates.isEmpty else { return nil }
        let setting = setting(frame, likely, encounter)
        var features = candidates.map { self.features($0, setting) }
        var none = decider.features(.table)
        none.add("none")
        none.add("none.encounter", probability: encounter)
        none.add("none.second", probability: likely.count > 1 ? likely[1].probability : Probability(thousandths: 0))
        none.add("none.sense", frame.cue.sense.name)
        features.append(none)
        let probabilities = decider.probabilities(.table, features, at: frame.cue.tokens) {
            candidates.map { .parties(cast.identities($0.parties.map(\.referent))) } + [.none]
        }
        let ranked = candidates.indices.sorted {
            (-probabilities[$0].thousandths, $0) < (-probabilities[$1].thousandths, $1)
        }
        return ranked.first.map { best in
            Telling(
                cue: frame.cue, sentence: sentence, parties: candidates[best].parties, encounter: encounter,
                table: Probability(thousandths: 1000 - (probabilities.last?.thousandths ?? 0)),
                choice: probabilities[best],
                rival: ranked.count > 1 ? probabilities[ranked[1]] : Probability(thousandths: 0))
        }
    }

    /// How many parties a set is made of at the most; a bit each.
    private static let most = 63

    /// Every set of parties that is looked at, each once.
    private func candidates(_ all: [LikelyParty], of cue: EncounterCue) -> [Candidate] {
        let likely = Array(all.prefix(Self.most))
        let able = likely.prefix { $0.probability >= Self.floor }.count
        var masks: [UInt64] = []
        var seen: Set<UInt64> = []
        func add(_ mask: UInt64) {
            if seen.insert(mask).inserted { masks.append(mask) }
        }
        let lists = likely.indices.map { companions(of: $0, likely) }
        var first: UInt64 = 0
        for size in 1...Self.stepwise where size <= able {
            first |= 1 << UInt64(size - 1)
            if size > 1 || canMeetAlone(likely[0].referent) { add(first) }
            if size > 1 { add(withoutPresent(first, likely)) }
            let whole = (0..<size).reduce(first) { $0 | lists[$1] }
            if whole.nonzeroBitCount > 1 { add(withoutPresent(whole, likely)) }
        }
        for one in 0..<min(able, Self.paired) {
            for two in 0..<one {
                let pair: UInt64 = 1 << UInt64(one) | 1 << UInt64(two)
                add(pair)
                add(withoutPresent(pair | lists[one] | lists[two], likely))
                for three in 0..<two where one < Self.threesome {
                    add(withoutPresent(pair | 1 << UInt64(three), likely))
                }
            }
        }
        if able > Self.stepwise { add(withoutPresent((1 << UInt64(able)) - 1, likely)) }
        let sound = masks.filter { mask in
            mask != 0 && (cue.sense == .visit || !leavesOutObject(mask, likely))
        }
        return sound.map { mask in
            Candidate(
                parties: likely.indices.filter { mask & (1 << UInt64($0)) != 0 }.map { likely[$0] },
                next: likely.indices.first { mask & (1 << UInt64($0)) == 0 }.map { likely[$0] })
        }
    }

    /// Whether a set takes someone from outside the sentence and leaves out one by name whom the verb itself takes:
    /// "he did not meet X" says nothing of anybody else.
    private func leavesOutObject(_ mask: UInt64, _ likely: [LikelyParty]) -> Bool {
        var (isOutside, isLeftOut) = (false, false)
        for number in likely.indices {
            let candidate = likely[number].candidate
            if mask & (1 << UInt64(number)) != 0 {
                if candidate.slot.isOutside { isOutside = true }
            } else if candidate.slot == .object, likely[number].facts.sort == .person,
                cast.structure.groups.mentions[candidate.mention].form == .name
            {
                isLeftOut = true
            }
        }
        return isOutside && isLeftOut
    }

    /// A body meets when its members do.
    private func canMeetAlone(_ referent: Referent) -> Bool { cast.isBody(referent) && cast.isOfState(referent) }

    /// Without a state that is there in person.
    private func withoutPresent(_ mask: UInt64, _ likely: [LikelyParty]) -> UInt64 {
        var out = mask
        for number in likely.indices where mask & (1 << UInt64(number)) != 0 && likely[number].facts.sort == .country {
            let isPresent = likely.indices.contains { other in
                mask & (1 << UInt64(other)) != 0 && likely[other].facts.sort == .person
                    && likely[other].facts.side == likely[number].facts.side
            }
            if isPresent { out &= ~(1 << UInt64(number)) }
        }
        return out
    }

    /// Those who stand in one list with a party, as bits.
    private func companions(of number: Int, _ likely: [LikelyParty]) -> UInt64 {
        let listOf = cast.structure.groups.listOf
        let list = listOf[likely[number].candidate.mention]
        guard list >= 0 else { return 0 }
        return likely.indices.reduce(0) { mask, other in
            listOf[likely[other].candidate.mention] == list ? mask | 1 << UInt64(other) : mask
        }
    }

    /// What all sets of a frame share.
    private struct Setting {
        var likely: [LikelyParty]
        /// Parties of states by the places of the clause that tell who meets whom.
        var holders: [(name: StaticString, referents: [Referent])]
        var encounter: Probability
        var cue: EncounterCue
    }

    private func setting(_ frame: EncounterFrame, _ likely: [LikelyParty], _ encounter: Probability) -> Setting {
        let holders = EncounterFrame.telling.compactMap { slot -> (name: StaticString, referents: [Referent])? in
            let referents = frame.candidates.filter { slot.holds($0.slot) && cast.facts($0.referent).isOfState }
                .map(\.referent)
            return referents.isEmpty ? nil : (slot.name, referents)
        }
        return Setting(likely: likely, holders: holders, encounter: encounter, cue: frame.cue)
    }

    private func features(_ candidate: Candidate, _ setting: Setting) -> Features {
        var features = decider.features(.table)
        let parties = candidate.parties
        let count = { (sort: PartySort) in parties.count { $0.facts.sort == sort } }
        var sides: Set<Int> = []
        for party in parties { sides.insert(party.facts.side) }
        let people = count(.person)
        features.add("size", parties.count, most: 6)
        features.add("people", people, most: 4)
        features.add("countries", count(.country), most: 4)
        features.add("bodies", count(.body), most: 3)
        features.add("sides", sides.count, most: 4)
        features.add("compatriots", parties.count - sides.count, most: 3)
        features.add("no.state", parties.count { $0.facts.country == nil }, most: 3)
        features.add("not.official", parties.count { !$0.facts.isOfState }, most: 3)
        features.add("least", probability: parties.map(\.probability).min() ?? Probability(thousandths: 0))
        features.add("next", probability: candidate.next?.probability ?? Probability(thousandths: 0))
        let mean = parties.reduce(0) { $0 + $1.probability.thousandths } / max(1, parties.count)
        features.add("mean", probability: Probability(thousandths: mean))
        features.add("encounter", probability: setting.encounter)
        let size: StaticString = parties.count < 2 ? "one" : parties.count == 2 ? "two" : "more"
        features.add("sense.size", setting.cue.sense.name, size)
        features.add("afar", parties.count { $0.candidate.slot.rank >= 8 }, most: 2)
        features.add("split.list", if: splitsList(candidate))
        features.add("mixed", if: people > 0 && people < parties.count)
        addSlots(candidate, setting, &features)
        addLeft(candidate, setting, &features)
        return features
    }

    /// In which places of the clause the members stand, and which places the set leaves out.
    private func addSlots(_ candidate: Candidate, _ setting: Setting, _ features: inout Features) {
        let slots = candidate.parties.map(\.candidate.slot).sorted { $0.rank < $1.rank }
        if let first = slots.first, let last = slots.last {
            features.add("slots", first.name, last.name)
            features.add(setting.cue.isNoun ? "slots.noun" : "slots.verb", first.name, last.name)
        }
        for (name, referents) in setting.holders {
            let isIn = candidate.parties.contains { referents.contains($0.referent) }
            features.add("takes", name, isIn ? "in" : "out")
        }
        features.add("far", candidate.parties.count { abs($0.candidate.distance) > 15 }, most: 2)
        features.add("rivals", candidate.parties.count { $0.candidate.rivals > 0 }, most: 2)
        let isApart = { (bond: Clauses.Bond) in bond == .apart || bond == .sibling }
        features.add("other.clause", candidate.parties.count { isApart($0.candidate.bond) }, most: 2)
        let sorts = candidate.parties.map(\.facts.sort).sorted()
        if sorts.count == 2 { features.add("pair.sorts", sorts[0].name, sorts[1].name) }
    }

    /// Who is left out though likely.
    private func addLeft(_ candidate: Candidate, _ setting: Setting, _ features: inout Features) {
        let left = setting.likely.filter { party in !candidate.parties.contains { $0.referent == party.referent } }
        features.add("left", left.count { $0.probability.thousandths >= 500 }, most: 3)
        features.add(
            "left.near", left.count { $0.probability.thousandths >= 500 && $0.candidate.slot.rank < 7 }, most: 3)
        features.add("left.sure", left.count { $0.probability.thousandths >= 800 }, most: 2)
        let sorted = candidate.parties.map(\.probability).sorted()
        features.add("second", probability: sorted.count > 1 ? sorted[sorted.count - 2] : Probability(thousandths: 0))
        features.add("skips", if: left.contains { $0.probability > (sorted.first ?? Probability(thousandths: 0)) })
    }

    /// Whether the best that is left out stands in one list with a member.
    private func splitsList(_ candidate: Candidate) -> Bool {
        let groups = cast.structure.groups
        guard let next = candidate.next.map({ groups.listOf[$0.candidate.mention] }), next >= 0 else { return false }
        return candidate.parties.contains { groups.listOf[$0.candidate.mention] == next }
    }
}
