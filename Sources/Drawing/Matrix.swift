public import Markup

/// Who met whom as a table: the same names on both edges, so sorted that those who meet each other stand together.
public struct Matrix {
    /// How many nodes are shown: the first ones of the list.
    public static let most = 40
    /// With more nodes than these the cells are smaller.
    private static let roomy = 16
    /// A phone has room for so many: the others, who met less, are left out there and stand in the table of pairs.
    private static let handy = 8

    private let nodes: [Party]
    private let cells: [PartyPair]
    private let label: String
    private let text: (Int) -> String

    /// Takes nodes, the most frequent first, the pairs of them that met, and how a number is written.
    public init(nodes: [Party], cells: [PartyPair], label: String, text: @escaping (Int) -> String) {
        let nodes = nodes.prefix(Self.most)
        self.nodes = Array(nodes)
        self.cells = cells.filter { nodes.indices.contains($0.a) && nodes.indices.contains($0.b) && $0.count > 0 }
        self.label = label
        self.text = text
    }

    /// The places of the nodes in the order of rows and columns.
    var order: [Int] {
        var weights = nodes.map { _ in [Double](repeating: 0, count: nodes.count) }
        for cell in cells where cell.a != cell.b {
            // Roots, so that one pair that meets all the time does not outweigh all others.
            weights[cell.a][cell.b] = Double(cell.count).squareRoot()
            weights[cell.b][cell.a] = weights[cell.a][cell.b]
        }
        return Seriation(weights: weights).order
    }

    /// Writes the table in a frame of its own, in which it can be moved; false where there are fewer than three nodes.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard nodes.count >= Breadth.fewest, !cells.isEmpty else { return false }
        let order = order
        let bounds = CalendarStrip.bounds(cells.map(\.count))
        var pairs: [Int: PartyPair] = [:]
        for cell in cells {
            pairs[cell.a * nodes.count + cell.b] = cell
            pairs[cell.b * nodes.count + cell.a] = cell
        }
        html.element(
            .div,
            [.kind(nodes.count > Self.roomy ? "matrix dense" : "matrix"), .role("region"), .label(label), .tabIndex(0)]
        ) { html in
            html.element(.table) { html in
                html.element(.caption, text: label)
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        html.element(.td, text: "")
                        for index in order { head(index, &html) }
                    }
                }
                html.element(.tbody) { html in
                    for row in order {
                        html.element(.tr, kinds([], row)) { html in
                            html.element(.th, [.scope("row")]) {
                                $0.link(nodes[row].link, nodes[row].label, [.title(nodes[row].title)])
                            }
                            for column in order {
                                write(pairs[row * nodes.count + column], row, column, bounds, &html)
                            }
                        }
                    }
                }
            }
        }
        return true
    }

    /// The classes of a cell; those of parties that a phone has no room for are known by one.
    private func kinds(_ names: [StaticString], _ index: Int) -> [Attribute] {
        let names = names + (index >= Self.handy ? ["rare"] : [])
        return names.isEmpty ? [] : [.kinds(names)]
    }

    private func head(_ index: Int, _ html: inout HTML) {
        let node = nodes[index]
        html.element(.th, [.scope("col")] + kinds(node.short == nil ? ["upright"] : [], index)) { html in
            html.element(
                .a, [.href(node.link), .title(node.title), .label(node.label)], text: node.short ?? node.label)
        }
    }

    private func write(_ cell: PartyPair?, _ row: Int, _ column: Int, _ bounds: [Int], _ html: inout HTML) {
        guard let cell else {
            html.element(.td, kinds(row == column ? ["same"] : [], column), text: "")
            return
        }
        let tint = bounds.firstIndex { cell.count <= $0 } ?? bounds.count
        html.element(.td, kinds([Tint.name(tint)], column)) { html in
            html.element(.a, [.href(cell.link), .title(cell.title)], text: text(cell.count))
        }
    }
}
