public import HTTP

/// How a server listens, how long it waits and how much it holds.
public struct ServerConfiguration: Sendable {
    /// A numeric address or `localhost`.
    public var host = "127.0.0.1"
    /// A port; 0 picks a free one.
    public var port = 8080
    /// A path for a Unix socket, in place of host and port.
    public var unixPath: String?
    /// Who may connect to the Unix socket, as bits of a file; nil leaves it to the umask.
    public var unixMode: UInt32?
    /// A listening socket that was opened by someone else, in place of all others.
    public var inherited: Int32?
    /// Sizes of requests.
    public var limits = HTTPLimits()
    /// Seconds for a request head to arrive; then 408.
    public var headerTimeout = 10.0
    /// Seconds for the body after its head; then 408.
    public var bodyTimeout = 30.0
    /// Seconds that an idle connection stays open, and that a client may take nothing of its answer.
    public var idleTimeout = 30.0
    /// Seconds that a handler may work, or make one piece of a stream; then 503.
    public var handlerTimeout = 10.0
    /// Seconds that a connection is drained after an error, so that the client can read it.
    public var lingerTimeout = 2.0
    /// Seconds to finish what is in flight on shutdown.
    public var drainTimeout = 10.0
    /// Connections; one more is answered 503.
    public var connectionLimit = 10_000
    /// Requests of one connection that are answered before others get their turn.
    public var pipelineLimit = 32
    /// Requests that wait for a worker; one more is answered 503.
    public var queueLimit = 1_000
    /// Bytes of kept answers over all loops.
    public var cacheLimit = 64 << 20
    /// Event loops; one for two cores, for measured on two cores one loop serves more than two: it sleeps less, and
    /// leaves the other core to the workers.
    public var loops: Int
    /// Threads that may wait for the database.
    public var workers: Int
    /// Threads that take articles in.
    public var writers: Int
    /// Bytes of answers that clients have not taken yet, over all loops; past it new ones are answered 503.
    public var unreadLimit = 128 << 20
    /// Seconds in which a client must take something of its answer while `unreadLimit` is passed.
    public var stallTimeout = 2.0
    /// Clients that follow changes or wait for one; one more is answered 503.
    public var readerLimit = 5_000
    /// Bytes that are held for a client that follows changes and does not take them; what is beyond is read again when
    /// it does.
    public var readerBuffer = 256 << 10
    /// Seconds without a change after which an open body is sent a sign of life.
    public var heartbeat = 15.0
    /// Seconds between two looks for changes of other processes.
    public var livePoll = 0.01
    /// Seconds between two lots of changes that are sent.
    public var livePause = 0.025
    /// The number of the last change; asked for while somebody follows changes.
    public var latestChange: @Sendable () throws -> Int64 = { 0 }
    /// Tries to make an answer on the loop's own thread; nil when it would take too long.
    public typealias Attempt = (_ make: () -> Response) -> Response?
    /// Gives each loop, on its thread, its own way to try; without one, workers make all answers.
    public var attempts: @Sendable () -> Attempt? = { nil }
    /// The version of the data that kept answers were made from; cheap enough to ask for each batch of requests.
    public var dataVersion: @Sendable () -> UInt64 = { 0 }

    /// Creates a configuration with a loop for two cores, two workers a core and a writer a core.
    public init(cores: Int) {
        loops = max(1, cores / 2)
        workers = max(4, 2 * cores)
        writers = max(1, cores)
    }
}
