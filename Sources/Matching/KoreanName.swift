import Languages

/// A Korean name in Hangul or Latin letters, as sounds that all ways of romanising it share.
struct KoreanName: Sendable, Equatable {
    /// A consonant, a glide, or a vowel that may be heard in several ways.
    private typealias Sound = Set<Character>

    /// The sounds with the family name first; two readings where it may stand at either end (Sung Kim).
    private let readings: [[Sound]]

    /// Reads a name in Hangul, nil for other scripts.
    init?(hangul text: String) {
        var sounds: [Sound] = []
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
            let number = Int(scalar.value) - 0xAC00
            let latin =
                EastAsianNames.leads[number / 588] + EastAsianNames.middles[number % 588 / 28]
                + EastAsianNames.tails[number % 28]
            guard let heard = Self.sounds(Array(latin.utf8)) else { return nil }
            sounds += heard
        }
        guard !sounds.isEmpty else { return nil }
        readings = [Self.begun(sounds)]
    }

    /// How many syllables a name in Latin letters has.
    private static let syllables = 2...3

    /// Reads folded Latin words, nil where they are no Korean name.
    init?(latin: [[UInt8]]) {
        guard (2...4).contains(latin.count) else { return nil }
        let isFamily = [latin[0], latin[latin.count - 1]].map {
            EastAsianNames.korean.contains(String(decoding: $0, as: UTF8.self))
        }
        guard isFamily.contains(true) else { return nil }
        let heard = latin.compactMap(Self.sounds)
        guard heard.count == latin.count, Self.syllables.contains(heard.joined().count(where: Self.isVowel)) else {
            return nil
        }
        let turned = heard.suffix(1) + heard.dropLast()
        readings = [
            isFamily[0] ? Self.begun(Array(heard.joined())) : nil,
            isFamily[1] ? Self.begun(Array(turned.joined())) : nil,
        ].compactMap(\.self)
    }

    /// Whether both are spellings of one name.
    func isSame(_ other: KoreanName) -> Bool {
        readings.contains { one in
            other.readings.contains { two in
                one.count == two.count && zip(one, two).allSatisfy { !$0.isDisjoint(with: $1) }
            }
        }
    }

    private static func isVowel(_ sound: Sound) -> Bool { !sound.isDisjoint(with: "aeioud") }

    /// Lee, Rhee, Li and Yi are one family name, as are Ryu and Yoo.
    private static func begun(_ sounds: [Sound]) -> [Sound] {
        guard sounds.count > 1, sounds[0] == ["l"], sounds[1] == ["i"] || sounds[1] == ["y"] else { return sounds }
        return Array(sounds.dropFirst())
    }

    private static func sounds(_ word: [UInt8]) -> [Sound]? {
        var out: [Sound] = []
        var index = 0
        while index < word.count {
            let rest = word[index...]
            let isAfterVowel = out.last.map(isVowel) == true
            if let vowel = EastAsianNames.vowels.first(where: { rest.starts(with: $0.spelling.utf8) }) {
                // Neither `yi` nor `ye` nor `woo` is more than its vowel.
                if out.last == ["y"], vowel.sounds == ["i"] || vowel.sounds == ["e"] { out.removeLast() }
                if out.last == ["w"], vowel.sounds == ["o"] { out.removeLast() }
                out.append(vowel.sounds)
                index += vowel.spelling.utf8.count
            } else if rest.first == UInt8(ascii: "y") || rest.first == UInt8(ascii: "w") {
                out.append(rest.first == UInt8(ascii: "y") ? ["y"] : ["w"])
                index += 1
            } else if rest.count == 1, rest.first == UInt8(ascii: "h"), isAfterVowel {
                index += 1
            } else if rest.starts(with: "rk".utf8) {
                // Park.
                index += 1
            } else if let consonant = EastAsianNames.consonants.first(where: { rest.starts(with: $0.spelling.utf8) }) {
                out.append([consonant.sound])
                index += consonant.spelling.utf8.count
            } else {
                return nil
            }
        }
        // A glide glides to a vowel.
        let isHeard = zip(out, out.dropFirst() + [[]]).allSatisfy { ($0 != ["y"] && $0 != ["w"]) || isVowel($1) }
        return isHeard ? out : nil
    }
}
