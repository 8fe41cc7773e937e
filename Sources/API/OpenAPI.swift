import HTTP
import HTTPTypes
import Records
import Store

/// The description of the API, made from the table that serves.
///
/// Source: OpenAPI Specification 3.1.0.
struct OpenAPI {
    let routes: [Route]
    let version: String

    func route() -> Route {
        let body = document()
        return Route(.get, "/openapi.json", "This description.", isImmediate: true) { request, _ in
            try API.refuseAll(request)
            return API.fixed(body)
        }
    }

    func document() -> [UInt8] {
        var json = JSONWriter(capacity: 1 << 17)
        json.object { json in
            json.key("openapi")
            json.string("3.1.0")
            json.key("info")
            json.object { json in
                json.key("title")
                json.string("Parley")
                json.key("version")
                json.string(version)
                json.key("description")
                json.string("Records of diplomatic meetings: who met whom, where, when, about what, and what was said.")
            }
            json.key("servers")
            json.array(["/"]) { json, url in
                json.object { json in
                    json.key("url")
                    json.string(url)
                }
            }
            json.key("paths")
            json.object { json in
                for template in paths {
                    json.key(dynamic: template)
                    json.object { json in
                        for route in routes where route.template == template { write(route, to: &json) }
                    }
                }
            }
            json.key("components")
            components(to: &json)
        }
        json.endLine()
        return json.bytes
    }

    private var paths: [String] {
        var seen: Set<String> = []
        return routes.map(\.template).filter { seen.insert($0).inserted }
    }

    // MARK: Operations

    private func write(_ route: Route, to json: inout JSONWriter) {
        json.key(dynamic: route.method.rawValue.lowercased())
        json.object { json in
            json.key("summary")
            json.string(route.summary)
            json.key("operationId")
            json.string(Self.name(route))
            json.key("tags")
            json.array([Self.tag(route)]) { $0.string($1) }
            if !route.parameters.isEmpty {
                json.key("parameters")
                json.array(route.parameters) { write($1, to: &$0) }
            }
            if !route.consumes.isEmpty {
                json.key("requestBody")
                json.object { json in
                    json.key("required")
                    json.bool(true)
                    json.key("content")
                    json.object { json in
                        for type in route.consumes {
                            json.key(dynamic: type)
                            json.object { json in
                                json.key("schema")
                                json.object { json in
                                    // Articles are of any form; what is said of records is an object.
                                    guard route.template != "/articles" else { return }
                                    json.key("$ref")
                                    json.string("#/components/schemas/Members")
                                }
                            }
                        }
                    }
                }
            }
            if route.needsToken {
                json.key("security")
                json.array([0]) { json, _ in
                    json.object { json in
                        json.key("token")
                        json.array([Int]()) { $0.integer($1) }
                    }
                }
            }
            json.key("responses")
            responses(of: route, to: &json)
        }
    }

    /// `listPersonQuotes`, `getMeeting`, `postArticles`: what a program would call it.
    private static func name(_ route: Route) -> String {
        let parts = route.template.split(separator: "/").map(String.init)
        let words = parts.enumerated().filter { $0.element != "{id}" }.map { index, part in
            let isOne = index + 1 < parts.count && parts[index + 1] == "{id}"
            let word = isOne && part.hasSuffix("s") ? String(part.dropLast()) : part
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        let isList = parts.last.flatMap { Collection(rawValue: $0) } != nil
        let verb = route.method == .get ? (isList ? "list" : "get") : route.method.rawValue.lowercased()
        return verb + (words.isEmpty ? "Root" : words.joined())
    }

    private static func tag(_ route: Route) -> String {
        route.template.split(separator: "/").first.flatMap { Collection(rawValue: String($0))?.rawValue } ?? "service"
    }

    private func write(_ parameter: Parameter, to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(parameter.name)
            json.key("in")
            json.string(parameter.location.rawValue)
            json.key("description")
            json.string(parameter.summary)
            if parameter.location == .path || parameter.isRequired {
                json.key("required")
                json.bool(true)
            }
            if parameter.isList {
                json.key("style")
                json.string("form")
                json.key("explode")
                json.bool(false)
            } else if let example = parameter.example {
                json.key("example")
                json.string(example)
            }
            json.key("schema")
            schema(of: parameter, to: &json)
        }
    }

    private func schema(of parameter: Parameter, to json: inout JSONWriter) {
        if parameter.isList { return list(of: parameter, to: &json) }
        if let schema = parameter.schema { return json.raw(schema.utf8) }
        json.object { json in
            json.key("type")
            if let range = parameter.integer {
                json.string("integer")
                json.key("minimum")
                json.integer(range.lowerBound)
                json.key("maximum")
                json.integer(range.upperBound)
            } else {
                json.string("string")
                guard !parameter.choices.isEmpty else { return }
                json.key("enum")
                json.array(parameter.choices) { $0.string($1) }
            }
        }
    }

    /// Several values, joined by commas.
    private func list(of parameter: Parameter, to json: inout JSONWriter) {
        json.object { json in
            json.key("type")
            json.string("array")
            json.key("minItems")
            json.integer(1)
            // One field twice makes no groups; elsewhere a name said twice does no harm.
            if parameter.name == "group_by" {
                json.key("uniqueItems")
                json.bool(true)
            }
            if let range = parameter.integer {
                json.key("maxItems")
                json.integer(range.upperBound)
            }
            json.key("items")
            json.object { json in
                json.key("type")
                json.string("string")
                json.key("enum")
                json.array(parameter.choices) { $0.string($1) }
            }
        }
    }

    // MARK: Responses

    private func responses(of route: Route, to json: inout JSONWriter) {
        json.object { json in
            let statuses =
                switch route.method {
                case .post: route.template == "/reextract" ? ["202"] : ["200", "201"]
                case .delete: [String]()
                default: ["200"]
                }
            if route.method == .delete { Self.describe("204", "It is gone.", to: &json) }
            if route.answersEmpty { Self.describe("204", "There is nothing new.", to: &json) }
            for status in statuses {
                json.key(dynamic: status)
                json.object { json in
                    json.key("description")
                    json.string(status == "201" ? "It is new." : status == "202" ? "It has begun." : "The answer.")
                    json.key("content")
                    json.object { json in
                        for type in route.produces {
                            json.key(dynamic: type)
                            json.object { json in
                                json.key("schema")
                                content(of: route, type, to: &json)
                            }
                        }
                    }
                }
            }
            var faults: [(String, String)] = [("304", "The client holds the present version.")]
            if route.template.contains("{id}") {
                faults.append(("308", "The record went into another one."))
            }
            for (status, summary) in faults where route.method == .get { Self.describe(status, summary, to: &json) }
            json.key("default")
            json.object { json in
                json.key("description")
                json.string(
                    "A problem: 400 for a bad query, 404 and 410 for no record, 406 for no such form, 503 for too long."
                )
                json.key("content")
                json.object { json in
                    json.key("application/problem+json")
                    json.object { json in
                        json.key("schema")
                        Self.reference("Problem", to: &json)
                    }
                }
            }
        }
    }

    /// An answer without content.
    private static func describe(_ status: String, _ summary: String, to json: inout JSONWriter) {
        json.key(dynamic: status)
        json.object { json in
            json.key("description")
            json.string(summary)
        }
    }

    private static func reference(_ name: String, to json: inout JSONWriter) {
        json.object { json in
            json.key("$ref")
            json.string("#/components/schemas/" + name)
        }
    }

    private func content(of route: Route, _ type: String, to json: inout JSONWriter) {
        guard type == Format.json.mediaType else {
            return json.object { json in
                json.key("type")
                json.string(type.hasSuffix("json") ? "object" : "string")
            }
        }
        json.raw(AnswerSchemas.answer(route).utf8)
    }

    // MARK: Components

    private func components(to json: inout JSONWriter) {
        json.object { json in
            json.key("securitySchemes")
            json.object { json in
                json.key("token")
                json.object { json in
                    json.key("type")
                    json.string("http")
                    json.key("scheme")
                    json.string("bearer")
                }
            }
            json.key("schemas")
            json.object { json in
                for collection in Collection.allCases {
                    json.key(dynamic: collection.singular.prefix(1).uppercased() + collection.singular.dropFirst())
                    SchemaWriter(collection: collection).write(to: &json)
                }
                json.key("Correction")
                write(Shape.Part("", Correction.shape, "What somebody said of a record."), to: &json)
                json.key("Telling")
                write(Shape.Part("", ToldMeeting.shape, "What one article tells of a meeting."), to: &json)
                for (name, schema) in AnswerSchemas.components {
                    json.key(dynamic: name)
                    json.raw(schema.utf8)
                }
                json.key("Problem")
                write(Self.problem, to: &json)
            }
        }
    }

    private static let problem = Shape.Part(
        "",
        .object([
            Shape.Part("type", String.self, "What kind of problem."),
            Shape.Part("title", String.self, "The status in words."),
            Shape.Part("status", Int.self, "The status."),
            Shape.Part("detail", String.self, "What to do about it."),
            Shape.Part("instance", String.self, "The path."),
            Shape.Part("request_id", String.self, "The id in the log."),
            Shape.Part(
                "errors",
                .list(
                    .object([
                        Shape.Part("in", String.self, "query, path, header or body."),
                        Shape.Part("name", String.self, "The parameter."),
                        Shape.Part("code", String.self, "A short code."),
                        Shape.Part("message", String.self, "One sentence."),
                        Shape.Part("allowed", [String].self, "What would do."),
                        Shape.Part("did_you_mean", String?.self, "The nearest."),
                    ])), "The faults."),
        ]), "A problem document (RFC 9457).")

    private func write(_ part: Shape.Part, to json: inout JSONWriter) {
        json.object { json in
            SchemaWriter.describe(part, &json)
            switch part.shape.unwrapped {
            case .text, .choice, .integer, .number, .truth, .optional: break
            case .list(let element):
                json.key("items")
                write(Shape.Part("", element, part.summary), to: &json)
            case .object(let parts):
                json.key("properties")
                json.object { json in
                    for part in parts {
                        json.key(dynamic: part.name)
                        write(part, to: &json)
                    }
                }
            }
        }
    }
}
