import Records

/// How sure a record is: the share of records found in the same way that were right.
///
/// Right is a quote with its words and speaker, a meeting with its parties and status. The values were set by
/// `parley evaluate`, which prints the share of right records at each height; of those at 0.9 nine in ten are right.
enum Confidence {
    /// Of a meeting: persons at the table, plain words for what happened, told more than once.
    static func of(_ draft: MeetingDraft) -> Double {
        var value = 0.5
        if draft.parties.allSatisfy({ if case .person = $0.referent { true } else { false } }) { value += 0.15 }
        switch draft.status {
        case .held, .ongoing, .cancelled, .denied: value += draft.statusIsExplicit ? 0.15 : 0
        case .planned: value += 0.1
        case .possible, .postponed, nil: break
        }
        if draft.sentences.count > 1 { value += 0.1 }
        if draft.place != nil || draft.isRemote { value += 0.05 }
        if !draft.isStrong { value -= 0.15 }
        return min(0.85, rounded(value - 0.05))
    }

    private static func rounded(_ value: Double) -> Double {
        (max(0.1, min(0.95, value)) * 100).rounded() / 100
    }
}
