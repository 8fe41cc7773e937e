/// The sounds of a romanised word, each as the set of all that its letters may stand for: papers of each language write
/// what they hear, so `ch` is the sh of Chirac, the ch of Chávez and the kh of Chruschtschow.
package struct Sounds: Sendable, Equatable {
    /// One sound.
    struct Sound: Sendable, Equatable {
        /// What it may be.
        var may: Options
        /// What it is in most languages; the rest of what it may be is rare.
        var own: Options
        /// Whether it is heard as a vowel, or as the glide between two.
        var isVowel: Bool
        /// The letters, to tell spellings of one sound apart.
        var letters: UInt32
    }

    /// A set of sounds.
    struct Options: OptionSet, Sendable, Equatable {
        let rawValue: UInt32

        static let a = Options(rawValue: 1 << 0)
        static let e = Options(rawValue: 1 << 1)
        static let i = Options(rawValue: 1 << 2)
        static let o = Options(rawValue: 1 << 3)
        static let u = Options(rawValue: 1 << 4)
        static let b = Options(rawValue: 1 << 5)
        static let p = Options(rawValue: 1 << 6)
        static let f = Options(rawValue: 1 << 7)
        static let v = Options(rawValue: 1 << 8)
        static let w = Options(rawValue: 1 << 9)
        static let t = Options(rawValue: 1 << 10)
        static let d = Options(rawValue: 1 << 11)
        static let k = Options(rawValue: 1 << 12)
        static let g = Options(rawValue: 1 << 13)
        static let kh = Options(rawValue: 1 << 14)
        static let h = Options(rawValue: 1 << 15)
        static let s = Options(rawValue: 1 << 16)
        static let z = Options(rawValue: 1 << 17)
        static let sh = Options(rawValue: 1 << 18)
        static let zh = Options(rawValue: 1 << 19)
        static let ch = Options(rawValue: 1 << 20)
        static let dj = Options(rawValue: 1 << 21)
        static let ts = Options(rawValue: 1 << 22)
        static let shch = Options(rawValue: 1 << 23)
        static let ks = Options(rawValue: 1 << 24)
        static let l = Options(rawValue: 1 << 25)
        static let m = Options(rawValue: 1 << 26)
        static let n = Options(rawValue: 1 << 27)
        static let r = Options(rawValue: 1 << 28)
    }

    /// Letters and what they may stand for, groups before single ones; a vowel where the last is true.
    private static let table: [(letters: String, may: Options, isVowel: Bool)] = [
        ("schtsch", [.shch, .ch], false), ("shtsh", [.shch], false), ("chtch", [.shch, .ch], false),
        ("sjtsj", [.shch], false),
        ("shch", [.shch, .ch], false), ("tsch", [.ch, .dj], false), ("dsch", [.dj], false), ("tch", [.ch], false),
        ("tsj", [.ch], false),
        ("tsh", [.ch], false), ("dzh", [.dj], false), ("sch", [.sh, .zh, .shch], false),
        ("sc", [.shch, .s, .sh], false),
        ("sh", [.sh, .shch], false), ("sj", [.sh, .zh], false), ("sz", [.sh, .s, .z], false),
        ("cz", [.ch, .ts, .shch], false),
        ("ch", [.ch, .sh, .kh, .k, .h], false), ("kh", [.kh, .h, .k, .g], false), ("gh", [.g, .kh, .h], false),
        ("zh", [.zh, .dj, .z], false), ("zj", [.zh], false), ("dz", [.z, .ts, .dj, .zh], false),
        ("dj", [.dj, .zh], false),
        ("ts", [.ts, .z, .s], false), ("tz", [.ts, .z, .s], false), ("th", [.t, .s], false), ("ph", [.f], false),
        ("dh", [.d, .z], false), ("ck", [.k], false), ("qu", [.k], false), ("ks", [.ks], false),
        ("cs", [.ch, .ks], false),
        ("lj", [.l], false), ("nj", [.n], false), ("gn", [.n], false),
        ("eau", [.o], true), ("oe", [.u, .o, .e], true), ("ou", [.u, .o, .w], true), ("oo", [.u, .o], true),
        ("ee", [.i, .e], true),
        ("ie", [.i, .e], true), ("ae", [.a, .e], true), ("ue", [.u], true), ("eo", [.o, .e, .u], true),
        ("eu", [.u, .e, .o], true), ("ey", [.e, .i], true), ("ei", [.e, .i], true), ("ej", [.e, .i], true),
        ("ay", [.a, .e], true), ("ai", [.a, .e], true), ("aj", [.a, .e], true), ("au", [.a, .o, .u], true),
        ("iy", [.i], true), ("yj", [.i], true), ("yy", [.i], true), ("ii", [.i], true),
        ("yi", [.i], true),
        ("aa", [.a], true), ("uu", [.u], true),
        ("a", [.a], true), ("e", [.e], true), ("i", [.i], true), ("o", [.o], true), ("u", [.u, .w], true),
        ("y", [.i, .u], true), ("b", [.b], false), ("p", [.p], false), ("f", [.f], false), ("v", [.v, .f], false),
        ("w", [.v, .w, .u], false), ("t", [.t], false), ("d", [.d], false), ("k", [.k], false),
        ("q", [.k, .g, .ch, .kh], false), ("g", [.g, .kh, .h], false), ("h", [.h, .kh, .g], false),
        ("s", [.s, .z, .sh], false), ("z", [.z, .ts, .zh, .s], false), ("c", [.k, .s, .ts, .ch], false),
        ("x", [.ks, .sh, .s], false), ("j", [.i, .zh, .dj, .kh], true), ("l", [.l], false), ("m", [.m], false),
        ("n", [.n], false), ("r", [.r], false),
    ]

    /// Letters that stand for other sounds in some language only.
    private static let own: [String: Options] = [
        "h": .h, "q": .k, "j": [.i, .zh, .dj], "g": .g, "z": .z, "s": .s, "c": [.k, .s], "x": .ks, "kh": .kh, "gh": .g,
    ]

    private static let rows: [[(letters: [UInt8], sound: Sound)]] = {
        var rows = [[(letters: [UInt8], sound: Sound)]](repeating: [], count: 26)
        for row in table {
            let letters = Array(row.letters.utf8)
            let code = letters.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) }
            rows[Int(letters[0] - 0x61)].append(
                (letters, Sound(may: row.may, own: own[row.letters] ?? row.may, isVowel: row.isVowel, letters: code)))
        }
        return rows
    }()

    private(set) var list: [Sound] = []

    /// Reads folded letters of the Latin alphabet; others are passed over, doubled consonants are one.
    ///
    /// With `joinsJ` the j in `aj`, `nj` and the like is part of the sound in front of it, as in Slavic names; without it is
    /// the sound in Rafsanjani and Akhmetov's Spanish name Ajmetov.
    package init(_ word: [UInt8], joinsJ: Bool = true) {
        var index = 0
        while index < word.count {
            defer { index += 1 }
            guard (0x61...0x7A).contains(word[index]) else { continue }
            if index > 0, word[index] == word[index - 1], !Self.vowels.contains(word[index]) { continue }
            guard
                let row = Self.rows[Int(word[index] - 0x61)].first(where: {
                    Self.starts(word, index, $0.letters)
                        && (joinsJ || $0.letters.count != 2 || $0.letters[1] != UInt8(ascii: "j"))
                })
            else { continue }
            index += row.letters.count - 1
            var sound = row.sound
            // A soft g: Georgi is Dzhordzhi to some.
            if row.letters == [0x67], index + 1 < word.count, Self.softening.contains(word[index + 1]) {
                sound.may = [.g, .dj, .zh]
            }
            // Before a vowel it is a glide: Yang is not Wang.
            if row.letters == [0x79], list.isEmpty, index + 1 < word.count, Self.vowels.contains(word[index + 1]) {
                sound.may = [.i]
            }
            // Rajji is Radjdji to some.
            if !sound.isVowel, list.last == sound { continue }
            list.append(sound)
        }
    }

    private static func starts(_ word: [UInt8], _ index: Int, _ letters: [UInt8]) -> Bool {
        guard index + letters.count <= word.count else { return false }
        for offset in letters.indices where word[index + offset] != letters[offset] { return false }
        return true
    }

    private static let softening = Array("eiy".utf8)
    private static let vowels = Array("aeiou".utf8)

    // MARK: Keys

    /// The classes of consonants in order, as a key under which all spellings of a word stand; two keys where a letter may
    /// be a vowel.
    package static func keys(_ word: [UInt8]) -> [String] {
        let plain = key(word, hearsJ: false)
        let other = word.contains(0x6A) ? key(word, hearsJ: true) : plain
        return [plain] + (other == plain ? [] : [other])
    }

    /// The keys that one slip makes of a key, and the key itself.
    package static func near(_ key: String) -> [String] {
        let digits = Array(key.utf8)
        guard digits.allSatisfy(classes.contains) else { return [key] }
        var out: Set<[UInt8]> = [digits]
        for index in 0...digits.count {
            for digit in classes {
                out.insert(Array(digits[..<index]) + [digit] + Array(digits[index...]))
                if index < digits.count {
                    out.insert(Array(digits[..<index]) + [digit] + Array(digits[(index + 1)...]))
                }
            }
            if index < digits.count { out.insert(Array(digits[..<index]) + Array(digits[(index + 1)...])) }
            if index + 1 < digits.count {
                var swapped = digits
                swapped.swapAt(index, index + 1)
                out.insert(swapped)
            }
        }
        return out.filter { list in !list.isEmpty && !zip(list, list.dropFirst()).contains { $0 == $1 } }
            .map { String(decoding: $0.prefix(longestKey), as: UTF8.self) }
    }

    private static let classes = Array("123456".utf8)
    private static let longestKey = 8

    /// Classes as in Soundex, where sibilants and what stands behind a stop with them are one.
    ///
    /// Source: Russell, US patent 1261167 (1918), for the classes.
    private static func key(_ word: [UInt8], hearsJ: Bool) -> String {
        var out: [UInt8] = []
        for (index, letter) in word.enumerated() {
            let next = index + 1 < word.count ? word[index + 1] : 0
            var digit: UInt8
            switch letter {
            case UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"):
                digit = 0x31
            case UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "q"), UInt8(ascii: "s"),
                UInt8(ascii: "x"), UInt8(ascii: "z"):
                digit = 0x32
            case UInt8(ascii: "j") where hearsJ: digit = 0x32
            case UInt8(ascii: "t"), UInt8(ascii: "d"):
                let isAffricate =
                    [UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "c")].contains(next)
                    || hearsJ && next == UInt8(ascii: "j")
                digit = isAffricate ? 0x32 : 0x33
            case UInt8(ascii: "l"): digit = 0x34
            case UInt8(ascii: "m"), UInt8(ascii: "n"): digit = 0x35
            case UInt8(ascii: "r"): digit = 0x36
            default: continue
            }
            if out.last != digit { out.append(digit) }
        }
        // A name of vowels has its first letter for a key.
        if out.isEmpty { return word.first.map { String(UnicodeScalar($0)) } ?? "" }
        return String(decoding: out.prefix(longestKey), as: UTF8.self)
    }
}
