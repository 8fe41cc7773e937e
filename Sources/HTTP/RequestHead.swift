import HTTPTypes

/// The request line.
///
/// Source: RFC 9112, 3.
enum RequestLine {
    /// Parses `METHOD SP target SP HTTP/x.y`.
    static func parse(_ line: ArraySlice<UInt8>) throws(HTTPParseError) -> Request {
        let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty, parts[0].allSatisfy(FieldLine.isToken) else {
            throw .malformedRequestLine
        }
        let isHTTP11 = try version(parts[2])
        guard let method = HTTPRequest.Method(String(decoding: parts[0], as: UTF8.self)) else {
            throw .malformedRequestLine
        }
        guard method != .connect else { throw .unsupportedMethod }
        let target = try Self.target(parts[1], method)
        let pieces = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = pieces.first, PercentCoding.decode(path) != nil else { throw .malformedTarget }
        return Request(
            method: method, path: String(path), query: pieces.count > 1 ? String(pieces[1]) : "", isHTTP11: isHTTP11)
    }

    private static func version(_ bytes: ArraySlice<UInt8>) throws(HTTPParseError) -> Bool {
        let bytes = Array(bytes)
        guard bytes.count == 8, bytes.starts(with: Array("HTTP/".utf8)), bytes[6] == 0x2E, isDigit(bytes[5]),
            isDigit(bytes[7])
        else { throw .malformedRequestLine }
        guard bytes[5] == 0x31 else { throw .unsupportedVersion }
        return bytes[7] != 0x30
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Returns path and query; the authority of an absolute-form target is checked and dropped, for one host is served.
    private static func target(_ bytes: ArraySlice<UInt8>, _ method: HTTPRequest.Method) throws(HTTPParseError)
        -> Substring
    {
        guard
            bytes.allSatisfy({
                $0 > 0x20 && $0 < 0x7F && $0 != 0x23 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C
            })
        else { throw .malformedTarget }
        let text = String(decoding: bytes, as: UTF8.self)
        if text == "*" {
            guard method == .options else { throw .malformedTarget }
            return "*"
        }
        if text.hasPrefix("/") { return text[...] }
        guard let scheme = ["http://", "https://"].first(where: { text.lowercased().hasPrefix($0) }) else {
            throw .malformedTarget
        }
        let rest = text.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard HostRule.isValid(String(authority)) else { throw .malformedTarget }
        let path = rest.dropFirst(authority.count)
        return path.hasPrefix("/") ? path : "/" + path
    }
}

/// One field line.
///
/// Source: RFC 9112, 5; RFC 9110, 5.5.
enum FieldLine {
    /// Parses `name: value`.
    static func parse(_ line: ArraySlice<UInt8>) throws(HTTPParseError) -> HTTPField {
        guard let first = line.first else { throw .malformedField }
        guard first != 0x20, first != 0x09 else { throw .foldedField }
        guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex, line[..<colon].allSatisfy(isToken) else {
            throw .malformedField
        }
        var value = line[(colon + 1)...]
        while let byte = value.first, byte == 0x20 || byte == 0x09 { value.removeFirst() }
        while let byte = value.last, byte == 0x20 || byte == 0x09 { value.removeLast() }
        guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }),
            let name = HTTPField.Name(String(decoding: line[..<colon], as: UTF8.self))
        else { throw .malformedField }
        return HTTPField(name: name, value: String(decoding: value, as: UTF8.self))
    }

    /// Whether a byte may stand in a token.
    ///
    /// Source: RFC 9110, 5.6.2.
    static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E...0x60, 0x7C, 0x7E:
            true
        default: false
        }
    }
}

/// Host: exactly one, valid, on HTTP/1.1; an absolute-form authority outranks it.
///
/// Source: RFC 9112, 3.2.
enum HostRule {
    static func check(_ request: Request) throws(HTTPParseError) {
        let hosts = request.fields.filter { $0.name.canonicalName == "host" }.map(\.value)
        if hosts.count > 1 || (hosts.isEmpty && request.isHTTP11) { throw .missingHost }
        if let value = hosts.first, !isValid(value) { throw .missingHost }
    }

    /// Whether a text is `host[:port]`; empty is valid, as RFC 9112 3.2 allows.
    static func isValid(_ value: String) -> Bool {
        var port = value[...]
        if value.hasPrefix("[") {
            guard let close = value.firstIndex(of: "]") else { return false }
            guard value[..<close].dropFirst().allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
                return false
            }
            port = value[value.index(after: close)...]
        } else {
            let name = value.prefix { $0 != ":" }
            guard name.utf8.allSatisfy({ FieldLine.isToken($0) || $0 == 0x25 }) else { return false }
            port = value.dropFirst(name.count)
        }
        return port.isEmpty || (port.first == ":" && port.dropFirst().allSatisfy { $0.isASCII && $0.isNumber })
    }
}
