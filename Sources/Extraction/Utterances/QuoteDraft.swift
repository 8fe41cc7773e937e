import Records

/// A quote before its speaker is written out.
struct QuoteDraft {
    /// Token ranges of the words.
    var fragments: [Range<Int>]
    var kind: Quote.Kind
    var cue: Range<Int>?
    var speaker: Mention?
    var rule: String
    /// To whom the words were said.
    var addressee: Mention?
    /// Who passed the words on.
    var via: Mention?
    /// The quotation marks it came from, by number.
    var quotation: Int?
    /// Whether the cue stands after the words, so that more words may follow.
    var hasTrailingCue = false
    /// That the words are a quote, and that the speaker is right.
    var probability = Probability(thousandths: 500)
    var speakerProbability = Probability(thousandths: 500)
    /// That the quote is right as it stands: its words and its speaker.
    var confidence = Probability(thousandths: 500)
    /// The whole reported clause around words in marks.
    var clause: Range<Int>?

    /// The first token of the words.
    var start: Int { fragments.first?.lowerBound ?? 0 }
    /// The token after the words.
    var end: Int { fragments.last?.upperBound ?? 0 }
}
