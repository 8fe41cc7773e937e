import Records
import Text

/// Tells whether an encounter took place, from the words around its trigger.
struct StatusReader {
    let document: Document
    let clauses: ClauseWindow

    /// How far from the trigger a cue still speaks of it, in tokens.
    private static let reach = 16

    /// How far from the noun or participle that it modifies a modifying cue may stand, in tokens.
    private static let modifierReach = 2

    /// Returns the status and the words that say so, or nil when the clause leaves it open.
    func status(of trigger: Trigger, in sentence: Range<Int>, date: DateMention?) -> (
        status: Meeting.Status, tokens: Range<Int>, rule: String
    )? {
        let clause = clauses.start(before: trigger.tokens.lowerBound, in: sentence)
        let near =
            window(
                max(clause, trigger.tokens.lowerBound - Self.reach),
                min(sentence.upperBound, trigger.tokens.upperBound + Self.reach))
        let end = clauses.end(after: trigger.tokens, in: sentence)
        let ends: Set<String> = ["cancelled", "postponed", "denied"]
        let cues = cues(near, of: trigger).filter { ends.contains($0.value) || $0.tokens.lowerBound < end }
        for (value, status) in [
            ("cancelled", Meeting.Status.cancelled), ("postponed", .postponed), ("denied", .denied),
        ] {
            if let cue = cues.first(where: { $0.value == value && (value == "denied" || !isNegated($0)) }) {
                return (status, cue.tokens, "meeting.status." + value)
            }
        }
        let isPresupposed = trigger.isNoun && followsCircumstance(trigger.tokens.lowerBound)
        if !isPresupposed,
            let cue = cues.first(where: { $0.value == "reported" && $0.tokens.lowerBound < trigger.tokens.lowerBound })
        {
            return (.possible, cue.tokens, "meeting.status.reported")
        }
        if trigger.isNoun, let past = pastModifier(before: trigger.tokens.lowerBound) {
            return (.held, past.tokens, "meeting.status.past-modifier")
        }
        if trigger.isNoun, let date, isPast(date), (0...1).contains(trigger.tokens.lowerBound - date.tokens.upperBound)
        {
            // "their November 2022 meeting".
            return (.held, date.tokens, "meeting.status.past-date")
        }
        if trigger.tense == .past, !trigger.isNoun, looksAhead(date), let date, isBeside(date, trigger) {
            // "wordt op 31 augustus ontvangen", "wird morgen empfangen".
            return (.planned, date.tokens, "meeting.status.future-date")
        }
        if trigger.tense == .past, !trigger.isNoun { return (.held, trigger.tokens, "meeting.status.past") }
        if let light = lightVerb(near), trigger.isNoun, light.value == "held", !looksAhead(date) {
            return (.held, light.tokens, "meeting.status.light-verb")
        }
        if let cue = cues.first(where: { $0.value == "cancelled" && isNegated($0) }) {
            return (.possible, cue.tokens, "meeting.status.not-cancelled")
        }
        if let cue = cues.first(where: { $0.value == "possible" }), trigger.isNoun || trigger.tense != .past {
            return (.possible, cue.tokens, "meeting.status.possible")
        }
        if let cue = cues.first(where: { $0.value == "planned" }) {
            return (.planned, cue.tokens, "meeting.status.planned")
        }
        if looksAhead(date), let date { return (.planned, date.tokens, "meeting.status.future-date") }
        if let cue = cues.first(where: { $0.value == "ongoing" }) {
            return (.ongoing, cue.tokens, "meeting.status.ongoing")
        }
        if trigger.isNoun, let light = near.lazy.compactMap({ document.match(.lightVerbs, at: $0) }).first,
            light.value == "planned", date.map({ !isPast($0) }) ?? false
        {
            return (.planned, light.tokens, "meeting.status.light-verb")
        }
        if trigger.tense == .present || trigger.tense == .infinitive {
            return (.planned, trigger.tokens, "meeting.status.present")
        }
        if let date, isPast(date) { return (.held, date.tokens, "meeting.status.past-date") }
        return nil
    }

    /// The cues near a trigger; one that modifies a word ("possible.modifier") counts where it stands beside the trigger.
    private func cues(_ near: Range<Int>, of trigger: Trigger) -> [TermMatch] {
        near.filter { !document.isQuoted($0) }.compactMap { document.splitMatch(.statusCues, at: $0) }.compactMap {
            cue in
            guard let end = cue.value.firstIndex(of: ".") else { return cue }
            let before = trigger.tokens.lowerBound - cue.tokens.upperBound
            let after = cue.tokens.lowerBound - trigger.tokens.upperBound
            let isBeside = before >= 0 && before <= Self.modifierReach || trigger.isNoun && (after == 0 || after == 1)
            guard isBeside else { return nil }
            var cue = cue
            cue.value = String(cue.value[..<end])
            return cue
        }
    }

    /// "de recente ontmoeting", "their last meeting".
    private func pastModifier(before start: Int) -> TermMatch? {
        (max(0, start - 3)..<start).lazy.compactMap { document.match(.statusCues, at: $0) }.first { $0.value == "held" }
    }

    /// "tijdens een gesprek met X": what somebody is said to have done at a meeting leaves the meeting a fact.
    private func followsCircumstance(_ start: Int) -> Bool {
        window(max(0, start - 3), start).contains {
            document.has(.connectives, "during", at: $0) || document.has(.connectives, "after", at: $0)
        }
    }

    /// How far a date may stand from the verb that it dates, in tokens.
    private static let dateReach = 8

    private func isBeside(_ date: DateMention, _ trigger: Trigger) -> Bool {
        let gap = max(
            trigger.tokens.lowerBound - date.tokens.upperBound, date.tokens.lowerBound - trigger.tokens.upperBound)
        return gap <= Self.dateReach && !date.isOfSpeech
    }

    /// "nog niet van de baan", "has not been cancelled".
    private func isNegated(_ cue: TermMatch) -> Bool {
        (max(0, cue.tokens.lowerBound - 3)..<cue.tokens.lowerBound).contains { document.has(.negations, at: $0) }
    }

    private func lightVerb(_ range: Range<Int>) -> TermMatch? {
        range.lazy.compactMap { document.match(.lightVerbs, at: $0) }.first { $0.value == "held" }
    }

    private func looksAhead(_ date: DateMention?) -> Bool {
        guard let value = date?.date.value, let published = document.article.publishedAt else { return false }
        return value > published.prefix(value.count)
    }

    private func isPast(_ date: DateMention) -> Bool {
        guard let value = date.date.value, let published = document.article.publishedAt else {
            return date.date.basis == .stated
        }
        return value < published.prefix(value.count)
    }
}
