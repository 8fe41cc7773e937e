/// The usual spellings of Cyrillic names in Latin-script languages.
///
/// Newspapers do not transliterate by ISO 9: each language spells what it hears (Путин: nl Poetin, de Putin,
/// fr Poutine, es Putin). One row a letter holds the spelling of each language; endings and softness have rules.
enum Transliteration {
    /// A row: scalar, then en, nl, de, fr, es.
    private static let cyrillic = """
        а a a a a a
        б b b b b b
        в v v w v v
        г g g g g g
        ґ g g g g g
        д d d d d d
        е e e e e e
        ё yo jo jo io io
        є ye je je ie ye
        ж zh zj sch j zh
        з z z s z z
        и i i i i i
        і i i i i i
        ї yi ji ji ï yi
        й y j j ï i
        к k k k k k
        л l l l l l
        м m m m m m
        н n n n n n
        о o o o o o
        п p p p p p
        р r r r r r
        с s s s s s
        т t t t t t
        у u oe u ou u
        ф f f f f f
        х kh ch ch kh j
        ц ts ts z ts ts
        ч ch tsj tsch tch ch
        ш sh sj sch ch sh
        щ shch sjtsj schtsch chtch shch
        ъ - - - - -
        ы y y y y y
        ь - - - - -
        э e e e e e
        ю yu joe ju iou yu
        я ya ja ja ia ya
        """

    private static let languages = ["en", "nl", "de", "fr", "es"]

    private static let table: [Character: [String]] = {
        var table: [Character: [String]] = [:]
        for line in cyrillic.split(separator: "\n") {
            let cells = line.split(separator: " ")
            guard let letter = cells.first?.first, cells.count == 6 else { continue }
            table[letter] = cells.dropFirst().map { $0 == "-" ? "" : String($0) }
        }
        return table
    }()

    /// Returns the usual spelling of a Cyrillic name in a language, or nil for another script or language.
    static func spelling(of name: String, in language: String) -> String? {
        guard let column = languages.firstIndex(of: language), let first = name.unicodeScalars.first,
            (0x400...0x52F).contains(first.value)
        else { return nil }
        let words = name.split(separator: " ").map { word(String($0), column) }
        guard !words.contains(where: { $0 == nil }) else { return nil }
        return words.compactMap { $0 }.joined(separator: " ")
    }

    /// Returns the usual spelling of a Cyrillic name in each language that the table has.
    static func spellings(of name: String) -> [(language: String, name: String)] {
        languages.compactMap { language in spelling(of: name, in: language).map { (language, $0) } }
    }

    /// Other endings that papers give the adjective -ский: Zelensky, Zelenskiy, Zelenskyy, Zelenskij, Zelenski.
    static func variants(of name: String) -> [String] {
        guard
            let stem = ["skyy", "skiy", "skij", "sky", "ski"].first(where: name.hasSuffix).map({
                name.dropLast($0.count - 2)
            })
        else { return [] }
        return ["y", "iy", "yy", "ij", "i", "yi"].map { stem + $0 }
    }

    private static func word(_ word: String, _ column: Int) -> String? {
        var out = ""
        for letter in word.lowercased() {
            if letter == "-" || letter == "\u{2019}" {
                out.append(letter)
                continue
            }
            guard let cells = table[letter] else { return nil }
            out += cells[column]
        }
        return capitalised(ending(out, column))
    }

    /// Applies the endings that usage has settled: -ий/-ый, and French -ine.
    private static func ending(_ word: String, _ column: Int) -> String {
        var word = word
        let adjective = [
            ("iy", "y"), ("yy", "y"), ("ij", "i"), ("yj", "y"), ("iï", "i"), ("yï", "y"), ("ii", "i"), ("yi", "y"),
        ]
        for (long, short) in adjective where word.hasSuffix(long) { word = word.dropLast(long.count) + short }
        let isFrench = column == 3
        if isFrench, word.hasSuffix("in") { word += "e" }
        return word
    }

    private static func capitalised(_ word: String) -> String {
        word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
    }
}
