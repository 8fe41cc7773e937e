import GRDB
import Matching

/// Where meetings were.
public struct MeetingMap: Sendable {
    /// How exactly a point is known.
    public enum Precision: String, Sendable, CaseIterable {
        /// The place itself.
        case place
        /// Only the country, which stands at its capital.
        case country
    }

    /// A point with its meetings.
    public struct Point: Sendable, Equatable {
        /// The id of the place, or the code of the country.
        public var id: String
        /// The name for lists.
        public var name: String
        /// ISO 3166-1 alpha-2.
        public var country: String?
        /// Degrees north (WGS 84).
        public var latitude: Double
        /// Degrees east.
        public var longitude: Double
        /// How exactly the point is known.
        public var precision: Precision
        /// How many meetings of any status.
        public var meetings: Int
        /// How many of these were held or go on.
        public var met: Int
        /// The first date as far as known: of those at which they met, or of all where they did not.
        public var first: String?
        /// The last date as far as known, of the same.
        public var last: String?
    }

    /// The points, those with most meetings first.
    public var points: [Point] = []
    /// How many points were left out.
    public var morePoints = 0
    /// How many meetings the points have that were left out.
    public var moreMeetings = 0
    /// Meetings of which neither a place on the globe nor a country is known.
    public var unplaced = 0
    /// What nothing bears of the names in the question, where nothing is found.
    public var warnings: [String] = []
    /// The last change of the state that it was read from.
    public var seq: Int64 = 0
}

extension Store {
    /// Returns where some meetings were.
    ///
    /// - Parameters:
    ///   - request: Which meetings; only its filters and search count.
    ///   - limit: Points at most.
    /// - Returns: The map.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func map(in request: ListRequest, limit: Int) throws -> MeetingMap {
        try read { db in
            let seq = try Changes.last(db)
            guard request.search?.isEmpty != true else { return MeetingMap(seq: seq) }
            let seated = try request.seated(db)
            var map = try MeetingMap(SeatedMeetings(seated, db, [.places, .days]), db, limit: limit)
            map.seq = seq
            if map.points.isEmpty, map.unplaced == 0 { map.warnings = try ValueNames(db).warnings(seated) }
            return map
        }
    }
}

extension MeetingMap {
    /// Meetings of one place, country, and outcome.
    private struct Spot: Hashable {
        var place: Int32
        var country: Int32
        var isMet: Bool
    }

    /// Puts meetings at their places, or at their countries where the lists know no point for the place.
    init(_ read: SeatedMeetings, _ db: Database, limit: Int) throws {
        var found: [String: (point: Point, days: DrawnDays)] = [:]
        for (spot, tally) in Self.spots(read) {
            guard let point = try Self.point(read.texts[spot.place], read.texts[spot.country], db) else {
                unplaced += tally.count
                continue
            }
            let key = "\(point.precision.rawValue)/\(point.id)"
            var (known, days) = found[key] ?? (point, DrawnDays())
            known.meetings += tally.count
            known.met += spot.isMet ? tally.count : 0
            days.add(tally.dates.first, tally.dates.last, isMet: spot.isMet, read.texts)
            found[key] = (known, days)
        }
        let all = found.values.map { known, days in
            var point = known
            (point.first, point.last) = days.dates(read.texts)
            return point
        }.sorted { ($1.meetings, $0.id) < ($0.meetings, $1.id) }
        points = Array(all.prefix(limit))
        morePoints = all.count - points.count
        moreMeetings = all.dropFirst(limit).reduce(0) { $0 + $1.meetings }
    }

    /// The spots in the order of their names, so that the same meetings give the same map.
    private static func spots(_ read: SeatedMeetings) -> [(spot: Spot, tally: (count: Int, dates: KeyedDates))] {
        let met = read.met
        var found: [Spot: (count: Int, dates: KeyedDates)] = [:]
        for meeting in read.meetings {
            let spot = Spot(place: meeting.place, country: meeting.country, isMet: met.contains(meeting.status))
            found[spot, default: (0, KeyedDates())].count += 1
            found[spot]?.dates.add(read.first(meeting), read.lastDrawn(meeting), read.texts)
        }
        func name(_ number: Int32) -> String { read.texts[number] ?? "" }
        return found.map { (spot: $0.key, tally: $0.value) }.sorted { one, other in
            (name(one.spot.place), name(one.spot.country), one.spot.isMet ? 1 : 0)
                < (name(other.spot.place), name(other.spot.country), other.spot.isMet ? 1 : 0)
        }
    }

    private static func point(_ place: String?, _ country: String?, _ db: Database) throws -> Point? {
        let statement = try db.cachedStatement(
            sql: "SELECT name, country, latitude, longitude FROM places WHERE id = ?")
        let row = try place.flatMap { try Row.fetchOne(statement, arguments: [$0]) }
        let country = try row?.optional(1) ?? country
        if let place, let row, let latitude: Double = try row.optional(2), let longitude: Double = try row.optional(3) {
            return Point(
                id: place, name: try row.optional(0) ?? place, country: country, latitude: latitude,
                longitude: longitude, precision: .place, meetings: 0, met: 0)
        }
        guard let country, let point = CountryPoint.of(country) else { return nil }
        return Point(
            id: country, name: CountryName.of(country), country: country, latitude: point.latitude,
            longitude: point.longitude, precision: .country, meetings: 0, met: 0)
    }
}
