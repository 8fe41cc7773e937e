import Records

/// How sure a record is: the share of records found in the same way that were right.
///
/// Right is a quote with its words and speaker, a meeting with its parties and status. The values were set by
/// `parley evaluate`, which prints the share of right records at each height; of those at 0.9 nine in ten are right.
enum Confidence {
    /// By the rule that found the words.
    private static let byRule = [
        "quote.cue.before": 0.95, "quote.cue.after": 0.95, "quote.cue.shared": 0.9, "quote.colon": 0.9,
        "quote.split": 0.95, "quote.verb.unlisted": 0.8, "quote.colon.subject": 0.75, "quote.subject": 0.6,
        "quote.continued": 0.9, "quote.carried": 0.7, "quote.indirect.that": 0.9, "quote.indirect.after": 0.85,
        "quote.indirect.anaphoric": 0.85, "quote.indirect.mood": 0.75, "quote.indirect.source": 0.6,
        "quote.indirect.bare": 0.5,
    ]

    /// Of a quote: the rule, less the more indirectly the text names who speaks.
    static func of(_ draft: QuoteDraft) -> Double {
        guard let speaker = draft.speaker else { return 0.3 }
        var value = byRule[draft.rule] ?? 0.5
        if draft.kind == .mixed { value -= 0.05 }
        switch speaker.form {
        case .name: break
        case .pronoun: value -= 0.1
        case .role, .counterpart: value -= 0.3
        case .institution, .country, .metonym, .organization: value -= 0.2
        case .anonymous, .group, .possessive: value -= 0.3
        }
        return rounded(value)
    }

    private static func rounded(_ value: Double) -> Double {
        (max(0.1, min(0.95, value)) * 100).rounded() / 100
    }
}
