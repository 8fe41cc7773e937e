/// Cuts tokens into sentences.
///
/// A sentence ends at `. ! ? …` (with closing marks) before a capital, a number or an opening mark, and at every
/// line end. It does not end after an abbreviation, an initial, an ordinal before a lower-case word or month, nor
/// where the quotation goes on with a reporting clause (`"…?" vroeg hij`).
package enum Sentences {
    /// What the splitter must know of the language.
    package struct Rules: Sendable {
        /// Keys of words that take a full stop without ending a sentence.
        package var abbreviations: Set<UInt64>
        /// Keys of month names, after which `10.` is an ordinal.
        package var months: Set<UInt64>

        package init(abbreviations: Set<UInt64>, months: Set<UInt64>) {
            self.abbreviations = abbreviations
            self.months = months
        }
    }

    /// The most tokens of a sentence; a longer one is cut, so that what looks at a whole sentence stays cheap.
    package static let longest = 160
    /// How far back a mark is looked for at which a sentence that is too long can be cut.
    private static let cutReach = 80

    /// Returns the token ranges of the sentences, in order, covering all tokens.
    package static func split(_ tokens: [Token], _ rules: Rules) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in tokens.indices {
            if index - start >= longest {
                let cut = cut(before: index, tokens)
                sentences.append(start..<cut)
                start = cut
            }
            if index > start, tokens[index].gap >= .line {
                sentences.append(start..<index)
                start = index
            } else if index > start, ends(before: index, from: start, tokens, rules) {
                sentences.append(start..<index)
                start = index
            }
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
        return sentences
    }

    /// Where a sentence that is too long is cut: behind its last semicolon, else its last comma, else right there.
    private static func cut(before index: Int, _ tokens: [Token]) -> Int {
        let near = index - cutReach..<index
        let mark = near.last { tokens[$0].isMark(";") } ?? near.last { tokens[$0].isMark(",") }
        return mark.map { $0 + 1 } ?? index
    }

    private static func ends(before index: Int, from start: Int, _ tokens: [Token], _ rules: Rules) -> Bool {
        let next = tokens[index]
        guard next.gap >= .space || glued(index, start, tokens) else { return false }
        var last = index - 1
        while last > start, isClosing(tokens[last], followedBy: tokens[last + 1]) { last -= 1 }
        guard isTerminal(tokens[last]) else { return false }
        guard startsSentence(index, tokens) else { return false }
        return tokens[last].key != 0x2E || !isAbbreviation(last, next, tokens, rules)
    }

    /// Whether a full stop stands right before a capitalised word without a space ("verbroken.Maar").
    private static func glued(_ index: Int, _ start: Int, _ tokens: [Token]) -> Bool {
        guard index - 2 >= start, tokens[index].kind == .word, tokens[index].shape == .capitalised else { return false }
        let word = tokens[index - 2]
        return tokens[index - 1].isMark(".") && word.kind == .word && word.shape == .lower
            && word.scalarEnd - word.scalarStart > 2 && tokens[index].scalarEnd - tokens[index].scalarStart > 1
    }

    private static func isTerminal(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark("\u{2026}")
    }

    private static func isClosing(_ token: Token, followedBy next: Token) -> Bool {
        if token.isMark(")") || token.isMark("]") { return true }
        return token.kind == .quote && token.gap == .none
    }

    private static func startsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word: return token.isCapitalised || token.shape == .none
        case .number, .quote: return true
        case .mark:
            return token.isMark("(") || token.isMark("[") || token.isMark("\u{2013}") || token.isMark("\u{2014}")
                || token.isMark("\u{BF}") || token.isMark("\u{A1}")
                || (token.isMark(",") && index + 1 < tokens.count && tokens[index + 1].isMark(","))
        case .hyphen, .clitic: return false
        }
    }

    private static func isAbbreviation(_ stop: Int, _ next: Token, _ tokens: [Token], _ rules: Rules) -> Bool {
        guard stop > 0, tokens[stop].gap == .none else { return false }
        let word = tokens[stop - 1]
        switch word.kind {
        case .word:
            let isInitial = word.shape == .capitalised && word.scalarEnd - word.scalarStart == 1
            return isInitial || rules.abbreviations.contains(word.key)
        case .number:
            let isOrdinal = word.end - word.start <= 2
            return isOrdinal && rules.months.contains(next.key)
        default: return false
        }
    }
}
