/// How like two words sound, and whether they differ by a slip of the pen only.
enum Likeness {
    /// What two words are to each other.
    struct Result: Equatable {
        /// Between 0 and 1.
        var score: Double
        /// Whether a slip has to explain what differs.
        var isSlip = false
    }

    // Costs of an edit; a consonant that no spelling explains costs one.
    private static let samePlace = 0.02
    private static let thirdPlace = 0.25
    private static let unvowelledPlace = 0.15
    private static let voicing = 0.3
    private static let nearVowel = 0.2
    private static let farVowel = 0.5
    private static let lostVowel = 0.5
    private static let lostBesideVowel = 0.15
    private static let lostConsonant = 1.2
    private static let lostBreath = 0.15
    private static let unwritten = 0.03

    /// The fewest letters of a word in which a slip is one.
    static let longWord = 5
    static let slip = 0.88
    /// The most letters of a word in which every one counts.
    private static let shortWord = 3
    private static let shortLoss = 0.15
    private static let otherGender = 0.7

    /// Compares two words by their sounds, and by their letters.
    static func of(_ left: WrittenName.Word, _ right: WrittenName.Word) -> Result {
        if left.letters == right.letters { return Result(score: 1) }
        let heard = heard(left, right)
        if isOtherGender(left.letters, right.letters) { return Result(score: min(heard, otherGender), isSlip: true) }
        let isLong = max(left.letters.count, right.letters.count) >= longWord
        if heard < 0.9, isLong, isOneEdit(left.letters, right.letters) { return Result(score: slip, isSlip: true) }
        let isShort = left.letters.count == right.letters.count && left.letters.count <= shortWord
        return Result(score: isShort && !left.isUnvowelled && !right.isUnvowelled ? heard - shortLoss : heard)
    }

    /// Ivanov and Ivanova, Karin and Karina, Mario and Maria are two persons.
    private static func isOtherGender(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        if short.count > 2, long.elementsEqual(short + Array("ne".utf8)) { return true }
        guard short.count > 2, long.last == 0x61 || short.last == 0x61 else { return false }
        if long.count == short.count + 1 {
            return long.last == 0x61 && long.starts(with: short) && !isVowel(short.last)
        }
        return long.count == short.count && [short.last, long.last].contains(0x6F)
            && short.dropLast() == long.dropLast()
    }

    private static func isVowel(_ letter: UInt8?) -> Bool { "aeiouy".utf8.contains(letter ?? 0) }

    // MARK: Sounds

    /// The better of the ways to read them.
    private static func heard(_ left: WrittenName.Word, _ right: WrittenName.Word) -> Double {
        let isUnvowelled = left.isUnvowelled || right.isUnvowelled
        var best = 0.0
        for one in left.readings {
            for other in right.readings where best < 1 { best = max(best, heard(one.list, other.list, isUnvowelled)) }
        }
        return best
    }

    private static func heard(_ left: [Sounds.Sound], _ right: [Sounds.Sound], _ isUnvowelled: Bool) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let shorter = min(left.count, right.count)
        if 2 * shorter < max(left.count, right.count), !isUnvowelled { return 0 }
        var row = [0.0]
        for index in right.indices { row.append(row[index] + loss(right, index, isUnvowelled) * (index == 0 ? 2 : 1)) }
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] += loss(left, i, isUnvowelled) * (i == 0 ? 2 : 1)
            for (j, b) in right.enumerated() {
                let isFirst = i == 0 && j == 0
                let next = min(
                    row[j + 1] + loss(left, i, isUnvowelled), row[j] + loss(right, j, isUnvowelled),
                    diagonal + change(a, b, isUnvowelled) * (isFirst && a.isVowel ? 2 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        // A vowel weighs more where there is little else.
        let length =
            isUnvowelled
            ? Double(max(1, max(left.count { !$0.isVowel }, right.count { !$0.isVowel })))
            : Double(max(left.count, right.count))
        let weight = shorter <= 3 && !isUnvowelled ? 1.5 : 1
        return max(0, 1 - weight * row[right.count] / length)
    }

    private static func loss(_ list: [Sounds.Sound], _ index: Int, _ isUnvowelled: Bool) -> Double {
        let sound = list[index]
        if sound.isVowel {
            if isUnvowelled { return unwritten }
            let isLast = index == list.count - 1
            let isBeside =
                index > 0 && list[index - 1].isVowel || index + 1 < list.count && list[index + 1].isVowel
            return isBeside || isLast && sound.may == .e ? lostBesideVowel : lostVowel
        }
        return sound.may.contains(.h) && !sound.may.contains(.k) ? lostBreath : lostConsonant
    }

    private static func change(_ a: Sounds.Sound, _ b: Sounds.Sound, _ isUnvowelled: Bool) -> Double {
        if a.letters == b.letters { return 0 }
        if !a.may.isDisjoint(with: b.may) {
            if isUnvowelled { return a.isVowel || b.isVowel ? samePlace : unvowelledPlace }
            // An h and a Spanish j are both the sound of Khrushchev, but seldom one name.
            return a.may.isDisjoint(with: b.own) && b.may.isDisjoint(with: a.own) ? thirdPlace : samePlace
        }
        if a.isVowel, b.isVowel {
            if isUnvowelled { return unwritten }
            return isNear(a.may, b.may, vowels) ? nearVowel : farVowel
        }
        if a.isVowel != b.isVowel { return 1.2 }
        if isUnvowelled, isNear(a.may, b.may, unvoiced) { return unvowelledPlace }
        return isNear(a.may, b.may, voices) ? voicing : 1.2
    }

    private static let vowels: [(Sounds.Options, Sounds.Options)] = [(.a, .e), (.e, .i), (.o, .u)]
    private static let voices: [(Sounds.Options, Sounds.Options)] = [
        (.b, .p), (.v, .f), (.d, .t), (.g, .k), (.z, .s), (.zh, .sh), (.dj, .ch), (.dj, .zh), (.ts, .s), (.ts, .ch),
        (.kh, .k), (.v, .b), (.shch, .sh), (.ks, .k),
    ]
    /// What Arabic and Hebrew letters leave open.
    private static let unvoiced: [(Sounds.Options, Sounds.Options)] = [
        (.b, .p), (.v, .b), (.f, .p), (.v, .f), (.g, .k), (.dj, .g), (.g, .h), (.s, .z), (.t, .d), (.sh, .s), (.w, .v),
        (.t, .ts), (.kh, .k), (.kh, .h), (.zh, .dj), (.ch, .sh), (.ks, .k),
    ]

    private static func isNear(_ a: Sounds.Options, _ b: Sounds.Options, _ pairs: [(Sounds.Options, Sounds.Options)])
        -> Bool
    {
        pairs.contains { first, second in
            !a.isDisjoint(with: first) && !b.isDisjoint(with: second)
                || !a.isDisjoint(with: second) && !b.isDisjoint(with: first)
        }
    }

    // MARK: Letters

    /// Whether one letter was left out, put in, exchanged, or two beside each other changed places.
    static func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard long.count - short.count <= 1, let start = short.indices.first(where: { short[$0] != long[$0] }) else {
            return long.count - short.count <= 1
        }
        // Nobody errs in the first letter, but two may change places there.
        if long.count > short.count { return start > 0 && short[start...] == long[(start + 1)...] }
        if start > 0, short[(start + 1)...] == long[(start + 1)...] { return true }
        return start + 1 < short.count && short[start] == long[start + 1] && short[start + 1] == long[start]
            && short[(start + 2)...] == long[(start + 2)...]
    }
}
