/// How given names are compared as they are written.
enum NameSpelling {
    /// The letters from which on a name may differ in two: "Dmytro" is "Dmitri", but "Roel" is not "Raúl".
    private static let long = 6

    /// Whether two given names are spellings of one name: the same first letter and at most one other apart, or two in a
    /// longer name.
    static func areNear(_ a: String, _ b: String) -> Bool {
        let (short, long) = (min(a.utf8.count, b.utf8.count), max(a.utf8.count, b.utf8.count))
        guard short > 3, a.first == b.first, long - short <= 2 else { return false }
        return distance(Array(a.utf8), Array(b.utf8)) <= (long >= Self.long ? 2 : 1)
    }

    /// The number of letters to add, drop or change.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let changed = corner + (letter == other ? 0 : 1)
                corner = row[j + 1]
                row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
