import HTTPTypes
import Synchronization

/// Chooses the coding in which a response is sent.
///
/// Source: RFC 9110, 8.4 and 12.5.3.
public enum Representation {
    /// Bodies shorter than this are not worth encoding.
    public static let smallestEncoded = 1 << 10

    /// What stands at the end of the entity tag of an encoded form, so that the forms have tags of their own.
    static let suffix = "-gzip"

    /// Returns a response in a coding, with its own entity tag and with Vary.
    public static func encode(_ response: Response, as coding: ContentCoding) -> Response {
        guard isCompressible(response) else { return response }
        var response = response
        vary(&response)
        guard coding == .gzip else { return response }
        if let stream = response.stream {
            response.stream = encoded(stream)
        } else {
            guard response.body.count >= smallestEncoded, let body = Deflater.gzip(response.body) else {
                return response
            }
            response.body = body
        }
        response.fields[.contentEncoding] = "gzip"
        if let tag = response.fields.value(of: .eTag) { response.fields[.eTag] = encodedTag(tag) }
        return response
    }

    /// The entity tag of the gzip form.
    ///
    /// Source: RFC 9110, 8.8.3.3.
    public static func encodedTag(_ tag: String) -> String {
        tag.hasSuffix("\"") ? tag.dropLast() + suffix + "\"" : tag
    }

    private static let varyField = HTTPField(name: .vary, value: "Accept-Encoding")

    private static func vary(_ response: inout Response) {
        guard let names = response.fields.value(of: .vary) else {
            return response.fields.append(varyField)
        }
        let known = names.split(separator: ",").contains { $0.trimmed.lowercased() == "accept-encoding" }
        if !known { response.fields[.vary] = names + ", Accept-Encoding" }
    }

    private static func isCompressible(_ response: Response) -> Bool {
        // An encoder for each open body would hold a quarter of a megabyte.
        guard response.status == .ok, response.live == nil, !response.fields.contains(.contentEncoding),
            let type = response.fields.value(of: .contentType)?.lowercased()
        else { return false }
        if type.hasPrefix("application/json") || type.hasPrefix("text/") { return true }
        let name = Substring(type.utf8.prefix { $0 != 0x3B })
        return name.hasSuffix("json") || name.hasSuffix("xml") || name.hasSuffix("javascript")
    }

    private static func encoded(_ stream: BodyStream) -> BodyStream {
        let state = Mutex<EncodedStream>(EncodedStream())
        let next = stream.next
        return BodyStream {
            // Calls never overlap; the lock only tells the compiler so.
            try state.withLock { state in try state.next(next) }
        }
    }
}

/// A stream on its way through the encoder.
private struct EncodedStream {
    private let deflater = Deflater(.streamed)
    private var isDone = false

    mutating func next(_ source: () throws -> [UInt8]?) throws -> [UInt8]? {
        guard !isDone else { return nil }
        let piece = try source()
        isDone = piece == nil
        guard let bytes = deflater.deflate(piece ?? [], isLast: isDone) else { throw EncodingFailure() }
        return bytes
    }
}

/// The encoder had no memory.
struct EncodingFailure: Error {}
