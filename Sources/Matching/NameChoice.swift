/// Which of several persons a written name is of, when it is like names of all of them.
package enum NameChoice {
    /// How far below the best match another is as good.
    private static let margin = 0.015

    /// Returns who is meant.
    ///
    /// A name of one's own beats names that are like it: who asks for Pedro Sánchez means neither Pedro Sánchez Suárez
    /// nor anybody else whom the lists know by other names. Else the likest are meant.
    ///
    /// - Parameters:
    ///   - text: The name that was asked for.
    ///   - matches: The best match of each person or body.
    ///   - known: The lists that may know them.
    /// - Returns: The ids of those who are meant.
    package static func meant(by text: String, _ matches: [String: NameMatch], known: KnownNames = .persons)
        -> Set<String>
    {
        let bearers = known.bearers(of: text)
        let own = matches.filter { $0.value.reason == .same || bearers.contains($0.key) }
        if !own.isEmpty { return Set(own.keys) }
        let others = bearers.isEmpty ? matches : matches.filter { known.all[$0.key] == nil }
        guard let best = others.values.map(\.score).max() else { return [] }
        return Set(others.filter { $0.value.score >= best - margin }.keys)
    }
}
