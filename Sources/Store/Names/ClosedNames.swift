import Matching

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
}
