public import Markup

/// Who met whom as a table: the same names on both edges, so sorted that those who meet each other stand together.
public struct Matrix {
    /// One of those who met.
    public struct Node {
        let label: String
        let short: String
        let link: Link
        let title: String

        /// Takes a name for the rows, and a short one for the columns: a flag, a code or initials.
        public init(label: String, short: String, link: Link, title: String) {
            self.label = label
            self.short = short
            self.link = link
            self.title = title
        }
    }

    /// The meetings of a pair.
    public struct Cell {
        let a: Int
        let b: Int
        let count: Int
        let text: String
        let link: Link
        let title: String

        /// Takes the places of two nodes in their list, the number of meetings and its words.
        public init(_ a: Int, _ b: Int, count: Int, text: String, link: Link, title: String) {
            self.a = a
            self.b = b
            self.count = count
            self.text = text
            self.link = link
            self.title = title
        }
    }

    /// How many nodes are shown: the first ones of the list.
    public static let most = 40
    /// With more nodes than these the cells are smaller.
    private static let roomy = 16

    private let nodes: [Node]
    private let cells: [Cell]
    private let label: String

    /// Takes nodes, the most frequent first, and the pairs of them that met.
    public init(nodes: [Node], cells: [Cell], label: String) {
        let nodes = nodes.prefix(Self.most)
        self.nodes = Array(nodes)
        self.cells = cells.filter { nodes.indices.contains($0.a) && nodes.indices.contains($0.b) && $0.count > 0 }
        self.label = label
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
        var pairs: [Int: Cell] = [:]
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
                        for index in order { head(nodes[index], &html) }
                    }
                }
                html.element(.tbody) { html in
                    for row in order {
                        html.element(.tr) { html in
                            html.element(.th, [.scope("row")]) {
                                $0.link(nodes[row].link, nodes[row].label, [.title(nodes[row].title)])
                            }
                            for column in order {
                                write(pairs[row * nodes.count + column], row == column, bounds, &html)
                            }
                        }
                    }
                }
            }
        }
        return true
    }

    private func head(_ node: Node, _ html: inout HTML) {
        html.element(.th, [.scope("col")]) { html in
            html.element(.a, [.href(node.link), .title(node.title), .label(node.label)], text: node.short)
        }
    }

    private func write(_ cell: Cell?, _ isSame: Bool, _ bounds: [Int], _ html: inout HTML) {
        guard let cell else {
            html.element(.td, isSame ? [.kind("same")] : [], text: "")
            return
        }
        let tint = bounds.firstIndex { cell.count <= $0 } ?? bounds.count
        html.element(.td, [.kind(Tint.name(tint))]) { html in
            html.element(.a, [.href(cell.link), .title(cell.title)], text: cell.text)
        }
    }
}
