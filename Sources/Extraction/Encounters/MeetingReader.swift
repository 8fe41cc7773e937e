import Records
import Text

/// Reads all encounters of an article and makes one draft of each, however often it is told.
struct MeetingReader {
    let document: Document
    let finder: SpeakerFinder
    let persons: PersonBook
    private let triggers: TriggerFinder
    private let parties: PartyFinder
    private let roles: PartyRoles
    let mediation: MediatorFinder
    let clauses: ClauseWindow
    private let dates: DateReader
    let durations: DurationReader
    let circumstances: CircumstanceReader
    let statuses: StatusReader
    let same: SameMeeting
    var drafts: [MeetingDraft] = []
    private var openDates: [(party: MeetingDraft.Party, date: DateMention, sentence: Int)] = []
    /// Where somebody travelled or spoke, for meetings told without a place.
    private var openPlaces: [MeetingCompletion.Trip] = []
    /// Visits to a country without a named host.
    private var visits: [MeetingDraft] = []
    /// The triggers of the sentence that is being read.
    private var rivals: [Range<Int>] = []
    private let organizations: OrganizationBook

    init(document: Document, finder: SpeakerFinder, persons: PersonBook, organizations: OrganizationBook) {
        self.organizations = organizations
        self.document = document
        self.finder = finder
        self.persons = persons
        triggers = TriggerFinder(document: document)
        clauses = ClauseWindow(document: document)
        parties = PartyFinder(document: document, finder: finder, organizations: organizations, clauses: clauses)
        roles = PartyRoles(document: document, finder: finder, parties: parties, clauses: clauses)
        mediation = MediatorFinder(document: document, finder: finder, parties: parties, clauses: clauses)
        dates = DateReader(document: document)
        durations = DurationReader(document: document)
        circumstances = CircumstanceReader(document: document, inOffice: persons.inOffice)
        statuses = StatusReader(document: document, clauses: clauses)
        same = SameMeeting(persons: persons)
    }

    mutating func read() -> [MeetingDraft] {
        for (number, sentence) in document.sentences.enumerated() {
            // The noun of an occasion ("tijdens de G20-top") is no meeting of its own.
            let occasion = circumstances.occasion(in: sentence)?.tokens
            let found = triggers.triggers(in: sentence).filter { !(occasion?.overlaps($0.tokens) ?? false) }
            rivals = found.map(\.tokens)
            for trigger in found { read(trigger, sentence, number) }
            for act in mediation.acts(in: sentence) { mediate(act, number) }
            if found.isEmpty || isDiscussion(sentence) || isReadout(sentence) { addTopics(of: sentence, number) }
        }
        return MeetingCompletion(
            document: document, circumstances: circumstances, persons: persons, mentions: finder.mentions(in:)
        )
        .complete(drafts, visits: visits, trips: openPlaces)
    }

    private mutating func read(_ trigger: Trigger, _ sentence: Range<Int>, _ number: Int) {
        for table in parties.tables(of: trigger, in: sentence) { read(trigger, table, sentence, number) }
    }

    private mutating func read(
        _ trigger: Trigger, _ told: PartyFinder.Table, _ sentence: Range<Int>, _ number: Int
    ) {
        let mediators = table(mediation.mediators(of: trigger, in: sentence))
        let owned = told.parties.count < 2 ? parties.owners(of: trigger, in: sentence) : []
        let isDated = date(in: sentence, near: trigger.tokens).map { gap($0.tokens, trigger.tokens) <= 2 } ?? false
        let sides = (isDated && !owned.isEmpty ? owned : told.parties).filter { side in
            !mediators.contains { $0.referent == side.referent }
        }
        var who = withProtagonist(withCaller(table(sides), trigger), trigger, sentence, number)
        // Who mediates does not make a table alone.
        if !who.isEmpty { who = table(who + mediators) }
        let body = who.isEmpty ? self.parties.body(of: trigger, in: sentence) : []
        if !body.isEmpty, drafts.isEmpty || meant(by: sentence, body) == nil {
            return session(of: body, trigger, sentence, number)
        }
        guard isEncounter(who, trigger) else {
            open(trigger, who, sentence)
            visit(trigger, who, sentence, number)
            return echo(trigger, sentence, number, who)
        }
        let date = date(in: sentence, near: told.anchor) ?? openDate(for: who, number)
        var draft = MeetingDraft(
            parties: who, kind: trigger.kind, trigger: trigger.tokens, sentences: [number], isStrong: trigger.isStrong)
        draft.date = date
        roles.assign(trigger, in: sentence, to: &draft)
        describe(&draft, trigger, sentence, date)
        merge(draft)
    }

    /// A meeting of a body is a record where the text says when, where or that it is off; else it is only named.
    private mutating func session(
        of body: [MeetingDraft.Party], _ trigger: Trigger, _ sentence: Range<Int>, _ number: Int
    ) {
        let date = date(in: sentence, near: trigger.tokens)
        var draft = MeetingDraft(
            parties: body, kind: trigger.kind, trigger: trigger.tokens, sentences: [number], isStrong: true)
        draft.date = date
        describe(&draft, trigger, sentence, date)
        let isOff = draft.status == .cancelled || draft.status == .postponed
        guard isOff || draft.statusIsExplicit && (date != nil || draft.place != nil) else { return }
        merge(draft)
    }

    /// The parties without what is no party: media, and a country that is there in person.
    func table(_ who: [MeetingDraft.Party]) -> [MeetingDraft.Party] {
        let present = Set(
            who.compactMap { party in
                if case .person(let index) = party.referent { persons[index].country } else { nil }
            })
        return who.filter { party in
            switch party.referent {
            case .country(let code): party.mention.form == .counterpart || !present.contains(code)
            case .organization(let index): !isReporter(index)
            case .person, .anonymous: true
            }
        }
    }

    private func isReporter(_ index: Int) -> Bool {
        let kind = organizations[index].kind
        return kind == .media || organizations[index].id == "islamic-state"
    }

    /// Remembers who travels or talks when, for a meeting that a later sentence tells without a date.
    private mutating func open(_ trigger: Trigger, _ who: [MeetingDraft.Party], _ sentence: Range<Int>) {
        guard let party = who.first, let date = date(in: sentence, near: trigger.tokens) else { return }
        openDates.append((party, date, document.sentenceIndex[sentence.lowerBound]))
    }

    /// "Lavrov reist naar Ankara": who goes to another country meets whoever receives him there.
    private mutating func visit(
        _ trigger: Trigger, _ who: [MeetingDraft.Party], _ sentence: Range<Int>, _ number: Int
    ) {
        guard trigger.kind == "visit" || isErrand(trigger), let guest = who.first,
            case .person(let index) = guest.referent,
            isOfficial(guest.referent), let nearest = circumstances.place(in: sentence, near: trigger.tokens)
        else { return }
        for place in circumstances.list(from: nearest, in: sentence) {
            visit(trigger, guest, index, place, sentence, number)
        }
    }

    /// "war zu Gesprächen in Israel", "flew to Oslo for talks": talks that are the purpose of being somewhere.
    private func isErrand(_ trigger: Trigger) -> Bool {
        guard trigger.isNoun, trigger.kind == "talks" || trigger.kind == "negotiation" else { return false }
        let start = trigger.tokens.lowerBound
        return window(max(0, start - 3), start).contains {
            document.has(.connectives, "for", at: $0) || document.has(.connectives, "to", at: $0)
        }
    }

    private mutating func visit(
        _ trigger: Trigger, _ guest: MeetingDraft.Party, _ index: Int, _ place: (value: Place, tokens: Range<Int>),
        _ sentence: Range<Int>, _ number: Int
    ) {
        guard let country = place.value.country, country != persons[index].country else { return }
        let host = Mention(
            tokens: place.tokens, form: .country, referents: [.country(country)], rule: "party.host.implied")
        var draft = MeetingDraft(
            parties: [guest, MeetingDraft.Party(referent: .country(country), mention: host, role: .host)],
            kind: trigger.kind, trigger: trigger.tokens, sentences: [number], isStrong: false)
        let date = date(in: sentence, near: trigger.tokens)
        draft.date = date
        roles.assign(trigger, in: sentence, to: &draft)
        draft.parties[0].take(.visitor, trigger.tokens, "party.role.visits")
        describe(&draft, trigger, sentence, date)
        draft.place = place
        openPlaces.append(
            MeetingCompletion.Trip(
                party: guest.referent, place: place, sentence: number, isUncertain: draft.isUncertain))
        guard persons[index].country != nil else { return }
        if !visits.contains(where: { $0.referents == draft.referents }) { visits.append(draft) }
    }

    /// "Participants in the call included …": who called in an earlier sentence takes part too.
    private func withCaller(_ who: [MeetingDraft.Party], _ trigger: Trigger) -> [MeetingDraft.Party] {
        guard trigger.isNoun, who.count > 1, drafts.isEmpty, let open = openDates.last,
            case .person = open.party.referent, !who.contains(where: { $0.referent == open.party.referent })
        else { return who }
        return [open.party] + who
    }

    /// "Een ontmoeting met X gaat niet door": who is met without a subject meets the person the story is about.
    private func withProtagonist(
        _ who: [MeetingDraft.Party], _ trigger: Trigger, _ sentence: Range<Int>, _ number: Int
    ) -> [MeetingDraft.Party] {
        guard trigger.isStrong || trigger.kind == "speak", case .person? = who.first?.referent,
            who.allSatisfy({ isGuest($0.mention) }), !hasSubject(before: trigger, sentence)
        else { return who }
        let told = trigger.isNoun ? drafts.first?.parties.first : nil
        guard let main = subject(before: number, besides: who[0].referent) ?? told, main.referent != who[0].referent
        else { return who }
        return [main] + who
    }

    /// Whether "with" governs the mention, itself or as one of a list, so that somebody else must be the host.
    private func isGuest(_ mention: Mention) -> Bool {
        finder.isGoverned(mention) && !document.saysOf(mention.tokens.lowerBound - 1)
            && document.match(.connectives, endingAt: mention.tokens.lowerBound)?.value != "between"
    }

    /// Whether somebody in the sentence does what the trigger tells.
    private func hasSubject(before trigger: Trigger, _ sentence: Range<Int>) -> Bool {
        finder.mentions(in: sentence.lowerBound..<trigger.tokens.lowerBound).contains { mention in
            !finder.isGoverned(mention) && mention.form != .possessive && !mention.isGenitive
                && !document.isQuoted(mention.tokens.lowerBound)
        }
    }

    /// The person whom the one or two sentences before are about: verbs without a subject go on with it.
    private func subject(before number: Int, besides other: Referent) -> MeetingDraft.Party? {
        for earlier in stride(from: number - 1, through: max(0, number - 2), by: -1) {
            let range = document.sentences[earlier]
            let mention = finder.speakers(in: range).first { mention in
                [.name, .role, .pronoun].contains(mention.form) && !finder.isGoverned(mention)
                    && mention.referents.allSatisfy(isOfficial)
            }
            guard let mention, case .person? = mention.referents.first else { continue }
            return mention.referents[0] == other
                ? nil : MeetingDraft.Party(referent: mention.referents[0], mention: mention, role: .party)
        }
        return nil
    }

    /// How many sentences a date holds for what its traveller does next.
    private static let dateMemory = 4

    private func openDate(for who: [MeetingDraft.Party], _ number: Int) -> DateMention? {
        // A day that the sentence before names is nearer, and is filled in at the end.
        let isDated =
            number > 0
            && dates.dates(in: document.sentences[number - 1]).contains { $0.date.precision == .day && !$0.isOfSpeech }
        return openDates.last { open in
            number - open.sentence <= (isDated ? 1 : Self.dateMemory) && open.date.date.precision == .day
                && who.contains { $0.referent == open.party.referent }
        }?.date
    }

    /// At least two parties, of whom one is a person with an office or both stand for states.
    private func isEncounter(_ who: [MeetingDraft.Party], _ trigger: Trigger) -> Bool {
        guard who.count > 1 else { return false }
        // "will travel to A, B and C": each stop is a visit of its own.
        if trigger.kind == "visit", who.count(where: { $0.mention.form == .country }) > 1 { return false }
        if trigger.kind == "speak", !trigger.isNoun, !who.contains(where: { isOfficial($0.referent) }) { return false }
        return who.contains { isOfficial($0.referent) }
    }

    private func isOfficial(_ referent: Referent) -> Bool {
        switch referent {
        case .person(let index):
            persons[index].known != nil || persons[index].offices.contains { $0.role != .other }
                || persons[index].isFormer
        case .country, .organization: true
        case .anonymous: false
        }
    }

    private mutating func describe(
        _ draft: inout MeetingDraft, _ trigger: Trigger, _ sentence: Range<Int>, _ date: DateMention?
    ) {
        if let status = statuses.status(of: trigger, in: sentence, date: date) {
            draft.status = status.status
            draft.statusIsExplicit = true
            draft.history.append(
                Meeting.StatusStep(status: status.status, span: document.span(status.tokens), rule: status.rule))
        }
        draft.medium = circumstances.medium(of: trigger, in: sentence)
        draft.duration = durations.duration(in: sentence)
        let opener = clauses.opener(before: trigger.tokens.lowerBound, in: sentence)
        let near = circumstances.place(in: sentence, near: trigger.tokens) { !isOfAnother($0, trigger.tokens) }
        let isWithin = near.map { $0.tokens.lowerBound > opener ?? -1 } ?? false
        draft.place = isWithin ? near : opener.flatMap { circumstances.place(endingAt: $0 - 1) } ?? near
        if draft.place == nil, trigger.kind == "visit" { draft.place = home(of: draft) }
        if trigger.kind == "receive", draft.place.map({ isBehindRival($0.tokens, trigger.tokens) }) ?? true {
            let house = house(of: draft)
            if house?.value.country != draft.place?.value.country { draft.place = house ?? draft.place }
        }
        if draft.isRemote { draft.place = nil }
        draft.occasion = circumstances.occasion(in: sentence)
        if draft.place == nil, !draft.isRemote { draft.place = draft.occasion.flatMap(circumstances.place(of:)) }
        draft.evidence.append(
            document.evidence("kind", trigger.tokens, trigger.isNoun ? "meeting.trigger.noun" : "meeting.trigger.verb"))
        let zone = topicZone(trigger, sentence)
        draft.topics = circumstances.topics(in: zone, without: draft.countries(persons))
    }

    /// "In Paris he met A, in the evening B received him": whether the place is that of an encounter told before.
    private func isBehindRival(_ place: Range<Int>, _ trigger: Range<Int>) -> Bool {
        let isApart = window(place.upperBound, trigger.lowerBound).contains { document.tokens[$0].isMark(",") }
        return rivals.contains {
            $0.upperBound <= trigger.lowerBound && (isApart || place.upperBound <= $0.lowerBound)
        }
    }

    /// Who receives does so at home: the subject, or whom "by" governs.
    private func house(of draft: MeetingDraft) -> (value: Place, tokens: Range<Int>)? {
        let host =
            draft.parties.first { document.match(.connectives, endingAt: $0.mention.tokens.lowerBound)?.value == "by" }
            ?? draft.parties.first
        guard let host, case .person(let index) = host.referent, let code = persons[index].country,
            let country = document.lexicon.knowledge.countries[code]
        else { return nil }
        let tokens = host.mention.tokens
        if let city = circumstances.city(of: code, before: draft.trigger.lowerBound) { return city }
        return (
            Place(name: country.name, venue: nil, city: nil, country: code, asWritten: document.text(tokens)), tokens
        )
    }

    /// Who visits a person goes to that person's country.
    private func home(of draft: MeetingDraft) -> (value: Place, tokens: Range<Int>)? {
        guard draft.parties.count == 2, case .person(let index) = draft.parties[1].referent,
            let code = persons[index].country, let country = document.lexicon.knowledge.countries[code]
        else { return nil }
        let tokens = draft.parties[1].mention.tokens
        let name = country.name
        return (Place(name: name, venue: nil, city: nil, country: code, asWritten: document.text(tokens)), tokens)
    }

    /// The words that tell topics: after "over", or the whole sentence where it speaks of the discussion.
    func topicZone(_ trigger: Trigger, _ sentence: Range<Int>) -> Range<Int> {
        if isDiscussion(sentence) { return sentence }
        let about = (trigger.tokens.upperBound..<sentence.upperBound).first { token in
            document.has(.connectives, "about", at: token) || document.has(.connectives, "to", at: token)
        }
        return about.map { $0..<sentence.upperBound } ?? sentence.upperBound..<sentence.upperBound
    }

    func isDiscussion(_ sentence: Range<Int>) -> Bool {
        sentence.contains { document.has(.discussion, at: $0) && !document.isQuoted($0) }
    }

    func date(in sentence: Range<Int>, near trigger: Range<Int>) -> DateMention? {
        dates.dates(in: sentence)
            .filter {
                !document.isQuoted($0.tokens.lowerBound) && !isOfAnother($0.tokens, trigger) && !isStart($0)
                    && !isOfEarlier($0, trigger)
            }
            .min { ($0.isOfSpeech ? 1 : 0, gap($0.tokens, trigger)) < ($1.isOfSpeech ? 1 : 0, gap($1.tokens, trigger)) }
    }

    /// "voor het eerst sinds 1952": a day since which something holds dates no meeting.
    private func isStart(_ date: DateMention) -> Bool {
        let start = date.tokens.lowerBound
        let before = window(max(document.sentence(of: start).lowerBound, start - 12), start)
        let since = before.last { document.has(.dateModifiers, "since", at: $0) }
        return since.map { !($0..<start).contains { document.tokens[$0].isMark(",") } } ?? false
    }

    /// "a meeting, building on the summit of 3 May": the day of what a meeting follows is not its own.
    private func isOfEarlier(_ date: DateMention, _ trigger: Range<Int>) -> Bool {
        window(trigger.upperBound, date.tokens.lowerBound).contains {
            document.has(.relations, "follow_up_of", at: $0)
        }
    }

    /// Whether a date stands behind another trigger in another clause ("la reunión …, luego de que el año pasado …").
    private func isOfAnother(_ date: Range<Int>, _ trigger: Range<Int>) -> Bool {
        let between =
            date.lowerBound >= trigger.upperBound
            ? trigger.upperBound..<date.upperBound : window(date.lowerBound, trigger.lowerBound)
        let isBehind = rivals.contains { rival in
            rival != trigger && (between.overlaps(rival) || abs(rival.lowerBound - date.upperBound) <= 3)
        }
        return isBehind
            && between.contains { document.has(.complementizers, at: $0) || document.has(.clauseOpeners, at: $0) }
    }

    private func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        a.lowerBound >= b.upperBound ? a.lowerBound - b.upperBound : b.lowerBound - a.upperBound
    }
}
