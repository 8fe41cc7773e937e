import Records
import Text

/// A person of the document while it is being read.
struct PersonEntity {
    /// Index into the knowledge file.
    var known: Int?
    /// The longest name as written.
    var name: String
    /// Folded surnames by which the text may call the person.
    var surnames: Set<String>
    var isFemale: Bool?
    var country: String?
    /// Offices that the text states, in order.
    var offices: [Office] = []
    var forms: [String] = []
    var evidence: [Evidence] = []
    var firstToken: Int
    /// Whether the text calls the person a former office holder.
    var isFormer = false
}

/// All persons of a document, found by name and then reachable by surname, office and country.
struct PersonBook {
    private(set) var persons: [PersonEntity] = []
    private var byKnown: [Int: Int] = [:]
    private var bySurname: [String: [Int]] = [:]
    /// By folded name or form.
    private var byForm: [String: Int] = [:]
    /// The role of the office that was read last, which "his counterpart" shares.
    private var lastRole: Role?
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
        var names = names
        for number in names.indices { dropForeignOffice(of: &names[number], offices) }
        var owner: [Int?] = Array(repeating: nil, count: names.count)
        for (number, name) in names.enumerated() where name.isFullName { owner[number] = addFull(name, offices) }
        for (number, name) in names.enumerated() where !name.isFullName || owner[number] == nil {
            owner[number] = owner[number] ?? addShort(name, offices)
        }
        let mentions = names.indices.compactMap { number in
            owner[number].map { mention(names[number], $0, offices) }
        }
        inheritCountries(mentions)
        return mentions
    }

    /// "A, the prime minister of X, B": an office after a known name that contradicts it belongs to the next one.
    private func dropForeignOffice(of name: inout NamePhrase, _ offices: [OfficePhrase]) {
        guard name.isFullName, let last = name.offices.last,
            offices[last].tokens.lowerBound >= name.tokens.upperBound
        else { return }
        let known = name.known.filter { isFullNameOf($0, name) }
        guard !known.isEmpty, bestKnown(known, name.offices.map { offices[$0] }) == -1,
            let rest = bestKnown(known, name.offices.dropLast().map { offices[$0] }), rest >= 0
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
        return (end..<start).allSatisfy { document.tokens[$0].isMark(",") || document.has(.connectives, "and", at: $0) }
    }

    private mutating func addFull(_ name: NamePhrase, _ offices: [OfficePhrase]) -> Int? {
        let context = name.offices.map { offices[$0] }
        if let known = bestKnown(name.known.filter { isFullNameOf($0, name) }, context) {
            return known < 0 ? nil : addKnown(known, name)
        }
        if let same = sameWritten(name) { return same }
        if !name.hasGivenName, let same = latest(withSurname: folded(name), before: name.tokens.lowerBound, context) {
            return same
        }
        let isPerson =
            name.hasGivenName || !context.isEmpty || name.hasHonorific || name.nationality != nil
        guard isPerson, name.words.count <= 6 else { return nil }
        return addUnknown(name, context)
    }

    /// Whether the phrase can be the full name of the known person: one of the given names agrees, by initial at least.
    private func isFullNameOf(_ index: Int, _ name: NamePhrase) -> Bool {
        if name.isKnownSpelling { return true }
        let written = name.words.map { Folding.fold(document.text($0..<$0 + 1)) }
        let forms = document.lexicon.seed(index).forms
        return forms.contains { form in
            guard let first = form.first, let written = written.first else { return false }
            return form.count > 1
                ? first == written || (first.first == written.first && (written.count == 1 || first.count == 1))
                    || Self.near(first, written) : true
        } || name.words.count == forms[0].count && name.isFullName && forms.contains(written)
    }

    /// Whether two given names are spellings of one name: at most two letters apart and equal at the start.
    private static func near(_ a: String, _ b: String) -> Bool {
        guard a.count > 3, b.count > 3, a.first == b.first, abs(a.count - b.count) <= 2 else { return false }
        return a.prefix(3) == b.prefix(3) || a.suffix(3) == b.suffix(3)
    }

    private mutating func addShort(_ name: NamePhrase, _ offices: [OfficePhrase]) -> Int? {
        let context = name.offices.map { offices[$0] }
        let written = folded(name)
        if let same = latest(withSurname: written, before: name.tokens.lowerBound, context) { return same }
        let candidates = name.isFullName ? name.known.filter { isFullNameOf($0, name) } : name.known.filter(isKnownYet)
        if let known = bestKnown(candidates, context), known >= 0, isInOffice(known) || isMarked(name) {
            return addKnown(known, name)
        }
        let isPerson = !context.isEmpty || name.hasHonorific || name.hasGivenName
        guard name.words.count == 1 || !name.isFullName, isPerson else { return nil }
        return addUnknown(name, context)
    }

    /// Whether the person had an office by then: nobody goes by surname for one that comes years later.
    private func isKnownYet(_ index: Int) -> Bool {
        guard let published = document.article.publishedAt.map({ String($0.prefix(10)) }) else { return true }
        return knowledge.people[index].tenures.contains { ($0.from ?? "") <= published }
    }

    /// Whether words beside the name say that it is a person's.
    private func isMarked(_ name: NamePhrase) -> Bool {
        !name.offices.isEmpty || name.hasHonorific || name.isFullName || name.hasGivenName
    }

    /// Whether the person held an office when the text was published: who does may go by surname alone.
    private func isInOffice(_ index: Int) -> Bool {
        guard let published = document.article.publishedAt else { return true }
        return knowledge.people[index].tenures.contains { $0.covers(String(published.prefix(10))) }
    }

    /// The name folded, without a genitive -s.
    private func folded(_ name: NamePhrase) -> String {
        let written = Folding.fold(document.text(name.tokens))
        return name.isGenitive ? String(written.dropLast()) : written
    }

    private func latest(withSurname surname: String, before token: Int, _ context: [OfficePhrase]) -> Int? {
        let agreeing = (bySurname[surname] ?? []).filter { agrees(persons[$0].country, context) }
        // "President Castro" is the one of that name who holds the office.
        let holders = agreeing.count > 1 ? agreeing.filter { context.isEmpty ? isInPower($0) : holds($0, context) } : []
        let owners = holders.isEmpty ? agreeing : holders
        return owners.last { persons[$0].firstToken <= token } ?? owners.first
    }

    /// Of a couple the surname alone means the one in office.
    private func isInPower(_ person: Int) -> Bool {
        guard let known = persons[person].known else { return persons[person].offices.contains { $0.role != .other } }
        let day = document.article.publishedAt.map { String($0.prefix(10)) }
        return knowledge.people[known].tenures.contains { $0.role != "other" && (day.map($0.covers) ?? true) }
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
        entity.isFemale = name.gender.map { $0 == "f" }
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

    // MARK: Choosing

    /// Returns the candidate that fits the offices beside the name and the time; -1 when the context contradicts all.
    private func bestKnown(_ candidates: [Int], _ context: [OfficePhrase]) -> Int? {
        guard !candidates.isEmpty else { return nil }
        let scored = candidates.map { ($0, score($0, context)) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        guard let best = scored.first else { return nil }
        return best.1 < 0 ? -1 : best.0
    }

    private func score(_ index: Int, _ context: [OfficePhrase]) -> Int {
        let person = knowledge.people[index]
        var score = 0
        for office in context where !office.countries.isEmpty {
            let isHis =
                office.countries.contains(person.country)
                || person.tenures.contains { $0.country.map(office.countries.contains) ?? false }
            score += isHis ? 4 : person.tenures.contains { $0.organization != nil } ? 0 : -10
        }
        // Nobody is called president who never was one.
        score += context.reduce(0) { sum, office in
            sum + (person.tenures.contains { RoleFamily.fits(office.role, $0.role) } ? 2 : -2)
        }
        if let date = document.article.publishedAt.map({ String($0.prefix(10)) }) {
            if person.tenures.contains(where: { $0.covers(date) }) { score += 3 }
        } else if person.tenures.contains(where: { $0.to == nil }) {
            score += 1
        }
        return score
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
            document.evidence("name", name.tokens, name.known.isEmpty ? "person.name.context" : "person.name.known"))
        if persons[person].isFemale == nil { persons[person].isFemale = name.gender.map { $0 == "f" } }
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
        let genitive = name.isGenitive || isGenitive(name.tokens)
        return Mention(
            tokens: tokens, form: .name, referents: [.person(person)], rule: "person.name", isGenitive: genitive)
    }

    private func isGenitive(_ tokens: Range<Int>) -> Bool {
        tokens.upperBound < document.tokens.count && document.tokens[tokens.upperBound].kind == .clitic
    }

    /// "minister Blok (Buitenlandse Zaken)", "minister Cavusoglu van Buitenlandse Zaken".
    private mutating func portfolio(after name: NamePhrase, _ person: Int, _ offices: [OfficePhrase]) {
        guard name.offices.contains(where: { offices[$0].role == "minister" }),
            name.tokens.upperBound < document.tokens.count
        else { return }
        let start = name.tokens.upperBound + (document.tokens[name.tokens.upperBound].isMark("(") ? 1 : 0)
        guard let match = document.match(.portfolios, at: start), let role = Role(rawValue: match.value) else { return }
        persons[person].offices.insert(
            Office(title: document.text(match.tokens), role: role, country: persons[person].country), at: 0)
        persons[person].evidence.append(document.evidence("offices", match.tokens, "person.office.portfolio"))
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

    /// A counterpart holds the office of the person named before.
    private mutating func addSameOffice(_ phrase: OfficePhrase, to person: Int) {
        guard let role = lastRole, persons[person].offices.isEmpty else { return }
        persons[person].offices.append(
            Office(title: document.text(phrase.head), role: role, country: persons[person].country))
        persons[person].evidence.append(document.evidence("offices", phrase.tokens, "person.office.counterpart"))
    }

    /// Adds an office; `position` tells which country of a plural office is meant.
    mutating func add(_ phrase: OfficePhrase, to person: Int, at position: Int = 0) {
        let country = phrase.countries.indices.contains(position) ? phrase.countries[position] : phrase.countries.last
        guard phrase.role != "counterpart" else {
            if persons[person].country == nil { persons[person].country = country }
            return addSameOffice(phrase, to: person)
        }
        if persons[person].country == nil { persons[person].country = country }
        if phrase.isFormer { persons[person].isFormer = true }
        guard
            let role = phrase.isFormer
                ? Role.other : RoleFamily.role(phrase.role, known: persons[person].known.map { knowledge.people[$0] })
        else { return }
        lastRole = role
        persons[person].evidence.append(document.evidence("offices", phrase.tokens, "person.office"))
        let title = document.text(phrase.head)
        guard !persons[person].offices.contains(where: { $0.role == role && $0.title == title }) else { return }
        persons[person].offices.append(
            Office(
                title: title, role: role, organization: phrase.organization, country: country ?? persons[person].country
            ))
    }
}

/// Which words for an office may mean which roles.
enum RoleFamily {
    /// Whether an office word of the text may mean a role of the knowledge file.
    static func fits(_ word: String, _ role: String) -> Bool {
        if word == role { return true }
        switch word {
        case "minister": return ["foreign_minister", "defence_minister"].contains(role)
        case "leader": return ["head_of_state", "head_of_government", "monarch"].contains(role)
        case "official": return ["envoy", "negotiator", "ambassador"].contains(role)
        case "head_of_state": return role == "monarch"
        case "monarch": return role == "head_of_state"
        default: return false
        }
    }

    /// The role that an office word gives a person; `leader` asks the knowledge file.
    static func role(_ word: String, known: KnownPerson?) -> Role? {
        guard word == "leader" else { return Role(rawValue: word) }
        let held = known?.tenures.first { fits("leader", $0.role) }
        return held.flatMap { Role(rawValue: $0.role) } ?? .other
    }
}
