import Text

/// A party with how likely it takes part in an encounter.
struct LikelyParty {
    var candidate: EncounterFrame.Candidate
    var probability: Probability
    var facts: Cast.Facts

    var referent: Referent { candidate.referent }
}

/// Decides whether a word tells of an encounter of ours, and who takes part.
struct PartyChooser {
    let cast: Cast
    let decider: Decider
    private let document: Document
    private let structure: Structure

    init(_ cast: Cast, _ decider: Decider) {
        self.cast = cast
        self.decider = decider
        document = cast.document
        structure = cast.structure
    }

    // MARK: Is it an encounter?

    /// The probability that the word of a frame tells of an encounter between parties of ours.
    func encounter(_ frame: EncounterFrame) -> Probability {
        decider.probability(.encounter, features(ofEncounter: frame), at: frame.cue.tokens) {
            .parties(cast.identities(unique(frame.candidates.map(\.referent))))
        }
    }

    private func unique(_ referents: [Referent]) -> [Referent] {
        var seen: Set<Referent> = []
        return referents.filter { seen.insert($0).inserted }
    }

    private func features(ofEncounter frame: EncounterFrame) -> Features {
        var features = decider.features(.encounter)
        let cue = frame.cue
        let clause = structure.clauses.clause(of: cue.tokens.lowerBound)
        features.add("bias")
        features.add("sense", cue.sense.name)
        features.add("form", cue.formName)
        features.add("sense.form", cue.sense.name, cue.formName)
        features.add("clause", clause.kind.name)
        features.add("clause.negated", if: clause.isNegated)
        features.add("clause.possible", if: clause.isPossible)
        features.add("clause.future", if: clause.isFuture)
        features.add("quoted", if: document.isQuoted(cue.tokens.lowerBound))
        features.add("sentence", document.sentenceIndex[cue.tokens.lowerBound], most: 4)
        addNominal(cue, &features)
        addSurroundings(frame, &features)
        return features
    }

    /// What stands right before and behind the word.
    private func addNominal(_ cue: EncounterCue, _ features: inout Features) {
        let (start, end) = (cue.tokens.lowerBound, cue.tokens.upperBound)
        let before = structure.lexemes[start - 1]
        if cue.isNoun {
            let determiner: StaticString =
                document.has(.determiners, .indefinite, at: start - 1)
                ? "indefinite"
                : before.contains(.possessive)
                    ? "possessive" : before.contains(.determiner) ? "definite" : "none"
            features.add("noun.determiner", cue.sense.name, determiner)
            features.add("noun.governed", structure.lexemes.governs[governing(start)].name)
        } else {
            // "met the conditions": an object that names no party.
            let next = structure.lexemes[end]
            let isThing =
                next.contains(.determiner) && structure.groups.starting(at: end) == nil
                && structure.groups.starting(at: end + 1) == nil
            features.add("verb.thing", if: isThing)
            features.add(
                "verb.after.preposition", if: end < document.tokens.count && !structure.lexemes.governs[end + 1].isEmpty
            )
            features.add(
                "verb.marked.infinitive", if: cue.form == .infinitive && !structure.lexemes.governs[start].isEmpty)
        }
        let isCompound =
            end < document.tokens.count && document.tokens[end].kind == .hyphen
            || start > 0 && document.tokens[start - 1].kind == .hyphen
        features.add("compound", if: isCompound)
        features.add("unlisted", if: document.matches(at: start).isEmpty)
    }

    /// Where a preposition that governs a noun ends: before its article and adjectives.
    private func governing(_ start: Int) -> Int {
        var token = start
        while token > 0, start - token < 3, structure.lexemes.governs[token].isEmpty,
            structure.lexemes[token - 1].has(.attributive)
                || document.tokens[token - 1].shape == .lower
                    && !structure.lexemes[token - 1].has([.verb, .opener, .coordinator])
        {
            token -= 1
        }
        return token
    }

    /// Who is there: which states, offices and places in the frame.
    private func addSurroundings(_ frame: EncounterFrame, _ features: inout Features) {
        let near = frame.candidates.filter { $0.slot != .previous && $0.slot != .protagonist }
        let all = unique(near.map(\.referent))
        let people = all.filter(cast.isPerson)
        let states = Set(all.compactMap { cast.facts($0).country })
        let peopleStates = Set(people.compactMap { cast.facts($0).country })
        features.add("parties", all.count, most: 5)
        features.add("people", people.count, most: 4)
        features.add("states", states.count, most: 4)
        features.add("people.states", peopleStates.count, most: 3)
        features.add("official.people", people.count { cast.facts($0).isOfState }, most: 3)
        features.add("compatriots", if: people.count > 1 && peopleStates.count == 1)
        features.add("bodies", all.count(where: cast.isBody), most: 2)
        let wide = Set(frame.candidates.compactMap { cast.facts($0.referent).country })
        features.add("wide.states", wide.count, most: 4)
        for slot in slots(near) { features.add("has", slot) }
        let ofState = near.filter { cast.facts($0.referent).isOfState }
        for slot in slots(ofState) { features.add("state.in", frame.cue.sense.name, slot) }
        addPairs(ofState, &features)
        features.add("title.parties", frame.candidates.count { cast.facts($0.referent).isInTitle }, most: 2)
    }

    /// Every two places of the clause in which different parties of states stand, in the order of `telling`.
    private func addPairs(_ candidates: [EncounterFrame.Candidate], _ features: inout Features) {
        let places = EncounterFrame.telling.compactMap { place in
            let holders = candidates.filter { place.holds($0.slot) }.map(\.referent)
            return holders.isEmpty ? nil : (name: place.name, holders: holders)
        }
        for (number, first) in places.enumerated() {
            for second in places[number...] where second.holders.contains(where: { $0 != first.holders[0] }) {
                features.add("pair", first.name, second.name)
            }
        }
    }

    /// The names of the slots that are filled, each once, in text order.
    private func slots(_ candidates: [EncounterFrame.Candidate]) -> [StaticString] {
        var seen: Set<UInt64> = []
        return candidates.map(\.slot.name).filter { seen.insert(FeatureKey($0).value).inserted }
    }

    // MARK: Who takes part?

    /// The parties of a frame, each by the mention that speaks most for it, the most likely first.
    func parties(_ frame: EncounterFrame, _ encounter: Probability) -> [LikelyParty] {
        let all = unique(frame.candidates.map(\.referent))
        let scene = Scene(frame, cast)
        var best: [Referent: LikelyParty] = [:]
        for candidate in frame.candidates {
            let probability = decider.probability(
                .party, features(of: candidate, frame, scene), at: structure.groups.mentions[candidate.mention].tokens
            ) {
                .member(
                    cast.identity(candidate.referent), of: cast.identities(all), at: document.span(frame.cue.tokens))
            }
            if probability > best[candidate.referent]?.probability ?? Probability(thousandths: -1) {
                best[candidate.referent] = LikelyParty(
                    candidate: candidate, probability: probability, facts: cast.facts(candidate.referent))
            }
        }
        return all.compactMap { best[$0] }.enumerated().sorted {
            (-$0.element.probability.thousandths, $0.offset) < (-$1.element.probability.thousandths, $1.offset)
        }.map(\.element)
    }

    /// What holds for all candidates of a frame.
    private struct Scene {
        /// States for which a person is there.
        var peopleStates: Set<CountryCode> = []
        /// Persons by state.
        var perState: [CountryCode: Int] = [:]
        var states: Int
        /// The lists of mentions that stand in a telling slot.
        var slotsByList: [Int: [StaticString]] = [:]

        init(_ frame: EncounterFrame, _ cast: Cast) {
            var seen: Set<Referent> = []
            var states: Set<CountryCode> = []
            for candidate in frame.candidates where candidate.slot != .protagonist {
                guard seen.insert(candidate.referent).inserted, let country = cast.facts(candidate.referent).country
                else {
                    continue
                }
                if candidate.slot != .previous { states.insert(country) }
                guard cast.isPerson(candidate.referent), candidate.slot != .previous else { continue }
                peopleStates.insert(country)
                perState[country, default: 0] += 1
            }
            self.states = states.count
        }
    }

    private func features(
        of candidate: EncounterFrame.Candidate, _ frame: EncounterFrame, _ scene: Scene
    ) -> Features {
        var features = decider.features(.party)
        let (cue, referent, slot) = (frame.cue, candidate.referent, candidate.slot)
        let mention = structure.groups.mentions[candidate.mention]
        let list = slot == .protagonist ? -1 : structure.groups.listOf[candidate.mention]
        let facts = cast.facts(referent)
        features.add("bias")
        features.add("slot", slot.name)
        features.add("slot.form", slot.name, cue.isNoun ? "noun" : "verb")
        features.add("slot.sense", slot.name, cue.sense.name)
        features.add("sort", facts.name)
        features.add("mention", mention.form.name)
        features.add("mention.slot", mention.form.name, slot.name)
        features.add("bond", candidate.bond.name)
        features.add("bond.slot", candidate.bond.name, slot.name)
        features.add("side", candidate.distance < 0 ? "before" : "behind", cue.isNoun ? "noun" : "verb")
        features.add("distance", Self.step(abs(candidate.distance)), most: 5)
        features.add("rivals", candidate.rivals, most: 2)
        features.add("rivals.slot", slot.name, candidate.rivals > 0 ? "some" : "none")
        features.add("genitive", if: mention.isGenitive)
        let isNearest = !frame.candidates.contains { other in
            other.slot.name.utf8Start == slot.name.utf8Start && other.referent != referent
                && abs(other.distance) < abs(candidate.distance)
                && (list < 0 || structure.groups.listOf[other.mention] != list)
        }
        features.add("nearest.in.slot", isNearest ? "yes" : "no", slot.name)
        features.add("in.list", if: list >= 0)
        features.add("title", if: facts.isInTitle)
        features.add("count", Self.step(cast.count(referent)), most: 4)
        features.add("lead", if: cast.protagonists.contains { $0.referent == referent })
        addSides(candidate, scene, &features)
        addSpeech(candidate, &features)
        return features
    }

    /// Distances and counts in growing steps: 0, 1, 2, 3–4, 5–8, 9–16, more.
    private static func step(_ number: Int) -> Int {
        switch number {
        case ..<3: number
        case 3...4: 3
        case 5...8: 4
        case 9...16: 5
        default: 6
        }
    }

    private func addSides(_ candidate: EncounterFrame.Candidate, _ scene: Scene, _ features: inout Features) {
        let referent = candidate.referent
        guard let country = cast.facts(referent).country else {
            features.add("state.unknown", cast.isPerson(referent) ? "person" : "body")
            return
        }
        if cast.isPerson(referent) {
            features.add("compatriot", scene.perState[country, default: 0] > 1 ? "yes" : "no")
        } else {
            features.add("present.in.person", scene.peopleStates.contains(country) ? "yes" : "no", candidate.slot.name)
        }
        features.add("states", scene.states, most: 4)
        features.add("only.state", if: scene.states == 1)
    }

    /// Whoever tells of a meeting need not be there.
    private func addSpeech(_ candidate: EncounterFrame.Candidate, _ features: inout Features) {
        guard candidate.slot != .protagonist else { return }
        let number = candidate.mention
        let clause = structure.clauses.number(of: structure.groups.mentions[number].tokens.lowerBound)
        guard structure.clauses[clause].marks.contains(.speech), structure.ownSubject(ofClause: clause) == number else {
            return
        }
        features.add("speaks", candidate.bond.name)
    }
}
