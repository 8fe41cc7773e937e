import Foundation

/// The English names of countries.
public enum CountryName {
    /// Returns the name of an ISO 3166-1 alpha-2 code, or the code where there is none.
    public static func of(_ code: String) -> String {
        known[code] ?? english.localizedString(forRegionCode: code) ?? code
    }

    private static let english = Locale(identifier: "en")

    /// Foundation looks each of them up anew, which takes longer than counting it.
    private static let known: [String: String] = {
        let codes = Locale.Region.isoRegions.map(\.identifier)
        return Dictionary(
            codes.compactMap { code in english.localizedString(forRegionCode: code).map { (code, $0) } },
            uniquingKeysWith: { first, _ in first })
    }()
}
