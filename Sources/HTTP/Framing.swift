import HTTPTypes

/// How long the body of a request is.
///
/// Source: RFC 9112, 6.
enum Framing {
    case length(Int)
    case chunked

    /// Returns the framing; both ways at once, repeated or odd lengths and unknown codings are refused.
    static func of(_ head: RequestHead, limit: Int) throws(HTTPParseError) -> Framing {
        guard head.present.contains(KnownFields(.transferEncoding)) else { return try length(head, limit) }
        guard !head.present.contains(KnownFields(.contentLength)), head.isHTTP11 else { throw .ambiguousFraming }
        let codings = head.values(.transferEncoding)
        guard codings.count == 1, let coding = codings.first else { throw .ambiguousFraming }
        let name = String(decoding: coding, as: UTF8.self).lowercased()
        guard name == "chunked" else { throw name.hasSuffix("chunked") ? .unsupportedCoding : .ambiguousFraming }
        return .chunked
    }

    private static func length(_ head: RequestHead, _ limit: Int) throws(HTTPParseError) -> Framing {
        guard head.present.contains(KnownFields(.contentLength)) else { return .length(0) }
        let lengths = head.values(.contentLength)
        guard lengths.count == 1, let text = lengths.first, !text.isEmpty, text.allSatisfy(\.isDigit) else {
            throw .malformedLength
        }
        // A number that fits in no Int is a length all the same.
        guard let value = Int(String(decoding: text, as: UTF8.self)), value <= limit else { throw .bodyTooLarge }
        return .length(value)
    }

    /// Whether the client waits for `100 Continue`; HTTP/1.0 cannot.
    ///
    /// Source: RFC 9110, 10.1.1.
    static func expectsContinue(_ head: RequestHead) throws(HTTPParseError) -> Bool {
        guard head.isHTTP11, let expect = head.value(.expect) else { return false }
        guard String(decoding: expect, as: UTF8.self).lowercased() == "100-continue" else { throw .unknownExpectation }
        return true
    }
}
