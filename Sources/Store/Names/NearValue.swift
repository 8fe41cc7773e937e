import GRDB
import Matching
import Records

/// A country or a place that a misspelt name may mean.
public struct NearValue: Sendable, Equatable {
    /// `country` or `place`.
    public var type: String
    /// The code of the country, or the id of the place.
    public var id: String
    /// The English name.
    public var name: String
}

extension Store {
    /// Returns the country and the place in the records whose names, in whatever language, are nearest to a misspelt one.
    ///
    /// - Parameter name: The name.
    /// - Returns: What is near; nothing for what is far from all.
    /// - Throws: `StoreError.deadline` when it takes too long.
    public func near(to name: String) throws -> [NearValue] {
        let folded = KnownValues.fold(name)
        // Three letters are near to too many names.
        guard folded.count > 3, folded.count <= 40 else { return [] }
        return try read { db in
            var out: [NearValue] = []
            if let code = Self.close(folded, Self.countryNames).flatMap({ KnownValues.countries[$0] }),
                try Self.occurrences(ofCountry: code, db) != nil
            {
                out.append(NearValue(type: "country", id: code, name: CountryName.of(code)))
            }
            let statement = try db.cachedStatement(
                sql: "SELECT id, name FROM places WHERE sort_name = ? ORDER BY meetings DESC, id LIMIT 1")
            let own = Set(
                try String.fetchAll(
                    db.cachedStatement(
                        sql: "SELECT sort_name FROM places ORDER BY sort_name, doc LIMIT \(Self.placesCompared)")))
            let forms = Self.cityNames.filter { own.contains($0.value) }
            if let near = Self.close(folded, Array(own) + forms.keys),
                let row = try Row.fetchOne(statement, arguments: [forms[near] ?? near])
            {
                out.append(NearValue(type: "place", id: try row.value("id"), name: try row.value("name")))
            }
            return out
        }
    }

    /// Names of places that are compared.
    private static let placesCompared = 5_000
    /// Letters of a name for which one may be wrong.
    private static let lettersPerSlip = 4

    private static func close(_ name: String, _ names: [String]) -> String? {
        guard let near = Nearest.name(to: name, among: names) else { return nil }
        let distance = Nearest.distance(name, near)
        // Two letters in each other's place are one slip.
        let isSwap = distance == 2 && name.sorted() == near.sorted()
        return isSwap || distance <= max(1, name.count / lettersPerSlip) ? near : nil
    }

    /// What the languages call cities, and the name by which records sort them.
    private static let cityNames = KnownValues.cities.mapValues { Folded.text($0) }

    /// Returns how many meetings a country sat at; nil where no record has the country.
    static func occurrences(ofCountry code: String, _ db: Database) throws -> Int? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count FROM value_counts WHERE collection = ? AND field = ? AND value = ? AND count > 0
                """)
        var found = false
        for (collection, field) in [
            ("meetings", "participant.country"), ("meetings", "country"), ("persons", "country"),
            ("quotes", "speaker.country"),
        ] {
            guard let count = try Int.fetchOne(statement, arguments: [collection, field, code]) else { continue }
            found = true
            if field == "participant.country" { return count }
        }
        return found ? 0 : nil
    }
}
