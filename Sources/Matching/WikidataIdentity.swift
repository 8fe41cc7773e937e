import Languages

/// The items of Wikidata of those whom the lists know.
package enum WikidataIdentity {
    /// Returns the item of a person by the id of the record; nil where none is sure.
    package static func of(person id: String) -> String? { WikidataItems.ofPeople[id] }

    /// Returns the item of a body by the id of the record; nil where none is sure.
    package static func of(body id: String) -> String? { WikidataItems.ofBodies[id] }
}
