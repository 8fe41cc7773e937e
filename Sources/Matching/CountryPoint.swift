import Languages

/// Where a country stands on a map when no place in it is known: at its capital.
package enum CountryPoint {
    /// Degrees north and east (WGS 84) by ISO 3166-1 alpha-2; a country that the lists do not have has none.
    package static func of(_ code: String) -> (latitude: Double, longitude: Double)? { points[code] }

    private static let points: [String: (latitude: Double, longitude: Double)] = {
        var capitals: [[String]: String] = [:]
        for row in KnowledgeTable.rows(Countries.table) where row.count == 4 { capitals[[row[3], row[0]]] = row[0] }
        var points: [String: (latitude: Double, longitude: Double)] = [:]
        for row in KnowledgeTable.rows(Coordinates.capitals) where row.count == 4 {
            guard let code = capitals[[row[0], row[1]]], let latitude = Double(row[2]), let longitude = Double(row[3])
            else { continue }
            points[code] = (latitude, longitude)
        }
        return points
    }()
}
