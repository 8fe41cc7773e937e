package import Extraction
package import Records

/// Tells which gold keys a reference of the output may stand for.
package struct KeyResolver {
    private var keyOf: [String: String] = [:]
    private var countryOf: [String: String] = [:]
    private let known: [(key: String, names: Set<String>)]

    package init(gold: Gold, extract: Records.Extract, matched: [(gold: Int, found: Int)]) {
        let (persons, organizations) = (gold.persons ?? [], gold.organizations ?? [])
        known = (persons + organizations).map { ($0.key, Set($0.names.map(Words.key))) }
        for pair in matched { keyOf[extract.persons[pair.found].id] = persons[pair.gold].key }
        for organization in extract.organizations {
            countryOf[organization.id] = organization.country
            let names = Set(([organization.name] + organization.names.map(\.name)).map(Words.key))
            for entity in organizations
            where !names.isDisjoint(with: entity.names.map(Words.key)) && keyOf[organization.id] == nil {
                keyOf[organization.id] = entity.key
            }
        }
    }

    /// All names of a person, folded.
    package static func names(_ person: Person) -> Set<String> {
        Set(([person.name] + person.names.map(\.name)).map(Words.key)).subtracting([""])
    }

    package func keys(_ speaker: Speaker) -> Set<String> {
        keys(speaker.person, speaker.organization, [speaker.name, speaker.asWritten], speaker.country)
    }

    package func keys(_ party: Participant) -> Set<String> {
        keys(party.person, party.organization, [party.name, party.asWritten], party.country)
    }

    package func keys(_ party: PartyIdentity) -> Set<String> {
        keys(party.person, party.organization, party.names, party.country)
    }

    private func keys(_ person: String?, _ organization: String?, _ names: [String], _ country: String?) -> Set<String>
    {
        var out = Set([person, organization].compactMap { $0 }.compactMap { keyOf[$0] })
        let names = Set(names.map(Words.key)).subtracting([""])
        for entity in known where !entity.names.isDisjoint(with: names) { out.insert(entity.key) }
        if person == nil, let country = country ?? organization.flatMap({ countryOf[$0] }) {
            out.insert("country:" + country)
        }
        return out
    }
}
