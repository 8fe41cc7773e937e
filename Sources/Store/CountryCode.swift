import Matching

/// The codes that others have for countries.
public enum CountryCode {
    /// Returns the ISO 3166-1 alpha-3 of an alpha-2; nil for a code that is not listed.
    public static func alpha3(of code: String) -> String? { CountryIdentity.of(code)?.alpha3 }

    /// Returns the item of Wikidata of an ISO 3166-1 alpha-2; nil for a code that is not listed.
    public static func wikidata(of code: String) -> String? { CountryIdentity.of(code)?.wikidata }
}
