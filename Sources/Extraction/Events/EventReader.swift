import Records
import Text

/// Reads the meetings of an article: words for encounters, who takes part, one event for all tellings, its values.
struct EventReader {
    let cast: Cast
    let decider: Decider
    private let document: Document
    private let parties: PartyChooser
    private let tables: TableChooser
    private let frames: EncounterFrameReader
    private let days: SentenceDays
    private let roles: PartyRoleReader
    private let mediators: MediatorReader
    private let occasions: OccasionReader

    init(_ cast: Cast, _ decider: Decider) {
        self.cast = cast
        self.decider = decider
        document = cast.document
        parties = PartyChooser(cast, decider)
        tables = TableChooser(cast: cast, decider: decider)
        frames = EncounterFrameReader(cast)
        days = SentenceDays(cast.document)
        roles = PartyRoleReader(cast)
        mediators = MediatorReader(cast)
        occasions = OccasionReader(document: cast.document)
    }

    /// The least probability with which a word, and then a set of parties, is followed up.
    private static let followed = Probability(thousandths: 100)
    /// The least probability of a meeting that is a record.
    private static let recorded = Probability(thousandths: 350)
    /// The same in a text that is about something else, as most are: what it tells of encounters by the way must be plain.
    private static let recordedAside = Probability(thousandths: 600)
    /// A text is about something else where its headline has no word for an encounter and less than one sentence in so many
    /// may tell of one.
    private static let aside = 12

    /// Returns the meetings in order of their first tellings.
    func read() -> [Event] {
        let finder = EncounterCueFinder(document: document, structure: cast.structure)
        let cues = document.sentences.map { sentence in
            let aside = occasions.occasion(in: sentence).flatMap { $0.value.relation == .sidelinesOf ? $0.tokens : nil }
            let all = finder.cues(in: sentence)
            // "met on the margins of the summit" tells where they met, and nothing of who sat at the summit.
            let met = all.filter { cue in !(aside?.overlaps(cue.tokens) ?? false) }
            return met.isEmpty ? all : met
        }
        var events: [Event] = []
        var trips: [Trip] = []
        let joiner = EventJoiner(cast, decider, days)
        for (number, sentence) in document.sentences.enumerated() {
            let rivals = cues[number].map(\.tokens)
            for cue in cues[number] {
                let frame = frames.frame(of: cue, in: sentence, rivals: rivals)
                if isAnaphor(frame), let told = events.lastIndex(where: { $0.tellings.last?.sentence == number }) {
                    events[told].take(echo: cue)
                    continue
                }
                let tellings = tellings(frame, number)
                trips += self.trips(frame, number)
                for telling in tellings { joiner.add(telling, to: &events) }
                if tellings.isEmpty { echo(cue, number, to: &events) }
            }
        }
        let acts = document.sentences.enumerated().flatMap { number, sentence in
            mediators.acts(in: sentence).map { (act: $0, sentence: number) }
        }
        return describe(events, cues, trips, acts)
    }

    // MARK: Tellings

    private func tellings(_ frame: EncounterFrame, _ sentence: Int) -> [Telling] {
        guard !frame.candidates.isEmpty else { return [] }
        let encounter = parties.encounter(frame)
        guard encounter >= Self.followed || !decider.weights.knows(.encounter) else { return [] }
        var likely = parties.parties(frame, encounter)
        // That somebody did not meet says nothing of those who stand elsewhere.
        if isNegated(frame) { likely.removeAll(where: \.candidate.slot.isOutside) }
        let isSeparate = isSeparate(frame)
        guard decider.weights.knows(.party) else { return [] }
        return branches(frame, likely).compactMap { branch in
            guard var telling = tables.telling(frame, branch, encounter, sentence), telling.table >= Self.followed
            else {
                return nil
            }
            telling.isSeparate = isSeparate
            return telling
        }
    }

    /// Whether a verb says that somebody did not meet; a noun may leave out who ("a meeting with X did not take place").
    private func isNegated(_ frame: EncounterFrame) -> Bool {
        !frame.cue.isNoun && cast.structure.clauses.clause(of: frame.cue.tokens.lowerBound).isNegated
    }

    /// The least probability of a party that sets a table of its own.
    private static let own = Probability(thousandths: 400)

    /// "with A and on Monday with B", "separate meetings with A and B": each guest sets a table with the others.
    private func branches(_ frame: EncounterFrame, _ likely: [LikelyParty]) -> [[LikelyParty]] {
        let guests = likely.filter { party in
            guard party.probability >= Self.own else { return false }
            if case .governed(let relation) = party.candidate.slot {
                return relation.contains(.with) || isStop(party, frame)
            }
            return false
        }
        let isEach = isSeparate(frame) || frame.cue.sense == .visit
        let keys = guests.map {
            isEach ? cast.structure.groups.mentions[$0.candidate.mention].tokens.lowerBound : $0.candidate.branch
        }
        let distinct = Array(Set(keys)).sorted()
        guard distinct.count > 1 else { return [likely] }
        return distinct.map { key in
            let others = Set(zip(guests, keys).filter { $0.1 != key }.map(\.0.referent))
            let own = Set(zip(guests, keys).filter { $0.1 == key }.map(\.0.referent))
            return likely.filter { own.contains($0.referent) || !others.contains($0.referent) }
        }
    }

    /// "will travel to A, B and C": each stop is a visit of its own.
    private func isStop(_ party: LikelyParty, _ frame: EncounterFrame) -> Bool {
        guard frame.cue.sense == .visit, case .governed(let relation) = party.candidate.slot else { return false }
        return cast.isCountry(party.referent) && relation.has([.to, .in, .at])
    }

    private func isSeparate(_ frame: EncounterFrame) -> Bool {
        let start = frame.cue.tokens.lowerBound
        return window(max(frame.sentence.lowerBound, start - 3), frame.sentence.upperBound).contains {
            document.has(.separately, at: $0)
        }
    }

    /// Where persons of a frame travel.
    private func trips(_ frame: EncounterFrame, _ sentence: Int) -> [Trip] {
        guard frame.cue.sense == .visit else { return [] }
        let reader = PlaceReader(document: document, structure: cast.structure)
        let places = reader.places(in: frame.sentence).filter { $0.relation.has([.in, .to, .at]) }
        let travellers = frame.candidates.filter {
            ($0.slot == .subject || $0.slot == .owner) && cast.isPerson($0.referent)
        }
        return travellers.flatMap { traveller in
            places.map { Trip(referent: traveller.referent, place: ($0.value, $0.tokens), sentence: sentence) }
        }
    }

    /// How many sentences behind a meeting a word that names nobody still speaks of it.
    private static let echoes = 3

    /// "The meeting lasted an hour": a word with its article that names no parties goes on about the last meeting.
    private func echo(_ cue: EncounterCue, _ sentence: Int, to events: inout [Event]) {
        guard isDefinite(cue), let last = events.indices.last, let told = events[last].sentences.last,
            (0...Self.echoes).contains(sentence - told)
        else { return }
        events[last].take(echo: cue)
    }

    /// "he was to see X, but the meeting was called off": a noun with its article, in a clause that names nobody,
    /// speaks of the encounter that the sentence has just told.
    private func isAnaphor(_ frame: EncounterFrame) -> Bool {
        isDefinite(frame.cue) && frame.candidates.allSatisfy { $0.bond != .same }
    }

    private func isDefinite(_ cue: EncounterCue) -> Bool {
        cue.isNoun && cast.structure.lexemes[cue.tokens.lowerBound - 1].has([.determiner, .possessive])
            && !document.has(.determiners, .indefinite, at: cue.tokens.lowerBound - 1)
    }

    // MARK: Values

    private func describe(
        _ read: [Event], _ cues: [[EncounterCue]], _ trips: [Trip], _ acts: [(act: MediatorReader.Act, sentence: Int)]
    ) -> [Event] {
        let dates = DateChooser(cast: cast, decider: decider, days: days, cues: cues)
        let statuses = StatusChooser(cast: cast, decider: decider, dates: dates)
        let places = PlaceChooser(cast, decider, cues: cues)
        let medium = MediumReader(cast: cast)
        let durations = DurationReader(document: document)
        var events = read
        for index in events.indices {
            roles.assign(to: &events[index])
            mediators.assign(to: &events[index], acts)
            events[index].medium = medium.medium(of: events[index])
            events[index].date = dates.date(of: events[index])
            let status = statuses.status(of: events[index])
            events[index].status = status
            events[index].history = history(events[index], statuses, status)
            let told = events[index].cues.map { document.sentence(of: $0.tokens.lowerBound) }
            events[index].duration =
                told.lazy.compactMap { sentence in
                    durations.duration(in: sentence).flatMap { isOf(events[index], $0.tokens, cues) ? $0 : nil }
                }.first
            events[index].occasion = told.lazy.compactMap(occasions.occasion).first
            events[index].place = places.place(of: events[index])
            roles.assignHomes(to: &events[index], trips)
        }
        let records = chosen(events)
        guard !records.isEmpty else { return [] }
        let topics = TopicChooser(cast, decider)
        return records.map { event in
            var event = event
            event.topics = topics.topics(of: event, among: records.count)
            return event
        }
    }

    /// Whether the word for an encounter that stands nearest to a duration is one of an event's own.
    private func isOf(_ event: Event, _ duration: Range<Int>, _ cues: [[EncounterCue]]) -> Bool {
        let clauses = cast.structure.clauses
        func rank(_ cue: EncounterCue) -> (clause: Int, gap: Int) {
            let isSame = clauses.bond(of: duration.lowerBound, to: cue.tokens.lowerBound) == .same
            return (isSame ? 0 : 1, cue.tokens.gap(to: duration))
        }
        let nearest = cues[document.sentenceIndex[duration.lowerBound]].min { rank($0) < rank($1) }
        return nearest.map { cue in event.cues.contains { $0.tokens == cue.tokens } } ?? true
    }

    /// Each status that a telling gives, in text order, and the one that holds for the whole.
    private func history(_ event: Event, _ statuses: StatusChooser, _ whole: StatusChooser.Choice) -> [Meeting
        .StatusStep]
    {
        var steps: [StatusChooser.Choice] = []
        for telling in event.tellings {
            let step = statuses.step(telling, event)
            if !steps.contains(where: { $0.status == step.status }) { steps.append(step) }
        }
        if !steps.contains(where: { $0.status == whole.status }) { steps.append(whole) }
        return steps.map { Meeting.StatusStep(status: $0.status, span: document.span($0.tokens), rule: $0.rule) }
    }

    // MARK: Which are records

    private func chosen(_ events: [Event]) -> [Event] {
        let chooser = MeetingChooser(cast: cast, decider: decider)
        // One person alone meets nobody; a body meets when its members do.
        let rated = chooser.rate(events.filter { $0.parties.count > 1 || $0.referents.allSatisfy(cast.isBody) })
        guard decider.weights.knows(.meeting) || decider.keeps(.meeting) || decider.keeps(.topic) else { return [] }
        let isAside = !chooser.isAboutEncounters && rated.count * Self.aside < document.sentences.count
        let least = isAside ? Self.recordedAside : Self.recorded
        let kept = rated.filter { $0.probability >= least || !decider.weights.knows(.meeting) }
        return kept.filter { event in !kept.contains { isJourney(event, to: $0) } }
    }

    /// How many sentences a journey and the meeting on it stand apart.
    private static let journey = 3

    /// Whether an event is only the journey on which another meeting takes place: "He flew to Rome, where he met …".
    private func isJourney(_ event: Event, to other: Event) -> Bool {
        guard event.sense == .visit, let host = event.referents.first(where: cast.isCountry).flatMap(cast.country),
            other.referents.contains(where: { !cast.isCountry($0) && cast.country($0) == host }),
            event.referents.allSatisfy({ cast.country($0) == host || other.referents.contains($0) }),
            event.referents.contains(where: { cast.country($0) != host }),
            event.status?.status == other.status?.status
        else { return false }
        if let a = event.date?.date.value, let b = other.date?.date.value, !a.hasPrefix(b), !b.hasPrefix(a) {
            return false
        }
        return event.sentences.contains { own in other.sentences.contains { abs($0 - own) <= Self.journey } }
    }
}
