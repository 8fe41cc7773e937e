import Matching
import Records

extension Store {
    /// Returns the code of a country by any name that the languages have for it, or nil.
    public static func country(_ name: String) -> String? { KnownValues.countries[KnownValues.fold(name)] }

    /// Returns the tag of a language by any name that the languages have for it; a tag with parts stays as it is.
    public static func language(_ name: String) -> String? {
        if let code = KnownValues.languages[KnownValues.fold(name)] { return code }
        let parts = name.split(separator: "-")
        guard parts.count > 1, let code = KnownValues.languages[parts[0].lowercased()] else { return nil }
        return ([code] + parts.dropFirst().map(String.init)).joined(separator: "-")
    }

    /// Returns the code of the country whose name is nearest to a misspelt one.
    public static func nearestCountry(to name: String) -> String? { nearest(name, KnownValues.countries) }

    /// Returns the tag of the language whose name is nearest to a misspelt one.
    public static func nearestLanguage(to name: String) -> String? { nearest(name, KnownValues.languages) }

    private static func nearest(_ name: String, _ known: [String: String]) -> String? {
        Nearest.name(to: KnownValues.fold(name), among: known.keys.sorted()).flatMap { known[$0] }
    }
}
