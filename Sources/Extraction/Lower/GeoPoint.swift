import Languages

/// A point of the globe in degrees (WGS 84).
struct GeoPoint: Sendable, Equatable {
    let latitude, longitude: Double

    /// The points of the table by name; read when the first place asks, for many a text names none.
    private static let known: [String: GeoPoint] = {
        var points: [String: GeoPoint] = [:]
        points.reserveCapacity(expected)
        for row in Coordinates.tables.lazy.flatMap(KnowledgeTable.rows) {
            points[row[0]] = GeoPoint(row)
        }
        return points
    }()

    /// About how many places the table has, so that the dictionary grows once.
    private static let expected = 3000

    /// Reads the last two cells of a row.
    private init?(_ row: [String]) {
        guard row.count == 4, let latitude = Double(row[2]), let longitude = Double(row[3]) else { return nil }
        (self.latitude, self.longitude) = (latitude, longitude)
    }

    /// Where an entry of the gazetteer lies: the venue, or else its city.
    static func of(_ entry: Knowledge.PlaceEntry) -> GeoPoint? {
        known[entry.name] ?? entry.city.flatMap { known[$0] }
    }
}
