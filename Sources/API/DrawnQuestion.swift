import Records
import Store

/// What is drawn: which meetings, and by what they are told apart.
struct DrawnQuestion {
    let store: Store
    let query: ListParameters
    let own: PlainParameters

    // MARK: Who met whom

    /// What the nodes of a network are.
    var nodes: Graph.Unit { own.text("by").flatMap { Graph.Unit(rawValue: $0) } ?? .person }

    /// Returns who met whom, and the id of the party whose network it is where it is one's alone.
    func graph() throws -> (graph: Graph, center: String?) {
        let limit = own.integer("limit") ?? 40
        var request = query.request
        guard let name = own.text("person") else {
            return (try store.graph(in: request, by: nodes, limit: limit), nil)
        }
        let ids = try store.parties(named: name)
        guard nodes == .country || ids.isEmpty else {
            return (try store.graph(in: request, around: ids, limit: limit), ids.count == 1 ? ids.first : nil)
        }
        // Of countries it is who came to the tables of that party; where nobody is found the filter says whose names
        // are near.
        if let field = Collection.meetings.field("participant") {
            request.filters.append(Filter(field, .equal, [name]))
        }
        return (try store.graph(in: request, by: nodes, limit: limit), nil)
    }

    // MARK: When

    /// What is told apart in each stretch of time.
    var stack: Timeline.Stack { own.text("stack").flatMap { Timeline.Stack(rawValue: $0) } ?? .status }

    /// Returns when meetings were.
    func timeline() throws -> Timeline {
        try store.timeline(
            in: query.request, by: own.text("by").flatMap { Timeline.Unit(rawValue: $0) }, stack: stack)
    }

    // MARK: Where

    /// Returns where meetings were.
    func map() throws -> MeetingMap { try store.map(in: query.request, limit: own.integer("limit") ?? 200) }
}
