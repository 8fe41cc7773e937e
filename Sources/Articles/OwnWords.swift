import Languages
import Text

/// The words that the packs know, by which texts too short for frequent words are told.
///
/// "Olaf Scholz met Donald Trump in Berlin on Monday." has two frequent words; the lists of English know "met" and
/// "Monday", too.
enum OwnWords {
    /// Lists that say nothing of the language: names, and how words are made.
    private static let names: Set<LanguagePack.List> = [
        .cities, .organizations, .metonyms, .genitives, .officeSuffixes, .feminineEndings, .nounEndings,
    ]

    /// For each word the languages that have it, as bits: the packs, then those that there is no pack for.
    private static let packs: [UInt64: UInt32] = {
        var packs: [UInt64: UInt32] = [:]
        for (index, pack) in LanguagePack.all.enumerated() {
            let lists = LanguagePack.List.allCases.filter { !names.contains($0) }.flatMap { pack.terms($0).map(\.text) }
            let cues = [pack.telling] + pack.pages.dateWords + pack.pages.betweenNames
            for term in lists + cues {
                for word in term.spacedWords {
                    packs[WordKey.of(String(word)), default: 0] |= 1 << UInt32(index)
                }
            }
        }
        for (index, other) in OtherLanguages.telling.enumerated() {
            for word in other.words.spacedWords {
                packs[WordKey.of(String(word)), default: 0] |= 1 << UInt32(LanguagePack.all.count + index)
            }
        }
        return packs
    }()

    /// Tokens below which a text is short.
    static let short = 80
    /// How far the best must be ahead of the second, and the words that must be its own.
    private static let lead = 1.2
    private static let least = 1.4

    /// Returns the pack whose words explain most of a short text; nil when none is clearly ahead.
    static func language(_ tokens: [Token]) -> String? {
        guard tokens.count <= short else { return nil }
        var scores = [Double](repeating: 0, count: LanguagePack.all.count + OtherLanguages.telling.count)
        var seen: Set<UInt64> = []
        // A list of names is of no language.
        var hasLower = false
        for token in tokens where seen.insert(token.key).inserted {
            guard let bits = packs[token.key] else { continue }
            if !token.isCapitalised { hasLower = true }
            let weight = 1 / Double(bits.nonzeroBitCount * bits.nonzeroBitCount)
            for index in scores.indices where bits & 1 << UInt32(index) != 0 { scores[index] += weight }
        }
        let ranked = scores.enumerated().sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }
        guard hasLower, ranked[0].element >= least, ranked[0].offset < LanguagePack.all.count,
            ranked[0].element >= lead * ranked[1].element
        else { return nil }
        return LanguagePack.all[ranked[0].offset].code
    }
}
