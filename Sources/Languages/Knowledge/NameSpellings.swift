/// What papers of every language vary in names of other scripts.
package enum NameSpellings {
    /// Languages whose letters leave vowels out, so that nothing can be spelled from them alone.
    package static let unvowelled: Set<String> = ["ar", "he", "fa", "ur"]

    /// What papers of every language vary in the spelling of such names.
    package static let loose = [("ou", "o"), ("ou", "u"), ("ss", "s"), ("aa", "a"), ("mm", "m")]

    /// The Arabic article, which papers write with a hyphen or apart.
    package static let articles = ["al", "el"]

    /// Words inside Arabic names that keep their lower case.
    package static let small: Set<String> = ["al", "el", "bin", "ben", "ibn"]

    /// How papers end the adjective -ский: Zelensky, Zelenskiy, Zelenskyy, Zelenskij, Zelenski.
    package static let adjectives = ["skyy", "skiy", "skij", "sky", "ski"]
    /// What stands behind "sk" in these and their like.
    package static let adjectiveEndings = ["y", "iy", "yy", "ij", "i", "yi"]

    /// Countries whose names stand in the tables in the order of the West and are also written family name first.
    package static let familyNameFirst: Set<String> = ["HU", "JP"]

    /// The language that stands for the script of a name, by its code points; Latin names hold in every language.
    package static let scripts: [(block: ClosedRange<UInt32>, language: String)] = [
        (0x370...0x3FF, "el"), (0x400...0x52F, "ru"), (0x590...0x5FF, "he"), (0x600...0x6FF, "ar"),
        (0x3040...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"), (0xAC00...0xD7AF, "ko"),
    ]
}
