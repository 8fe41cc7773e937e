import HTTP
import HTTPTypes
import Records
import Store

extension API {
    private static let countingForms: [Format] = [.json, .csv]

    /// Parameters of lists that say nothing where records are counted.
    static let listOnly: Set<String> = [
        "sort", "fields", "include", "facet", "facet_limit", "count", "cursor", "limit",
    ]

    /// Whom a person met.
    func counterparts() -> Route {
        let limit = Parameter("limit", in: .query, "Counterparts, 1 to 200.", integer: 1...200)
        let filters = ParameterTable.parameters(of: .meetings).filter { !Self.listOnly.contains($0.name) }
        let forms = Self.countingForms
        return Route(
            .get, "/persons/{id}/counterparts",
            "Whom a person met, how often, and from when to when; takes the filters of meetings. Held and ongoing meetings count, others are told beside them, unless a filter names a status.",
            parameters: [Parameter("id", in: .path, "The id of the person."), limit] + filters,
            produces: forms.map(\.mediaType), suffixes: Self.suffixes(forms), validator: validator(forms)
        ) { request, parameters in
            let own = try PlainParameters(request, [limit], ignoring: { $0 != limit.name })
            var query = try ListParameters(request, .meetings, more: [limit.name], without: Self.listOnly)
            try query.ask(store)
            let format = Self.format(request, parameters, forms)
            try query.check(for: format)
            let fields = try readFields(request, format, forms, parameters)
            let id = parameters["id"] ?? ""
            let found = try find(.persons, id, request, parameters)
            guard case .record = found else { return Self.moved(found, .persons, request, parameters) }
            let others = try store.counterparts(of: id, in: query.request, limit: own.integer("limit") ?? 20)
            let columns = ["id", "type", "name", "country", "meetings", "first", "last", "others"]
            let rows = others.map { other -> [AnswerTable.Cell] in
                [
                    .text(other.id), .text(other.type), .text(other.name), .text(other.country),
                    .integer(other.meetings), .text(other.first), .text(other.last),
                    .counts(other.others.map { ($0.status, $0.count) }),
                ]
            }
            return AnswerTable(columns: columns, rows: rows).response(fields, format, query)
        }
    }

    /// Counts by fields.
    func statistics() -> Route {
        let parameters = [
            Parameter(
                "of", in: .query, "What is counted.", choices: Collection.allCases.map(\.rawValue), example: "meetings",
                isRequired: true),
            Parameter(
                "group_by", in: .query,
                "One or two fields; dates by year, month or day: date:year. pair is any two who met, country_pair any two countries.",
                choices: ParameterTable.counted(.meetings) + Store.pairs.keys.sorted(), integer: 1...2, list: true),
            Parameter("limit", in: .query, "Groups, 1 to 1000.", integer: 1...Store.groupLimit),
        ]
        let forms = Self.countingForms
        return Route(
            .get, "/stats", "Counts of records by one or two fields; takes the filters of the list that it counts.",
            parameters: parameters, produces: forms.map(\.mediaType), suffixes: Self.suffixes(forms),
            validator: validator(forms)
        ) { request, path in
            let names = Set(parameters.map(\.name))
            let own = try PlainParameters(request, parameters, ignoring: { !names.contains($0) })
            let of = try own.required("of")
            guard let collection = Collection(rawValue: of) else { return Response(status: .badRequest) }
            var query = try ListParameters(request, collection, more: names, without: Self.listOnly)
            try query.ask(store)
            let format = Self.format(request, path, forms)
            try query.check(for: format)
            let groups = try query.groups(own.list("group_by") ?? [])
            let fields = try readFields(request, format, forms, path)
            let rows = try store.statistics(query.request, by: groups, limit: own.integer("limit") ?? 100)
            return Self.table(rows, groups).response(fields, format, query)
        }
    }

    private static func table(_ rows: [StatisticsRow], _ groups: [ListRequest.Facet]) -> AnswerTable {
        let labelled = groups.indices.map { index in rows.contains { $0.labels[index] != nil } }
        var columns: [String] = []
        for (index, group) in groups.enumerated() {
            let name = group.bucket?.rawValue ?? group.field
            columns += labelled[index] ? [name, name + "_label"] : [name]
        }
        return AnswerTable(
            columns: columns + ["count", "first", "last"],
            rows: rows.map { row in
                var cells: [AnswerTable.Cell] = []
                for (index, group) in groups.enumerated() {
                    func cell(_ values: [String]) -> AnswerTable.Cell {
                        Store.pairs[group.field] == nil ? .text(values.first) : .texts(values)
                    }
                    cells.append(cell(row.values[index]))
                    if labelled[index] { cells.append(cell(row.labels[index] ?? row.values[index])) }
                }
                return cells + [.integer(row.count), .text(row.first), .text(row.last)]
            })
    }
}

/// Rows that are no records, as JSON or as CSV.
struct AnswerTable {
    /// One value.
    enum Cell {
        case text(String?)
        case integer(Int)
        case texts([String])
        case counts([(name: String, count: Int)])
    }

    var columns: [String]
    var rows: [[Cell]]

    /// Returns the answer.
    func response(_ fields: HTTPFields, _ format: Format, _ query: ListParameters) -> Response {
        var response = Response(fields: fields)
        response.isKept = true
        response.body = format == .csv ? csv(query.csv) : json(query)
        return response
    }

    private func json(_ query: ListParameters) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("data")
            json.array(rows) { json, row in
                json.object { json in
                    for (name, cell) in zip(columns, row) {
                        json.key(dynamic: name)
                        Self.write(cell, to: &json)
                    }
                }
            }
            if !query.warnings.isEmpty {
                json.key("warnings")
                json.array(query.warnings) { $0.string($1) }
            }
        }
        json.endLine()
        return query.isPretty ? PrettyJSON.indent(json.bytes) : json.bytes
    }

    private static func write(_ cell: Cell, to json: inout JSONWriter) {
        switch cell {
        case .text(let text): json.string(text)
        case .integer(let number): json.integer(number)
        case .texts(let texts): json.array(texts) { $0.string($1) }
        case .counts(let counts):
            json.object { json in
                for (name, count) in counts {
                    json.key(dynamic: name)
                    json.integer(count)
                }
            }
        }
    }

    private func csv(_ options: CSVOptions) -> [UInt8] {
        var out = options.beginning
        CSVFormat.writeRow(columns, options, to: &out)
        for row in rows {
            let cells = row.map { cell in
                switch cell {
                case .text(let text): text ?? ""
                case .integer(let number): String(number)
                case .texts(let texts): texts.joined(separator: "|")
                case .counts(let counts): counts.map { "\($0.name):\($0.count)" }.joined(separator: "|")
                }
            }
            CSVFormat.writeRow(cells, options, to: &out)
        }
        return out
    }
}
