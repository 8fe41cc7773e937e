import Languages
import Records
import Text

/// An organisation of the document while it is being read.
struct OrganizationEntity {
    var id: String
    var name: String
    var kind: Organization.Kind
    var country: String?
    var forms: [String] = []
    var evidence: [Evidence] = []
    /// Whether it speaks or takes part; one that is only named is no record.
    var isUsed = false
}

/// All organisations of a document.
struct OrganizationBook {
    private(set) var organizations: [OrganizationEntity] = []
    private var byID: [String: Int] = [:]
    let document: Document

    init(_ document: Document) {
        self.document = document
    }

    subscript(_ index: Int) -> OrganizationEntity {
        get { organizations[index] }
        set { organizations[index] = newValue }
    }

    /// Adds a mention of an organisation of the knowledge file.
    mutating func known(_ id: String, _ tokens: Range<Int>) -> Int {
        let entry = document.lexicon.knowledge.organizations[id]
        return entity(
            id, name: entry?.name ?? id, kind: entry?.kind ?? .other,
            country: entry?.country, tokens)
    }

    /// Adds a mention of an institution that a country owns.
    mutating func institution(_ type: InstitutionEntry.Kind, country: String, _ tokens: Range<Int>) -> Int {
        let adjective =
            Lexicon.englishAdjectives[country] ?? document.lexicon.knowledge.countries[country]?.name ?? country
        let kind: Organization.Kind = type.isMinistry ? .ministry : .government
        let name = Institutions.names[type.rawValue + "@" + country] ?? adjective + " " + RecordWords.name(of: type)
        return entity(Slug.make(name), name: name, kind: kind, country: country, tokens)
    }

    /// Adds a mention of a body that only its form tells.
    mutating func unlisted(_ kind: Organization.Kind, _ tokens: Range<Int>) -> Int {
        let name = document.text(tokens)
        return entity(Slug.make(name), name: name, kind: kind, country: nil, tokens)
    }

    /// Adds a mention of an organisation that the text has named before.
    mutating func mention(_ index: Int, _ tokens: Range<Int>) {
        let written = document.text(tokens)
        if !organizations[index].forms.contains(written) { organizations[index].forms.append(written) }
        organizations[index].evidence.append(document.evidence(.name, tokens, "organization.name"))
    }

    private mutating func entity(
        _ id: String, name: String, kind: Organization.Kind, country: String?, _ tokens: Range<Int>
    ) -> Int {
        if byID[id] == nil {
            byID[id] = organizations.count
            organizations.append(OrganizationEntity(id: id, name: name, kind: kind, country: country))
        }
        let index = byID[id] ?? 0
        mention(index, tokens)
        return index
    }
}

/// Which office heads which institution.
enum InstitutionHead {
    /// Roles by institution.
    static let roles: [InstitutionEntry.Kind: [Role]] = [
        .presidency: [.headOfState, .monarch], .foreignMinistry: [.foreignMinister],
        .defenceMinistry: [.defenceMinister], .primeMinistersOffice: [.headOfGovernment],
    ]

    /// Institutions by role.
    static let institutions: [Role: InstitutionEntry.Kind] = [
        .foreignMinister: .foreignMinistry, .defenceMinister: .defenceMinistry, .headOfState: .presidency,
        .headOfGovernment: .primeMinistersOffice,
    ]
}
