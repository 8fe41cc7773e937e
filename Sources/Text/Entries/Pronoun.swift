/// A personal or possessive pronoun.
package struct Pronoun: Hashable, Sendable {
    /// Whom it can mean.
    package enum Gender: String, Sendable, CaseIterable {
        case male = "m"
        case female = "f"
        /// One person of either.
        case either = "s"
        case plural = "p"
        /// A demonstrative that opens a sentence ("Die ontmoet vandaag …").
        case demonstrative = "r"
    }

    /// Where it can stand.
    package enum Case: String, Sendable, CaseIterable {
        case subject, object, possessive
    }

    package var gender: Gender
    package var grammaticalCase: Case

    /// Whether it means a woman; nil where it does not tell.
    package var isFemale: Bool? {
        switch gender {
        case .female: true
        case .male: false
        case .either, .plural, .demonstrative: nil
        }
    }

    /// Reads `m.subject`.
    init?(listed text: Substring) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let gender = Gender(rawValue: String(parts[0])),
            let grammaticalCase = Case(rawValue: String(parts[1]))
        else { return nil }
        (self.gender, self.grammaticalCase) = (gender, grammaticalCase)
    }
}
