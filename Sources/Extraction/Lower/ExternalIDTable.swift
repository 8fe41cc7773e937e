import Languages
import Records

/// What others call people and bodies, by the ids of their records.
struct ExternalIDTable: Sendable {
    /// What a user adds, which is for either.
    private let added: [String: [ExternalID]]

    init(adding added: [String: [ExternalID]]) {
        self.added = added
    }

    func of(person id: String) -> [ExternalID] { joined(WikidataItems.ofPeople[id], id) }

    func of(body id: String) -> [ExternalID] { joined(WikidataItems.ofBodies[id], id) }

    private func joined(_ item: String?, _ id: String) -> [ExternalID] {
        ExternalID.join(item.map { [ExternalID(wikidata: $0)] } ?? [], added[id] ?? [])
    }
}
