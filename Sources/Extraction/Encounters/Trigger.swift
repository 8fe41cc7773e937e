import Records
import Text

/// A word that tells of an encounter.
struct Trigger {
    enum Tense { case past, present, infinitive, none }

    var tokens: Range<Int>
    /// The value of the term list: `talks`, `summit`, `meet` and the like.
    var kind: String
    var tense: Tense
    var isNoun: Bool

    /// Whether the word alone tells that parties met, not only that one spoke or travelled.
    var isStrong: Bool {
        kind != "visit" && kind != "speak" && kind != "receive" && kind != "reception" && kind != "dinner"
    }
}

/// Finds the triggers of a sentence, the longest of those that overlap.
struct TriggerFinder {
    let document: Document

    func triggers(in sentence: Range<Int>) -> [Trigger] {
        var found: [Trigger] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let trigger = trigger(at: index), !document.isQuoted(index) {
                found.append(trigger)
                index = trigger.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func trigger(at index: Int) -> Trigger? {
        let verb = verb(at: index)
        let noun = document.match(.encounterNouns, at: index)
        if let verb, verb.tokens.count >= (noun?.tokens.count ?? 0), noun == nil || verb.tokens.count > 1 {
            return verb
        }
        guard let noun else { return verb }
        return Trigger(tokens: noun.tokens, kind: noun.value, tense: .none, isNoun: true)
    }

    private func verb(at index: Int) -> Trigger? {
        guard document.has(.encounterVerbs, at: index) else { return nil }
        let forms = document.matches(at: index).filter { $0.kind == .list(.encounterVerbs) && !$0.value.contains("+") }
        if forms.isEmpty, let split = document.splitMatch(.encounterVerbs, at: index) {
            let parts = split.value.split(separator: ".").map(String.init)
            return Trigger(
                tokens: split.tokens, kind: parts[0], tense: tense(Array(parts.suffix(1)), index), isNoun: false)
        }
        guard let longest = forms.map(\.tokens.upperBound).max() else { return nil }
        let tied = forms.filter { $0.tokens.upperBound == longest }
        let values = tied.map { $0.value.split(separator: ".").map(String.init) }
        guard let kind = values.first?.first else { return nil }
        return Trigger(
            tokens: index..<longest, kind: kind, tense: tense(values.compactMap(\.last), index), isNoun: false)
    }

    /// A form that is both infinitive and participle or present goes by its auxiliaries.
    private func tense(_ names: [String], _ index: Int) -> Trigger.Tense {
        if names.count == 1 || Set(names).count == 1 {
            return names[0] == "past" ? .past : names[0] == "present" ? .present : .infinitive
        }
        let sentence = document.sentence(of: index)
        let looksAhead = sentence.contains { token in
            document.matches(at: token).contains {
                $0.kind == .list(.statusCues) && ($0.value == "planned" || $0.value == "possible")
            }
        }
        if looksAhead { return .infinitive }
        let clauses = ClauseWindow(document: document)
        let clause = window(
            clauses.start(before: index, in: sentence), clauses.end(after: index..<index + 1, in: sentence))
        let isPerfect = clause.contains { document.has(.auxiliaries, at: $0) }
        return names.contains("past") && (isPerfect || !names.contains("present")) ? .past : .present
    }
}
