/// Mentions by where they start and end, so that looking near a token costs as much as the text that is looked at.
struct MentionIndex {
    /// In the order of adding.
    private(set) var mentions: [Mention] = []
    /// The number of the mention that starts, ends or stands at a token; -1 for none.
    private var starts: [Int32]
    private var ends: [Int32]

    /// Creates an index for a document of so many tokens.
    init(tokenCount: Int, _ mentions: [Mention] = []) {
        starts = Array(repeating: -1, count: tokenCount + 1)
        ends = Array(repeating: -1, count: tokenCount + 1)
        for mention in mentions { append(mention) }
    }

    mutating func append(_ mention: Mention) {
        let number = Int32(mentions.count)
        mentions.append(mention)
        starts[mention.tokens.lowerBound] = number
        ends[mention.tokens.upperBound] = number
    }

    /// The mention that starts at a token.
    func starting(at token: Int) -> Mention? {
        guard token >= 0, token < starts.count, starts[token] >= 0 else { return nil }
        return mentions[Int(starts[token])]
    }

    /// The mention whose last token stands right before.
    func ending(at token: Int) -> Mention? {
        guard token >= 0, token < ends.count, ends[token] >= 0 else { return nil }
        return mentions[Int(ends[token])]
    }

    /// The mentions that start in a range, in text order.
    func starting(in range: Range<Int>) -> [Mention] {
        range.clamped(to: 0..<starts.count).compactMap { starting(at: $0) }
    }

    /// The mentions that start in a range, the last first.
    func backwards(in range: Range<Int>) -> some Sequence<Mention> {
        range.clamped(to: 0..<starts.count).lazy.reversed().compactMap { starting(at: $0) }
    }
}
