public import HTTP
import HTTPTypes

/// The routes by which a server tells how it fares: for probes and for Prometheus.
public struct Operations: Sendable {
    private let state: ServerState
    private let isReady: @Sendable () -> Bool
    private let standing: @Sendable () -> [String]

    /// Creates the routes over the state of a server.
    ///
    /// - Parameters:
    ///   - state: The state.
    ///   - standing: Lines that `/readyz` adds, such as how far a copy is behind.
    ///   - isReady: Asks whatever the answers depend on.
    public init(
        state: ServerState, standing: @escaping @Sendable () -> [String] = { [] },
        isReady: @escaping @Sendable () -> Bool
    ) {
        (self.state, self.standing, self.isReady) = (state, standing, isReady)
    }

    /// The route table.
    public func routes() -> [Route] {
        let plain = ["text/plain"]
        let routes = [
            Route(.get, "/livez", "Whether the process answers.", produces: plain, isImmediate: true) { _, _ in
                Self.never(.text("ok\n"))
            },
            Route(.get, "/readyz", "Whether requests can be answered now.", produces: plain) {
                [state, isReady, standing] _, _ in
                guard !state.isDraining else {
                    throw Problem(.serviceUnavailable, slug: "draining", detail: "The server is ending.")
                }
                guard !state.isReading else {
                    throw Problem(
                        .serviceUnavailable, slug: "not-ready", detail: "The first reading is not finished.",
                        fields: [.retryAfter: "1"])
                }
                guard isReady() else {
                    throw Problem(.serviceUnavailable, slug: "not-ready", detail: "The database does not answer.")
                }
                return Self.never(.text((["ready"] + standing()).map { $0 + "\n" }.joined()))
            },
            Route(.get, "/metrics", "Counts for Prometheus.", produces: plain, isImmediate: true) { [state] _, _ in
                var response = Response.text(state.exposition())
                response.fields[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
                return Self.never(response)
            },
        ]
        // A probe that asks for JSON is told all the same.
        return routes.map { route in
            var route = route
            route.ignoresAccept = true
            return route
        }
    }

    /// The routes of a server whose database is being brought up to date, or fetched: it lives and is not ready.
    ///
    /// - Parameters:
    ///   - state: The state of the server.
    ///   - detail: What it waits for, in a sentence.
    /// - Returns: The router.
    public static func waitingRouter(
        _ state: ServerState, _ detail: String = "The database is being brought up to date."
    ) -> Router {
        let waiting = Problem(
            .serviceUnavailable, slug: "not-ready", detail: detail, fields: [.retryAfter: "5"])
        let operations = Operations(state: state) { false }
        let others = ["/", "/{a}", "/{a}/{b}", "/{a}/{b}/{c}"].flatMap { path in
            [HTTPRequest.Method.get, .post, .patch, .delete].map { method in
                var route = Route(method, path, "Not yet.", isImmediate: true) { _, _ in throw waiting }
                route.ignoresAccept = true
                return route
            }
        }
        let own = operations.routes().map { route in
            var route = route
            if route.template == "/readyz" {
                route.isImmediate = true
                route.handler = { _, _ in throw waiting }
            }
            return route
        }
        return Router(own + others)
    }

    /// The state of this moment must not be kept by anyone.
    private static func never(_ response: Response) -> Response {
        var response = response
        response.fields[.cacheControl] = "no-store"
        return response
    }
}
