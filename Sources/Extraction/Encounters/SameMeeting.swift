import Records

/// Tells whether two tellings are of one meeting.
struct SameMeeting {
    let persons: PersonBook

    /// How far apart two words for one meeting stand in one clause, in tokens.
    private static let breath = 9

    /// Whether the second draft tells of the first one's meeting again.
    func isSame(_ a: MeetingDraft, _ b: MeetingDraft) -> Bool {
        guard isCovered(b, by: a) || isWider(b, than: a) else { return false }
        if let x = firm(a.date), let y = firm(b.date), !x.hasPrefix(y), !y.hasPrefix(x) { return false }
        if a.isRemote != b.isRemote, a.isFaceToFace || b.isFaceToFace { return false }
        // "wird seinen Kollegen zu einem Gespräch treffen": two words for it in one breath.
        if !a.sentences.isDisjoint(with: b.sentences), isCovered(a, by: b),
            abs(a.trigger.lowerBound - b.trigger.lowerBound) <= Self.breath
        {
            return true
        }
        let ended: Set<Meeting.Status> = [.cancelled, .postponed, .denied]
        guard let x = a.status, let y = b.status, x != y, !ended.contains(x), !ended.contains(y) else { return true }
        if (x == .held || x == .ongoing) == (y == .held || y == .ongoing) { return true }
        // "X meets Y today. It is the first time they have met since …": no other meeting is told.
        return (x == .planned || x == .ongoing) && y == .held && b.date == nil && b.place == nil
            && a.referents.count == b.referents.count
            && !b.history.contains { $0.rule == "meeting.status.past-modifier" }
    }

    /// "met Prime Minister B on 19 March" before "met President A and Prime Minister B on 19 March".
    private func isWider(_ later: MeetingDraft, than earlier: MeetingDraft) -> Bool {
        guard let x = firm(earlier.date), x == firm(later.date), earlier.date?.date.precision == .day,
            let here = earlier.place?.value.city, here == later.place?.value.city
        else { return false }
        return earlier.referents.allSatisfy(later.referents.contains)
    }

    /// The date, unless it may be only the day on which somebody spoke of the meeting.
    private func firm(_ date: DateMention?) -> String? {
        date.flatMap { $0.isOfSpeech ? nil : $0.date.value }
    }

    /// Whether every party of a later telling sits at the earlier table.
    ///
    /// It does itself, or as the unnamed holder of an office by a person of that country. Delegations of two states
    /// are not their leaders.
    private func isCovered(_ later: MeetingDraft, by earlier: MeetingDraft) -> Bool {
        later.parties.allSatisfy { party in
            if earlier.referents.contains(party.referent) { return true }
            // Who brings the others together may be told in the next sentence.
            if party.role == .mediator { return isContinued(earlier, by: later) }
            switch party.referent {
            case .country(let code): return Self.impliesPerson(party) && earlier.countries(persons).contains(code)
            case .person(let index):
                return earlier.parties.contains { other in
                    guard Self.impliesPerson(other), case .country(let code) = other.referent else { return false }
                    return persons[index].country == code
                }
            case .organization, .anonymous: return false
            }
        }
    }

    private func isContinued(_ earlier: MeetingDraft, by later: MeetingDraft) -> Bool {
        later.sentences.contains { earlier.sentences.contains($0) || earlier.sentences.contains($0 - 1) }
            && later.parties.contains { $0.role != .mediator }
    }

    private static func impliesPerson(_ party: MeetingDraft.Party) -> Bool {
        party.mention.form == .role || party.mention.form == .counterpart
    }

    func isCovered(_ referent: Referent, by draft: MeetingDraft) -> Bool {
        guard case .country(let code) = referent else { return false }
        return draft.countries(persons).contains(code)
    }
}
