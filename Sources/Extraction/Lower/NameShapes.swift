import Languages
import Text

/// What shape and neighbours say of a capitalised phrase: whether it can name a person.
extension NameScanner {
    /// "Karl Jüsten zu Weltoffenheit", "Köhler Verständnis": a noun behind a name is none of it; one before it makes it a thing.
    ///
    /// "Karl Albrecht", "Jens Baumgart": the one word behind a given name is a surname though it ends like a noun.
    func withoutNouns(_ range: Range<Int>) -> Range<Int>? {
        guard document.lexicon.pack.capitalisesNouns, range.count > 1 else { return range }
        if !isGiven(range.lowerBound), endsLikeNoun(range.lowerBound) { return nil }
        var end = range.upperBound
        while end > range.lowerBound + 1, endsLikeNoun(end - 1) || document.tokens[end - 1].shape == .lower,
            document.tokens[end - 1].gap == .space, !isSurnameLikeNoun(end - 1, behind: range.lowerBound)
        {
            end -= 1
        }
        return range.lowerBound..<end
    }

    /// Whether a word right behind a given name is no noun of the list but only ends with one.
    private func isSurnameLikeNoun(_ token: Int, behind given: Int) -> Bool {
        token == given + 1 && isGiven(given) && document.tokens[token].shape == .capitalised
            && !document.lexicon.nounKeys.contains(document.tokens[token].key)
            && !document.lexicon.derivations.contains { document.ends(token, with: $0) }
    }

    func endsLikeNoun(_ token: Int) -> Bool {
        document.lexicon.nounKeys.contains(document.tokens[token].key)
            || document.lexicon.nounEndings.contains { document.ends(token, with: $0) }
    }

    /// Whether a word is one for a thing, and not a surname: "Piet van den Berg", "minister Van der Zee".
    func isThing(_ token: Int, in range: Range<Int>) -> Bool {
        guard document.has(.nonPersonNouns, at: token) else { return false }
        let isLast = token == range.upperBound - 1 && token > range.lowerBound
        let isSurname =
            isLast && document.tokens[token].shape == .capitalised
            && document.match(.particles, endingAt: token) != nil
            && (isGiven(range.lowerBound) || document.has(.particles, at: range.lowerBound))
        return !isSurname
    }

    /// "(Name / dpa)", "© Name": who took a picture is nobody in the text.
    func isCredit(_ range: Range<Int>) -> Bool {
        let marks: [Unicode.Scalar] = ["/", "©", "|"]
        return [range.lowerBound - 1, range.upperBound].contains { token in
            token >= 0 && token < document.tokens.count && marks.contains { document.tokens[token].isMark($0) }
        }
    }

    /// "De-facto-Machthaber": a phrase that goes on behind a hyphen, and no surname that is known.
    func isHalfOfCompound(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        return end + 1 < document.tokens.count && document.tokens[end].kind == .hyphen
            && document.tokens[end].gap == .none && document.tokens[end + 1].kind == .word
            && surnameCandidates(endingAt: end, in: range, .surname) == nil
    }

    /// "het vliegdekschip USS Abraham Lincoln": the noun right before says that a thing bears the name.
    func namesThing(_ start: Int) -> Bool {
        guard start > 0, document.tokens[start].gap == .space, officeEnding[start] == nil else { return false }
        return document.match(.nonPersonNouns, endingAt: start) != nil
    }

    /// "Van Loon & Partners".
    func isFirm(_ range: Range<Int>) -> Bool {
        [range.lowerBound - 1, range.upperBound].contains {
            $0 >= 0 && $0 < document.tokens.count && document.tokens[$0].isMark("&")
        }
    }

    /// "Kim Jae-ryong": a given name of two syllables with a hyphen and a small second part.
    func isFamilyNameFirst(_ range: Range<Int>, _ words: [Int]) -> Bool {
        guard words.count == 3, let last = words.last else { return false }
        return document.tokens[last - 1].kind == .hyphen && document.tokens[last].shape == .lower
    }

    /// "said Harriet Lindqvist", "Mona Quist zei": two or three words of a name beside a reporting verb.
    func speaks(_ range: Range<Int>, _ words: [Int]) -> Bool {
        if words.count == 1 { return isSaidBy(range) }
        guard (2...3).contains(words.count), words.count == range.count,
            words.allSatisfy({ document.tokens[$0].shape == .capitalised && !isForeign($0) })
        else { return false }
        let end = range.upperBound
        let isBefore = end < document.tokens.count && document.tokens[end].gap == .space && isReport(end)
        let isAfter =
            range.lowerBound > 0 && document.tokens[range.lowerBound].gap == .space && isReport(range.lowerBound - 1)
        return isBefore || isAfter
    }

    /// "said Bargate.": one unknown word between a reporting verb and the end of its clause.
    func isSaidBy(_ range: Range<Int>) -> Bool {
        let (start, end) = (range.lowerBound, range.upperBound)
        guard range.count == 1, !document.lexicon.pack.capitalisesNouns, start > 0, end < document.tokens.count,
            document.tokens[start].shape == .capitalised, document.tokens[start].gap == .space,
            document.matches(at: start).allSatisfy({ $0.kind == .surname })
        else { return false }
        let ends: [Unicode.Scalar] = [".", ",", ":", ";"]
        return isReport(start - 1) && ends.contains { document.tokens[end].isMark($0) }
    }

    func isReport(_ token: Int) -> Bool {
        document.tokens[token].shape == .lower && document.has(.speechVerbs, at: token)
            && !document.has(.connectives, at: token)
    }

    /// "zijn echtgenote Melania".
    func followsRelative(_ start: Int) -> Bool {
        guard let relative = document.match(.relatives, endingAt: start) else { return false }
        return document.all(.pronouns, at: relative.tokens.lowerBound - 1).contains {
            $0.value.grammaticalCase == .possessive
        }
    }

    /// Whether the words are one known surname ("Peña Nieto").
    func isSurname(_ range: Range<Int>) -> Bool {
        document.matches(at: range.lowerBound).contains { $0.kind == .surname && $0.tokens == range }
    }

    /// "Al Sisi": an Arabic article with a capital before a known surname.
    func isSurnameWithArticle(_ range: Range<Int>, _ words: [Int]) -> Bool {
        words.count == 2 && document.has(.particles, at: range.lowerBound)
            && surnameCandidates(endingAt: range.upperBound, in: range, .surname) != nil
    }

    func surnameCandidates(endingAt end: Int, in range: Range<Int>, _ kind: TermKind) -> [Int]? {
        for start in range {
            for match in document.matches(at: start) where match.kind == kind && match.tokens.upperBound == end {
                return String(match.value).flatMap { document.lexicon.bySurname[$0] }
            }
        }
        return nil
    }
}
