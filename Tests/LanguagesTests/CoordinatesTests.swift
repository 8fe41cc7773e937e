import Languages
import Testing

/// The tables of coordinates agree with the gazetteer and stay on the globe.
struct CoordinatesTests {
    static let rows = Coordinates.tables.flatMap(cells)
    static let capitals = cells(Countries.table)
    static let gazetteer = cells(Gazetteer.table)

    @Test func eachRowIsANameACountryAndTwoFigures() {
        for row in Self.rows {
            #expect(row.count == 4, "\(row)")
            #expect(row.suffix(2).allSatisfy { Double($0) != nil }, "\(row)")
        }
    }

    @Test func eachNameIsACapitalOrInTheGazetteer() {
        let known = Set(Self.capitals.map { [$0[3], $0[0]] } + Self.gazetteer.map { [$0[0], $0[1]] })
        for row in Self.rows { #expect(known.contains(Array(row.prefix(2))), "\(row)") }
    }

    @Test func noNameStandsTwice() {
        let counts = Dictionary(grouping: Self.rows, by: { $0[0] })
        for (name, rows) in counts { #expect(rows.count == 1, "\(name)") }
    }

    @Test func eachCapitalHasAPoint() {
        let names = Set(Self.rows.map { $0[0] })
        for country in Self.capitals { #expect(names.contains(country[3]), "\(country[3])") }
    }

    @Test func eachPairIsOnTheGlobe() throws {
        for row in Self.rows {
            let point = try #require(Self.point(row))
            #expect((-90...90).contains(point.latitude) && (-180...180).contains(point.longitude), "\(row)")
        }
    }

    /// A sign too many or the two figures exchanged throws a venue far off its city.
    @Test func eachVenueIsNearItsCity() throws {
        let points = Dictionary(Self.rows.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
        for row in Self.gazetteer where row[2].hasPrefix("venue:") {
            guard let venue = points[row[0]].flatMap(Self.point),
                let city = points[String(row[2].dropFirst("venue:".count))].flatMap(Self.point)
            else { continue }
            #expect(abs(venue.latitude - city.latitude) < 0.6 && abs(venue.longitude - city.longitude) < 0.6, "\(row)")
        }
    }

    /// Points whose signs tell the quarters of the globe apart.
    @Test(arguments: [
        ("Vienna", 48.21, 16.37), ("Washington", 38.90, -77.04), ("Buenos Aires", -34.60, -58.38),
        ("Sydney", -33.87, 151.21), ("Suva", -18.14, 178.44), ("Apia", -13.83, -171.76), ("Kremlin", 55.752, 37.617),
    ])
    func placesAPointInItsQuarter(_ name: String, _ latitude: Double, _ longitude: Double) throws {
        let row = try #require(Self.rows.first { $0[0] == name })
        let point = try #require(Self.point(row))
        #expect(point.latitude == latitude && point.longitude == longitude)
    }

    private static func point(_ row: [String]) -> (latitude: Double, longitude: Double)? {
        guard row.count == 4, let latitude = Double(row[2]), let longitude = Double(row[3]) else { return nil }
        return (latitude, longitude)
    }

    private static func cells(_ table: String) -> [[String]] {
        table.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
    }
}
