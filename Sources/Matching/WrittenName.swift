import Foundation
import Languages
import Text

/// A name as somebody wrote it, in words that can be compared: romanised, folded, without titles in front.
package struct WrittenName: Sendable, Equatable {
    /// One word.
    package struct Word: Sendable, Equatable {
        /// What a word is in a name.
        enum Kind: Sendable { case name, particle, initial, numeral }

        /// The folded letters and digits.
        package let letters: [UInt8]
        var kind: Kind
        /// Whether it comes from a script that leaves vowels out.
        let isUnvowelled: Bool
        /// Whether the word before it says that this is the father's name.
        var isFather = false
        /// Its sounds, and those that it has where each j is one of its own.
        let readings: [Sounds]
        /// The letters of its script, where that leaves vowels out.
        let skeleton: Skeleton?

        init(_ letters: [UInt8], _ kind: Kind, isUnvowelled: Bool, skeleton: Skeleton? = nil) {
            self.letters = letters
            self.kind = kind
            self.isUnvowelled = isUnvowelled
            self.skeleton = skeleton
            let plain = Sounds(letters)
            let other = letters.contains(UInt8(ascii: "j")) ? Sounds(letters, joinsJ: false) : plain
            readings = other == plain ? [plain] : [plain, other]
        }

        /// Words beside each other that are written as one.
        init(joining words: some Collection<Word>) {
            let skeletons = words.compactMap(\.skeleton)
            self.init(
                words.flatMap(\.letters), .name, isUnvowelled: words.contains(where: \.isUnvowelled),
                skeleton: skeletons.count == words.count ? Skeleton(skeletons) : nil)
        }

        /// Stands before words of keys whose vowels were not written.
        static let mark = "~"

        /// Reads a word of a key.
        package init(entry: String) {
            let isUnvowelled = entry.hasPrefix(Self.mark)
            self.init(Array(entry.utf8.drop { $0 == 0x7E }), .name, isUnvowelled: isUnvowelled)
        }

        /// Whether a word of a key has nearly the same letters, as one that is a slip away must have.
        package func isNear(_ entry: String) -> Bool {
            var (other, count) = (UInt64(0), 0)
            for letter in entry.utf8 where letter != 0x7E {
                other |= 1 << UInt64(letter & 63)
                count += 1
            }
            return abs(count - letters.count) <= Self.reach && (mask ^ other).nonzeroBitCount <= 2 * Self.reach
        }

        /// Letters that one slip and another spelling may add.
        private static let reach = 2

        /// Which letters there are.
        private var mask: UInt64 { letters.reduce(0) { $0 | 1 << UInt64($1 & 63) } }

        /// The fewest letters of a word in which a slip is looked for.
        package static let longEnough = 4

        /// The letters as text.
        package var text: String { String(decoding: letters, as: UTF8.self) }
    }

    /// Whether it comes from a script that writes syllables, whose words are cut otherwise in Latin letters.
    let isSyllabic: Bool
    /// The words in their order.
    package private(set) var words: [Word] = []
    /// What it is as a name of Korea, and as one of China.
    private(set) var korean: KoreanName?
    private(set) var chinese: ChineseName?
    /// Whether it is told from a father or son of the same name.
    private(set) var generation: Generation?

    /// What stands behind the names of fathers and sons.
    enum Generation: Sendable { case senior, junior }

    /// The most words that are compared.
    private static let longest = 10
    private static let longestText = 200

    /// Reads a name of a person, or of a body, whose words are all part of its name.
    package init(_ text: String, isBody: Bool = false) {
        isSyllabic = text.unicodeScalars.contains { scalar in Self.syllabic.contains { $0.contains(scalar.value) } }
        let text = String(text.prefix(Self.longestText))
        for piece in Self.pieces(text) {
            let parts = Self.folded(piece.latin)
            for part in parts where words.count < Self.longest {
                words.append(
                    Word(
                        part, Self.kind(part), isUnvowelled: piece.isUnvowelled,
                        skeleton: parts.count == 1 ? piece.skeleton : nil))
            }
        }
        let letters = words.map(\.letters)
        korean = KoreanName(hangul: text) ?? KoreanName(latin: letters)
        chinese = ChineseName(characters: text, latin: letters) ?? ChineseName(latin: letters)
        if !isBody { dropTitles() }
        for index in words.indices.dropFirst()
        where NameWords.descents.contains(words[index - 1].text)
            || words[index].isUnvowelled && words[index - 1].text == "bn"
        {
            words[index].isFather = true
        }
        // "E." begins a name, "e" links its parts.
        if words.count > 1, words[0].letters.count == 1, words[0].kind == .particle { words[0].kind = .initial }
        // Frederik X.
        if words.count > 1, let last = words.last, last.kind == .initial, NameWords.numerals.contains(last.text) {
            words[words.count - 1].kind = .numeral
        }
        // A name of particles and numbers only is a name all the same.
        if !words.contains(where: { $0.kind == .name }) {
            for index in words.indices where words[index].kind != .initial { words[index].kind = .name }
        }
    }

    /// Whether it is made of names in Latin letters alone, and is none of China or Korea.
    var isPlain: Bool {
        !isSyllabic && korean == nil && chinese == nil && generation == nil
            && words.allSatisfy { $0.kind == .name && !$0.isUnvowelled && !$0.isFather && $0.skeleton == nil }
    }

    private mutating func dropTitles() {
        while words.count > 1, NameWords.titles.contains(words[0].text), !words[0].isUnvowelled,
            words[1...].contains(where: { $0.kind == .name }),
            !NameWords.descents.contains(words[1].text)
        {
            words.removeFirst()
        }
        while words.count > 2, let last = words.last, NameWords.suffixes.contains(last.text) {
            if NameWords.seniors.contains(last.text) { generation = .senior }
            if NameWords.juniors.contains(last.text) { generation = .junior }
            words.removeLast()
        }
    }

    private static func kind(_ letters: [UInt8]) -> Word.Kind {
        let text = String(decoding: letters, as: UTF8.self)
        if NameWords.particles.contains(text) || text == "bn" { return text == "i" ? .numeral : .particle }
        if letters.count == 1 { return .initial }
        return NameWords.numerals.contains(text) ? .numeral : .name
    }

    // MARK: Scripts

    /// A word in Latin letters, with what its own script says.
    private struct Piece {
        var latin: String
        var isUnvowelled = false
        var skeleton: Skeleton?
    }

    /// The words of a text in Latin letters.
    private static func pieces(_ text: String) -> [Piece] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainPieces(text) }
        var out: [Piece] = []
        for word in text.split(whereSeparator: isGap) {
            let word = String(word)
            guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
                if word.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
                    out.append(Piece(latin: word))
                }
                continue
            }
            let isUnvowelled = unvowelled.contains { $0.contains(first.value) }
            let parts = latin(word, first.value).split(whereSeparator: isGap)
            for part in parts {
                out.append(
                    Piece(
                        latin: String(part), isUnvowelled: isUnvowelled,
                        skeleton: isUnvowelled && parts.count == 1 ? Abjads.letters(word).map(Skeleton.init) : nil))
            }
        }
        return out
    }

    /// The same of a text in ASCII, as most names in a database are.
    private static func plainPieces(_ text: String) -> [Piece] {
        text.utf8.split(whereSeparator: isPlainGap).compactMap { word in
            let isName = word.contains { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
            return isName ? Piece(latin: String(decoding: word, as: UTF8.self)) : nil
        }
    }

    private static func isPlainGap(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || "-.,;()\"".utf8.contains(byte)
    }

    private static func isGap(_ character: Character) -> Bool {
        // What begins with a letter of ASCII is none, and most do.
        if let first = character.utf8.first, (0x41...0x5A).contains(first & ~0x20) { return false }
        return character.isWhitespace || gaps.contains(character)
    }

    private static let gaps = Set("-‐‑–·・.,;()\"")

    /// Hebrew, and Arabic with its supplements.
    private static let unvowelled: [ClosedRange<UInt32>] = [0x590...0x77F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF]

    /// Han and Hangul.
    private static let syllabic: [ClosedRange<UInt32>] = [0x3400...0x9FFF, 0xAC00...0xD7A3]

    private static let greek = Romanization(LanguagePack.base.spelling)

    private static func latin(_ word: String, _ first: UInt32) -> String {
        switch first {
        case ..<0x370, 0x1E00...0x1EFF, 0xA720...0xA7FF: return word
        case 0x400...0x52F:
            if let spelled = Transliteration.spelling(of: word, by: LanguagePack.base.spelling) { return spelled }
        case 0x370...0x3FF, 0x1F00...0x1FFF: if let spelled = greek.greek(word) { return spelled }
        default: break
        }
        return (word.precomposedStringWithCompatibilityMapping as NSString).applyingTransform(.toLatin, reverse: false)
            ?? word
    }

    /// Folded letters without marks; an apostrophe joins what stands beside it.
    private static func folded(_ piece: String) -> [[UInt8]] {
        var out: [[UInt8]] = [[]]
        // To compose what is composed takes longer than all the rest.
        let isPlain = piece.utf8.allSatisfy { $0 < 0x80 }
        for scalar in (isPlain ? piece : piece.precomposedStringWithCompatibilityMapping).unicodeScalars {
            // The glottal stops of romanised Arabic and Hebrew are letters to Unicode.
            if (0x2B0...0x2FF).contains(scalar.value) { continue }
            let row = Folding.row(scalar)
            switch row.kind {
            case .mark: continue
            case .other: if !"'\u{2019}\u{2018}`\u{B4}".unicodeScalars.contains(scalar) { out.append([]) }
            case .letter, .capital, .digit:
                for value in [row.first, row.second] where value != 0 {
                    if let folded = Unicode.Scalar(value) {
                        out[out.count - 1] += Array(UTF8.encode(folded) ?? UTF8.EncodedScalar())
                    }
                }
            }
        }
        return out.filter { !$0.isEmpty }
    }

    // MARK: Keys

    /// The words under which the name is looked up, each with its keys: those that name somebody, and all together.
    package var entries: [(key: String, word: String)] {
        let names = words.filter { $0.kind == .name }
        var out: [(key: String, word: String)] = []
        var seen: Set<[UInt8]> = []
        let whole = Word(joining: words)
        for word in names + (words.count > 1 ? [whole] : []) where seen.insert(word.letters).inserted {
            out += Sounds.keys(word.letters).map { ($0, (word.isUnvowelled ? Word.mark : "") + word.text) }
        }
        return out
    }
}
