package import Text

/// The usual spellings of Cyrillic names in Latin-script languages.
///
/// Newspapers do not transliterate by ISO 9: each language spells what it hears (Путин: nl Poetin, de Putin,
/// fr Poutine, es Putin), as its `Spelling` says.
package enum Transliteration {
    /// Returns the usual spelling of a Cyrillic name in a language, or nil for another script.
    package static func spelling(of name: String, by spelling: Spelling) -> String? {
        guard let first = name.unicodeScalars.first, (0x400...0x52F).contains(first.value) else { return nil }
        let words = name.split(separator: " ").map { word(String($0), spelling) }
        guard !words.contains(where: { $0 == nil }) else { return nil }
        return words.compactMap { $0 }.joined(separator: " ")
    }

    /// Returns the usual spelling of a Cyrillic name in each language.
    package static func spellings(of name: String) -> [(language: String, name: String)] {
        LanguagePack.all.compactMap { pack in
            spelling(of: name, by: pack.spelling).map { (pack.code, $0) }
        }
    }

    /// Other endings that papers give the adjective -ский.
    package static func variants(of name: String) -> [String] {
        guard let ending = NameSpellings.adjectives.first(where: name.hasSuffix) else { return [] }
        let stem = name.dropLast(ending.count - 2)
        return NameSpellings.adjectiveEndings.map { stem + $0 }
    }

    private static func word(_ word: String, _ spelling: Spelling) -> String? {
        var out = ""
        for letter in word.lowercased() {
            if letter == "-" || letter == "\u{2019}" {
                out.append(letter)
                continue
            }
            guard let spelled = spelling.cyrillic[letter] else { return nil }
            out += spelled
        }
        for (long, short) in spelling.endings where out.hasSuffix(long) { out = out.dropLast(long.count) + short }
        return capitalised(out)
    }

    private static func capitalised(_ word: String) -> String {
        word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
    }
}
