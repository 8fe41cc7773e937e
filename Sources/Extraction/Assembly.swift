import Languages
import Records
import Text

/// Writes out the records that the readers of the upper storey found.
struct Assembly {
    let document: Document
    let structure: Structure
    let persons: PersonBook
    var organizations: OrganizationBook
    private let records: PartyRecords
    private let decider: Decider

    init(
        structure: Structure, persons: PersonBook, organizations: OrganizationBook, decider: Decider
    ) {
        self.decider = decider
        self.structure = structure
        document = structure.document
        self.persons = persons
        self.organizations = organizations
        records = PartyRecords(document: document, persons: persons, organizations: organizations)
    }

    func extract() -> Extract {
        let (cast, events) = events()
        return extract(events, cast)
    }

    /// Returns the records, or nil when `goesOn` told that time is over.
    func extract(while goesOn: () -> Bool) -> Extract? {
        let (cast, events) = events()
        return goesOn() ? extract(events, cast) : nil
    }

    private func events() -> (Cast, [Event]) {
        let cast = Cast(
            structure: structure, persons: persons, organizations: organizations, personIDs: records.personIDs)
        return (cast, EventReader(cast, decider).read())
    }

    private func extract(_ events: [Event], _ cast: Cast) -> Extract {
        let addressees = AddresseeFinder(structure: structure, organizations: organizations)
        let utterances = UtteranceReader(structure: structure, persons: persons, records: records, decider: decider)
        let said = utterances.read().map(addressees.complete).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        return linked(events, cast, said, utterances.records)
    }

    /// Ties each quote to the meeting that its speaker takes part in and that is told nearest to it.
    private func linked(
        _ events: [Event], _ cast: Cast, _ said: [QuoteDraft], _ records: PartyRecords
    ) -> Extract {
        let writer = MeetingWriter(cast: cast)
        var (meetings, quotes) = (events.map(writer.meeting), said.map { quote($0, records) })
        var bySentence: [Int: [Int]] = [:]
        for (number, event) in events.enumerated() {
            for sentence in event.sentences { bySentence[sentence, default: []].append(number) }
        }
        for index in quotes.indices {
            guard let speaker = quotes[index].speaker?.person, let start = said[index].fragments.first?.lowerBound
            else { continue }
            let sentence = document.sentenceIndex[start]
            let told = (sentence - Self.reach...sentence + Self.reach).flatMap { bySentence[$0] ?? [] }
            let near = told.filter { number in meetings[number].participants.contains { $0.person == speaker } }
                .min { (distance(events[$0], sentence), $0) < (distance(events[$1], sentence), $1) }
            guard let near else { continue }
            quotes[index].meeting = meetings[near].id
            meetings[near].quotes.append(quotes[index].id)
        }
        let organizations = usedOrganizations(meetings, quotes)
        return Extract(
            source: document.article.source.file, article: document.article,
            persons: people(), organizations: organizations, meetings: meetings,
            quotes: quotes)
    }

    /// How many sentences from the telling of a meeting a quote still belongs to it.
    private static let reach = 4

    private func distance(_ event: Event, _ sentence: Int) -> Int {
        event.sentences.map { abs($0 - sentence) }.min() ?? Int.max
    }

    private func usedOrganizations(_ meetings: [Meeting], _ quotes: [Quote]) -> [Organization] {
        let used = Set(
            meetings.flatMap {
                $0.participants.compactMap(\.organization) + [$0.occasion?.organization].compactMap { $0 }
            } + quotes.flatMap { [$0.speaker, $0.addressee].compactMap { $0?.organization } })
        let others = document.lexicon.knowledge.externalIDs
        return organizations.organizations.filter { used.contains($0.id) }.map { entity in
            Organization(
                id: entity.id, name: entity.name, names: names(entity.name, entity.forms), kind: entity.kind,
                country: entity.country, externalIDs: others.of(body: entity.id), evidence: entity.evidence)
        }
    }

    // MARK: Persons

    /// The records of all persons, in order of first mention by name.
    func people() -> [Person] {
        persons.persons.indices.map(person)
    }

    private func person(_ index: Int) -> Person {
        let entity = persons[index]
        var offices = entity.offices.map { office in
            var office = office
            office.country = office.country ?? (office.organization == nil ? entity.country : nil)
            return office
        }
        let known = entity.known.map { document.lexicon.knowledge.people[$0] }
        offices += knownOffices(known).filter { held in
            !offices.contains { $0.role == held.role && $0.from == held.from && $0.from != nil }
        }
        let id = records.personIDs[index]
        return Person(
            id: id, name: entity.name, names: names(entity.name, entity.forms, native: known),
            country: entity.country, offices: offices,
            externalIDs: document.lexicon.knowledge.externalIDs.of(person: id), evidence: entity.evidence)
    }

    private func knownOffices(_ person: KnownPerson?) -> [Office] {
        guard let person else { return [] }
        let published = document.article.publishedAt.map { String($0.prefix(10)) }
        let ordered =
            person.tenures.filter { tenure in published.map(tenure.covers) ?? true }
            + person.tenures.filter { tenure in !(published.map(tenure.covers) ?? true) }
        return ordered.map { tenure in
            Office(
                title: tenure.title, role: tenure.role, organization: tenure.organization,
                country: tenure.country, from: tenure.from, to: tenure.to)
        }
    }

    private func names(_ preferred: String, _ forms: [String], native: KnownPerson? = nil) -> [RecordName] {
        var out = [RecordName(name: preferred, language: nil, kind: .preferred)]
        for form in forms where form != preferred {
            out.append(RecordName(name: form, language: document.article.language, kind: .written))
        }
        // Spellings of other languages let a reader of any of them find the person.
        for other in native?.otherNames ?? [] {
            let spelled = Transliteration.spellings(of: other.name).map {
                RecordName(name: $0.name, language: $0.language, kind: .transliteration)
            }
            let isLatin = other.name.unicodeScalars.allSatisfy { $0.value < 0x250 }
            let own = RecordName(name: other.name, language: other.language, kind: isLatin ? .transliteration : .native)
            for form in [own] + spelled where !out.contains(where: { $0.name == form.name }) { out.append(form) }
        }
        return out
    }

    // MARK: Quotes

    /// What stands between words that did not adjoin.
    private static let gap = " […] "

    private func quote(_ draft: QuoteDraft, _ records: PartyRecords) -> Quote {
        let spans = draft.fragments.map(document.span)
        let text = spans.map(\.exact).joined(separator: Self.gap)
        let id = RecordID.make(prefix: "quo", parts: [document.article.id, String(spans.first?.start ?? 0), text])
        var quote = Quote(
            id: id, text: text, fragments: spans, kind: draft.kind, speaker: draft.speaker.flatMap(records.speaker),
            cue: draft.cue.map(document.span),
            language: document.article.language, article: document.article.id, confidence: draft.confidence.value)
        quote.evidence = spans.map { Evidence(property: .text, span: $0, rule: draft.rule) }
        quote.clause = draft.clause.map(document.span)
        quote.via = draft.via.map { document.text($0.tokens) }
        let subjects = QuoteTopics(document: document, inOffice: persons.inOffice).topics(
            of: draft.fragments, without: quote.speaker?.country)
        quote.about = subjects.map { Topic(id: $0.id, label: TopicNames.label($0.id)) }
        for (number, topic) in subjects.enumerated() {
            quote.evidence.append(document.evidence(.about(number), topic.tokens, "quote.topic"))
        }
        quote.addressee = draft.addressee.flatMap(records.speaker)
        if let mention = draft.speaker {
            quote.evidence.append(document.evidence(.speaker, mention.tokens, mention.rule))
        }
        if let mention = draft.addressee {
            quote.evidence.append(document.evidence(.addressee, mention.tokens, mention.rule))
        }
        return quote
    }
}
