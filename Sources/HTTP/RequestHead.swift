public import HTTPTypes

/// The head of a request as it came: its octets, checked, and where each part stands in them.
///
/// Making one costs two allocations; strings are only made by whoever needs them.
public struct RequestHead: Sendable {
    /// Where a field stands.
    struct Field: Sendable {
        var kind: KnownField
        var name: Range<Int>
        var value: Range<Int>
    }

    /// The octets from the request line to the last field, without the empty line.
    public let bytes: [UInt8]
    /// The method.
    public let method: HTTPRequest.Method
    /// Whether the client speaks HTTP/1.1 or later 1.x.
    public let isHTTP11: Bool
    /// Where path and query stand; empty when an absolute form has no path, which means `/`.
    public let target: Range<Int>
    /// The fields that are there.
    public let present: KnownFields
    let fields: [Field]

    /// Reads a head.
    init(_ bytes: [UInt8], limits: HTTPLimits) throws(HTTPParseError) {
        let span = bytes.span
        let lineEnd = try Self.lineEnd(span, from: 0, .malformedRequestLine)
        guard lineEnd <= limits.requestLine else { throw .requestLineTooLong }
        guard span.count - lineEnd <= limits.headerSection else { throw .headerSectionTooLarge }
        let line = try RequestLine(span, end: lineEnd)
        var fields: [Field] = []
        var present: KnownFields = []
        var start = lineEnd + 2
        while start < span.count {
            guard fields.count < limits.fieldCount else { throw .headerSectionTooLarge }
            let end = try Self.lineEnd(span, from: start, .malformedField)
            let field = try FieldLine.parse(span, from: start, to: end)
            if field.kind == .host {
                guard !present.contains(KnownFields(.host)), HostRule.isValid(span, field.value) else {
                    throw .missingHost
                }
            }
            fields.append(field)
            present.insert(KnownFields(field.kind))
            start = end + 2
        }
        guard present.contains(KnownFields(.host)) || !line.isHTTP11 else { throw .missingHost }
        (method, isHTTP11, target) = (line.method, line.isHTTP11, line.target)
        (self.bytes, self.fields, self.present) = (bytes, fields, present)
    }

    /// Returns the index of the CR that ends a line; a CR or LF alone is refused.
    ///
    /// Source: RFC 9112, 2.2.
    private static func lineEnd(_ bytes: Span<UInt8>, from start: Int, _ error: HTTPParseError) throws(HTTPParseError)
        -> Int
    {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0D {
                guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else { throw error }
                return index
            }
            if byte == 0x0A { throw error }
            index += 1
        }
        return index
    }

    /// The value of the first field of a kind.
    public func value(_ kind: KnownField) -> ArraySlice<UInt8>? {
        guard present.contains(KnownFields(kind)), let field = fields.first(where: { $0.kind == kind }) else {
            return nil
        }
        return bytes[field.value]
    }

    /// The values of all lines of a kind.
    func values(_ kind: KnownField) -> [ArraySlice<UInt8>] {
        fields.filter { $0.kind == kind }.map { bytes[$0.value] }
    }

    /// Whether the client lets the connection stay open.
    ///
    /// Source: RFC 9112, 9.3.
    public var wantsKeepAlive: Bool {
        guard present.contains(KnownFields(.connection)) else { return isHTTP11 }
        let options = values(.connection).flatMap { $0.split(separator: 0x2C) }.map {
            String(decoding: $0, as: UTF8.self).lowercased().trimmingSpaces
        }
        return !options.contains("close") && (isHTTP11 || options.contains("keep-alive"))
    }
}

/// The request line.
///
/// Source: RFC 9112, 3.
struct RequestLine {
    let method: HTTPRequest.Method
    let target: Range<Int>
    let isHTTP11: Bool

    /// Parses `METHOD SP target SP HTTP/x.y`.
    init(_ bytes: Span<UInt8>, end: Int) throws(HTTPParseError) {
        var index = 0
        while index < end, bytes[index].isToken { index += 1 }
        guard index > 0, index < end, bytes[index] == 0x20 else { throw .malformedRequestLine }
        let name = try Self.method(bytes, end: index)
        let start = index + 1
        index = start
        while index < end, bytes[index] != 0x20 { index += 1 }
        guard index > start, index < end else { throw .malformedRequestLine }
        isHTTP11 = try Self.version(bytes, from: index + 1, to: end)
        method = name
        guard method != .connect else { throw .unsupportedMethod }
        target = try Target.check(bytes, from: start, to: index, method)
    }

    private static func method(_ bytes: Span<UInt8>, end: Int) throws(HTTPParseError) -> HTTPRequest.Method {
        if end == 3, bytes[0] == 0x47, bytes[1] == 0x45, bytes[2] == 0x54 { return .get }
        guard end <= longestMethod else { throw .unsupportedMethod }
        guard let method = HTTPRequest.Method(String(decoding: [UInt8](bytes, from: 0, to: end), as: UTF8.self)) else {
            throw .malformedRequestLine
        }
        return method
    }

    /// The longest method that is read; a longer one is 501.
    private static let longestMethod = 32

    private static func version(_ bytes: Span<UInt8>, from start: Int, to end: Int) throws(HTTPParseError) -> Bool {
        guard end - start == 8, bytes[start] == 0x48, bytes[start + 1] == 0x54, bytes[start + 2] == 0x54,
            bytes[start + 3] == 0x50, bytes[start + 4] == 0x2F, bytes[start + 5].isDigit, bytes[start + 6] == 0x2E,
            bytes[start + 7].isDigit
        else { throw .malformedRequestLine }
        guard bytes[start + 5] == 0x31 else { throw .unsupportedVersion }
        return bytes[start + 7] != 0x30
    }
}

/// The request target.
///
/// Source: RFC 9112, 3.2.
enum Target {
    /// Returns where path and query stand; the authority of an absolute form is checked and dropped, for one host is
    /// served.
    static func check(_ bytes: Span<UInt8>, from start: Int, to end: Int, _ method: HTTPRequest.Method)
        throws(HTTPParseError) -> Range<Int>
    {
        try checkCharacters(bytes, from: start, to: end)
        if bytes[start] == 0x2F { return start..<end }
        if end - start == 1, bytes[start] == 0x2A {
            guard method == .options else { throw .malformedTarget }
            return start..<end
        }
        return try absolute(bytes, from: start, to: end)
    }

    /// Refuses control characters, spaces, what no URI may hold, fragments, cut escapes and an escaped NUL.
    ///
    /// A query may hold bytes beyond ASCII and quotation marks as they are: many clients send them so, and they can mean
    /// one thing only.
    private static func checkCharacters(_ bytes: Span<UInt8>, from start: Int, to end: Int) throws(HTTPParseError) {
        var index = start
        var inQuery = false
        while index < end {
            let byte = bytes[index]
            guard byte > 0x20, byte < 0x7F || byte > 0x7F && inQuery else {
                throw .forbiddenByte(byte, inQuery: inQuery)
            }
            switch byte {
            case 0x3F: inQuery = true
            case 0x22 where inQuery: break
            case 0x22, 0x23, 0x3C, 0x3E, 0x5C: throw .forbiddenByte(byte, inQuery: inQuery)
            case 0x25:
                guard index + 2 < end, let high = PercentCoding.hex(bytes[index + 1]),
                    let low = PercentCoding.hex(bytes[index + 2]), high | low != 0
                else { throw .malformedEscape(inQuery: inQuery) }
                index += 2
            default: break
            }
            index += 1
        }
    }

    private static func absolute(_ bytes: Span<UInt8>, from start: Int, to end: Int) throws(HTTPParseError)
        -> Range<Int>
    {
        let lengths = [7, 8].filter { length in
            start + length <= end
                && bytes.equals(length == 7 ? "http://" : "https://", from: start, to: start + length)
        }
        guard let length = lengths.first else { throw .malformedTarget }
        var index = start + length
        while index < end, bytes[index] != 0x2F, bytes[index] != 0x3F { index += 1 }
        guard index > start + length, HostRule.isValid(bytes, start + length..<index) else {
            throw .malformedTarget
        }
        return index..<end
    }
}

/// One field line.
///
/// Source: RFC 9112, 5; RFC 9110, 5.5.
enum FieldLine {
    /// Parses `name: value`.
    static func parse(_ bytes: Span<UInt8>, from start: Int, to end: Int) throws(HTTPParseError) -> RequestHead.Field {
        guard start < end else { throw .malformedField }
        guard bytes[start] != 0x20, bytes[start] != 0x09 else { throw .foldedField }
        var colon = start
        while colon < end, bytes[colon].isToken { colon += 1 }
        guard colon > start, colon < end, bytes[colon] == 0x3A else { throw .malformedField }
        var (first, last) = (colon + 1, end)
        while first < last, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        var index = first
        while index < last {
            let byte = bytes[index]
            guard byte >= 0x20 && byte != 0x7F || byte == 0x09 else { throw .malformedField }
            index += 1
        }
        return RequestHead.Field(
            kind: KnownField(bytes, from: start, to: colon), name: start..<colon, value: first..<last)
    }
}
