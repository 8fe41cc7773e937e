import HTTP
package import Store

/// What a form says of the list itself.
package struct ExportContext: Sendable {
    /// The collection.
    package var collection: Collection
    /// The path and query of the list, beginning with a slash.
    package var path: String
    /// When the data last changed, RFC 3339 in UTC.
    package var updated: String
    /// The paths of the neighbouring pages, where the form has pages.
    package var next: String?
    package var previous: String?
    /// What absolute links begin with, without a slash at the end; nil where the server does not know.
    package var base: String?
    /// The members that are wanted; nil for all.
    var projection: Projection?
    /// How CSV is written.
    var csv = CSVOptions()

    /// The question in words: the collection and what the query asks of it.
    var title: String {
        let shaping: Set<String> = ["cursor", "limit", "sort", "bom", "safe", "fields", "pretty", "count"]
        let query = path.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        let asked = query.split(separator: "&").filter { item in
            !shaping.contains(item.split(separator: "=").first.map(String.init) ?? "")
        }
        let words = asked.compactMap { PercentCoding.decode($0, plusIsSpace: true) }
        return "Parley: \(collection.rawValue)" + (words.isEmpty ? "" : " (\(words.joined(separator: ", ")))")
    }

    /// Creates a context.
    package init(
        collection: Collection, path: String, updated: String, next: String? = nil, previous: String? = nil
    ) {
        self.collection = collection
        self.path = path
        self.updated = updated
        self.next = next
        self.previous = previous
    }
}
