import HTTP
import Records
import Store

/// The parameters of lists with what each takes, for checks and for the API description.
enum ParameterTable {
    /// The parameters of a list: its fields, then those that every list has.
    static func parameters(of collection: Collection) -> [Parameter] {
        collection.fields.map(parameter) + collection.fields.flatMap(compared) + common(collection)
    }

    /// A field with each of its operators.
    private static func compared(_ field: Field) -> [Parameter] {
        field.operators.filter { $0 != .equal }.map { comparison in
            var parameter = parameter(field)
            parameter.name = "\(field.name)__\(comparison.rawValue)"
            parameter.summary = "\(meaning(comparison)) \(field.summary)"
            switch comparison {
            case .isNull: return Parameter(parameter.name, in: .query, parameter.summary, choices: ["true", "false"])
            case .among, .all:
                // Values of other kinds are joined by commas in one text.
                if parameter.choices.isEmpty {
                    parameter.schema = parameter.schema ?? #"{"type":"string","pattern":"^[0-9]{1,9}$"}"#
                } else {
                    parameter.isList = true
                }
                parameter.integer = nil
            default: break
            }
            return parameter
        }
    }

    private static func meaning(_ comparison: Operator) -> String {
        switch comparison {
        case .equal: "Is one of:"
        case .not: "Is not:"
        case .lower: "Less than, or wholly before:"
        case .lowerOrEqual: "At most, or not after:"
        case .greater: "Greater than, or wholly after:"
        case .greaterOrEqual: "At least, or not before:"
        case .among: "One of several, joined by commas:"
        case .prefix: "Begins with:"
        case .contains: "Has inside:"
        case .within: "Surely within:"
        case .isNull: "Whether it is missing:"
        case .all: "All of several, joined by commas:"
        }
    }

    /// The parameters of one record.
    static func ofRecord(_ collection: Collection) -> [Parameter] {
        common(collection).filter { ["fields", "pretty", "include", "bom", "safe"].contains($0.name) }
    }

    private static func parameter(_ field: Field) -> Parameter {
        switch field.kind {
        case .choice(let values): Parameter(field.name, in: .query, field.summary, choices: values)
        case .date: Parameter(field.name, in: .query, field.summary, schema: dates)
        case .instant: Parameter(field.name, in: .query, field.summary, schema: instants)
        case .integer:
            Parameter(field.name, in: .query, field.summary, integer: 0...1_000_000_000)
        case .number: Parameter(field.name, in: .query, field.summary, schema: #"{"type":"number"}"#)
        case .text where field.name == "country" || field.name.hasSuffix(".country"):
            Parameter(field.name, in: .query, field.summary, schema: #"{"type":"string","pattern":"^[A-Za-z]{2}$"}"#)
        case .text, .party:
            Parameter(field.name, in: .query, field.summary, schema: #"{"type":"string","minLength":1}"#)
        }
    }

    /// A day, a month, a year, or two of them with dots between.
    private static let dates: String = {
        let month = "(0[1-9]|1[0-2])"
        let date = "[1-9][0-9]{3}(-\(month))?"
        let relative = "(today|[-+][0-9]{1,3}[dwm])"
        return #"""
            {"type":"string","anyOf":[{"format":"date"},{"pattern":"^\#(date)$"},{"pattern":"^\#(date)[.]{2}$"},{"pattern":"^[.]{2}\#(date)$"},{"pattern":"^\#(relative)$"},{"pattern":"^\#(relative)[.]{2}$"},{"pattern":"^[.]{2}\#(relative)$"},{"pattern":"^-[0-9]{1,3}[dwm][.]{2}[+][0-9]{1,3}[dwm]$"}]}
            """#
    }()

    /// A moment, or a day.
    private static let instants = #"{"type":"string","anyOf":[{"format":"date-time"},{"format":"date"}]}"#

    /// What the records of a collection can be counted by.
    static func counted(_ collection: Collection) -> [String] {
        collection.fields.filter(\.isCounted).flatMap { field in
            field.kind == .date
                ? ListRequest.Facet.Bucket.allCases.map { "\(field.name):\($0.rawValue)" } : [field.name]
        }
    }

    private static func common(_ collection: Collection) -> [Parameter] {
        let counted = counted(collection)
        let sortable = collection.fields.filter(\.isSortable).flatMap { [$0.name, "-" + $0.name] }
        let includes = Include.paths(of: collection)
        var parameters: [Parameter] = []
        if collection.isSearchable {
            parameters.append(
                Parameter(
                    "q", in: .query, "Words: all of them, \"phrases\", -without, begin*, one OR another.",
                    schema: search,
                    example: "ceasefire"))
        }
        parameters += [
            Parameter(
                "sort", in: .query, "Up to three fields, greatest first with a minus sign.", choices: sortable,
                integer: 1...ListParameters.largestSort, list: true),
            Parameter(
                "fields", in: .query,
                "The members to give, or with a minus sign those to leave out; dots reach inside. The id is always there.",
                choices: collection.shape.paths.flatMap { [$0, "-" + $0] }, list: true),
        ]
        if !includes.isEmpty {
            parameters.append(
                Parameter(
                    "include", in: .query, "Up to five kinds of record to put in place of their ids, two levels deep.",
                    choices: includes, integer: 1...ListParameters.largestInclude, list: true))
        }
        if !counted.isEmpty {
            parameters += [
                Parameter(
                    "facet", in: .query, "Up to eight fields to count; dates by year, month or day.", choices: counted,
                    integer: 1...ListParameters.largestFacet, list: true),
                Parameter(
                    "facet_limit", in: .query, "Values a facet, 1 to 100.",
                    integer: 1...ListParameters.largestFacetLimit),
            ]
        }
        return parameters + [
            Parameter("count", in: .query, "exact also counts all records of the list.", choices: ["exact", "none"]),
            Parameter("limit", in: .query, "Records a page, 1 to 200.", integer: 1...ListParameters.largestLimit),
            Parameter("cursor", in: .query, "A place that an earlier page gave; empty for the start."),
            Parameter("pretty", in: .query, "1 indents the answer (JSON).", choices: ["0", "1"]),
            Parameter(
                "bom", in: .query, "1 begins CSV with a byte order mark, as spreadsheets want it.", choices: ["0", "1"]),
            Parameter(
                "safe", in: .query,
                "1 puts an apostrophe before cells of CSV that a spreadsheet would run as a formula.",
                choices: ["0", "1"]),
        ]
    }

    /// Words to find.
    static let search = "{\"type\":\"string\",\"minLength\":1,\"maxLength\":\(SearchQuery.longest)}"
}
