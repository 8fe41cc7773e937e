extension [UInt8] {
    /// Appends a part of borrowed bytes in one copy.
    mutating func append(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
        // The buffer is only read inside the closure, while the span is alive.
        bytes.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Copies a part of borrowed bytes.
    init(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
        self = []
        append(bytes, from: start, to: end)
    }
}

extension Span<UInt8> {
    /// Whether a part equals a lower-case name, in any case of letters.
    func equals(_ name: StaticString, from start: Int, to end: Int) -> Bool {
        guard end - start == name.utf8CodeUnitCount else { return false }
        // A static string outlives the call.
        return name.withUTF8Buffer { name in
            for offset in 0..<name.count where Self.lower(self[start + offset]) != name[offset] { return false }
            return true
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}

extension UInt8 {
    /// Whether the byte may stand in a token.
    ///
    /// Source: RFC 9110, 5.6.2.
    var isToken: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E...0x60, 0x7C, 0x7E:
            true
        default: false
        }
    }

    /// Whether the byte is a decimal digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
