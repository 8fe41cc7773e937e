import HTTPTypes

/// Finds the route of a request in one table.
public struct Router: Sendable {
    /// What a request leads to.
    public enum Match: Sendable {
        case route(Route, parameters: [String: String])
        /// The answer is known without a handler: OPTIONS, a redirect, or a problem.
        case answer(Response)
    }

    /// A template cut at its slashes, once.
    ///
    /// A class, so that looking at one takes no copy of the route.
    private final class Entry: Sendable {
        enum Segment: Sendable { case literal(String), parameter(String) }
        let route: Route
        let segments: [Segment]

        init(route: Route, segments: [Segment]) {
            self.route = route
            self.segments = segments
        }

        /// How many segments are left open.
        var openings: Int { segments.count { if case .parameter = $0 { true } else { false } } }
    }

    /// The table, in the order of the API description.
    public let routes: [Route]
    /// Tells a problem as a page to who asks for one; nil to leave the document as it is.
    public typealias ProblemPage = @Sendable (Problem, Request) -> Response?
    let problemPage: ProblemPage?
    private let entries: [Int: [Entry]]
    private let refusals: [String: String]

    /// Creates a router.
    ///
    /// - Parameters:
    ///   - routes: The table.
    ///   - problemPage: Tells problems to browsers.
    ///   - refusals: What to say of a method that a path would take if the server were told so, by `METHOD /path`.
    public init(_ routes: [Route], problemPage: ProblemPage? = nil, refusals: [String: String] = [:]) {
        self.routes = routes
        self.problemPage = problemPage
        self.refusals = refusals
        let entries = routes.map { route in
            Entry(
                route: route,
                segments: route.template.split(separator: "/").map {
                    $0.first == "{" ? .parameter(String($0.dropFirst().dropLast())) : .literal(String($0))
                })
        }
        // What a template names outweighs what it leaves open: /persons/resolve is no id.
        self.entries = Dictionary(grouping: entries, by: \.segments.count).mapValues { entries in
            entries.enumerated().sorted { ($0.element.openings, $0.offset) < ($1.element.openings, $1.offset) }.map(
                \.element)
        }
    }

    /// Returns the route or the answer for a request.
    public func match(_ request: Request) -> Match {
        if request.path == "*" { return .answer(Response(status: .noContent, fields: [.allow: "GET, HEAD, OPTIONS"])) }
        if let preflight = Self.preflight(request) { return .answer(preflight) }
        guard let segments = Self.segments(request.path) else {
            return problem(request, .badRequest, "malformed-path", "The path is not valid percent-encoded UTF-8.")
        }
        if request.path.count > 1, segments.contains(where: \.isEmpty) { return redirect(request) }
        let given = request.path == "/" ? [] : segments
        let method = request.method == .head ? .get : request.method
        // Of one path there are several methods, but of several paths only the nearest counts.
        var nearest: [Entry] = []
        for entry in entries[given.count] ?? [] {
            if let first = nearest.first, first.route.template != entry.route.template { continue }
            guard let parameters = Self.parameters(of: entry, given) else { continue }
            if entry.route.method == method { return .route(entry.route, parameters: parameters) }
            nearest.append(entry)
        }
        guard let template = nearest.first?.route.template else {
            return problem(request, .notFound, "not-found", "There is nothing at this path; / lists what there is.")
        }
        let allow = Self.allow(nearest.map(\.route.method))
        if request.method == .options { return .answer(Response(status: .noContent, fields: [.allow: allow])) }
        guard Self.knownMethods.contains(request.method) else {
            return problem(request, .notImplemented, "unknown-method", "The method is not known here.")
        }
        let why = refusals["\(request.method.rawValue) \(template)"].map { $0 + " " } ?? ""
        return problem(
            request, .methodNotAllowed, "method-not-allowed", "\(why)This path answers \(allow).", [.allow: allow])
    }

    /// Methods of RFC 9110 and RFC 5789, and QUERY (draft-ietf-httpbis-safe-method-w-body); another one is 501, not 405.
    ///
    /// Source: RFC 9110, 9.1.
    private static let knownMethods: [HTTPRequest.Method] = [
        .get, .head, .post, .put, .patch, .delete, .options, .trace, HTTPRequest.Method(rawValue: "QUERY") ?? .get,
    ]

    /// Returns the decoded segments; nil when an escape does not make UTF-8.
    private static func segments(_ path: String) -> [String]? {
        var out: [String] = []
        for segment in Array(path.utf8).split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst() {
            guard let text = PercentCoding.decode(segment) else { return nil }
            out.append(text)
        }
        return out
    }

    private static func parameters(of entry: Entry, _ given: [String]) -> [String: String]? {
        // Most entries fail at their first segment, before anything is made.
        for (pattern, text) in zip(entry.segments.dropLast(), given) {
            if case .literal(let literal) = pattern, literal != text { return nil }
        }
        var parameters: [String: String] = [:]
        var given = given
        if !entry.route.suffixes.isEmpty, let last = given.last, let dot = last.utf8.lastIndex(of: 0x2E),
            dot > last.startIndex
        {
            let suffix = String(last[last.index(after: dot)...])
            if entry.route.suffixes[suffix] != nil {
                given[given.count - 1] = String(last[..<dot])
                parameters[Route.suffix] = suffix
            }
        }
        for (pattern, text) in zip(entry.segments, given) {
            switch pattern {
            case .literal(let literal): guard literal == text else { return nil }
            case .parameter(let name): parameters[name] = text
            }
        }
        return parameters
    }

    /// Slashes that are doubled or trail lead to the plain path.
    ///
    /// Source: RFC 9110, 15.4.9.
    private func redirect(_ request: Request) -> Match {
        let path = "/" + request.path.split(separator: "/").joined(separator: "/")
        let query = request.query.isEmpty ? "" : "?" + request.query
        return .answer(Response(status: .permanentRedirect, fields: [.location: path + query]))
    }

    /// What a browser asks before it lets a page send a request that is not simple.
    ///
    /// Source: Fetch standard, CORS-preflight fetch.
    private static func preflight(_ request: Request) -> Response? {
        guard request.method == .options, request.fields[.origin] != nil,
            request.fields[.accessControlRequestMethod] != nil
        else { return nil }
        return Response(
            status: .noContent,
            fields: [
                .accessControlAllowMethods: "GET, HEAD, POST, PATCH, DELETE, OPTIONS",
                .accessControlAllowHeaders: Self.allowedHeaders(request),
                .vary: "Access-Control-Request-Headers",
                .accessControlMaxAge: "86400",
            ])
    }

    /// The usual fields and those that are asked for: none of them does harm, for answers rest on no cookie.
    private static func allowedHeaders(_ request: Request) -> String {
        let usual = [
            "Accept", "Authorization", "Content-Type", "If-Match", "If-Modified-Since", "If-None-Match",
            "Last-Event-ID",
            "Range", "X-Request-Id",
        ]
        let asked = (request.fields[.accessControlRequestHeaders] ?? "").split(separator: ",").map {
            String($0.trimmed)
        }
        var seen = Set(usual.map { $0.lowercased() })
        let more = asked.prefix(32).filter { name in
            !name.isEmpty && name.utf8.allSatisfy(\.isToken) && seen.insert(name.lowercased()).inserted
        }
        return (usual + more).joined(separator: ", ")
    }

    private func problem(
        _ request: Request, _ status: HTTPResponse.Status, _ slug: String, _ detail: String, _ fields: HTTPFields = [:]
    ) -> Match {
        .answer(
            Problem(status, slug: slug, detail: detail, fields: fields).response(
                to: request.path, requestID: request.id))
    }

    private static func allow(_ methods: [HTTPRequest.Method]) -> String {
        var names = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
        names.append("OPTIONS")
        return names.joined(separator: ", ")
    }
}
