import Records
import Text

/// Decides which of the dates of a text is that of a meeting.
struct DateChooser {
    let cast: Cast
    let decider: Decider
    let days: SentenceDays
    /// The words for encounters by sentence.
    let cues: [[EncounterCue]]

    /// How many sentences before and behind a telling are looked at.
    private static let before = 2
    private static let behind = 1
    /// How many sentences open the text, whose days may be those of all that it tells.
    private static let lead = 2

    /// A date with the telling that it stands nearest to.
    private struct Candidate {
        var date: DateMention
        var telling: Telling
        /// Sentences from the telling's.
        var offset: Int
    }

    /// The date of an event, if the text tells it.
    func date(of event: Event) -> DateMention? {
        let candidates = candidates(event)
        guard !candidates.isEmpty else { return nil }
        var features = candidates.map { self.features($0, among: candidates) }
        var none = decider.features(.date)
        none.add("none")
        let days = candidates.filter { $0.date.date.precision == .day && !$0.date.isOfSpeech }
        let isNear = days.contains { $0.offset == 0 }
        none.add("none.days", isNear ? "near" : days.isEmpty ? "no" : "far")
        none.add("none.candidates", candidates.count, most: 4)
        features.append(none)
        let probabilities = decider.probabilities(.date, features, at: event.tellings[0].cue.tokens) {
            let identity = MeetingIdentity(
                parties: cast.identities(event.referents), words: cast.starts(of: event.tellings))
            return candidates.map { .value($0.date.date.value ?? "", of: identity) } + [.none]
        }
        var best = candidates.count
        for number in candidates.indices where probabilities[number] > probabilities[best] { best = number }
        return best < candidates.count ? candidates[best].date : nil
    }

    /// The days around the tellings, each with the telling that it stands nearest to, and those that open the text.
    private func candidates(_ event: Event) -> [Candidate] {
        var out: [Candidate] = []
        // The number of the candidate of each date, by its first token.
        var numbers: [Int: Int] = [:]
        for telling in event.tellings {
            for offset in [0, -1, -2, 1] where offset >= -Self.before && offset <= Self.behind {
                for date in days.dates(in: telling.sentence + offset)
                where !cast.document.isQuoted(date.tokens.lowerBound) {
                    let candidate = Candidate(date: date, telling: telling, offset: offset)
                    guard let number = numbers[date.tokens.lowerBound] else {
                        numbers[date.tokens.lowerBound] = out.count
                        out.append(candidate)
                        continue
                    }
                    if Self.isNearer(candidate, out[number]) { out[number] = candidate }
                }
            }
        }
        guard let first = event.tellings.first else { return out }
        for sentence in 0..<Self.lead {
            for date in days.dates(in: sentence)
            where !cast.document.isQuoted(date.tokens.lowerBound) && numbers[date.tokens.lowerBound] == nil {
                numbers[date.tokens.lowerBound] = out.count
                out.append(Candidate(date: date, telling: first, offset: sentence - first.sentence))
            }
        }
        return out
    }

    /// Whether a day stands nearer to its telling than to another: in fewer sentences, else in fewer tokens.
    private static func isNearer(_ a: Candidate, _ b: Candidate) -> Bool {
        let (x, y) = (abs(a.offset), abs(b.offset))
        return x < y
            || x == y && x == 0
                && a.date.tokens.gap(to: a.telling.cue.tokens) < b.date.tokens.gap(to: b.telling.cue.tokens)
    }

    private func features(_ candidate: Candidate, among all: [Candidate]) -> Features {
        var features = decider.features(.date)
        let (cue, tokens) = (candidate.telling.cue, candidate.date.tokens)
        let bond = cast.structure.clauses.bond(of: tokens.lowerBound, to: cue.tokens.lowerBound)
        let place: StaticString =
            candidate.offset == 0
            ? bond.name
            : candidate.offset < -Self.before
                ? "lead" : candidate.offset < -1 ? "earlier" : candidate.offset < 0 ? "previous" : "next"
        features.add("place", place)
        features.add("precision", Self.name(candidate.date.date.precision))
        features.add("place.precision", place, Self.name(candidate.date.date.precision))
        features.add("of.speech", if: candidate.date.isOfSpeech)
        features.add("valued", if: candidate.date.date.value != nil)
        if candidate.offset == 0 {
            let gap = tokens.gap(to: cue.tokens)
            features.add("gap", gap <= 1 ? 0 : gap <= 3 ? 1 : gap <= 7 ? 2 : gap <= 14 ? 3 : 4, most: 4)
            features.add("side", tokens.lowerBound < cue.tokens.lowerBound ? "before" : "behind")
            features.add("rival", if: hasRival(between: tokens, cue.tokens, candidate.telling.sentence))
            let isNearest = !all.contains { $0.offset == 0 && $0.date.tokens.gap(to: $0.telling.cue.tokens) < gap }
            features.add("nearest", if: isNearest)
        }
        features.add("since", if: isStart(candidate.date))
        features.add("direction", direction(candidate.date).name, cue.formName)
        features.add("alone", if: all.count == 1)
        features.add("first.telling", if: candidate.telling.cue.tokens == all.first?.telling.cue.tokens)
        features.add("of.other", if: candidate.offset != 0 && !ownCues(candidate))
        return features
    }

    /// Whether a sentence beside the telling has no word for an encounter of its own.
    private func ownCues(_ candidate: Candidate) -> Bool {
        let sentence = candidate.telling.sentence + candidate.offset
        return cues.indices.contains(sentence) && cues[sentence].isEmpty
    }

    private func hasRival(between a: Range<Int>, _ b: Range<Int>, _ sentence: Int) -> Bool {
        let between = a.lowerBound >= b.upperBound ? b.upperBound..<a.lowerBound : window(a.upperBound, b.lowerBound)
        return cues[sentence].contains { $0.tokens != b && between.overlaps($0.tokens) }
    }

    /// "for the first time since 1952".
    private func isStart(_ date: DateMention) -> Bool {
        let start = date.tokens.lowerBound
        return window(max(0, start - 3), start).contains { cast.document.has(.dateModifiers, .since, at: $0) }
    }

    /// Where a date lies from the day of the report.
    enum Direction: Sendable {
        case undated, unknown, ahead, past, today, around

        /// For features.
        var name: StaticString {
            switch self {
            case .undated: "undated"
            case .unknown: "unknown"
            case .ahead: "ahead"
            case .past: "past"
            case .today: "today"
            case .around: "around"
            }
        }
    }

    /// Where a date lies from the day of the report.
    func direction(_ date: DateMention?) -> Direction {
        guard let date else { return .undated }
        guard let value = date.date.value, let published = cast.document.article.publishedAt else { return .unknown }
        let day = published.prefix(value.count)
        return value > day ? .ahead : value < day ? .past : value.count == 10 ? .today : .around
    }

    /// Where the day lies that stands nearest to a word for an encounter, in its clause or one that it hangs on.
    func nearestDirection(to cue: EncounterCue) -> Direction {
        let start = cue.tokens.lowerBound
        let near = days.dates(in: cast.document.sentenceIndex[start]).filter { date in
            let bond = cast.structure.clauses.bond(of: date.tokens.lowerBound, to: start)
            return !date.isOfSpeech && (bond == .same || bond == .above || bond == .below)
        }
        return direction(near.min { $0.tokens.gap(to: cue.tokens) < $1.tokens.gap(to: cue.tokens) })
    }

    static func name(_ precision: PartialDate.Precision) -> StaticString {
        switch precision {
        case .day: "day"
        case .month: "month"
        case .year: "year"
        }
    }
}
