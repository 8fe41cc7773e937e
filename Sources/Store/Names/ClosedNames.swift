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
    public static func nearestCountry(to name: String) -> String? { nearest(name, countryNames, KnownValues.countries) }

    /// Returns the tag of the language whose name is nearest to a misspelt one.
    public static func nearestLanguage(to name: String) -> String? {
        nearest(name, languageNames, KnownValues.languages)
    }

    /// Returns the id of the topic whose name is nearest to a misspelt one.
    public static func nearestTopic(to name: String) -> String? {
        Nearest.name(to: KnownValues.fold(name), among: topicNames).flatMap(KnownValues.topic)
    }

    static let countryNames = Array(KnownValues.countries.keys)
    private static let languageNames = Array(KnownValues.languages.keys)
    private static let topicNames = Array(KnownValues.topics.keys) + countryNames

    private static func nearest(_ name: String, _ among: [String], _ known: [String: String]) -> String? {
        Nearest.name(to: KnownValues.fold(name), among: among).flatMap { known[$0] }
    }
}
