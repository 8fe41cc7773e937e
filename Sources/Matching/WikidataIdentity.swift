import Languages

/// The items of Wikidata of those whom the lists know.
package enum WikidataIdentity {
    /// Returns the item of a person by the id of the record; nil where none is sure.
    package static func of(person id: String) -> String? { people[id] }

    /// Returns the item of a body by the id of the record; nil where none is sure.
    package static func of(body id: String) -> String? { bodies[id] }

    private static let people = items(WikidataItems.people)
    private static let bodies = items(WikidataItems.bodies)

    private static func items(_ table: String) -> [String: String] {
        Dictionary(
            KnowledgeTable.rows(table).filter { $0.count == 2 }.map { ($0[0], $0[1]) },
            uniquingKeysWith: { first, _ in first })
    }
}
