import Foundation
package import Text

/// The usual spellings of Arabic, Hebrew and Greek names in Latin-script languages.
///
/// Arabic and Hebrew leave short vowels unwritten, so nothing can be spelled from the script alone: the rules start from the
/// English spelling and write it as each language hears it (Shoukry: nl Sjoekri, de Schukri, fr Choukri, es Shukri).
/// Greek is spelled from its own letters.
package struct Romanization {
    private let rules: [Rule]
    private let greek: Spelling.Rules

    /// Takes the rules of a language.
    package init(_ spelling: Spelling) {
        // The rules as bytes, for a thousand names are spelled when a language is first read.
        rules = spelling.unvowelled.map { Rule(Array($0.from.utf8), Array($0.to.utf8)) }
        greek = spelling.greek
    }

    /// Returns other spellings of an English name whose native form is in the given language.
    package func variants(of name: String, nativeLanguage: String) -> Set<String> {
        guard NameSpellings.unvowelled.contains(nativeLanguage) else { return [] }
        // A space at the end marks the end of the last word.
        let plain = Array(name.lowercased().utf8) + [0x20]
        // Each rule may be followed or not; all together is the usual case, one alone the next.
        var out: Set<[UInt8]> = [plain, rules.reduce(plain) { Self.replaced($0, $1) ?? $0 }]
        for rule in rules + Self.loose { if let spelling = Self.replaced(plain, rule) { out.insert(spelling) } }
        for spelling in out { out.formUnion(Self.articles(spelling)) }
        return Set(out.map { Self.capitalised($0) }).subtracting([name])
    }

    private typealias Rule = (old: [UInt8], new: [UInt8])

    private static let loose = NameSpellings.loose.map { Rule(Array($0.0.utf8), Array($0.1.utf8)) }

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

    private static let articleForms = ["-", " "].flatMap { mark in
        NameSpellings.articles.map { Array((" " + $0 + mark).utf8) }
    }

    /// The article, which papers write al-, el- or apart.
    private static func articles(_ name: [UInt8]) -> [[UInt8]] {
        for form in articleForms {
            let spelled = articleForms.compactMap { replaced(name, (form, $0)) }
            if !spelled.isEmpty { return spelled }
        }
        return []
    }

    private static let smallBytes = NameSpellings.small.map { Array($0.utf8) }

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
                NameSpellings.small.contains(String(part))
                    ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
            }.joined(separator: "-")
        }.joined(separator: " ")
    }

    // MARK: Greek

    /// Returns the spelling of a Greek name, or nil for another script.
    package func greek(_ name: String) -> String? {
        guard let first = name.unicodeScalars.first,
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
            } else if let (letters, spelled) = greek.first(where: { rest.hasPrefix($0.from) }) {
                out += spelled
                rest.removeFirst(letters.count)
            } else {
                return nil
            }
        }
        return Self.capitalised(out)
    }
}
