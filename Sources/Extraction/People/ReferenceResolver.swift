import Records
import Text

/// Finds every other way in which a text speaks of a party: office alone, counterpart, pronoun, group,
/// institution, capital, country, unnamed source.
struct ReferenceResolver {
    let document: Document
    var persons: PersonBook
    var organizations: OrganizationBook
    let offices: [OfficePhrase]
    var index: MentionIndex
    var taken: [Bool]
    /// For whom the last spokesperson without a name spoke.
    var lastSpokenFor: Referent?
    /// Which body the last unnamed official belongs to.
    var lastOfficialOf: Referent?
    /// Who holds which office, by what the text says of it.
    var holders: [OfficeHolders.Key: OfficeHolders] = [:]
    /// The persons of each country and the first token of any of them; nil until first asked for.
    var byCountry: [String: (persons: [Int], earliest: Int)]?
    /// Tokens of an office, whose words name no institution ("minister van Buitenlandse Zaken").
    let inOffice: [Bool]

    init(document: Document, persons: PersonBook, offices: [OfficePhrase], names: [Mention]) {
        self.document = document
        self.persons = persons
        self.organizations = OrganizationBook(document)
        self.offices = offices
        index = MentionIndex(tokenCount: document.tokens.count, names)
        taken = Array(repeating: false, count: document.tokens.count)
        for mention in names { for token in mention.tokens { taken[token] = true } }
        var inOffice = taken.map { _ in false }
        for office in offices { for token in office.tokens { inOffice[token] = true } }
        self.inOffice = inOffice
    }

    /// Returns all mentions in text order.
    mutating func resolve() -> [Mention] {
        addInstitutions()
        addOrganizations()
        addBodies()
        addOffices()
        addCountries()
        addSources()
        addPronounsAndGroups()
        return index.mentions.sorted {
            ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
        }
    }

    mutating func add(
        _ tokens: Range<Int>, _ form: Mention.Form, _ referents: [Referent], _ rule: String, isGenitive: Bool = false,
        besidesSubject: Referent? = nil
    ) {
        guard !tokens.contains(where: { taken[$0] }) else { return }
        for token in tokens { taken[token] = true }
        let next = tokens.upperBound
        let genitive = isGenitive || next < document.tokens.count && document.tokens[next].kind == .clitic
        var mention = Mention(tokens: tokens, form: form, referents: referents, rule: rule, isGenitive: genitive)
        mention.besidesSubject = besidesSubject
        index.append(mention)
    }

    // MARK: Institutions, organisations, countries

    private mutating func addInstitutions() {
        var last: [InstitutionEntry.Kind: Int] = [:]
        for index in document.tokens.indices {
            guard let match = document.match(.institutions, at: index), match.value.kind != .statement else { continue }
            var (range, stated) = institution(match)
            let portfolio = self.portfolio(at: range.upperBound)
            if let portfolio { range = range.lowerBound..<portfolio.end }
            guard !range.contains(where: { taken[$0] || inOffice[$0] }) else { continue }
            let (named, home) = (match.value.kind, match.value.country?.code)
            let type = named == .ministry ? portfolio?.type ?? named : named
            if type == .side {
                if let stated { add(range, .institution, [.country(CountryCode(table: stated))], "party.side") }
                continue
            }
            let family = type.isMinistry ? InstitutionEntry.Kind.ministry : type
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
    private func nearbyOwner(of type: InstitutionEntry.Kind, _ range: Range<Int>) -> String? {
        let end = range.upperBound
        if document.has(.in, at: end), let city = document.match(.cities, at: end + 1),
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
            if persons[index].offices.contains(where: { fitting.contains($0.role) }) { return country }
        }
        return nil
    }

    /// "le ministère russe des Affaires étrangères": of what, behind the country.
    private func portfolio(at index: Int) -> (type: InstitutionEntry.Kind, end: Int)? {
        guard let match = document.match(.portfolios, at: index), let role = Role(match.value),
            let type = InstitutionHead.institutions[role]
        else { return nil }
        return (type, match.tokens.upperBound)
    }

    private func institution(_ match: Match<InstitutionEntry>) -> (Range<Int>, String?) {
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
            guard !isPrefix, organizations[organization].kind != .party || acts(match.tokens) else { continue }
            add(match.tokens, .organization, [.organization(organization)], "party.organization")
        }
    }

    /// Bodies by form, and the letters that stand for them.
    private mutating func addBodies() {
        let (taken, inOffice) = (taken, inOffice)
        let bodies = BodyForms(document: document) { taken[$0] || inOffice[$0] }.scan()
        guard !bodies.isEmpty else { return }
        var byAcronym: [UInt64: Int] = [:]
        for body in bodies {
            let organization = organizations.unlisted(body.kind, body.tokens)
            add(body.tokens, .organization, [.organization(organization)], "party.organization.form")
            guard let letters = body.acronym else { continue }
            byAcronym[document.tokens[letters].key] = organization
        }
        guard !byAcronym.isEmpty else { return }
        for token in document.tokens.indices where !self.taken[token] && document.tokens[token].shape == .upper {
            guard let organization = byAcronym[document.tokens[token].key] else { continue }
            organizations.mention(organization, token..<token + 1)
            add(token..<token + 1, .organization, [.organization(organization)], "party.organization.form")
        }
    }

    /// A party is named beside its people far more often than it speaks itself.
    private func acts(_ tokens: Range<Int>) -> Bool {
        document.has(.speechVerbs, at: tokens.upperBound) || document.has(.speechForms, at: tokens.upperBound)
            || document.match(.attributions, endingAt: tokens.lowerBound) != nil
    }

    private static let places = Document.bits([.metonyms, .countries, .nationals, .genitives, .cities])

    private mutating func addCountries() {
        for index in document.tokens.indices where !taken[index] && document.has(anyOf: Self.places, at: index) {
            if let match = document.match(.metonyms, at: index) {
                let palace = organizations.institution(
                    match.value.kind, country: match.value.country?.code ?? "", match.tokens)
                add(match.tokens, .metonym, [.organization(palace)], "party.metonym")
            } else if let match = document.match(.countries, at: index) ?? document.match(.nationals, at: index) {
                add(match.tokens, .country, [.country(CountryCode(table: match.value))], "party.country")
            } else if let match = document.match(.genitives, at: index) {
                add(
                    match.tokens, .country, [.country(CountryCode(table: match.value))], "party.country",
                    isGenitive: true)
            } else if let match = document.match(.cities, at: index),
                let place = document.lexicon.knowledge.places[match.value],
                document.lexicon.knowledge.countries[place.country]?.capital == place.name
            {
                add(match.tokens, .metonym, [.country(CountryCode(table: place.country))], "party.capital")
            }
        }
    }

    private mutating func addSources() {
        for index in document.tokens.indices where !taken[index] {
            guard let match = document.match(.sources, at: index), !isNamed(match) else { continue }
            if match.value == .official, let body = institution(after: match.tokens.upperBound) ?? lastOfficialOf {
                lastOfficialOf = body
                add(match.tokens, .anonymous, [body], "party.source.body")
            } else if let demonym = document.match(.demonyms, endingAt: index) {
                let country = Referent.country(CountryCode(table: demonym.value))
                add(
                    demonym.tokens.lowerBound..<match.tokens.upperBound, .anonymous, [country], "party.source.country")
                lastOfficialOf = country
            } else if let demonym = document.match(.demonyms, at: match.tokens.upperBound),
                document.tokens[demonym.tokens.lowerBound].gap == .space
            {
                let country = Referent.country(CountryCode(table: demonym.value))
                add(
                    match.tokens.lowerBound..<demonym.tokens.upperBound, .anonymous, [country], "party.source.country")
                lastOfficialOf = country
            } else {
                add(match.tokens, .anonymous, [.anonymous], "party.source")
            }
        }
    }

    /// "persbureau Reuters": the name right behind says who it is.
    private func isNamed(_ source: Match<SpeakerNoun>) -> Bool {
        index.starting(at: source.tokens.upperBound)?.form == .organization
    }
}
