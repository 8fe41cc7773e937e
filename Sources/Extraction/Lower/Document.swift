import Records
import Text

/// A term found in the document.
struct TermMatch: Sendable {
    var tokens: Range<Int>
    var value: ListValue
    var kind: TermKind
    /// What the term is in the grammar.
    var reading = Reading()

    /// Whether the term is a connective that governs what follows.
    var isPreposition: Bool {
        if case .connective(let connective) = value { connective.isPreposition } else { false }
    }
}

/// An article cut into tokens, sentences and quotations, with every listed term found.
final class Document: Sendable {
    let article: Article
    let lexicon: Lexicon
    /// The headline of the article, which every decision that looks at it reads here; nil where it has none, and in the headline itself.
    let headline: Document?
    let tokens: [Token]
    let sentences: [Range<Int>]
    let quotations: [Quotation]
    /// The number of the sentence of each token.
    let sentenceIndex: [Int]
    /// The number of the quotation whose inner tokens hold the token, or -1.
    let quotationIndex: [Int]
    private let bytes: [UInt8]
    private let matchesStart: [Int32]
    private let allMatches: [TermMatch]
    /// Which lists have a term at each token, a bit each: nearly all questions are answered by no bit.
    private let listsAt: [UInt64]

    /// Reads the text of an article and its headline.
    convenience init(_ article: Article, _ lexicon: Lexicon) {
        let headline = article.title.map { Document(article, lexicon, text: $0, headline: nil) }
        self.init(article, lexicon, text: article.text, headline: headline)
    }

    private init(_ article: Article, _ lexicon: Lexicon, text: String, headline: Document?) {
        self.article = article
        self.lexicon = lexicon
        self.headline = headline
        tokens = Tokenizer.tokens(of: text)
        sentences = Sentences.split(tokens, lexicon.sentenceRules)
        quotations = QuotationScanner.scan(tokens)
        bytes = Array(text.utf8)
        sentenceIndex = Self.index(sentences, count: tokens.count, none: 0)
        quotationIndex = Self.index(quotations.map(\.inner), count: tokens.count, none: -1)
        (matchesStart, allMatches, listsAt) = Self.findTerms(tokens, sentenceIndex, lexicon, bytes)
    }

    private static func index(_ ranges: [Range<Int>], count: Int, none: Int) -> [Int] {
        var out = Array(repeating: none, count: count)
        for (number, range) in ranges.enumerated() {
            for token in range where token < count { out[token] = number }
        }
        return out
    }

    /// Terms never run over the end of their sentence.
    private static func findTerms(_ tokens: [Token], _ sentences: [Int], _ lexicon: Lexicon, _ bytes: [UInt8]) -> (
        starts: [Int32], found: [TermMatch], lists: [UInt64]
    ) {
        var starts: [Int32] = []
        var found: [TermMatch] = []
        var lists: [UInt64] = Array(repeating: 0, count: tokens.count)
        starts.reserveCapacity(tokens.count + 1)
        found.reserveCapacity(tokens.count)
        for index in tokens.indices {
            starts.append(Int32(found.count))
            guard tokens[index].kind == .word || tokens[index].kind == .number || tokens[index].kind == .clitic else {
                continue
            }
            lexicon.matcher.matches(in: tokens, at: index) { match in
                guard sentences[match.tokens.upperBound - 1] == sentences[index] else { return }
                let term = lexicon.terms[match.payload]
                if let exact = term.exact, !Self.stands(exact, term.kind, at: tokens[index], bytes) { return }
                lists[index] |= term.kind.bit
                found.append(
                    TermMatch(tokens: match.tokens, value: term.value, kind: term.kind, reading: term.reading))
            }
        }
        starts.append(Int32(found.count))
        return (starts, found, lists)
    }

    /// Whether a short word stands there with its own marks; a capital may lack them ("A Paris").
    private static func stands(_ word: String, _ kind: TermKind, at token: Token, _ bytes: [UInt8]) -> Bool {
        let written = bytes[token.start..<token.end]
        guard token.shape == .lower else {
            // "El" that opens a sentence is the article, not "él".
            return kind != .list(.pronouns) || String(decoding: written, as: UTF8.self).lowercased() == word
        }
        return written.elementsEqual(word.utf8)
            || written.count > word.utf8.count && written.starts(with: word.utf8)
                && !(written[written.startIndex + word.utf8.count] & 0xC0 == 0x80)
    }

    /// Whether the token is a word that only joins others: a stop word that names no encounter and no utterance.
    func isFunctionWord(_ token: Int) -> Bool {
        has(.stopWords, at: token) && !has(.encounterVerbs, at: token) && !has(.encounterNouns, at: token)
            && !has(.speechVerbs, at: token) && !has(.speechForms, at: token)
    }

    /// The terms that start at a token, shortest first.
    func matches(at token: Int) -> ArraySlice<TermMatch> {
        guard token >= 0, token < tokens.count else { return [] }
        return allMatches[Int(matchesStart[token])..<Int(matchesStart[token + 1])]
    }

    /// The longest term of a list that starts at a token.
    func match<Value>(_ listed: Listed<Value>, at token: Int) -> Match<Value>? {
        guard has(listed.list, at: token) else { return nil }
        let wanted = TermKind.list(listed.list)
        var index = Int(matchesStart[token + 1]) - 1
        while index >= Int(matchesStart[token]) {
            if allMatches[index].kind == wanted, let value = Value(allMatches[index].value) {
                return Match(tokens: allMatches[index].tokens, value: value)
            }
            index -= 1
        }
        return nil
    }

    /// The terms of a list that start at a token, shortest first.
    func all<Value>(_ listed: Listed<Value>, at token: Int) -> [Match<Value>] {
        guard has(listed.list, at: token) else { return [] }
        let wanted = TermKind.list(listed.list)
        return matches(at: token).compactMap { match in
            guard match.kind == wanted else { return nil }
            return Value(match.value).map { Match(tokens: match.tokens, value: $0) }
        }
    }

    /// The longest term of a list that ends right before a token.
    func match<Value>(_ listed: Listed<Value>, endingAt end: Int, within limit: Int = 5) -> Match<Value>? {
        let wanted = TermKind.list(listed.list)
        for start in max(0, end - limit)..<max(0, end) where has(listed.list, at: start) {
            if let found = matches(at: start).last(where: { $0.kind == wanted && $0.tokens.upperBound == end }) {
                return Value(found.value).map { Match(tokens: found.tokens, value: $0) }
            }
        }
        return nil
    }

    /// The longest term of a list at a token whose other word, where it needs one, is there too.
    ///
    /// "sagte … ab" wants "ab" later in the sentence; a longer term says more than a part of it with a word behind.
    func splitMatch<Value: Separable>(_ listed: Listed<Value>, at token: Int) -> Match<Value>? {
        guard has(listed.list, at: token) else { return nil }
        var whole: Match<Value>?
        let own = all(listed, at: token)
        for match in own where match.value.needs == nil { whole = match }
        for match in own.reversed() {
            guard let needs = match.value.needs, whole?.tokens.count ?? 0 <= match.tokens.count else { continue }
            let rest = window(
                match.tokens.upperBound, min(sentence(of: token).upperBound, match.tokens.upperBound + 16))
            guard rest.contains(where: { tokens[$0].key == needs.key && tokens[$0].kind == .word }) else { continue }
            return match
        }
        return whole
    }

    /// Whether a term of the list with this value starts at the token.
    func has<Value>(_ listed: Listed<Value>, _ value: Value, at token: Int) -> Bool {
        guard has(listed.list, at: token) else { return false }
        let wanted = TermKind.list(listed.list)
        var index = Int(matchesStart[token])
        while index < Int(matchesStart[token + 1]) {
            if allMatches[index].kind == wanted, Value(allMatches[index].value) == value { return true }
            index += 1
        }
        return false
    }

    /// Whether a connective that says this starts at the token.
    func has(_ connective: Connective, at token: Int) -> Bool { has(.connectives, connective, at: token) }

    /// Whether a term of the list starts at the token.
    func has(_ list: LanguagePack.List, at token: Int) -> Bool {
        token >= 0 && token < listsAt.count && listsAt[token] & TermKind.list(list).bit != 0
    }

    /// Whether a term of one of the lists starts at the token.
    func has(anyOf lists: UInt64, at token: Int) -> Bool {
        token >= 0 && token < listsAt.count && listsAt[token] & lists != 0
    }

    /// The lists as one number for `has(anyOf:at:)`.
    static func bits(_ lists: [LanguagePack.List]) -> UInt64 { lists.reduce(0) { $0 | TermKind.list($1).bit } }

    /// Whether the token says "of", as a preposition or as an article in the genitive.
    func saysOf(_ token: Int) -> Bool {
        has(.of, at: token) || has(.genitive, at: token)
    }

    private static let named = bits([.organizations, .countries, .cities])

    /// The tokens inside organisations and places of several words, without the first: no name and no office starts there.
    func insideNames() -> [Bool] {
        var inside = Array(repeating: false, count: tokens.count)
        for index in tokens.indices where has(anyOf: Self.named, at: index) {
            for list in [Listed<String>.organizations, .countries, .cities] {
                guard let match = match(list, at: index), match.tokens.count > 1 else { continue }
                for token in match.tokens.dropFirst() { inside[token] = true }
            }
        }
        return inside
    }

    /// Whether a longer word ends like this.
    func ends(_ token: Int, with suffix: [UInt8]) -> Bool {
        let word = bytes[tokens[token].start..<tokens[token].end]
        return word.count > suffix.count + 2 && word.suffix(suffix.count).elementsEqual(suffix)
    }

    /// Whether a word ends like this with at least so many bytes before, whatever its case.
    func ends(_ token: Int, with suffix: [UInt8], behind head: Int) -> Bool {
        let word = bytes[tokens[token].start..<tokens[token].end]
        guard word.count >= suffix.count + head else { return false }
        return word.suffix(suffix.count).elementsEqual(suffix)
    }

    /// The last byte of a token.
    func lastByte(of token: Int) -> UInt8? {
        tokens[token].end > tokens[token].start ? bytes[tokens[token].end - 1] : nil
    }

    /// The words of a token range as written.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(decoding: bytes[tokens[first].start..<tokens[last].end], as: UTF8.self)
    }

    /// The span of a token range.
    func span(_ range: Range<Int>) -> Span {
        guard let first = range.first, let last = range.last else { return Span(start: 0, end: 0, exact: "") }
        return Span(start: tokens[first].scalarStart, end: tokens[last].scalarEnd, exact: text(range))
    }

    /// Evidence that a token range gives for a value.
    func evidence(_ property: RecordPath, _ range: Range<Int>, _ rule: String) -> Evidence {
        Evidence(property: property, span: span(range), rule: rule)
    }

    /// The sentence of a token.
    func sentence(of token: Int) -> Range<Int> {
        sentences.isEmpty ? 0..<0 : sentences[sentenceIndex[token]]
    }

    /// Whether the token stands inside quotation marks that hold a whole utterance rather than a name.
    func isQuoted(_ token: Int) -> Bool {
        quotationIndex[token] >= 0
    }
}
