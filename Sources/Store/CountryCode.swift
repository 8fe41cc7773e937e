import Matching
public import Records

/// The codes that others have for countries.
public enum CountryCode {
    /// Returns the ISO 3166-1 alpha-3 of an alpha-2; nil for a code that is not listed.
    public static func alpha3(of code: String) -> String? { CountryIdentity.of(code)?.alpha3 }

    /// Returns the item of Wikidata of an ISO 3166-1 alpha-2; nil for a code that is not listed.
    public static func wikidata(of code: String) -> String? { CountryIdentity.of(code)?.wikidata }

    /// Returns what others call a country, in order of scheme, by its ISO 3166-1 alpha-2; nothing for a code that is not
    /// listed.
    public static func externalIDs(of code: String) -> [ExternalID] {
        guard let country = CountryIdentity.of(code) else { return [] }
        return [
            ExternalID(scheme: "iso3166-1-alpha-3", identifier: country.alpha3), ExternalID(wikidata: country.wikidata),
        ]
    }
}
