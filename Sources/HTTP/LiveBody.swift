/// A body that stays open and grows as things happen, or an answer that waits until something does.
///
/// What happens is numbered. The server follows one channel for all clients that ask for the same: it reads what is new
/// once, and sends all of them the same bytes. A client that is further back reads page by page, no faster than it
/// takes them, until it has caught up.
public struct LiveBody: Sendable {
    /// What becomes of the answer.
    public enum Use: Sendable {
        /// The body stays open; the response's own body goes first.
        case stream
        /// The response is sent when so many seconds have gone by; when something happens before, the handler is asked
        /// again.
        case wait(seconds: Double)
    }

    /// What becomes of the answer.
    public var use: Use
    /// What the client follows.
    public var channel: LiveChannel
    /// The number up to which the client has everything.
    public var position: Int64
    /// The highest number there was when the handler looked.
    public var latest: Int64

    /// Whether the body stays open.
    public var isStream: Bool {
        switch use {
        case .stream: true
        case .wait: false
        }
    }

    /// Creates a live body.
    public init(_ use: Use, channel: LiveChannel, position: Int64, latest: Int64) {
        (self.use, self.channel, self.position, self.latest) = (use, channel, position, latest)
    }
}

/// What clients follow: all that they are sent depends on the channel and the number alone.
public struct LiveChannel: Sendable {
    /// Channels with one key are one channel.
    public var key: String
    /// Reads what came after a number, in order, as much as makes a page.
    public var read: @Sendable (_ position: Int64) throws -> LivePage
    /// What a client is sent when nothing happened for a while.
    public var idle: @Sendable (_ position: Int64) -> [UInt8]
    /// The last words to a client that cannot be sent the rest: where to go on.
    public var gone: @Sendable (_ end: LiveEnd) -> [UInt8]

    /// Creates a channel.
    public init(
        key: String, read: @escaping @Sendable (Int64) throws -> LivePage,
        idle: @escaping @Sendable (Int64) -> [UInt8] = { _ in [] },
        gone: @escaping @Sendable (LiveEnd) -> [UInt8] = { _ in [] }
    ) {
        (self.key, self.read, self.idle, self.gone) = (key, read, idle, gone)
    }
}

/// A part of what happened on a channel.
public struct LivePage: Sendable {
    /// The number up to which the channel has been read.
    public var through: Int64
    /// What clients are sent; empty when nothing of it is for this channel.
    public var bytes: [UInt8]
    /// How much happened on this channel.
    public var count: Int
    /// Whether there is more to read now.
    public var hasMore: Bool

    /// Creates a page.
    public init(through: Int64, bytes: [UInt8], count: Int, hasMore: Bool) {
        (self.through, self.bytes, self.count, self.hasMore) = (through, bytes, count, hasMore)
    }
}

/// Why a client is sent no more before the body is at its end.
public enum LiveEnd: Sendable {
    /// It did not take what it was sent; it has everything up to a number and can go on there.
    case behind(Int64)
    /// What came next is no longer kept; what comes after a number is.
    case forgotten(Int64)
}

/// What came right after the client's number is no longer kept.
public struct LiveGone: Error {
    /// The number after which everything is kept.
    public var start: Int64

    /// Creates the error.
    public init(start: Int64) { self.start = start }
}
