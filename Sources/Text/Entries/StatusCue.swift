/// What a word says of whether a meeting takes place.
package struct StatusCue: Hashable, Sendable {
    /// The status that a word may say.
    package enum Status: String, Sendable, CaseIterable {
        case planned, possible, postponed, cancelled, denied, ongoing, held
        /// Hearsay about what is told as past.
        case reported
    }

    /// A word that it needs later in its clause ("denied+af").
    package var needs: NeededWord?
    /// The status.
    package var status: Status
    /// Whether the word only counts beside the word for the encounter ("planned meeting").
    package var isModifier = false

    /// A word that says a status by itself.
    package init(_ status: Status) { self.status = status }

    /// Reads `planned`, `planned.modifier` or `reported+hebben`.
    init?(listed text: Substring) {
        let parts = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        let own = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let status = Status(rawValue: String(own[0])) else { return nil }
        self.status = status
        if own.count > 1 {
            guard own[1] == "modifier" else { return nil }
            isModifier = true
        }
        if parts.count > 1 {
            guard let needs = NeededWord(parts[1]) else { return nil }
            self.needs = needs
        }
    }
}
