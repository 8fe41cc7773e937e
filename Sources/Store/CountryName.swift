import Foundation

/// The English names of countries.
public enum CountryName {
    /// Returns the name of an ISO 3166-1 alpha-2 code, or the code where there is none.
    public static func of(_ code: String) -> String {
        Locale(identifier: "en").localizedString(forRegionCode: code) ?? code
    }
}
