import HTTPTypes

/// Writes responses as HTTP/1.1 bytes.
///
/// Source: RFC 9112, 4 and 6.
///
/// A head is written in two parts: what belongs to the response, which can be kept with it, and what belongs to
/// this exchange: the date, the id of the request, the state of the connection.
public enum ResponseWriter {
    /// How the end of a body is told.
    public enum BodyFraming: Sendable {
        case length(Int), chunked, close

        /// How the end of a body is told that is made while it is sent.
        public static func of(_ stream: BodyStream, isHTTP11: Bool) -> Self {
            stream.length.map { .length($0) } ?? (isHTTP11 ? .chunked : .close)
        }
    }

    /// Returns status line and fields, without the empty line.
    public static func head(of response: Response, _ framing: BodyFraming) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(512)
        if response.status == .ok {
            out += okLine
        } else {
            out += "HTTP/1.1 \(response.status.code) \(response.status.reasonPhrase)".utf8
        }
        out += "\r\nServer: parley\r\n".utf8
        for field in response.fields {
            out += field.name.rawName.utf8
            out += ": ".utf8
            out += field.value.utf8
            out += "\r\n".utf8
        }
        guard !response.isBodiless else { return out }
        switch framing {
        case .length(let length):
            out += "Content-Length: \(length)\r\n".utf8
            if length > 0 { out += "X-Content-Type-Options: nosniff\r\n".utf8 }
        case .chunked: out += "Transfer-Encoding: chunked\r\nX-Content-Type-Options: nosniff\r\n".utf8
        case .close: out += "X-Content-Type-Options: nosniff\r\n".utf8
        }
        return out
    }

    /// Appends what belongs to this exchange, and the empty line.
    ///
    /// - Parameters:
    ///   - out: Gets the bytes.
    ///   - date: The IMF-fixdate of this second.
    ///   - id: The id of the request; none when empty.
    ///   - keepsAlive: Whether the connection stays open.
    ///   - isHTTP11: Whether the client speaks HTTP/1.1, which needs no word to stay open.
    public static func end(
        _ out: inout [UInt8], date: [UInt8], id: [UInt8], keepsAlive: Bool, isHTTP11: Bool
    ) {
        out += dateName
        out += date
        if !id.isEmpty {
            out += idName
            out += id
        }
        out += keepsAlive ? (isHTTP11 ? plainEnd : keepAliveEnd) : closeEnd
    }

    /// Returns head and body as one buffer, so that one write sends them.
    public static func bytes(
        of response: Response, date: [UInt8], id: [UInt8], keepsAlive: Bool, isHTTP11: Bool, isHead: Bool
    ) -> [UInt8] {
        var out = head(of: response, .length(response.body.count))
        end(&out, date: date, id: id, keepsAlive: keepsAlive, isHTTP11: isHTTP11)
        if !isHead, !response.isBodiless { out += response.body }
        return out
    }

    /// Returns a piece of a body as one chunk; the empty piece is the last.
    ///
    /// Source: RFC 9112, 7.1.
    public static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        var out = Array((String(bytes.count, radix: 16) + "\r\n").utf8)
        out += bytes
        out += "\r\n".utf8
        return out
    }

    private static let okLine = Array("HTTP/1.1 200 OK".utf8)
    private static let dateName = Array("Date: ".utf8)
    private static let idName = Array("\r\nX-Request-Id: ".utf8)
    private static let plainEnd = Array("\r\n\r\n".utf8)
    private static let keepAliveEnd = Array("\r\nConnection: keep-alive\r\n\r\n".utf8)
    private static let closeEnd = Array("\r\nConnection: close\r\n\r\n".utf8)
}
