/// How two written names compare.
package struct NameMatch: Sendable, Equatable {
    /// What explains the score.
    package enum Reason: String, Sendable, CaseIterable {
        /// The same words.
        case same
        /// The same words in another order.
        case order
        /// Another spelling, or another script.
        case spelling
        /// A short form, or what another language calls the given name.
        case given
        /// A word that one name has and the other has not.
        case part
        /// An initial for a name.
        case initials
        /// One slip in a longer word.
        case slip
        /// Words that cannot be of one person.
        case contradiction
        /// Nothing in common.
        case none
    }

    /// Between 0 and 1.
    package var score: Double
    /// Why.
    package var reason: Reason

    /// From here on a score says that two names are of one person.
    package static let same = 0.9
    /// From here on a score makes a candidate.
    package static let near = 0.6

    /// The match with a score that is not above another.
    func atMost(_ limit: Double) -> NameMatch {
        switch reason {
        case .same, .order, .initials, .given, .slip, .contradiction, .none: self
        case .spelling, .part: NameMatch(score: min(score, limit), reason: reason)
        }
    }

    /// Whether both are names of one body: the same words, for one word more makes another ministry or party.
    package var isSameBody: Bool {
        switch reason {
        case .same, .order, .spelling: score >= Self.same
        case .given, .part, .initials, .slip, .contradiction, .none: false
        }
    }

    /// Whether both are names of one person as far as names can tell.
    package var isSame: Bool { score >= Self.same && reason != .slip }
}
