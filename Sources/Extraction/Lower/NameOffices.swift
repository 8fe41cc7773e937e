import Text

/// The honorifics, offices and nationality beside a name.
extension NameScanner {
    // MARK: Offices beside the name

    func linked(_ phrase: NamePhrase) -> NamePhrase {
        var phrase = phrase
        var start = phrase.tokens.lowerBound
        while let honorific = document.match(.honorifics, endingAt: dotless(start)), document.tokens[start].gap < .line,
            honorific.tokens.lowerBound < start
        {
            phrase.hasHonorific = true
            if let isFemale = honorific.value.isFemale { phrase.isFemale = isFemale }
            start = honorific.tokens.lowerBound
        }
        phrase.start = start
        if let office = officeBefore(start, isLong: isLong(phrase)), !isNounBehindPlural(phrase, offices[office]) {
            phrase.offices.append(office)
            // "El senador y expresidente Álvaro Uribe": both are his.
            let first = offices[office].tokens.lowerBound
            if document.has(.and, at: first - 1), let other = officeEnding[first - 1],
                !offices[other].isPlural, !offices[office].isPlural, offices[other].role != .counterpart
            {
                phrase.offices.append(other)
            }
        }
        if let office = officeAfter(phrase.tokens.upperBound) { phrase.offices.append(office) }
        // Where every noun has a capital, an adjective before two of them is no nationality ("iranische Angaben").
        let mayBeNamed = !document.lexicon.pack.capitalisesNouns || phrase.hasGivenName
        if phrase.offices.isEmpty, phrase.words.count > 1, mayBeNamed {
            phrase.nationality = nationality(before: start)
        }
        return phrase
    }

    /// "nach Angaben von Diplomaten Einspruch": where every noun has a capital, one behind several people is no name.
    private func isNounBehindPlural(_ phrase: NamePhrase, _ office: OfficePhrase) -> Bool {
        office.isPlural && document.lexicon.pack.capitalisesNouns && !phrase.hasGivenName && phrase.known.isEmpty
    }

    /// "el brasileño Mauro Vieira", "Turkey's Hakan Fidan": whose he is, where nothing tells what he is.
    func nationality(before start: Int) -> String? {
        guard start > 0, document.tokens[start].gap == .space else { return nil }
        if let people = document.match(.nationals, endingAt: start) ?? document.match(.genitives, endingAt: start) {
            return people.value
        }
        if document.tokens[start - 1].kind == .clitic {
            return document.match(.countries, endingAt: start - 1)?.value
        }
        guard let demonym = document.match(.demonyms, endingAt: start), demonym.tokens.lowerBound > 0,
            document.has(.stopWords, at: demonym.tokens.lowerBound - 1)
        else { return nil }
        return demonym.value
    }

    /// The end of an honorific that a full stop may follow ("Mr.").
    func dotless(_ start: Int) -> Int {
        start > 1 && document.tokens[start - 1].isMark(".") && document.tokens[start - 1].gap == .none
            ? start - 1 : start
    }

    func officeBefore(_ start: Int, isLong: Bool) -> Int? {
        guard start > 0, document.tokens[start].gap < .line else { return nil }
        if let office = officeEnding[start] { return office }
        if let office = officeEnding[dotless(start)], document.sentenceIndex[start - 1] == document.sentenceIndex[start]
        {
            return office
        }
        let end = document.tokens[start - 1].isMark(",") ? start - 1 : start
        if end < start, let office = officeEnding[end] { return offices[office].isPlural ? nil : office }
        return isLong ? officeWithDomain(endingAt: end) : nil
    }

    /// Whether the words are surely a name: two or more apart, and where every noun has a capital one given name.
    func isLong(_ phrase: NamePhrase) -> Bool {
        if isSetOff(phrase) { return true }
        let apart = phrase.words.dropFirst().contains { document.tokens[$0].gap == .space }
        return apart && (!document.lexicon.pack.capitalisesNouns || phrase.hasGivenName)
    }

    /// One unknown word between two commas, as a surname behind a long office stands.
    private func isSetOff(_ phrase: NamePhrase) -> Bool {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        guard phrase.words.count == 1, start > 0, end < document.tokens.count, document.matches(at: start).isEmpty
        else {
            return false
        }
        return document.tokens[start - 1].isMark(",") && document.tokens[end].isMark(",")
    }

    /// How many words may say of what somebody is the head ("la présidente du Congrès des députés, …").
    private static let domainReach = 7

    /// "el presidente de la entidad, Xoán Outeiral": an office, of what, and the name.
    func officeWithDomain(endingAt end: Int) -> Int? {
        for token in stride(from: end - 1, through: max(1, end - Self.domainReach), by: -1) {
            let word = document.tokens[token]
            guard word.kind == .word || word.kind == .clitic || word.kind == .hyphen, word.gap < .line,
                !document.has(.speechVerbs, at: token), !document.has(.encounterVerbs, at: token)
            else { return nil }
            if document.saysOf(token), let office = officeEnding[token] {
                return offices[office].isPlural || offices[office].role == .counterpart ? nil : office
            }
        }
        return nil
    }

    func officeAfter(_ end: Int) -> Int? {
        guard end < document.tokens.count, document.tokens[end].gap < .line else { return nil }
        let portfolioStart = end + (document.tokens[end].isMark("(") ? 1 : 0)
        guard document.match(.portfolios, at: portfolioStart) == nil else { return nil }
        guard document.tokens[end].isMark(",") || document.tokens[end].isMark("(") else { return nil }
        for start in window(end + 1, min(end + 5, document.tokens.count)) where !isPossessor(start) {
            if let office = officeStarting[start], !offices[office].isPlural {
                return precedesAnotherName(offices[office]) ? nil : office
            }
            guard document.has(.stopWords, at: start), !document.has(.clauseOpeners, at: start),
                !document.has(.complementizers, at: start), !document.has(.attributions, at: start),
                !document.has(.and, at: start),
                !document.has(.with, at: start)
            else { return nil }
        }
        return nil
    }

    /// "Tina Salama, Tshisekedi's spokeswoman": whose she is stands before the office.
    private func isPossessor(_ token: Int) -> Bool {
        let next = token + 1
        if document.tokens[token].kind == .clitic { return true }
        return next < document.tokens.count && document.tokens[next].kind == .clitic
            && document.tokens[token].isCapitalised
    }

    /// Whether the office belongs to the name that follows it.
    func precedesAnotherName(_ office: OfficePhrase) -> Bool {
        let next = office.tokens.upperBound
        guard next < document.tokens.count, document.tokens[next].gap == .space else { return false }
        return document.tokens[next].kind == .word && document.tokens[next].isCapitalised
    }
}
