import Languages

/// A word of a script that leaves vowels out, and the Latin words that it may be.
///
/// Vowels are free where the script has none, but every letter must be answered: `قيس` is Kais, Qays or Gais and never
/// Jesus.
struct Skeleton: Sendable, Equatable {
    private let letters: [Abjads.Letter]

    init(_ letters: [Abjads.Letter]) {
        self.letters = letters
    }

    /// The word with others behind it, written as one.
    init(_ words: [Skeleton]) {
        letters = words.flatMap(\.letters)
    }

    /// Whether a folded Latin word spells this one.
    func isSpelled(_ word: [UInt8]) -> Bool {
        let word = Self.plain(word)
        var places: Set<Int> = [0]
        for (index, letter) in letters.enumerated() {
            places = places.reduce(into: []) { $0.formUnion(after(letter, index, word, $1)) }
            if places.isEmpty { return false }
        }
        // Vowels at the end, and an h that nobody hears.
        return places.contains { place in word[place...].allSatisfy { Self.isVowel($0) || $0 == UInt8(ascii: "h") } }
    }

    /// The places in the word at which a letter that begins at one may end.
    private func after(_ letter: Abjads.Letter, _ index: Int, _ word: [UInt8], _ place: Int) -> [Int] {
        switch letter {
        case .glottal:
            // At the beginning one hears a vowel, unless the letter behind it is one.
            if index > 0 { return [place] }
            let isVowel = place < word.count && Self.isVowel(word[place])
            return isVowel ? [place] : []
        case .article: return Self.articles(word, place)
        case .consonant(let spellings):
            let isAlef = spellings.first == [UInt8(ascii: "a")]
            if isAlef, index == 0 { return place < word.count && Self.isVowel(word[place]) ? [place, place + 1] : [] }
            return spelled(spellings, index, word, place)
        case .breath(let spellings):
            let isSilent =
                index == letters.count - 1 && place > 0 && (place..<word.count).allSatisfy { Self.isVowel(word[$0]) }
            return spelled(spellings, index, word, place) + (isSilent ? [word.count] : [])
        }
    }

    /// The places behind any of some spellings, with vowels in front that the script leaves out.
    private func spelled(_ spellings: [[UInt8]], _ index: Int, _ word: [UInt8], _ place: Int) -> [Int] {
        var out: [Int] = []
        var start = place
        while true {
            for spelling in spellings where word[start...].starts(with: spelling) { out.append(start + spelling.count) }
            // A word that begins with a consonant begins so in Latin letters too.
            guard index > 0, start < word.count, Self.isVowel(word[start]) else { return out }
            start += 1
        }
    }

    /// The article is written `al`, `el`, `l`, with the consonant behind it (`ash-Shamsi`), or left out.
    private static func articles(_ word: [UInt8], _ place: Int) -> [Int] {
        var out = [place]
        var start = place
        if start < word.count, isVowel(word[start]) { start += 1 }
        if start < word.count, word[start] == UInt8(ascii: "l") || start > place { out.append(start + 1) }
        if start > place { out.append(start) }
        return out.filter { $0 <= word.count }
    }

    /// Doubled consonants are one.
    private static func plain(_ word: [UInt8]) -> [UInt8] {
        word.indices.filter { $0 == 0 || word[$0] != word[$0 - 1] || isVowel(word[$0]) }.map { word[$0] }
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
