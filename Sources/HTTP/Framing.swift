import HTTPTypes

/// How long the body of a request is.
///
/// Source: RFC 9112, 6.
enum Framing {
    case length(Int)
    case chunked

    /// Returns the framing; both ways at once, repeated or odd lengths and unknown codings are refused.
    static func of(_ request: Request, limit: Int) throws(HTTPParseError) -> Framing {
        let codings = request.fields[values: .transferEncoding]
        let lengths = request.fields[values: .contentLength]
        if !codings.isEmpty {
            guard lengths.isEmpty, request.isHTTP11 else { throw .ambiguousFraming }
            guard codings.count == 1 else { throw .ambiguousFraming }
            guard codings[0].lowercased() == "chunked" else {
                throw codings[0].lowercased().hasSuffix("chunked") ? .unsupportedCoding : .ambiguousFraming
            }
            return .chunked
        }
        guard let length = lengths.first else { return .length(0) }
        guard lengths.count == 1, !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .malformedLength
        }
        guard let value = Int(length) else { throw .malformedLength }
        guard value <= limit else { throw .bodyTooLarge }
        return .length(value)
    }

    /// Whether the client waits for `100 Continue`; HTTP/1.0 cannot.
    ///
    /// Source: RFC 9110, 10.1.1.
    static func expectsContinue(_ request: Request) throws(HTTPParseError) -> Bool {
        guard request.isHTTP11, let expect = request.fields[.expect] else { return false }
        guard expect.lowercased() == "100-continue" else { throw .unknownExpectation }
        return true
    }
}

extension HTTPFields {
    /// The values of all lines with a name, in order.
    subscript(values name: HTTPField.Name) -> [String] {
        filter { $0.name == name }.map(\.value)
    }
}
