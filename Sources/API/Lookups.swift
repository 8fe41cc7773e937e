import HTTP
import HTTPTypes
import Records
import Store
import Wording

extension API {
    // MARK: Reverse paths

    /// Lists that start from a record.
    func reverse() -> [Route] {
        [
            reversed("/persons/{id}/meetings", "The meetings of a person.", .persons, .meetings, "participant"),
            reversed("/persons/{id}/quotes", "What a person said.", .persons, .quotes, "speaker"),
            reversed(
                "/organizations/{id}/meetings", "The meetings of an organization.", .organizations, .meetings,
                "participant"),
            reversed("/organizations/{id}/quotes", "What an organization said.", .organizations, .quotes, "speaker"),
            reversed(
                "/meetings/{id}/quotes", "The quotes made at a meeting or about it.", .meetings, .quotes, "meeting"),
            reversed("/articles/{id}/quotes", "The quotes of an article.", .articles, .quotes, "article"),
            reversed("/articles/{id}/meetings", "The meetings that an article tells.", .articles, .meetings, "article"),
            reversed("/topics/{id}/meetings", "The meetings about a topic.", .topics, .meetings, "topic"),
            reversed("/topics/{id}/quotes", "The quotes about a topic.", .topics, .quotes, "about"),
            reversed("/places/{id}/meetings", "The meetings at a place.", .places, .meetings, "place"),
            counterparts(), annotations(), tellings(),
        ]
    }

    private func reversed(
        _ template: String, _ summary: String, _ owner: Collection, _ collection: Collection, _ field: String
    ) -> Route {
        var route = listRoute(template, summary, collection) { parameters in
            guard let field = collection.field(field) else { return [] }
            return [Filter(field, .equal, [parameters["id"] ?? ""], isFixed: true)]
        }
        let answer = route.handler
        route.handler = { request, parameters in
            let found = try find(owner, parameters["id"] ?? "", request, parameters)
            guard case .record = found else { return Self.moved(found, owner, request, parameters) }
            return try answer(request, parameters)
        }
        return route
    }

    /// Writes an object as an answer that the server may keep.
    static func kept(_ fields: HTTPFields, _ body: (inout JSONWriter) -> Void) -> Response {
        var json = JSONWriter()
        json.object(body)
        json.endLine()
        var response = Response(fields: fields, body: json.bytes)
        response.isKept = true
        return response
    }

    /// All spans of an article as W3C annotations, for highlighting.
    ///
    /// Source: W3C Web Annotation Data Model, 4.2.4 and 4.2.5.
    private func annotations() -> Route {
        let path = [Parameter("id", in: .path, "The id of the article.")]
        let forms: [Format] = [.json, .oa]
        return Route(
            .get, "/articles/{id}/annotations", "The spans of an article with what each supports, in text order.",
            parameters: path, produces: Format.mediaTypes(forms), suffixes: Self.suffixes(forms),
            validator: validator(forms)
        ) { request, parameters in
            try Self.refuseAll(request)
            let format = Self.format(request, parameters, forms)
            let fields = try readFields(request, format, forms, parameters)
            let id = parameters["id"] ?? ""
            let found = try find(.articles, id, request, parameters)
            guard case .record(let article) = found else { return Self.moved(found, .articles, request, parameters) }
            let annotations = try store.annotations(of: id)
            guard format == .json else {
                return annotated(JSONSlice(article), annotations, request, fields)
            }
            return Self.kept(fields) { json in
                json.key("data")
                json.array(annotations) { json, annotation in
                    json.object { json in
                        json.key("record")
                        json.string(annotation.record)
                        json.key("property")
                        annotation.evidence.property.write(to: &json)
                        json.key("rule")
                        json.string(annotation.evidence.rule)
                        json.key("start")
                        json.integer(annotation.evidence.span.start)
                        json.key("end")
                        json.integer(annotation.evidence.span.end)
                        json.key("exact")
                        json.string(annotation.evidence.span.exact)
                    }
                }
            }
        }
    }

    /// The spans of one article as a collection of annotations.
    private func annotated(
        _ article: JSONSlice, _ annotations: [Annotation], _ request: Request, _ fields: HTTPFields
    ) -> Response {
        let format = AnnotationFormat(base: base(request), path: request.path)
        var response = Response(fields: fields)
        // What is kept is kept for all names of the server.
        response.isKept = publicURL != nil
        format.begin(&response.body)
        for (number, span) in AnnotatedSpan.all(of: article, annotations).enumerated() {
            format.write(JSONSlice(span), isFirst: number == 0, to: &response.body)
        }
        format.end(&response.body)
        return response
    }

    // MARK: Looking up

    func lookups() -> [Route] { [search(), suggest(), resolve(), statistics()] }

    private func search() -> Route {
        let types = Collection.allCases.filter(\.isSearchable)
        let forms: [Format] = [.json, .html]
        let parameters = [
            Parameter(
                "q", in: .query, "The words, as in lists.", schema: ParameterTable.search, example: "ceasefire",
                isRequired: true),
            Parameter(
                "type", in: .query, "What to look for; all without it.", choices: types.map(\.rawValue), list: true),
            Parameter("limit", in: .query, "Hits a type, 1 to 50.", integer: 1...50),
        ]
        return Route(
            .get, "/search", "Finds words in meetings, persons, quotes, articles and organizations.",
            parameters: parameters, produces: forms.map(\.mediaType), suffixes: Self.suffixes(forms),
            validator: validator(forms)
        ) { request, path in
            let format = Self.format(request, path, forms)
            let fields = try readFields(request, format, forms, path)
            guard format != .html else {
                return try Explorer.mending(request, ["q"]) { left, faults in
                    let values = try PlainParameters(Explorer.question(left), parameters)
                    let explorer = Explorer(self, request, path, fields, faults: faults)
                    return try Self.searchPage(explorer, values, types).response()
                }
            }
            let values = try PlainParameters(request, parameters)
            let query = try Self.searchQuery(try values.required("q"))
            let wanted = try values.list("type").map { $0.compactMap { Collection(rawValue: $0) } } ?? types
            let hits = try SearchHits(store: store).hits(query, in: wanted, limit: values.integer("limit") ?? 10)
            return Self.kept(fields) { json in
                json.key("data")
                json.array(hits) { $1.write(to: &$0) }
                json.key("more")
                json.object { json in
                    for collection in wanted {
                        json.key(dynamic: collection.rawValue)
                        json.string(
                            "/\(collection.rawValue)?q=\(PercentCoding.encode((try? values.required("q")) ?? ""))")
                    }
                }
            }
        }
    }

    private static func searchPage(_ explorer: Explorer, _ values: PlainParameters, _ types: [Collection]) throws
        -> SearchPage
    {
        let wanted = try values.list("type")?.compactMap { Collection(rawValue: $0) }
        return SearchPage(
            explorer: explorer, sought: values.text("q") ?? "", collections: wanted ?? types,
            limit: values.integer("limit") ?? 10)
    }

    static func searchQuery(_ text: String) throws -> SearchQuery {
        guard let query = SearchQuery(text) else { throw ListParameters.fault("q", "too-long", ListParameters.tooLong) }
        return query
    }

    private func suggest() -> Route {
        let types = ["person", "organization", "place", "topic", "country"]
        let parameters = [
            Parameter(
                "q", in: .query, "The first letters of a name.", schema: #"{"type":"string","minLength":1}"#,
                example: "lav", isRequired: true),
            Parameter("type", in: .query, "What to look for; all without it.", choices: types, list: true),
            Parameter("limit", in: .query, "Suggestions, 1 to 50.", integer: 1...50),
            Parameter(
                "lang", in: .query,
                "The language in which countries, places and topics are called; English without it.",
                choices: InterfaceLanguage.allCases.map(\.rawValue)),
        ]
        return Route(
            .get, "/suggest", "Names that begin with some letters in any language, the most frequent first.",
            parameters: parameters,
            validator: validator()
        ) { request, path in
            let values = try PlainParameters(request, parameters)
            let text = try values.required("q")
            let fields = try readFields(request, .json, [.json], path)
            let words = values.text("lang").flatMap { InterfaceLanguage(rawValue: $0) }.map { Wording($0) }
            let spoken = SpokenNames(store, words?.language ?? .english)
            let found = try store.suggestions(
                for: text, types: Set(try values.list("type") ?? types), limit: values.integer("limit") ?? 10)
            return Self.kept(fields) { json in
                json.key("data")
                json.array(found) { json, suggestion in
                    json.object { json in
                        json.key("id")
                        json.string(suggestion.id)
                        json.key("type")
                        json.string(suggestion.type)
                        json.key("name")
                        json.string(words.map { Self.name(of: suggestion, $0, spoken) } ?? suggestion.name)
                        json.key("matched")
                        json.string(suggestion.matched)
                        json.key("country")
                        json.string(suggestion.country)
                        json.key("count")
                        json.integer(suggestion.count)
                    }
                }
            }
        }
    }

    /// What a suggestion is called in a language.
    private static func name(of suggestion: Suggestion, _ words: Wording, _ spoken: SpokenNames) -> String {
        switch suggestion.type {
        case "country": words.country(suggestion.id)
        case "place": words.city(suggestion.name)
        case "topic": words.topic(suggestion.id) ?? suggestion.name
        case "person": spoken.name(.persons, suggestion.id) ?? suggestion.name
        default: spoken.name(.organizations, suggestion.id) ?? suggestion.name
        }
    }

    private func resolve() -> Route {
        let parameters = [
            Parameter(
                "name", in: .query, "A name in any spelling or script.", schema: #"{"type":"string","minLength":1}"#,
                example: "Poetin", isRequired: true),
            Parameter("limit", in: .query, "Persons, 1 to 50.", integer: 1...50),
        ]
        return Route(
            .get, "/persons/resolve", "Who a name may mean, the surest first, and why.", parameters: parameters,
            validator: validator()
        ) { request, path in
            let values = try PlainParameters(request, parameters)
            let name = try values.required("name")
            let fields = try readFields(request, .json, [.json], path)
            let found = try store.resolve(name: name, limit: values.integer("limit") ?? 10)
            return Self.kept(fields) { json in
                json.key("data")
                json.array(found) { json, resolution in
                    json.object { json in
                        json.key("person")
                        json.raw(resolution.record.utf8)
                        json.key("score")
                        json.number(resolution.score)
                        json.key("reason")
                        json.string(resolution.reason.rawValue)
                        json.key("matched")
                        json.string(resolution.matched)
                        json.key("explanation")
                        json.string(Self.explanation(resolution, name))
                    }
                }
            }
        }
    }

    private static func explanation(_ resolution: Resolution, _ name: String) -> String {
        switch resolution.reason {
        case .id: "\(name) is the id of the person."
        case .name: "\(name) is a known form of the name; case and marks do not count."
        case .order: "\(name) is the known form \(resolution.matched) in another order."
        case .spelling: "\(name) is another spelling of the known form \(resolution.matched)."
        case .given: "\(name) has another form of a given name in \(resolution.matched)."
        case .initials: "\(name) fits the known form \(resolution.matched) by an initial."
        case .words: "\(name) has words of the known form \(resolution.matched), and neither contradicts the other."
        case .slip: "\(name) is one slip from the known form \(resolution.matched)."
        case .beginning: "The known form \(resolution.matched) begins with \(name)."
        }
    }
}
