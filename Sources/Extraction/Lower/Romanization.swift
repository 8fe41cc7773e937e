import Foundation

/// The usual spellings of Arabic, Hebrew and Greek names in Latin-script languages.
///
/// Arabic and Hebrew leave short vowels unwritten, so nothing can be spelled from the script alone: the rules start from the
/// English spelling and write it as each language hears it (Shoukry: nl Sjoekri, de Schukri, fr Choukri, es Shukri).
/// Greek is spelled from its own letters.
enum Romanization {
    /// Replacements in order, a language a row: English letters, then what is written instead.
    private static let rules: [String: [(String, String)]] = [
        "nl": [
            ("j", "dj"), ("sh", "sj"), ("ou", "oe"), ("kh", "ch"), ("oo", "oe"), ("y ", "i "), ("ee", "i"),
        ],
        "de": [
            ("j", "dsch"), ("sh", "sch"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("kh", "ch"), ("z", "s"), ("y ", "i "),
        ],
        "fr": [
            ("sh", "ch"), ("oo", "ou"), ("ee", "i"), ("u", "ou"), ("oou", "ou"), ("j", "dj"), ("y ", "i "),
            ("bin ", "ben "),
        ],
        "es": [("ou", "u"), ("oo", "u"), ("ee", "i"), ("kh", "j"), ("y ", "i "), ("ss", "s")],
        "en": [("ou", "u"), ("y ", "i "), ("bin ", "ben ")],
    ]

    /// Languages whose letters leave vowels out.
    static let languages: Set<String> = ["ar", "he", "fa", "ur"]

    /// What papers of every language vary.
    private static let loose = [("ou", "o"), ("ou", "u"), ("ss", "s"), ("aa", "a"), ("mm", "m")]

    /// Returns other spellings of an English name whose native form is in the given language.
    static func variants(of name: String, nativeLanguage: String, in language: String) -> Set<String> {
        guard languages.contains(nativeLanguage), let rules = byteRules[language] else { return [] }
        // A space at the end marks the end of the last word.
        let plain = Array(name.lowercased().utf8) + [0x20]
        // Each rule may be followed or not; all together is the usual case, one alone the next.
        var out: Set<[UInt8]> = [plain, rules.reduce(plain) { replaced($0, $1) ?? $0 }]
        for rule in rules + byteLoose { if let spelling = replaced(plain, rule) { out.insert(spelling) } }
        for spelling in out { out.formUnion(articles(spelling)) }
        return Set(out.map { capitalised($0) }).subtracting([name])
    }

    private typealias Rule = (old: [UInt8], new: [UInt8])

    // The rules as bytes, for a thousand names are spelled when a language is first read.
    private static let byteRules = rules.mapValues { $0.map { Rule(Array($0.0.utf8), Array($0.1.utf8)) } }
    private static let byteLoose = loose.map { Rule(Array($0.0.utf8), Array($0.1.utf8)) }

    /// The name with every place of a rule replaced; nil where it has none.
    private static func replaced(_ name: [UInt8], _ rule: Rule) -> [UInt8]? {
        var out: [UInt8]?
        var index = 0
        while index < name.count {
            if name[index] == rule.old[0], name[index...].starts(with: rule.old) {
                out = (out ?? Array(name[..<index])) + rule.new
                index += rule.old.count
            } else {
                out?.append(name[index])
                index += 1
            }
        }
        return out
    }

    private static let articleForms = [" al-", " el-", " al ", " el "].map { Array($0.utf8) }

    /// The article, which papers write al-, el- or apart.
    private static func articles(_ name: [UInt8]) -> [[UInt8]] {
        for form in articleForms {
            let spelled = articleForms.compactMap { replaced(name, (form, $0)) }
            if !spelled.isEmpty { return spelled }
        }
        return []
    }

    private static let small: Set<String> = ["al", "el", "bin", "ben", "ibn"]
    private static let smallBytes = small.map { Array($0.utf8) }

    /// A lower-case name with its capitals and without the space at its end.
    private static func capitalised(_ name: [UInt8]) -> String {
        guard !name.contains(where: { $0 >= 0x80 }) else { return capitalised(String(decoding: name, as: UTF8.self)) }
        var out = Array(name.dropLast())
        var start = 0
        while start < out.count {
            let end = out[start...].firstIndex { $0 == 0x20 || $0 == 0x2D } ?? out.count
            if end > start, (0x61...0x7A).contains(out[start]),
                !smallBytes.contains(where: { $0.count == end - start && out[start..<end].elementsEqual($0) })
            {
                out[start] -= 0x20
            }
            start = end + 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func capitalised(_ name: String) -> String {
        name.split(separator: " ").map { word in
            word.split(separator: "-", omittingEmptySubsequences: false).map { part in
                small.contains(String(part)) ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
            }.joined(separator: "-")
        }.joined(separator: " ")
    }

    // MARK: Greek

    /// Letters and pairs, the longer first: Greek, then en, nl, de, fr, es.
    private static let greek: [(String, [String])] = [
        ("ου", ["ou", "oe", "u", "ou", "u"]), ("μπ", ["b", "b", "b", "b", "b"]),
        ("ντ", ["nt", "nd", "nd", "nd", "nd"]),
        ("τσ", ["ts", "ts", "ts", "ts", "ts"]), ("τζ", ["tz", "tz", "tz", "tz", "tz"]),
        ("γγ", ["ng", "ng", "ng", "ng", "ng"]),
        ("αυ", ["av", "av", "av", "av", "av"]), ("ευ", ["ev", "ev", "ev", "ev", "ev"]),
        ("ει", ["i", "i", "i", "i", "i"]),
        ("οι", ["i", "i", "i", "i", "i"]), ("αι", ["e", "e", "e", "e", "e"]), ("γκ", ["g", "g", "g", "g", "g"]),
        ("α", ["a", "a", "a", "a", "a"]), ("β", ["v", "v", "v", "v", "v"]), ("γ", ["g", "g", "g", "g", "g"]),
        ("δ", ["d", "d", "d", "d", "d"]), ("ε", ["e", "e", "e", "e", "e"]), ("ζ", ["z", "z", "s", "z", "z"]),
        ("η", ["i", "i", "i", "i", "i"]), ("θ", ["th", "th", "th", "th", "th"]), ("ι", ["i", "i", "i", "i", "i"]),
        ("κ", ["k", "k", "k", "k", "k"]), ("λ", ["l", "l", "l", "l", "l"]), ("μ", ["m", "m", "m", "m", "m"]),
        ("ν", ["n", "n", "n", "n", "n"]), ("ξ", ["x", "x", "x", "x", "x"]), ("ο", ["o", "o", "o", "o", "o"]),
        ("π", ["p", "p", "p", "p", "p"]), ("ρ", ["r", "r", "r", "r", "r"]), ("σ", ["s", "s", "s", "s", "s"]),
        ("ς", ["s", "s", "s", "s", "s"]), ("τ", ["t", "t", "t", "t", "t"]), ("υ", ["y", "y", "y", "y", "i"]),
        ("φ", ["f", "f", "f", "f", "f"]), ("χ", ["ch", "ch", "ch", "ch", "j"]), ("ψ", ["ps", "ps", "ps", "ps", "ps"]),
        ("ω", ["o", "o", "o", "o", "o"]),
    ]

    private static let columns = ["en", "nl", "de", "fr", "es"]

    /// Returns the spelling of a Greek name, or nil for another script or language.
    static func greek(_ name: String, in language: String) -> String? {
        guard let column = columns.firstIndex(of: language), let first = name.unicodeScalars.first,
            (0x370...0x3FF).contains(first.value) || (0x1F00...0x1FFF).contains(first.value)
        else { return nil }
        let plain = String(
            String.UnicodeScalarView(
                name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                    $0.properties.generalCategory != .nonspacingMark
                }))
        var rest = Substring(plain)
        var out = ""
        while let first = rest.first {
            if first == " " || first == "-" {
                out.append(first)
                rest.removeFirst()
            } else if let (letters, cells) = greek.first(where: { rest.hasPrefix($0.0) }) {
                out += cells[column]
                rest.removeFirst(letters.count)
            } else {
                return nil
            }
        }
        return capitalised(out)
    }
}
