/// Finds the name that a misspelt one may have meant.
public enum Nearest {
    /// The most letters that may differ.
    private static let reach = 3

    /// Returns the nearest name by edit distance, or nil when all are far.
    public static func name(to given: String, among names: [String]) -> String? {
        let (limit, length) = (min(reach, max(1, given.count / 2)), given.unicodeScalars.count)
        // What is much longer or shorter is far without a look at its letters.
        let near = names.lazy.filter { abs($0.unicodeScalars.count - length) <= limit }
            .map { ($0, distance(given, $0)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
        guard let near, near.1 <= limit else { return nil }
        return near.0
    }

    /// Levenshtein distance over scalars.
    ///
    /// Source: Wagner and Fischer, 1974.
    public static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.unicodeScalars.prefix(64)), Array(b.unicodeScalars.prefix(64)))
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count]
    }
}
