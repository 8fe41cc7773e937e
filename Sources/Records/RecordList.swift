/// How the parties of a meeting are put into its title.
public enum RecordList {
    /// "A, B and C", "A, B, C and 4 others".
    public static func text(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.joined() }
        let (shown, rest) = names.count > 4 ? (names.prefix(3), "\(names.count - 3) others") : (names.dropLast(), last)
        return shown.joined(separator: ", ") + " and " + rest
    }
}
