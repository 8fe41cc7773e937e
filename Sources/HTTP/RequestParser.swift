import HTTPTypes

/// A strict, incremental parser of HTTP/1.x requests.
///
/// Sources: RFC 9110, RFC 9112.
///
/// It owns no input: the connection hands it the bytes received so far and is told how many were used. What is
/// ambiguous is refused, because two readers of one ambiguous request are how requests are smuggled.
public struct RequestParser: Sendable {
    /// What the bytes so far are.
    public enum Event: Sendable {
        /// More bytes are needed.
        case needMore
        /// The header is complete and the client waits for `100 Continue` before it sends the body.
        case expectsContinue
        /// A whole request.
        case request(Request)
    }

    private enum State: Sendable {
        case head
        case body(Request, length: Int)
        case chunked(Request, ChunkDecoder)
    }

    private let limits: HTTPLimits
    private var state = State.head
    /// Bytes of the head already searched for its end, so that a slow drip is not searched again.
    private var searched = 0

    /// Creates a parser.
    public init(limits: HTTPLimits = HTTPLimits()) {
        self.limits = limits
    }

    /// Whether no byte of a request has been seen.
    public var isIdle: Bool {
        if case .head = state { return searched == 0 }
        return false
    }

    /// Reads from the front of `buffer` and removes what it used.
    public mutating func parse(_ buffer: inout [UInt8]) throws(HTTPParseError) -> Event {
        switch state {
        case .head: return try parseHead(&buffer)
        case .body(let request, let length): return finish(request, length, &buffer)
        case .chunked(let request, let decoder): return try decode(request, decoder, &buffer)
        }
    }

    // MARK: Head

    private mutating func parseHead(_ buffer: inout [UInt8]) throws(HTTPParseError) -> Event {
        try skipEmptyLine(&buffer)
        guard let end = endOfHead(buffer) else {
            try checkSizes(buffer)
            searched = buffer.count
            return .needMore
        }
        guard end <= limits.headerSection + limits.requestLine else { throw .headerSectionTooLarge }
        let request = try head(buffer[..<end])
        buffer.removeFirst(end + 4)
        searched = 0
        return try begin(request, &buffer)
    }

    /// One empty line before a request is allowed.
    ///
    /// Source: RFC 9112, 2.2.
    private mutating func skipEmptyLine(_ buffer: inout [UInt8]) throws(HTTPParseError) {
        if buffer.starts(with: [0x0D, 0x0A]) {
            buffer.removeFirst(2)
            searched = 0
        }
    }

    private func endOfHead(_ buffer: [UInt8]) -> Int? {
        var index = max(0, searched - 3)
        while index + 3 < buffer.count {
            if buffer[index] == 0x0D, buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D, buffer[index + 3] == 0x0A {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Refuses early what can never become a valid head: too much of it, or a bare line feed.
    private func checkSizes(_ buffer: [UInt8]) throws(HTTPParseError) {
        let lineEnd = buffer.firstIndex(of: 0x0A)
        if lineEnd ?? buffer.count > limits.requestLine { throw .requestLineTooLong }
        if buffer.count > limits.headerSection + limits.requestLine { throw .headerSectionTooLarge }
        if let lineEnd, lineEnd == 0 || buffer[lineEnd - 1] != 0x0D { throw .malformedRequestLine }
    }

    private func head(_ bytes: ArraySlice<UInt8>) throws(HTTPParseError) -> Request {
        var lines = try Self.lines(bytes)
        guard let first = lines.first else { throw .malformedRequestLine }
        guard first.count <= limits.requestLine else { throw .requestLineTooLong }
        lines.removeFirst()
        guard lines.count <= limits.fieldCount, bytes.count - first.count <= limits.headerSection else {
            throw .headerSectionTooLarge
        }
        var request = try RequestLine.parse(first)
        for line in lines { request.fields.append(try FieldLine.parse(line)) }
        try HostRule.check(request)
        return request
    }

    /// Cuts at CRLF; a CR or LF alone is refused.
    ///
    /// Source: RFC 9112, 2.2.
    private static func lines(_ bytes: ArraySlice<UInt8>) throws(HTTPParseError) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            if bytes[index] == 0x0D {
                guard index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A else {
                    throw lines.isEmpty ? .malformedRequestLine : .malformedField
                }
                lines.append(bytes[start..<index])
                index += 2
                start = index
            } else if bytes[index] == 0x0A {
                throw lines.isEmpty ? .malformedRequestLine : .malformedField
            } else {
                index += 1
            }
        }
        lines.append(bytes[start...])
        return lines
    }

    // MARK: Body

    private mutating func begin(_ request: Request, _ buffer: inout [UInt8]) throws(HTTPParseError) -> Event {
        let framing = try Framing.of(request, limit: limits.body)
        let expects = try Framing.expectsContinue(request)
        switch framing {
        case .length(0): return .request(request)
        case .length(let length): state = .body(request, length: length)
        case .chunked: state = .chunked(request, ChunkDecoder(limits: limits))
        }
        if expects, buffer.isEmpty { return .expectsContinue }
        return try parse(&buffer)
    }

    private mutating func finish(_ request: Request, _ length: Int, _ buffer: inout [UInt8]) -> Event {
        guard buffer.count >= length else { return .needMore }
        var request = request
        request.body = Array(buffer[..<length])
        buffer.removeFirst(length)
        state = .head
        return .request(request)
    }

    private mutating func decode(_ request: Request, _ decoder: ChunkDecoder, _ buffer: inout [UInt8])
        throws(HTTPParseError) -> Event
    {
        var decoder = decoder
        guard try decoder.decode(&buffer) else {
            state = .chunked(request, decoder)
            return .needMore
        }
        var request = request
        request.body = decoder.body
        state = .head
        return .request(request)
    }
}
