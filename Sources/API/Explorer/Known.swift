import Markup
import Records
import Store

/// Records that a page names, read at once, without their evidence; what is not among them has no page and gets no link.
struct Known {
    private var records: [Collection: [String: JSONSlice]] = [:]

    /// Reads records.
    init(_ store: Store, _ wanted: [Collection: [String]]) throws {
        for (collection, ids) in wanted {
            let ids = Set(ids).sorted()
            let found = try store.records(collection, ids: ids)
            records[collection] = found.mapValues { JSONSlice($0) }
        }
    }

    /// Whether there is a record of an id.
    func has(_ collection: Collection, _ id: String?) -> Bool { id.map { records[collection]?[$0] != nil } ?? false }

    func person(_ id: String?) -> Person? { typed(.persons, id) }
    func organization(_ id: String?) -> Organization? { typed(.organizations, id) }
    func article(_ id: String?) -> Article? { typed(.articles, id) }
    func meeting(_ id: String?) -> Served<Meeting>? {
        slice(.meetings, id).flatMap { try? Served($0, without: Proof.members) }
    }
    func quote(_ id: String?) -> Served<Quote>? {
        slice(.quotes, id).flatMap { try? Served($0, without: Proof.members) }
    }
    func place(_ id: String?) -> ServedPlace? { slice(.places, id).map { ServedPlace($0) } }

    /// The languages of the articles by their ids.
    var languages: [String: String] {
        (records[.articles] ?? [:]).compactMapValues { $0["language"]?.string }
    }

    private func slice(_ collection: Collection, _ id: String?) -> JSONSlice? {
        id.flatMap { records[collection]?[$0] }
    }

    private func typed<Record: ShapedRecord>(_ collection: Collection, _ id: String?) -> Record? {
        slice(collection, id).flatMap { try? Record(json: $0, without: Proof.members) }
    }

    // MARK: Parties

    /// Writes a name, linked where there is a record.
    func write(_ name: String, person: String?, organization: String?, to html: inout HTML) {
        if let person, has(.persons, person) { return html.link(.record(.persons, person), name) }
        if let organization, has(.organizations, organization) {
            return html.link(.record(.organizations, organization), name)
        }
        html.words(name)
    }

    /// Writes a speaker or an addressee.
    func write(_ speaker: Speaker, _ names: Names, to html: inout HTML) {
        write(names.speaker(speaker), person: speaker.person, organization: speaker.organization, to: &html)
    }

    /// The ids that parties hold.
    static func ids(of parties: [Participant]) -> [Collection: [String]] {
        [.persons: parties.compactMap(\.person), .organizations: parties.compactMap(\.organization)]
    }

    /// The ids that speakers hold.
    static func ids(of speakers: [Speaker?]) -> [Collection: [String]] {
        let known = speakers.compactMap { $0 }
        return [.persons: known.compactMap(\.person), .organizations: known.compactMap(\.organization)]
    }
}
