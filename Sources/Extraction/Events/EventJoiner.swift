import Records
import Text

/// Joins tellings of one meeting into one event.
struct EventJoiner {
    let cast: Cast
    let decider: Decider
    let days: SentenceDays
    private let document: Document
    private let mentions: [Mention]

    init(_ cast: Cast, _ decider: Decider, _ days: SentenceDays) {
        self.cast = cast
        self.decider = decider
        self.days = days
        document = cast.document
        mentions = cast.structure.groups.mentions
    }

    /// How many events back a telling is compared with.
    private static let reach = 10

    /// Adds a telling to the event that it most likely is of, or as a new one.
    func add(_ telling: Telling, to events: inout [Event]) {
        if let last = events.indices.last, goesOn(telling, events[last]) { return join(telling, to: &events[last]) }
        var best: (number: Int, probability: Probability)?
        for number in events.indices.suffix(Self.reach) {
            guard let relation = relation(telling.referents, events[number].referents),
                !clashes(telling, events[number]), !isApart(telling, events[number])
            else { continue }
            let features = features(telling, events[number], relation)
            let probability = decider.probability(.same, features, at: telling.cue.tokens) {
                .pair(
                    identity(of: events[number].tellings[0], events[number].referents),
                    identity(of: telling, telling.referents))
            }
            if decider.weights.knows(.same), probability.thousandths >= 500,
                probability > best?.probability ?? Probability(thousandths: 0)
            {
                best = (number, probability)
            }
        }
        if let best {
            join(telling, to: &events[best.number])
        } else {
            events.append(
                Event(
                    tellings: [telling],
                    parties: inTextOrder(telling.parties).map {
                        Event.Party(referent: $0.referent, mention: mentions[$0.candidate.mention])
                    }))
        }
    }

    private func inTextOrder(_ parties: [LikelyParty]) -> [LikelyParty] {
        parties.sorted {
            mentions[$0.candidate.mention].tokens.lowerBound < mentions[$1.candidate.mention].tokens.lowerBound
        }
    }

    private func identity(of telling: Telling, _ referents: [Referent]) -> MeetingIdentity {
        let status: Meeting.Status =
            switch telling.cue.form {
            case .past, .noun: .held
            case .present, .infinitive: .planned
            }
        return MeetingIdentity(
            parties: cast.identities(referents), status: status.rawValue, date: day(of: telling)?.date.value,
            words: cast.starts(of: [telling]))
    }

    private func join(_ telling: Telling, to event: inout Event) {
        if event.tellings.count < Event.mostTellings { event.tellings.append(telling) }
        for party in inTextOrder(telling.parties) where !event.referents.contains(party.referent) {
            event.parties.append(Event.Party(referent: party.referent, mention: mentions[party.candidate.mention]))
        }
        let present = Set(event.referents.filter(cast.isPerson).compactMap { cast.facts($0).country })
        event.parties.removeAll { party in
            if case .country(let country) = party.referent { present.contains(country) } else { false }
        }
    }

    // MARK: How two sets of parties stand to each other

    private enum Overlap { case equal, narrower, wider, crossing }

    private func name(_ overlap: Overlap) -> StaticString {
        switch overlap {
        case .equal: "equal"
        case .narrower: "narrower"
        case .wider: "wider"
        case .crossing: "crossing"
        }
    }

    private struct Relation {
        /// By the parties themselves, and by the sides that they stand for.
        var parties: Overlap
        var sides: Overlap
        var shared: Int
    }

    /// Nil where they share nothing.
    private func relation(_ new: [Referent], _ old: [Referent]) -> Relation? {
        let (newSides, oldSides) = (Set(new.map { cast.facts($0).side }), Set(old.map { cast.facts($0).side }))
        let shared = newSides.intersection(oldSides).count
        guard shared > 0 else { return nil }
        return Relation(
            parties: overlap(Set(new), Set(old)), sides: overlap(newSides, oldSides), shared: shared)
    }

    private func overlap<Element>(_ new: Set<Element>, _ old: Set<Element>) -> Overlap {
        if new == old { return .equal }
        if new.isSubset(of: old) { return .narrower }
        return new.isSuperset(of: old) ? .wider : .crossing
    }

    // MARK: Features

    private func features(_ telling: Telling, _ event: Event, _ relation: Relation) -> Features {
        var features = decider.features(.same)
        let last = event.tellings[event.tellings.count - 1]
        features.add("parties", name(relation.parties))
        features.add("sides", name(relation.sides))
        features.add("parties.sides", name(relation.parties), name(relation.sides))
        features.add("shared", relation.shared, most: 3)
        let gap = telling.sentence - last.sentence
        features.add("gap", gap < 3 ? gap : gap < 6 ? 3 : 4, most: 4)
        features.add("gap.sides", name(relation.sides), gap == 0 ? "same" : gap < 3 ? "near" : "far")
        features.add("sense", telling.cue.sense.family == last.cue.sense.family ? "same" : "other")
        features.add("form", last.cue.formName, telling.cue.formName)
        features.add(
            "clause",
            cast.structure.clauses.bond(of: telling.cue.tokens.lowerBound, to: last.cue.tokens.lowerBound).name)
        features.add("indefinite", if: document.has(.determiners, .indefinite, at: telling.cue.tokens.lowerBound - 1))
        features.add(
            "definite",
            if: cast.structure.lexemes[telling.cue.tokens.lowerBound - 1].has([.determiner, .possessive])
                && !document.has(.determiners, .indefinite, at: telling.cue.tokens.lowerBound - 1))
        addDays(telling, event, &features)
        addMedia(telling, event, &features)
        return features
    }

    private func addDays(_ telling: Telling, _ event: Event, _ features: inout Features) {
        let own = day(of: telling)?.date.value
        let known = event.tellings.suffix(Self.reach).compactMap { day(of: $0)?.date.value }
        guard let own else { return features.add("day", known.isEmpty ? "neither" : "old") }
        guard !known.isEmpty else { return features.add("day", "new") }
        let agrees = known.contains { $0.hasPrefix(own) || own.hasPrefix($0) }
        features.add("day", agrees ? "same" : "other")
    }

    private func addMedia(_ telling: Telling, _ event: Event, _ features: inout Features) {
        features.add("medium", event.tellings[0].cue.sense.name, telling.cue.sense.name)
        let clause = cast.structure.clauses.clause(of: telling.cue.tokens.lowerBound)
        let isPast = event.tellings.contains { $0.cue.form == .past }
        if clause.isFuture { features.add("future.after", isPast ? "past" : "other") }
        if clause.isPossible { features.add("possible.after", isPast ? "past" : "other") }
    }

    /// "The ministers exchanged views": what those who have just met said to each other was said at that meeting.
    private func goesOn(_ telling: Telling, _ event: Event) -> Bool {
        guard telling.cue.form == .past, [.speak, .talks].contains(telling.cue.sense.family),
            telling.parties.allSatisfy({ mentions[$0.candidate.mention].form == .group }),
            Set(telling.referents).isSubset(of: event.referents), let last = event.tellings.last
        else { return false }
        return last.cue.form == .past && (0...1).contains(telling.sentence - last.sentence)
            && !cast.structure.clauses.clause(of: telling.cue.tokens.lowerBound).isNegated
    }

    /// "separate meetings with A and B": one word tells of several meetings.
    private func isApart(_ telling: Telling, _ event: Event) -> Bool {
        telling.isSeparate && event.tellings.contains { $0.cue.tokens == telling.cue.tokens }
    }

    /// A call is no meeting in one room.
    private func clashes(_ telling: Telling, _ event: Event) -> Bool {
        let isCall = { (sense: EncounterSense) in sense == .call || sense == .video }
        let isFace = { (sense: EncounterSense) in
            switch sense {
            case .meeting, .meet, .summit, .visit, .receive, .reception, .dinner, .handshake: true
            case .call, .video, .talks, .negotiation, .negotiate, .speak, .event: false
            }
        }
        let old = event.tellings.map(\.cue.sense)
        return isCall(telling.cue.sense) && old.contains(where: isFace)
            || isFace(telling.cue.sense) && old.contains(where: isCall)
    }

    /// The day that stands nearest to a telling's word in its sentence.
    private func day(of telling: Telling) -> DateMention? {
        days.dates(in: telling.sentence).filter { !$0.isOfSpeech }
            .min { $0.tokens.gap(to: telling.cue.tokens) < $1.tokens.gap(to: telling.cue.tokens) }
    }
}

/// The dates of each sentence, read once.
final class SentenceDays {
    private let reader: DateReader
    private let document: Document
    private var read: [Int: [DateMention]] = [:]

    init(_ document: Document) {
        self.document = document
        reader = DateReader(document: document)
    }

    /// The dates in a sentence by its number, in text order; none outside the text.
    func dates(in sentence: Int) -> [DateMention] {
        guard document.sentences.indices.contains(sentence) else { return [] }
        if let known = read[sentence] { return known }
        let found = reader.dates(in: document.sentences[sentence])
        read[sentence] = found
        return found
    }
}
