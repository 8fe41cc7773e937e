import Text

/// Finds offices with the country they belong to: "de Russische minister van Buitenlandse Zaken".
struct OfficeScanner {
    let document: Document

    /// Returns the offices in text order, none overlapping.
    func scan() -> [OfficePhrase] {
        var found: [OfficePhrase] = []
        let isInside = document.insideNames()
        var index = 0
        while index < document.tokens.count {
            if !isInside[index], let phrase = phrase(at: index),
                phrase.tokens.lowerBound >= (found.last?.tokens.upperBound ?? 0)
            {
                found.append(phrase)
                index = phrase.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func phrase(at index: Int) -> OfficePhrase? {
        guard let (head, word, plural) = head(at: index) else { return nil }
        // "Gen Nakatani": where a listed name begins, its first word is no rank.
        if word.role == .official, !word.isFormer, head.count == 1,
            document.matches(at: index).contains(where: { $0.kind == .person && $0.tokens.count > 1 })
        {
            return nil
        }
        var phrase = OfficePhrase(tokens: head, head: head, role: word.role, countries: [], isPlural: plural)
        phrase.isFormer = word.isFormer
        phrase.institution = word.institution
        if let body = document.match(.organizations, at: head.lowerBound), body.tokens.upperBound < head.upperBound,
            document.tokens[body.tokens.upperBound].kind == .hyphen
        {
            // "EU-ministers": the body in front is theirs.
            phrase.organization = body.value
        }
        extendLeft(&phrase)
        extendRight(&phrase)
        if phrase.countries.isEmpty, let home = word.country { phrase.countries = [home.code] }
        return phrase
    }

    private static let heads = Document.bits([.offices, .pluralOffices, .counterparts])

    private func head(at index: Int) -> (Range<Int>, OfficeEntry, Bool)? {
        guard document.has(anyOf: Self.heads, at: index) else {
            return compound(at: index).map { (index..<index + 1, OfficeEntry($0), false) }
        }
        let lists = [Listed<OfficeEntry>.offices, .pluralOffices, .counterparts]
        let words = lists.compactMap { list in document.match(list, at: index).map { (list: list, word: $0) } }
        let best = words.max { $0.word.tokens.count < $1.word.tokens.count }
        guard let best else { return compound(at: index).map { (index..<index + 1, OfficeEntry($0), false) } }
        return (best.word.tokens, best.word.value, best.list == .pluralOffices)
    }

    /// "Verbandspräsident Huber": the role of a compound before a name, by how it ends.
    private func compound(at index: Int) -> OfficeRole? {
        guard !document.lexicon.officeSuffixes.isEmpty, document.tokens[index].kind == .word,
            index + 1 < document.tokens.count, document.tokens[index + 1].gap == .space,
            document.tokens[index + 1].isCapitalised, document.matches(at: index).isEmpty
        else { return nil }
        return document.lexicon.officeSuffixes.first { document.ends(index, with: $0.suffix) }?.role
    }

    // MARK: What stands before

    private func extendLeft(_ phrase: inout OfficePhrase) {
        var start = phrase.tokens.lowerBound
        while start > 0, let previous = step(left: start, &phrase) { start = previous }
        phrase.tokens = start..<phrase.tokens.upperBound
    }

    /// Takes one demonym, modifier, prefix or determiner before the phrase; returns the new start.
    private func step(left start: Int, _ phrase: inout OfficePhrase) -> Int? {
        let tokens = document.tokens
        if tokens[start].gap >= .line { return nil }
        if tokens[start - 1].kind == .hyphen { return prefix(before: start - 1, &phrase) }
        if let modifier = document.match(.officeModifiers, endingAt: start) {
            if modifier.value == .former { phrase.isFormer = true }
            if modifier.value == .deputy { makeDeputy(&phrase) }
            return modifier.tokens.lowerBound
        }
        if let demonym = document.match(.demonyms, endingAt: start) {
            phrase.countries.insert(demonym.value, at: 0)
            return conjunction(before: demonym.tokens.lowerBound) ?? demonym.tokens.lowerBound
        }
        if let country = genitiveCountry(endingAt: start) {
            phrase.countries.insert(country.value, at: 0)
            return country.start
        }
        if isPossessive(start - 1) {
            phrase.hasPossessive = true
            return start - 1
        }
        return nil
    }

    /// Who stands in for a minister is an official; a deputy spokesman, envoy or member of parliament stays what he is.
    private func makeDeputy(_ phrase: inout OfficePhrase) {
        guard ![.spokesperson, .ambassador, .legislator, .negotiator, .other].contains(phrase.role) else { return }
        phrase.role = .official
    }

    /// "Franse en Duitse ministers": the demonyms before a conjunction belong to the plural office too.
    private func conjunction(before start: Int) -> Int? {
        guard start > 1 else { return nil }
        let joins = document.has(.and, at: start - 1) || document.tokens[start - 1].isMark(",")
        return joins && document.match(.demonyms, endingAt: start - 1) != nil ? start - 1 : nil
    }

    private func prefix(before hyphen: Int, _ phrase: inout OfficePhrase) -> Int? {
        if let country = document.match(.countries, endingAt: hyphen) {
            phrase.countries.insert(country.value, at: 0)
            return country.tokens.lowerBound
        }
        if let place = document.match(.metonyms, endingAt: hyphen) {
            phrase.countries.insert(place.value.country?.code ?? "", at: 0)
            return place.tokens.lowerBound
        }
        if let organization = document.match(.organizations, endingAt: hyphen) {
            phrase.organization = organization.value
            return organization.tokens.lowerBound
        }
        if let modifier = document.match(.officeModifiers, endingAt: hyphen) {
            if modifier.value == .former { phrase.isFormer = true }
            if modifier.value == .deputy { makeDeputy(&phrase) }
            return modifier.tokens.lowerBound
        }
        let isPartOfCompound = hyphen > 0 && document.tokens[hyphen - 1].kind == .word
        return isPartOfCompound ? hyphen - 1 : nil
    }

    /// A country in the genitive or as a noun before an office: `Brazil's minister`, `UK Foreign Secretary`.
    private func genitiveCountry(endingAt end: Int) -> (value: String, start: Int)? {
        let end = document.tokens[end - 1].kind == .clitic ? end - 1 : end
        if let country = document.match(.countries, endingAt: end) ?? document.match(.genitives, endingAt: end) {
            return (country.value, country.tokens.lowerBound)
        }
        if let organization = document.match(.organizations, endingAt: end), end > 0 {
            return organization.value == Knowledge.ID.palestinianAuthority
                ? (Knowledge.ID.palestine, organization.tokens.lowerBound) : nil
        }
        return nil
    }

    private func isPossessive(_ token: Int) -> Bool {
        document.all(.pronouns, at: token).contains { $0.value.grammaticalCase == .possessive && $0.tokens.count == 1 }
    }

    // MARK: What stands after

    private func extendRight(_ phrase: inout OfficePhrase) {
        var end = phrase.tokens.upperBound
        if let demonym = document.match(.demonyms, at: end), phrase.countries.isEmpty,
            document.tokens[end].gap == .space
        {
            phrase.countries.append(demonym.value)
            end = demonym.tokens.upperBound
        }
        if let portfolio = document.match(.portfolios, at: end), phrase.role == .minister, gapIsSpace(end) {
            phrase.role = portfolio.value
            end = portfolio.tokens.upperBound
        }
        if phrase.countries.isEmpty || phrase.isPlural, let owner = owner(at: end) {
            phrase.countries += owner.countries
            phrase.organization = phrase.organization ?? owner.organization
            end = owner.end
        }
        // "el presidente de la entidad" heads no state.
        if phrase.role == .headOfState, phrase.countries.isEmpty, !phrase.isPlural, document.saysOf(end) {
            phrase.role = .other
        }
        phrase.tokens = phrase.tokens.lowerBound..<end
    }

    private func gapIsSpace(_ token: Int) -> Bool {
        token < document.tokens.count && document.tokens[token].gap <= .space
    }

    /// "of France and Germany", "van de Verenigde Staten", "of the NATO alliance".
    func owner(at index: Int) -> (countries: [String], organization: String?, end: Int)? {
        guard index < document.tokens.count,
            document.saysOf(index) || document.has(.from, at: index)
        else { return nil }
        var countries: [String] = []
        var organization: String?
        var (index, end) = (index, index)
        while let (value, isCountry, next) = ownerItem(after: index) {
            if isCountry { countries.append(value) } else { organization = value }
            end = next
            guard next < document.tokens.count,
                document.tokens[next].isMark(",") || document.has(.and, at: next)
            else { break }
            index = next
        }
        return end == index && countries.isEmpty && organization == nil ? nil : (countries, organization, end)
    }

    private func ownerItem(after index: Int) -> (String, Bool, Int)? {
        for start in index + 1...index + 2 where start < document.tokens.count {
            if let country = document.match(.countries, at: start) ?? document.match(.genitives, at: start) {
                return (country.value, true, country.tokens.upperBound)
            }
            if let organization = document.match(.organizations, at: start) {
                return (organization.value, false, organization.tokens.upperBound)
            }
            guard document.has(.stopWords, at: start) else { return nil }
        }
        return nil
    }
}
