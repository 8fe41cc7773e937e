import Foundation
import HTTP
import HTTPTypes
import Store

/// How a request wants to read changes: a page, a page that waits, or a stream.
struct ChangeReading {
    /// What is answered.
    enum Mode: Equatable {
        case page
        case wait(seconds: Double)
        case stream
    }

    var mode = Mode.page
    /// Whether the client speaks the protocol of Durable Streams, whose pages are bare arrays.
    var isDurable = false
    /// Whether it wants nothing of what was before.
    var isNow = false
    var wanted: ChangeRequest

    /// Seconds that a waiting request of Durable Streams waits when it does not say.
    private static let usualWait = 30
    static let longestWait = 60

    /// Reads the query and `Last-Event-ID`.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - wanted: What its filters want.
    ///   - isStream: Whether the path, or Accept, asks for a stream.
    /// - Throws: A problem that names the fault.
    init(_ request: Request, _ wanted: ChangeRequest, isStream: Bool) throws {
        self.wanted = wanted
        let values = Dictionary(
            (request.queryPairs ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        isDurable = values["offset"] != nil
        let live = values["live"]
        if isDurable, values["since"] != nil {
            throw Self.fault("offset", "conflict", "offset and since say the same in two ways; one of them is enough.")
        }
        if live != nil, !isDurable {
            throw Self.fault("offset", "missing", "live needs offset; -1 is the beginning and now the end.")
        }
        if values["cursor"] != nil, live == nil {
            throw Self.fault("cursor", "conflict", "cursor goes with live.")
        }
        if let offset = values["offset"] { try readOffset(offset) }
        // Who asks for a long poll gets one, whatever else it accepts.
        if isStream && live == nil || live == "sse" {
            mode = .stream
            for name in ["limit", "pretty", "wait"] where values[name] != nil {
                throw Self.fault(name, "conflict", "\(name) says nothing of a stream.")
            }
            try readLastEvent(request)
            isNow = isNow || !isDurable && self.wanted.since == nil
        } else if let seconds = values["wait"].map({ Int($0) }) ?? (live == nil ? nil : Self.usualWait) {
            guard !isDurable || live != nil else {
                throw Self.fault("wait", "conflict", "wait goes with since, or with live=long-poll.")
            }
            mode = .wait(seconds: Double(seconds))
        }
    }

    /// Whether the answer depends on more than the data and the query, so that no tag can be known before.
    static func isLive(_ request: Request) -> Bool {
        (request.queryPairs ?? []).contains { ["wait", "live"].contains($0.name) || $0 == ("offset", "now") }
    }

    private mutating func readOffset(_ text: String) throws {
        if text == "-1" { return }
        if text == "now" { return isNow = true }
        guard let number = Self.number(text) else {
            throw Self.fault("offset", "malformed", "offset is -1, now, or what a Stream-Next-Offset said.")
        }
        wanted.since = number
    }

    /// What the client saw last outweighs the query, which a browser repeats as it was.
    ///
    /// Source: HTML standard, 9.2.4, "The Last-Event-ID header".
    private mutating func readLastEvent(_ request: Request) throws {
        guard let text = HTTPField.Name("Last-Event-ID").flatMap({ request.fields[$0] }), !text.isEmpty else { return }
        guard let number = Self.number(text) else {
            let message = "Last-Event-ID is the number of a change."
            throw Problem(
                .badRequest, slug: "invalid-query", detail: message,
                faults: [.init(location: "header", name: "Last-Event-ID", code: "malformed", message: message)])
        }
        wanted.since = number
        isNow = false
    }

    private static func number(_ text: String) -> Int64? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil
    }

    private static func fault(_ name: String, _ code: String, _ message: String) -> Problem {
        ListParameters.fault(name, code, message)
    }
}

/// The fields and tokens of Durable Streams.
///
/// Source: Durable Streams Protocol 1.0 (github.com/durable-streams/durable-streams, PROTOCOL.md), 5.5 to 8.2. Followed,
/// read-only: `offset` with `-1` and `now`, `live=long-poll` (200, or 204 when the time is over) and `live=sse` (`data`
/// and `control` events), `Stream-Next-Offset`, `Stream-Up-To-Date`, `Stream-Cursor` with `cursor`, JSON mode (an array
/// of messages), ETag, 410 for an offset that is no longer kept. Offsets are numbers of changes with leading zeros, so
/// that their order as text is that of the changes. Not followed: writing (405), the optional end of SSE after a minute,
/// which is for edges that collapse requests, and shared caching of long polls, which are `no-store`.
enum DurableStream {
    static let nextOffset = HTTPField.Name("Stream-Next-Offset") ?? .accept
    static let upToDate = HTTPField.Name("Stream-Up-To-Date") ?? .accept
    static let cursor = HTTPField.Name("Stream-Cursor") ?? .accept

    /// Digits of an offset.
    private static let width = 16
    /// Seconds of an interval, and the moment from which intervals are counted: 9 October 2024.
    private static let (interval, epoch) = (20.0, 1_728_432_000.0)
    /// A cursor of a client that is not in the past is answered with one so much later.
    private static let jitter = 1...180

    /// The place behind a change.
    static func offset(_ seq: Int64) -> String {
        let digits = String(seq)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// The number of the present interval, or a later one than that which the client has.
    static func cursor(after given: String?) -> String {
        let now = Int((Date().timeIntervalSince1970 - epoch) / interval)
        guard let given = given.flatMap({ Int($0) }), given >= now, given < .max - jitter.upperBound else {
            return String(now)
        }
        return String(given + Int.random(in: jitter))
    }
}
