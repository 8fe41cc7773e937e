import HTTP
import HTTPTypes
import Records
import Store

extension API {
    /// `/`: what the server offers, with questions to start from; `/index` is the same where an ending is wanted.
    func serviceDocument() -> [Route] {
        let body = Self.document()
        return [serviceRoute("/", body), serviceRoute("/index", body)]
    }

    private func serviceRoute(_ template: String, _ body: [UInt8]) -> Route {
        let forms: [Format] = [.json, .html]
        return Route(
            .get, template, "What this server offers; for browsers, the latest records.",
            produces: forms.map(\.mediaType), suffixes: template == "/" ? [:] : Self.suffixes(forms)
        ) { request, parameters in
            let format = Self.format(request, parameters, forms)
            try Self.refuseAll(format == .html ? Explorer.question(request) : request)
            if format == .html {
                let fields = try readFields(request, format, forms, parameters)
                return try HomePage(explorer: Explorer(self, request, parameters, fields)).response()
            }
            var response = Self.fixed(body)
            response.isKept = true
            if parameters[Route.suffix] == nil { response.fields[.vary] = "Accept" }
            if let name = HTTPField.Name("Link") {
                response.fields[name] = "</openapi.json>; rel=\"service-desc\"; type=\"application/json\""
            }
            return response
        }
    }

    private static func document() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("name")
            json.string("parley")
            json.key("description")
            json.string("Records of diplomatic meetings: who met whom, where, when, about what, and what was said.")
            json.key("links")
            json.object { json in
                for collection in Collection.allCases {
                    json.key(dynamic: collection.rawValue)
                    json.string("/" + collection.rawValue)
                }
                for (name, path) in [
                    ("search", "/search?q={words}"), ("suggest", "/suggest?q={beginning}"),
                    ("resolve", "/persons/resolve?name={name}"),
                    ("stats", "/stats?of={collection}&group_by={fields}"),
                    ("graph", "/graph?by={unit}"), ("timeline", "/timeline?by={unit}&stack={field}"), ("map", "/map"),
                    ("person_meetings", "/persons/{id}/meetings"), ("person_quotes", "/persons/{id}/quotes"),
                    ("person_counterparts", "/persons/{id}/counterparts"), ("meeting_quotes", "/meetings/{id}/quotes"),
                    ("article_annotations", "/articles/{id}/annotations"), ("changes", "/changes?since={seq}"),
                    ("meeting_versions", "/meetings/{id}/versions"), ("meeting_tellings", "/meetings/{id}/tellings"),
                    ("openapi", "/openapi.json"),
                    ("version", "/version"), ("health", "/readyz"), ("metrics", "/metrics"), ("refusals", "/ingests"),
                ] {
                    json.key(dynamic: name)
                    json.string(path)
                }
            }
            json.key("filters")
            json.object { json in
                for collection in Collection.allCases {
                    json.key(dynamic: collection.rawValue)
                    json.array(collection.fields) { $0.string($1.name) }
                }
            }
            json.key("operators")
            json.string(
                "field=value; repeat it for alternatives; field__ne, __lt, __lte, __gt, __gte, __in, __prefix, __contains, __isnull; participant__all=a,b"
            )
            json.key("parameters")
            json.object { json in
                for parameter in ParameterTable.parameters(of: .meetings)
                where Collection.meetings.field(parameter.name) == nil {
                    json.key(dynamic: parameter.name)
                    json.string(parameter.summary)
                }
            }
            json.key("formats")
            json.array(Format.forms(of: .meetings)) { $0.string("." + $1.rawValue) }
            json.key("examples")
            json.array(examples) { json, example in
                json.object { json in
                    json.key("question")
                    json.string(example.question)
                    json.key("path")
                    json.string(example.path)
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    /// Questions with the one line that answers each.
    static let examples: [(question: String, path: String)] = [
        (
            "What did Rubio say about Ukraine in July 2025, and where was he when he said it?",
            "/quotes?speaker=Rubio&about=ukraine&date=2025-07&include=meeting&fields=text,speaker.name,date,meeting.place,meeting.date,meeting.title&pretty=1"
        ),
        ("When did Lavrov and Rubio meet?", "/meetings?participant__all=Lavrov,Rubio&sort=date"),
        ("Which meetings of 2025 were called off?", "/meetings?status=cancelled&date=2025"),
        ("Whom did Putin meet most?", "/persons/vladimir-putin/counterparts"),
        ("Where is talked about what?", "/meetings?facet=country,topic,date:year&limit=1"),
        ("Who is Poutine?", "/persons/resolve?name=Poutine"),
        ("Where do articles speak of a ceasefire?", "/search?q=ceasefire"),
    ]
}
