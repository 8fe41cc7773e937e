/// Fields that the server itself acts on, told apart while the head is read.
public enum KnownField: UInt8, Sendable {
    case accept, acceptEncoding, acceptLanguage, authorization, connection, contentLength, expect, host, ifMatch,
        ifModifiedSince
    case ifNoneMatch, ifRange, ifUnmodifiedSince, origin, range, requestID, transferEncoding
    case other

    /// Tells the field by its name.
    init(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
        let candidates: (KnownField, StaticString, KnownField, StaticString)
        switch end - start {
        case 4: candidates = (.host, "host", .other, "")
        case 5: candidates = (.range, "range", .other, "")
        case 6:
            if bytes.equals("accept", from: start, to: end) {
                self = .accept
                return
            }
            candidates = (.expect, "expect", .origin, "origin")
        case 8: candidates = (.ifMatch, "if-match", .ifRange, "if-range")
        case 10: candidates = (.connection, "connection", .other, "")
        case 12: candidates = (.requestID, "x-request-id", .other, "")
        case 13: candidates = (.ifNoneMatch, "if-none-match", .authorization, "authorization")
        case 14: candidates = (.contentLength, "content-length", .other, "")
        case 15: candidates = (.acceptEncoding, "accept-encoding", .acceptLanguage, "accept-language")
        case 17:
            candidates = (.transferEncoding, "transfer-encoding", .ifModifiedSince, "if-modified-since")
        case 19: candidates = (.ifUnmodifiedSince, "if-unmodified-since", .other, "")
        default:
            self = .other
            return
        }
        if bytes.equals(candidates.1, from: start, to: end) {
            self = candidates.0
        } else {
            self = bytes.equals(candidates.3, from: start, to: end) ? candidates.2 : .other
        }
    }
}

/// A set of known fields.
public struct KnownFields: OptionSet, Sendable {
    /// One bit a field.
    public let rawValue: UInt32

    /// Creates a set from its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Creates a set of one field.
    public init(_ field: KnownField) { rawValue = 1 << UInt32(field.rawValue) }

    /// The fields that make an answer depend on more than the target, the media type and the coding.
    public static let special: KnownFields = [
        KnownFields(.authorization), KnownFields(.contentLength), KnownFields(.expect), KnownFields(.ifMatch),
        KnownFields(.ifModifiedSince), KnownFields(.ifRange), KnownFields(.ifUnmodifiedSince), KnownFields(.range),
        KnownFields(.transferEncoding),
    ]
}
