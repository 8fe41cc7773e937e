import Languages

/// Tells of most names by their words alone that they are not the name that was asked for, where comparing them sound by
/// sound would come to the same.
///
/// Who shares one word of several with the name that was asked for is a candidate, and in a large database there are many:
/// each Maria, when somebody asks for Maria Lund. Where both names are plain words and a word is left over on each side,
/// they contradict; which words stand for which was found out when the candidates were looked up.
package struct PlainQuestion {
    /// What the words of a name say.
    package enum Verdict: Sendable {
        /// No word stands for a word that was asked for.
        case nothing
        /// On both sides a word is left over.
        case contradiction
        /// It must be compared.
        case open
    }

    /// The words that were asked for, each with the words that may stand for it.
    private let asked: [(letters: [UInt8], standing: Set<String>)]
    /// The words that may stand for all of them written as one.
    private let joined: Set<String>
    /// Letters of the shortest pair of neighbours, where the pair is not the whole name.
    private let shortestPair: Int?

    /// Reads what was asked for; nil where its words alone decide nothing: a single one, initials, another script, a name
    /// of syllables.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - near: The words in the database that are like a word of it, by that word's letters; also of all its words
    ///     written as one.
    package init?(_ name: WrittenName, near: [String: Set<String>]) {
        let words = name.words.map(\.text)
        guard words.count > 1, name.isPlain, words.allSatisfy(Self.isPlain) else { return nil }
        asked = words.map { (Array($0.utf8), (near[$0] ?? []).union(Self.equals[$0] ?? []).union([$0])) }
        joined = (near[words.joined()] ?? []).union([words.joined()])
        shortestPair = words.count > 2 ? Self.shortestPair(words.map(\.utf8.count)) : nil
    }

    /// Returns what a known form of a name says, folded as the database keeps it.
    package func verdict(_ form: String) -> Verdict {
        guard form.utf8.allSatisfy({ $0 == 0x20 || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) else {
            return .open
        }
        let words = form.split(separator: " ").map(String.init)
        guard !words.isEmpty, words.allSatisfy(Self.isPlain), !mayBeJoined(words) else { return .open }
        // A slip may lead to a word that is looked up elsewhere.
        let slips = words.map { word in
            let letters = Array(word.utf8)
            return asked.map { Likeness.isOneEdit($0.letters, letters) }
        }
        let alike = words.map { word in asked.map { $0.standing.contains(word) } }
        guard alike.contains(where: { $0.contains(true) }) else {
            return slips.contains { $0.contains(true) } ? .open : .nothing
        }
        let stands = zip(alike, slips).map { zip($0, $1).map { $0 || $1 } }
        let isAnswered = asked.indices.map { index in stands.contains { $0[index] } }
        let isLeft = stands.contains { !$0.contains(true) }
        return isLeft && isAnswered.contains(false) ? .contradiction : .open
    }

    /// Whether words that are two on one side may be one on the other.
    private func mayBeJoined(_ words: [String]) -> Bool {
        if words.contains(where: joined.contains) { return true }
        if words.count > 1, asked.contains(where: { $0.standing.contains(words.joined()) }) { return true }
        if let shortestPair, words.contains(where: { Self.isLong($0.utf8.count, for: shortestPair) }) { return true }
        guard words.count > 2, let pair = Self.shortestPair(words.map(\.utf8.count)) else { return false }
        return asked.contains { Self.isLong($0.letters.count, for: pair) }
    }

    private static func shortestPair(_ letters: [Int]) -> Int? {
        zip(letters, letters.dropFirst()).map { $0 + $1 }.min()
    }

    /// Whether a word may have the sounds of two: a sound has seldom more than half as many letters in another spelling.
    private static func isLong(_ letters: Int, for pair: Int) -> Bool { 3 * letters >= 2 * pair }

    /// Whether a word is a name and neither an initial, a particle, a number nor a title.
    private static func isPlain(_ word: String) -> Bool {
        word.utf8.count > 1 && !special.contains(word)
    }

    private static let special = NameWords.titles.union(NameWords.particles).union(NameWords.articles)
        .union(NameWords.descents).union(NameWords.suffixes).union(NameWords.numerals).union(["bn"])

    /// Given names that are one name, by each of them.
    private static let equals: [String: Set<String>] = {
        var equals: [String: Set<String>] = [:]
        for names in NameWords.equals {
            for name in names { equals[name, default: []].formUnion(names) }
        }
        return equals
    }()
}
