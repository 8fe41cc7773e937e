import Records
import Text

/// Decides how sure a finished quote is: that its words are a quote and that its speaker is right.
struct QuoteJudge {
    let scene: UtteranceScene
    let decider: Decider
    let records: PartyRecords

    /// Returns the probability that the quote is right.
    func confidence(_ draft: QuoteDraft) -> Probability {
        var features = decider.features(.quote)
        let kind = name(of: draft.kind)
        features.add("bias", kind)
        features.add("words.sure", probability: draft.probability)
        features.add("speaker.sure", probability: draft.speakerProbability)
        let form = draft.speaker.map { $0.form.name } ?? "nobody"
        features.add("form", form)
        features.add("form.kind", form, kind)
        features.add("unknown", if: draft.speaker?.rule == UnknownNames.rule)
        features.add("cue", draft.cue == nil ? "no" : "yes", kind)
        features.add("fragments", draft.fragments.count, most: 2)
        let words = draft.fragments.reduce(0) { $0 + $1.count }
        features.add("words", words < 4 ? "few" : words < 12 ? "some" : "many", kind)
        return decider.probability(.quote, features, at: draft.start..<max(draft.start, draft.end)) {
            let text = draft.fragments.map { scene.document.text($0) }.joined(separator: " ")
            return .said(text, by: draft.speaker.flatMap(records.identity))
        }
    }

    private func name(of kind: Quote.Kind) -> StaticString {
        switch kind {
        case .direct: "direct"
        case .mixed: "mixed"
        case .indirect: "indirect"
        }
    }
}
