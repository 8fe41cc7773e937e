public import Markup

/// Who met whom, without a middle: the pairs that met most often, drawn so that those who meet stand near.
public struct PairNetwork {
    /// How many nodes are drawn: the first ones of the list.
    public static let most = 40
    /// A phone has room for so many nodes and lines; the others stand in the table of pairs.
    private static let (handy, handyEdges) = (24, 40)

    private let nodes: [Party]
    private let edges: [PartyPair]
    private let label: String

    /// Takes nodes, the most frequent first, and pairs of them; who has no pair is left out.
    public init(nodes: [Party], edges: [PartyPair], label: String) {
        let shown = 0..<min(nodes.count, Self.most)
        let edges = edges.filter { $0.a != $0.b && shown.contains($0.a) && shown.contains($0.b) && $0.count > 0 }
        let paired = Set(edges.flatMap { [$0.a, $0.b] }).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(paired, paired.indices))
        self.nodes = paired.map { nodes[$0] }
        self.edges = edges.compactMap { edge in
            guard let a = places[edge.a], let b = places[edge.b] else { return nil }
            return PartyPair(a, b, count: edge.count, isMet: edge.isMet, link: edge.link, title: edge.title)
        }
        self.label = label
    }

    /// How wide the lines are.
    public var width: LineWidth { LineWidth(most: edges.map(\.count).max() ?? 1) }

    /// Writes the drawing; false where there are fewer than three nodes or no pair.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard nodes.count >= Breadth.fewest, !edges.isEmpty else { return false }
        // One legend tells how wide the lines of both are.
        let width = width
        html.drawn("network", label: label, height: Self.height) { breadth, html in
            shown(breadth).write(breadth, width, &html)
        }
        return true
    }

    /// What there is room for at one breadth.
    private func shown(_ breadth: Breadth) -> PairNetwork {
        guard breadth == .narrow else { return self }
        let strongest = edges.sorted { ($1.count, $0.a, $0.b) < ($0.count, $1.a, $1.b) }
        return PairNetwork(
            nodes: Array(nodes.prefix(Self.handy)), edges: Array(strongest.prefix(Self.handyEdges)), label: label)
    }

    private static func height(_ breadth: Breadth) -> Double { breadth == .wide ? 500 : 420 }

    /// The names that have room at one breadth, and where they stand.
    func labels(_ breadth: Breadth) -> (places: [(x: Double, y: Double)], labels: [LabelPlacer.Place?]) {
        let frame = Box(left: 2, top: 2, right: breadth.width - 2, bottom: Self.height(breadth) - 2)
        let places = ForceLayout(count: nodes.count, edges: edges.map { ($0.a, $0.b, Double($0.count)) })
            .places(
                in: Box(
                    left: breadth == .wide ? 60 : 30, top: 20, right: breadth.width - (breadth == .wide ? 60 : 30),
                    bottom: frame.bottom - 20))
        var placer = LabelPlacer(
            frame: frame,
            marks: zip(places, nodes).map { Circle(x: $0.x, y: $0.y, radius: radius($1)) })
        let labels = zip(places, nodes).map { place, node in
            placer.place(text(node, breadth), x: place.x, y: place.y, radius: radius(node))
        }
        return (places, labels)
    }

    private func text(_ node: Party, _ breadth: Breadth) -> String {
        TextWidth.cut(node.label, to: breadth == .wide ? 150 : 96)
    }

    private func radius(_ node: Party) -> Double {
        let most = max(nodes.map(\.count).max() ?? 1, 1)
        return 4 + 7 * (Double(max(node.count, 0)) / Double(most)).squareRoot()
    }

    private func write(_ breadth: Breadth, _ width: LineWidth, _ html: inout HTML) {
        let (places, labels) = labels(breadth)
        for edge in edges {
            let (a, b) = (places[edge.a], places[edge.b])
            html.mark(edge.link, title: edge.title, [.tabIndex(-1)]) { html in
                html.void(
                    .line,
                    [
                        .kind(edge.isMet ? "edge" : "edge never"), .x1(a.x), .y1(a.y), .x2(b.x), .y2(b.y),
                        .strokeWidth(width.of(edge.count)),
                    ])
            }
        }
        for (index, node) in nodes.enumerated() {
            html.mark(node.link, title: node.title) { html in
                html.void(
                    .circle, [.kind("node"), .cx(places[index].x), .cy(places[index].y), .r(radius(node))])
                guard let label = labels[index] else { return }
                html.label(text(node, breadth), label.x, label.y, [.anchor(label.anchor)])
            }
        }
    }
}
