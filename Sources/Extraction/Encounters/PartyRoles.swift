import Records
import Text

/// Gives the parties of a meeting the roles that the words for it tell: who receives, who travels, who leads.
struct PartyRoles {
    let document: Document
    let finder: SpeakerFinder
    let parties: PartyFinder
    let clauses: ClauseWindow

    /// Sets the roles that a trigger tells of the parties of its own sentence.
    func assign(_ trigger: Trigger, in sentence: Range<Int>, to draft: inout MeetingDraft) {
        switch trigger.kind {
        case "receive", "reception": receive(trigger, sentence, &draft)
        case "visit": visit(trigger, sentence, &draft)
        default: break
        }
        lead(trigger, &draft)
    }

    // MARK: Receptions

    /// "A received B" and "B was received by A": who receives is host, the others are visitors.
    private func receive(_ trigger: Trigger, _ sentence: Range<Int>, _ draft: inout MeetingDraft) {
        let governed = list(from: draft.parties.first { isGoverned($0.mention, by: "by", trigger) }, draft)
        let hosts = governed.isEmpty && !trigger.isNoun ? subjects(of: trigger, sentence, draft) : governed
        let rule = governed.isEmpty ? "party.role.receives" : "party.role.received-by"
        set(.host, .visitor, of: hosts, trigger.tokens, rule, &draft)
    }

    // MARK: Visits

    /// "A visits B", "A's visit to B": who travels is visitor, whom "to" or "at" governs is host.
    private func visit(_ trigger: Trigger, _ sentence: Range<Int>, _ draft: inout MeetingDraft) {
        let host = draft.parties.first { party in
            party.role == .host || isGoverned(party.mention, by: "at", trigger)
                || isGoverned(party.mention, by: "to", trigger) || isGoverned(party.mention, by: "object", trigger)
        }
        let hosts = list(from: host, draft)
        guard !hosts.isEmpty else { return }
        let travellers = draft.parties.indices.filter { index in
            let mention = draft.parties[index].mention
            return !hosts.contains(index) && (!isGoverned(mention, by: "with", trigger) || draft.parties.count == 2)
        }
        guard !travellers.isEmpty else { return }
        for index in hosts { draft.parties[index].take(.host, trigger.tokens, "party.role.visited") }
        for index in travellers { draft.parties[index].take(.visitor, trigger.tokens, "party.role.visits") }
    }

    // MARK: Chairs

    /// "talks between A and B led by C": who leads the talks of two others stands between them.
    private func lead(_ trigger: Trigger, _ draft: inout MeetingDraft) {
        guard let leader = draft.parties.firstIndex(where: { isGoverned($0.mention, by: "led_by", trigger) }),
            let side = draft.parties.first(where: { isGoverned($0.mention, by: "between", trigger) })
        else { return }
        let sides = list(from: side, draft)
        guard sides.count > 1, !sides.contains(leader) else { return }
        draft.parties[leader].take(.mediator, trigger.tokens, "party.mediator.leads")
    }

    // MARK: Who stands where

    private func set(
        _ role: Participant.Role, _ other: Participant.Role, of chosen: [Int], _ cue: Range<Int>, _ rule: String,
        _ draft: inout MeetingDraft
    ) {
        let rest = draft.parties.indices.filter { !chosen.contains($0) && draft.parties[$0].role != .mediator }
        guard !chosen.isEmpty, !rest.isEmpty else { return }
        for index in chosen { draft.parties[index].take(role, cue, rule) }
        for index in rest { draft.parties[index].take(other, cue, rule) }
    }

    /// The parties who do what a verb tells: the first that nothing governs in its clause, with those joined to it.
    private func subjects(of trigger: Trigger, _ sentence: Range<Int>, _ draft: MeetingDraft) -> [Int] {
        let free = draft.parties.filter { party in
            let mention = party.mention
            return sentence.contains(mention.tokens.lowerBound) && !finder.isGoverned(mention) && !mention.isGenitive
                && !parties.isObjectPronoun(mention)
        }.sorted { $0.mention.tokens.lowerBound < $1.mention.tokens.lowerBound }
        let start = max(
            clauses.start(before: trigger.tokens.lowerBound, in: sentence),
            clauses.reportedStart(before: trigger.tokens.lowerBound, sentence))
        let own = free.first {
            start <= $0.mention.tokens.lowerBound && $0.mention.tokens.lowerBound < trigger.tokens.lowerBound
        }
        return list(from: own ?? free.first, draft)
    }

    /// The numbers of a party and of those listed behind it.
    private func list(from first: MeetingDraft.Party?, _ draft: MeetingDraft) -> [Int] {
        guard let first else { return [] }
        let mentions = draft.parties.map(\.mention).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let starts = Set(parties.expanded(first.mention, mentions).map(\.tokens.lowerBound))
        return draft.parties.indices.filter { starts.contains(draft.parties[$0].mention.tokens.lowerBound) }
    }

    /// Whether a preposition stands right before the mention, or closes the trigger before it.
    private func isGoverned(_ mention: Mention, by value: String, _ trigger: Trigger) -> Bool {
        let start = mention.tokens.lowerBound
        let ends = document.isFunctionWord(start - 1) ? [start, start - 1] : [start]
        return window(max(0, start - 5), start).contains { token in
            document.matches(at: token).contains {
                $0.kind == .list(.connectives) && $0.value == value && ends.contains($0.tokens.upperBound)
            }
        }
    }
}
