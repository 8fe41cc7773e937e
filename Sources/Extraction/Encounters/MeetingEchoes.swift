import Records
import Text

/// What later sentences add to a meeting that has been told.
extension MeetingReader {
    // MARK: Echoes and topics

    /// A later word for a meeting that is told already ("na de 50 minuten durende vergadering") adds what it knows.
    mutating func echo(_ trigger: Trigger, _ sentence: Range<Int>, _ number: Int, _ who: [MeetingDraft.Party]) {
        let opens = trigger.tokens.lowerBound - clauses.reportedStart(before: trigger.tokens.lowerBound, sentence) <= 4
        let latest = opens && who.isEmpty ? drafts.indices.last : nil
        guard trigger.isNoun, let index = meant(by: sentence, who) ?? latest else { return }
        addDuration(of: sentence, to: index)
        if drafts[index].occasion == nil { drafts[index].occasion = circumstances.occasion(in: sentence) }
        let clause = clauses.reportedStart(before: trigger.tokens.lowerBound, sentence)
        let isSubject = trigger.tokens.lowerBound - clause <= 4
        if trigger.kind == "summit", !drafts[index].isRemote, drafts[index].occasion == nil,
            document.tokens[max(0, trigger.tokens.lowerBound - 1)].kind != .hyphen
        {
            drafts[index].kind = "summit"
        }
        if isSubject {
            if drafts[index].place == nil {
                drafts[index].place = circumstances.place(in: sentence, near: trigger.tokens)
            }
            drafts[index].date = .finer(drafts[index].date, date(in: sentence, near: trigger.tokens))
            addStatus(trigger, sentence, to: index)
        }
        drafts[index].sentences.insert(number)
        for mediator in mediation.mediators(of: trigger, in: sentence) { add(mediator, to: index) }
        drafts[index].topics += circumstances.topics(
            in: topicZone(trigger, sentence), without: drafts[index].countries(persons))
    }

    /// "A mediated between B and C": whoever brings the parties of a meeting together takes part.
    mutating func mediate(_ act: MediatorFinder.Act, _ number: Int) {
        let subjects = Set(act.subjects.flatMap(\.referents))
        let index = drafts.indices.last { index in
            let others = Set(drafts[index].referents).subtracting(subjects)
            guard others.count > 1, drafts[index].sentences.contains(where: { (0...1).contains(number - $0) }) else {
                return false
            }
            if others.intersection(act.sides).count > 1 { return true }
            let start = act.subjects.first?.tokens.lowerBound ?? 0
            return act.standsAlone && act.sides.isEmpty && drafts[index].sentences.contains(number)
                && drafts[index].trigger.upperBound <= start
        }
        guard let index else { return }
        for mention in act.subjects {
            for referent in mention.referents where referent != .anonymous {
                var party = MeetingDraft.Party(referent: referent, mention: mention, role: .party)
                party.take(.mediator, act.verb, "party.mediator.acts")
                add(party, to: index)
            }
        }
    }

    /// Gives a party of a meeting its role, or a meeting a party.
    private mutating func add(_ mediator: MeetingDraft.Party, to index: Int) {
        if let own = drafts[index].parties.firstIndex(where: { $0.referent == mediator.referent }) {
            if let cue = mediator.cue { drafts[index].parties[own].take(mediator.role, cue.tokens, cue.rule) }
        } else if !same.isCovered(mediator.referent, by: drafts[index]) {
            drafts[index].parties.append(mediator)
        }
    }

    /// A length belongs to a meeting that took place.
    mutating func addDuration(of sentence: Range<Int>, to index: Int) {
        guard let duration = durations.duration(in: sentence) else { return }
        let held = drafts[index].status == .held ? index : drafts.indices.last { drafts[$0].status == .held } ?? index
        if drafts[held].duration == nil { drafts[held].duration = duration }
    }

    mutating func addStatus(_ trigger: Trigger, _ sentence: Range<Int>, to index: Int) {
        guard let status = statuses.status(of: trigger, in: sentence, date: drafts[index].date),
            status.status != drafts[index].status
        else { return }
        let overrides: Set<Meeting.Status> = [.cancelled, .postponed, .denied]
        guard overrides.contains(status.status) || !drafts[index].statusIsExplicit else { return }
        drafts[index].status = status.status
        drafts[index].statusIsExplicit = true
        drafts[index].history.append(
            Meeting.StatusStep(status: status.status, span: document.span(status.tokens), rule: status.rule))
    }

    /// The meeting that a sentence speaks of: the latest one with a person of the sentence, else the latest.
    func meant(by sentence: Range<Int>, _ who: [MeetingDraft.Party]) -> Int? {
        let present = Set(finder.mentions(in: sentence).flatMap(\.referents))
        return drafts.indices.last { !present.isDisjoint(with: drafts[$0].referents) }
            ?? (present.isEmpty ? drafts.indices.last : nil)
    }

    mutating func addTopics(of sentence: Range<Int>, _ number: Int) {
        guard isDiscussion(sentence) || isReadout(sentence),
            let index = meant(by: sentence, []) ?? drafts.indices.last,
            drafts[index].sentences.contains(where: { number - $0 <= 3 })
        else { return }
        drafts[index].sentences.insert(number)
        drafts[index].topics += circumstances.topics(in: sentence, without: drafts[index].countries(persons))
    }

    /// Whether a party of the only meeting of the text says something: the body of a read-out tells what it was about.
    func isReadout(_ sentence: Range<Int>) -> Bool {
        guard drafts.count == 1, drafts[0].status == .held || drafts[0].status == nil else { return false }
        let speaks = sentence.contains { document.has(.speechVerbs, at: $0) && !document.isQuoted($0) }
        let subject = finder.speakers(in: sentence).first { !finder.isGoverned($0) }
        return speaks && (subject?.referents.contains(where: drafts[0].referents.contains) ?? false)
            && !sentence.contains { document.isQuoted($0) }
    }

    // MARK: One meeting told many times

    mutating func merge(_ draft: MeetingDraft) {
        guard let index = drafts.indices.last(where: { same.isSame(drafts[$0], draft) }) else {
            return drafts.append(draft)
        }
        for party in draft.parties
        where !drafts[index].referents.contains(party.referent) && !same.isCovered(party.referent, by: drafts[index]) {
            drafts[index].parties.append(party)
        }
        for party in draft.parties {
            guard let cue = party.cue, let own = drafts[index].referents.firstIndex(of: party.referent) else {
                continue
            }
            drafts[index].parties[own].take(party.role, cue.tokens, cue.rule)
        }
        drafts[index].parties = table(drafts[index].parties)
        drafts[index].sentences.formUnion(draft.sentences)
        drafts[index].kind = Self.tellingKind(drafts[index], draft)
        drafts[index].isStrong = drafts[index].isStrong || draft.isStrong
        mergeStatus(draft, into: index)
        drafts[index].medium = drafts[index].medium ?? draft.medium
        if drafts[index].date == nil || drafts[index].date?.isOfSpeech == true && draft.date?.isOfSpeech == false {
            drafts[index].date = draft.date ?? drafts[index].date
        }
        drafts[index].duration = drafts[index].duration ?? draft.duration
        drafts[index].place = better(drafts[index].place, draft.place)
        drafts[index].occasion = nearer(drafts[index].occasion, draft.occasion)
        drafts[index].topics += draft.topics
        drafts[index].evidence += draft.evidence
    }

    /// "On the sidelines of" tells more than "during".
    func nearer(
        _ a: (value: Occasion, tokens: Range<Int>)?, _ b: (value: Occasion, tokens: Range<Int>)?
    ) -> (value: Occasion, tokens: Range<Int>)? {
        guard let a, let b else { return a ?? b }
        return b.value.relation == .sidelinesOf && a.value.relation != .sidelinesOf ? b : a
    }

    /// The word that says most of what sort of meeting it is.
    private static func tellingKind(_ a: MeetingDraft, _ b: MeetingDraft) -> String {
        let rank = [
            "summit": 5, "call": 4, "video": 4, "negotiation": 3, "meeting": 2, "meet": 2, "talks": 1, "speak": 1,
        ]
        return rank[b.kind, default: 0] > rank[a.kind, default: 0] ? b.kind : a.kind
    }

    func better(_ a: (value: Place, tokens: Range<Int>)?, _ b: (value: Place, tokens: Range<Int>)?) -> (
        value: Place, tokens: Range<Int>
    )? {
        guard let a, let b else { return a ?? b }
        return a.value.city == nil && b.value.city != nil && a.value.country == b.value.country ? b : a
    }

    mutating func mergeStatus(_ draft: MeetingDraft, into index: Int) {
        guard let status = draft.status else { return }
        drafts[index].history += draft.history.filter { step in
            !drafts[index].history.contains { $0.status == step.status }
        }
        let overrides: Set<Meeting.Status> = [.cancelled, .postponed, .denied]
        if drafts[index].status == nil || !drafts[index].statusIsExplicit || overrides.contains(status) {
            drafts[index].status = status
        }
        drafts[index].statusIsExplicit = true
    }
}
