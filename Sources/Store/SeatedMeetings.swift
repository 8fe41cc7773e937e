import GRDB

/// The meetings of a list with those who sat at them, read once: whatever is counted of them is counted in memory.
struct SeatedMeetings {
    /// A meeting; its texts are numbers.
    struct Meeting {
        var doc: Int64
        var status: Int32
        var kind: Int32
        var date: Int32
        var place: Int32
        var country: Int32
        /// Its first day and its last, as far as known.
        var from: Int32
        var to: Int32
        /// The date that tells its end; see `readEnds`.
        var end: Int32
        var seats: Range<Int>
    }

    /// A seat at a table; each is a number or `TextNumbers.none`.
    struct Seat: Hashable {
        var person: Int32
        var organization: Int32
        var country: Int32

        /// The person, or the organisation where none is named.
        var party: Int32 { person == TextNumbers.none ? organization : person }
    }

    private(set) var meetings: [Meeting] = []
    /// The seats of all meetings, one after another.
    private(set) var seats: [Seat] = []
    private(set) var texts = TextNumbers()

    /// What is read beside number, status, kind and date.
    struct Parts: OptionSet {
        let rawValue: Int

        /// Who sat there; meetings without anybody are then left out.
        static let seats = Parts(rawValue: 1)
        /// Place and country.
        static let places = Parts(rawValue: 2)
        /// The first day and the last.
        static let days = Parts(rawValue: 4)

        /// The columns; those that are not wanted are empty.
        var columns: String {
            let places = contains(.places) ? "meetings.place, meetings.country" : "NULL, NULL"
            let days = contains(.days) ? "meetings.date_from, meetings.date_to" : "NULL, NULL"
            let seats =
                contains(.seats) ? ", participants.person_id, participants.organization_id, participants.country" : ""
            return "meetings.doc, meetings.status, meetings.kind, meetings.date, \(places), \(days)\(seats)"
        }
    }

    /// Reads the meetings of a list.
    ///
    /// - Parameters:
    ///   - request: The list; only its filters and search count.
    ///   - db: The connection.
    ///   - parties: Only meetings at which one of these sat; empty for all.
    ///   - parts: What is read of each.
    /// - Throws: What SQLite says.
    init(_ request: ListRequest, _ db: Database, of parties: [String] = [], _ parts: Parts) throws {
        let drawn = try Drawn(request, db, and: parties.isEmpty ? [] : [Self.seating(parties)])
        let hasSeats = parts.contains(.seats)
        let joined = hasSeats ? " CROSS JOIN participants ON participants.doc = meetings.doc" : ""
        let rows = try StatementRows(
            db, "SELECT \(parts.columns) FROM \(drawn.from)\(joined)\(drawn.filter.sql)", drawn.filter.arguments)
        while try rows.next() {
            let doc = try rows.integer(0)
            if meetings.last?.doc != doc { meetings.append(try meeting(doc, rows)) }
            guard hasSeats else { continue }
            seats.append(
                Seat(
                    person: try rows.number(8, in: &texts), organization: try rows.number(9, in: &texts),
                    country: try rows.number(10, in: &texts)))
            meetings[meetings.count - 1].seats = meetings[meetings.count - 1].seats.lowerBound..<seats.count
        }
    }

    private mutating func meeting(_ doc: Int64, _ rows: borrowing StatementRows) throws -> Meeting {
        let date = try rows.number(3, in: &texts)
        return Meeting(
            doc: doc, status: try rows.number(1, in: &texts), kind: try rows.number(2, in: &texts), date: date,
            place: try rows.number(4, in: &texts), country: try rows.number(5, in: &texts),
            from: try rows.number(6, in: &texts), to: try rows.number(7, in: &texts), end: date,
            seats: seats.count..<seats.count)
    }

    /// Reads what tells the end of the meetings that last longer than their first date says; only the records have it.
    mutating func readEnds(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT json_extract(json, '$.end_date.value') FROM meetings WHERE doc = ?")
        for index in meetings.indices where meetings[index].from != meetings[index].to {
            guard let end = try String.fetchOne(statement, arguments: [meetings[index].doc]) else { continue }
            meetings[index].end = texts.number(of: end)
        }
    }

    private static func seating(_ parties: [String]) -> Fragment {
        let marks = Fragment.marks(parties.count)
        return Fragment(
            """
            meetings.doc IN (SELECT doc FROM participants WHERE person_id IN (\(marks))
            UNION SELECT doc FROM participants WHERE organization_id IN (\(marks)))
            """, parties + parties)
    }

    // MARK: Values

    /// The numbers of statuses at which parties met.
    var met: Set<Int32> { Set(Store.metStatuses.compactMap { texts.known($0) }) }

    /// Who sat at a table.
    func seats(of meeting: Meeting) -> ArraySlice<Seat> { seats[meeting.seats] }

    /// The first date of a meeting behind its first day.
    func first(_ meeting: Meeting) -> KeyedDates.Keyed? { KeyedDates.Keyed(meeting.from, meeting.date) }

    /// The date that tells the end of a meeting behind its last day.
    func last(_ meeting: Meeting) -> KeyedDates.Keyed? { KeyedDates.Keyed(meeting.to, meeting.end) }

    /// The same as drawings tell it: a month as a month; of days from and to, the last is that of the end.
    func lastDrawn(_ meeting: Meeting) -> KeyedDates.Keyed? {
        let isDay = (texts[meeting.date]?.utf8.count ?? 0) >= 10
        return KeyedDates.Keyed(meeting.to, isDay ? meeting.to : meeting.date)
    }

    /// Who sat at most tables.
    func participants(limit: Int, _ db: Database) throws -> Ranking {
        var counts = TextCounts(texts)
        var seen: [Int32] = []
        for meeting in meetings {
            seen.removeAll(keepingCapacity: true)
            for seat in seats(of: meeting) where !seen.contains(seat.party) {
                seen.append(seat.party)
                counts.add(seat.party)
            }
        }
        return try counts.ranking(limit) { try FacetReader.label("participant", $0, db) }
    }
}
