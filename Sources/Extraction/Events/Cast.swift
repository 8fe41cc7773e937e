import Records
import Text

/// Whom a text speaks of, as the decisions about meetings look at them.
final class Cast {
    let document: Document
    let structure: Structure
    let persons: PersonBook
    let organizations: OrganizationBook
    /// The ids of the persons' records.
    let personIDs: [String]
    /// The words of the headline, by key.
    private let titleWords: Set<UInt64>
    private let titleCountries: Set<String>
    /// How often each person and body is mentioned.
    private let counts: [Referent: Int]
    private var knownFacts: [Referent: Facts] = [:]
    private var sideNumbers: [String: Int] = [:]
    /// The persons of whom the text speaks most, each with the numbers of their mentions.
    let protagonists: [(referent: Referent, mentions: [Int])]

    /// How many persons are protagonists.
    private static let leads = 2

    init(
        structure: Structure, persons: PersonBook, organizations: OrganizationBook, personIDs: [String]
    ) {
        document = structure.document
        self.structure = structure
        self.persons = persons
        self.organizations = organizations
        self.personIDs = personIDs
        let title = structure.document.headline
        titleWords = Set(title?.tokens.filter { $0.kind == .word }.map(\.key) ?? [])
        var countries: Set<String> = []
        for index in title?.tokens.indices ?? 0..<0 {
            for list in [Listed<String>.countries, .demonyms, .nationals, .genitives] {
                if let match = title?.match(list, at: index) { countries.insert(match.value) }
            }
        }
        titleCountries = countries
        var numbers: [Referent: [Int]] = [:]
        var people: [Referent] = []
        for (number, mention) in structure.groups.mentions.enumerated() {
            for referent in mention.referents {
                if numbers[referent] == nil, case .person = referent { people.append(referent) }
                numbers[referent, default: []].append(number)
            }
        }
        counts = numbers.mapValues(\.count)
        let leads = people.enumerated().sorted {
            (-(numbers[$0.element]?.count ?? 0), $0.offset) < (-(numbers[$1.element]?.count ?? 0), $1.offset)
        }.prefix(Self.leads)
        protagonists = leads.map { ($0.element, numbers[$0.element] ?? []) }
    }

    /// The number of the last of some mentions that starts before a token.
    func last(of mentions: [Int], before token: Int) -> Int? {
        var (low, high) = (0, mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if structure.groups.mentions[mentions[middle]].tokens.lowerBound < token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low > 0 ? mentions[low - 1] : nil
    }

    /// How a record names a party.
    func identity(_ referent: Referent) -> PartyIdentity {
        switch referent {
        case .person(let index):
            let person = persons[index]
            return PartyIdentity(
                person: personIDs[index], organization: nil, names: [person.name] + person.forms,
                country: person.country)
        case .organization(let index):
            let body = organizations[index]
            return PartyIdentity(
                person: nil, organization: body.id, names: [body.name] + body.forms, country: body.country)
        case .country(let country):
            let name = document.lexicon.knowledge.countries[country.code]?.name
            return PartyIdentity(person: nil, organization: nil, names: name.map { [$0] } ?? [], country: country.code)
        case .anonymous: return PartyIdentity(person: nil, organization: nil, names: [], country: nil)
        }
    }

    func identities(_ referents: [Referent]) -> [PartyIdentity] { referents.map(identity) }

    /// The first code points of the words of tellings.
    func starts(of tellings: [Telling]) -> [Int] { tellings.map { document.span($0.cue.tokens).start } }

    /// The state that a party stands for, if any.
    func country(_ referent: Referent) -> String? {
        switch referent {
        case .person(let index): persons[index].country
        case .country(let country): country.code
        case .organization(let index): organizations[index].country
        case .anonymous: nil
        }
    }

    /// What decisions ask of a party again and again.
    struct Facts {
        /// A number for its side: parties of one state have one.
        var side: Int
        /// The state that it stands for, if any.
        var country: CountryCode?
        var isOfState: Bool
        var sort: PartySort
        /// What the party is, for features.
        var name: StaticString
        /// Whether the headline names the party.
        var isInTitle: Bool
    }

    /// The facts of a party, worked out once.
    func facts(_ referent: Referent) -> Facts {
        if let known = knownFacts[referent] { return known }
        let name = side(referent)
        let number = sideNumbers[name] ?? sideNumbers.count
        sideNumbers[name] = number
        let facts = Facts(
            side: number, country: country(referent).map(CountryCode.init(table:)), isOfState: actsForState(referent),
            sort: isPerson(referent) ? .person : isCountry(referent) ? .country : .body,
            name: self.name(referent), isInTitle: isInTitle(referent))
        knownFacts[referent] = facts
        return facts
    }

    /// What stands for the party where sides are counted: its state, else itself.
    private func side(_ referent: Referent) -> String {
        if let country = country(referent) { return country }
        switch referent {
        case .person(let index): return personIDs[index]
        case .organization(let index): return organizations[index].id
        case .country(let country): return country.code
        case .anonymous: return ""
        }
    }

    func isPerson(_ referent: Referent) -> Bool { if case .person = referent { true } else { false } }

    func isCountry(_ referent: Referent) -> Bool { if case .country = referent { true } else { false } }

    func isBody(_ referent: Referent) -> Bool { if case .organization = referent { true } else { false } }

    func isMedia(_ referent: Referent) -> Bool {
        if case .organization(let index) = referent { organizations[index].kind == .media } else { false }
    }

    /// Whether the party acts for a state or a body of states.
    func isOfState(_ referent: Referent) -> Bool { facts(referent).isOfState }

    private func actsForState(_ referent: Referent) -> Bool {
        switch referent {
        case .country: true
        case .organization(let index):
            switch organizations[index].kind {
            case .ministry, .government, .internationalOrganization: true
            case .party, .armedGroup, .company, .media, .other: false
            }
        case .person(let index):
            switch role(of: index) {
            case .headOfState, .headOfGovernment, .foreignMinister, .defenceMinister, .minister, .monarch,
                .secretaryGeneral, .ambassador, .envoy, .negotiator, .official:
                true
            case .spokesperson, .legislator, .religiousLeader, .other, nil: false
            }
        case .anonymous: false
        }
    }

    /// The highest office of a person: as the text states it, else as it is known for the day.
    func role(of index: Int) -> Role? {
        let stated = persons[index].offices.map(\.role).filter { $0 != .other }
        if let best = stated.min(by: { Self.rank($0) < Self.rank($1) }) { return best }
        guard !persons[index].isFormer, let known = persons[index].known else {
            return persons[index].offices.first?.role
        }
        let day = document.article.publishedAt.map { String($0.prefix(10)) }
        let held = document.lexicon.knowledge.people[known].tenures.filter { tenure in day.map(tenure.covers) ?? true }
            .map(\.role)
        return held.min { Self.rank($0) < Self.rank($1) } ?? persons[index].offices.first?.role
    }

    private static func rank(_ role: Role) -> Int {
        switch role {
        case .headOfState: 0
        case .monarch: 1
        case .headOfGovernment: 2
        case .foreignMinister: 3
        case .secretaryGeneral: 4
        case .defenceMinister: 5
        case .minister: 6
        case .envoy: 7
        case .negotiator: 8
        case .ambassador: 9
        case .religiousLeader: 10
        case .official: 11
        case .legislator: 12
        case .spokesperson: 13
        case .other: 14
        }
    }

    /// What the party is, for features.
    private func name(_ referent: Referent) -> StaticString {
        switch referent {
        case .country: return "country"
        case .anonymous: return "anonymous"
        case .organization(let index):
            switch organizations[index].kind {
            case .ministry: return "ministry"
            case .government: return "government"
            case .internationalOrganization: return "body"
            case .party: return "political-party"
            case .armedGroup: return "armed-group"
            case .company: return "company"
            case .media: return "media"
            case .other: return "organization"
            }
        case .person(let index):
            if persons[index].isFormer { return "former" }
            return role(of: index).map(Self.name) ?? (persons[index].known == nil ? "unknown-person" : "known-person")
        }
    }

    private static func name(_ role: Role) -> StaticString {
        switch role {
        case .headOfState: "head-of-state"
        case .monarch: "monarch"
        case .headOfGovernment: "head-of-government"
        case .foreignMinister: "foreign-minister"
        case .secretaryGeneral: "secretary-general"
        case .defenceMinister: "defence-minister"
        case .minister: "minister"
        case .envoy: "envoy"
        case .negotiator: "negotiator"
        case .ambassador: "ambassador"
        case .religiousLeader: "religious-leader"
        case .official: "official"
        case .legislator: "legislator"
        case .spokesperson: "spokesperson"
        case .other: "other"
        }
    }

    /// How often the text speaks of the party.
    func count(_ referent: Referent) -> Int { counts[referent] ?? 0 }

    /// Whether the headline names the party, a person by surname.
    private func isInTitle(_ referent: Referent) -> Bool {
        switch referent {
        case .country(let country): titleCountries.contains(country.code)
        case .person(let index):
            persons[index].surnames.contains { surname in
                surname.split(separator: " ").last.map { titleWords.contains(WordKey.of(String($0))) } ?? false
            }
        case .organization(let index):
            organizations[index].forms.contains { form in
                form.split(separator: " ").allSatisfy { titleWords.contains(WordKey.of(String($0))) }
            }
        case .anonymous: false
        }
    }
}

/// The three sorts of parties.
enum PartySort: Int, Comparable {
    case person, country, body

    static func < (a: PartySort, b: PartySort) -> Bool { a.rawValue < b.rawValue }

    /// For features.
    var name: StaticString {
        switch self {
        case .person: "person"
        case .country: "country"
        case .body: "body"
        }
    }
}
