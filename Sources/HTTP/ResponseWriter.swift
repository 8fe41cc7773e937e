import HTTPTypes

/// Writes a response as HTTP/1.1 bytes.
///
/// Source: RFC 9112, 4 and 6.
public enum ResponseWriter {
    /// Returns head and body as one buffer, so that one write sends them.
    ///
    /// - Parameters:
    ///   - response: What the handler answered.
    ///   - request: What it answers; nil when the request could not be read.
    ///   - date: The IMF-fixdate of this second.
    ///   - keepsAlive: Whether the connection stays open.
    /// - Returns: The bytes to send.
    public static func bytes(of response: Response, to request: Request?, date: String, keepsAlive: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(response.body.count + 512)
        let status = response.status
        out += "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n".utf8
        out += "Date: \(date)\r\nServer: parley\r\n".utf8
        for field in response.fields {
            out += field.name.rawName.utf8
            out += ": ".utf8
            out += field.value.utf8
            out += "\r\n".utf8
        }
        if let request, !request.id.isEmpty { out += "X-Request-Id: \(request.id)\r\n".utf8 }
        let isBodiless = status.code == 204 || status.code == 304
        if !isBodiless { out += "Content-Length: \(response.body.count)\r\n".utf8 }
        if !isBodiless, !response.body.isEmpty { out += "X-Content-Type-Options: nosniff\r\n".utf8 }
        if !keepsAlive {
            out += "Connection: close\r\n".utf8
        } else if let request, !request.isHTTP11 {
            out += "Connection: keep-alive\r\n".utf8
        }
        out += "\r\n".utf8
        if request?.method != .head, !isBodiless { out += response.body }
        return out
    }
}
