/// An institution that speaks, takes part or is the occasion: a ministry, a government, an alliance.
public struct Organization: Hashable, Sendable {
    /// What sort of institution it is.
    public enum Kind: String, Choice {
        case ministry, government
        case internationalOrganization = "international_organization"
        case party
        case armedGroup = "armed_group"
        case company, media, other
    }

    /// A readable slug, such as `asean` or `russian-foreign-ministry`.
    public var id: String
    /// The preferred name.
    public var name: String
    /// Every written form.
    public var names: [RecordName]
    /// What sort of institution it is.
    public var kind: Kind
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// What others call the institution, such as the item of Wikidata; only where it is sure.
    public var externalIDs: [ExternalID]
    /// The words of the article behind each value.
    public var evidence: [Evidence]

    /// Creates an organisation.
    public init(
        id: String, name: String, names: [RecordName], kind: Kind, country: String?, externalIDs: [ExternalID] = [],
        evidence: [Evidence]
    ) {
        self.id = id
        self.name = name
        self.names = names
        self.kind = kind
        self.country = country
        self.externalIDs = externalIDs
        self.evidence = evidence
    }
}
