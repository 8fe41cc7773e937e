import Languages
import Text

/// Which language an article is taken to have, by what is said of it and what it seems to be.
public enum LanguageChoice {
    /// Bytes below which a text tells its language less surely than whoever states it.
    private static let short = 300

    /// Returns the primary part of a language tag in lower case; nil when the text is none.
    ///
    /// Source: BCP 47, 2.2.1.
    public static func tag(_ text: String) -> String? {
        let part = text.prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard (2...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return nil
        }
        return part == "und" ? nil : part
    }

    /// Whether articles of a language give records.
    static func isRead(_ language: String) -> Bool { LanguagePack.of(language) != nil }

    /// Returns the language of a text.
    ///
    /// What the user says (`given`) holds whatever the text seems to be. What the source says (`stated`) often is the
    /// language of the site; it outweighs a guess on a short text.
    static func language(of text: String, given: String?, stated: String?) -> String {
        if let given { return given }
        let found = LanguageIdentifier.find(text)
        guard let stated = stated.flatMap(tag), stated != found.code else { return found.code }
        if found.code == "und" { return stated }
        return text.utf8.count < short && !found.isSure ? stated : found.code
    }
}
