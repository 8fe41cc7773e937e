import Records
import Text

/// Who may have said some words.
struct SpeakerCandidate {
    /// Whom candidates that mean the same have in common.
    enum Key: Hashable {
        /// Nobody whom the text names.
        case nobody
        case party(Referent)
        /// One whom nobody knows, by the number of the name.
        case unknown(Int)
        /// One whom the text keeps unnamed, by the key of the noun.
        case unnamed(UInt64)
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
    /// How the words stood.
    var situation: UtteranceSite.Situation
}

extension UtteranceScene {
    /// What the candidates of a mention of one party have in common.
    func key(of mention: Mention) -> SpeakerCandidate.Key {
        guard mention.referents.count == 1 else { return .nobody }
        if mention.referents[0] != .anonymous { return .party(mention.referents[0]) }
        if let number = unknown.party[mention.tokens.lowerBound] { return .unknown(number) }
        return .unnamed(document.tokens[mention.tokens.upperBound - 1].key)
    }

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
