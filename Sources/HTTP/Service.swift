import HTTPTypes

/// Turns requests into responses: the router, the handlers, and what every answer has in common.
///
/// The event loop and the workers share one value; it holds no state.
public struct Service: Sendable {
    /// What to do with a request.
    public enum Plan: Sendable {
        /// The answer is there.
        case answer(Response, route: String)
        /// A handler has to work for it.
        case work(Route, parameters: [String: String])
    }

    private let router: Router
    private let reportFailure: @Sendable (Request, Route, any Error) -> Void

    /// The label of answers that no route gave.
    public static let noRoute = "none"

    /// Creates a service; failures of handlers are reported and answered with 500.
    public init(router: Router, reportFailure: @escaping @Sendable (Request, Route, any Error) -> Void) {
        self.router = router
        self.reportFailure = reportFailure
    }

    /// Answers what needs no handler, or only a quick one; must never wait.
    public func plan(_ request: Request, now: Int) -> Plan {
        switch router.match(request) {
        case .answer(let response): return .answer(told(response, to: request), route: Self.noRoute)
        case .route(let route, let parameters):
            if let response = unreadable(request) ?? early(route, parameters, request) {
                return .answer(told(response, to: request), route: route.template)
            }
            guard route.isImmediate else { return .work(route, parameters: parameters) }
            return .answer(call(route, parameters, request), route: route.template)
        }
    }

    /// The answer to a request whose body is not sent yet, when it can only be a refusal.
    ///
    /// Source: RFC 9110, 10.1.1.
    public func refusal(_ request: Request) -> Response? {
        if case .answer(let response) = router.match(request) { return told(response, to: request) }
        return nil
    }

    /// Calls the handler and encodes its answer; preconditions and ranges are for `finish`.
    public func call(_ route: Route, _ parameters: [String: String], _ request: Request) -> Response {
        guard let coding = ContentCoding.best(for: request.fields.value(of: .acceptEncoding)) else {
            return told(noCoding(request), to: request)
        }
        // A range counts bytes of the plain form.
        let chosen = request.fields.contains(.range) ? .identity : coding
        do {
            let response = Representation.encode(try route.handler(request, parameters), as: chosen)
            return Self.common(request.fields.contains(.authorization) ? Self.personal(response) : response)
        } catch let problem as Problem {
            return told(problem.response(to: request.path, requestID: request.id), to: request)
        } catch {
            reportFailure(request, route, error)
            return told(Self.failure(request), to: request)
        }
    }

    /// What was made for one client is not for shared caches.
    ///
    /// Source: RFC 9111, 3.5.
    private static func personal(_ response: Response) -> Response {
        var response = response
        if response.fields[.cacheControl]?.hasPrefix("public") == true {
            response.fields[.cacheControl] = "private, no-cache"
        }
        return response
    }

    /// Applies preconditions, then a range.
    ///
    /// Source: RFC 9110, 13.2.2.
    public static func finish(_ response: Response, for request: Request, now: Int) -> Response {
        let conditioned = Conditions.apply(request, to: response, now: now)
        let finished = ByteRange.apply(request, to: conditioned, now: now)
        return finished.status == response.status ? finished : common(finished)
    }

    /// Gives an answer that no route made the fields that every answer has.
    public static func finish(_ response: Response) -> Response { common(response) }

    /// Gives a problem the form that the client asks for, then what every answer has.
    private func told(_ response: Response, to request: Request) -> Response {
        guard let problem = response.problem, let page = router.problemPage else { return Self.common(response) }
        var told = page(problem, request) ?? response
        let vary = told.fields[.vary].map { $0 + ", " } ?? ""
        if !vary.contains("Accept,") { told.fields[.vary] = vary + "Accept" }
        return Self.common(told)
    }

    private static func failure(_ request: Request) -> Response {
        Problem(.internalServerError, slug: "internal", detail: "The server failed; the request id is in its log.")
            .response(to: request.path, requestID: request.id)
    }

    // MARK: Before the handler

    /// 415 for a body in a coding: what it inflates to could not be bounded by the limits of the request.
    ///
    /// Source: RFC 9110, 8.4 and 12.5.3.
    private func unreadable(_ request: Request) -> Response? {
        guard !request.body.isEmpty, let coding = request.fields[.contentEncoding], coding.lowercased() != "identity"
        else { return nil }
        return Problem(
            .unsupportedMediaType, slug: "unsupported-coding", detail: "Bodies are read without a content coding.",
            fields: [.acceptEncoding: "identity"]
        ).response(to: request.path, requestID: request.id)
    }

    /// 406, or 304 when the client holds the very version that the handler would make.
    private func early(_ route: Route, _ parameters: [String: String], _ request: Request) -> Response? {
        // An ending of the path outweighs Accept.
        let isNamed = parameters[Route.suffix] != nil || route.ignoresAccept
        guard isNamed || MediaTypes.best(for: request.fields.value(of: .accept), offered: route.produces) != nil else {
            return notAcceptable(route, request)
        }
        guard let known = request.fields.value(of: .ifNoneMatch), known.trimmingSpaces != "*",
            request.fields[.ifMatch] == nil, request.fields[.ifUnmodifiedSince] == nil,
            let validation = route.validator?(request)
        else { return nil }
        let coding = ContentCoding.best(for: request.fields[.acceptEncoding])
        let tag = validation.tag
        var fields: HTTPFields = [.eTag: coding == .gzip ? Representation.encodedTag(tag) : tag]
        fields[.lastModified] = validation.modified
        guard Validators(fields, 0).isAny(of: known, strongly: false) else { return nil }
        fields[.cacheControl] = Self.revalidate
        let vary = [route.produces.count > 1 && !isNamed ? "Accept" : nil, validation.vary, "Accept-Encoding"]
        fields[.vary] = vary.compactMap { $0 }.joined(separator: ", ")
        return Response(status: .notModified, fields: fields)
    }

    /// Answers may be kept by anyone, but are asked for again each time; with the tag that costs little.
    public static let revalidate = "public, max-age=0, must-revalidate"

    private func notAcceptable(_ route: Route, _ request: Request) -> Response {
        let fault = Problem.Fault(
            location: "header", name: "Accept", code: "not-acceptable", message: "None of these types is made here.",
            allowed: route.produces)
        return Problem(
            .notAcceptable, slug: "not-acceptable",
            detail: "This path answers \(route.produces.joined(separator: ", ")).",
            faults: [fault], fields: [.vary: "Accept"]
        ).response(to: request.path, requestID: request.id)
    }

    private func noCoding(_ request: Request) -> Response {
        let fault = Problem.Fault(
            location: "header", name: "Accept-Encoding", code: "not-acceptable",
            message: "Neither the plain form nor gzip is accepted.", allowed: ContentCoding.allCases.map(\.rawValue))
        return Problem(
            .notAcceptable, slug: "not-acceptable", detail: "Content is sent plain or as gzip.", faults: [fault],
            fields: [.vary: "Accept-Encoding"]
        ).response(to: request.path, requestID: request.id)
    }

    /// Fields that every answer has, or that its status calls for.
    ///
    /// Reads are open to every origin.
    ///
    /// Sources: Fetch standard, CORS protocol; RFC 9110, 15.5.2 and 10.2.3; RFC 6585, 3 to 5.
    static func common(_ response: Response) -> Response {
        var response = response
        switch response.status.code {
        case 401 where response.fields[.wwwAuthenticate] == nil: response.fields[.wwwAuthenticate] = "Bearer"
        case 200 where !response.fields.contains(.cacheControl): response.fields[.cacheControl] = "no-cache"
        case 428, 429, 431, 500, 503: response.fields[.cacheControl] = "no-store"
        default: break
        }
        if response.status.code == 503, response.fields[.retryAfter] == nil { response.fields[.retryAfter] = "1" }
        for field in openToAll where !response.fields.contains(field.name) { response.fields.append(field) }
        return response
    }

    /// Made once, for each value is looked through for characters that no field may have.
    private static let openToAll = [
        HTTPField(name: .accessControlAllowOrigin, value: "*"),
        HTTPField(
            name: .accessControlExposeHeaders,
            value:
                "Content-Disposition, ETag, Link, Location, Parley-Seq, Retry-After, Stream-Cursor, Stream-Next-Offset, Stream-Up-To-Date, X-Request-Id"
        ),
    ]
}
