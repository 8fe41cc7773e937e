import Records
import Text

/// Who may have said some words.
struct SpeakerCandidate {
    /// Whom candidates that mean the same have in common.
    enum Key: Hashable {
        /// Nobody whom the text names.
        case nobody
        case party(Referent)
        /// An unnamed or unknown one, by the number of the mention or the token where it stands.
        case unnamed(Int)
    }

    var key: Key
    /// What the record points to; nil for nobody.
    var mention: Mention?
    var features: Features
}

/// Who was found to speak.
struct SpeakerChoice {
    var key: SpeakerCandidate.Key
    var mention: Mention?
    var probability: Probability
    /// The sentence where the words end.
    var sentence: Int
    /// The token behind the words.
    var end: Int
    var isMarked: Bool
}

/// Names that the text uses for a person whom nobody knows, beside a cue: "said Bargate".
struct UnknownNames {
    let scene: UtteranceScene

    private var document: Document { scene.document }

    /// The most words of such a name.
    private static let longest = 4
    /// How far from its cue it stands, in tokens.
    private static let reach = 3

    /// Returns the names right before or behind a cue.
    func beside(_ cue: Cue) -> [Mention] {
        guard !cue.isAttribution || cue.kind == .after || cue.kind == .source else { return [] }
        return [behind(cue.tokens.upperBound), before(cue.tokens.lowerBound)].compactMap { $0 }
    }

    private func behind(_ start: Int) -> Mention? {
        for token in start..<start + Self.reach where token < document.tokens.count {
            if isName(token) { return name(token..<end(of: token)) }
            guard document.tokens[token].kind == .word, !document.tokens[token].isCapitalised else { return nil }
        }
        return nil
    }

    private func before(_ end: Int) -> Mention? {
        var last = end - 1
        while last >= 0, end - last <= Self.reach {
            if isName(last) {
                var first = last
                while first > 0, last - first < Self.longest - 1, document.tokens[first].gap < .line, isName(first - 1) {
                    first -= 1
                }
                let opens = document.sentence(of: first).lowerBound == first
                return opens && first == last && document.lexicon.pack.capitalisesNouns ? nil : name(first..<last + 1)
            }
            let classes = scene.structure.lexemes[last]
            guard classes.has([.adverb, .auxiliary]) || document.tokens[last].isMark(",") else { return nil }
            last -= 1
        }
        return nil
    }

    private func end(of start: Int) -> Int {
        var end = start + 1
        while end < document.tokens.count, end - start < Self.longest, document.tokens[end].gap < .line, isName(end) {
            end += 1
        }
        return end
    }

    private static let known = Document.bits([
        .stopWords, .months, .weekdays, .countries, .cities, .demonyms, .organizations, .offices, .institutions,
    ])

    /// A capitalised word that no list and no mention holds.
    private func isName(_ token: Int) -> Bool {
        let item = document.tokens[token]
        guard item.kind == .word, item.isCapitalised, !document.isQuoted(token), scene.mentionAt(token) == nil,
            !document.has(anyOf: Self.known, at: token)
        else { return false }
        // Where nouns have capitals, one behind an article is no name.
        return !(document.lexicon.pack.capitalisesNouns && token > 0
            && scene.structure.lexemes[token - 1].has([.determiner, .possessive, .preposition]))
    }

    private func name(_ tokens: Range<Int>) -> Mention? {
        tokens.isEmpty
            ? nil : Mention(tokens: tokens, form: .name, referents: [.anonymous], rule: "speaker.unknown")
    }
}

extension UtteranceScene {
    /// The number of the mention that holds a token.
    func mentionAt(_ token: Int) -> Int? {
        var start = token
        while start >= 0, token - start < 8 {
            if let number = groups.starting(at: start) {
                return groups.mentions[number].tokens.contains(token) ? number : nil
            }
            start -= 1
        }
        return nil
    }
}
