public import HTTP
import HTTPTypes
public import Ingest
import Markup
import Records
public import Store

/// The routes of the API over a store.
///
/// One table serves requests and describes them.
public struct API: Sendable {
    let store: Store
    let version: String
    let writer: ArticleIntake?
    let publicURL: String?
    let rereading: Rereading?

    /// Creates the API.
    ///
    /// - Parameters:
    ///   - store: The records.
    ///   - version: The version of the program.
    ///   - writer: Takes articles in; nil when writes are off.
    ///   - rereading: Reads articles again; nil when nobody may ask for that.
    ///   - publicURL: The address under which clients reach the server; without it that of each request counts.
    public init(
        store: Store, version: String, writer: ArticleIntake? = nil, rereading: Rereading? = nil,
        publicURL: String? = nil
    ) {
        self.rereading = rereading
        self.publicURL = publicURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        self.store = store
        self.version = version
        self.writer = writer
    }

    /// The route table.
    public func routes() -> [Route] {
        var routes = serviceDocument() + [versionRoute()]
        for collection in Collection.allCases { routes += [list(collection), record(collection)] }
        routes += reverse() + lookups() + drawings() + countries() + [comparison()]
        routes += changeRoutes() + correctionReads() + [ingests()] + problemTypes()
        if let rereading {
            routes += RereadingRoutes(store: store, tokens: writer?.tokens, rereading: rereading).routes()
        }
        routes.append(snapshot(writer?.tokens))
        if let writer {
            routes += [writer.route(), removal(writer)]
            routes += CorrectionRoutes(store: writer.store, tokens: writer.tokens).routes()
        }
        routes.append(OpenAPI(routes: routes, version: version).route())
        return routes.map(answering)
    }

    /// The route with what goes wrong in the database told as the client can use it, and on one file from its beginning
    /// to its end.
    func answering(_ route: Route) -> Route {
        var route = route
        let handler = route.handler
        route.handler = { [store] request, parameters in
            try Self.answered { try store.holding { try handler(request, parameters) } }
        }
        return route
    }

    // MARK: Lists

    private func list(_ collection: Collection) -> Route {
        listRoute("/\(collection.rawValue)", "A list of \(collection.rawValue).", collection) { _ in [] }
    }

    /// A list whose path may set filters of its own.
    func listRoute(
        _ template: String, _ summary: String, _ collection: Collection,
        _ fixed: @escaping @Sendable ([String: String]) throws -> [Filter]
    ) -> Route {
        let forms = Format.forms(of: collection)
        let path = template.contains("{id}") ? [Parameter("id", in: .path, "The id of the record.")] : []
        var route = Route(
            .get, template, summary, parameters: path + ParameterTable.parameters(of: collection),
            produces: Format.mediaTypes(forms), suffixes: Self.suffixes(forms), validator: validator(forms)
        ) { request, parameters in
            let format = Self.format(request, parameters, forms)
            func read(_ question: Request) throws -> ListParameters {
                var query = try ListParameters(question, collection, fixed: try fixed(parameters))
                try query.ask(store)
                try query.check(for: format)
                return query
            }
            let fields = try readFields(request, format, forms, parameters)
            guard format != .html else {
                return try Explorer.mending(request, FilterForm.fields) { left, faults in
                    let query = try read(Explorer.question(left, Explorer.ofLists))
                    let explorer = Explorer(self, request, parameters, fields, faults: faults)
                    return try ListPage(explorer: explorer, query: query).response()
                }
            }
            var asked = try read(request)
            if format == .atom { asked.orderByChange() }
            return try answer(asked, request, format, fields)
        }
        route.isQuick = { request, parameters in
            Self.format(request, parameters, forms) == .json && QuickQuestion.isSmall(list: request)
        }
        return route
    }

    static func suffixes(_ forms: [Format]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: forms.map { ($0.rawValue, $0.mediaType) })
    }

    /// The form that the ending of the path or Accept asks for.
    static func format(_ request: Request, _ parameters: [String: String], _ forms: [Format]) -> Format {
        if let suffix = parameters[Route.suffix], let format = Format(rawValue: suffix) { return format }
        return Format.best(for: request.fields.value(of: .accept), among: forms) ?? .json
    }

    private func answer(_ query: ListParameters, _ request: Request, _ format: Format, _ fields: HTTPFields) throws
        -> Response
    {
        if format.isWhole { return try export(query, request, format, fields) }
        let page = try store.page(query.request)
        var response = Response(fields: fields)
        response.isKept = true
        response.fields[.parleySeq] = String(page.seq)
        if page.isPartial { Self.askAgain(&response) }
        let links = [("next", page.next), ("prev", page.previous)].compactMap { name, cursor in
            cursor.map { "<\(query.url(request.path, cursor: $0))>; rel=\"\(name)\"" }
        }
        if !links.isEmpty, let name = HTTPField.Name("Link") { response.fields[name] = links.joined(separator: ", ") }
        if format == .json {
            response.body = try PageWriter(store: store, query: query, path: request.path).write(page)
            return response
        }
        // What is kept is kept for all names of the server.
        if publicURL == nil { response.isKept = false }
        var context = ExportContext(
            collection: query.request.collection, path: query.url(request.path, cursor: query.request.cursor),
            updated: try store.changedAt() ?? "1970-01-01T00:00:00Z",
            next: page.next.map { query.url(request.path, cursor: $0) },
            previous: page.previous.map { query.url(request.path, cursor: $0) })
        context.base = base(request)
        let encoder = Formats.encoder(format, context)
        encoder.begin(&response.body)
        for (number, record) in page.records.enumerated() {
            encoder.write(JSONSlice(record), isFirst: number == 0, to: &response.body)
        }
        encoder.end(&response.body)
        return response
    }

    /// An answer that needs the database in time, with what went wrong told as the client can use it.
    static func answered(_ body: () throws -> Response) throws -> Response {
        do {
            return try body()
        } catch StoreError.malformedCursor {
            throw ListParameters.fault("cursor", "malformed-cursor", "The cursor is not one that this server gave.")
        } catch StoreError.foreignCursor {
            throw ListParameters.fault(
                "cursor", "cursor-mismatch", "The cursor belongs to a list with other filters or another order.")
        } catch StoreError.changesForgotten(let begin) {
            throw unknownChange(
                begin, "too-old",
                "Changes up to \(begin) are not kept any more. Read the lists anew and go on from their seq.")
        } catch StoreError.changesAhead(let last) {
            throw unknownChange(
                last, "ahead",
                "The last change is \(last), so the number is of another database or of a later copy. Read the lists anew and go on from their seq."
            )
        } catch StoreError.tooManyPeriods(let count) {
            throw ListParameters.fault(
                "by", "too-many",
                "That makes \(count) stretches, and a time line has at most \(Timeline.limit); a coarser by, or a filter by date, would help.",
                allowed: Timeline.Unit.allCases.map(\.rawValue))
        } catch StoreError.deadline {
            throw Problem(
                .serviceUnavailable, slug: "deadline", detail: "The question takes too long; a filter would help.")
        } catch StoreError.lost {
            throw Problem(
                .serviceUnavailable, slug: "database-lost",
                detail: "The database was deleted, replaced or written to by others; the server must be started again.")
        } catch let error as StoreError where error.isForWantOfRoom {
            throw Problem(
                .serviceUnavailable, slug: "no-room", detail: "The server has no room for what this needs; try again.",
                fields: [.retryAfter: "10"])
        } catch StoreError.busy {
            throw Problem(.serviceUnavailable, slug: "busy", detail: "Too many exports are running; try again.")
        }
    }

    /// Says of a number that no change goes on from there, and which is the nearest that would do.
    private static func unknownChange(_ seq: Int64, _ code: String, _ detail: String) -> Problem {
        Problem(
            .gone, slug: "unknown-change", detail: detail,
            faults: [.init(location: "query", name: "since", code: code, message: detail, allowed: [String(seq)])],
            fields: [.parleySeq: String(seq)])
    }

    /// The address that absolute links begin with: the public one, else that by which the client found the server.
    func base(_ request: Request) -> String? {
        publicURL ?? request.fields[HTTPField.Name("Host") ?? .accept].flatMap { $0.isEmpty ? nil : "http://" + $0 }
    }

    // MARK: Records

    private func record(_ collection: Collection) -> Route {
        let forms = Format.formsOfRecord(collection)
        let path = [Parameter("id", in: .path, "The id of the record.")]
        let own = ParameterTable.ofRecord(collection)
        let names = own.map(\.name)
        // Only pages take them, so the description of the data does not have them.
        let paged = Explorer.parameters(of: collection)
        var route = Route(
            .get, "/\(collection.rawValue)/{id}", "One record of \(collection.rawValue).",
            parameters: path + own,
            produces: forms.map(\.mediaType), suffixes: Self.suffixes(forms), validator: validator(forms)
        ) { request, parameters in
            let format = Self.format(request, parameters, forms)
            let question = format == .html ? try Explorer.question(request, paged) : request
            let query = try ListParameters(question, collection)
            try Self.refuse(query, names, question)
            try query.check(for: format)
            let fields = try readFields(request, format, forms, parameters)
            let id = parameters["id"] ?? ""
            let found = try find(collection, id, request, parameters)
            guard case .record(let json) = found else { return Self.moved(found, collection, request, parameters) }
            guard format != .html else {
                return try Explorer(self, request, parameters, fields).record(collection, JSONSlice(json))
            }
            if format == .json {
                var response = Response(fields: fields)
                response.isKept = true
                response.body = try PageWriter(store: store, query: query, path: request.path).write(one: json)
                return response
            }
            return try one(collection, json, format, query, request, fields)
        }
        route.isQuick = { request, parameters in
            Self.format(request, parameters, forms) == .json && QuickQuestion.isSmall(record: request)
        }
        return route
    }

    /// One record in a form of its own.
    private func one(
        _ collection: Collection, _ json: String, _ format: Format, _ query: ListParameters, _ request: Request,
        _ fields: HTTPFields
    ) throws -> Response {
        var response = Response(fields: fields)
        response.isKept = publicURL != nil
        var context = ExportContext(
            collection: collection, path: request.path, updated: try store.changedAt() ?? "1970-01-01T00:00:00Z")
        (context.projection, context.csv, context.base) = (query.projection, query.csv, base(request))
        let encoder = Formats.encoder(format, context)
        encoder.begin(&response.body)
        encoder.write(JSONSlice(json), isFirst: true, to: &response.body)
        encoder.end(&response.body)
        return response
    }

    /// A record takes fewer parameters than a list.
    private static func refuse(_ query: ListParameters, _ allowed: [String], _ request: Request) throws {
        for (name, _) in request.queryPairs ?? [] where !allowed.contains(name) {
            throw ListParameters.fault(
                name, "unknown-parameter", "There is no parameter \(name) here.", allowed: allowed.sorted(), near: name)
        }
    }

    /// Finds a record, or tells what has become of it.
    func find(_ collection: Collection, _ id: String, _ request: Request, _ parameters: [String: String]) throws
        -> Found
    {
        let found = try store.find(collection, id: id)
        switch found {
        case .record, .merged: return found
        case .gone:
            let reason = try store.tombstone(collection, id: id)?.reason
            throw Problem(
                .gone, slug: "gone", detail: "This record was withdrawn\(reason.map { ": \($0)" } ?? "").")
        case .missing:
            // Ids are in lower case, whatever a hand wrote.
            let lower = id.lowercased()
            if lower != id {
                switch try store.find(collection, id: lower) {
                case .record: return .merged(into: lower)
                case .merged(let id): return .merged(into: id)
                case .gone, .missing: break
                }
            }
            throw Problem(.notFound, slug: "not-found", detail: "No record of \(collection.rawValue) has this id.")
        }
    }

    /// Leads to the record that took another one in.
    ///
    /// Source: RFC 9110, 15.4.9.
    static func moved(_ found: Found, _ collection: Collection, _ request: Request, _ parameters: [String: String])
        -> Response
    {
        guard case .merged(let id) = found else { return Response(status: .notFound) }
        let suffix = parameters[Route.suffix].map { "." + $0 } ?? ""
        let rest = request.path.split(separator: "/").dropFirst(2).map { "/" + $0 }.joined()
        let query = request.query.isEmpty ? "" : "?" + request.query
        let location = "/\(collection.rawValue)/\(id)\(rest.isEmpty ? suffix : rest)\(query)"
        return Response(status: .permanentRedirect, fields: [.location: location])
    }

    // MARK: Fields

    /// Knows the tag of a read without reading.
    func validator(_ forms: [Format] = [.json]) -> Route.Validator {
        { [store] request in try? EntityTag.validation(store, request, forms) }
    }

    func readFields(_ request: Request, _ format: Format, _ forms: [Format], _ parameters: [String: String]) throws
        -> HTTPFields
    {
        let validation = try EntityTag.validation(store, request, forms)
        var fields: HTTPFields = [
            .contentType: format.contentType, .eTag: validation.tag, .cacheControl: Service.revalidate,
        ]
        fields[.lastModified] = validation.modified
        if forms.count > 1, parameters[Route.suffix] == nil { fields[.vary] = "Accept" }
        return fields
    }

    /// An answer whose tag is the digest of its content.
    static func fixed(_ body: [UInt8], type: String = Format.json.contentType) -> Response {
        let digest = Digest.sha256Hex(String(decoding: body, as: UTF8.self)).prefix(20)
        return Response(
            fields: [.contentType: type, .eTag: "\"\(digest)\"", .cacheControl: Service.revalidate], body: body)
    }

    // MARK: Service

    private func versionRoute() -> Route {
        let body = Array("{\"version\":\"\(version)\"}\n".utf8)
        return Route(.get, "/version", "The version of the program.", isImmediate: true) { _, _ in Self.fixed(body) }
    }

    /// What browsers and crawlers ask for by themselves; nothing of it is data, so no description has it.
    public static func browserRoutes() -> [Route] {
        let robots = Array(
            "User-agent: *\nDisallow: /search\nDisallow: /stats\nDisallow: /compare\nDisallow: /review\nDisallow: /*lang=\n"
                .utf8)
        // Pages name their icon; this is for what asks without reading one.
        var icon = Route(.get, "/favicon.ico", "The icon.", produces: ["image/svg+xml"], isImmediate: true) { _, _ in
            Response(
                status: .found, fields: [.location: Assets.icon.link.value, .cacheControl: "public, max-age=86400"])
        }
        icon.ignoresAccept = true
        return Assets.routes() + [
            icon,
            Route(.get, "/robots.txt", "What crawlers may ask for.", produces: ["text/plain"], isImmediate: true) {
                _, _ in
                fixed(robots, type: "text/plain; charset=utf-8")
            },
        ]
    }

    private func ingests() -> Route {
        Route(.get, "/ingests", "Inputs that were refused, with the reason.") { [store] request, _ in
            try Self.refuseAll(request)
            var json = JSONWriter()
            let refusals = try store.refusals(limit: 1000)
            json.object { json in
                json.key("data")
                json.array(refusals) { json, refusal in
                    json.object { json in
                        json.key("file")
                        json.string(PublicPath.of(refusal.file))
                        json.key("reason")
                        json.string(refusal.reason)
                        json.key("at")
                        json.string(refusal.at)
                    }
                }
            }
            json.endLine()
            return Self.fixed(json.bytes)
        }
    }

    /// Refuses any parameter.
    static func refuseAll(_ request: Request) throws {
        guard let pairs = request.queryPairs else { throw ListParameters.malformed(request.query) }
        if let first = pairs.first {
            throw ListParameters.fault(first.name, "unknown-parameter", "There is no parameter \(first.name) here.")
        }
    }
}
