package import Records
package import Store

/// Writes records in one form, piece by piece, so that an export of any size needs little memory.
package protocol RecordFormat: Sendable {
    /// Writes what stands before the first record.
    func begin(_ out: inout [UInt8])
    /// Writes one record.
    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8])
    /// Writes what stands after the last record.
    func end(_ out: inout [UInt8])
}

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
