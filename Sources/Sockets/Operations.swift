public import HTTP
import HTTPTypes

/// The routes by which a server tells how it fares: for probes and for Prometheus.
public struct Operations: Sendable {
    private let state: ServerState
    private let isReady: @Sendable () -> Bool

    /// Creates the routes over the state of a server; `isReady` asks whatever the answers depend on.
    public init(state: ServerState, isReady: @escaping @Sendable () -> Bool) {
        self.state = state
        self.isReady = isReady
    }

    /// The route table.
    public func routes() -> [Route] {
        let plain = ["text/plain"]
        let routes = [
            Route(.get, "/livez", "Whether the process answers.", produces: plain, isImmediate: true) { _, _ in
                Self.never(.text("ok\n"))
            },
            Route(.get, "/readyz", "Whether requests can be answered now.", produces: plain) { [state, isReady] _, _ in
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
                return Self.never(.text("ready\n"))
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

    /// The state of this moment must not be kept by anyone.
    private static func never(_ response: Response) -> Response {
        var response = response
        response.fields[.cacheControl] = "no-store"
        return response
    }
}
