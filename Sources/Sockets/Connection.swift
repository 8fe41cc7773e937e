import Glibc
import HTTP

/// One request that is being answered.
struct Exchange {
    /// Tells the answers of one connection apart, so that one that comes too late is dropped.
    var serial: UInt64
    /// The request; nil when it could not be read.
    var request: Request?
    var id: [UInt8]
    var method: String
    var route = Service.noRoute
    var isHead: Bool
    var isHTTP11: Bool
    var keepsAlive: Bool
    /// Nanoseconds of the monotonic clock when the request was whole.
    var started: UInt64
    /// Under what the answer is kept, if it may be.
    var key: AnswerCache.Key?
    var status = 0
    var bytes = 0
    /// When a request that waits for something to happen has waited long enough.
    var waitsUntil: Double?
}

/// One client: what has been received and not read, what is to be sent, and what it waits for.
///
/// Touched by its event loop only.
final class Connection {
    /// What the deadline is for.
    enum Waiting { case idle, head, body, handler, change, writing, lingering }

    let descriptor: Int32
    /// Distinguishes connections that use one descriptor number after each other.
    let generation: UInt64
    var parser: RequestParser
    /// Bytes received that are not a whole request yet.
    var pending: [UInt8] = []
    /// The request that a worker answers or that is being streamed.
    var exchange: Exchange?
    var stream: BodyStream?
    /// What the connection follows or waits for.
    var reader: LiveReader?
    var closesAfterOutput = false
    var endOfInput = false
    /// Bytes received behind the request that is being answered.
    var remaining = 0
    /// Whether no request can follow: the peer sends no more, and nothing is left of what it sent.
    var isSpent: Bool { endOfInput && remaining == 0 }
    /// What the loop asked epoll to tell.
    var interest: UInt32 = 0
    /// When the present wait must be over, in seconds of the monotonic clock.
    private(set) var deadline = 0.0
    private(set) var waiting = Waiting.idle
    /// Bytes read and dropped after an error.
    var drained = 0
    /// What the socket did not take yet; a kept answer is held by all who are sent it, never copied.
    private var output: [(bytes: [UInt8], isShared: Bool)] = []
    /// Bytes of the first of them that have been sent.
    private var sent = 0
    /// Bytes that the socket did not take yet.
    private(set) var backlog = 0
    /// Bytes held for this connection alone.
    private(set) var unread = 0
    /// As many of them as the loop has counted.
    var counted = 0

    init(descriptor: Int32, generation: UInt64, limits: HTTPLimits) {
        self.descriptor = descriptor
        self.generation = generation
        parser = RequestParser(limits: limits)
    }

    /// Whether there is output that the socket did not take yet.
    var hasOutput: Bool { !output.isEmpty }
    /// Whether the peer is only drained after an error, so that it can read the answer.
    ///
    /// Source: RFC 9112, 9.6.
    var isLingering: Bool { waiting == .lingering }
    /// Whether the next request may be read.
    var isReady: Bool { exchange == nil && !hasOutput && !closesAfterOutput && !isLingering }
    /// Whether no request is being read, answered or sent.
    var isIdle: Bool { isReady && pending.isEmpty && parser.isIdle }

    /// Starts a wait; one that goes on keeps its deadline, so that a drip does not prolong it.
    func wait(_ waiting: Waiting, until deadline: Double) {
        guard waiting != self.waiting || [.writing, .idle, .change].contains(waiting) else { return }
        self.waiting = waiting
        self.deadline = deadline
    }

    /// Goes on with a wait beyond its deadline.
    func prolong(until deadline: Double) { self.deadline = deadline }

    /// Sends bytes, or keeps what the socket does not take; false when the peer is gone.
    func transmit(_ bytes: [UInt8], isShared: Bool = false) -> Bool {
        var count = 0
        if !hasOutput {
            guard let taken = Self.send(descriptor, bytes, from: 0) else { return false }
            guard taken < bytes.count else { return true }
            (count, sent) = (taken, taken)
        }
        guard count < bytes.count else { return true }
        output.append((bytes, isShared))
        backlog += bytes.count - count
        if !isShared { unread += bytes.count }
        return true
    }

    /// Sends what was left; false when the peer is gone.
    func flush() -> Bool {
        while let (bytes, isShared) = output.first {
            guard let count = Self.send(descriptor, bytes, from: sent) else { return false }
            sent += count
            backlog -= count
            guard sent == bytes.count else { return true }
            output.removeFirst()
            if !isShared { unread -= bytes.count }
            sent = 0
        }
        return true
    }

    /// Returns how much the socket took, nil when the peer is gone.
    private static func send(_ descriptor: Int32, _ bytes: [UInt8], from start: Int) -> Int? {
        var sent = start
        while sent < bytes.count {
            // The array outlives the call and is not changed during it.
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN ? sent - start : nil
            }
            sent += count
        }
        return sent - start
    }
}
