import Languages
import Records
import Text

/// Chooses which listed person a name of the text means, by the evidence for each, or none of them.
struct KnownChoice {
    let document: Document
    let scene: NameScene

    private var knowledge: Knowledge { document.lexicon.knowledge }
    private var day: String? { document.article.publishedAt.map { String($0.prefix(10)) } }

    /// The one candidate with enough evidence and more than any other; nil for none or a tie.
    func best(of candidates: [Int], for name: NamePhrase, _ context: [OfficePhrase]) -> Int? {
        var best: (person: Int, points: Int)?
        var isTie = false
        let words = wordEvidence(name) + (isNamedAfter(name, context) ? [.namedAfter] : [])
        for person in candidates where person != best?.person {
            let points = (words + evidence(for: person, name, context)).reduce(0) { $0 + $1.weight }
            if let leading = best, points <= leading.points {
                guard points == leading.points else { continue }
                // "President Bush" in a text without a date is the later one.
                guard points >= NameEvidence.threshold, start(of: person) != start(of: leading.person) else {
                    isTie = true
                    continue
                }
                best = start(of: person) > start(of: leading.person) ? (person, points) : leading
                isTie = false
            } else {
                best = (person, points)
                isTie = false
            }
        }
        guard let best, best.points >= NameEvidence.threshold, !isTie else { return nil }
        return best.person
    }

    /// When the last office of a state's head began, by the day of the text; empty for one who held none.
    private func start(of person: Int) -> String {
        knowledge.people[person].tenures.filter { RoleFamily.isHead($0.role) }
            .compactMap(\.from).filter { day == nil || $0 <= (day ?? "") }.max() ?? ""
    }

    // MARK: What the person tells

    /// The evidence that differs from one candidate to the next.
    func evidence(for index: Int, _ name: NamePhrase, _ context: [OfficePhrase]) -> [NameEvidence] {
        let person = knowledge.people[index]
        let isFull = name.isKnownSpelling || name.isFullName && name.words.count > 1
        var found = nameEvidence(index, name) + officeEvidence(person, context, isFull) + timeEvidence(person, isFull)
        if let isFemale = name.isFemale, isFemale != person.isFemale { found.append(.otherGender) }
        let isFamous = People.famous.contains(person.id)
        if isFamous { found.append(.famous) }
        if !isFull, !isFamous, context.isEmpty, !name.hasHonorific,
            !acts(name.tokens.lowerBound, name.tokens.upperBound),
            !person.tenures.contains(where: { RoleFamily.isHead($0.role) })
        {
            found.append(.unledSurname)
        }
        if knowledge.added.contains(person.id) { found.append(.added) }
        let token = name.tokens.lowerBound
        if !name.isFullName, leadsGovernment(token, name.tokens.upperBound) {
            let led = person.tenures.contains { RoleFamily.isHead($0.role) }
            found.append(led ? .leadsGovernment : .otherOffice)
        }
        let countries = [person.country] + person.tenures.compactMap(\.country)
        if countries.contains(where: { scene.names($0, near: document.sentenceIndex[token]) }) {
            found.append(.countryNear)
        } else if countries.contains(where: scene.names) {
            found.append(.countryInText)
        } else if !isFamous, !person.tenures.contains(where: { $0.organization != nil }) {
            found.append(.countryAbsent)
        }
        return found
    }

    private func nameEvidence(_ index: Int, _ name: NamePhrase) -> [NameEvidence] {
        let seed = document.lexicon.seed(index)
        guard !name.isFullName || name.words.count == 1 && !name.isKnownSpelling else {
            return [name.isKnownSpelling || isWritten(name, seed) ? .fullName : .likeGivenName]
        }
        let given = seed.forms.lazy.filter { $0.count > 1 }.compactMap(\.first)
        if given.contains(where: { !seed.surnames.contains($0) && scene.hasAlone(WordKey.of($0)) }) {
            return [.givenNameInText]
        }
        guard name.tokens.count == 1, !People.famous.contains(knowledge.people[index].id) else { return [] }
        let others = scene.givenNames(before: document.tokens[name.tokens.lowerBound].key)
        return others.isEmpty || !others.isDisjoint(with: seed.forms.joined().map(WordKey.of)) ? [] : [.otherGivenName]
    }

    /// Whether the first word is a given name of the person as listed.
    private func isWritten(_ name: NamePhrase, _ seed: Lexicon.Seed) -> Bool {
        guard let first = name.words.first else { return false }
        let written = Folding.fold(document.text(first..<first + 1))
        return seed.forms.contains { $0.first == written }
    }

    private func officeEvidence(_ person: KnownPerson, _ context: [OfficePhrase], _ isFull: Bool) -> [NameEvidence] {
        var found: [NameEvidence] = []
        for office in context {
            let word =
                RoleFamily.isPresidentOfGovernment(office.role, person)
                ? OfficeRole.headOfGovernment : office.role
            let fitting = person.tenures.filter { RoleFamily.fits(word, $0.role) }
            if let day, fitting.contains(where: { $0.covers(day) }) {
                found.append(.officeHeld)
            } else if !fitting.isEmpty {
                found.append(day == nil ? .officeHeld : .officeOfAnotherTime)
            } else if office.role == .other {
                found.append(.calling)
            } else if RoleFamily.tells(office.role) {
                found.append(isFull ? .newOffice : .otherOffice)
            }
            guard !office.countries.isEmpty else { continue }
            let isHis =
                office.countries.contains(person.country)
                || person.tenures.contains { $0.country.map(office.countries.contains) ?? false }
            if isHis {
                found.append(.countryOfOffice)
            } else if !person.tenures.contains(where: { $0.organization != nil }) {
                found.append(.otherCountry)
            }
        }
        return found
    }

    /// How long somebody out of office is still called by surname alone, and how long before.
    private static let memory = 4

    private func timeEvidence(_ person: KnownPerson, _ isFull: Bool) -> [NameEvidence] {
        let offices = person.tenures.filter { $0.role != .other }
        guard !offices.isEmpty else { return isFull ? [] : [.withoutOffice] }
        guard let day else { return offices.contains { $0.to == nil } ? [.inOffice] : [] }
        let held = offices.filter { $0.covers(day) }
        if !held.isEmpty {
            return held.contains { RoleFamily.isHead($0.role) } ? [.inOffice, .atTheHead] : [.inOffice]
        }
        guard !People.famous.contains(person.id), let year = Int(day.prefix(4)) else { return [] }
        let ends = offices.compactMap { $0.to.flatMap { Int($0.prefix(4)) } }.filter { $0 <= year }
        if let last = ends.max() { return year - last > Self.memory ? [.outOfOffice] : [] }
        let first = offices.compactMap { $0.from.flatMap { Int($0.prefix(4)) } }.min() ?? year
        return first - year > 1 ? [.notYet] : []
    }

    // MARK: What the words tell

    /// The evidence that is the same for every candidate.
    func wordEvidence(_ name: NamePhrase) -> [NameEvidence] {
        var found: [NameEvidence] = []
        if scene.politics >= Self.political { found.append(.politicalText) }
        if scene.politics >= Self.veryPolitical { found.append(.veryPoliticalText) }
        if scene.politics == 0 { found.append(.ordinaryText) }
        if name.hasHonorific, name.isFemale != nil { found.append(.honorific) }
        if name.meetsPeer { found.append(.meetsPeer) }
        guard !name.isFullName || name.words.count == 1 else { return found }
        return found + surnameEvidence(name)
    }

    private static let political = 2
    private static let veryPolitical = 6

    /// Whether the words name a thing or an account: "the carrier Queen Elizabeth", "base Juan Carlos I", "Francis_94".
    private func isNamedAfter(_ name: NamePhrase, _ context: [OfficePhrase]) -> Bool {
        let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        if start > 0, document.tokens[start].gap == .none, document.tokens[start - 1].isMark("_") { return true }
        if end < document.tokens.count, document.tokens[end].gap == .none, document.tokens[end].isMark("_") {
            return true
        }
        // "The president of the council Anna Berg": what the noun belongs to is his office.
        let begin = context.first { $0.tokens.upperBound == start }?.tokens.lowerBound ?? start
        guard begin > 0, document.tokens[begin].gap == .space,
            document.sentenceIndex[begin - 1] == document.sentenceIndex[begin]
        else { return false }
        return document.match(.nonPersonNouns, endingAt: begin) != nil
    }

    private func surnameEvidence(_ name: NamePhrase) -> [NameEvidence] {
        let range = name.tokens
        let (start, end) = (range.lowerBound, range.upperBound)
        var found: [NameEvidence] = []
        if acts(start, end) { found.append(.acts) }
        if isInLongerName(start, end) { found.append(.partOfLongerName) }
        if isAbbreviated(start, end) { found.append(.abbreviation) }
        // "The Maxima sedan": a given name alone is no attribute, as the surname of "the Trump administration" is.
        let isGiven = name.isFullName && range.count == 1
        if document.has(.determiners, at: start - 1), document.tokens[start].gap == .space,
            isGiven || !precedesNoun(end)
        {
            found.append(.determiner)
        }
        if name.hasHonorific,
            document.all(.determiners, at: name.start - 1).contains(where: { $0.value == .indefinite })
        {
            found.append(.introduced)
        }
        if range.count == 1 {
            if scene.hasLowerCase(document.tokens[start].key) { found.append(.lowerCaseElsewhere) }
            if isOtherWord(start) { found.append(.otherWord) }
            if !document.lexicon.pack.capitalisesNouns, scene.opensName(document.tokens[start].key) {
                found.append(.opensLongerName)
            }
        }
        if isAmongCapitals(start, end) { found.append(.capitals) }
        return found
    }

    private func acts(_ start: Int, _ end: Int) -> Bool {
        [start - 1, end].contains {
            document.has(.speechVerbs, at: $0) || document.has(.speechForms, at: $0)
                || document.has(.encounterVerbs, at: $0)
        }
    }

    private func leadsGovernment(_ start: Int, _ end: Int) -> Bool {
        if document.has(.institutions, at: end) { return true }
        guard start > 1, document.tokens[start - 1].kind == .hyphen || document.saysOf(start - 1) else { return false }
        return document.match(.institutions, endingAt: start - 1) != nil
    }

    /// "the Trump administration": a small word behind shows that the article is not the name's.
    private func precedesNoun(_ end: Int) -> Bool {
        !document.lexicon.pack.capitalisesNouns && end < document.tokens.count
            && document.tokens[end].gap == .space && document.tokens[end].shape == .lower
            && !document.isFunctionWord(end)
    }

    private func isInLongerName(_ start: Int, _ end: Int) -> Bool {
        if isNameWord(end), document.tokens[end].gap == .space, !document.lexicon.pack.capitalisesNouns { return true }
        if end + 1 < document.tokens.count, document.tokens[end].kind == .hyphen,
            document.tokens[end + 1].isCapitalised || document.has(.nonPersonNouns, at: end + 1)
        {
            return true
        }
        if document.has(.nonPersonNouns, at: end), document.tokens[end].gap == .space { return true }
        // "Stevens–Johnson": a dash without a space joins two names.
        if start > 1, document.tokens[start].gap == .none, document.tokens[start - 1].gap == .none,
            document.tokens[start - 1].isMark("–"), document.tokens[start - 2].isCapitalised
        {
            return true
        }
        guard start > 0, document.tokens[start].gap == .space else { return false }
        // "el Golfo de Fonseca", "Los Pinos de Morales": what it is comes first.
        let before = document.saysOf(start - 1) && document.tokens[start - 1].shape == .lower ? start - 1 : start
        if document.match(.nonPersonNouns, endingAt: before) != nil { return true }
        guard before == start, document.tokens[start - 1].kind == .word, document.tokens[start - 1].isCapitalised,
            !document.lexicon.pack.capitalisesNouns
        else { return false }
        return document.sentence(of: start).lowerBound != start - 1 && document.match(.offices, endingAt: start) == nil
            && document.match(.honorifics, endingAt: start) == nil && !document.isFunctionWord(start - 1)
            && document.match(.demonyms, endingAt: start) == nil && document.match(.relatives, endingAt: start) == nil
    }

    private func isNameWord(_ token: Int) -> Bool {
        token < document.tokens.count && document.tokens[token].kind == .word && document.tokens[token].isCapitalised
            && !document.has(.stopWords, at: token) && !document.has(.offices, at: token)
    }

    /// The most letters of a word that may be cut short.
    private static let short = 3

    private func isAbbreviated(_ start: Int, _ end: Int) -> Bool {
        let letters = document.tokens[end - 1].scalarEnd - document.tokens[end - 1].scalarStart
        guard end - start == 1, letters <= Self.short else { return false }
        if end + 1 < document.tokens.count, document.tokens[end].isMark("."), document.tokens[end + 1].isCapitalised,
            document.sentenceIndex[end + 1] == document.sentenceIndex[start]
        {
            return true
        }
        return start > 0 && document.tokens[start - 1].kind == .number
    }

    private static let otherKinds = Document.bits([
        .months, .weekdays, .nonPersonNouns, .organizations, .institutions, .countries, .cities, .demonyms, .topics,
        .occasionNouns, .encounterNouns, .dateUnits, .honorifics, .relatives, .stopWords, .abbreviations, .media,
        .durationUnits,
    ])

    private func isOtherWord(_ token: Int) -> Bool {
        document.has(anyOf: Self.otherKinds, at: token)
            && document.matches(at: token).contains {
                guard case .list = $0.kind else { return false }
                return $0.tokens.count == 1 && Document.bits([]) | $0.kind.bit & Self.otherKinds != 0
            }
    }

    private func isAmongCapitals(_ start: Int, _ end: Int) -> Bool {
        guard document.tokens[end - 1].shape == .upper else { return false }
        return [start - 1, end].contains {
            $0 >= 0 && $0 < document.tokens.count && document.tokens[$0].kind == .word
                && document.tokens[$0].shape == .upper
        }
    }
}
