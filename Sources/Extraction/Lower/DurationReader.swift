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
        guard let match = document.match(.durations, at: index),
            !isAgo(match.tokens.upperBound), !isFrom(match.tokens.upperBound)
        else { return nil }
        return bounded(match.value, match.tokens)
    }

    private func bounded(_ minutes: Int, _ counted: Range<Int>) -> (MeetingDuration, Range<Int>) {
        let bound = document.match(.bounds, endingAt: counted.lowerBound)
        let tokens = (bound?.tokens.lowerBound ?? counted.lowerBound)..<counted.upperBound
        let kind = bound.map { MeetingDuration.Bound($0.value) } ?? .exact
        return (MeetingDuration(minutes: minutes, bound: kind, text: document.text(tokens)), tokens)
    }

    private func duration(at index: Int, _ range: Range<Int>) -> (MeetingDuration, Range<Int>)? {
        guard let unit = document.match(.durationUnits, at: index),
            unit.tokens.upperBound <= range.upperBound, !isClock(unit)
        else { return nil }
        guard let (count, start) = count(endingAt: index) else { return nil }
        let more = remainder(unit.tokens.upperBound, unit.value, range.upperBound)
        let end = more?.end ?? unit.tokens.upperBound
        let total = Int((count * Double(unit.value)).rounded()) + (more?.minutes ?? 0)
        guard total > 0, total <= Self.longest, !isAgo(end), !isFrom(end) else { return nil }
        guard document.match(.dateModifiers, endingAt: start)?.value != .before else { return nil }
        return bounded(total, start..<end)
    }

    /// What "and" adds to a length of time: "een uur en een kwartier", "two hours and 20 minutes", "une heure et demie".
    private func remainder(_ index: Int, _ unit: Int, _ end: Int) -> (minutes: Int, end: Int)? {
        guard unit == 60, index < end else { return nil }
        let first = document.has(.and, at: index) ? index + 1 : index
        for place in first..<min(first + 4, end) {
            guard let next = document.match(.durationUnits, at: place), next.value < unit,
                let (count, start) = count(endingAt: place), start == first
            else { continue }
            return (Int((count * Double(next.value)).rounded()), next.tokens.upperBound)
        }
        guard first > index else { return nil }
        let isOne = document.has(.numberWords, .one, at: first) && !document.has(.numberWords, .half, at: first)
        let half = isOne ? first + 1 : first
        guard half < end, let word = document.match(.numberWords, at: half), word.value == .half,
            !document.has(.durationUnits, at: word.tokens.upperBound)
        else { return nil }
        return (unit / 2, word.tokens.upperBound)
    }

    /// "an hour ago", "an hour later".
    private func isAgo(_ next: Int) -> Bool {
        document.has(.dateModifiers, .ago, at: next) || document.has(.dateModifiers, .later, at: next)
    }

    /// "an hour before the talks", "zwei Stunden nach dem Treffen": when something was, not how long it took.
    private func isFrom(_ next: Int) -> Bool {
        document.has(.before, at: next) || document.has(.after, at: next)
    }

    /// "om 10 uur": a time of day, no length.
    private func isClock(_ unit: Match<Int>) -> Bool {
        guard unit.value == 60, let (_, start) = count(endingAt: unit.tokens.lowerBound), start > 0 else {
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
            // More minutes than a meeting can last are no length of it; larger numbers would not fit.
            return Double(text).flatMap { $0 <= Double(Self.longest) ? ($0, last - 1) : nil }
        }
        return document.match(.numberWords, endingAt: last).map { ($0.value.value, $0.tokens.lowerBound) }
    }
}
