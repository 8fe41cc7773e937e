public import HTTPTypes

/// Every way in which a request can be malformed.
public enum HTTPParseError: Error, Hashable, Sendable {
    case malformedRequestLine
    case requestLineTooLong
    case malformedTarget
    /// A byte that no target holds as it is.
    case forbiddenByte(UInt8, inQuery: Bool)
    /// A percent sign that begins no escape, or one that stands for NUL.
    case malformedEscape(inQuery: Bool)
    case unsupportedVersion
    case malformedField
    case foldedField
    case headerSectionTooLarge
    case missingHost
    case malformedLength
    case ambiguousFraming
    case unsupportedCoding
    case bodyTooLarge
    case malformedChunk
    /// The grammar is kept, and there is too much beside the data.
    case chunkOverheadTooLarge
    case unsupportedMethod
    case unknownExpectation

    /// The status that answers the error; the connection closes after it.
    public var status: HTTPResponse.Status {
        switch self {
        case .requestLineTooLong: .uriTooLong
        case .unsupportedVersion: .httpVersionNotSupported
        case .headerSectionTooLarge: .requestHeaderFieldsTooLarge
        case .unsupportedCoding, .unsupportedMethod: .notImplemented
        case .bodyTooLarge, .chunkOverheadTooLarge: .contentTooLarge
        case .unknownExpectation: .expectationFailed
        case .malformedRequestLine, .malformedTarget, .forbiddenByte, .malformedEscape, .malformedField, .foldedField,
            .missingHost,
            .malformedLength,
            .ambiguousFraming, .malformedChunk:
            .badRequest
        }
    }

    /// A slug that names the kind of problem.
    public var slug: String {
        switch self {
        case .malformedRequestLine: "malformed-request-line"
        case .requestLineTooLong: "request-line-too-long"
        case .malformedTarget, .forbiddenByte, .malformedEscape: "malformed-target"
        case .unsupportedVersion: "unsupported-version"
        case .malformedField: "malformed-field"
        case .foldedField: "folded-field"
        case .headerSectionTooLarge: "header-section-too-large"
        case .missingHost: "missing-host"
        case .malformedLength: "malformed-length"
        case .ambiguousFraming: "ambiguous-framing"
        case .unsupportedCoding: "unsupported-coding"
        case .bodyTooLarge: "body-too-large"
        case .malformedChunk: "malformed-chunk"
        case .chunkOverheadTooLarge: "chunk-overhead-too-large"
        case .unsupportedMethod: "unsupported-method"
        case .unknownExpectation: "unknown-expectation"
        }
    }

    private static func escape(_ byte: UInt8) -> String {
        let hex = String(byte, radix: 16, uppercase: true)
        return "%" + (hex.count == 1 ? "0" : "") + hex
    }

    private static func name(_ byte: UInt8) -> String {
        switch byte {
        case 0x20: "a space"
        case 0x21...0x7E: "the character \(Character(UnicodeScalar(byte)))"
        default: "the byte 0x\(escape(byte).dropFirst())"
        }
    }

    /// One sentence for the problem document.
    public var detail: String {
        switch self {
        case .malformedRequestLine: "The request line is not method, target and version with single spaces."
        case .requestLineTooLong: "The request line is too long."
        case .malformedTarget:
            "The request target is not a valid path with a query: it does not begin with a slash."
        case .forbiddenByte(let byte, let inQuery):
            "The \(inQuery ? "query" : "path") holds \(Self.name(byte)), which is written \(Self.escape(byte))."
        case .malformedEscape(let inQuery):
            "The \(inQuery ? "query" : "path") holds a % that begins no escape, or %00; a percent sign is written %25."
        case .unsupportedVersion: "Only HTTP/1.0 and HTTP/1.1 are spoken here."
        case .malformedField: "A header field is malformed."
        case .foldedField: "A header field is folded over two lines."
        case .headerSectionTooLarge: "The header section is too large."
        case .missingHost: "Exactly one valid Host field is required."
        case .malformedLength: "Content-Length is not one plain number."
        case .ambiguousFraming: "The length of the body is ambiguous."
        case .unsupportedCoding: "Only the chunked transfer coding is supported."
        case .bodyTooLarge: "The body is too large."
        case .malformedChunk: "The chunked body is malformed."
        case .chunkOverheadTooLarge:
            "The chunked body has too much beside its data: long chunk extensions, or sizes with many zeros before them."
        case .unsupportedMethod: "The method is not supported."
        case .unknownExpectation: "Only the expectation 100-continue is known."
        }
    }
}
