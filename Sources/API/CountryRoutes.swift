import HTTP
import HTTPTypes
import Records
import Store

extension API {
    /// Countries and what the records say of them.
    func countries() -> [Route] { [countryList(), countryRecord()] }

    private static let countryForms: [Format] = [.json, .html]

    private static let pretty = Parameter("pretty", in: .query, "1 indents the answer (JSON).", choices: ["0", "1"])

    private func countryList() -> Route {
        country(
            "/countries",
            "The countries that sit at tables, are met in, or speak, with how often; those with most meetings first.",
            []
        ) { explorer, _ in
            try CountriesPage(explorer: explorer, countries: CountryCounts.all(store)).response()
        } json: { _ in
            let all = try CountryCounts.all(store)
            return { json in json.array(all) { $1.write(to: &$0) } }
        }
    }

    private func countryRecord() -> Route {
        let code = Parameter("code", in: .path, "ISO 3166-1 alpha-2, in either case.", example: "nl")
        return country(
            "/countries/{code}",
            "One country: what others call it, meetings at which it sat, meetings there, its persons, and quotes of those who spoke for it.",
            [code]
        ) { explorer, code in
            try CountryPage(explorer: explorer, counts: CountryCounts(code, store)).response()
        } json: { code in
            let counts = try CountryCounts(code, store)
            return { counts.write(to: &$0) }
        }
    }

    /// A route of countries; both closures take the code that the path names, empty where it names none.
    private func country(
        _ template: String, _ summary: String, _ path: [Parameter],
        _ page: @escaping @Sendable (Explorer, String) throws -> Response,
        json: @escaping @Sendable (String) throws -> (inout JSONWriter) -> Void
    ) -> Route {
        let forms = Self.countryForms
        return Route(
            .get, template, summary, parameters: path + [Self.pretty], produces: forms.map(\.mediaType),
            suffixes: Self.suffixes(forms), validator: validator(forms)
        ) { request, parameters in
            let format = Self.format(request, parameters, forms)
            let question = format == .html ? try Explorer.question(request) : request
            let values = try PlainParameters(question, [Self.pretty])
            let fields = try readFields(request, format, forms, parameters)
            let named = parameters["code"]
            let code = try named.map(Self.code) ?? ""
            if let named, named.uppercased() != code {
                return Self.elsewhere("/countries/\(code.lowercased())", request, parameters)
            }
            guard format != .html else {
                return try page(Explorer(self, request, parameters, fields), code)
            }
            let body = try json(code)
            var first = ListRequest(.meetings)
            first.limit = 1
            let seq = try store.page(first).seq
            var response = Self.kept(fields) { json in
                json.key("data")
                body(&json)
                json.key("seq")
                json.integer(Int(seq))
            }
            if values.text("pretty") == "1" { response.body = PrettyJSON.indent(response.body) }
            response.fields[.parleySeq] = String(seq)
            return response
        }
    }

    /// The code of a country by the code or a name.
    private static func code(_ name: String) throws -> String {
        guard let code = Store.country(name) else {
            throw Problem(.notFound, slug: "not-found", detail: "No country has the code or name \(name).")
        }
        return code
    }

    /// Leads from a name of a country to its code.
    private static func elsewhere(_ path: String, _ request: Request, _ parameters: [String: String]) -> Response {
        let suffix = parameters[Route.suffix].map { "." + $0 } ?? ""
        let query = request.query.isEmpty ? "" : "?" + request.query
        return Response(status: .permanentRedirect, fields: [.location: path + suffix + query])
    }
}
