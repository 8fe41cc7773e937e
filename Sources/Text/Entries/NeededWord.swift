/// A word that an entry wants elsewhere in its clause ("sagte … ab"), by the key of its letters.
package struct NeededWord: Hashable, Sendable {
    /// The key of the word, as tokens have it.
    package let key: UInt64

    /// Creates it from the word as a list writes it; nil for no word.
    init?(_ word: Substring) {
        guard !word.isEmpty else { return nil }
        key = WordKey.of(String(word))
    }
}
