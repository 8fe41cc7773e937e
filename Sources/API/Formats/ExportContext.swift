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
    /// The members that are wanted; nil for all.
    var projection: Projection?
    /// How CSV is written.
    var csv = CSVOptions()

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
