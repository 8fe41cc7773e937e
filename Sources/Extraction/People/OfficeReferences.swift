import Records
import Text

/// Offices without a name: whom "the minister", "a spokesman" and "his counterpart" mean.
extension ReferenceResolver {
    // MARK: Office alone

    mutating func addOffices() {
        for office in offices where !office.tokens.contains(where: { taken[$0] }) {
            if office.role == .counterpart {
                addCounterpart(office)
            } else if office.isPlural {
                addPlural(office)
            } else if office.role == .spokesperson, let institution = spokenFor(office) {
                lastSpokenFor = institution
                add(office.tokens, .role, [institution], "party.spokesperson")
            } else if office.role == .other || office.role == .heir, !isIndefinite(office) {
                addCalling(office)
            } else if !isIndefinite(office), let person = holder(of: office) {
                add(office.tokens, .role, [.person(person)], "person.office.alone")
            } else if let country = office.countries.first {
                add(office.tokens, .role, [.country(CountryCode(table: country))], "party.office")
            } else if office.role == .spokesperson, let institution = lastSpokenFor ?? bodyBefore(office) {
                add(office.tokens, .role, [institution], "party.spokesperson.again")
            } else {
                add(office.tokens, .role, [.anonymous], "party.office.unknown")
            }
        }
    }

    /// "the rebel leader", "der Kronprinz": whom the text itself called so last, or one listed as such; else nobody.
    ///
    /// Two people who hold no office of state have nothing in common, so the role is no help.
    private mutating func addCalling(_ office: OfficePhrase) {
        let called = called(office)
        if let person = last(of: called, before: office.tokens.lowerBound) {
            add(office.tokens, .role, [.person(person)], "person.office.alone")
        } else if office.role == .heir, let person = holder(of: office) {
            add(office.tokens, .role, [.person(person)], "person.office.alone")
        } else if let country = office.countries.first {
            add(office.tokens, .role, [.country(CountryCode(table: country))], "party.office")
        }
    }

    /// The fewest letters of a word that may be the end of a compound.
    private static let headLetters = 5

    /// "Bauunternehmerin" and "die Unternehmerin": the same title, or one is the end of the other.
    private static func isCalled(_ title: String, _ word: String) -> Bool {
        guard title != word else { return true }
        let (long, short) = title.utf8.count > word.utf8.count ? (title, word) : (word, title)
        return short.utf8.count >= headLetters && long.hasSuffix(short)
    }

    /// Those whom the text itself calls so, worked out once for each word and country.
    private mutating func called(_ office: OfficePhrase) -> OfficeHolders {
        let title = Folding.fold(document.text(office.head))
        let key = OfficeHolders.Key(roles: [], country: office.countries.first, word: title, isWoman: false)
        if let found = holders[key] { return found }
        let called = persons.persons.indices.filter { person in
            persons[person].offices.contains { Self.isCalled(Folding.fold($0.title), title) }
                && (office.countries.isEmpty || persons[person].country == office.countries[0])
        }
        let group = OfficeHolders(persons: Set(called), first: nil)
        holders[key] = group
        return group
    }

    /// The one of some persons whom the text named last before a token.
    private func last(of group: OfficeHolders, before token: Int) -> Int? {
        guard !group.persons.isEmpty else { return nil }
        let mention = index.backwards(in: max(0, token - Self.memory)..<token).first { mention in
            mention.referents.contains(where: group.holds)
        }
        guard case .person(let person)? = mention?.referents.first(where: group.holds) else { return nil }
        return person
    }

    /// "un juge", "een diplomaat": an office with "a" before it is no one whom the text has named.
    func isIndefinite(_ office: OfficePhrase) -> Bool {
        document.has(.numberWords, .one, at: office.tokens.lowerBound - 1)
    }

    /// "een woordvoerder van het ministerie", "Regierungssprecher", "Kerry's spokesman": an institution speaks.
    mutating func spokenFor(_ office: OfficePhrase) -> Referent? {
        if let found = institution(after: office.tokens.upperBound) { return found }
        if let type = office.institution, let country = office.countries.first {
            return .organization(organizations.institution(type, country: country, office.tokens))
        }
        let start = office.tokens.lowerBound
        let owner = [index.ending(at: start), index.ending(at: start - 1)].compactMap { $0 }.first(where: \.isGenitive)
        return owner?.referents.first.flatMap { institution(of: $0, office.tokens) }
    }

    /// The body that the sentence before, or the same one, named last, for which an unnamed spokesman speaks.
    mutating func bodyBefore(_ office: OfficePhrase) -> Referent? {
        let start = office.tokens.lowerBound
        let sentence = document.sentenceIndex[start]
        let first = document.sentences[max(0, sentence - 1)].lowerBound
        for token in stride(from: start - 1, through: first, by: -1) {
            if let palace = document.match(.metonyms, at: token) {
                return .organization(
                    organizations.institution(
                        palace.value.kind, country: palace.value.country?.code ?? "", palace.tokens))
            }
            if let mention = index.starting(at: token), [.institution, .organization].contains(mention.form) {
                return mention.referents.first
            }
        }
        return nil
    }

    /// The institution, palace or person that "of" governs.
    mutating func institution(after end: Int) -> Referent? {
        guard document.saysOf(end) || document.has(.for, at: end) else { return nil }
        for start in end...end + 2 where start < document.tokens.count {
            if let match = document.match(.metonyms, at: start) {
                return .organization(
                    organizations.institution(match.value.kind, country: match.value.country?.code ?? "", match.tokens))
            }
            if let mention = index.starting(at: start) {
                return mention.referents.first.flatMap { institution(of: $0, mention.tokens) }
            }
        }
        return nil
    }

    /// The institution that a person heads; anything else speaks for itself.
    mutating func institution(of referent: Referent, _ tokens: Range<Int>) -> Referent? {
        guard case .person(let index) = referent else { return referent }
        let person = persons[index]
        let held =
            person.offices.map(\.role)
            + (person.known.map { document.lexicon.knowledge.people[$0].tenures.filter(isPresent).map(\.role) } ?? [])
        guard let country = person.country, let type = held.lazy.compactMap({ InstitutionHead.institutions[$0] }).first
        else { return nil }
        return .organization(organizations.institution(type, country: country, tokens))
    }

    /// How far back a text may have named the holder of an office, in tokens; farther back, the first named is meant.
    private static let memory = 2_000

    /// The person of the text who holds the office: the last one named before it, else the only one named later.
    mutating func holder(of office: OfficePhrase) -> Int? {
        let group = holders(of: office)
        let start = office.tokens.lowerBound
        let before = index.backwards(in: max(0, start - Self.memory)..<start).lazy.filter { mention in
            mention.tokens.upperBound <= start && mention.referents.contains(where: group.holds)
        }
        if let last = before.first(where: { !isObject($0) }) ?? before.first(where: { _ in true }) {
            guard case .person(let person)? = last.referents.first(where: group.holds) else { return nil }
            return person
        }
        return group.first
    }

    /// The holders of an office, worked out once for each word, country and gender that a text has.
    private mutating func holders(of office: OfficePhrase) -> OfficeHolders {
        let isWoman = office.head.contains { token in
            document.lexicon.feminineEndings.contains { document.ends(token, with: $0) }
        }
        let word = Folding.fold(document.text(office.head))
        let key = OfficeHolders.Key(roles: [office.role], country: office.countries.first, word: word, isWoman: isWoman)
        if let found = holders[key] { return found }
        let fitting = fitting(office, word, isWoman)
        let first = fitting.min { persons[$0].firstToken < persons[$1].firstToken }
        let isOneState = Set(fitting.map { persons[$0].country }).count == 1
        let group = OfficeHolders(persons: Set(fitting), first: isOneState ? first : nil)
        holders[key] = group
        return group
    }

    private func fitting(_ office: OfficePhrase, _ word: String, _ isWoman: Bool) -> [Int] {
        let able = persons.persons.indices.filter { person in
            holds(persons[person], office) && !(isWoman && persons[person].isFemale == false)
        }
        let stated = able.filter { person in
            persons[person].offices.contains { RoleFamily.fits(office.role, $0.role) }
        }
        // Heads of state and government are known by the date; a bare "minister" is the one the text calls so.
        let isKnown =
            document.article.publishedAt != nil && [.headOfState, .headOfGovernment].contains(office.role)
        // "The Secretary" is the Secretary of State, not another foreign minister.
        let titled = stated.filter { person in
            persons[person].offices.contains { Folding.fold($0.title).split(separator: " ").contains(word[...]) }
        }
        // A king before a president, where the word is "king".
        let exact = able.filter { person in
            persons[person].offices.contains { OfficeRole($0.role) == office.role }
                || isListed(persons[person], as: office.role)
        }
        let all = exact.isEmpty ? able : exact
        return stated.isEmpty || isKnown ? all : titled.isEmpty ? stated : titled
    }

    /// Whether the knowledge file gives the person this very role on the day of the text.
    private func isListed(_ person: PersonEntity, as role: OfficeRole) -> Bool {
        person.known.map { known in
            document.lexicon.knowledge.people[known].tenures.contains { OfficeRole($0.role) == role && isPresent($0) }
        } ?? false
    }

    /// Whether a preposition governs the mention: what goes on in a text is told of its subjects.
    func isObject(_ mention: Mention) -> Bool {
        let start = mention.tokens.lowerBound
        return (start - 2..<start).contains { token in
            document.matches(at: token).contains { $0.isPreposition && $0.tokens.upperBound >= start - 1 }
        }
    }

    func holds(_ person: PersonEntity, _ office: OfficePhrase) -> Bool {
        if let country = office.countries.first, let own = person.country, own != country { return false }
        if let country = office.countries.first, person.country == nil, !country.isEmpty {
            // "la embajadora estadounidense" after "la embajadora Reynoso": the same word tells whose she is.
            let word = Folding.fold(document.text(office.head))
            return person.offices.contains { OfficeRole($0.role) == office.role && Folding.fold($0.title) == word }
        }
        if person.offices.contains(where: { RoleFamily.fits(office.role, $0.role) }) { return true }
        guard let known = person.known else { return false }
        return document.lexicon.knowledge.people[known].tenures.contains { tenure in
            RoleFamily.fits(office.role, tenure.role) && isPresent(tenure)
        }
    }

    func isPresent(_ tenure: KnownPerson.Tenure) -> Bool {
        guard let published = document.article.publishedAt else { return true }
        return tenure.covers(String(published.prefix(10)))
    }

    /// "his Chinese counterpart": an unnamed holder of the same office abroad.
    mutating func addCounterpart(_ office: OfficePhrase) {
        guard let country = office.countries.first else { return }
        let compatriots = self.compatriots(of: country)
        let isNamed = compatriots.earliest < office.tokens.lowerBound
        let inText = isNamed ? compatriots.persons.first { persons[$0].firstToken < office.tokens.lowerBound } : nil
        if let inText = inText ?? colleague(of: office, from: country), office.hasPossessive {
            add(office.tokens, .counterpart, [.person(inText)], "person.counterpart")
        } else {
            add(office.tokens, .counterpart, [.country(CountryCode(table: country))], "party.counterpart")
        }
    }

    /// The person named later who holds abroad the office of the person named before: "his Dutch colleague … Mr Blok".
    mutating func colleague(of office: OfficePhrase, from country: String) -> Int? {
        let before = index.backwards(in: max(0, office.tokens.lowerBound - 60)..<office.tokens.lowerBound).first {
            mention in
            if case .person? = mention.referents.first { true } else { false }
        }
        guard case .person(let one)? = before?.referents.first else { return nil }
        let roles = Set(persons[one].offices.map { OfficeRole($0.role) })
        let key = OfficeHolders.Key(roles: roles, country: country, word: "", isWoman: false)
        if let found = holders[key] { return found.first }
        let same = compatriots(of: country).persons.filter { other in
            roles.contains { role in
                var held = office
                (held.role, held.countries) = (role, [country])
                return holds(persons[other], held)
            }
        }
        let group = OfficeHolders(persons: Set(same), first: same.count == 1 ? same[0] : nil)
        holders[key] = group
        return group.first
    }

    /// The persons of a country in the order of the book, and where the first of them stands.
    private mutating func compatriots(of country: String) -> (persons: [Int], earliest: Int) {
        if byCountry == nil {
            var table: [String: (persons: [Int], earliest: Int)] = [:]
            for index in persons.persons.indices {
                guard let own = persons[index].country else { continue }
                let first = persons[index].firstToken
                table[own, default: ([], first)].persons.append(index)
                if let earliest = table[own]?.earliest, first < earliest { table[own]?.earliest = first }
            }
            byCountry = table
        }
        return byCountry?[country] ?? ([], Int.max)
    }

    mutating func addPlural(_ office: OfficePhrase) {
        guard !office.countries.isEmpty else {
            // "de EU-ministers": those of a body meet as the body.
            guard let body = office.organization else { return }
            return add(
                office.tokens, .role, [.organization(organizations.known(body, office.tokens))],
                "party.office.body")
        }
        let parties = office.countries.map { country -> Referent in
            var own = office
            own.countries = [country]
            let holder = compatriots(of: country).persons.first { holds(persons[$0], own) }
            return holder.map(Referent.person) ?? .country(CountryCode(table: country))
        }
        add(office.tokens, parties.count > 1 ? .group : .role, parties, "party.office.plural")
    }
}
