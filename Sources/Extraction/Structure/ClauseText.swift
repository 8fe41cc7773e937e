import Text

/// The clauses of a text written out for people: `[main A [relative who met B] left]`.
struct ClauseText {
    let structure: Structure

    /// A line for each sentence.
    func lines() -> [String] {
        structure.document.sentences.map(line)
    }

    private func line(_ sentence: Range<Int>) -> String {
        var out = ""
        var open: [Int] = []
        for token in sentence {
            let clause = structure.clauses.number(of: token)
            let path = path(to: clause)
            while let last = open.last, !path.contains(last) {
                out += "]"
                open.removeLast()
            }
            if token > sentence.lowerBound, structure.document.tokens[token].gap > .none { out += " " }
            for number in path where !open.contains(number) {
                out += "[\(structure.clauses[number].kind.name) "
                open.append(number)
            }
            out += structure.document.text(token..<token + 1)
        }
        return out + String(repeating: "]", count: open.count)
    }

    /// The clauses that a clause hangs on, the outermost first, and itself; those that it is joined to are none.
    private func path(to clause: Int) -> [Int] {
        var path = [clause]
        var current = clause
        while let parent = structure.clauses[current].parent, path.count < Self.depth {
            if structure.clauses[current].kind != .coordinate { path.append(parent) }
            current = parent
        }
        return path.reversed()
    }

    /// How many clauses within each other are shown.
    private static let depth = 12
}
