import HTTP

/// A client of a live body: what it has, and what it waits for.
///
/// Touched by its event loop only.
final class LiveReader {
    /// Where the next bytes come from.
    enum Phase {
        /// The client lacks what others have been sent; a worker reads it when the socket has taken all before.
        case behind
        /// A worker reads.
        case reading
        /// The client has everything; it is sent what happens.
        case current
        /// Nothing is sent until something happens or the time is over.
        case waiting
    }

    let channel: LiveChannel
    /// The number up to which everything has been sent, or lies in the buffer of the connection.
    var position: Int64
    var phase: Phase
    /// What a waiting client is answered when nothing happens.
    let answer: Response?
    /// When it has waited long enough.
    let deadline: Double
    /// Whether the client has ended its side of the connection.
    var hasEndedInput = false

    /// Creates the reader of a body that stays open.
    init(stream live: LiveBody) {
        (channel, position, phase) = (live.channel, live.position, .behind)
        (answer, deadline) = (nil, .infinity)
    }

    /// Creates the reader of an answer that waits.
    init(waiting live: LiveBody, with answer: Response, until deadline: Double) {
        (channel, position, phase) = (live.channel, live.position, .waiting)
        (self.answer, self.deadline) = (answer, deadline)
    }

    /// Whether the body stays open.
    var isStream: Bool { answer == nil }
}

/// Who follows a channel on one loop.
struct Audience {
    /// By descriptor.
    var readers: Set<Int32> = []
    /// The number up to which the loop has been told everything.
    var through: Int64
}
