import Records
import Text

/// Decides which events are meetings that belong into the records, and how sure each is.
struct MeetingChooser {
    let cast: Cast
    let decider: Decider

    /// Whether the headline has a word for an encounter.
    let isAboutEncounters: Bool

    init(cast: Cast, decider: Decider) {
        self.cast = cast
        self.decider = decider
        let title = cast.document.headline
        isAboutEncounters =
            title?.tokens.indices.contains {
                title?.match(.encounterNouns, at: $0) != nil || title?.match(.encounterVerbs, at: $0) != nil
            } ?? false
    }

    /// Returns the events with their probabilities.
    func rate(_ events: [Event]) -> [Event] {
        events.indices.map { number in
            let event = events[number]
            var rated = event
            rated.probability = decider.probability(
                .meeting, features(of: number, among: events), at: event.tellings[0].cue.tokens
            ) {
                .meeting(
                    MeetingIdentity(
                        parties: cast.identities(event.referents), status: event.status?.status.rawValue,
                        date: event.date?.date.value, words: cast.starts(of: event.tellings)))
            }
            return rated
        }
    }

    private func features(of number: Int, among events: [Event]) -> Features {
        var features = decider.features(.meeting)
        let event = events[number]
        features.add("bias")
        features.add("tellings", event.tellings.count, most: 4)
        features.add("echoes", event.echoes.count, most: 2)
        let zero = Probability(thousandths: 0)
        features.add("table", probability: event.tellings.map(\.table).max() ?? zero)
        features.add("encounter", probability: event.tellings.map(\.encounter).max() ?? zero)
        features.add("choice", probability: event.tellings.map(\.choice).max() ?? zero)
        let missed = event.tellings.reduce(1000) { $0 * (1000 - $1.choice.thousandths) / 1000 }
        features.add("choice.any", probability: Probability(thousandths: 1000 - missed))
        features.add("rival", probability: event.tellings.max { $0.choice < $1.choice }?.rival ?? zero)
        features.add("least.party", probability: leastParty(event))
        let best = event.tellings.max { $0.table < $1.table }
        if let best, let slots = best.slots {
            features.add("slots", slots.first.name, slots.last.name)
            features.add("slots.sense", slots.last.name, best.cue.sense.name)
            features.add("form", best.cue.formName)
            let clause = cast.structure.clauses.clause(of: best.cue.tokens.lowerBound)
            features.add("clause", clause.kind.name)
            features.add("negated", if: clause.isNegated)
            features.add("possible", if: clause.isPossible)
        }
        features.add("near.tellings", event.tellings.count { ($0.slots?.last.rank ?? 9) < 6 }, most: 3)
        features.add("sense", event.sense.name)
        if let status = event.status {
            features.add("status", status.status.name)
            features.add("status.sure", probability: status.probability)
        }
        features.add("dated", event.date == nil ? "no" : DateChooser.name(event.date?.date.precision ?? .day))
        features.add("placed", event.place == nil ? "no" : event.place?.value.city == nil ? "country" : "city")
        features.add("occasion", if: event.occasion != nil)
        features.add("lasting", if: event.duration != nil)
        features.add("first.sentence", min(event.sentences.first ?? 0, 8) / 2, most: 4)
        addParties(event, &features)
        addOthers(number, events, &features)
        return features
    }

    private func leastParty(_ event: Event) -> Probability {
        let best = event.parties.map { party in
            event.tellings.flatMap(\.parties).filter { $0.referent == party.referent }.map(\.probability).max()
                ?? Probability(thousandths: 0)
        }
        return best.min() ?? Probability(thousandths: 0)
    }

    private func addParties(_ event: Event, _ features: inout Features) {
        let referents = event.referents
        let sides = Set(referents.map { cast.facts($0).side })
        let people = referents.filter(cast.isPerson)
        features.add("size", referents.count, most: 6)
        features.add("sides", sides.count, most: 4)
        features.add("people", people.count, most: 4)
        features.add("compatriots", if: sides.count == 1 && referents.count > 1)
        features.add("official", referents.count(where: cast.isOfState), most: 3)
        features.add("unofficial", referents.count { !cast.isOfState($0) }, most: 3)
        features.add("no.state", referents.count { cast.facts($0).country == nil }, most: 3)
        let inTitle = referents.count { cast.facts($0).isInTitle }
        features.add("in.title", inTitle, most: 3)
        features.add("leads", cast.protagonists.count { referents.contains($0.referent) }, most: 2)
        features.add("mixed", if: !people.isEmpty && people.count < referents.count)
        let official = referents.count(where: cast.isOfState)
        features.add("official.sides", Self.few(official), Self.few(sides.count))
        let sorts = Set(referents.map { cast.facts($0).sort }).sorted()
        features.add("sorts", event.sense.name, sorts.count == 1 ? sorts[0].name : "mixed")
        features.add("sorts.sides", sorts.count == 1 ? sorts[0].name : "mixed", Self.few(sides.count))
        let table = event.tellings.map(\.table).max() ?? Probability(thousandths: 0)
        let isSure: StaticString = table.thousandths >= 800 ? "sure" : table.thousandths >= 500 ? "likely" : "doubtful"
        features.add("sure.official", isSure, Self.few(official))
        features.add("sure.sides", isSure, Self.few(sides.count))
        features.add("sure.sense", isSure, event.sense.name)
        features.add("title.tellings", Self.few(inTitle), Self.few(event.tellings.count))
        let roles = referents.filter(cast.isPerson).map { cast.facts($0).name }
        for role in roles.prefix(3) { features.add("role", role) }
        features.add("least.count", min(3, referents.map(cast.count).min() ?? 0), most: 3)
        features.add("visit.of.state", if: event.sense == .visit && referents.contains(where: cast.isCountry))
    }

    /// A small number as a word.
    private static func few(_ number: Int) -> StaticString {
        switch number {
        case ..<1: "none"
        case 1: "one"
        case 2: "two"
        default: "more"
        }
    }

    /// How many events before and behind are looked at.
    private static let reach = 12

    /// What the other events of the text say: a part of another's parties, the same again.
    private func addOthers(_ number: Int, _ events: [Event], _ features: inout Features) {
        let own = Set(events[number].referents)
        let sides = Set(events[number].referents.map { cast.facts($0).side })
        features.add("events", events.count, most: 5)
        var (isPart, isSame, isWhole) = (false, false, false)
        let near = max(0, number - Self.reach)..<min(events.count, number + Self.reach + 1)
        for other in near where other != number {
            let event = events[other]
            let set = Set(event.referents)
            if set == own || Set(event.referents.map { cast.facts($0).side }) == sides { isSame = true }
            if own.isStrictSubset(of: set) { isPart = true }
            if set.isStrictSubset(of: own) { isWhole = true }
        }
        features.add("part.of.other", if: isPart)
        features.add("same.as.other", if: isSame)
        features.add("whole.of.other", if: isWhole)
    }
}
