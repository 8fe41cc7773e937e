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
    /// The place of each node in the list of nodes.
    private let places: [String: Int]

    private var words: Wording { explorer.words }

    init(explorer: Explorer, bar: FilterBar, graph: Graph, unit: Graph.Unit) {
        (self.explorer, self.bar, self.graph, self.unit) = (explorer, bar, graph, unit)
        let places = Dictionary(
            graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.places = places
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

    /// A node as drawings name it; columns are headed by flags where they say who it is.
    func party(_ node: Graph.Node) -> Party {
        Party(
            label: name(node), short: unit == .country ? Flag.of(node.id) ?? node.id : nil, link: link(node),
            title: title(node), count: node.meetings)
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

    /// The other one of a pair; nil where a party is not one of the two.
    func other(than party: Graph.Node, _ edge: Graph.Edge) -> Graph.Node? {
        guard edge.a == party.id || edge.b == party.id else { return nil }
        return places[edge.a == party.id ? edge.b : edge.a].map { graph.nodes[$0] }
    }

    func names(_ edge: Graph.Edge) -> String { words.list([label(edge.a), label(edge.b)]) }

    private func label(_ id: String) -> String { labels[id] ?? id }

    /// All meetings of a pair.
    func link(_ edge: Graph.Edge) -> Link { bar.meetings(both(edge)) }

    /// Who met how often; where none of the meetings was held, what is planned.
    func title(_ edge: Graph.Edge) -> String {
        guard !bar.hasStatus, edge.met == 0 else { return title(edge, count(edge)) }
        let planned = edge.planned > 0 ? ["\(words.number(edge.planned)) \(words.word("planned", of: .status))"] : []
        return words.text(.labelled, names(edge), ([words.text(.noneHeld)] + planned).joined(separator: ", "))
    }

    /// A pair as a line; its number is that of the meetings held, or of all where none was.
    func line(_ pair: (a: Int, b: Int, edge: Graph.Edge)) -> PartyPair {
        let isHeld = count(pair.edge) > 0
        return PartyPair(
            pair.a, pair.b, count: isHeld ? count(pair.edge) : pair.edge.meetings, isMet: pair.edge.met > 0,
            link: isHeld ? link(met: pair.edge) : link(pair.edge), title: title(pair.edge))
    }

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
