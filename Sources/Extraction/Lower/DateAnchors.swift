import Records
import Text

/// Days that are told from the last day named: "the same day", "the next day", "two days later".
extension DateReader {
    /// How many sentences, and how many tokens, back the last day named may stand.
    private static let sentencesBack = 2
    private static let tokensBack = 200

    /// A day so many days from the last one named, which `dates(in:)` looks up.
    func fromLastDay(_ shift: Int, _ tokens: Range<Int>) -> DateMention {
        var date = relative(tokens, nil, .day, shift == 0 ? "date.same-day" : "date.from-last-day")
        date.shift = shift
        return date
    }

    /// The day counted from the last one that the sentence or the two before name; else from publication.
    func resolved(_ date: DateMention, _ found: [DateMention], _ earlier: DateMention?) -> DateMention? {
        guard let shift = date.shift else { return date }
        let sentence = document.sentenceIndex[date.tokens.lowerBound]
        let last = found.last { $0.date.precision == .day } ?? earlier
        let named = last.flatMap {
            sentence - document.sentenceIndex[$0.tokens.lowerBound] <= Self.sentencesBack ? $0 : nil
        }
        guard named != nil || shift != 0 else { return nil }
        let day = named.map { $0.date.value.flatMap { CalendarDay($0) } } ?? published
        var resolved = date
        resolved.shift = nil
        resolved.date = PartialDate(
            value: day.map { ($0 + shift).iso }, precision: .day, basis: .relative, text: date.date.text)
        return resolved
    }

    /// The last day named before a token, read in one pass over a bounded stretch.
    func lastNamed(before token: Int) -> DateMention? {
        guard document.sentenceIndex.indices.contains(token) else { return nil }
        let sentence = document.sentenceIndex[token]
        let first = document.sentences[max(0, sentence - Self.sentencesBack)].lowerBound
        var last: DateMention?
        scan(max(first, token - Self.tokensBack)..<token) { date in
            guard date.date.precision == .day else { return }
            if let resolved = resolved(date, last.map { [$0] } ?? [], nil) { last = resolved }
        }
        return last
    }
}
