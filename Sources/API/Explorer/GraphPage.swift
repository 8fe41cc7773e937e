import Drawing
import HTTP
import Markup
import Records
import Store
import Wording

/// Who met whom: a network, a matrix, and the pairs as a table.
struct GraphPage {
    let explorer: Explorer
    let question: DrawnQuestion

    private var words: Wording { explorer.words }

    /// Pairs of the network, nodes of the matrix, and pairs of the table.
    private static let (lines, cells, rows) = (72, 14, 25)

    /// Returns the page.
    func response() throws -> Response {
        let (graph, center) = try question.graph()
        let bar = try FilterBar(explorer, own: ["by", "person", "limit"]).load(question.query.request)
        let drawn = DrawnGraph(explorer: explorer, bar: bar, graph: graph, unit: question.nodes)
        let middle = center.flatMap { id in graph.nodes.first { $0.id == id } }
        let title = middle.map { words.text(.counterpartsOf, drawn.name($0)) } ?? words.text(.whoMetWhom)
        return explorer.frame(title, .graph).response(explorer.fields) { html in
            html.element(.h1, [.automaticDirection], text: title)
            bar.write(to: &html)
            bar.switches(
                "by", [("person", words.text(.byPerson)), ("country", words.text(.byCountry))],
                now: question.nodes.rawValue, label: words.text(.whoMetWhom), without: ["person"], to: &html)
            guard !graph.edges.isEmpty else { return empty(graph, &html) }
            network(drawn, middle, &html)
            matrix(drawn, &html)
            pairs(drawn, &html)
            html.element(.p, [.kind("soft small")]) { html in
                html.element(.a, [.href(explorer.address.json)], text: words.text(.numbersAsJSON))
            }
        }
    }

    private func empty(_ graph: Graph, _ html: inout HTML) {
        html.element(.p, text: words.text(.noMeetings))
        for warning in graph.warnings + question.query.warnings {
            html.element(.p, [.kind("soft")]) { $0.words(warning, language: "en") }
        }
    }

    // MARK: Network

    private func network(_ drawn: DrawnGraph, _ middle: Graph.Node?, _ html: inout HTML) {
        html.filled(.figure) { html in
            let isDrawn: Bool
            if let middle {
                isDrawn = around(middle, drawn).write(to: &html)
            } else {
                isDrawn = all(drawn).write(to: &html)
            }
            guard isDrawn else { return }
            html.filled(.figcaption) { html in
                html.text(words.text(.networkKey))
                let more = drawn.graph.moreNodes
                if more > 0 { html.text(" " + words.line(words.counted(.more, more)) + ".") }
            }
        }
    }

    private func all(_ drawn: DrawnGraph) -> PairNetwork {
        let nodes = drawn.graph.nodes.map { node in
            PairNetwork.Node(
                label: drawn.name(node), link: drawn.link(node), title: drawn.title(node), count: node.meetings)
        }
        let edges = drawn.pairs.prefix(Self.lines).map { pair in
            PairNetwork.Edge(
                pair.a, pair.b, count: pair.edge.meetings, isMet: pair.edge.met > 0, link: drawn.link(pair.edge),
                title: drawn.title(pair.edge))
        }
        return PairNetwork(nodes: nodes, edges: edges, label: words.text(.whoMetWhom))
    }

    /// One party with those around it.
    private func around(_ middle: Graph.Node, _ drawn: DrawnGraph) -> EgoNetwork {
        let nodes = Dictionary(drawn.graph.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let around = drawn.graph.edges.compactMap { edge -> EgoNetwork.Neighbour? in
            guard edge.a == middle.id || edge.b == middle.id,
                let other = nodes[edge.a == middle.id ? edge.b : edge.a]
            else { return nil }
            return EgoNetwork.Neighbour(
                label: drawn.name(other), link: drawn.link(other), title: drawn.title(edge), count: edge.meetings,
                isMet: edge.met > 0)
        }
        return EgoNetwork(
            center: .init(label: drawn.name(middle), link: drawn.link(middle), title: drawn.title(middle)),
            around: around, label: words.text(.counterpartsOf, drawn.name(middle)))
    }

    // MARK: Matrix

    private func matrix(_ drawn: DrawnGraph, _ html: inout HTML) {
        let nodes = drawn.graph.nodes.prefix(Self.cells)
        guard nodes.count > 2 else { return }
        html.element(.h2, text: words.text(.matrix))
        let heads = nodes.map { node in
            Matrix.Node(
                label: drawn.name(node), short: drawn.short(node), link: drawn.link(node), title: drawn.title(node))
        }
        let cells = drawn.pairs.filter { $0.a < nodes.count && $0.b < nodes.count }.map { pair -> Matrix.Cell in
            let count = drawn.count(pair.edge)
            return Matrix.Cell(
                pair.a, pair.b, count: count, text: words.number(count), link: drawn.link(met: pair.edge),
                title: drawn.title(met: pair.edge))
        }
        Matrix(nodes: heads, cells: cells, label: words.text(.matrixCaption)).write(to: &html)
    }

    // MARK: Pairs

    private func pairs(_ drawn: DrawnGraph, _ html: inout HTML) {
        let rows = drawn.pairs.prefix(Self.rows)
        html.element(.h2, text: words.text(.mostFrequentPairs))
        RecordTable(words: words, columns: columns(drawn), caption: words.text(.mostFrequentPairs))
            .write(rows.map { $0.edge }, to: &html)
        let more = drawn.pairs.count - rows.count + drawn.graph.moreEdges
        if more > 0 { html.element(.p, [.kind("soft")], text: words.line(words.counted(.more, more))) }
    }

    private func columns(_ drawn: DrawnGraph) -> [Column<Graph.Edge>] {
        [
            Column("pair", words.text(.who), isHead: true) { edge, html in
                html.link(drawn.link(edge), drawn.names(edge))
            },
            Column("meetings", words.text(.meetings), kind: "number") { $1.text(words.number($0.meetings)) },
            Column("held", words.line(words.word("held", of: .status)), kind: "number") { edge, html in
                html.text(words.number(edge.met))
            },
            Column("planned", words.line(words.word("planned", of: .status)), kind: "number") { edge, html in
                html.text(words.number(edge.planned))
            },
            Column("first", words.text(.firstColumn), kind: "day", isNamed: true) { edge, html in
                if let first = edge.first { html.text(words.date(first)) }
            },
            Column("last", words.text(.lastColumn), kind: "day", isNamed: true) { edge, html in
                if let last = edge.last { html.text(words.date(last)) }
            },
        ]
    }
}
