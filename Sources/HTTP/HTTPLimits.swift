/// How much of everything a connection may bring; each limit has the status that answers a breach.
public struct HTTPLimits: Sendable {
    /// Bytes of the request line; more is 414.
    public var requestLine = 8 << 10
    /// Bytes of the header section; more is 431.
    public var headerSection = 32 << 10
    /// Fields; more is 431.
    public var fieldCount = 100
    /// Bytes of the body; more is 413.
    public var body = 1 << 20
    /// Bytes of chunk headers beyond 16 a chunk and two a byte of data; more is 413.
    public var chunkOverhead = 16 << 10
    /// Bytes of all chunk extensions of a body; more is 413.
    public var chunkExtensions = 4 << 10

    /// Creates the default limits.
    public init() {}
}
