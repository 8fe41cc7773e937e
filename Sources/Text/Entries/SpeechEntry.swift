/// A verb of speech or thought, by what it does with the words.
package struct SpeechEntry: Hashable, Sendable {
    /// What the verb does with the words that it reports.
    package enum Act: String, Sendable, CaseIterable {
        case say, ask, call, think
    }

    // The wide field first: values are copied with every term that a text has.
    private var other: NeededWord?
    private var isNeeded = false
    package var act: Act

    /// A word that the verb needs later in its clause ("kündigte … an").
    package var needs: NeededWord? { isNeeded ? other : nil }
    /// A word that the verb must not have there ("vond plaats").
    package var without: NeededWord? { isNeeded ? nil : other }

    /// Reads `say`, `say+aan` or `think-plaats`.
    init?(listed text: Substring) {
        let mark = text.firstIndex { $0 == "+" || $0 == "-" }
        guard let act = Act(rawValue: String(text[..<(mark ?? text.endIndex)])) else { return nil }
        self.act = act
        guard let mark else { return }
        guard let word = NeededWord(text[text.index(after: mark)...]) else { return nil }
        (other, isNeeded) = (word, text[mark] == "+")
    }
}

/// How a reporting verb takes whom the words are said to.
package enum AddressEntry: Hashable, Sendable {
    /// Without a preposition ("warned X").
    case object
    /// Without one, where no subject can stand there either ("told X").
    case onlyObject
    /// Behind one of these words, in lower case and with their marks ("à/au/aux").
    case prepositions([String])

    /// Reads `object`, `object.only` or `à/au/aux`.
    init?(listed text: Substring) {
        switch text {
        case "object": self = .object
        case "object.only": self = .onlyObject
        default:
            let words = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLowercase } }) else { return nil }
            self = .prepositions(words)
        }
    }
}

/// How a phrase names whom words come from.
package enum Attribution: String, Sendable, CaseIterable {
    /// "according to X".
    case source
    /// Behind the words ("…", aldus X).
    case after
}
