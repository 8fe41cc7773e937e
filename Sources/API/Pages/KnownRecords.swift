import Markup
import Records
import Store

/// Records that a page names, read at once; what is not among them has no page and gets no link.
struct KnownRecords {
    private var records: [Collection: [String: JSONSlice]] = [:]

    init(_ store: Store, _ wanted: [Collection: [String]]) throws {
        for (collection, ids) in wanted {
            let ids = Set(ids).sorted()
            // SQLite takes so many values in one statement.
            for start in stride(from: 0, to: ids.count, by: 500) {
                let found = try store.records(collection, ids: Array(ids[start..<min(start + 500, ids.count)]))
                records[collection, default: [:]].merge(found.mapValues { JSONSlice($0) }) { first, _ in first }
            }
        }
    }

    /// The record of an id.
    subscript(collection: Collection, id: String?) -> JSONSlice? { id.flatMap { records[collection]?[$0] } }

    /// Writes a name, linked where there is a record.
    func write(_ name: String, _ links: [(Collection, String?)], to html: inout HTML) {
        for (collection, id) in links where self[collection, id] != nil {
            return html.link(.record(collection, id ?? ""), name)
        }
        html.words(name)
    }

    /// Writes a party: a participant, speaker or addressee.
    func write(party: JSONSlice, to html: inout HTML) {
        write(
            party["name"]?.string ?? party["as_written"]?.string ?? "unnamed",
            [(.persons, party["person"]?.string), (.organizations, party["organization"]?.string)], to: &html)
    }

    /// The ids that parties hold.
    static func ids(of parties: [JSONSlice]) -> [Collection: [String]] {
        [
            .persons: parties.compactMap { $0["person"]?.string },
            .organizations: parties.compactMap { $0["organization"]?.string },
        ]
    }
}
