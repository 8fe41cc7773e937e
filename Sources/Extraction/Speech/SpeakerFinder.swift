import Text

/// Looks mentions up for the readers of meetings.
struct SpeakerFinder {
    let document: Document
    private let index: MentionIndex

    /// Takes the mentions of a document.
    init(document: Document, mentions: [Mention]) {
        self.document = document
        index = MentionIndex(tokenCount: document.tokens.count, mentions)
    }

    /// The mentions that start in a range.
    func mentions(in range: Range<Int>) -> [Mention] {
        index.starting(in: range)
    }

    /// The mention that starts at a token.
    func mention(at token: Int) -> Mention? {
        index.starting(at: token)
    }

    /// The mention that ends right before a token.
    func mention(endingAt end: Int) -> Mention? {
        index.ending(at: end)
    }

    /// The mentions of a range that can speak: not quoted, no possessive.
    func speakers(in range: Range<Int>) -> [Mention] {
        index.starting(in: range).filter {
            range.upperBound >= $0.tokens.upperBound
                && !document.isQuoted($0.tokens.lowerBound) && $0.form != .possessive && !$0.isGenitive
        }
    }

    /// Whether a preposition right before the mention makes it an object.
    func isGoverned(_ mention: Mention) -> Bool {
        isObject(mention) || follows(mention, .attributions)
    }

    /// Whether a term of the list stands right before the mention.
    private func follows(_ mention: Mention, _ list: LanguagePack.List) -> Bool {
        let start = mention.tokens.lowerBound
        return window(max(0, start - 2), start).contains { token in
            document.matches(at: token).contains { $0.kind == .list(list) && $0.tokens.upperBound >= start - 1 }
        } && !document.tokens[start - 1].isMark(",")
    }

    private func isObject(_ mention: Mention) -> Bool {
        let start = mention.tokens.lowerBound
        guard start > 0, document.tokens[start].gap < .line else { return false }
        for token in [start - 1, start - 2] where token >= 0 {
            if document.matches(at: token).contains(where: { Self.isPreposition($0, endingBefore: start, from: token) })
            {
                return true
            }
            guard document.isFunctionWord(token), !document.tokens[token].isMark(",") else { break }
        }
        // "In Ramallah, he will …": a pronoun goes on no list.
        return mention.form != .pronoun && continuesGovernedList(start)
    }

    /// "with A, B and C": a preposition before the first of a list governs all.
    private func continuesGovernedList(_ start: Int) -> Bool {
        let joins = document.tokens[start - 1].isMark(",") || document.has(.connectives, "and", at: start - 1)
        guard joins else { return false }
        let end =
            document.tokens[start - 1].isMark(",") || start < 2 || !document.tokens[start - 2].isMark(",")
            ? start - 1 : start - 2
        guard let previous = index.ending(at: end), previous.form != .possessive else { return false }
        if document.tokens[start - 1].isMark(","), let own = index.starting(at: start), !goesOn(own) { return false }
        return isObject(previous)
    }

    /// Whether a list goes on behind a mention: "na het gesprek met A, B zei …" is none.
    private func goesOn(_ mention: Mention) -> Bool {
        let end = mention.tokens.upperBound
        return end < document.tokens.count
            && (document.tokens[end].isMark(",") || document.has(.connectives, "and", at: end))
    }

    private static func isPreposition(_ match: TermMatch, endingBefore start: Int, from token: Int) -> Bool {
        match.isPreposition && match.tokens.upperBound <= start
    }
}
