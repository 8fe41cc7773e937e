import Text

/// How a reporting verb takes whom the words are said to.
struct AddressVerb {
    let tokens: Range<Int>
    /// Whether it takes them without a preposition ("warned X").
    private(set) var takesObject = false
    /// Whether nothing but them can stand bare behind it ("told X").
    private(set) var takesOnlyObject = false
    /// Its prepositions of address, in lower case.
    private(set) var prepositions: Set<String> = []

    /// Reads the verb among the tokens of a cue; nil when it takes no addressee.
    init?(_ cue: Range<Int>, _ document: Document) {
        let terms = cue.lazy.compactMap { document.match(.addressVerbs, at: $0)?.tokens }
        guard let tokens = terms.first else { return nil }
        self.tokens = tokens
        for match in document.all(.addressVerbs, at: tokens.lowerBound) where match.tokens == tokens {
            switch match.value {
            case .object: takesObject = true
            case .onlyObject: (takesObject, takesOnlyObject) = (true, true)
            case .prepositions(let words): prepositions.formUnion(words)
            }
        }
    }

    /// Whether one of the prepositions stands before a mention, or before its article.
    func governs(_ start: Int, _ document: Document) -> Bool {
        guard start > 0, !prepositions.isEmpty else { return false }
        if isPreposition(start - 1, document) { return true }
        return start > 1 && document.isFunctionWord(start - 1) && isPreposition(start - 2, document)
    }

    /// Whether a token is one of the prepositions, marks and all: "à" is not "a".
    func isPreposition(_ token: Int, _ document: Document) -> Bool {
        prepositions.contains(document.text(token..<token + 1).lowercased())
    }
}
