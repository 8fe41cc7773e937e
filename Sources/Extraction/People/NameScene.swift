import Text

/// What a whole text tells about the people in it: its countries, how much it is about people of state, and how it writes words.
struct NameScene {
    /// The sentences that name each country, by code; looked up, never walked.
    private var sentences: [String: Set<Int>] = [:]
    private var lowerCase: Set<UInt64> = []
    /// Capitalised words with no capitalised word behind.
    private var alone: Set<UInt64> = []
    /// Capitalised words with another behind and none before.
    private var opening: Set<UInt64> = []
    /// The given names that stand before each word; looked up, never walked.
    private var given: [UInt64: Set<UInt64>] = [:]
    /// How many offices of state and bodies of state the text names.
    private(set) var politics = 0

    private static let nations: [Listed<String>] = [.countries, .demonyms, .nationals, .genitives]
    private static let placeBits = Document.bits([
        .countries, .demonyms, .nationals, .genitives, .metonyms, .cities,
    ])
    private static let stately: Set<OfficeRole> = [
        .headOfState, .headOfGovernment, .foreignMinister, .defenceMinister, .minister, .ambassador, .envoy,
        .secretaryGeneral, .legislator, .leader, .negotiator,
    ]

    init(_ document: Document, _ offices: [OfficePhrase]) {
        politics = offices.count { Self.stately.contains($0.role) }
        for token in document.tokens.indices {
            note(token, document)
            if document.has(anyOf: Self.placeBits, at: token) { addPlaces(token, document) }
            if document.has(.metonyms, at: token) || isParliament(token, document) {
                politics += 1
            }
        }
    }

    private func isParliament(_ token: Int, _ document: Document) -> Bool {
        document.all(.institutions, at: token).contains { $0.value.kind == .parliament && $0.value.country == nil }
    }

    private mutating func note(_ token: Int, _ document: Document) {
        let word = document.tokens[token]
        guard word.kind == .word else { return }
        if word.shape == .lower { lowerCase.insert(word.key) }
        let next = token + 1
        let isFollowed =
            next < document.tokens.count && document.tokens[next].gap == .space && document.tokens[next].isCapitalised
        if word.isCapitalised, !isFollowed { alone.insert(word.key) }
        if isFollowed, word.isCapitalised, document.tokens[next].kind == .word,
            !document.has(.nonPersonNouns, at: next), !document.has(.offices, at: next),
            token == 0 || !document.tokens[token - 1].isCapitalised || word.gap != .space
        {
            opening.insert(word.key)
        }
        if isFollowed, word.isCapitalised, NameScanner.given[word.key] != nil {
            given[document.tokens[next].key, default: []].insert(word.key)
        }
    }

    private mutating func addPlaces(_ token: Int, _ document: Document) {
        let sentence = document.sentenceIndex[token]
        let named = Self.nations.map { document.match($0, at: token)?.value }
        let palace = document.match(.metonyms, at: token)?.value.country?.code
        let city = document.match(.cities, at: token).flatMap { document.lexicon.knowledge.places[$0.value]?.country }
        for country in named + [palace, city] {
            if let country { sentences[country, default: []].insert(sentence) }
        }
    }

    /// Whether the text names the country at all.
    func names(_ country: String) -> Bool { sentences[country] != nil }

    /// Whether the country is named in a sentence or the one before.
    func names(_ country: String, near sentence: Int) -> Bool {
        guard let named = sentences[country] else { return false }
        return named.contains(sentence) || named.contains(sentence - 1)
    }

    /// Whether a word opens a name of several words anywhere.
    func opensName(_ key: UInt64) -> Bool { opening.contains(key) }

    /// The given names that stand right before a word anywhere in the text.
    func givenNames(before key: UInt64) -> Set<UInt64> { given[key] ?? [] }

    /// Whether a word stands in lower case anywhere.
    func hasLowerCase(_ key: UInt64) -> Bool { lowerCase.contains(key) }

    /// Whether a capitalised word stands anywhere with none behind.
    func hasAlone(_ key: UInt64) -> Bool { alone.contains(key) }
}
