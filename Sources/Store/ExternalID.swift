import Matching

/// What others call a record.
public enum ExternalID {
    /// Returns the item of Wikidata of a person or body; nil where none is sure, and for other collections.
    public static func wikidata(_ collection: Collection, _ id: String) -> String? {
        switch collection {
        case .persons: WikidataIdentity.of(person: id)
        case .organizations: WikidataIdentity.of(body: id)
        case .meetings, .quotes, .articles, .topics, .places: nil
        }
    }
}
