import Text

/// The grammatical readings of every token of a document.
final class Lexemes: Sendable {
    /// The readings by token; those of a term of several words stand at its first.
    let classes: [WordClass]
    /// What the prepositions that end right before a token say; by that token.
    let governs: [Relation]
    /// Where the term that has the readings ends; the next token for a word alone.
    let ends: [Int32]

    init(_ document: Document) {
        var reader = Reader(document)
        reader.read()
        (classes, governs, ends) = (reader.classes, reader.governs, reader.ends)
    }

    /// The readings of a token; none outside the text.
    subscript(_ token: Int) -> WordClass {
        classes.indices.contains(token) ? classes[token] : []
    }
}

/// Reads the lists of the language into readings.
private struct Reader {
    let document: Document
    var classes: [WordClass]
    var governs: [Relation]
    var ends: [Int32]

    init(_ document: Document) {
        self.document = document
        classes = Array(repeating: [], count: document.tokens.count)
        governs = Array(repeating: [], count: document.tokens.count + 1)
        ends = document.tokens.indices.map { Int32($0 + 1) }
    }

    mutating func read() {
        for index in document.tokens.indices {
            for match in document.matches(at: index) { take(match) }
        }
        for index in document.tokens.indices { settle(index) }
    }

    private mutating func take(_ match: TermMatch) {
        let start = match.tokens.lowerBound
        classes[start].formUnion(match.reading.classes)
        if match.reading.classes.has(.opener) { ends[start] = max(ends[start], Int32(match.tokens.upperBound)) }
        if !match.reading.governs.isEmpty { governs[match.tokens.upperBound].formUnion(match.reading.governs) }
    }

    /// Takes verb readings from words that stand where only a noun can.
    private mutating func settle(_ index: Int) {
        guard classes[index].has(.verb) else { return }
        let token = document.tokens[index]
        let opens = document.sentence(of: index).lowerBound == index
        if token.isCapitalised, !opens || document.lexicon.pack.capitalisesNouns, !isAfterMark(index) {
            classes[index].subtract([.finite, .infinitive, .participle, .gerund])
            return
        }
        guard index > 0, token.gap < .line else { return }
        let before = classes[index - 1]
        let isNominal =
            before.has([.determiner, .possessive])
            || document.tokens[index - 1].kind == .clitic
                && !before.has(.finite)
        if isNominal, !before.has([.finite, .subjectPronoun, .relativizer, .complementizer]) {
            classes[index].subtract([.finite, .infinitive])
        } else if before.contains(.preposition), !before.has([.finite, .subordinator, .complementizer]) {
            classes[index].remove(.finite)
        }
    }

    private func isAfterMark(_ index: Int) -> Bool {
        index > 0 && (document.tokens[index - 1].kind == .quote || document.tokens[index - 1].isMark(":"))
    }
}
