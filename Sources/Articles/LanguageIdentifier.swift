import Languages
import Text

/// Tells the language of a text by the words that hold its sentences together, or by its script.
enum LanguageIdentifier {
    /// Words that are frequent in one language; a word of several counts less for each.
    private static let lists = LanguagePack.all.map { (code: $0.code, words: $0.telling) } + OtherLanguages.telling

    /// The weight of each word for each language: its share among the languages that have it.
    private static let weights: (rows: [UInt64: Range<Int>], cells: [(language: Int, weight: Double)]) = {
        var languages: [UInt64: [Int]] = [:]
        for (index, list) in lists.enumerated() {
            for word in Set(list.words.split(whereSeparator: \.isWhitespace)) {
                languages[WordKey.of(String(word)), default: []].append(index)
            }
        }
        var rows: [UInt64: Range<Int>] = [:]
        var cells: [(language: Int, weight: Double)] = []
        for (word, found) in languages {
            rows[word] = cells.count..<cells.count + found.count
            cells += found.map { ($0, 1 / Double(found.count).squareRoot()) }
        }
        return (rows, cells)
    }()

    /// The share of words that must tell for the best language.
    private static let floor = 0.12
    /// How far the best must be ahead of the second.
    private static let lead = 1.12
    /// How much of a text is looked at, in bytes.
    private static let sample = 1600

    /// How far the best must be ahead for the text to tell its language whatever its page states, and its words.
    private static let sureLead = 2.0
    private static let sureWords = 5.0

    /// Returns a BCP 47 tag, or `und` when no language is clearly ahead.
    static func identify(_ text: String) -> String { find(text).code }

    /// Returns a BCP 47 tag, or `und`, and whether the text leaves no doubt.
    static func find(_ text: String) -> (code: String, isSure: Bool) {
        let head = String(decoding: text.utf8.prefix(sample), as: UTF8.self)
        // A translation may stand above a text: its middle must be in the same script.
        let middle =
            text.utf8.count > 2 * sample
            ? String(decoding: text.utf8.dropFirst(text.utf8.count / 2).prefix(sample), as: UTF8.self) : ""
        let script = Script.language(of: head)
        if let script, middle.isEmpty || Script.language(of: middle) != nil { return (script, true) }
        let sample = script == nil ? head : middle
        let tokens = Tokenizer.tokens(of: sample).filter { $0.kind == .word }
        guard tokens.count > 2 else { return ("und", false) }
        var scores = [Double](repeating: 0, count: lists.count)
        let weights = weights
        for token in tokens {
            guard let row = weights.rows[token.key] else { continue }
            for cell in row { scores[weights.cells[cell].language] += weights.cells[cell].weight }
        }
        let ranked = scores.enumerated().sorted { $0.element > $1.element }
        let isTold =
            tokens.count > 3 && ranked[0].element >= floor * Double(tokens.count)
            && ranked[0].element >= lead * ranked[1].element
        guard isTold else {
            // A language that we have no pack for must not lose to one that has more words.
            let isOther = ranked[0].offset >= LanguagePack.all.count && ranked[0].element > 1
            return (isOther ? "und" : OwnWords.language(tokens) ?? "und", false)
        }
        let isSure = ranked[0].element >= sureWords && ranked[0].element >= sureLead * ranked[1].element
        return (lists[ranked[0].offset].code, isSure)
    }
}

/// Languages that their letters tell.
private enum Script {
    /// Returns the language of a text that is mostly in another script than Latin; nil otherwise.
    static func language(of text: String) -> String? {
        // Latin letters of all languages here have first bytes up to 0xCA in UTF-8.
        let foreign = text.utf8.count { $0 >= 0xCD && $0 != 0xE2 }
        guard foreign * 5 > text.utf8.count else { return nil }
        var counts = Array(repeating: 0, count: Scripts.all.count)
        var letters = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            guard let script = Scripts.all.firstIndex(where: { $0.holds(scalar.value) }) else { continue }
            counts[script] += 1
        }
        guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] * 2 > letters else {
            return nil
        }
        let script = Scripts.all[most]
        if let mixed = script.mixed, let own = Scripts.all.firstIndex(where: { $0.language == mixed }),
            counts[own] * 10 > counts[most]
        {
            return mixed
        }
        return script.telling.first { has(text, $0.letters) }?.language ?? script.language
    }

    private static func has(_ text: String, _ letters: String) -> Bool {
        text.unicodeScalars.count { letters.unicodeScalars.contains($0) } * 300 > text.unicodeScalars.count
    }
}
