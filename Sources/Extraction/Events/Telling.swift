import Records

/// One word for an encounter with those who take part by it.
struct Telling {
    var cue: EncounterCue
    var sentence: Int
    var parties: [LikelyParty]
    /// How likely the word tells of an encounter, and the set of parties is right.
    var encounter: Probability
    var table: Probability

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
    func table(_ frame: EncounterFrame, _ likely: [LikelyParty], _ encounter: Probability) -> (
        parties: [LikelyParty], probability: Probability
    )? {
        let candidates = candidates(likely)
        guard !candidates.isEmpty else { return nil }
        var features = candidates.map { self.features($0, frame, likely, encounter) }
        var none = decider.features(.table)
        none.add("none")
        none.add("none.encounter", probability: encounter)
        none.add("none.second", probability: likely.count > 1 ? likely[1].probability : Probability(thousandths: 0))
        none.add("none.sense", frame.cue.sense.name)
        features.append(none)
        let probabilities = decider.probabilities(.table, features, at: frame.cue.tokens) {
            candidates.map { .parties(cast.identities($0.parties.map(\.referent))) } + [.none]
        }
        var best: Int?
        for number in candidates.indices where best.map({ probabilities[number] > probabilities[$0] }) ?? true {
            best = number
        }
        return best.map { number in
            let right = Probability(thousandths: 1000 - (probabilities.last?.thousandths ?? 0))
            return (candidates[number].parties, right)
        }
    }

    private func candidates(_ likely: [LikelyParty]) -> [Candidate] {
        let able = likely.prefix { $0.probability >= Self.floor }
        var out: [Candidate] = []
        var seen: Set<Set<Referent>> = []
        func add(_ parties: [LikelyParty]) {
            let set = Set(parties.map(\.referent))
            guard !parties.isEmpty, seen.insert(set).inserted else { return }
            out.append(Candidate(parties: parties, next: likely.first { !set.contains($0.referent) }))
        }
        for size in 1...Self.stepwise where size <= able.count {
            let first = Array(able.prefix(size))
            if size > 1 || canMeetAlone(first[0].referent) { add(first) }
            if size > 1 { add(withoutPresent(first)) }
            let whole = withLists(first, likely)
            if whole.count > 1 { add(withoutPresent(whole)) }
        }
        let best = Array(able.prefix(Self.paired))
        for one in best.indices {
            for two in best.indices where two > one {
                add([best[one], best[two]])
                add(withoutPresent(withLists([best[one], best[two]], likely)))
                for three in best.indices where three > two && three < Self.threesome {
                    add(withoutPresent([best[one], best[two], best[three]]))
                }
            }
        }
        if able.count > Self.stepwise { add(withoutPresent(Array(able))) }
        return out
    }

    /// A body meets when its members do.
    private func canMeetAlone(_ referent: Referent) -> Bool { cast.isBody(referent) && cast.isOfState(referent) }

    /// Without a state that is there in person.
    private func withoutPresent(_ parties: [LikelyParty]) -> [LikelyParty] {
        let present = Set(parties.filter { cast.isPerson($0.referent) }.compactMap { cast.country($0.referent) })
        return parties.filter { party in
            if case .country(let code) = party.referent { !present.contains(code) } else { true }
        }
    }

    /// With those who stand in one list with a member.
    private func withLists(_ parties: [LikelyParty], _ likely: [LikelyParty]) -> [LikelyParty] {
        let groups = cast.structure.groups
        let lists = Set(parties.map { groups.listOf[$0.candidate.mention] }.filter { $0 >= 0 })
        guard !lists.isEmpty else { return parties }
        let members = Set(parties.map(\.referent))
        return parties
            + likely.filter { party in
                !members.contains(party.referent) && lists.contains(groups.listOf[party.candidate.mention])
            }
    }

    private func features(
        _ candidate: Candidate, _ frame: EncounterFrame, _ likely: [LikelyParty], _ encounter: Probability
    ) -> Features {
        var features = decider.features(.table)
        let parties = candidate.parties
        let referents = parties.map(\.referent)
        let people = referents.filter(cast.isPerson)
        let sides = Set(referents.map(cast.side))
        features.add("size", parties.count, most: 6)
        features.add("people", people.count, most: 4)
        features.add("countries", referents.count(where: cast.isCountry), most: 4)
        features.add("bodies", referents.count(where: cast.isBody), most: 3)
        features.add("sides", sides.count, most: 4)
        features.add("compatriots", parties.count - sides.count, most: 3)
        features.add("no.state", referents.count { cast.country($0) == nil }, most: 3)
        features.add("not.official", referents.count { !cast.isOfState($0) }, most: 3)
        features.add("least", probability: parties.map(\.probability).min() ?? Probability(thousandths: 0))
        features.add("next", probability: candidate.next?.probability ?? Probability(thousandths: 0))
        let mean = parties.reduce(0) { $0 + $1.probability.thousandths } / max(1, parties.count)
        features.add("mean", probability: Probability(thousandths: mean))
        features.add("encounter", probability: encounter)
        features.add("sense.size", frame.cue.sense.name, parties.count < 2 ? "one" : parties.count == 2 ? "two" : "more")
        features.add("afar", parties.count { $0.candidate.slot == .previous || $0.candidate.slot == .protagonist }, most: 2)
        features.add("split.list", if: splitsList(candidate))
        features.add("mixed", if: !people.isEmpty && people.count < parties.count)
        addSlots(candidate, frame, likely, &features)
        return features
    }

    /// In which places of the clause the members stand, and which places the set leaves out.
    private func addSlots(_ candidate: Candidate, _ frame: EncounterFrame, _ likely: [LikelyParty], _ features: inout Features) {
        let slots = candidate.parties.map(\.candidate.slot).sorted { $0.rank < $1.rank }
        if let first = slots.first, let last = slots.last {
            features.add("slots", first.name, last.name)
            features.add(frame.cue.isNoun ? "slots.noun" : "slots.verb", first.name, last.name)
        }
        let members = Set(candidate.parties.map(\.referent))
        let left = likely.filter { !members.contains($0.referent) }
        features.add("left", left.count { $0.probability.thousandths >= 500 }, most: 3)
        features.add("left.near", left.count { $0.probability.thousandths >= 500 && $0.candidate.slot.rank < 7 }, most: 3)
        features.add("left.sure", left.count { $0.probability.thousandths >= 800 }, most: 2)
        let sorted = candidate.parties.map(\.probability).sorted()
        features.add("second", probability: sorted.count > 1 ? sorted[sorted.count - 2] : Probability(thousandths: 0))
        let isSkipping = left.contains { ($0.probability) > (sorted.first ?? Probability(thousandths: 0)) }
        features.add("skips", if: isSkipping)
        let sorts = candidate.parties.map { cast.isPerson($0.referent) ? 0 : cast.isCountry($0.referent) ? 1 : 2 }.sorted()
        if sorts.count == 2 { features.add("pair.sorts", Self.sortName(sorts[0]), Self.sortName(sorts[1])) }
        for slot in EncounterFrame.telling {
            let holders = frame.candidates.filter { slot.holds($0.slot) && cast.isOfState($0.referent) }
            guard !holders.isEmpty else { continue }
            let isIn = holders.contains { members.contains($0.referent) }
            features.add("takes", slot.name, isIn ? "in" : "out")
        }
        features.add("far", candidate.parties.count { abs($0.candidate.distance) > 15 }, most: 2)
        features.add("rivals", candidate.parties.count { $0.candidate.rivals > 0 }, most: 2)
        features.add("other.clause", candidate.parties.count { $0.candidate.bond == .apart || $0.candidate.bond == .sibling }, most: 2)
    }

    private static func sortName(_ sort: Int) -> StaticString { sort == 0 ? "person" : sort == 1 ? "country" : "body" }

    /// Whether the best that is left out stands in one list with a member.
    private func splitsList(_ candidate: Candidate) -> Bool {
        let groups = cast.structure.groups
        guard let next = candidate.next.map({ groups.listOf[$0.candidate.mention] }), next >= 0 else { return false }
        return candidate.parties.contains { groups.listOf[$0.candidate.mention] == next }
    }
}
