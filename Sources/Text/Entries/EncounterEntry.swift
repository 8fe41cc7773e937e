/// What a word for an encounter says of how the parties come together.
package enum EncounterSense: String, CaseIterable, Sendable {
    case meeting, talks, call, video, summit, visit, negotiation, dinner, reception
    case meet, speak, receive, negotiate, handshake
    /// A conference or gathering at which states sit; no list gives it.
    case event

    /// Reads a value of a list.
    init?(listed text: Substring) {
        self.init(rawValue: String(text))
        if self == .event { return nil }
    }
}

/// A verb for an encounter, by its form.
package struct EncounterEntry: Hashable, Sendable {
    /// The forms that lists tell apart; a participle is a past.
    package enum Form: String, Sendable, CaseIterable {
        case past, present, infinitive
    }

    /// A word that the verb needs later in its clause ("bracht … bezoek").
    package var needs: NeededWord?
    package var sense: EncounterSense
    package var form: Form

    /// Reads `meet.past` or `visit.present+bezoek`.
    init?(listed text: Substring) {
        let parts = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        let own = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard own.count == 2, let sense = EncounterSense(listed: own[0]), let form = Form(rawValue: String(own[1]))
        else { return nil }
        (self.sense, self.form) = (sense, form)
        if parts.count > 1 {
            guard let needs = NeededWord(parts[1]) else { return nil }
            self.needs = needs
        }
    }
}
