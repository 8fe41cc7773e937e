import Languages
import Records
import Text

/// All persons of a document, found by name and then reachable by surname, office and country.
struct PersonBook {
    private(set) var persons: [PersonEntity] = []
    private var byKnown: [Int: Int] = [:]
    private var bySurname: [String: [Int]] = [:]
    /// By folded name or form.
    private var byForm: [String: Int] = [:]
    /// The role of the office that was read last, which "his counterpart" shares.
    private var lastRole: Role?
    private var choice: KnownChoice?
    /// First words of whole names that nobody listed bears ("Cameron" of Cameron Brooksbank).
    private var firstNames: Set<String> = []
    let document: Document
    /// Tokens of offices with whose they are ("la primera ministra de Jamaica"): no country there is a topic.
    private(set) var inOffice: [Bool]

    init(_ document: Document) {
        self.document = document
        inOffice = Array(repeating: false, count: document.tokens.count)
    }

    private var knowledge: Knowledge { document.lexicon.knowledge }

    subscript(_ index: Int) -> PersonEntity {
        get { persons[index] }
        set { persons[index] = newValue }
    }

    // MARK: Adding

    /// Reads all names: full names first, so that a surname alone finds its owner also when it comes earlier.
    mutating func read(_ names: [NamePhrase], _ offices: [OfficePhrase]) -> [Mention] {
        for office in offices { for token in office.tokens { inOffice[token] = true } }
        choice = KnownChoice(document: document, scene: NameScene(document, offices))
        var names = names
        for number in names.indices { dropForeignOffice(of: &names[number], offices) }
        var owner: [Int?] = Array(repeating: nil, count: names.count)
        for (number, name) in names.enumerated() where isSurelyFull(name) { owner[number] = addFull(name, offices) }
        names = names.indices.flatMap { number in owner[number] == nil ? parts(of: names[number]) : [names[number]] }
        owner = names.map { isSurelyFull($0) ? addFull($0, offices) : nil }
        for (number, name) in names.enumerated() where name.isFullName && owner[number] == nil {
            owner[number] = addFull(name, offices)
        }
        for (number, name) in names.enumerated() where owner[number] == nil {
            owner[number] = addShort(name, offices)
        }
        addPeers(&names, &owner, offices)
        let mentions = names.indices.compactMap { number in
            owner[number].map { mention(names[number], $0, offices) }
        }
        inheritCountries(mentions)
        for person in persons.indices { addOtherTimes(person) }
        return mentions
    }

    /// Links bare surnames by whom they meet; twice, for whoever is found tells who the other is.
    private mutating func addPeers(_ names: inout [NamePhrase], _ owner: inout [Int?], _ offices: [OfficePhrase]) {
        let peers = Peers(document: document, names: names)
        for number in Array(names.indices) + names.indices where owner[number] == nil && !names[number].known.isEmpty {
            let isPeer = peers.others(than: number).contains { other in
                owner[other].map { persons[$0].known.map(leadsNow) ?? false }
                    ?? names[other].known.contains { People.famous.contains(knowledge.people[$0].id) && leadsNow($0) }
            }
            guard isPeer else { continue }
            names[number].meetsPeer = true
            owner[number] = addShort(names[number], offices)
        }
    }

    /// Says of a listed person who holds no office on the day of the text that it is a former or a future one.
    private mutating func addOtherTimes(_ person: Int) {
        guard let known = persons[person].known, let day = document.article.publishedAt.map({ String($0.prefix(10)) }),
            !persons[person].offices.contains(where: { $0.role == .other })
        else { return }
        let tenures = knowledge.people[known].tenures.filter { $0.role != .other }
        guard let first = tenures.first, !tenures.contains(where: { $0.covers(day) }) else { return }
        let past = tenures.filter { ($0.to ?? "") < day && $0.to != nil }.max { ($0.to ?? "") < ($1.to ?? "") }
        let title = past.map { RecordWords.former + " " + $0.title } ?? RecordWords.future + " " + first.title
        let tenure = past ?? first
        persons[person].offices.append(
            Office(title: title, role: .other, organization: tenure.organization, country: tenure.country))
    }

    /// A name with a given name before it or listed as a whole: those are read first, for all others may be parts of them.
    private func isSurelyFull(_ name: NamePhrase) -> Bool {
        name.isFullName && (name.isKnownSpelling || name.hasGivenName && name.words.first.map(isGiven) ?? false)
    }

    /// "Santorum Romney", "Köhler Verständnis": two surnames that ran together, or one and a noun, where the text knows them.
    private func parts(of name: NamePhrase) -> [NamePhrase] {
        guard name.isFullName, name.words.count == 2, name.tokens.count == 2, bySurname[folded(name)] == nil,
            let first = surnamePart(of: name, name.words[0])
        else { return [name] }
        let second = surnamePart(of: name, name.words[1])
        if let second { return [first, second] }
        return document.lexicon.pack.capitalisesNouns ? [first] : [name]
    }

    /// One word of a phrase as a name of its own, when it is the surname of a person of the text.
    private func surnamePart(of name: NamePhrase, _ word: Int) -> NamePhrase? {
        var part = NamePhrase(tokens: word..<word + 1, words: [word])
        part.start = word == name.words[0] ? name.start : word
        if word == name.words[0] { part.offices = name.offices }
        if bySurname[folded(part)] != nil { return part }
        part.isGenitive = document.lexicon.pack.hasGenitiveS && folded(part).hasSuffix("s")
        return part.isGenitive && bySurname[folded(part)] != nil ? part : nil
    }

    /// "A, the prime minister of X, B": an office after a known name that contradicts it belongs to the next one.
    private func dropForeignOffice(of name: inout NamePhrase, _ offices: [OfficePhrase]) {
        guard name.isFullName, let last = name.offices.last,
            offices[last].tokens.lowerBound >= name.tokens.upperBound
        else { return }
        let known = fullNames(name)
        guard let choice, !known.isEmpty, choice.best(of: known, for: name, name.offices.map { offices[$0] }) == nil,
            choice.best(of: known, for: name, name.offices.dropLast().map { offices[$0] }) != nil
        else { return }
        name.offices.removeLast()
    }

    /// "Israeli President A, Prime Minister B and Foreign Minister C": the country of the first holds for the list.
    private mutating func inheritCountries(_ mentions: [Mention]) {
        for (previous, next) in zip(mentions, mentions.dropFirst()) {
            guard case .person(let first)? = previous.referents.first, case .person(let second)? = next.referents.first,
                persons[second].country == nil, !persons[second].offices.isEmpty, let country = persons[first].country,
                isList(previous.tokens.upperBound, next.tokens.lowerBound)
            else { continue }
            persons[second].country = country
        }
    }

    private func isList(_ end: Int, _ start: Int) -> Bool {
        guard end < start, start - end <= 3 else { return false }
        return (end..<start).allSatisfy { document.tokens[$0].isMark(",") || document.has(.and, at: $0) }
    }

    private mutating func addFull(_ name: NamePhrase, _ offices: [OfficePhrase]) -> Int? {
        let context = name.offices.map { offices[$0] }
        let listed = fullNames(name)
        if let here = listed.first(where: { byKnown[$0] != nil }) { return byKnown[here] }
        if let known = choice?.best(of: listed, for: name, context) { return addKnown(known, name) }
        if let same = sameWritten(name) { return same }
        if !isSurelyFull(name), let same = latest(withSurname: folded(name), before: name.tokens.lowerBound, context) {
            return same
        }
        let isPerson =
            name.hasGivenName || !context.isEmpty || name.hasHonorific || name.nationality != nil
        guard isPerson, name.words.count <= 6 else { return nil }
        return addUnknown(name, context)
    }

    /// The known people whose full name the phrase can be.
    private func fullNames(_ name: NamePhrase) -> [Int] {
        guard !name.isKnownSpelling, !name.known.isEmpty else { return name.known }
        let written = name.words.map { Folding.fold(document.text($0..<$0 + 1)) }
        return name.known.filter { isFullNameOf($0, name, written) }
    }

    /// Whether one of the given names of the known person agrees with the words of the phrase, by initial at least.
    private func isFullNameOf(_ index: Int, _ name: NamePhrase, _ written: [String]) -> Bool {
        let forms = document.lexicon.seed(index).forms
        return forms.contains { form in
            guard let first = form.first, let written = written.first else { return false }
            guard form.count > 1 else { return name.words.count == 1 && first == written }
            return first == written || (first.first == written.first && (written.count == 1 || first.count == 1))
                || NameSpelling.areNear(first, written)
        } || name.words.count == forms[0].count && name.isFullName && forms.contains(written)
    }

    private mutating func addShort(_ name: NamePhrase, _ offices: [OfficePhrase]) -> Int? {
        let context = name.offices.map { offices[$0] }
        if let same = latest(withSurname: folded(name), before: name.tokens.lowerBound, context, name.isFemale) {
            return same
        }
        if !name.isFullName || name.words.count == 1, !firstNames.contains(folded(name)),
            let known = choice?.best(of: name.known, for: name, context)
        {
            return addKnown(known, name)
        }
        let isPerson = !context.isEmpty || name.hasHonorific || name.hasGivenName
        guard name.words.count == 1 || !name.isFullName, isPerson else { return nil }
        return addUnknown(name, context)
    }

    /// The name folded, without a genitive -s.
    private func folded(_ name: NamePhrase) -> String {
        let written = Folding.fold(document.text(name.tokens))
        return name.isGenitive ? String(written.dropLast()) : written
    }

    private func latest(
        withSurname surname: String, before token: Int, _ context: [OfficePhrase], _ isFemale: Bool? = nil
    ) -> Int? {
        let agreeing = (bySurname[surname] ?? []).filter { person in
            agrees(persons[person].country, context)
                && (isFemale == nil || persons[person].isFemale == nil || persons[person].isFemale == isFemale)
        }
        // "President Castro" is the one of that name who holds the office.
        let holders = agreeing.count > 1 ? agreeing.filter { context.isEmpty ? isInPower($0) : holds($0, context) } : []
        let owners = holders.isEmpty ? agreeing : holders
        return owners.last { persons[$0].firstToken <= token } ?? owners.first
    }

    /// Of a couple the surname alone means the one in office.
    private func isInPower(_ person: Int) -> Bool {
        guard let known = persons[person].known else { return persons[person].offices.contains { $0.role != .other } }
        let day = document.article.publishedAt.map { String($0.prefix(10)) }
        return knowledge.people[known].tenures.contains { $0.role != .other && (day.map($0.covers) ?? true) }
    }

    /// Whether a listed person is at the head of a state, a government or its diplomacy on the day of the text.
    private func leadsNow(_ known: Int) -> Bool {
        guard let day = document.article.publishedAt.map({ String($0.prefix(10)) }) else { return false }
        return knowledge.people[known].tenures.contains { RoleFamily.isHead($0.role) && $0.covers(day) }
    }

    private func holds(_ person: Int, _ context: [OfficePhrase]) -> Bool {
        guard !context.isEmpty, let known = persons[person].known else { return false }
        let day = document.article.publishedAt.map { String($0.prefix(10)) }
        return context.contains { office in
            knowledge.people[known].tenures.contains { tenure in
                RoleFamily.fits(office.role, tenure.role) && (day.map(tenure.covers) ?? true)
            }
        }
    }

    private func agrees(_ country: String?, _ context: [OfficePhrase]) -> Bool {
        guard let country, let stated = context.first(where: { !$0.countries.isEmpty })?.countries else { return true }
        return stated.contains(country)
    }

    private mutating func addKnown(_ index: Int, _ name: NamePhrase) -> Int {
        if let entity = byKnown[index] { return entity }
        let known = knowledge.people[index]
        var entity = PersonEntity(
            known: index, name: known.name, surnames: document.lexicon.seed(index).surnames, isFemale: known.isFemale,
            country: known.country, firstToken: name.tokens.lowerBound)
        entity.surnames.insert(folded(name))
        byKnown[index] = persons.count
        return append(entity)
    }

    private mutating func append(_ entity: PersonEntity) -> Int {
        let number = persons.count
        persons.append(entity)
        for surname in entity.surnames { bySurname[surname, default: []].append(number) }
        let form = Folding.fold(entity.name)
        if byForm[form] == nil { byForm[form] = number }
        return number
    }

    private func sameWritten(_ name: NamePhrase) -> Int? {
        byForm[folded(name)]
    }

    private mutating func addUnknown(_ name: NamePhrase, _ context: [OfficePhrase]) -> Int {
        let written = document.text(name.tokens)
        var entity = PersonEntity(
            known: nil, name: written, surnames: [Folding.fold(written)], firstToken: name.tokens.lowerBound)
        entity.surnames.formUnion(surnames(of: name))
        if name.words.count > 1, let first = name.words.first {
            firstNames.insert(Folding.fold(document.text(first..<first + 1)))
        }
        entity.isFemale = name.isFemale
        return append(entity)
    }

    /// The last word, the words from a particle on, and for names with the family name first the first word.
    private func surnames(of name: NamePhrase) -> Set<String> {
        guard name.words.count > 1, let last = name.words.last, let first = name.words.first else { return [] }
        var out: Set<String> = [Folding.fold(document.text(last..<name.tokens.upperBound))]
        if let particle = name.words.dropFirst().first(where: {
            document.tokens[$0].shape == .lower || document.has(.particles, at: $0)
        }) {
            out.insert(Folding.fold(document.text(particle..<name.tokens.upperBound)))
        }
        // "Enrique Peña Nieto", "Portia Simpson Miller": two surnames, called by both or by the first.
        if name.words.count > 2, name.hasGivenName, let start = name.words.dropFirst().first(where: { !isGiven($0) }),
            start < last
        {
            out.insert(Folding.fold(document.text(start..<name.tokens.upperBound)))
            out.insert(Folding.fold(document.text(start..<start + 1)))
        }
        let hasHyphenedGiven = name.tokens.contains { document.tokens[$0].kind == .hyphen && $0 > first + 1 }
        if hasHyphenedGiven || !name.hasGivenName { out.insert(Folding.fold(document.text(first..<first + 1))) }
        if let hyphen = name.tokens.last(where: { document.tokens[$0].kind == .hyphen }), hyphen > 0 {
            out.insert(Folding.fold(document.text(hyphen - 1..<name.tokens.upperBound)))
        }
        return out
    }

    private func isGiven(_ word: Int) -> Bool {
        NameScanner.given[document.tokens[word].key] != nil
            || document.tokens[word].scalarEnd - document.tokens[word].scalarStart == 1
    }

    // MARK: Mentions

    private mutating func mention(_ name: NamePhrase, _ person: Int, _ offices: [OfficePhrase]) -> Mention {
        var tokens = min(name.start, name.tokens.lowerBound)..<name.tokens.upperBound
        let written = document.text(name.tokens)
        if !name.isGenitive, !persons[person].forms.contains(written) {
            persons[person].forms.append(written)
            if byForm[folded(name)] == nil { byForm[folded(name)] = person }
        }
        persons[person].evidence.append(
            document.evidence(.name, name.tokens, name.known.isEmpty ? "person.name.context" : "person.name.known"))
        if persons[person].isFemale == nil { persons[person].isFemale = name.isFemale }
        persons[person].firstToken = min(persons[person].firstToken, name.tokens.lowerBound)
        for office in name.offices {
            add(offices[office], to: person, at: name.listPosition)
            if offices[office].tokens.upperBound <= tokens.lowerBound, name.listPosition == 0 {
                tokens = offices[office].tokens.lowerBound..<tokens.upperBound
            }
        }
        if persons[person].country == nil, let country = name.nationality { persons[person].country = country }
        portfolio(after: name, person, offices)
        country(after: name, person)
        party(after: name, person)
        let genitive = name.isGenitive || isGenitive(name.tokens)
        return Mention(
            tokens: tokens, form: .name, referents: [.person(person)], rule: "person.name", isGenitive: genitive)
    }

    private func isGenitive(_ tokens: Range<Int>) -> Bool {
        tokens.upperBound < document.tokens.count && document.tokens[tokens.upperBound].kind == .clitic
    }

    /// "minister Blok (Buitenlandse Zaken)", "minister Cavusoglu van Buitenlandse Zaken".
    private mutating func portfolio(after name: NamePhrase, _ person: Int, _ offices: [OfficePhrase]) {
        guard name.offices.contains(where: { offices[$0].role == .minister }),
            name.tokens.upperBound < document.tokens.count
        else { return }
        let start = name.tokens.upperBound + (document.tokens[name.tokens.upperBound].isMark("(") ? 1 : 0)
        guard let match = document.match(.portfolios, at: start), let role = Role(match.value) else { return }
        persons[person].offices.insert(
            Office(title: document.text(match.tokens), role: role, country: persons[person].country), at: 0)
        persons[person].evidence.append(document.evidence(.offices, match.tokens, "person.office.portfolio"))
    }

    /// "President João Lourenço of Angola".
    private mutating func country(after name: NamePhrase, _ person: Int) {
        guard persons[person].country == nil || persons[person].offices.last?.country == nil, !name.offices.isEmpty,
            let owner = OfficeScanner(document: document).owner(at: name.tokens.upperBound),
            let country = owner.countries.first
        else { return }
        if persons[person].country == nil { persons[person].country = country }
        if let last = persons[person].offices.indices.last { persons[person].offices[last].country = country }
    }

    /// "Helmut Schmidt (SPD)": the party in brackets tells the country.
    private mutating func party(after name: NamePhrase, _ person: Int) {
        let start = name.tokens.upperBound
        guard persons[person].country == nil, start < document.tokens.count, document.tokens[start].isMark("("),
            let body = document.match(.organizations, at: start + 1),
            let entry = knowledge.organizations[body.value], entry.kind == .party
        else { return }
        persons[person].country = entry.country
        persons[person].evidence.append(document.evidence(.country, body.tokens, "person.country.party"))
    }

    /// A counterpart holds the office of the person named before.
    private mutating func addSameOffice(_ phrase: OfficePhrase, to person: Int) {
        guard let role = lastRole, persons[person].offices.isEmpty else { return }
        persons[person].offices.append(
            Office(title: document.text(phrase.head), role: role, country: persons[person].country))
        persons[person].evidence.append(document.evidence(.offices, phrase.tokens, "person.office.counterpart"))
    }

    /// Adds an office; `position` tells which country of a plural office is meant.
    mutating func add(_ phrase: OfficePhrase, to person: Int, at position: Int = 0) {
        let country = phrase.countries.indices.contains(position) ? phrase.countries[position] : phrase.countries.last
        guard phrase.role != .counterpart else {
            if persons[person].country == nil { persons[person].country = country }
            return addSameOffice(phrase, to: person)
        }
        if persons[person].country == nil {
            persons[person].country = country ?? phrase.organization.flatMap { knowledge.organizations[$0]?.country }
        }
        if phrase.isFormer { persons[person].isFormer = true }
        guard
            let role = phrase.isFormer
                ? Role.other : RoleFamily.role(phrase.role, known: persons[person].known.map { knowledge.people[$0] })
        else { return }
        lastRole = role
        persons[person].evidence.append(document.evidence(.offices, phrase.tokens, "person.office"))
        let title = document.text(phrase.head)
        guard !persons[person].offices.contains(where: { $0.role == role && $0.title == title }) else { return }
        persons[person].offices.append(
            Office(
                title: title, role: role, organization: phrase.organization, country: country ?? persons[person].country
            ))
    }
}
