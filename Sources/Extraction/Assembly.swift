import Records
import Text

/// Writes out the records that the readers of the upper storey found.
struct Assembly {
    let document: Document
    let mentions: [Mention]
    let persons: PersonBook
    var organizations: OrganizationBook
    private let records: PartyRecords
    private let decider: Decider

    init(
        document: Document, mentions: [Mention], persons: PersonBook, organizations: OrganizationBook, decider: Decider
    ) {
        self.decider = decider
        self.document = document
        self.mentions = mentions
        self.persons = persons
        self.organizations = organizations
        records = PartyRecords(document: document, persons: persons, organizations: organizations)
    }

    func extract() -> Extract {
        let finder = SpeakerFinder(document: document, mentions: mentions)
        let structure = Structure(document, mentions)
        var reader = MeetingReader(
            document: document, finder: finder, persons: persons, organizations: organizations)
        let drafts = reader.read()
        let addressees = AddresseeFinder(structure: structure, organizations: organizations)
        let utterances = UtteranceReader(structure: structure, persons: persons, records: records, decider: decider)
        let said = utterances.read().map(addressees.complete).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        return linked(drafts, said)
    }

    /// Ties each quote to the meeting that its speaker takes part in and that is told nearest to it.
    private func linked(_ drafts: [MeetingDraft], _ said: [QuoteDraft]) -> Extract {
        var (meetings, quotes) = (drafts.map(meeting), said.map(quote))
        for index in quotes.indices {
            guard let speaker = quotes[index].speaker?.person, let start = said[index].fragments.first?.lowerBound
            else { continue }
            let sentence = document.sentenceIndex[start]
            let near = meetings.indices.filter { meetings[$0].participants.contains { $0.person == speaker } }
                .min { distance(drafts[$0], sentence) < distance(drafts[$1], sentence) }
            guard let near, distance(drafts[near], sentence) <= Self.reach else { continue }
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

    private func distance(_ draft: MeetingDraft, _ sentence: Int) -> Int {
        draft.sentences.map { abs($0 - sentence) }.min() ?? Int.max
    }

    private func usedOrganizations(_ meetings: [Meeting], _ quotes: [Quote]) -> [Organization] {
        let used = Set(
            meetings.flatMap {
                $0.participants.compactMap(\.organization) + [$0.occasion?.organization].compactMap { $0 }
            } + quotes.flatMap { [$0.speaker, $0.addressee].compactMap { $0?.organization } })
        return organizations.organizations.filter { used.contains($0.id) }.map { entity in
            Organization(
                id: entity.id, name: entity.name, names: names(entity.name, entity.forms), kind: entity.kind,
                country: entity.country, evidence: entity.evidence)
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
        return Person(
            id: records.personIDs[index], name: entity.name, names: names(entity.name, entity.forms, native: known),
            country: entity.country, offices: offices,
            evidence: entity.evidence)
    }

    private func knownOffices(_ person: KnownPerson?) -> [Office] {
        guard let person else { return [] }
        let published = document.article.publishedAt.map { String($0.prefix(10)) }
        let ordered =
            person.tenures.filter { tenure in published.map(tenure.covers) ?? true }
            + person.tenures.filter { tenure in !(published.map(tenure.covers) ?? true) }
        return ordered.compactMap { tenure in
            Role(rawValue: tenure.role).map {
                Office(
                    title: tenure.title, role: $0, organization: tenure.organization,
                    country: tenure.country, from: tenure.from, to: tenure.to)
            }
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

    private func quote(_ draft: QuoteDraft) -> Quote {
        let spans = draft.fragments.map(document.span)
        let text = spans.map(\.exact).joined(separator: Self.gap)
        let id = RecordID.make(prefix: "quo", parts: [document.article.id, String(spans.first?.start ?? 0), text])
        var quote = Quote(
            id: id, text: text, fragments: spans, kind: draft.kind, speaker: draft.speaker.flatMap(records.speaker),
            cue: draft.cue.map(document.span),
            language: document.article.language, article: document.article.id, confidence: draft.confidence.value)
        quote.evidence = spans.map { Evidence(property: "text", span: $0, rule: draft.rule) }
        quote.clause = draft.clause.map(document.span)
        quote.via = draft.via.map { document.text($0.tokens) }
        let subjects = QuoteTopics(document: document, inOffice: persons.inOffice).topics(
            of: draft.fragments, without: quote.speaker?.country)
        quote.about = subjects.map { Topic(id: $0.id, label: Slug.label($0.id)) }
        for (number, topic) in subjects.enumerated() {
            quote.evidence.append(document.evidence("about.\(number)", topic.tokens, "quote.topic"))
        }
        quote.addressee = draft.addressee.flatMap(records.speaker)
        if let mention = draft.speaker {
            quote.evidence.append(document.evidence("speaker", mention.tokens, mention.rule))
        }
        if let mention = draft.addressee {
            quote.evidence.append(document.evidence("addressee", mention.tokens, mention.rule))
        }
        return quote
    }

    // MARK: Meetings

    private func meeting(_ draft: MeetingDraft) -> Meeting {
        let participants = draft.parties.map(participant)
        let status = draft.status ?? .held
        let keys = participants.map { $0.person ?? $0.organization ?? $0.country ?? $0.name }.sorted()
        let id = RecordID.make(
            prefix: "mtg", parts: [document.article.id, String(document.span(draft.trigger).start)] + keys)
        var meeting = Meeting(
            id: id, title: title(participants, draft.place?.value), kind: kind(draft, participants),
            medium: medium(draft), status: status,
            participants: participants, confidence: Confidence.of(draft))
        meeting.statusHistory = draft.history
        meeting.date = draft.date?.date
        meeting.endDate = draft.date?.end
        meeting.duration = draft.duration?.value
        meeting.place = draft.place?.value
        meeting.occasion = draft.occasion?.value
        meeting.topics = topics(draft)
        meeting.articles = [document.article.id]
        meeting.evidence = evidence(draft)
        return meeting
    }

    private func participant(_ party: MeetingDraft.Party) -> Participant {
        let written = document.text(party.mention.tokens)
        switch party.referent {
        case .person(let index):
            let entity = persons[index]
            return Participant(
                person: records.personIDs[index], organization: nil, name: entity.name, asWritten: written, role: party.role,
                office: entity.offices.first?.title, country: entity.country,
                implied: party.mention.form == .counterpart)
        case .organization(let index):
            let entity = organizations[index]
            return Participant(
                person: nil, organization: entity.id, name: entity.name, asWritten: written, role: Self.seat(party),
                office: nil, country: entity.country, implied: false)
        case .country(let code):
            let name = document.lexicon.knowledge.countries[code]?.name ?? code
            return Participant(
                person: nil, organization: nil, name: name, asWritten: written, role: Self.seat(party), office: nil,
                country: code, implied: party.mention.form == .counterpart)
        case .anonymous:
            return Participant(
                person: nil, organization: nil, name: written, asWritten: written, role: .party, office: nil,
                country: nil, implied: false)
        }
    }

    /// A body or a state sits at the table through its delegation, unless the text gives it a role.
    private static func seat(_ party: MeetingDraft.Party) -> Participant.Role {
        party.role == .party ? .delegation : party.role
    }

    private func title(_ participants: [Participant], _ place: Place?) -> String {
        let names = participants.map(\.name)
        let list =
            names.count > 4
            ? names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) others"
            : names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "") : names.joined()
        return place.map { list + ", " + $0.name } ?? list
    }

    private func kind(_ draft: MeetingDraft, _ participants: [Participant]) -> Meeting.Kind {
        switch draft.kind {
        case "call", "video": return .call
        case "negotiation", "negotiate": return .negotiation
        case "summit": return .summit
        // Who goes to see one person meets that person.
        case "visit" where participants.count != 2 || participants.contains { $0.person == nil }: return .visit
        default: break
        }
        if draft.medium == .phone || draft.medium == .video { return .call }
        // Two sides make it bilateral, however many sit on each.
        let sides = Set(participants.map { $0.country ?? $0.organization ?? $0.person ?? $0.name })
        // Two states whose delegates nobody names negotiate.
        if participants.allSatisfy({ $0.person == nil && $0.organization == nil }), sides.count == 2 {
            return .negotiation
        }
        return participants.count == 2 || sides.count == 2 ? .bilateral : .multilateral
    }

    private func medium(_ draft: MeetingDraft) -> Meeting.Medium {
        if let medium = draft.medium { return medium }
        switch draft.kind {
        case "call": return .phone
        case "video": return .video
        case "negotiation", "negotiate", "talks", "speak":
            return draft.place == nil && draft.occasion == nil ? .unknown : .inPerson
        default: return .inPerson
        }
    }

    private func topics(_ draft: MeetingDraft) -> [Topic] {
        var seen: Set<String> = []
        let place = draft.place?.tokens ?? 0..<0
        let scene = draft.place?.value.country.flatMap { document.lexicon.knowledge.countries[$0]?.slug }
        return draft.topics.filter { !$0.tokens.overlaps(place) && $0.id != scene && seen.insert($0.id).inserted }.map {
            Topic(id: $0.id, label: Slug.label($0.id))
        }
    }

    private func evidence(_ draft: MeetingDraft) -> [Evidence] {
        var out = draft.evidence
        for (number, party) in draft.parties.enumerated() {
            out.append(document.evidence("participants.\(number)", party.mention.tokens, party.mention.rule))
            guard let cue = party.cue else { continue }
            out.append(document.evidence("participants.\(number).role", cue.tokens, cue.rule))
        }
        if let date = draft.date { out.append(document.evidence("date", date.tokens, date.rule)) }
        if let duration = draft.duration {
            out.append(document.evidence("duration", duration.tokens, "meeting.duration"))
        }
        if let place = draft.place { out.append(document.evidence("place", place.tokens, "meeting.place")) }
        if let occasion = draft.occasion {
            out.append(document.evidence("occasion", occasion.tokens, "meeting.occasion"))
        }
        let listed = topics(draft).map(\.id)
        var seen: Set<Range<Int>> = []
        for topic in draft.topics {
            guard let number = listed.firstIndex(of: topic.id), seen.insert(topic.tokens).inserted else { continue }
            out.append(document.evidence("topics.\(number)", topic.tokens, "meeting.topic"))
        }
        return out
    }
}

/// Readable ids.
enum Slug {
    /// Returns a name in lower-case ASCII with hyphens.
    static func make(_ name: String) -> String {
        var letters = Array(Folding.fold(name).utf8)
        for index in letters.indices where letters[index] == 0x20 { letters[index] = 0x2D }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Returns a slug as an English label.
    static func label(_ slug: String) -> String {
        var letters = slug.utf8.map { $0 == 0x2D ? 0x20 : $0 }
        if let first = letters.first, (0x61...0x7A).contains(first) { letters[0] = first - 0x20 }
        return String(decoding: letters, as: UTF8.self)
    }
}
