import HTTP
import HTTPTypes
import Records
import Store

extension API {
    /// What two people said, side by side.
    func comparison() -> Route {
        let name = #"{"type":"string","minLength":1}"#
        let parameters = [
            Parameter(
                "a", in: .query, "The id or any known name of a person or body.", schema: name, example: "sergey-lavrov"
            ),
            Parameter("b", in: .query, "The other one.", schema: name, example: "marco-rubio"),
            Parameter("about", in: .query, "The id or a name of a topic; all without it.", schema: name),
            Parameter("pretty", in: .query, "1 indents the answer (JSON).", choices: ["0", "1"]),
        ]
        let forms: [Format] = [.json, .html]
        return Route(
            .get, "/compare",
            "What two people said about a topic, the latest quotes of each, with the topics on which both spoke and how many meetings they had.",
            parameters: parameters, produces: forms.map(\.mediaType), suffixes: Self.suffixes(forms),
            validator: validator(forms)
        ) { request, path in
            let format = Self.format(request, path, forms)
            let fields = try readFields(request, format, forms, path)
            func asked(_ values: PlainParameters, _ name: String) -> String? {
                values.text(name).flatMap { $0.isEmpty ? nil : $0 }
            }
            func compare(_ values: PlainParameters) throws -> Comparison {
                try Comparison(store, a: asked(values, "a"), b: asked(values, "b"), about: asked(values, "about"))
            }
            guard format != .html else {
                return try Explorer.mending(request, ["about"]) { left, faults in
                    let values = try PlainParameters(Explorer.question(left), parameters)
                    let explorer = Explorer(self, request, path, fields, faults: faults)
                    return try ComparePage(
                        explorer: explorer, comparison: compare(values),
                        asked: (asked(values, "a"), asked(values, "b"), asked(values, "about"))
                    ).response()
                }
            }
            let values = try PlainParameters(request, parameters)
            let comparison = try compare(values)
            var response = Self.kept(fields) { comparison.write(to: &$0) }
            if values.text("pretty") == "1" { response.body = PrettyJSON.indent(response.body) }
            response.fields[.parleySeq] = String(comparison.seq)
            return response
        }
    }
}

extension Comparison {
    /// Writes the members of the answer.
    fileprivate func write(to json: inout JSONWriter) {
        json.key("data")
        json.object { json in
            json.key("a")
            Self.write(a, to: &json)
            json.key("b")
            Self.write(b, to: &json)
            json.key("topics")
            json.array(topics) { $1.write(to: &$0) }
            json.key("meetings")
            json.integer(meetings)
        }
        json.key("seq")
        json.integer(Int(seq))
        let warnings = warnings
        guard !warnings.isEmpty else { return }
        json.key("warnings")
        json.array(warnings) { $0.string($1) }
    }

    private static func write(_ side: Side?, to json: inout JSONWriter) {
        guard let side else { return json.null() }
        json.object { json in
            json.key("id")
            json.string(side.id)
            json.key("name")
            json.string(side.name)
            json.key("quotes")
            json.array(side.quotes) { $0.raw($1.utf8) }
            json.key("more")
            json.integer(side.more)
        }
    }
}

extension Comparison.Shared {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("label")
            json.string(label)
            json.key("a")
            json.integer(a)
            json.key("b")
            json.integer(b)
        }
    }
}
