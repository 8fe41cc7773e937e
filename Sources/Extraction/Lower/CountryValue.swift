/// A term's value with the only country it can belong to: `parliament@NL`, `legislator@NL`.
enum CountryValue {
    /// Returns the value and the country.
    static func split(_ value: String) -> (value: String, country: String?) {
        guard let at = value.firstIndex(of: "@") else { return (value, nil) }
        return (String(value[..<at]), String(value[value.index(after: at)...]))
    }
}
