import Languages
import Text

/// Finds phrases that may name a person, and the offices beside them.
struct NameScanner {
    let document: Document
    let offices: [OfficePhrase]
    private let officeAt: [Int]
    /// The office whose words end or start at a token.
    let officeEnding: [Int: Int]
    let officeStarting: [Int: Int]
    private let isInside: [Bool]

    init(document: Document, offices: [OfficePhrase]) {
        self.document = document
        self.offices = offices
        var officeAt = Array(repeating: -1, count: document.tokens.count + 1)
        for (number, office) in offices.enumerated() {
            for token in office.head { officeAt[token] = number }
        }
        self.officeAt = officeAt
        officeEnding = Dictionary(
            offices.enumerated().map { ($1.tokens.upperBound, $0) }, uniquingKeysWith: { first, _ in first })
        officeStarting = Dictionary(
            offices.enumerated().map { ($1.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
        isInside = document.insideNames()
    }

    static let given: [UInt64: Honorific] = {
        var table: [UInt64: Honorific] = [:]
        for term in GivenNames.tables.flatMap({ TermList($0).terms }) {
            table[WordKey.of(term.text)] = Honorific(rawValue: term.value)
        }
        return table
    }()

    /// Returns the phrases in text order.
    func scan() -> [NamePhrase] {
        var found: [NamePhrase] = []
        var index = 0
        while index < document.tokens.count {
            if let phrase = phrase(at: index) {
                found.append(linked(phrase))
                index = phrase.tokens.upperBound
            } else {
                index += 1
            }
        }
        shareOffices(&found)
        return found
    }

    /// Gives a plural office to every name of the list that follows it.
    private func shareOffices(_ names: inout [NamePhrase]) {
        var next = 0
        for (number, office) in offices.enumerated() where office.isPlural || office.role == .counterpart {
            while next < names.count, names[next].tokens.lowerBound < office.tokens.upperBound { next += 1 }
            guard next < names.count, follows(names[next].tokens.lowerBound, office.tokens.upperBound),
                !document.lexicon.pack.capitalisesNouns || names[next].hasGivenName || !names[next].known.isEmpty
            else { continue }
            let first = next
            var (index, position) = (first, 0)
            while index < names.count,
                position == 0 || follows(names[index].tokens.lowerBound, names[index - 1].tokens.upperBound)
            {
                if names[index].offices.isEmpty { names[index].offices.append(number) }
                names[index].listPosition = position
                position += 1
                index += 1
            }
        }
    }

    /// Whether nothing but a comma and a conjunction stands between.
    private func follows(_ start: Int, _ end: Int) -> Bool {
        guard start >= end, start - end <= 2, start < document.tokens.count, document.tokens[start].gap < .line else {
            return false
        }
        return (end..<start).allSatisfy { document.tokens[$0].isMark(",") || document.has(.and, at: $0) }
    }

    private func phrase(at index: Int) -> NamePhrase? {
        guard document.tokens[index].kind == .word, officeAt[index] < 0, !isInside[index] else { return nil }
        if let known = knownName(at: index) { return known }
        if let surname = particleSurname(at: index) { return surname }
        guard document.tokens[index].isCapitalised, !isForeign(index) else { return nil }
        let range = capitalisedRun(from: index)
        guard !range.isEmpty else { return nil }
        return unknownName(fromGivenName(range))
    }

    // MARK: Known names

    private func knownName(at index: Int) -> NamePhrase? {
        var full: [Int] = []
        var end = index
        for match in document.matches(at: index) where match.kind == .person {
            if match.tokens.upperBound > end { full = [] }
            end = match.tokens.upperBound
            if let person = Int(match.value) { full.append(person) }
        }
        guard !full.isEmpty, end - index > 1 || isSafeAlone(index), !runsOn(end) else { return nil }
        var phrase = NamePhrase(tokens: index..<end, words: words(index..<end), known: full, isFullName: true)
        phrase.hasGivenName = true
        phrase.isKnownSpelling = true
        return phrase
    }

    /// Whether a one-word name of the knowledge file stands here as a name and not as the start of a longer one.
    private func isSafeAlone(_ index: Int) -> Bool {
        let token = document.tokens[index]
        // Scripts without capitals take three bytes a letter.
        let isUncased = token.end - token.start >= 3 * (token.scalarEnd - token.scalarStart)
        return (token.isCapitalised || isUncased) && !continuesName(index + 1)
    }

    /// "Mohammed Mustafa al-Jibouri": a particle and a surname behind make it another man's name.
    private func runsOn(_ end: Int) -> Bool {
        guard end < document.tokens.count, document.tokens[end].gap == .space,
            let particle = document.match(.particles, at: end), !document.saysOf(end),
            document.tokens[end].shape == .lower
        else { return false }
        let next = particle.tokens.upperBound
        let isHyphened = next < document.tokens.count && document.tokens[next].kind == .hyphen
        return isHyphened && continuesName(next + 1)
    }

    /// "von der Leyen", "De la Fuente": a known surname that opens with a particle.
    private func particleSurname(at index: Int) -> NamePhrase? {
        guard document.has(.particles, at: index),
            let match = document.matches(at: index).last(where: { $0.kind == .surname && $0.tokens.count > 1 }),
            document.tokens[match.tokens.upperBound - 1].isCapitalised
        else { return nil }
        var phrase = NamePhrase(tokens: match.tokens, words: words(match.tokens))
        phrase.known = String(match.value).flatMap { document.lexicon.bySurname[$0] } ?? []
        return phrase
    }

    // MARK: Other names

    private func capitalisedRun(from start: Int) -> Range<Int> {
        var end = start
        var index = start
        let most = min(document.tokens.count, start + Self.longestRun)
        while index < most {
            if index > start, document.tokens[index].gap >= .line { break }
            if isNameWord(index, first: index == start) {
                index += 1
                end = index
            } else if isBrokenLetter(index) {
                index += 2
                end = index
            } else if let next = joined(at: index) {
                index = next
            } else {
                break
            }
        }
        return start..<end
    }

    /// The most tokens of a run; a longer one is a list in capitals, and none of its words may read all the others.
    private static let longestRun = 40

    /// "Der Milliardär Elon Musk", "Bondscoach Per Johansson": where a capital says nothing, a given name opens the name.
    private func fromGivenName(_ range: Range<Int>) -> Range<Int> {
        guard document.lexicon.pack.capitalisesNouns || opensSentence(range.lowerBound) || followsOf(range.lowerBound),
            !isGiven(range.lowerBound),
            !isSurname(range.lowerBound), document.matches(at: range.lowerBound).allSatisfy({ $0.kind != .person })
        else { return range }
        let start = range.dropFirst().first {
            isGiven($0) && document.tokens[$0].gap == .space && range.contains($0 + 1)
        }
        return start.map { $0..<range.upperBound } ?? range
    }

    /// "le ministre de l'Énergie Mathieu Bihet": behind "of" begins what the office is for.
    private func followsOf(_ start: Int) -> Bool {
        start > 1
            && (document.saysOf(start - 1) || document.has(.stopWords, at: start - 1) && document.saysOf(start - 2))
    }

    func isGiven(_ index: Int) -> Bool { Self.given[document.tokens[index].key] != nil }

    private func isNameWord(_ index: Int, first: Bool) -> Bool {
        let token = document.tokens[index]
        guard token.kind == .word, token.isCapitalised, officeAt[index] < 0 else { return false }
        return first || isMiddleInitial(index) || isWordAsSurname(index) || !isForeign(index)
    }

    private static let wordsAsSurnames = Document.bits([.stopWords, .months, .weekdays, .cities, .dateUnits])

    private static let nations = Document.bits([.countries, .demonyms, .nationals, .genitives])

    /// "Ulrich Lange", "Cornel West", "George Washington": right behind a given name a word is a surname.
    private func isWordAsSurname(_ index: Int) -> Bool {
        index > 0 && isGiven(index - 1) && document.tokens[index].gap == .space
            && document.tokens[index].shape == .capitalised && document.has(anyOf: Self.wordsAsSurnames, at: index)
            && !isDate(index) && !document.has(anyOf: Self.nations, at: index)
            && !document.has(.institutions, at: index)
            && !document.has(anyOf: Self.nations, at: index - 1) && !document.has(.cities, at: index - 1)
    }

    /// Whether a capitalised word is something else than a name: a country, a month, an organisation, a stop word.
    func isForeign(_ index: Int) -> Bool {
        let token = document.tokens[index]
        if isDate(index) { return true }
        if startsName(index) || startsWithParticle(index) { return false }
        if token.shape == .upper, token.scalarEnd - token.scalarStart > 1, !isSurname(index) {
            return !isUpperSurname(index)
        }
        let isSurname = isSurname(index)
        return document.matches(at: index).contains { match in
            switch match.kind {
            case .list(.stopWords): !isSurname || (opensSentence(index) && !continuesOwnSurname(index))
            case .list(let list): !isSurname && Self.otherKinds.contains(list)
            case .person, .surname, .surnameGenitive: false
            }
        }
    }

    private static let otherKinds: Set<LanguagePack.List> = [
        .countries, .genitives, .demonyms, .nationals, .organizations, .weekdays, .months, .institutions, .cities,
        .metonyms,
        .honorifics,
    ]

    /// The fewest letters of a surname in capitals, so that initials of a body are none.
    private static let upperSurname = 4

    /// Protocol writes the surname in capitals, as in "KAMIKAWA Yoko" and "Emmanuel MACRON".
    private func isUpperSurname(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.scalarEnd - token.scalarStart >= Self.upperSurname, index > 0, token.gap < .line else {
            return false
        }
        if document.match(.honorifics, endingAt: dotless(index)) != nil { return continuesName(index + 1) }
        return Self.given[document.tokens[index - 1].key] != nil && document.tokens[index - 1].shape != .upper
    }

    /// Whether a surname that is also a function word ("May") is followed by a verb or genitive as a name would be.
    private func continuesOwnSurname(_ index: Int) -> Bool {
        let next = index + 1
        guard next < document.tokens.count else { return false }
        return document.tokens[next].kind == .clitic || document.has(.speechVerbs, at: next)
            || document.has(.encounterVerbs, at: next)
    }

    /// Whether a month stands beside its day or year ("May 24", "28 May 04").
    private func isDate(_ index: Int) -> Bool {
        guard document.has(.months, at: index) else { return false }
        let next = index + 1 < document.tokens.count && document.tokens[index + 1].kind == .number
        return next || (index > 0 && document.tokens[index - 1].kind == .number)
    }

    /// "Van Ojik", "Van den Berg" after an office: a particle with a capital opens the surname.
    private func startsWithParticle(_ index: Int) -> Bool {
        guard let particle = document.match(.particles, at: index), continuesName(particle.tokens.upperBound), index > 0
        else { return false }
        return officeEnding[index] != nil
            || !opensSentence(index) && !document.tokens[index - 1].isMark(".")
    }

    private func opensSentence(_ index: Int) -> Bool {
        document.sentence(of: index).lowerBound == index
    }

    private func startsName(_ index: Int) -> Bool {
        Self.given[document.tokens[index].key] != nil && continuesName(index + 1)
    }

    private func continuesName(_ index: Int) -> Bool {
        guard index < document.tokens.count, document.tokens[index].gap < .line else { return false }
        return document.tokens[index].kind == .word && document.tokens[index].isCapitalised && officeAt[index] < 0
            && !document.has(.countries, at: index) && !document.has(.demonyms, at: index)
    }

    func isSurname(_ index: Int) -> Bool {
        document.matches(at: index).contains {
            ($0.kind == .surname || $0.kind == .surnameGenitive) && $0.tokens.count == 1
        }
    }

    /// One letter and its full stop between two words of a name make an initial, no article.
    private func isMiddleInitial(_ index: Int) -> Bool {
        guard isInitial(index), index + 2 < document.tokens.count, document.tokens[index + 1].isMark("."),
            document.tokens[index + 1].gap == .none
        else { return false }
        return continuesName(index + 2)
    }

    /// A hyphen, initial, particle or `Jr.` inside a name; returns the token after it.
    private func joined(at index: Int) -> Int? {
        let token = document.tokens[index]
        if token.kind == .hyphen {
            return index + 1 < document.tokens.count && document.tokens[index + 1].kind == .word
                ? hyphenEnd(index + 1) : nil
        }
        if token.isMark("."), token.gap == .none, index > 0, isInitial(index - 1), continuesName(index + 1) {
            return index + 1
        }
        guard let particle = document.match(.particles, at: index) else { return nil }
        let next = particle.tokens.upperBound
        let isHyphened = next < document.tokens.count && document.tokens[next].kind == .hyphen
        guard continuesName(next) || (isHyphened && continuesName(next + 1)) else { return nil }
        // "Jaime Trobo y Daniel Mañana": a given name behind "and" begins another name.
        if document.has(.and, at: index), isGiven(next) { return nil }
        let isDutchOf = document.tokens[index].shape == .lower
        return isDutchOf ? particle.tokens.upperBound : nil
    }

    /// "PeÃ±a": two marks that once were a letter cut no name.
    private func isBrokenLetter(_ index: Int) -> Bool {
        guard index > 0, index + 1 < document.tokens.count, document.tokens[index].kind != .word,
            document.tokens[index].gap == .none, document.tokens[index + 1].gap == .none,
            document.tokens[index + 1].kind == .word, (0x80...0xBF).contains(document.tokens[index].key)
        else { return false }
        return ["\u{C2}", "\u{C3}", "\u{C4}", "\u{C5}"].contains(document.text(index - 1..<index).last)
    }

    /// "Jong-un": the part after the hyphen may be in lower case.
    private func hyphenEnd(_ index: Int) -> Int? {
        if document.tokens[index].isCapitalised { return index }
        let length = document.tokens[index].scalarEnd - document.tokens[index].scalarStart
        return length <= 5 ? index + 1 : nil
    }

    private func isInitial(_ index: Int) -> Bool {
        document.tokens[index].scalarEnd - document.tokens[index].scalarStart == 1
    }

    private func words(_ range: Range<Int>) -> [Int] {
        range.filter { document.tokens[$0].kind == .word }
    }

    private func unknownName(_ found: Range<Int>) -> NamePhrase? {
        var range = found
        // A run that ends in a hyphenated lower-case part ("Jong-un") includes it.
        if range.upperBound + 1 < document.tokens.count, document.tokens[range.upperBound].kind == .hyphen,
            document.tokens[range.upperBound + 1].kind == .word, document.tokens[range.upperBound + 1].shape == .lower,
            document.tokens[range.upperBound + 1].scalarEnd - document.tokens[range.upperBound + 1].scalarStart <= 5
        {
            range = range.lowerBound..<range.upperBound + 2
        }
        guard let range = withoutNouns(range) else { return nil }
        let words = words(range)
        guard !words.isEmpty, !words.contains(where: { isThing($0, in: range) }),
            !namesThing(range.lowerBound), !isCredit(range), !isFirm(range), !isHalfOfCompound(range)
        else { return nil }
        var phrase = NamePhrase(tokens: range, words: words)
        if let surname = surnameCandidates(endingAt: range.upperBound, in: range, .surname) {
            phrase.known = surname
        } else if let surname = surnameCandidates(endingAt: range.upperBound, in: range, .surnameGenitive) {
            phrase.known = surname
            phrase.isGenitive = true
        }
        let isApart = words.dropFirst().contains { document.tokens[$0].gap == .space }
        if let first = words.first, let given = Self.given[document.tokens[first].key], isApart {
            phrase.hasGivenName = true
            phrase.isFemale = given.isFemale
        }
        phrase.isFullName = words.count > 1 && !isSurname(range) && !isSurnameWithArticle(range, words)
        if isFamilyNameFirst(range, words) || followsRelative(range.lowerBound) || speaks(range, words) {
            phrase.hasGivenName = true
        }
        return phrase
    }
}
