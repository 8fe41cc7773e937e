import Records
import Text

/// Reads lengths of time: "50 minuten", "ruim drie kwartier", "a two-hour meeting".
struct DurationReader {
    let document: Document

    /// The longest duration of a meeting that is read, a day and a night.
    private static let longest = 24 * 60

    /// Returns the first duration in a range with its tokens.
    func duration(in range: Range<Int>) -> (value: MeetingDuration, tokens: Range<Int>)? {
        for index in range {
            if let found = whole(at: index) ?? duration(at: index, range) { return found }
        }
        return nil
    }

    /// "zweistündig", "hora y media": number and unit in one term.
    private func whole(at index: Int) -> (MeetingDuration, Range<Int>)? {
        guard let match = document.match(.durations, at: index), let minutes = Int(match.value) else { return nil }
        return bounded(minutes, match.tokens)
    }

    private func bounded(_ minutes: Int, _ counted: Range<Int>) -> (MeetingDuration, Range<Int>) {
        let bound = document.match(.bounds, endingAt: counted.lowerBound)
        let tokens = (bound?.tokens.lowerBound ?? counted.lowerBound)..<counted.upperBound
        let kind = bound.flatMap { MeetingDuration.Bound(rawValue: $0.value) } ?? .exact
        return (MeetingDuration(minutes: minutes, bound: kind, text: document.text(tokens)), tokens)
    }

    private func duration(at index: Int, _ range: Range<Int>) -> (MeetingDuration, Range<Int>)? {
        guard let unit = document.match(.durationUnits, at: index), let minutes = Int(unit.value),
            unit.tokens.upperBound <= range.upperBound, !isClock(unit)
        else { return nil }
        guard let (count, start) = count(endingAt: index) else { return nil }
        let total = Int((count * Double(minutes)).rounded())
        guard total > 0, total <= Self.longest, !isAgo(unit.tokens.upperBound) else { return nil }
        guard document.match(.dateModifiers, endingAt: start)?.value != "before" else { return nil }
        return bounded(total, start..<unit.tokens.upperBound)
    }

    private func isAgo(_ next: Int) -> Bool {
        document.has(.dateModifiers, "ago", at: next)
    }

    /// "om 10 uur": a time of day, no length.
    private func isClock(_ unit: TermMatch) -> Bool {
        guard unit.value == "60", let (_, start) = count(endingAt: unit.tokens.lowerBound), start > 0 else {
            return false
        }
        // "(18 horas, hora local)".
        return document.has(.clockPrepositions, at: start - 1) || document.tokens[start - 1].isMark("(")
    }

    private func count(endingAt end: Int) -> (Double, Int)? {
        guard end > 0 else { return nil }
        let last = document.tokens[end - 1].kind == .hyphen ? end - 1 : end
        guard last > 0 else { return nil }
        if document.tokens[last - 1].kind == .number {
            let text = document.text(last - 1..<last).replacing(",", with: ".")
            return Double(text).map { ($0, last - 1) }
        }
        guard let word = document.match(.numberWords, endingAt: last), let value = Double(word.value) else {
            return nil
        }
        return (value, word.tokens.lowerBound)
    }
}
