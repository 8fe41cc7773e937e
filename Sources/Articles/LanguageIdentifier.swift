import Languages
import Text

/// Tells the language of a text by its most frequent words.
enum LanguageIdentifier {
    /// The share of words that must be telling ones.
    private static let floor = 0.15

    /// The function words of each pack; words that two languages share count for both.
    private static let words: [(code: String, keys: Set<UInt64>)] = LanguagePack.all.map { pack in
        let function = [LanguagePack.List.stopWords, .connectives, .complementizers, .pronouns, .negations]
        let terms = function.flatMap { pack.lists[$0] ?? [] }.flatMap { TermList($0).terms }.map(\.text)
        let common = pack.commonWords.split(separator: " ").map(String.init)
        return (pack.code, Set((terms + common).filter { !$0.contains(" ") }.map(WordKey.of)))
    }

    /// Returns a BCP 47 tag, or `und` when no language is clearly ahead.
    static func identify(_ text: String) -> String {
        let tokens = Tokenizer.tokens(of: String(text.prefix(5000))).filter { $0.kind == .word }
        guard !tokens.isEmpty else { return "und" }
        let counts = words.map { language in (language.code, tokens.count { language.keys.contains($0.key) }) }.sorted {
            $0.1 > $1.1
        }
        guard let best = counts.first, Double(best.1) >= floor * Double(tokens.count) else { return "und" }
        return counts.count > 1 && counts[1].1 * 10 > best.1 * 9 ? "und" : best.0
    }
}
