import HTTP
import HTTPTypes
import Ingest
import Records
import Store

/// Records as JSON schemas: what is null sometimes, what is one of a few words, and where `include` puts records.
struct SchemaWriter {
    let collection: Collection

    /// The name of the schema of a record.
    static func name(_ collection: Collection) -> String {
        collection.singular.prefix(1).uppercased() + collection.singular.dropFirst()
    }

    /// Writes the schema of a record.
    ///
    /// Only its id is required: `fields` leaves out the others.
    func write(to json: inout JSONWriter) {
        let shape = collection.isSearchable ? collection.shape.adding(Self.found) : collection.shape
        write(Shape.Part("", shape, collection.summary), "", to: &json)
    }

    /// What records have in addition when words were looked for.
    private static let found = [
        Shape.Part("score", Double.self, "With q: how well it is found, between 0 and 1."),
        Shape.Part(
            "highlights",
            .list(.object([Shape.Part("field", String.self, "The member.")] + Span.shape.parts)),
            "With q: where the words stand."),
    ]

    private func write(_ part: Shape.Part, _ path: String, to json: inout JSONWriter) {
        var records = Include.targets(at: path, of: collection)
        // Of a list, the elements are the ids.
        if case .list = part.shape { records = [] }
        json.object { json in
            guard records.isEmpty else { return Self.link(records, part, &json) }
            Self.describe(part, &json)
            switch part.shape.unwrapped {
            case .text, .choice, .integer, .number, .truth, .optional: break
            case .list(let element):
                json.key("items")
                write(Shape.Part("", element, part.summary), path, to: &json)
            case .object(let parts):
                if path.isEmpty {
                    json.key("required")
                    json.array(["id"]) { $0.string($1) }
                }
                json.key("properties")
                json.object { json in
                    for part in parts {
                        json.key(dynamic: part.name)
                        write(part, path.isEmpty ? part.name : "\(path).\(part.name)", to: &json)
                    }
                }
            }
        }
    }

    /// An id, or with `include` the record itself.
    private static func link(_ records: [Collection], _ part: Shape.Part, _ json: inout JSONWriter) {
        json.key("description")
        json.string(part.summary + " With include: the record itself.")
        let scalars = part.shape.isNullable ? ["string", "null"] : ["string"]
        json.key("anyOf")
        json.array(scalars + records.map { "#/components/schemas/" + name($0) }) { json, item in
            json.object { json in
                json.key(dynamic: item.hasPrefix("#") ? "$ref" : "type")
                json.string(item)
            }
        }
    }

    /// Writes the type of a member, its words where they are a closed set, and what it is.
    static func describe(_ part: Shape.Part, _ json: inout JSONWriter) {
        let (type, isNullable) = (part.shape.typeName, part.shape.isNullable)
        json.key("type")
        if isNullable { json.array([type, "null"]) { $0.string($1) } } else { json.string(type) }
        json.key("description")
        json.string(part.summary)
        guard case .choice(let values) = part.shape.unwrapped else { return }
        json.key("enum")
        json.array(values.map { Optional($0) } + (isNullable ? [nil] : [])) { $0.string($1) }
    }
}

extension Shape {
    /// The name of the type in JSON Schema.
    var typeName: String {
        switch unwrapped {
        case .text, .choice, .optional: "string"
        case .integer: "integer"
        case .number: "number"
        case .truth: "boolean"
        case .list: "array"
        case .object: "object"
        }
    }
}

/// Answers that are no records, as JSON schemas by the end of their path.
enum AnswerSchemas {
    private static let text = #"{"type":"string"}"#
    private static let textOrNull = #"{"type":["string","null"]}"#
    private static let integer = #"{"type":"integer"}"#
    private static let number = #"{"type":"number"}"#

    private static func object(_ members: [(String, String)], optional: [(String, String)] = []) -> String {
        let required = members.map { "\"\($0.0)\"" }.joined(separator: ",")
        let all = (members + optional).map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
        return "{\"type\":\"object\",\"required\":[\(required)],\"properties\":{\(all)}}"
    }

    private static func list(_ element: String) -> String { "{\"type\":\"array\",\"items\":\(element)}" }
    private static func choice(_ values: [String]) -> String {
        "{\"type\":\"string\",\"enum\":[\(values.map { "\"\($0)\"" }.joined(separator: ","))]}"
    }
    private static func reference(_ name: String) -> String { "{\"$ref\":\"#/components/schemas/\(name)\"}" }
    private static let warnings = ("warnings", list(text))
    private static let rereading =
        "{\"type\":\"string\",\"enum\":[\(Rereading.Phase.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ","))]}"

    private static func change(_ members: [(String, String)], optional: [(String, String)] = []) -> String {
        let operations = Change.Operation.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
        return object(
            [("seq", integer), ("at", text), ("operation", "{\"type\":\"string\",\"enum\":[\(operations)]}")] + members
                + [
                    ("author", text), ("reason", textOrNull), ("survivor", textOrNull), ("fields", list(text)),
                ], optional: optional)
    }

    private static func feed(_ name: String) -> String {
        object([("data", list(reference(name))), ("page", reference("Page")), ("seq", integer)])
    }

    /// Components by name, in order.
    static var components: [(name: String, schema: String)] {
        [
            (
                "Page",
                object([
                    ("limit", integer), ("next", textOrNull), ("prev", textOrNull),
                    ("total", #"{"type":["integer","null"]}"#),
                ])
            ),
            (
                "Facet",
                object([
                    ("values", list(object([("value", text), ("label", text), ("count", integer), ("filter", text)]))),
                    ("partial", #"{"type":"boolean"}"#),
                ])
            ),
            (
                "Counterpart",
                object([
                    ("id", textOrNull), ("type", #"{"type":"string","enum":["person","organization","country"]}"#),
                    ("name", text), ("country", textOrNull), ("meetings", integer), ("first", textOrNull),
                    ("last", textOrNull), ("others", #"{"type":"object","additionalProperties":{"type":"integer"}}"#),
                ])
            ),
            (
                "Group",
                #"{"type":"object","description":"The values that make the group by the names of the fields, labels beside ids, and:","required":["count","first","last"],"properties":{"count":{"type":"integer"},"first":{"type":["string","null"]},"last":{"type":["string","null"]}},"additionalProperties":{"anyOf":[{"type":"string"},{"type":"null"},{"type":"array","items":{"type":"string"}}]}}"#
            ),
            (
                "GraphNode",
                object([
                    ("id", text), ("type", choice(["person", "organization", "country"])), ("name", text),
                    ("country", textOrNull), ("meetings", integer),
                ])
            ),
            (
                "GraphEdge",
                object([
                    ("a", text), ("b", text), ("meetings", integer), ("met", integer), ("first", textOrNull),
                    ("last", textOrNull), ("planned", integer),
                ])
            ),
            (
                "Period",
                object([
                    ("period", text), ("start", text), ("end", text), ("total", integer),
                    ("counts", #"{"type":"object","additionalProperties":{"type":"integer"}}"#),
                ])
            ),
            (
                "MapPoint",
                object([
                    ("id", text), ("name", text), ("country", textOrNull), ("latitude", number), ("longitude", number),
                    ("precision", choice(MeetingMap.Precision.allCases.map(\.rawValue))), ("meetings", integer),
                    ("met", integer), ("first", textOrNull), ("last", textOrNull),
                ])
            ),
            (
                "Annotation",
                object([
                    ("record", text), ("property", text), ("rule", text), ("start", integer), ("end", integer),
                    ("exact", text),
                ])
            ),
            (
                "Hit",
                object([
                    ("type", text), ("id", text), ("title", textOrNull), ("date", textOrNull), ("url", text),
                    ("score", number), ("snippet", textOrNull),
                    (
                        "highlights",
                        list(object([("field", text), ("start", integer), ("end", integer), ("exact", text)]))
                    ),
                ])
            ),
            (
                "Suggestion",
                object([
                    ("id", text), ("type", text), ("name", text), ("matched", text), ("country", textOrNull),
                    ("count", integer),
                ])
            ),
            (
                "Resolution",
                object([
                    ("person", reference("Person")), ("score", number), ("reason", text), ("matched", text),
                    ("explanation", text),
                ])
            ),
            (
                "Change",
                change(
                    [("type", text), ("id", text), ("url", text)],
                    optional: [
                        ("action", choice(Change.Action.allCases.map(\.rawValue))),
                        ("record", #"{"type":["object","null"]}"#),
                    ])
            ),
            ("Version", change([("delta", #"{"type":["object","null"]}"#)])),
            ("Refusal", object([("file", text), ("reason", text), ("at", text)])),
            ("ProblemType", object([("type", text), ("meaning", text)])),
            (
                "Members",
                #"{"type":"object","description":"Members of a record with their values.","additionalProperties":true}"#
            ),
            (
                "Intake",
                object([
                    ("id", text), ("type", text), ("url", text),
                    ("outcome", #"{"type":"string","enum":["new","changed","unchanged","removed"]}"#),
                    ("counts", object([("meetings", integer), ("persons", integer), ("quotes", integer)])),
                ])
            ),
        ]
    }

    /// The schema of an answer as JSON.
    static func answer(_ route: Route) -> String {
        let template = route.template
        let parts = template.split(separator: "/").map(String.init)
        if template == "/articles", route.method == .post { return object([("data", list(reference("Intake")))]) }
        if route.method != .get, let collection = parts.first.flatMap({ Collection(rawValue: $0) }) {
            let record = "{\"anyOf\":[\(reference(SchemaWriter.name(collection))),{\"type\":\"null\"}]}"
            return object([("data", record), ("correction", reference("Correction"))])
        }
        switch template {
        case "/corrections": return object([("data", list(reference("Correction"))), ("page", reference("Page"))])
        case "/corrections/{id}": return object([("data", reference("Correction"))])
        case "/version": return object([("version", text)])
        case "/reextract":
            return object([
                ("status", rereading), ("done", integer), ("left", integer), ("failed", integer),
                ("started_at", textOrNull), ("ended_at", textOrNull), ("error", textOrNull),
            ])
        case "/changes":
            // Clients of Durable Streams get the changes alone.
            return "{\"anyOf\":[\(feed("Change")),\(list(reference("Change")))]}"
        case _ where parts.last == "versions": return feed("Version")
        case "/meetings/{id}/tellings":
            return object([("data", list(reference("Telling"))), ("more", integer), ("seq", integer)])
        case "/ingests": return object([("data", list(reference("Refusal")))])
        case "/problems", "/problems/{id}": return object([("data", list(reference("ProblemType")))])
        case "/persons/{id}/counterparts":
            return object([("data", list(reference("Counterpart")))], optional: [warnings])
        case "/stats": return object([("data", list(reference("Group")))], optional: [warnings])
        case "/graph":
            return object(
                [
                    (
                        "data",
                        object([("nodes", list(reference("GraphNode"))), ("edges", list(reference("GraphEdge")))])
                    ),
                    ("more", object([("nodes", integer), ("edges", integer)])), ("seq", integer),
                ], optional: [warnings])
        case "/timeline":
            return object(
                [
                    ("data", list(reference("Period"))), ("by", choice(Timeline.Unit.allCases.map(\.rawValue))),
                    ("undated", integer), ("coarser", integer), ("seq", integer),
                ], optional: [warnings])
        case "/map":
            return object(
                [
                    ("data", list(reference("MapPoint"))),
                    ("more", object([("places", integer), ("meetings", integer)])),
                    ("unplaced", integer), ("seq", integer),
                ], optional: [warnings])
        case "/articles/{id}/annotations": return object([("data", list(reference("Annotation")))])
        case "/search":
            return object(
                [
                    ("data", list(reference("Hit"))),
                    ("more", #"{"type":"object","additionalProperties":{"type":"string"}}"#),
                ],
                optional: [warnings])
        case "/suggest": return object([("data", list(reference("Suggestion")))], optional: [warnings])
        case "/persons/resolve": return object([("data", list(reference("Resolution")))], optional: [warnings])
        default: break
        }
        guard let collection = parts.last(where: { $0 != "{id}" }).flatMap({ Collection(rawValue: $0) }) else {
            return #"{"type":"object"}"#
        }
        let record = reference(SchemaWriter.name(collection))
        if parts.last == "{id}" { return object([("data", record)]) }
        return object(
            [("data", list(record)), ("page", reference("Page")), ("seq", integer)],
            optional: [
                ("facets", "{\"type\":\"object\",\"additionalProperties\":\(reference("Facet"))}"), warnings,
            ])
    }
}
