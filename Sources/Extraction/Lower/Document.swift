import Records
import Text

/// A term found in the document.
struct TermMatch: Sendable {
    var tokens: Range<Int>
    var kind: TermKind
    var value: String
    /// What the term is in the grammar.
    var reading = Reading()

    /// Whether the term is a connective that governs what follows.
    var isPreposition: Bool {
        kind == .list(.connectives) && value != "and" && value != "or" && value != "genitive"
    }
}

/// An article cut into tokens, sentences and quotations, with every listed term found.
final class Document: Sendable {
    let article: Article
    let lexicon: Lexicon
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

    /// Reads the text of an article, or another text of it such as its title.
    init(_ article: Article, _ lexicon: Lexicon, text: String? = nil) {
        let text = text ?? article.text
        self.article = article
        self.lexicon = lexicon
        tokens = Tokenizer.tokens(of: text)
        sentences = Sentences.split(tokens, lexicon.sentenceRules)
        quotations = QuotationScanner.scan(tokens)
        bytes = Array(text.utf8)
        sentenceIndex = Self.index(sentences, count: tokens.count, none: 0)
        quotationIndex = Self.index(quotations.map(\.inner), count: tokens.count, none: -1)
        let (starts, found) = Self.findTerms(tokens, sentenceIndex, lexicon, bytes)
        (matchesStart, allMatches) = (starts, found)
        listsAt = tokens.indices.map { token in
            found[Int(starts[token])..<Int(starts[token + 1])].reduce(0) { $0 | $1.kind.bit }
        }
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
        [Int32], [TermMatch]
    ) {
        var starts: [Int32] = []
        var found: [TermMatch] = []
        starts.reserveCapacity(tokens.count + 1)
        for index in tokens.indices {
            starts.append(Int32(found.count))
            guard tokens[index].kind == .word || tokens[index].kind == .number || tokens[index].kind == .clitic else {
                continue
            }
            lexicon.matcher.matches(in: tokens, at: index) { match in
                guard sentences[match.tokens.upperBound - 1] == sentences[index] else { return }
                let term = lexicon.terms[match.payload]
                if let exact = term.exact, !Self.stands(exact, term.kind, at: tokens[index], bytes) { return }
                found.append(
                    TermMatch(tokens: match.tokens, kind: term.kind, value: term.value, reading: term.reading))
            }
        }
        starts.append(Int32(found.count))
        return (starts, found)
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
    func match(_ list: LanguagePack.List, at token: Int) -> TermMatch? {
        guard has(list, at: token) else { return nil }
        let wanted = TermKind.list(list)
        var index = Int(matchesStart[token + 1]) - 1
        while index >= Int(matchesStart[token]) {
            if allMatches[index].kind == wanted { return allMatches[index] }
            index -= 1
        }
        return nil
    }

    /// The longest term of a list that ends right before a token.
    func match(_ list: LanguagePack.List, endingAt end: Int, within limit: Int = 5) -> TermMatch? {
        for start in max(0, end - limit)..<max(0, end) where has(list, at: start) {
            if let found = matches(at: start).last(where: { $0.kind == .list(list) && $0.tokens.upperBound == end }) {
                return found
            }
        }
        return nil
    }

    /// The longest term of a list at a token whose value's second part is there too.
    ///
    /// `denied+af` wants "af" later in the sentence; the value comes without that part.
    func splitMatch(_ list: LanguagePack.List, at token: Int) -> TermMatch? {
        guard has(list, at: token) else { return nil }
        let only = Int(matchesStart[token])
        if Int(matchesStart[token + 1]) == only + 1 {
            let match = allMatches[only]
            if !match.value.utf8.contains(0x2B) { return match }
        }
        let own = matches(at: token).reversed().filter { $0.kind == .list(list) }
        let (whole, split) = (own.filter { !$0.value.contains("+") }, own.filter { $0.value.contains("+") })
        for match in split + whole {
            let parts = match.value.split(separator: "+", maxSplits: 1)
            guard parts.count == 2 else { return match }
            // A longer term says more than a part of it with a word behind.
            guard whole.allSatisfy({ $0.tokens.count <= match.tokens.count }) else { continue }
            let key = WordKey.of(String(parts[1]))
            let rest = window(
                match.tokens.upperBound, min(sentence(of: token).upperBound, match.tokens.upperBound + 16))
            guard rest.contains(where: { tokens[$0].key == key && tokens[$0].kind == .word }) else { continue }
            return TermMatch(tokens: match.tokens, kind: match.kind, value: String(parts[0]))
        }
        return nil
    }

    /// Whether a term of the list with this value starts at the token.
    func has(_ list: LanguagePack.List, _ value: String, at token: Int) -> Bool {
        guard has(list, at: token) else { return false }
        let wanted = TermKind.list(list)
        var index = Int(matchesStart[token])
        while index < Int(matchesStart[token + 1]) {
            if allMatches[index].kind == wanted, allMatches[index].value == value { return true }
            index += 1
        }
        return false
    }

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
        has(.connectives, "of", at: token) || has(.connectives, "genitive", at: token)
    }

    private static let named = bits([.organizations, .countries, .cities])

    /// The tokens inside organisations and places of several words, without the first: no name and no office starts there.
    func insideNames() -> [Bool] {
        var inside = Array(repeating: false, count: tokens.count)
        for index in tokens.indices where has(anyOf: Self.named, at: index) {
            for list in [LanguagePack.List.organizations, .countries, .cities] {
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

    /// Evidence that a token range gives for a property.
    func evidence(_ property: String, _ range: Range<Int>, _ rule: String) -> Evidence {
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
