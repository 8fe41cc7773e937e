import Text

/// Which names of a text stand as the two sides of one encounter: "Macron's meeting with Starmer", "talks between A and B".
struct Peers {
    private var sides: [[Int]]

    /// How many words may stand between the two names, and before the first for the noun that names the encounter.
    private static let widest = 6
    private static let lead = 3

    init(document: Document, names: [NamePhrase]) {
        sides = Array(repeating: [], count: names.count)
        let bits = Document.bits([.encounterNouns, .encounterVerbs])
        let order = names.indices.sorted { names[$0].tokens.lowerBound < names[$1].tokens.lowerBound }
        for (first, second) in zip(order, order.dropFirst()) {
            let (end, start) = (names[first].tokens.upperBound, names[second].tokens.lowerBound)
            let begin = names[first].tokens.lowerBound
            guard end <= start, start - end <= Self.widest,
                document.sentenceIndex[begin] == document.sentenceIndex[start]
            else { continue }
            // "talks between A and B", "het gesprek van A met B": one word joins them, and the noun stands before.
            let isJoined = start - end == 1 && document.tokens[end].kind == .word
            let span = isJoined ? max(0, begin - Self.lead)..<begin : end..<start
            guard span.contains(where: { document.has(anyOf: bits, at: $0) }) else { continue }
            sides[first].append(second)
            sides[second].append(first)
        }
    }

    /// The names on the other side from one.
    func others(than name: Int) -> [Int] { sides[name] }
}
