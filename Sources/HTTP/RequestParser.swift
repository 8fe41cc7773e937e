/// A strict, incremental parser of HTTP/1.x requests.
///
/// Sources: RFC 9110, RFC 9112.
///
/// It owns no input: the connection lends it the bytes that it has, and is told how far they were used. What is
/// ambiguous is refused, because two readers of one ambiguous request are how requests are smuggled.
public struct RequestParser: Sendable {
    /// What the bytes so far are.
    public enum Event: Sendable {
        /// More bytes are needed.
        case needMore
        /// The head is complete and the client waits for `100 Continue` before it sends the body.
        case expectsContinue(RequestHead)
        /// A whole request.
        case request(RequestHead, body: [UInt8])
    }

    private enum State: Sendable {
        case head
        case body(RequestHead, length: Int, collected: [UInt8])
        case chunked(RequestHead, ChunkDecoder)
    }

    private let limits: HTTPLimits
    private var state = State.head
    /// Bytes of the head already searched for its end, so that a slow drip is not searched again.
    private var searched = 0
    private var emptyLines = 0

    /// The most empty lines that are skipped before a request.
    private static let emptyLineLimit = 2

    /// Creates a parser.
    public init(limits: HTTPLimits = HTTPLimits()) {
        self.limits = limits
    }

    /// Whether no byte of a request has been seen.
    public var isIdle: Bool {
        if case .head = state { return searched == 0 }
        return false
    }

    /// Whether more bytes are needed before there can be another request.
    public var hasSearchedAll: Bool { searched > 0 }

    /// Reads from `offset` on and moves it past what was used; bytes of an unfinished head are not used.
    public mutating func parse(_ input: Span<UInt8>, _ offset: inout Int) throws(HTTPParseError) -> Event {
        switch state {
        case .head: return try parseHead(input, &offset)
        case .body(let head, let length, var collected):
            state = .head
            let end = min(input.count, offset + length - collected.count)
            collected.append(input, from: offset, to: end)
            offset = end
            guard collected.count < length else { return .request(head, body: collected) }
            state = .body(head, length: length, collected: collected)
            return .needMore
        case .chunked(let head, var decoder):
            state = .head
            guard try decoder.decode(input, &offset) else {
                state = .chunked(head, decoder)
                return .needMore
            }
            return .request(head, body: decoder.body)
        }
    }

    private mutating func parseHead(_ input: Span<UInt8>, _ offset: inout Int) throws(HTTPParseError) -> Event {
        try skipEmptyLines(input, &offset)
        guard let end = endOfHead(input, offset) else {
            try checkSizes(input, offset)
            searched = input.count - offset
            return .needMore
        }
        guard end - offset <= limits.headerSection + limits.requestLine else { throw .headerSectionTooLarge }
        let head = try RequestHead([UInt8](input, from: offset, to: end), limits: limits)
        offset = end + 4
        (searched, emptyLines) = (0, 0)
        return try begin(head, input, &offset)
    }

    /// Empty lines before a request are allowed, but not without end.
    ///
    /// Source: RFC 9112, 2.2.
    private mutating func skipEmptyLines(_ input: Span<UInt8>, _ offset: inout Int) throws(HTTPParseError) {
        while offset + 1 < input.count, input[offset] == 0x0D, input[offset + 1] == 0x0A {
            emptyLines += 1
            guard emptyLines <= Self.emptyLineLimit else { throw .malformedRequestLine }
            offset += 2
            searched = 0
        }
    }

    /// Returns where the empty line after the fields begins.
    private func endOfHead(_ input: Span<UInt8>, _ start: Int) -> Int? {
        var index = start + max(0, searched - 3)
        while index + 3 < input.count {
            // Most bytes are letters: look at the third of the four first, and leap.
            switch input[index + 3] {
            case 0x0A:
                if input[index + 2] == 0x0D, input[index + 1] == 0x0A, input[index] == 0x0D { return index }
                index += 1
            case 0x0D: index += 1
            default: index += 4
            }
        }
        return nil
    }

    /// Refuses early what can never become a valid head: too much of it, or a bare line feed.
    private func checkSizes(_ input: Span<UInt8>, _ start: Int) throws(HTTPParseError) {
        let stop = min(input.count, start + limits.requestLine + 1)
        var lineEnd = start
        while lineEnd < stop, input[lineEnd] != 0x0A { lineEnd += 1 }
        if lineEnd - start > limits.requestLine { throw .requestLineTooLong }
        if input.count - start > limits.headerSection + limits.requestLine { throw .headerSectionTooLarge }
        if lineEnd < stop, lineEnd == start || input[lineEnd - 1] != 0x0D { throw .malformedRequestLine }
    }

    private mutating func begin(_ head: RequestHead, _ input: Span<UInt8>, _ offset: inout Int) throws(HTTPParseError)
        -> Event
    {
        let framing = try Framing.of(head, limit: limits.body)
        let expects = try Framing.expectsContinue(head)
        switch framing {
        case .length(0): return .request(head, body: [])
        case .length(let length): state = .body(head, length: length, collected: [])
        case .chunked: state = .chunked(head, ChunkDecoder(limits: limits))
        }
        if expects, offset == input.count { return .expectsContinue(head) }
        return try parse(input, &offset)
    }
}
