import Records
import Text

/// Finds every other way in which a text speaks of a party: office alone, counterpart, pronoun, group,
/// institution, capital, country, unnamed source.
struct ReferenceResolver {
    let document: Document
    var persons: PersonBook
    var organizations: OrganizationBook
    private let offices: [OfficePhrase]
    private var index: MentionIndex
    private var taken: [Bool]
    /// For whom the last spokesperson without a name spoke.
    private var lastSpokenFor: Referent?
    /// Which body the last unnamed official belongs to.
    private var lastOfficialOf: Referent?
    /// Tokens of an office, whose words name no institution ("minister van Buitenlandse Zaken").
    private let inOffice: [Bool]

    init(document: Document, persons: PersonBook, offices: [OfficePhrase], names: [Mention]) {
        self.document = document
        self.persons = persons
        self.organizations = OrganizationBook(document)
        self.offices = offices
        index = MentionIndex(tokenCount: document.tokens.count, names)
        taken = Array(repeating: false, count: document.tokens.count)
        for mention in names { for token in mention.tokens { taken[token] = true } }
        var inOffice = taken.map { _ in false }
        for office in offices { for token in office.head { inOffice[token] = true } }
        self.inOffice = inOffice
    }

    /// Returns all mentions in text order.
    mutating func resolve() -> [Mention] {
        addInstitutions()
        addOrganizations()
        addOffices()
        addCountries()
        addSources()
        addPronounsAndGroups()
        return index.mentions.sorted {
            ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
        }
    }

    private mutating func add(
        _ tokens: Range<Int>, _ form: Mention.Form, _ referents: [Referent], _ rule: String, isGenitive: Bool = false
    ) {
        guard !tokens.contains(where: { taken[$0] }) else { return }
        for token in tokens { taken[token] = true }
        let next = tokens.upperBound
        let genitive = isGenitive || next < document.tokens.count && document.tokens[next].kind == .clitic
        index.append(Mention(tokens: tokens, form: form, referents: referents, rule: rule, isGenitive: genitive))
    }

    // MARK: Institutions, organisations, countries

    private mutating func addInstitutions() {
        var last: [String: Int] = [:]
        for index in document.tokens.indices {
            guard let match = document.match(.institutions, at: index), match.value != "statement" else { continue }
            var (range, stated) = institution(match)
            let portfolio = self.portfolio(at: range.upperBound)
            if let portfolio { range = range.lowerBound..<portfolio.end }
            guard !range.contains(where: { taken[$0] || inOffice[$0] }) else { continue }
            let (named, home) = CountryValue.split(match.value)
            let type = named == "ministry" ? portfolio?.type ?? named : named
            if type == "side" {
                if let stated { add(range, .institution, [.country(stated)], "party.side") }
                continue
            }
            let family = type.hasSuffix("ministry") ? "ministry" : type
            if let country = stated ?? home {
                let organization = organizations.institution(type, country: country, range)
                last[family] = organization
                last[type] = organization
                add(range, .institution, [.organization(organization)], "party.institution")
            } else if let country = nearbyOwner(of: type, range) {
                let organization = organizations.institution(type, country: country, range)
                (last[family], last[type]) = (organization, organization)
                add(range, .institution, [.organization(organization)], "party.institution.implied")
            } else if let earlier = last[family] ?? last[type] {
                organizations.mention(earlier, range)
                add(range, .institution, [.organization(earlier)], "party.institution.again")
            }
        }
    }

    /// The country of an institution that its sentence or the two before it leave unsaid ("afirmó la presidencia").
    ///
    /// A capital right after it ("der Palast in Amman") says it; else the nearest person who holds the fitting office.
    private func nearbyOwner(of type: String, _ range: Range<Int>) -> String? {
        let end = range.upperBound
        if document.has(.connectives, "in", at: end), let city = document.match(.cities, at: end + 1),
            let place = document.lexicon.knowledge.places[city.value],
            document.lexicon.knowledge.countries[place.country]?.capital == place.name
        {
            return place.country
        }
        guard let fitting = InstitutionHead.roles[type], range.lowerBound < document.tokens.count else { return nil }
        let sentence = document.sentenceIndex[range.lowerBound]
        let start = document.sentences[max(0, sentence - 3)].lowerBound
        for mention in index.backwards(in: start..<range.lowerBound) {
            guard case .person(let index)? = mention.referents.first, let country = persons[index].country else {
                continue
            }
            if persons[index].offices.contains(where: { fitting.contains($0.role.rawValue) }) { return country }
        }
        return nil
    }

    /// "le ministère russe des Affaires étrangères": of what, behind the country.
    private func portfolio(at index: Int) -> (type: String, end: Int)? {
        let types = ["foreign_minister": "foreign-ministry", "defence_minister": "defence-ministry"]
        guard let match = document.match(.portfolios, at: index), let type = types[match.value] else { return nil }
        return (type, match.tokens.upperBound)
    }

    private func institution(_ match: TermMatch) -> (Range<Int>, String?) {
        var (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
        var country: String?
        if let demonym = document.match(.demonyms, endingAt: start)
            ?? document.match(.countries, endingAt: dropClitic(start))
        {
            country = demonym.value
            start = demonym.tokens.lowerBound
        }
        if country == nil, let demonym = document.match(.demonyms, at: end) {
            country = demonym.value
            end = demonym.tokens.upperBound
        }
        if country == nil, let owner = OfficeScanner(document: document).owner(at: end),
            let first = owner.countries.first
        {
            country = first
            end = owner.end
        }
        return (start..<end, country ?? headed(start, end))
    }

    /// "de regering-Trump", "the Trump administration": the government of whom the name beside it leads.
    private func headed(_ start: Int, _ end: Int) -> String? {
        let isHyphened = end < document.tokens.count && document.tokens[end].kind == .hyphen
        let beside = isHyphened ? index.starting(at: end + 1) : index.ending(at: start)
        guard let beside, beside.form == .name, case .person(let person)? = beside.referents.first else { return nil }
        return persons[person].country
    }

    private func dropClitic(_ end: Int) -> Int {
        end > 0 && document.tokens[end - 1].kind == .clitic ? end - 1 : end
    }

    private mutating func addOrganizations() {
        for index in document.tokens.indices where !taken[index] {
            guard let match = document.match(.organizations, at: index) else { continue }
            let isPrefix =
                match.tokens.upperBound < document.tokens.count
                && document.tokens[match.tokens.upperBound].kind == .hyphen
            let organization = organizations.known(match.value, match.tokens)
            guard !isPrefix else { continue }
            add(match.tokens, .organization, [.organization(organization)], "party.organization")
        }
    }

    private static let places = Document.bits([.metonyms, .countries, .nationals, .genitives, .cities])

    private mutating func addCountries() {
        for index in document.tokens.indices where !taken[index] && document.has(anyOf: Self.places, at: index) {
            if let match = document.match(.metonyms, at: index) {
                let (type, country) = CountryValue.split(match.value)
                let palace = organizations.institution(type, country: country ?? "", match.tokens)
                add(match.tokens, .metonym, [.organization(palace)], "party.metonym")
            } else if let match = document.match(.countries, at: index) ?? document.match(.nationals, at: index) {
                add(match.tokens, .country, [.country(match.value)], "party.country")
            } else if let match = document.match(.genitives, at: index) {
                add(match.tokens, .country, [.country(match.value)], "party.country", isGenitive: true)
            } else if let match = document.match(.cities, at: index),
                let place = document.lexicon.knowledge.places[match.value],
                document.lexicon.knowledge.countries[place.country]?.capital == place.name
            {
                add(match.tokens, .metonym, [.country(place.country)], "party.capital")
            }
        }
    }

    private mutating func addSources() {
        for index in document.tokens.indices where !taken[index] {
            guard let match = document.match(.sources, at: index), !isNamed(match) else { continue }
            if match.value == "official", let body = institution(after: match.tokens.upperBound) ?? lastOfficialOf {
                lastOfficialOf = body
                add(match.tokens, .anonymous, [body], "party.source.body")
            } else if let demonym = document.match(.demonyms, endingAt: index) {
                add(
                    demonym.tokens.lowerBound..<match.tokens.upperBound, .anonymous, [.country(demonym.value)],
                    "party.source.country")
                lastOfficialOf = .country(demonym.value)
            } else if let demonym = document.match(.demonyms, at: match.tokens.upperBound),
                document.tokens[demonym.tokens.lowerBound].gap == .space
            {
                add(
                    match.tokens.lowerBound..<demonym.tokens.upperBound, .anonymous, [.country(demonym.value)],
                    "party.source.country")
                lastOfficialOf = .country(demonym.value)
            } else {
                add(match.tokens, .anonymous, [.anonymous], "party.source")
            }
        }
    }

    /// "persbureau Reuters": the name right behind says who it is.
    private func isNamed(_ source: TermMatch) -> Bool {
        index.starting(at: source.tokens.upperBound)?.form == .organization
    }

    // MARK: Office alone

    private mutating func addOffices() {
        for office in offices where !office.tokens.contains(where: { taken[$0] }) {
            if office.role == "counterpart" {
                addCounterpart(office)
            } else if office.isPlural {
                addPlural(office)
            } else if office.role == "spokesperson", let institution = spokenFor(office) {
                lastSpokenFor = institution
                add(office.tokens, .role, [institution], "party.spokesperson")
            } else if !isIndefinite(office), let person = holder(of: office) {
                add(office.tokens, .role, [.person(person)], "person.office.alone")
            } else if let country = office.countries.first {
                add(office.tokens, .role, [.country(country)], "party.office")
            } else if office.role == "spokesperson", let institution = lastSpokenFor ?? bodyBefore(office) {
                add(office.tokens, .role, [institution], "party.spokesperson.again")
            } else {
                add(office.tokens, .role, [.anonymous], "party.office.unknown")
            }
        }
    }

    /// "un juge", "een diplomaat": an office with "a" before it is no one whom the text has named.
    private func isIndefinite(_ office: OfficePhrase) -> Bool {
        document.has(.numberWords, "1", at: office.tokens.lowerBound - 1)
    }

    /// "een woordvoerder van het ministerie", "Regierungssprecher", "Kerry's spokesman": an institution speaks.
    private mutating func spokenFor(_ office: OfficePhrase) -> Referent? {
        if let found = institution(after: office.tokens.upperBound) { return found }
        if let type = office.institution, let country = office.countries.first {
            return .organization(organizations.institution(type, country: country, office.tokens))
        }
        let start = office.tokens.lowerBound
        let owner = [index.ending(at: start), index.ending(at: start - 1)].compactMap { $0 }.first(where: \.isGenitive)
        return owner?.referents.first.flatMap { institution(of: $0, office.tokens) }
    }

    /// The body that the sentence before, or the same one, named last, for which an unnamed spokesman speaks.
    private mutating func bodyBefore(_ office: OfficePhrase) -> Referent? {
        let start = office.tokens.lowerBound
        let sentence = document.sentenceIndex[start]
        let first = document.sentences[max(0, sentence - 1)].lowerBound
        for token in stride(from: start - 1, through: first, by: -1) {
            if let palace = document.match(.metonyms, at: token) {
                let (type, country) = CountryValue.split(palace.value)
                return .organization(organizations.institution(type, country: country ?? "", palace.tokens))
            }
            if let mention = index.starting(at: token), [.institution, .organization].contains(mention.form) {
                return mention.referents.first
            }
        }
        return nil
    }

    /// The institution, palace or person that "of" governs.
    private mutating func institution(after end: Int) -> Referent? {
        guard document.saysOf(end) || document.has(.connectives, "for", at: end) else { return nil }
        for start in end...end + 2 where start < document.tokens.count {
            if let match = document.match(.metonyms, at: start) {
                let (type, country) = CountryValue.split(match.value)
                return .organization(organizations.institution(type, country: country ?? "", match.tokens))
            }
            if let mention = index.starting(at: start) {
                return mention.referents.first.flatMap { institution(of: $0, mention.tokens) }
            }
        }
        return nil
    }

    /// The institution that a person heads; anything else speaks for itself.
    private mutating func institution(of referent: Referent, _ tokens: Range<Int>) -> Referent? {
        guard case .person(let index) = referent else { return referent }
        let person = persons[index]
        let held =
            person.offices.map(\.role.rawValue)
            + (person.known.map { document.lexicon.knowledge.people[$0].tenures.filter(isPresent).map(\.role) } ?? [])
        guard let country = person.country, let type = held.lazy.compactMap({ InstitutionHead.institutions[$0] }).first
        else { return nil }
        return .organization(organizations.institution(type, country: country, tokens))
    }

    /// How far back a text may have named the holder of an office, in tokens; farther back, the first named is meant.
    private static let memory = 2_000

    /// The person of the text who holds the office: stated or known, in the country when one is named.
    private func holder(of office: OfficePhrase) -> Int? {
        let isWoman = office.head.contains { token in
            document.lexicon.feminineEndings.contains { document.ends(token, with: $0) }
        }
        let able = persons.persons.indices.filter { person in
            holds(persons[person], office) && !(isWoman && persons[person].isFemale == false)
        }
        let stated = able.filter { person in
            persons[person].offices.contains { RoleFamily.fits(office.role, $0.role.rawValue) }
        }
        // Heads of state and government are known by the date; a bare "minister" is the one the text calls so.
        let isKnown =
            document.article.publishedAt != nil && ["head_of_state", "head_of_government"].contains(office.role)
        // "The Secretary" is the Secretary of State, not another foreign minister.
        let word = Folding.fold(document.text(office.head))
        let titled = stated.filter { person in
            persons[person].offices.contains { Folding.fold($0.title).split(separator: " ").contains(word[...]) }
        }
        let fitting = stated.isEmpty || isKnown ? able : titled.isEmpty ? stated : titled
        let before = index.backwards(in: max(0, office.tokens.lowerBound - Self.memory)..<office.tokens.lowerBound)
            .filter { mention in
                mention.tokens.upperBound <= office.tokens.lowerBound
                    && mention.referents.contains { referent in
                        if case .person(let person) = referent { fitting.contains(person) } else { false }
                    }
            }
        if let last = before.first(where: { !isObject($0) }) ?? before.first,
            case .person(let person)? = last.referents.first
        {
            return person
        }
        return fitting.min { persons[$0].firstToken < persons[$1].firstToken }
    }

    /// Whether a preposition governs the mention: what goes on in a text is told of its subjects.
    private func isObject(_ mention: Mention) -> Bool {
        let start = mention.tokens.lowerBound
        return (start - 2..<start).contains { token in
            document.matches(at: token).contains { $0.isPreposition && $0.tokens.upperBound >= start - 1 }
        }
    }

    private func holds(_ person: PersonEntity, _ office: OfficePhrase) -> Bool {
        if let country = office.countries.first, let own = person.country, own != country { return false }
        if let country = office.countries.first, person.country == nil, !country.isEmpty { return false }
        if person.offices.contains(where: { RoleFamily.fits(office.role, $0.role.rawValue) }) { return true }
        guard let known = person.known else { return false }
        return document.lexicon.knowledge.people[known].tenures.contains { tenure in
            RoleFamily.fits(office.role, tenure.role) && isPresent(tenure)
        }
    }

    private func isPresent(_ tenure: KnownPerson.Tenure) -> Bool {
        guard let published = document.article.publishedAt else { return true }
        return tenure.covers(String(published.prefix(10)))
    }

    /// "his Chinese counterpart": an unnamed holder of the same office abroad.
    private mutating func addCounterpart(_ office: OfficePhrase) {
        guard let country = office.countries.first else { return }
        let inText = persons.persons.indices.first {
            persons[$0].country == country && persons[$0].firstToken < office.tokens.lowerBound
        }
        if let inText = inText ?? colleague(of: office, from: country), office.hasPossessive {
            add(office.tokens, .counterpart, [.person(inText)], "person.counterpart")
        } else {
            add(office.tokens, .counterpart, [.country(country)], "party.counterpart")
        }
    }

    /// The person named later who holds abroad the office of the person named before: "his Dutch colleague … Mr Blok".
    private func colleague(of office: OfficePhrase, from country: String) -> Int? {
        let before = index.backwards(in: max(0, office.tokens.lowerBound - 60)..<office.tokens.lowerBound).first { mention in
            if case .person? = mention.referents.first { true } else { false }
        }
        guard case .person(let one)? = before?.referents.first else { return nil }
        let roles = Set(persons[one].offices.map(\.role.rawValue))
        let same = persons.persons.indices.filter { other in
            persons[other].country == country
                && roles.contains { role in
                    var held = office
                    (held.role, held.countries) = (role, [country])
                    return holds(persons[other], held)
                }
        }
        return same.count == 1 ? same[0] : nil
    }

    private mutating func addPlural(_ office: OfficePhrase) {
        guard !office.countries.isEmpty else {
            // "de EU-ministers": those of a body meet as the body.
            guard let body = office.organization else { return }
            return add(
                office.tokens, .organization, [.organization(organizations.known(body, office.tokens))], "party.office.body")
        }
        let parties = office.countries.map { country -> Referent in
            var own = office
            own.countries = [country]
            let holder = persons.persons.indices.first { persons[$0].country == country && holds(persons[$0], own) }
            return holder.map(Referent.person) ?? .country(country)
        }
        add(office.tokens, parties.count > 1 ? .group : .role, parties, "party.office.plural")
    }

    // MARK: Pronouns and groups

    private mutating func addPronounsAndGroups() {
        var salience = Salience(document: document, persons: persons, index: index)
        for index in document.tokens.indices where !taken[index] {
            if let group = document.match(.groups, at: index) {
                var parties = salience.group(before: index, atMost: group.value == "all" ? 12 : 2)
                if group.value == "sides" { parties = states(of: parties) }
                if parties.count > 1 { add(group.tokens, .group, parties, "party.group") }
            } else if let pronoun = document.match(.pronouns, at: index) {
                addPronoun(pronoun, &salience)
            }
        }
    }

    /// "Beide partijen": the states for which the persons speak, where each has one.
    private func states(of parties: [Referent]) -> [Referent] {
        let states = parties.map { party -> Referent in
            guard case .person(let index) = party, let country = persons[index].country else { return party }
            return .country(country)
        }
        return Set(states).count == parties.count ? states : parties
    }

    /// "Die ontmoet vandaag …": a demonstrative that opens a sentence means the person named last.
    private mutating func addDemonstrative(_ match: TermMatch, _ salience: inout Salience) {
        let start = match.tokens.lowerBound
        guard document.sentence(of: start).lowerBound == start, let person = salience.lastPerson(before: start) else {
            return
        }
        add(match.tokens, .pronoun, [.person(person)], "person.demonstrative")
        salience.note(match.tokens, person)
    }

    private mutating func addPronoun(_ match: TermMatch, _ salience: inout Salience) {
        let parts = match.value.split(separator: ".")
        guard parts.count == 2 else { return }
        let isPossessive = parts[1] == "possessive"
        if parts[0] == "r" { return addDemonstrative(match, &salience) }
        if parts[0] == "p" {
            let parties = salience.group(before: match.tokens.lowerBound, atMost: 12)
            if parties.count > 1 {
                add(match.tokens, isPossessive ? .possessive : .group, parties, "party.pronoun.plural")
            }
            return
        }
        let gender: Bool? = parts[0] == "f" ? true : parts[0] == "m" ? false : nil
        guard
            let person = salience.person(
                before: match.tokens.lowerBound, isFemale: gender, isSubject: parts[1] == "subject")
        else { return }
        add(match.tokens, isPossessive ? .possessive : .pronoun, [.person(person)], "person.pronoun")
        if !isPossessive { salience.note(match.tokens, person) }
    }
}
