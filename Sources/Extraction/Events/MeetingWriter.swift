import Languages
import Records
import Text

/// Writes out the record of a meeting.
struct MeetingWriter {
    let cast: Cast

    private var document: Document { cast.document }

    /// The record of an event, each value with its words.
    func meeting(_ event: Event) -> Meeting {
        let participants = event.parties.map(participant)
        let keys = participants.map { $0.person ?? $0.organization ?? $0.country ?? $0.name }.sorted()
        let first = event.tellings[0].cue.tokens
        let id = RecordID.make(
            prefix: "mtg", parts: [document.article.id, String(document.span(first).start)] + keys)
        var meeting = Meeting(
            id: id, title: title(participants, event.place?.value), kind: kind(event, participants),
            medium: medium(event), status: event.status?.status ?? .held, participants: participants,
            confidence: confidence(event))
        meeting.statusHistory = event.history
        meeting.date = event.date?.date
        meeting.endDate = event.date?.end
        meeting.duration = event.duration?.value
        meeting.place = event.place?.value
        meeting.occasion = event.occasion?.value
        meeting.topics = topics(event)
        meeting.articles = [document.article.id]
        meeting.evidence = evidence(event)
        return meeting
    }

    /// The probability that parties and status are right.
    private func confidence(_ event: Event) -> Double {
        let status = event.status?.probability.thousandths ?? 1000
        return Probability(thousandths: event.probability.thousandths * status / 1000).value
    }

    private func participant(_ party: Event.Party) -> Participant {
        let written = document.text(party.mention.tokens)
        switch party.referent {
        case .person(let index):
            let entity = cast.persons[index]
            return Participant(
                person: cast.personIDs[index], organization: nil, name: entity.name, asWritten: written,
                role: party.role,
                office: entity.offices.first?.title, country: entity.country,
                implied: party.mention.form == .counterpart)
        case .organization(let index):
            let entity = cast.organizations[index]
            return Participant(
                person: nil, organization: entity.id, name: entity.name, asWritten: written, role: Self.seat(party),
                office: nil, country: entity.country, implied: false)
        case .country(let country):
            let name = document.lexicon.knowledge.countries[country.code]?.name ?? country.code
            return Participant(
                person: nil, organization: nil, name: name, asWritten: written, role: Self.seat(party), office: nil,
                country: country.code, implied: party.mention.form == .counterpart)
        case .anonymous:
            return Participant(
                person: nil, organization: nil, name: written, asWritten: written, role: .party, office: nil,
                country: nil, implied: false)
        }
    }

    /// A body or a state sits at the table through its delegation, unless the text gives it a role.
    private static func seat(_ party: Event.Party) -> Participant.Role {
        party.role == .party ? .delegation : party.role
    }

    private func title(_ participants: [Participant], _ place: Place?) -> String {
        let names = participants.map(\.name)
        let list = RecordList.text(names)
        return place.map { list + ", " + $0.name } ?? list
    }

    private func kind(_ event: Event, _ participants: [Participant]) -> Meeting.Kind {
        // Two persons do not sit as delegations: what they negotiate, or meet for beside a summit, is a meeting of two.
        let isOfTwo = participants.count == 2 && participants.allSatisfy { $0.person != nil }
        switch event.sense {
        case .call, .video: return .call
        case .negotiation where isOfTwo, .negotiate where isOfTwo: break
        case .summit where isOfTwo && event.tellings[0].cue.sense != .summit: break
        case .negotiation, .negotiate: return .negotiation
        case .summit: return .summit
        // Who goes to see one person meets that person.
        case .visit where participants.count != 2 || participants.contains { $0.person == nil }: return .visit
        case .visit, .meeting, .talks, .dinner, .reception, .meet, .speak, .receive, .handshake, .event: break
        }
        if event.isRemote { return .call }
        // Two sides make it bilateral, however many sit on each.
        let sides = Set(participants.map { $0.country ?? $0.organization ?? $0.person ?? $0.name })
        // Two states whose delegates nobody names negotiate.
        if participants.allSatisfy({ $0.person == nil && $0.organization == nil }), sides.count == 2 {
            return .negotiation
        }
        return participants.count == 2 || sides.count == 2 ? .bilateral : .multilateral
    }

    private func medium(_ event: Event) -> Meeting.Medium {
        if let medium = event.medium { return medium }
        switch event.sense {
        case .call: return .phone
        case .video: return .video
        case .negotiation, .negotiate, .talks, .speak:
            return event.place == nil && event.occasion == nil ? .unknown : .inPerson
        case .visit, .meeting, .summit, .dinner, .reception, .meet, .receive, .handshake, .event: return .inPerson
        }
    }

    private func topics(_ event: Event) -> [Topic] {
        var seen: Set<String> = []
        let place = event.place?.tokens ?? 0..<0
        let scene = event.place?.value.country.flatMap { document.lexicon.knowledge.countries[$0]?.slug }
        return event.topics.filter { !$0.tokens.overlaps(place) && $0.id != scene && seen.insert($0.id).inserted }.map {
            Topic(id: $0.id, label: TopicNames.label($0.id))
        }
    }

    private func evidence(_ event: Event) -> [Evidence] {
        var out = event.tellings.map { telling in
            document.evidence(
                .kind, telling.cue.tokens, telling.cue.isNoun ? "meeting.cue.noun" : "meeting.cue.verb")
        }
        for (number, party) in event.parties.enumerated() {
            out.append(document.evidence(.participant(number), party.mention.tokens, party.mention.rule))
            guard let cue = party.cue else { continue }
            out.append(document.evidence(.role(ofParticipant: number), cue.tokens, cue.rule))
        }
        if let date = event.date { out.append(document.evidence(.date, date.tokens, date.rule)) }
        if let duration = event.duration {
            out.append(document.evidence(.duration, duration.tokens, "meeting.duration"))
        }
        if let place = event.place { out.append(document.evidence(.place, place.tokens, "meeting.place")) }
        if let occasion = event.occasion {
            out.append(document.evidence(.occasion, occasion.tokens, "meeting.occasion"))
        }
        let listed = topics(event).map(\.id)
        var seen: Set<Range<Int>> = []
        for topic in event.topics {
            guard let number = listed.firstIndex(of: topic.id), seen.insert(topic.tokens).inserted else { continue }
            out.append(document.evidence(.topic(number), topic.tokens, "meeting.topic"))
        }
        return out
    }
}
