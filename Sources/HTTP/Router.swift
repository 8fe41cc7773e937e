public import HTTPTypes

/// A parameter that a route takes, for checks and for the API description.
public struct Parameter: Sendable {
    /// Where the parameter stands.
    public enum Location: String, Sendable { case path, query, header }

    /// The name.
    public var name: String
    /// Where it stands.
    public var location: Location
    /// One sentence.
    public var summary: String

    /// Creates a parameter.
    public init(_ name: String, in location: Location, _ summary: String) {
        self.name = name
        self.location = location
        self.summary = summary
    }
}

/// One row of the route table.
public struct Route: Sendable {
    /// Answers a request on a worker; path parameters are decoded.
    public typealias Handler = @Sendable (Request, [String: String]) throws -> Response

    /// The method; GET also answers HEAD.
    public var method: HTTPRequest.Method
    /// The path with `{name}` for a segment.
    public var template: String
    /// One sentence.
    public var summary: String
    /// The parameters beside those of the path.
    public var parameters: [Parameter]
    /// Whether the answer needs no database, so that the event loop may write it itself.
    public var isImmediate: Bool
    /// Answers a request.
    public var handler: Handler

    /// Creates a route.
    public init(
        _ method: HTTPRequest.Method, _ template: String, _ summary: String, parameters: [Parameter] = [],
        isImmediate: Bool = false,
        handler: @escaping Handler
    ) {
        self.method = method
        self.template = template
        self.summary = summary
        self.parameters = parameters
        self.isImmediate = isImmediate
        self.handler = handler
    }

    var segments: [Substring] { template.split(separator: "/") }
}

/// Finds the route of a request in one table.
public struct Router: Sendable {
    /// What a request leads to.
    public enum Match: Sendable {
        case route(Route, parameters: [String: String])
        /// The answer is known without a handler: OPTIONS, a redirect, or a problem.
        case answer(Response)
    }

    /// The table, in the order of the API description.
    public let routes: [Route]

    /// Creates a router.
    public init(_ routes: [Route]) {
        self.routes = routes
    }

    /// Returns the route or the answer for a request.
    public func match(_ request: Request) -> Match {
        if request.path == "*" { return .answer(Response(status: .noContent, fields: [.allow: "GET, HEAD, OPTIONS"])) }
        let segments = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        if request.path.count > 1, segments.contains(where: \.isEmpty) { return redirect(request) }
        let found = routes.compactMap { route in parameters(of: route, request.path).map { (route, $0) } }
        guard !found.isEmpty else {
            return problem(request, .notFound, "not-found", "There is nothing at this path; / lists what there is.")
        }
        let method = request.method == .head ? .get : request.method
        if let (route, parameters) = found.first(where: { $0.0.method == method }) {
            return .route(route, parameters: parameters)
        }
        let allow = Self.allow(found.map(\.0.method))
        if request.method == .options { return .answer(Response(status: .noContent, fields: [.allow: allow])) }
        return problem(request, .methodNotAllowed, "method-not-allowed", "This path answers \(allow).", [.allow: allow])
    }

    /// Slashes that are doubled or trail lead to the plain path.
    ///
    /// Source: RFC 9110, 15.4.9.
    private func redirect(_ request: Request) -> Match {
        let path = "/" + request.path.split(separator: "/").joined(separator: "/")
        let query = request.query.isEmpty ? "" : "?" + request.query
        return .answer(Response(status: .permanentRedirect, fields: [.location: path + query]))
    }

    private func problem(
        _ request: Request, _ status: HTTPResponse.Status, _ slug: String, _ detail: String, _ fields: HTTPFields = [:]
    ) -> Match {
        .answer(
            Problem(status, slug: slug, detail: detail, fields: fields).response(
                to: request.path, requestID: request.id))
    }

    private func parameters(of route: Route, _ path: String) -> [String: String]? {
        let (wanted, given) = (route.segments, path.split(separator: "/"))
        guard wanted.count == given.count else { return nil }
        var parameters: [String: String] = [:]
        for (pattern, segment) in zip(wanted, given) {
            guard let text = PercentCoding.decode(segment) else { return nil }
            if pattern.first == "{" {
                parameters[String(pattern.dropFirst().dropLast())] = text
            } else if pattern != text {
                return nil
            }
        }
        return parameters
    }

    private static func allow(_ methods: [HTTPRequest.Method]) -> String {
        var names = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
        names.append("OPTIONS")
        return names.joined(separator: ", ")
    }
}
