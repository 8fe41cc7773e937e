import Languages
import Records
import Text

/// Facts that no text has to state: countries, places, organisations, office holders.
final class Knowledge: Sendable {
    struct Country: Sendable {
        var code, slug, name, capital: String
    }

    struct PlaceEntry: Sendable {
        var name: String
        var country: String
        /// The city; nil for a venue outside any city.
        var city: String?
        var isVenue: Bool
    }

    struct OrganizationEntry: Sendable {
        var id, name: String
        var kind: Organization.Kind
        var country: String?
    }

    let countries: [String: Country]
    let places: [String: PlaceEntry]
    let organizations: [String: OrganizationEntry]
    /// Where an organisation meets when a text does not say, by id.
    let seats: [String: PlaceEntry]
    let people: [KnownPerson]
    /// The ids of people whom a user adds.
    let added: Set<String>
    /// What others call people and bodies, by id.
    let externalIDs: ExternalIDTable

    /// Ids of the tables that rules single out.
    enum ID {
        static let palestinianAuthority = "palestinian-authority"
        static let palestine = "PS"
        /// A theme that every talk of two states has.
        static let bilateralRelations = "bilateral-relations"
    }

    /// The facts that ship with the program.
    static let shipped = Knowledge(adding: [])

    /// The facts that ship with the program and what a user adds: people, of whom equal ids are one person, and ids of
    /// others.
    init(adding added: [KnownPerson], _ externalIDs: [String: [ExternalID]] = [:]) {
        self.externalIDs = ExternalIDTable(adding: externalIDs)
        countries = Dictionary(
            uniqueKeysWithValues: KnowledgeTable.rows(Countries.table).map {
                ($0[0], Country(code: $0[0], slug: $0[1], name: $0[2], capital: $0[3]))
            })
        var places: [String: PlaceEntry] = [:]
        for country in countries.values.sorted(by: { $0.code < $1.code }) {
            places[country.capital] = PlaceEntry(
                name: country.capital, country: country.code, city: country.capital, isVenue: false)
        }
        for row in KnowledgeTable.rows(Gazetteer.table) {
            let venue = row[2].hasPrefix("venue")
            let city = venue ? String(row[2].dropFirst("venue:".count)) : row[0]
            places[row[0]] = PlaceEntry(name: row[0], country: row[1], city: city.isEmpty ? nil : city, isVenue: venue)
        }
        self.places = places
        organizations = Dictionary(
            uniqueKeysWithValues: KnowledgeTable.rows(Organizations.table).map {
                let country = $0[3].isEmpty ? nil : $0[3]
                let kind = Organization.Kind(rawValue: $0[2]) ?? .other
                return ($0[0], OrganizationEntry(id: $0[0], name: $0[1], kind: kind, country: country))
            })
        seats = Dictionary(
            KnowledgeTable.rows(Seats.table).compactMap { row in places[row[1]].map { (row[0], $0) } },
            uniquingKeysWith: { first, _ in first })
        self.added = Set(added.map(\.id))
        people = Self.joined(People.tables.flatMap(KnowledgeTable.rows).compactMap(KnownPerson.init) + added)
    }

    private static func joined(_ people: [KnownPerson]) -> [KnownPerson] {
        var out: [KnownPerson] = []
        var place: [String: Int] = [:]
        for person in people {
            guard let index = place[person.id] else {
                place[person.id] = out.count
                out.append(person)
                continue
            }
            out[index].add(person)
        }
        return out
    }
}

/// An office holder of the knowledge file.
struct KnownPerson: Sendable {
    struct Tenure: Sendable, Equatable {
        var role: Role
        /// The role in words.
        var title: String
        var organization: String?
        var country: String?
        var from, to: String?

        init(role: Role, organization: String?, country: String?, from: String?, to: String?) {
            self.role = role
            title = String(role.rawValue.map { $0 == "_" ? " " : $0 })
            (self.organization, self.country, self.from, self.to) = (organization, country, from, to)
        }

        /// Whether the tenure covers a date; an unknown end is open.
        func covers(_ date: String) -> Bool {
            let afterStart = from.map { $0 <= date } ?? true
            let beforeEnd = to.map { date.prefix($0.count) <= $0 } ?? true
            return afterStart && beforeEnd
        }
    }

    /// The language of the tables, whose names every language may use.
    static let baseLanguage = LanguagePack.base.code

    let id, name, surname, country: String
    let isFemale: Bool
    private(set) var otherNames: [(language: String, name: String)]
    private(set) var tenures: [Tenure]

    /// Creates a person from names and offices that are known already.
    init(
        id: String, name: String, country: String, isFemale: Bool, otherNames: [(language: String, name: String)],
        tenures: [Tenure]
    ) {
        self.id = id
        self.name = name.filter { $0 != "{" && $0 != "}" }
        surname = Self.surname(of: name)
        self.country = country
        self.isFemale = isFemale
        self.otherNames = otherNames
        self.tenures = tenures
    }

    /// Adds the names and offices of another entry for the same person.
    mutating func add(_ other: KnownPerson) {
        if other.name != name { otherNames.append((Self.baseLanguage, other.name)) }
        otherNames += other.otherNames.filter { new in !otherNames.contains { $0 == new } }
        tenures += other.tenures.filter { !tenures.contains($0) }
    }

    init?(_ row: [String]) {
        guard row.count == 6 else { return nil }
        id = row[0]
        name = row[1].filter { $0 != "{" && $0 != "}" }
        surname = Self.surname(of: row[1])
        country = row[2]
        isFemale = row[3] == "f"
        otherNames = row[4].split(separator: ";").compactMap { entry in
            guard let colon = entry.firstIndex(of: ":") else { return nil }
            return (
                String(KnowledgeTable.trimmed(entry[..<colon])),
                String(KnowledgeTable.trimmed(entry[entry.index(after: colon)...]))
            )
        }
        tenures = row[5].split(separator: ";").compactMap { Self.tenure($0, country: row[2]) }
    }

    static func surname(of marked: String) -> String {
        if let open = marked.firstIndex(of: "{"), let close = marked.firstIndex(of: "}") {
            return String(marked[marked.index(after: open)..<close])
        }
        return marked.split(separator: " ").last.map(String.init) ?? marked
    }

    /// The roles that the offices of a row name, as written.
    static func roleNames(_ offices: String) -> [String] {
        offices.split(separator: ";").compactMap { entry in
            entry.split(separator: " ").first?.split(separator: "@").first.map(String.init)
        }
    }

    private static func tenure(_ entry: Substring, country: String) -> Tenure? {
        let words = entry.split(separator: " ")
        guard let office = words.first else { return nil }
        let parts = office.split(separator: "@")
        guard let role = parts.first.flatMap({ Role(rawValue: String($0)) }) else { return nil }
        let organization = parts.count > 1 ? String(parts[1]) : nil
        let isCountry = organization.map { $0.count == 2 && $0.uppercased() == $0 } ?? false
        let span = words.count > 1 ? words[1].split(separator: "/", omittingEmptySubsequences: false) : []
        let from = span.first.flatMap { $0.isEmpty ? nil : String($0) }
        let to = span.count > 1 && !span[1].isEmpty ? String(span[1]) : nil
        return Tenure(
            role: role, organization: isCountry ? nil : organization,
            country: isCountry ? organization : organization == nil ? country : nil, from: from, to: to)
    }
}
