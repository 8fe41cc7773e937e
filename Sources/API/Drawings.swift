import HTTP
import HTTPTypes
import Records
import Store

extension API {
    /// What drawings show, as numbers and as pages: who met whom, when and where, under the filters of meetings.
    func drawings() -> [Route] { [graph(), timeline(), map()] }

    private static let drawnForms: [Format] = [.json, .html]

    /// Parameters of lists that say nothing of a drawing.
    private static let notDrawn = listOnly.union(["bom", "safe"])

    /// A route that reads meetings by the filters of their list and parameters of its own.
    private func drawing(
        _ template: String, _ summary: String, _ parameters: [Parameter],
        page: @escaping @Sendable (Explorer, DrawnQuestion) throws -> Response,
        _ answer: @escaping @Sendable (DrawnQuestion) throws -> DrawnAnswer
    ) -> Route {
        let own = Set(parameters.map(\.name))
        let filters = ParameterTable.parameters(of: .meetings).filter {
            !Self.notDrawn.contains($0.name) && !own.contains($0.name)
        }
        let forms = Self.drawnForms
        return Route(
            .get, template, summary, parameters: parameters + filters, produces: forms.map(\.mediaType),
            suffixes: Self.suffixes(forms), validator: validator(forms)
        ) { request, path in
            let format = Self.format(request, path, forms)
            func question(_ asked: Request) throws -> DrawnQuestion {
                let values = try PlainParameters(asked, parameters, ignoring: { !own.contains($0) })
                var query = try ListParameters(asked, .meetings, more: own, without: Self.notDrawn)
                try query.ask(store)
                return DrawnQuestion(store: store, query: query, own: values)
            }
            let fields = try readFields(request, format, forms, path)
            guard format != .html else {
                return try Explorer.mending(request, FilterForm.fields) { left, faults in
                    let explorer = Explorer(self, request, path, fields, faults: faults)
                    return try page(explorer, question(Explorer.question(left)))
                }
            }
            let asked = try question(request)
            return try answer(asked).response(fields, asked.query)
        }
    }

    private func graph() -> Route {
        let parameters = [
            Parameter(
                "by", in: .query, "What the nodes are: persons and bodies, or the countries that they come for.",
                choices: Graph.Unit.allCases.map(\.rawValue)),
            Parameter(
                "person", in: .query,
                "The id or a name of a person or body whose network is wanted: that party, whom it shared a table with, and the meetings among them; by countries, those that came to its tables.",
                schema: #"{"type":"string","minLength":1}"#),
            Parameter("limit", in: .query, "Nodes, 1 to 200.", integer: 1...200),
        ]
        return drawing(
            "/graph",
            "Who met whom: the parties with most meetings and every pair of them; takes the filters of meetings. Meetings of any status count; met are those that were held or go on.",
            parameters, page: { try GraphPage(explorer: $0, question: $1).response() }
        ) { DrawnAnswer(try $0.graph().graph) }
    }

    private func timeline() -> Route {
        let parameters = [
            Parameter(
                "by", in: .query,
                "The stretches: days, ISO weeks, months or years; without it months, or years where that makes too many. There are at most \(Timeline.limit).",
                choices: Timeline.Unit.allCases.map(\.rawValue)),
            Parameter(
                "stack", in: .query, "What is told apart in each stretch; status without it.",
                choices: Timeline.Stack.allCases.map(\.rawValue)),
        ]
        return drawing(
            "/timeline",
            "When meetings were: how many began in each day, week, month or year, by status or kind; takes the filters of meetings. Stretches without any are left out.",
            parameters, page: { try TimelinePage(explorer: $0, question: $1).response() }
        ) { DrawnAnswer(try $0.timeline()) }
    }

    private func map() -> Route {
        let parameters = [Parameter("limit", in: .query, "Points, 1 to 1000.", integer: 1...1_000)]
        return drawing(
            "/map",
            "Where meetings were: points with how many, from when to when; takes the filters of meetings. Where no place with a point is known, a meeting counts at the capital of its country, and precision says so.",
            parameters, page: { try MapPage(explorer: $0, question: $1).response() }
        ) { DrawnAnswer(try $0.map()) }
    }
}

/// The numbers of a drawing as an answer.
struct DrawnAnswer {
    private let seq: Int64
    private let warnings: [String]
    private let write: (inout JSONWriter) -> Void

    init(_ graph: Graph) {
        (seq, warnings) = (graph.seq, graph.warnings)
        write = { json in
            json.key("data")
            json.object { json in
                json.key("nodes")
                json.array(graph.nodes) { $1.write(to: &$0) }
                json.key("edges")
                json.array(graph.edges) { $1.write(to: &$0) }
            }
            json.key("more")
            json.object { $0.counts([("nodes", graph.moreNodes), ("edges", graph.moreEdges)]) }
        }
    }

    init(_ timeline: Timeline) {
        (seq, warnings) = (timeline.seq, timeline.warnings)
        write = { json in
            json.key("data")
            json.array(timeline.periods) { $1.write(to: &$0) }
            json.key("by")
            json.string(timeline.unit.rawValue)
            json.counts([("undated", timeline.undated), ("coarser", timeline.coarser)])
        }
    }

    init(_ map: MeetingMap) {
        (seq, warnings) = (map.seq, map.warnings)
        write = { json in
            json.key("data")
            json.array(map.points) { $1.write(to: &$0) }
            json.key("more")
            json.object { $0.counts([("places", map.morePoints), ("meetings", map.moreMeetings)]) }
            json.counts([("unplaced", map.unplaced)])
        }
    }

    func response(_ fields: HTTPFields, _ query: ListParameters) -> Response {
        var json = JSONWriter(capacity: 8_192)
        json.object { json in
            write(&json)
            json.key("seq")
            json.integer(Int(seq))
            let all = query.warnings + warnings
            guard !all.isEmpty else { return }
            json.key("warnings")
            json.array(all) { $0.string($1) }
        }
        json.endLine()
        var response = Response(fields: fields, body: query.isPretty ? PrettyJSON.indent(json.bytes) : json.bytes)
        response.fields[.parleySeq] = String(seq)
        response.isKept = true
        return response
    }
}

extension JSONWriter {
    /// Writes members that are whole numbers.
    fileprivate mutating func counts(_ members: [(name: String, count: Int)]) {
        for (name, count) in members {
            key(dynamic: name)
            integer(count)
        }
    }

    /// Writes members that are texts or null.
    fileprivate mutating func texts(_ members: [(name: String, text: String?)]) {
        for (name, text) in members {
            key(dynamic: name)
            string(text)
        }
    }
}

extension Graph.Node {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.texts([("id", id), ("type", type), ("name", name), ("country", country)])
            json.counts([("meetings", meetings)])
        }
    }
}

extension Graph.Edge {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.texts([("a", a), ("b", b)])
            json.counts([("meetings", meetings), ("met", met)])
            json.texts([("first", first), ("last", last)])
            json.counts([("planned", planned)])
        }
    }
}

extension Timeline.Period {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.texts([("period", label), ("start", start.iso), ("end", end.iso)])
            json.counts([("total", total)])
            json.key("counts")
            json.object { $0.counts(counts.map { ($0.value, $0.count) }) }
        }
    }
}

extension MeetingMap.Point {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.texts([("id", id), ("name", name), ("country", country)])
            json.key("latitude")
            json.number(latitude)
            json.key("longitude")
            json.number(longitude)
            json.texts([("precision", precision.rawValue)])
            json.counts([("meetings", meetings), ("met", met)])
            json.texts([("first", first), ("last", last)])
        }
    }
}
