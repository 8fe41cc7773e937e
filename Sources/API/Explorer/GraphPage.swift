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

    /// Pairs of the network, nodes of the matrix, pairs of the table, and bars beside the network.
    private static let (lines, cells, rows, bars) = (72, 14, 20, 15)
    /// Nodes of the network of which more is told, and pairs of its table.
    private static let (mostNodes, mostRows) = (200, 200)

    /// Whether a number of nodes was asked for, so that more cannot be shown.
    private var isWhole: Bool { question.own.integer("limit") != nil }

    /// Where those are found who are left out: on the page with more pairs, or among the meetings.
    private func rest(_ drawn: DrawnGraph) -> Link {
        guard !isWhole else { return drawn.bar.meetings([]) }
        let query = explorer.address.query + [("limit", "\(Self.mostNodes)")]
        return explorer.address.with(query).at("pairs")
    }

    /// Returns the page.
    func response() throws -> Response {
        let (graph, center) = try question.graph()
        let bar = try FilterBar(explorer, .meetings, own: ["by", "person", "limit"])
            .withYears(of: question.query.request)
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
            html.element(.div, [.kind("columns")]) { html in
                html.element(.div, [.kind("main")]) { network(drawn, middle, &$0) }
                html.element(.div, [.kind("side")]) { most(drawn, middle, &$0) }
            }
            matrix(drawn, &html)
            pairs(drawn, middle, &html)
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
        let pairs = all(drawn)
        let around = middle.map { self.around($0, drawn) }
        html.filled(.figure) { html in
            guard around?.write(to: &html) ?? pairs.write(to: &html) else { return }
            html.filled(.figcaption) { html in
                let width = around?.width ?? pairs.width
                Legend(
                    lines: width.samples.map { (count: $0, word: words.count($0, .meetings)) }, of: width,
                    never: words.text(.noneHeld)
                ).write(to: &html)
                if around?.hasScale ?? true { html.text(words.text(around == nil ? .networkKey : .aroundKey)) }
            }
        }
        let others = drawn.graph.nodes.count - (middle == nil ? PairNetwork.most : EgoNetwork.most + 1)
        explorer.more(max(0, others) + drawn.graph.moreNodes, rest(drawn), to: &html)
    }

    /// Writes who met most: those around somebody, or all.
    private func most(_ drawn: DrawnGraph, _ middle: Graph.Node?, _ html: inout HTML) {
        let rows = middle.map { bars(around: $0, drawn) } ?? bars(drawn)
        guard !rows.isEmpty else { return }
        let caption = middle == nil ? drawn.unit == .country ? Phrase.countries : .participants : .metMost
        html.element(.h2, text: words.text(caption))
        Bars(
            rows: Array(rows.prefix(Self.bars)), caption: words.text(caption),
            heads: (words.text(.who), words.text(.meetings))
        ).write(to: &html)
        explorer.more(max(0, rows.count - Self.bars) + drawn.graph.moreNodes, rest(drawn), to: &html)
    }

    private func bars(_ drawn: DrawnGraph) -> [Bars.Row] {
        drawn.graph.nodes.map { node in
            Bars.Row(
                label: drawn.name(node), flag: node.country.flatMap(Flag.of), value: node.meetings,
                text: words.number(node.meetings), link: drawn.link(node))
        }
    }

    /// Those whom one party met, the most frequent first; whom it did not meet yet comes last.
    private func bars(around middle: Graph.Node, _ drawn: DrawnGraph) -> [Bars.Row] {
        drawn.pairs.compactMap { pair -> Bars.Row? in
            guard let other = drawn.other(than: middle, pair.edge) else { return nil }
            let count = drawn.count(pair.edge)
            return Bars.Row(
                label: drawn.name(other), flag: other.country.flatMap(Flag.of), value: count,
                text: words.number(count), link: drawn.line(pair).link,
                note: count == 0 && pair.edge.planned > 0
                    ? "\(words.number(pair.edge.planned)) \(words.word("planned", of: .status))" : nil)
        }
    }

    private func all(_ drawn: DrawnGraph) -> PairNetwork {
        PairNetwork(
            nodes: drawn.graph.nodes.map(drawn.party), edges: drawn.pairs.prefix(Self.lines).map(drawn.line),
            label: words.text(.whoMetWhom))
    }

    /// One party with those around it.
    private func around(_ middle: Graph.Node, _ drawn: DrawnGraph) -> EgoNetwork {
        let around = drawn.pairs.compactMap { pair -> EgoNetwork.Neighbour? in
            guard let other = drawn.other(than: middle, pair.edge) else { return nil }
            let line = drawn.line(pair)
            return EgoNetwork.Neighbour(
                label: drawn.name(other), link: drawn.link(other), title: line.title, count: line.count,
                isMet: line.isMet)
        }
        return EgoNetwork(
            center: drawn.party(middle), around: around, label: words.text(.counterpartsOf, drawn.name(middle)))
    }

    // MARK: Matrix

    private func matrix(_ drawn: DrawnGraph, _ html: inout HTML) {
        let nodes = drawn.graph.nodes.prefix(Self.cells)
        guard nodes.count > 2 else { return }
        html.element(.h2, text: words.text(.matrix))
        let cells = drawn.pairs.filter { $0.a < nodes.count && $0.b < nodes.count }.map { pair in
            PartyPair(
                pair.a, pair.b, count: drawn.count(pair.edge), link: drawn.link(met: pair.edge),
                title: drawn.title(met: pair.edge))
        }
        Matrix(
            nodes: nodes.map(drawn.party), cells: cells, label: words.text(.matrixCaption),
            text: { words.number($0) }
        ).write(to: &html)
        explorer.more(drawn.graph.nodes.count - nodes.count + drawn.graph.moreNodes, rest(drawn), to: &html)
    }

    // MARK: Pairs

    /// Writes the pairs as a table; of a party those that it is one of.
    private func pairs(_ drawn: DrawnGraph, _ middle: Graph.Node?, _ html: inout HTML) {
        let own = middle.map { middle in drawn.pairs.filter { drawn.other(than: middle, $0.edge) != nil } }
        let rows = (own ?? drawn.pairs).prefix(isWhole ? Self.mostRows : Self.rows)
        html.element(.h2, [.id("pairs")], text: words.text(.mostFrequentPairs))
        RecordTable(words: words, columns: columns(drawn), caption: words.text(.mostFrequentPairs))
            .write(rows.map { $0.edge }, to: &html)
        // Of a party each of those who are left out is one more pair.
        let more = own.map { $0.count - rows.count + drawn.graph.moreNodes }
        explorer.more(more ?? drawn.pairs.count - rows.count + drawn.graph.moreEdges, rest(drawn), to: &html)
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
