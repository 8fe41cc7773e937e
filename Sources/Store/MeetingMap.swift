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
            var map = MeetingMap(seq: try Changes.last(db))
            guard request.search?.isEmpty != true else { return map }
            let seated = try request.seated(db)
            let drawn = try Drawn(seated, db)
            // A month is told as a month; of days from and to, the last is that of the end.
            let (first, last) = (
                "meetings.date_from || '|' || meetings.date",
                "meetings.date_to || '|' || CASE WHEN length(meetings.date) < 10 THEN meetings.date ELSE meetings.date_to END"
            )
            // The plus keeps SQLite from walking the index of places, which leads to each record.
            let sql = """
                WITH spot AS (
                SELECT +meetings.place AS place, meetings.country AS country, \(Drawn.met) AS met, count(*) AS n,
                min(\(first)) AS first, max(\(last)) AS last
                FROM \(drawn.from)\(drawn.filter.sql) GROUP BY 1, 2, 3)
                SELECT spot.place, coalesce(places.country, spot.country), spot.met, spot.n, spot.first, spot.last,
                places.name, places.latitude, places.longitude FROM spot LEFT JOIN places ON places.id = spot.place
                """
            var found: [String: (point: MeetingMap.Point, days: DrawnDays)] = [:]
            for row in try Row.fetchAll(db, sql: sql, arguments: drawn.filter.bound) {
                let count: Int = try row.value(3)
                guard let point = try Self.point(row) else {
                    map.unplaced += count
                    continue
                }
                let isMet: Bool = try row.value(2)
                let key = "\(point.precision.rawValue)/\(point.id)"
                var (known, days) = found[key] ?? (point, DrawnDays())
                known.meetings += count
                known.met += isMet ? count : 0
                days.add(try row.optional(4), try row.optional(5), isMet: isMet)
                found[key] = (known, days)
            }
            let all = found.values.map { known, days in
                var point = known
                (point.first, point.last) = (days.first, days.last)
                return point
            }.sorted { ($1.meetings, $0.id) < ($0.meetings, $1.id) }
            map.points = Array(all.prefix(limit))
            map.morePoints = all.count - map.points.count
            map.moreMeetings = all.dropFirst(limit).reduce(0) { $0 + $1.meetings }
            if all.isEmpty, map.unplaced == 0 { map.warnings = try ValueNames(db).warnings(seated) }
            return map
        }
    }

    /// The place of a row, or its country where the lists know no point for the place.
    private static func point(_ row: Row) throws -> MeetingMap.Point? {
        let country: String? = try row.optional(1)
        if let id: String = try row.optional(0), let latitude: Double = try row.optional(7),
            let longitude: Double = try row.optional(8)
        {
            return MeetingMap.Point(
                id: id, name: try row.optional(6) ?? id, country: country, latitude: latitude, longitude: longitude,
                precision: .place, meetings: 0, met: 0)
        }
        guard let country, let point = CountryPoint.of(country) else { return nil }
        return MeetingMap.Point(
            id: country, name: CountryName.of(country), country: country, latitude: point.latitude,
            longitude: point.longitude, precision: .country, meetings: 0, met: 0)
    }
}
