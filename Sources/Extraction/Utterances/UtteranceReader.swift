import Records
import Text

/// Reads what the text says that somebody said: words in marks, and clauses that are reported without.
struct UtteranceReader {
    let scene: UtteranceScene
    let decider: Decider
    /// How speakers stand in records.
    let records: PartyRecords

    private var document: Document { scene.document }

    init(structure: Structure, persons: PersonBook, records: PartyRecords, decider: Decider) {
        scene = UtteranceScene(structure, persons)
        self.decider = decider
        var records = records
        for (start, number) in scene.unknown.party { records.fullNames[start] = scene.unknown.fullName[number] }
        self.records = records
    }

    /// A place where words are said, before it is known who says them.
    private enum Place {
        case marked(UtteranceSite, Probability)
        case reported(Int, [ReportedCandidate])
        case sentence(ReportedCandidate)

        var start: Int {
            switch self {
            case .marked(let site, _): site.tokens.lowerBound
            case .reported(_, let candidates): candidates.map(\.start).min() ?? 0
            case .sentence(let candidate): candidate.start
            }
        }
    }

    /// Returns the quotes in text order.
    func read() -> [QuoteDraft] {
        let marked = QuotationReader(scene: scene, decider: decider).read()
        var chooser = SpeakerChooser(scene: scene, decider: decider, records: records)
        let reported = ReportedReader(scene: scene, decider: decider)
        let turns = turns()
        var drafts = turns.drafts
        for place in places(marked) where !turns.holds(place.start) {
            switch place {
            case .marked(let site, let probability):
                let choice = chooser.choose(site)
                append(draft(site, choice, probability), site, to: &drafts)
            case .reported(let cue, let candidates):
                guard let found = reported.choose(candidates, of: cue) else { continue }
                let choice = chooser.choose(site(of: cue, found.candidate))
                drafts.append(draft(found.candidate, cue, choice, found.probability))
            case .sentence(let candidate):
                guard let last = chooser.last, last.key != .nobody,
                    document.sentenceIndex[candidate.start] - last.sentence <= 1,
                    let found = reported.continues(candidate, isMarked: last.isMarked)
                else { continue }
                let choice = chooser.choose(site(of: nil, candidate))
                drafts.append(draft(found.candidate, nil, choice, found.probability))
            }
        }
        drafts = Repeats(document: document).dropped(from: onceEach(drafts))
        let judge = QuoteJudge(scene: scene, decider: decider, records: records)
        for number in drafts.indices { drafts[number].confidence = judge.confidence(drafts[number]) }
        return drafts
    }

    /// The quotes of a transcript, and which tokens these take from other readers.
    private func turns() -> (drafts: [QuoteDraft], holds: (Int) -> Bool) {
        let reader = TranscriptReader(scene: scene)
        let turns = reader.turns()
        guard let first = turns.first, let last = turns.last else { return ([], { _ in false }) }
        let drafts = turns.map { turn in
            var draft = QuoteDraft(fragments: [turn.words], kind: .direct, rule: "quote.turn")
            draft.speaker = reader.speaker(of: turn)
            draft.probability = Self.turn
            draft.speakerProbability = Self.turn
            return draft
        }
        return (drafts, { (first.label.lowerBound..<last.words.upperBound).contains($0) })
    }

    /// How sure a labelled turn is.
    private static let turn = Probability(thousandths: 900)

    /// Words that two cues report are one quote: that of the cue which more likely does.
    private func onceEach(_ drafts: [QuoteDraft]) -> [QuoteDraft] {
        var best: [[Range<Int>]: Int] = [:]
        for (number, draft) in drafts.enumerated() where draft.kind == .indirect {
            if let known = best[draft.fragments], drafts[known].probability >= draft.probability { continue }
            best[draft.fragments] = number
        }
        return drafts.enumerated().filter { number, draft in
            draft.kind != .indirect || best[draft.fragments] == number
        }.map(\.element)
    }

    private func places(_ marked: [(site: UtteranceSite, probability: Probability)]) -> [Place] {
        var isTaken = Array(repeating: false, count: document.tokens.count)
        var isUsed = Array(repeating: false, count: scene.cues.count)
        for (site, _) in marked {
            for token in site.tokens { isTaken[token] = true }
            for cue in [site.before, site.after] { if let cue { isUsed[cue] = true } }
        }
        let candidates = ReportedCandidates(scene: scene, isTaken: isTaken)
        var out = marked.map { Place.marked($0.site, $0.probability) }
        var hasCue = Array(repeating: false, count: document.sentences.count)
        for number in scene.cues.indices {
            let cue = scene.cues[number]
            hasCue[document.sentenceIndex[cue.tokens.lowerBound]] = true
            guard !isTaken[cue.tokens.lowerBound], cue.polarity != .negated, cue.polarity != .asked else { continue }
            let own = candidates.candidates(of: number)
            if !own.isEmpty, !isUsed[number] || cue.isAttribution { out.append(.reported(number, own)) }
        }
        for (number, sentence) in document.sentences.enumerated()
        where !hasCue[number] && !sentence.contains(where: { isTaken[$0] }) {
            let whole = candidates.whole(sentence)
            guard document.lexicon.pack.bareClause == .afterComma,
                whole.contains(where: { document.has(.reportedMoods, at: $0) }), whole.count > 4
            else { continue }
            out.append(.sentence(ReportedCandidate(fragments: [whole], kind: .continued, end: .sentence)))
        }
        let ordered = out.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
        return ordered.map(\.element)
    }

    /// The site of words without marks.
    private func site(of cue: Int?, _ candidate: ReportedCandidate) -> UtteranceSite {
        let isBehind = cue.map { candidate.start >= scene.cues[$0].tokens.upperBound } ?? false
        let sentence = document.sentence(of: candidate.start)
        return UtteranceSite(
            tokens: candidate.fragments[0], fragments: candidate.fragments, quotation: nil, isWhole: false,
            before: isBehind ? cue : nil, after: isBehind ? nil : cue, situation: cue == nil ? .alone : .reported,
            left: min(sentence.lowerBound, candidate.start)..<candidate.start,
            right: candidate.stop..<max(candidate.stop, sentence.upperBound))
    }

    // MARK: Drafts

    private func draft(_ site: UtteranceSite, _ choice: SpeakerChoice, _ probability: Probability) -> QuoteDraft {
        let cue = (site.after ?? site.before).map { scene.cues[$0] }
        var draft = QuoteDraft(
            fragments: site.fragments, kind: site.isWhole ? .direct : .mixed, rule: "quote." + "\(site.situation.name)",
            quotation: site.quotation)
        draft.cue = cue?.tokens
        draft.speaker = choice.mention
        draft.hasTrailingCue = site.after != nil
        draft.probability = probability
        draft.speakerProbability = choice.probability
        if !site.isWhole { draft.clause = MixedClause(scene: scene, site: site).tokens() }
        if let before = site.before, let after = site.after, scene.cues[after].kind == .source,
            !scene.cues[before].isAttribution, let via = scene.cues[after].subject.mention
        {
            // "X called it …, according to Y": Y only passes the words on.
            draft.via = scene.groups.mentions[via]
            draft.cue = scene.cues[before].tokens
        }
        return draft
    }

    private func draft(
        _ candidate: ReportedCandidate, _ cue: Int?, _ choice: SpeakerChoice, _ probability: Probability
    ) -> QuoteDraft {
        var draft = QuoteDraft(
            fragments: candidate.fragments, kind: .indirect, rule: "quote.indirect." + "\(candidate.kind.name)")
        draft.cue = cue.map { scene.cues[$0].tokens }
        draft.speaker = choice.mention
        draft.probability = probability
        draft.speakerProbability = choice.probability
        return draft
    }

    /// Adds a quote, or its words to the one before where the cue stood between the two.
    private func append(_ draft: QuoteDraft, _ site: UtteranceSite, to drafts: inout [QuoteDraft]) {
        if let previous = drafts.lastIndex(where: { $0.quotation != nil }), joins(draft, to: drafts[previous], site) {
            drafts[previous].fragments += draft.fragments
            drafts[previous].rule = "quote.split"
        } else {
            drafts.append(draft)
        }
    }

    private func joins(_ draft: QuoteDraft, to previous: QuoteDraft, _ site: UtteranceSite) -> Bool {
        guard previous.hasTrailingCue, previous.kind == .direct, site.situation == .alone || site.sharesCue,
            let end = previous.fragments.last?.upperBound
        else { return false }
        let start = site.tokens.lowerBound
        // "“A,” he said, “b.”": a comma before the second part of a sentence.
        let goesOn = site.sharesCue && site.left.last.map { document.tokens[$0].isMark(",") } ?? false
        guard draft.kind == .direct || site.situation == .alone || goesOn else { return false }
        let sentences = document.sentenceIndex[start] - document.sentenceIndex[end - 1]
        return sentences <= 1 && !window(end, start).contains { document.tokens[$0].gap >= .line }
            && document.tokens[start].gap < .line
    }
}
