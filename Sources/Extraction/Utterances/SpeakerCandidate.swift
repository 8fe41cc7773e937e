import Records

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
