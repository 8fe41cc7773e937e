import HTTP
import Records
import Store

/// What `/review` is asked for: a type of record, filters of its list, where in the order, and perhaps one record.
struct ReviewQuestion {
    /// Types that are reviewed.
    static let collections: [Collection] = [.meetings, .quotes, .persons]
    /// What the page takes beside filters of lists.
    static let own: Set<String> = ["type", "record", "edit", "did"]
    /// What lists take that a page of one record cannot.
    private static let foreign: Set<String> = [
        "sort", "limit", "fields", "include", "facet", "facet_limit", "count", "pretty", "bom", "safe", "columns",
        "density",
    ]
    /// Records that are shown to come next.
    private static let ahead = 5

    let collection: Collection
    /// The record that is asked for by its id; nil for the first of the order.
    let record: String?
    /// Whether its values are to be corrected.
    let isEditing: Bool
    /// The correction that was just made.
    let done: String?
    let list: ListRequest
    /// The query that other records of the same order share.
    let kept: [(name: String, value: String)]
    /// The language that the address names.
    let chosen: String?

    init(_ request: Request, _ store: Store) throws {
        let question = try Explorer.question(request)
        guard let pairs = question.queryPairs else { throw ListParameters.malformed(request.query) }
        func value(_ name: String) -> String? { pairs.first { $0.name == name }?.value }
        let names = Self.collections.map(\.rawValue)
        let type = value("type") ?? names[0]
        guard let collection = Self.collections.first(where: { $0.rawValue == type }) else {
            throw ListParameters.fault(
                "type", "unknown-value", "There is nothing of the type \(type) to review.", allowed: names, near: type)
        }
        self.collection = collection
        chosen = Explorer.wording(request).chosen
        (record, isEditing, done) = (value("record"), value("edit") == "1", value("did"))
        kept = pairs.filter { !["record", "edit", "did"].contains($0.name) }
        var filters = question
        filters.query = pairs.filter { !Self.own.contains($0.name) }
            .map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
        var query = try ListParameters(filters, collection, without: Self.foreign)
        try query.ask(store)
        var list = query.request
        // Persons have no confidence: the fewer articles name one, the less is known.
        list.sort = [.init(field: collection == .persons ? "articles" : "confidence", descends: false)]
        (list.limit, list.isOpenOnly) = (Self.ahead + 1, true)
        self.list = list
    }

    /// The query of forms and redirects, which carry the language on.
    var carried: [(name: String, value: String)] { kept + (chosen.map { [(Explorer.language.name, $0)] } ?? []) }

    /// The address of the page without a record; with what was just done, where that is told.
    func path(did correction: String? = nil) -> String {
        let pairs = carried + (correction.map { [("did", $0)] } ?? [])
        let query = pairs.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
        return "/review" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// The query for another place of the order.
    func at(_ cursor: String?) -> [(name: String, value: String)] {
        kept.filter { $0.name != "cursor" } + (cursor.map { [("cursor", $0)] } ?? [])
    }

    /// The query for one record.
    func of(_ id: String, isEditing: Bool = false) -> [(name: String, value: String)] {
        kept + [("record", id)] + (isEditing ? [("edit", "1")] : [])
    }
}
