import Languages

/// What others call a country that the lists have.
package struct CountryIdentity: Sendable {
    /// ISO 3166-1 alpha-3.
    package let alpha3: String
    /// The item of Wikidata, such as `Q159`.
    package let wikidata: String

    /// Returns what others call a country by its ISO 3166-1 alpha-2; nil for one that the lists do not have.
    package static func of(_ code: String) -> CountryIdentity? { known[code] }

    private static let known: [String: CountryIdentity] = Dictionary(
        KnowledgeTable.rows(CountryCodes.table).filter { $0.count == 3 }.map {
            ($0[0], CountryIdentity(alpha3: $0[1], wikidata: $0[2]))
        }, uniquingKeysWith: { first, _ in first })
}
