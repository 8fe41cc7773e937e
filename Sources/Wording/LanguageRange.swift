/// One choice of an Accept-Language field: a range of languages and how much it is wanted.
///
/// Sources: RFC 9110, 12.4.2 and 12.5.4; RFC 4647, 2.1.
struct LanguageRange: Equatable {
    /// The subtags in lower case: `de-CH` is "de", "ch".
    var subtags: [String]
    /// From 0 (not acceptable) to 1000, for weights have three decimals.
    var weight: Int

    /// Choices of one field that are read; readers name a handful.
    static let most = 32

    var isAny: Bool { subtags == ["*"] }

    /// Reads a field.
    ///
    /// What is no choice is left out, so that a bad field chooses nothing.
    static func all(in field: String) -> [LanguageRange] {
        field.split(separator: ",", maxSplits: most).prefix(most).compactMap { LanguageRange(String($0)) }
    }

    init?(_ choice: String) {
        let parts = choice.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
        guard let range = parts.first, parts.count <= 2 else { return nil }
        subtags = range.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard subtags.allSatisfy(Self.isSubtag) else { return nil }
        guard parts.count == 2 else {
            weight = 1000
            return
        }
        guard let weight = Self.weight(parts[1]) else { return nil }
        self.weight = weight
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let isBlank = { (letter: Character) in letter == " " || letter == "\t" }
        let head = text.drop(while: isBlank)
        return head.prefix(head.count - head.reversed().prefix(while: isBlank).count)
    }

    private static func isSubtag(_ text: String) -> Bool {
        guard text != "*" else { return true }
        return (1...8).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }

    /// Reads `q=0.8`; nil for what is no weight.
    private static func weight(_ parameter: Substring) -> Int? {
        guard parameter.lowercased().hasPrefix("q=") else { return nil }
        let value = Array(parameter.dropFirst(2).utf8)
        guard let first = value.first, first == 0x30 || first == 0x31, value.count <= 5 else { return nil }
        guard value.count == 1 || value[1] == 0x2E else { return nil }
        let decimals = value.dropFirst(2)
        guard decimals.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let padded = decimals.map { Int($0 - 0x30) } + Array(repeating: 0, count: 3 - decimals.count)
        let weight = padded.reduce(first == 0x31 ? 1 : 0) { $0 * 10 + $1 }
        return weight <= 1000 ? weight : nil
    }
}

extension InterfaceLanguage {
    /// Returns the language that a reader wants most.
    ///
    /// Each range is looked up by leaving out subtags from its end: `de-CH-1996`, `de-CH`, `de`. Of equal weights the first wins; a
    /// language with the weight 0 is never chosen by `*`.
    ///
    /// - Parameter field: The value of Accept-Language; nil where there is none.
    /// - Returns: The language; English where the field names none that is spoken here, or makes no sense.
    ///
    /// Sources: RFC 9110, 12.5.4; RFC 4647, 3.4.
    public static func preferred(in field: String?) -> InterfaceLanguage {
        let ranges = LanguageRange.all(in: field ?? "")
        let refused = Set(ranges.filter { $0.weight == 0 }.compactMap { InterfaceLanguage(exactly: $0) })
        // Sorting by weight alone would not keep the order of equal weights.
        let order = ranges.enumerated().filter { $0.element.weight > 0 }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        for range in order.map(\.element) {
            if range.isAny {
                if let any = allCases.first(where: { !refused.contains($0) }) { return any }
            } else if let language = InterfaceLanguage(lookingUp: range), !refused.contains(language) {
                return language
            }
        }
        return standard
    }

    private init?(exactly range: LanguageRange) {
        guard range.subtags.count == 1, let language = InterfaceLanguage(rawValue: range.subtags[0]) else { return nil }
        self = language
    }

    /// All tables are of languages without a region, so that the first subtag is where every lookup ends.
    private init?(lookingUp range: LanguageRange) {
        guard let primary = range.subtags.first, let language = InterfaceLanguage(rawValue: primary) else { return nil }
        self = language
    }
}
