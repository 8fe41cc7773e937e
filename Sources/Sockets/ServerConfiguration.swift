public import HTTP

/// How a server listens and how long it waits.
public struct ServerConfiguration: Sendable {
    /// A numeric address or `localhost`.
    public var host = "127.0.0.1"
    /// A port; 0 picks a free one.
    public var port = 8080
    /// A path for a Unix socket, in place of host and port.
    public var unixPath: String?
    /// Sizes.
    public var limits = HTTPLimits()
    /// Seconds for a whole request head and body to arrive; then 408.
    public var requestTimeout = 10.0
    /// Seconds that an idle connection stays open.
    public var idleTimeout = 30.0
    /// Seconds to finish what is in flight on shutdown.
    public var drainTimeout = 10.0
    /// Connections; one more is answered 503.
    public var connectionLimit = 10_000
    /// Requests waiting for a worker on one loop; one more is answered 503.
    public var queueLimit = 1_000
    /// Event loops; one a core.
    public var loops: Int

    /// Creates a configuration with one loop a core.
    public init(loops: Int) {
        self.loops = max(1, loops)
    }
}
