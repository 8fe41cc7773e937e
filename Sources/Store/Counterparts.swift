import GRDB

/// Somebody whom a person met.
public struct Counterpart: Sendable {
    /// The id of the person or organisation; nil for a state without a name at the table.
    public var id: String?
    /// `person`, `organization` or `country`.
    public var type: String
    /// The name for lists.
    public var name: String
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// How many meetings.
    public var meetings: Int
    /// The first date, as far as known.
    public var first: String?
    /// The last date, as far as known.
    public var last: String?
    /// How many meetings of other statuses there are beside these, by status.
    public var others: [(status: String, count: Int)]
}

/// A country that another one met.
public struct CountryPartner: Sendable {
    /// ISO 3166-1 alpha-2.
    public var code: String
    /// How many meetings that were held or go on.
    public var meetings: Int
    /// The last date, as far as known.
    public var last: String?
}

extension Store {
    /// Returns whom a person met, the most frequent first.
    ///
    /// Meetings that were held or go on count; those of other statuses are told beside them. A filter by status says
    /// which count instead.
    ///
    /// - Parameters:
    ///   - person: The id of the person.
    ///   - request: Which meetings; only its filters and search count.
    ///   - limit: Counterparts at most.
    /// - Returns: The counterparts.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func counterparts(
        of person: String, in request: ListRequest = ListRequest(.meetings), limit: Int
    ) throws -> [Counterpart] {
        if request.search?.isEmpty == true { return [] }
        return try read { db in
            var read = try SeatedMeetings(request, db, of: [person], [.seats, .days])
            try read.readEnds(db)
            return try Counterpart.ranked(
                read, of: person, hasStatus: Self.met(request.filters).isEmpty, limit: limit, db
            ).first
        }
    }
}

extension CountryPartner {
    /// The countries that a country met at some tables, the most frequent first.
    static func ranked(_ read: SeatedMeetings, of code: String, limit: Int) -> (first: [CountryPartner], more: Int) {
        guard let own = read.texts.known(code) else { return ([], 0) }
        let met = read.met
        var found: [Int32: (count: Int, dates: KeyedDates)] = [:]
        var others: [Int32] = []
        for meeting in read.meetings where met.contains(meeting.status) {
            let seats = read.seats(of: meeting)
            guard seats.contains(where: { $0.country == own }) else { continue }
            others.removeAll(keepingCapacity: true)
            for seat in seats where seat.country != own && seat.country != TextNumbers.none {
                if !others.contains(seat.country) { others.append(seat.country) }
            }
            for other in others {
                found[other, default: (0, KeyedDates())].count += 1
                found[other]?.dates.add(nil, read.last(meeting), read.texts)
            }
        }
        let order = found.sorted {
            ($1.value.count, read.texts[$0.key] ?? "") < ($0.value.count, read.texts[$1.key] ?? "")
        }
        let first = order.prefix(limit).map { country, found in
            CountryPartner(
                code: read.texts[country] ?? "", meetings: found.count,
                last: found.dates.last.flatMap { read.texts[$0.date] })
        }
        return (first, order.count - first.count)
    }
}

extension Counterpart {
    /// Somebody at the tables of a person: a state where neither person nor organisation is named.
    private struct Party: Hashable {
        let person: Int32
        let organization: Int32
        let state: Int32

        init(_ seat: SeatedMeetings.Seat) {
            (person, organization) = (seat.person, seat.organization)
            state = seat.party == TextNumbers.none ? seat.country : TextNumbers.none
        }
    }

    private struct Tally {
        var count = 0
        var dates = KeyedDates()
        var others: [Int32: Int] = [:]
    }

    private static let otherStatuses = ["planned", "possible", "postponed", "cancelled", "denied"]

    /// Whom a person met at some tables, the most frequent first.
    ///
    /// - Parameters:
    ///   - read: The meetings, with their ends.
    ///   - person: The id of the person.
    ///   - hasStatus: Whether all of them count, not only those at which parties met.
    ///   - limit: Counterparts at most.
    ///   - db: The connection.
    /// - Returns: The counterparts, and how many others there are.
    /// - Throws: What SQLite says.
    static func ranked(_ read: SeatedMeetings, of person: String, hasStatus: Bool, limit: Int, _ db: Database) throws
        -> (first: [Counterpart], more: Int)
    {
        guard let own = read.texts.known(person) else { return ([], 0) }
        let found = tallies(read, own, hasStatus: hasStatus).filter { $0.value.count > 0 }
        let order = found.sorted { precedes($0, $1, read.texts) }
        let first = try order.prefix(limit).map { party, tally in
            try counterpart(party, tally, hasStatus ? [] : otherStatuses, read.texts, db)
        }
        return (first, order.count - first.count)
    }

    private static func tallies(_ read: SeatedMeetings, _ own: Int32, hasStatus: Bool) -> [Party: Tally] {
        let met = read.met
        var found: [Party: Tally] = [:]
        var parties: [Party] = []
        for meeting in read.meetings {
            let seats = read.seats(of: meeting)
            guard seats.contains(where: { $0.person == own }) else { continue }
            parties.removeAll(keepingCapacity: true)
            for seat in seats where seat.person != own {
                let party = Party(seat)
                if !parties.contains(party) { parties.append(party) }
            }
            let counts = hasStatus || met.contains(meeting.status)
            let (first, last) = (read.first(meeting), read.last(meeting))
            for party in parties {
                if counts {
                    found[party, default: Tally()].count += 1
                    found[party]?.dates.add(first, last, read.texts)
                } else {
                    found[party, default: Tally()].others[meeting.status, default: 0] += 1
                }
            }
        }
        return found
    }

    /// The most frequent first, of these the latest, and then by their ids.
    private static func precedes(
        _ one: (key: Party, value: Tally), _ other: (key: Party, value: Tally), _ texts: TextNumbers
    )
        -> Bool
    {
        if one.value.count != other.value.count { return one.value.count > other.value.count }
        let (last, otherLast) = (one.value.dates.last, other.value.dates.last)
        if last != otherLast {
            guard let last, let otherLast else { return last != nil }
            return KeyedDates.precedes(otherLast, last, texts)
        }
        func ids(_ party: Party) -> [String] {
            [party.person, party.organization, party.state].map { texts[$0] ?? "" }
        }
        return ids(one.key).lexicographicallyPrecedes(ids(other.key))
    }

    private static func counterpart(
        _ party: Party, _ tally: Tally, _ statuses: [String], _ texts: TextNumbers, _ db: Database
    ) throws -> Counterpart {
        let (person, organization, state) = (texts[party.person], texts[party.organization], texts[party.state])
        let table = person == nil ? "organizations" : "persons"
        let known = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, country FROM \(table) WHERE id = ?"),
            arguments: [person ?? organization])
        let others = statuses.map { status in
            (status: status, count: texts.known(status).flatMap { tally.others[$0] } ?? 0)
        }
        return Counterpart(
            id: person ?? organization,
            type: person != nil ? "person" : organization != nil ? "organization" : "country",
            name: try known?.value("name") ?? person ?? organization ?? state.map(CountryName.of) ?? "",
            country: try known?.optional("country") ?? state, meetings: tally.count,
            first: tally.dates.first.flatMap { texts[$0.date] }, last: tally.dates.last.flatMap { texts[$0.date] },
            others: others.filter { $0.count > 0 })
    }
}
