import Records
import Text

/// Turns quotation marks into direct and mixed quotes with their speakers.
struct MarkedQuotes {
    let document: Document
    let finder: SpeakerFinder
    private let cueFinder: CueFinder
    private var drafts: [QuoteDraft] = []
    /// The speaker of the last utterance and the sentence where it ended.
    private var last: (speaker: Mention?, sentence: Int)?

    init(document: Document, finder: SpeakerFinder) {
        self.document = document
        self.finder = finder
        cueFinder = CueFinder(document: document)
    }

    /// The longest scare quote in words; marks around fewer words without a cue are none.
    private static let scareLength = 3

    mutating func extract() -> [QuoteDraft] {
        for (number, quotation) in document.quotations.enumerated() where !quotation.isNested {
            read(quotation, number)
        }
        return drafts
    }

    private mutating func read(_ quotation: Quotation, _ number: Int) {
        let before = textBefore(quotation)
        let after = textAfter(quotation, number)
        let isWhole = looksWhole(quotation, before)
        var draft = QuoteDraft(
            fragments: fragments(of: quotation), kind: isWhole ? .direct : .mixed, rule: "", quotation: number)
        guard !draft.fragments.isEmpty else { return }
        let lead = leading(before, quotation)
        let trail = trailing(after, quotation)
        if let lead, let trail, trail.0.kind == .source {
            // "X called it …, according to Y": Y only passes the words on.
            draft.take(lead.0, lead.1, "quote.cue.before")
            draft.via = trail.1
        } else if let (cue, speaker) = trail {
            draft.take(cue, speaker, "quote.cue.after")
            draft.hasTrailingCue = true
        } else if let (cue, speaker) = lead {
            draft.take(cue, speaker, "quote.cue.before")
        } else if let speaker = colonSpeaker(before) {
            draft.take(nil, speaker, "quote.colon")
        } else if let (verb, speaker) = unlistedVerb(after, isWhole) {
            draft.take(verb, speaker, "quote.verb.unlisted")
            draft.hasTrailingCue = true
        } else if let speaker = subjectBeforeColon(before) {
            draft.take(nil, speaker, "quote.colon.subject")
        } else if let shared = sharedCue(quotation) {
            draft.take(shared.cue, shared.speaker, "quote.cue.shared")
        } else if standsAlone(before, after), isWhole {
            continueSpeech(&draft, quotation)
        } else if wordCount(quotation) <= Self.scareLength || quotation.isSingle {
            return
        } else if let last, last.speaker != nil,
            document.sentenceIndex[quotation.outer.lowerBound] - last.sentence <= 1
        {
            // Words in marks without a verb of their own go on with whoever was speaking.
            draft.take(nil, last.speaker, "quote.carried")
        } else if let subject = finder.speakers(in: before).last(where: {
            !finder.isGoverned($0) && Self.isPersonal($0)
        }) {
            // "Der Kanzler wollte von „…“ nichts wissen": words in marks are mostly the subject's.
            draft.take(nil, subject, "quote.subject")
        }
        if draft.speaker == nil, draft.cue != nil { draft.speaker = heardLast(before: quotation) }
        finish(draft, quotation)
    }

    /// A verb without a subject ("…", agregó) goes on with whoever spoke last, or whom the sentence before is about.
    private func heardLast(before quotation: Quotation) -> Mention? {
        let sentence = document.sentenceIndex[quotation.outer.lowerBound]
        let after = max(0, sentence - 2, (last?.sentence ?? -1) + 1)
        for number in stride(from: sentence - 1, through: after, by: -1) {
            let range = document.sentences[number]
            if let cue = cueFinder.cues(in: range).last,
                let speaker = finder.subject(of: cue, in: range, invertsFirst: false)
            {
                return speaker
            }
        }
        if let last, last.speaker != nil, sentence - last.sentence <= 2 { return last.speaker }
        guard sentence > 0 else { return nil }
        return finder.speakers(in: document.sentences[sentence - 1]).first {
            !finder.isGoverned($0) && Self.isPersonal($0)
        }
    }

    private mutating func finish(_ draft: QuoteDraft, _ quotation: Quotation) {
        if draft.cue == nil, let previous = drafts.indices.last, joins(draft, to: drafts[previous], quotation) {
            drafts[previous].fragments += draft.fragments
            drafts[previous].rule = "quote.split"
        } else {
            drafts.append(draft)
        }
        last = (draft.speaker, document.sentenceIndex[quotation.outer.upperBound - 1])
    }

    /// Whether a quotation goes on the one before: its cue stood between the two, in one paragraph.
    private func joins(_ draft: QuoteDraft, to previous: QuoteDraft, _ quotation: Quotation) -> Bool {
        guard previous.hasTrailingCue, previous.kind == .direct,
            draft.kind == .direct || draft.rule == "quote.continued",
            let end = previous.fragments.last?.upperBound, previous.quotation != nil
        else { return false }
        let between = end..<quotation.outer.lowerBound
        let sentences = document.sentenceIndex[quotation.outer.lowerBound] - document.sentenceIndex[end - 1]
        return sentences <= 1 && !between.contains { document.tokens[$0].gap >= .line }
            && document.tokens[quotation.outer.lowerBound].gap < .line
    }

    // MARK: What stands around

    private func textBefore(_ quotation: Quotation) -> Range<Int> {
        let start = document.sentence(of: quotation.outer.lowerBound).lowerBound
        return min(start, quotation.outer.lowerBound)..<quotation.outer.lowerBound
    }

    private func textAfter(_ quotation: Quotation, _ number: Int) -> Range<Int> {
        let end = quotation.outer.upperBound
        guard end < document.tokens.count, document.tokens[end].gap < .line else { return end..<end }
        let sentence = document.sentence(of: end)
        let closesSentence = sentence.lowerBound == end
        guard !closesSentence else { return end..<end }
        let next =
            document.quotations[number...].first { $0.outer.lowerBound >= end }?.outer.lowerBound
            ?? sentence.upperBound
        return end..<max(end, min(next, sentence.upperBound))
    }

    private func looksWhole(_ quotation: Quotation, _ before: Range<Int>) -> Bool {
        guard let first = quotation.inner.first(where: { document.tokens[$0].kind == .word }) else { return false }
        let isOpening =
            before.isEmpty || document.tokens[before.upperBound - 1].isMark(":")
            || document.tokens[before.upperBound - 1].isMark(",")
        return document.tokens[first].isCapitalised && isOpening && wordCount(quotation) > 1
            || endsSentence(quotation) && wordCount(quotation) > 5
    }

    private func endsSentence(_ quotation: Quotation) -> Bool {
        let last = document.tokens[quotation.inner.upperBound - 1]
        return last.isMark(".") || last.isMark("!") || last.isMark("?")
    }

    private func wordCount(_ quotation: Quotation) -> Int {
        quotation.inner.count { document.tokens[$0].kind == .word || document.tokens[$0].kind == .number }
    }

    private func standsAlone(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
        before.isEmpty && !after.contains { document.tokens[$0].kind == .word }
    }

    /// The words without the marks; a paragraph that opens the marks again starts a new fragment.
    private func fragments(of quotation: Quotation) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = quotation.inner.lowerBound
        for token in quotation.inner
        where token > start && document.tokens[token].gap >= .line && document.tokens[token].kind == .quote {
            out.append(start..<token)
            start = token + 1
        }
        out.append(start..<quotation.inner.upperBound)
        return out.map(trimmed).filter { !$0.isEmpty }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, document.tokens[last].isMark(",") || document.tokens[last].kind == .quote else {
            return range
        }
        return range.lowerBound..<last
    }

    // MARK: Cues

    private func trailing(_ after: Range<Int>, _ quotation: Quotation) -> (Cue, Mention?)? {
        let reach = window(after.lowerBound, min(after.upperBound, after.lowerBound + 14))
        guard let cue = cueFinder.cues(in: reach).first, cue.kind != .call else { return nil }
        let lead = after.lowerBound..<cue.tokens.lowerBound
        let opensClause =
            lead.contains { document.has(.complementizers, at: $0) }
            || lead.suffix(2).contains { document.has(.connectives, "and", at: $0) }
        guard lead.count <= 7, !opensClause, !document.has(.complementizers, at: cue.tokens.upperBound) else {
            return nil
        }
        let inverts = !lead.contains { document.tokens[$0].kind == .word }
        return (cue, finder.subject(of: cue, in: after, invertsFirst: inverts))
    }

    private func leading(_ before: Range<Int>, _ quotation: Quotation) -> (Cue, Mention?)? {
        guard let cue = cueFinder.cues(in: before).last(where: { $0.kind != .after }) else { return nil }
        let clause = before.lowerBound..<before.upperBound
        return (cue, finder.subject(of: cue, in: clause, invertsFirst: false))
    }

    /// "Von der Leyen: „Wir sind bereit“": headline and transcript form, a name and a colon.
    private func colonSpeaker(_ before: Range<Int>) -> Mention? {
        guard let colon = before.last, document.tokens[colon].isMark(":") else { return nil }
        return finder.mentions(in: before).last { mention in
            mention.tokens.upperBound == colon && mention.tokens.lowerBound - before.lowerBound <= 2
                && (Self.isPersonal(mention) || mention.form == .organization || mention.form == .metonym)
        }
    }

    /// How many words may stand between the marks and the one who spoke ("resumió a la salida el presidente").
    private static let inversion = 7

    /// „…“, spottete der Abgeordnete: behind a whole sentence in marks any verb before a person tells who spoke.
    private func unlistedVerb(_ after: Range<Int>, _ isWhole: Bool) -> (verb: Range<Int>, speaker: Mention)? {
        var verb = after.lowerBound
        while verb < after.upperBound, document.tokens[verb].isMark(",") || document.tokens[verb].isMark(".") {
            verb += 1
        }
        guard isWhole, verb < after.upperBound, document.tokens[verb].kind == .word, document.tokens[verb].gap < .line,
            document.tokens[verb].shape == .lower, !document.has(.connectives, at: verb),
            !document.has(.complementizers, at: verb), !document.has(.clauseOpeners, at: verb),
            finder.mention(at: verb) == nil
        else { return nil }
        let speaker = finder.speakers(in: verb + 1..<after.upperBound).first {
            !finder.isGoverned($0) && (Self.isPersonal($0) || $0.form == .anonymous)
        }
        guard let speaker, speaker.tokens.lowerBound - verb <= Self.inversion,
            !(verb..<speaker.tokens.lowerBound).contains(where: { document.tokens[$0].kind == .mark })
        else { return nil }
        return (verb..<verb + 1, speaker)
    }

    /// "Der Pole fand eine Formel: „…“": the subject of the sentence that leads to the words.
    private func subjectBeforeColon(_ before: Range<Int>) -> Mention? {
        guard let colon = before.last, document.tokens[colon].isMark(":") else { return nil }
        return finder.speakers(in: before).first { !finder.isGoverned($0) && Self.isPersonal($0) }
    }

    /// A second quotation in the sentence of the first has its cue.
    private func sharedCue(_ quotation: Quotation) -> (cue: Range<Int>?, speaker: Mention?)? {
        guard let previous = drafts.last, let end = previous.fragments.last?.upperBound, previous.cue != nil,
            document.sentenceIndex[end - 1] == document.sentenceIndex[quotation.outer.lowerBound]
        else { return nil }
        return (previous.cue, previous.speaker)
    }

    /// A quotation of its own goes on with the speaker of the words before it.
    private func continueSpeech(_ draft: inout QuoteDraft, _ quotation: Quotation) {
        let sentence = document.sentenceIndex[quotation.outer.lowerBound]
        draft.rule = "quote.continued"
        if let last, sentence - last.sentence <= 1, last.speaker != nil {
            draft.speaker = last.speaker
            return
        }
        guard sentence > 0 else { return }
        let previous = document.sentences[sentence - 1]
        let cue = cueFinder.cues(in: previous).last
        if let cue, let speaker = finder.subject(of: cue, in: previous, invertsFirst: false) {
            draft.speaker = speaker
        } else {
            draft.speaker = finder.speakers(in: previous).first { !finder.isGoverned($0) && Self.isPersonal($0) }
        }
    }

    private static func isPersonal(_ mention: Mention) -> Bool {
        switch mention.form {
        case .name, .role, .pronoun, .institution: true
        case .possessive, .country, .metonym, .organization, .anonymous, .group, .counterpart: false
        }
    }
}

extension QuoteDraft {
    mutating func take(_ cue: Cue, _ speaker: Mention?, _ rule: String) {
        take(cue.tokens, speaker, rule)
    }

    mutating func take(_ cue: Range<Int>?, _ speaker: Mention?, _ rule: String) {
        self.cue = cue
        self.speaker = speaker
        self.rule = rule
    }
}
