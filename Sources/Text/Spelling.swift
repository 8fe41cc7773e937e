/// How papers of a language write names of other scripts: what they hear, letter by letter, and not a standard.
package struct Spelling: Sendable {
    /// Letters, or groups of them, and what is written instead; in the order in which they are tried.
    package typealias Rules = [(from: String, to: String)]

    /// The Cyrillic letters.
    package let cyrillic: [Character: String]
    /// Endings of words that were spelled from Cyrillic, which usage has settled ("-ий").
    package let endings: Rules
    /// The Greek letters without their marks, groups before single letters.
    package let greek: Rules
    /// What is written instead of the letters of an English spelling where a script leaves vowels out (Arabic, Hebrew); a
    /// space stands for the end of a word.
    package let unvowelled: Rules

    /// Creates a spelling; letters are given as `letter spelling` between commas, `-` for one that is not written.
    package init(cyrillic: String, endings: Rules, greek: String, unvowelled: Rules) {
        self.cyrillic = Dictionary(
            Self.pairs(cyrillic).compactMap { pair in pair.from.first.map { ($0, pair.to) } },
            uniquingKeysWith: { first, _ in first })
        self.endings = endings
        self.greek = Self.pairs(greek)
        self.unvowelled = unvowelled
    }

    private static func pairs(_ list: String) -> Rules {
        list.split { $0 == "," || $0.isNewline }.compactMap { pair in
            let cells = pair.split(separator: " ")
            guard cells.count == 2 else { return nil }
            return (String(cells[0]), cells[1] == "-" ? "" : String(cells[1]))
        }
    }
}
