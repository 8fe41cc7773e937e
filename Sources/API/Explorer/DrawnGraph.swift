import Drawing
import Markup
import Store
import Wording

/// Names and links of a network: what its nodes and pairs are called, and which meetings they stand for.
struct DrawnGraph {
    let explorer: Explorer
    let bar: FilterBar
    let graph: Graph
    let unit: Graph.Unit
    /// The pairs by the places of both in the list of nodes.
    let pairs: [(a: Int, b: Int, edge: Graph.Edge)]
    private let labels: [String: String]

    private var words: Wording { explorer.words }

    init(explorer: Explorer, bar: FilterBar, graph: Graph, unit: Graph.Unit) {
        (self.explorer, self.bar, self.graph, self.unit) = (explorer, bar, graph, unit)
        let places = Dictionary(
            graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        pairs = graph.edges.compactMap { edge in
            guard let a = places[edge.a], let b = places[edge.b] else { return nil }
            return (a: a, b: b, edge: edge)
        }
        labels = Dictionary(
            graph.nodes.map { ($0.id, Self.label($0, explorer)) },
            uniquingKeysWith: { first, _ in first })
    }

    // MARK: Nodes

    private static func label(_ node: Graph.Node, _ explorer: Explorer) -> String {
        switch node.type {
        case "country": explorer.words.country(node.id)
        case "organization": explorer.spoken.name(.organizations, node.id) ?? node.name
        default: explorer.spoken.name(.persons, node.id) ?? node.name
        }
    }

    func name(_ node: Graph.Node) -> String { labels[node.id] ?? node.name }

    /// What stands above a column: a flag, or the first letters of a name.
    func short(_ node: Graph.Node) -> String {
        if unit == .country { return Flag.of(node.id) ?? node.id }
        let parts = name(node).split(separator: " ")
        return parts.count > 1 ? String(parts.compactMap { $0.first }.prefix(3)) : String(name(node).prefix(3))
    }

    func link(_ node: Graph.Node) -> Link {
        switch node.type {
        case "country": .path(["countries", node.id.lowercased()])
        case "organization": .record(.organizations, node.id)
        default: .record(.persons, node.id)
        }
    }

    func title(_ node: Graph.Node) -> String {
        words.text(.labelled, name(node), words.count(node.meetings, .meetings))
    }

    // MARK: Pairs

    func names(_ edge: Graph.Edge) -> String { words.list([label(edge.a), label(edge.b)]) }

    private func label(_ id: String) -> String { labels[id] ?? id }

    /// All meetings of a pair.
    func link(_ edge: Graph.Edge) -> Link { bar.meetings(both(edge)) }

    func title(_ edge: Graph.Edge) -> String { title(edge, edge.meetings) }

    /// How often a pair met, or how many meetings of the statuses that are asked for there are.
    func count(_ edge: Graph.Edge) -> Int { bar.hasStatus ? edge.meetings : edge.met }

    /// The meetings that `count` tells.
    func link(met edge: Graph.Edge) -> Link {
        bar.meetings(both(edge) + (bar.hasStatus ? [] : [(name: "status__in", value: "held,ongoing")]))
    }

    func title(met edge: Graph.Edge) -> String { title(edge, count(edge)) }

    private func title(_ edge: Graph.Edge, _ count: Int) -> String {
        words.text(.labelled, names(edge), words.count(count, .meetings))
    }

    private func both(_ edge: Graph.Edge) -> [(name: String, value: String)] {
        unit == .country ? bar.both(edge.a, edge.b) : [(name: "participant__all", value: "\(edge.a),\(edge.b)")]
    }
}
