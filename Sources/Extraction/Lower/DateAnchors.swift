import Records
import Text

/// Days that are told from the last day named: "the same day", "the next day", "two days later".
extension DateReader {
    /// Days from the last day named, by the value of the term.
    static let anchored = ["same": 0, "after": 1, "eve": -1]
    /// Days of a unit that can be counted from a day.
    static let days = ["day": 1, "week": 7]

    /// The day so many days from the last one that the sentence or the two before name; else from publication.
    func day(_ shift: Int, fromLastNamedBefore tokens: Range<Int>) -> DateMention? {
        let named = lastNamed(before: tokens)
        guard named != nil || shift != 0 else { return nil }
        let day = named.map { $0.date.value.flatMap { CalendarDay($0) } } ?? published
        return DateMention(
            tokens: tokens,
            date: PartialDate(
                value: day.map { ($0 + shift).iso }, precision: .day, basis: .relative, text: document.text(tokens)),
            rule: shift == 0 ? "date.same-day" : "date.from-last-day")
    }

    private func lastNamed(before tokens: Range<Int>) -> DateMention? {
        let sentence = document.sentenceIndex[tokens.lowerBound]
        for number in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
            let range = document.sentences[number]
            let before = range.lowerBound..<min(range.upperBound, max(range.lowerBound, tokens.lowerBound))
            if let last = dates(in: before).last(where: { $0.date.precision == .day }) { return last }
        }
        return nil
    }
}
