/// Percent-encoding.
///
/// Source: RFC 3986, 2.1.
package enum PercentCoding {
    /// Returns the decoded text; nil when an escape is malformed, stands for NUL, or the result is not UTF-8.
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        decode(Array(text.utf8)[...], plusIsSpace: plusIsSpace)
    }

    /// The same for the bytes of a text.
    package static func decode(_ text: ArraySlice<UInt8>, plusIsSpace: Bool = false) -> String? {
        guard text.contains(where: { $0 == 0x25 || $0 == 0x2B && plusIsSpace }) else {
            return String(validating: text, as: UTF8.self)
        }
        var out: [UInt8] = []
        var bytes = text.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0x25:
                guard let high = bytes.next().flatMap(hex), let low = bytes.next().flatMap(hex) else { return nil }
                guard high << 4 | low != 0 else { return nil }
                out.append(high << 4 | low)
            case 0x2B where plusIsSpace: out.append(0x20)
            default: out.append(byte)
            }
        }
        return String(validating: out, as: UTF8.self)
    }

    /// Returns the first byte of a text, decoded, that is no part of UTF-8, as it is written; nil where there is none.
    package static func faultyByte(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == 0x25, let high = rest.next().flatMap(hex), let low = rest.next().flatMap(hex) else {
                bytes.append(byte)
                continue
            }
            bytes.append(high << 4 | low)
        }
        var parser = Unicode.UTF8.ForwardParser()
        var (iterator, index) = (bytes.makeIterator(), 0)
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): index += scalar.count
            case .error:
                return String(
                    decoding: [0x25, digits[Int(bytes[index] >> 4)], digits[Int(bytes[index] & 15)]], as: UTF8.self)
            case .emptyInput: return nil
            }
        }
    }

    /// Returns the text with everything but unreserved characters escaped.
    package static func encode(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isUnreserved) else { return text }
        var out: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                out.append(byte)
            } else {
                out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    /// Returns a query with the bytes escaped that stand in it as they are and would not be let through elsewhere.
    static func escape(_ query: ArraySlice<UInt8>) -> String {
        guard query.contains(where: { $0 > 0x7F || $0 == 0x22 }) else { return String(decoding: query, as: UTF8.self) }
        var out: [UInt8] = []
        for byte in query {
            guard byte > 0x7F || byte == 0x22 else {
                out.append(byte)
                continue
            }
            out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
