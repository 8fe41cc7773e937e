import Text

/// On which side of publication the clause of a date lies.
extension DateReader {
    /// Where a clause lies from publication, as its verbs tell.
    enum Tense: Sendable {
        case ahead, past, untold
    }

    /// How many tokens on either side of a date are looked at.
    private static let reach = 40
    /// How many neighbouring parts of the sentence are asked where the date's own part has no verb.
    private static let neighbours = 2
    /// How far from "until Monday" the word for moving stands.
    private static let cueBefore = 16
    private static let cueBehind = 6

    /// The tense of the part of the sentence, between commas or "and", that holds a token.
    ///
    /// A part without a verb ("On Monday, …") goes with the one before it, else with the one behind.
    func tense(_ index: Int) -> Tense {
        let sentence = document.sentence(of: index)
        let lower = max(sentence.lowerBound, index - Self.reach)
        let upper = min(sentence.upperBound, index + Self.reach)
        var own = partStart(index, lower)..<partEnd(index, upper)
        if let told = told(own) { return told }
        for _ in 0..<Self.neighbours {
            let before = partStart(own.lowerBound - 1, lower)..<own.lowerBound
            if !before.isEmpty, let told = told(before) { return told }
            let behind = own.upperBound..<partEnd(own.upperBound, upper)
            if !behind.isEmpty, let told = told(behind) { return told }
            own = before.lowerBound..<behind.upperBound
        }
        return .untold
    }

    /// Whether the clause of a token speaks of what is to come.
    func isFuture(_ index: Int) -> Bool { tense(index) == .ahead }

    private func partStart(_ index: Int, _ lower: Int) -> Int {
        var start = min(max(index, lower), max(lower, document.tokens.count - 1))
        while start > lower, !isSeam(start - 1) { start -= 1 }
        return start
    }

    private func partEnd(_ index: Int, _ upper: Int) -> Int {
        var end = min(index + 1, upper)
        while end < upper, !isSeam(end) { end += 1 }
        return end
    }

    private func isSeam(_ token: Int) -> Bool {
        let mark = document.tokens[token]
        guard mark.kind == .mark else { return document.has(.and, at: token) }
        return [",", ";", ":", "(", ")", "\u{2013}", "\u{2014}"].contains { mark.isMark($0) }
    }

    /// What the verbs of a part say; nil where it has none that tells.
    private func told(_ part: Range<Int>) -> Tense? {
        var (ahead, past, common, open) = (0, 0, 0, 0)
        var (isPlanned, isPutOff, isPerfect) = (false, false, false)
        for token in part where !document.isQuoted(token) {
            for match in document.matches(at: token) {
                switch match.value {
                case .status(let cue):
                    if Self.ahead.contains(cue) { (ahead, isPlanned) = (ahead + 1, true) }
                    if Self.off.contains(cue) { isPutOff = true }
                case .auxiliary: isPerfect = true
                case .encounter(let entry) where entry.needs == nil:
                    // "ontmoet", "besucht": present, or the participle of a perfect.
                    if entry.form == .past {
                        past += 1
                        if match.tokens.count == 1, isPresentToo(match) { open += 1 }
                    } else if !document.isParticiple(match) {
                        ahead += 1
                    }
                // "heeft maandag een gesprek", but "heeft maandag een gesprek gehad".
                case .lightVerb(let verb) where verb.needs == nil:
                    if verb.sense == .planned { ahead += 1 } else { past += 1 }
                case .verb(.future): common += 1
                default: break
                }
            }
        }
        if isPutOff, !isPlanned { return .past }
        if open > 0, open == past, !isPerfect { return .ahead }
        if ahead + past > 0 { return ahead > past ? .ahead : .past }
        return common > 0 ? .ahead : nil
    }

    private static let ahead: Set = [StatusCue(.planned), StatusCue(.possible)]
    private static let off: Set = [StatusCue(.postponed), StatusCue(.cancelled)]

    private func isPresentToo(_ match: TermMatch) -> Bool {
        document.all(.encounterVerbs, at: match.tokens.lowerBound).contains {
            $0.value.form == .present && $0.value.needs == nil && $0.tokens == match.tokens
        }
    }

    /// "postponed until Monday", "auf Montag verschoben", "reporté à lundi": the day lies ahead.
    func isPutOff(_ index: Int) -> Bool {
        guard let until = wordUntil(before: index) else { return false }
        let sentence = document.sentence(of: index)
        let before = window(max(sentence.lowerBound, until - Self.cueBefore), until)
        let behind = window(index + 1, min(sentence.upperBound, index + Self.cueBehind))
        return before.contains(where: isMoving) || behind.contains(where: isMoving)
    }

    private func isMoving(_ token: Int) -> Bool {
        document.has(.statusCues, StatusCue(.postponed), at: token) || document.has(.dateModifiers, .moved, at: token)
    }

    /// Where "until" starts before a date; articles and "next" may stand between.
    private func wordUntil(before index: Int) -> Int? {
        var start = index
        for _ in 0..<3 {
            if let until = self.start(of: .until, endingAt: start) { return until }
            let word = document.match(.dateModifiers, endingAt: start)
            if let word, word.value == .next {
                start = word.tokens.lowerBound
            } else if document.has(.determiners, at: start - 1) || document.has(.weekdays, at: start - 1) {
                start -= 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// "since Monday", "depuis lundi": the day since which something holds is no day of a meeting.
    func isStart(_ index: Int) -> Bool {
        var start = index
        for _ in 0..<3 {
            if self.start(of: .since, endingAt: start) != nil { return true }
            let word = document.match(.dateModifiers, endingAt: start)
            if let word, word.value == .last || word.value == .next || word.value == .early || word.value == .late {
                start = word.tokens.lowerBound
            } else if document.has(.determiners, at: start - 1) {
                start -= 1
            } else {
                return false
            }
        }
        return false
    }

    /// "a déclaré lundi", "sagte am Montag": the day on which somebody spoke is past, whatever he spoke of.
    func isOfSpeech(_ index: Int) -> Bool {
        for token in stride(from: index - 1, through: max(0, index - 2), by: -1) {
            if document.has(.speechForms, at: token) || document.has(.speechVerbs, at: token) {
                return !document.has(.encounterVerbs, at: token)
            }
            guard document.has(.connectives, at: token) || document.has(.stopWords, at: token) else { return false }
        }
        return false
    }
}

extension Document {
    /// Whether a verb form stands with an auxiliary of the perfect, so that its clause is past.
    func isParticiple(_ match: TermMatch) -> Bool {
        all(.encounterVerbs, at: match.tokens.lowerBound).contains { $0.value.form == .past && $0.value.needs == nil }
    }
}
