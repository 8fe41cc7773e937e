import Records
import Text

/// Finds speech reported without quotation marks.
struct ReportedSpeech {
    let document: Document
    let finder: SpeakerFinder
    /// Cues that quotations have used.
    let usedCues: Set<Int>

    /// The fewest words that make a clause.
    private static let shortest = 3

    func extract() -> [QuoteDraft] {
        let cueFinder = CueFinder(document: document)
        return document.sentences.flatMap { sentence -> [QuoteDraft] in
            let cues = cueFinder.cues(in: sentence)
            return cues.compactMap { draft($0, sentence, cues) }
        }
    }

    private func draft(_ cue: Cue, _ sentence: Range<Int>, _ cues: [Cue]) -> QuoteDraft? {
        guard !usedCues.contains(cue.tokens.lowerBound) else { return nil }
        switch cue.kind {
        case .say, .ask, .think:
            return anaphoric(cue, sentence) ?? clause(cue, sentence, cues) ?? trailing(cue, sentence)
        case .source: return attributed(cue, sentence, cues)
        case .after: return trailing(cue, sentence)
        case .call: return nil
        }
    }

    // MARK: Clauses

    /// "zei dat …", "said that …", and where the language allows it "said he hoped …".
    private func clause(_ cue: Cue, _ sentence: Range<Int>, _ cues: [Cue]) -> QuoteDraft? {
        let nextCue =
            cues.first { $0.tokens.lowerBound >= cue.tokens.upperBound && $0.kind != .source }?.tokens.lowerBound
            ?? sentence.upperBound
        let reach = window(cue.tokens.upperBound, min(nextCue, cue.tokens.upperBound + 14))
        if let that = reach.first(where: { document.has(.complementizers, at: $0) }) {
            if document.has(.complementizers, "relative", at: that), isRelative(that, cue.tokens.upperBound) {
                return nil
            }
            let end = document.match(.complementizers, at: that)?.tokens.upperBound ?? that + 1
            return draft(cue, content(from: end, sentence), sentence, "quote.indirect.that")
        }
        if document.lexicon.pack.bareClause == .afterComma { return clauseAfterComma(cue, sentence, nextCue) }
        let start = clauseStart(cue)
        guard document.lexicon.pack.bareClause == .direct, cue.kind != .ask, start < sentence.upperBound,
            startsClause(start) || start > cue.tokens.upperBound && hasVerb(start),
            let speaker = finder.subject(of: cue, in: sentence.lowerBound..<cue.tokens.upperBound, invertsFirst: false)
        else { return nil }
        var draft = draft(cue, content(from: start, sentence), sentence, "quote.indirect.bare")
        draft?.speaker = speaker
        return draft
    }

    /// Where a clause without "that" can start: behind the verb and whom it tells ("told X he would come").
    private func clauseStart(_ cue: Cue) -> Int {
        guard AddressVerb(cue.tokens, document)?.takesOnlyObject ?? false else { return cue.tokens.upperBound }
        var start = cue.tokens.upperBound
        while finder.mention(at: start) == nil, document.isFunctionWord(start),
            !document.matches(at: start).contains(where: \.isPreposition)
        {
            start += 1
        }
        return finder.mention(at: start)?.tokens.upperBound ?? cue.tokens.upperBound
    }

    /// "agradeció el apoyo que …": after an object of the verb the word opens a relative clause.
    private func isRelative(_ that: Int, _ start: Int) -> Bool {
        var index = start
        while index < that {
            if let mention = finder.mention(at: index) {
                index = mention.tokens.upperBound
                continue
            }
            let isDeterminer =
                document.has(.stopWords, at: index) && !document.has(.connectives, at: index)
                && document.tokens[index].shape == .lower
            if document.matches(at: index).contains(where: \.isPreposition) { return false }
            if isDeterminer, index + 1 < that, finder.mention(at: index + 1) == nil,
                document.tokens[index + 1].shape == .lower, !document.has(.stopWords, at: index + 1),
                !document.has(.relativeDays, at: index), !document.has(.weekdays, at: index + 1)
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// "Er sagte, die Lage sei ernst": a clause after a comma, with a verb in the mood of reported speech.
    private func clauseAfterComma(_ cue: Cue, _ sentence: Range<Int>, _ nextCue: Int) -> QuoteDraft? {
        let reach = window(cue.tokens.upperBound, min(nextCue, cue.tokens.upperBound + 14))
        for comma in reach where document.tokens[comma].isMark(",") {
            let content = content(from: comma + 1, sentence)
            let end = content.first { document.tokens[$0].isMark(",") } ?? content.upperBound
            guard window(content.lowerBound, end).contains(where: { document.has(.reportedMoods, at: $0) }) else {
                continue
            }
            return draft(cue, content, sentence, "quote.indirect.mood")
        }
        return nil
    }

    private func startsClause(_ token: Int) -> Bool {
        guard document.tokens[token].kind == .word, document.tokens[token].gap == .space else { return false }
        guard
            !document.matches(at: token).contains(where: {
                $0.kind == .list(.connectives) || $0.kind == .list(.negations)
            })
        else { return false }
        let isSubject = document.matches(at: token).contains {
            $0.kind == .list(.pronouns) && $0.value.hasSuffix(".subject")
        }
        if isSubject { return true }
        // "reaffirmed the commitment to …" has no verb: a noun phrase is no clause.
        guard finder.mention(at: token) != nil || document.has(.stopWords, at: token) else { return false }
        return hasVerb(token)
    }

    private func hasVerb(_ token: Int) -> Bool {
        guard document.tokens[token].kind == .word, !document.matches(at: token).contains(where: \.isPreposition) else {
            return false
        }
        let reach = window(token, min(document.sentence(of: token).upperBound, token + 10))
        let end = reach.first { document.tokens[$0].isMark(",") } ?? reach.upperBound
        return (token..<max(token, end)).contains { document.has(.reportedMoods, at: $0) }
    }

    private func content(from start: Int, _ sentence: Range<Int>) -> Range<Int> {
        var end = sentence.upperBound
        while end > start, isClosing(document.tokens[end - 1]) { end -= 1 }
        return start..<max(start, end)
    }

    private func isClosing(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark(",")
    }

    private func draft(_ cue: Cue, _ content: Range<Int>, _ sentence: Range<Int>, _ rule: String) -> QuoteDraft? {
        guard isClause(content) else { return nil }
        let clause = sentence.lowerBound..<max(content.lowerBound, cue.tokens.upperBound)
        return QuoteDraft(
            fragments: [content], kind: .indirect, cue: cue.tokens,
            speaker: finder.subject(of: cue, in: clause, invertsFirst: false), rule: rule)
    }

    private func isClause(_ content: Range<Int>) -> Bool {
        content.count { document.tokens[$0].kind == .word } >= Self.shortest
            && !content.contains { document.isQuoted($0) }
    }

    // MARK: Attributions

    /// "Volgens X …", "…, volgens X, …": the sentence without the attribution.
    private func attributed(_ cue: Cue, _ sentence: Range<Int>, _ cues: [Cue]) -> QuoteDraft? {
        guard let speaker = finder.subject(of: cue, in: sentence, invertsFirst: false) else { return nil }
        let whole = content(from: sentence.lowerBound, sentence)
        var parts = [
            whole.lowerBound..<cue.tokens.lowerBound,
            min(speaker.tokens.upperBound, whole.upperBound)..<whole.upperBound,
        ]
        parts = parts.map(trimmedCommas).filter { !$0.isEmpty }
        guard parts.reduce(0, { $0 + $1.count }) >= Self.shortest,
            !parts.contains(where: { $0.contains { document.isQuoted($0) } })
        else { return nil }
        return QuoteDraft(
            fragments: parts, kind: .indirect, cue: cue.tokens, speaker: speaker, rule: "quote.indirect.source")
    }

    private func trimmedCommas(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, document.tokens[start].isMark(",") { start += 1 }
        while end > start, document.tokens[end - 1].isMark(",") { end -= 1 }
        return start..<end
    }

    /// "…, zei X." and "…, aldus X.": the words before the cue.
    private func trailing(_ cue: Cue, _ sentence: Range<Int>) -> QuoteDraft? {
        guard sentence.upperBound - cue.tokens.upperBound <= 14 else { return nil }
        let tail = cue.tokens.upperBound..<sentence.upperBound
        guard
            let speaker = finder.subject(
                of: cue, in: comma(before: cue, sentence)..<sentence.upperBound, invertsFirst: true)
        else { return nil }
        let start = comma(before: cue, sentence)
        guard start > sentence.lowerBound, !tail.contains(where: { document.has(.complementizers, at: $0) }) else {
            return nil
        }
        let colon = (sentence.lowerBound..<start).last { document.tokens[$0].isMark(":") }
        let content = trimmedCommas((colon.map { $0 + 1 } ?? sentence.lowerBound)..<start)
        guard isClause(content) else { return nil }
        return QuoteDraft(
            fragments: [content], kind: .indirect, cue: cue.tokens, speaker: speaker, rule: "quote.indirect.after")
    }

    /// The comma that sets the reporting clause off; the sentence start when there is none near.
    private func comma(before cue: Cue, _ sentence: Range<Int>) -> Int {
        let from = max(sentence.lowerBound, cue.tokens.lowerBound - 6)
        return (from..<cue.tokens.lowerBound).last { document.tokens[$0].isMark(",") } ?? sentence.lowerBound
    }

    /// "Dat schrijft The Guardian.": the sentence before.
    private func anaphoric(_ cue: Cue, _ sentence: Range<Int>) -> QuoteDraft? {
        let number = document.sentenceIndex[sentence.lowerBound]
        guard number > 0, document.has(.complementizers, "that", at: sentence.lowerBound),
            cue.tokens.lowerBound <= sentence.lowerBound + 2, document.tokens[sentence.lowerBound].gap < .line
        else { return nil }
        let previous = document.sentences[number - 1]
        guard isClause(previous) else { return nil }
        return QuoteDraft(
            fragments: [content(from: previous.lowerBound, previous)], kind: .indirect, cue: cue.tokens,
            speaker: finder.subject(of: cue, in: sentence, invertsFirst: true), rule: "quote.indirect.anaphoric")
    }
}
