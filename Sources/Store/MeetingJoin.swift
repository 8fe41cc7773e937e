import Records

/// Makes one record out of all tellings of a meeting.
///
/// Each value is that of the telling that is most exact about it; what the others say stays as evidence of their own.
enum MeetingJoin {
    /// Returns the record; `told` is in order of publication and not empty.
    static func meeting(_ id: String, _ told: [(Telling, Meeting)]) -> Meeting {
        let meetings = told.map(\.1)
        guard var joined = meetings.enumerated().max(by: { fullness($0) < fullness($1) })?.element else {
            return Meeting(
                id: id, title: "", kind: .meeting, medium: .unknown, status: .held, participants: [], confidence: 0)
        }
        joined.id = id
        joined.status = meetings.last?.status ?? joined.status
        joined.statusHistory = meetings.flatMap(\.statusHistory)
        if joined.medium == .unknown { joined.medium = meetings.map(\.medium).first { $0 != .unknown } ?? .unknown }
        let date = meetings.filter { $0.date?.value != nil }.min { exactness($0.date) < exactness($1.date) }
        joined.date = date?.date ?? joined.date ?? meetings.compactMap(\.date).first
        joined.endDate = date?.endDate ?? meetings.compactMap(\.endDate).first
        joined.duration = meetings.compactMap(\.duration).min { exactness($0) < exactness($1) }
        joined.place = meetings.compactMap(\.place).min { exactness($0) < exactness($1) }
        joined.occasion = meetings.compactMap(\.occasion).min { exactness($0) < exactness($1) }
        joined.participants = participants(joined.participants, meetings)
        joined.topics = distinct(meetings.flatMap(\.topics), by: \.id)
        joined.articles = distinct(told.map(\.0.article), by: \.self)
        joined.quotes = distinct(meetings.flatMap(\.quotes), by: \.self)
        joined.evidence = distinct(meetings.flatMap { told in renumbered(told, joined) }, by: \.self)
        joined.confidence = meetings.map(\.confidence).max() ?? joined.confidence
        return joined
    }

    /// The telling with most parties; the first of equals.
    private static func fullness(_ told: (offset: Int, element: Meeting)) -> (Int, Double, Int) {
        (told.element.participants.count, told.element.confidence, -told.offset)
    }

    private static func exactness(_ date: PartialDate?) -> Int {
        guard let date, date.value != nil else { return 3 }
        switch date.precision {
        case .day: return 0
        case .month: return 1
        case .year: return 2
        }
    }

    private static func exactness(_ duration: MeetingDuration) -> Int {
        switch duration.bound {
        case .exact: 0
        case .about: 1
        case .atLeast, .atMost: 2
        }
    }

    private static func exactness(_ place: Place) -> Int {
        (place.city == nil ? 2 : 0) + (place.venue == nil ? 1 : 0) + (place.country == nil ? 4 : 0)
    }

    private static func exactness(_ occasion: Occasion) -> Int { occasion.organization == nil ? 1 : 0 }

    private static func distinct<Item, Key: Hashable>(_ items: [Item], by key: (Item) -> Key) -> [Item] {
        var seen: Set<Key> = []
        return items.filter { seen.insert(key($0)).inserted }
    }

    // MARK: Parties

    private static func key(_ party: Participant) -> String {
        party.person ?? party.organization ?? party.country ?? party.name
    }

    /// The parties of the fullest telling, then those of the others; a state that a person already speaks for is none.
    private static func participants(_ own: [Participant], _ meetings: [Meeting]) -> [Participant] {
        var joined = own
        for party in meetings.flatMap(\.participants) {
            if let index = joined.firstIndex(where: { key($0) == key(party) }) {
                joined[index].office = joined[index].office ?? party.office
                joined[index].country = joined[index].country ?? party.country
                joined[index].implied = joined[index].implied && party.implied
                if joined[index].role == .party { joined[index].role = party.role }
            } else if party.person != nil
                || !joined.contains(where: { $0.country != nil && $0.country == party.country })
            {
                joined.append(party)
            }
        }
        return joined
    }

    /// Evidence counts parties and topics in the order of its own telling; here it counts as the joined record does.
    private static func renumbered(_ told: Meeting, _ joined: Meeting) -> [Evidence] {
        told.evidence.map { evidence in
            var evidence = evidence
            guard let number = evidence.property.number else { return evidence }
            let place: Int?
            switch evidence.property.moved(to: 0) {
            case .participant(0), .role(ofParticipant: 0):
                guard told.participants.indices.contains(number) else { return evidence }
                let wanted = key(told.participants[number])
                place =
                    joined.participants.firstIndex { key($0) == wanted }
                    ?? joined.participants.firstIndex { $0.country == told.participants[number].country }
            case .topic(0):
                guard told.topics.indices.contains(number) else { return evidence }
                place = joined.topics.firstIndex { $0.id == told.topics[number].id }
            default: place = nil
            }
            guard let place else { return evidence }
            evidence.property = evidence.property.moved(to: place)
            return evidence
        }
    }
}
