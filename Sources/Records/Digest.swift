import CCrypto

/// SHA-256 in the form that records carry.
public enum Digest {
    /// Returns the SHA-256 of the UTF-8 bytes of `text` as 64 hexadecimal digits.
    ///
    /// Source: FIPS 180-4.
    public static func sha256Hex(_ text: String) -> String {
        var text = text
        return text.withUTF8 { sha256Hex($0) }
    }

    /// Returns the SHA-256 of `bytes` as 64 hexadecimal digits.
    public static func sha256Hex(_ bytes: [UInt8]) -> String {
        bytes.withUnsafeBufferPointer { sha256Hex($0) }
    }

    private static func sha256Hex(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        // Both buffers outlive the call, and the digest has just the length that it writes.
        SHA256(bytes.baseAddress, bytes.count, &digest)
        return hex(digest)
    }

    /// Returns the HMAC-SHA-256 of the UTF-8 bytes of `text` as 64 hexadecimal digits.
    ///
    /// Source: RFC 2104; FIPS 198-1.
    public static func authenticationHex(_ text: String, key: [UInt8]) -> String {
        var key = key.count > Self.block ? Self.bytes(sha256Hex(key)) : key
        key += [UInt8](repeating: 0, count: Self.block - key.count)
        let inner = Self.bytes(sha256Hex(key.map { $0 ^ 0x36 } + text.utf8))
        return sha256Hex(key.map { $0 ^ 0x5C } + inner)
    }

    /// Bytes that SHA-256 takes at once.
    private static let block = 64

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static func hex(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(64)
        for byte in digest {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// Ids that depend on nothing but content, so that any machine makes the same ones.
public enum RecordID {
    /// Returns `prefix_` and the first 16 hexadecimal digits of the SHA-256 of the parts.
    ///
    /// Parts are joined by U+001F (unit separator), which cleaned text never holds.
    public static func make(prefix: String, parts: [String]) -> String {
        prefix + "_" + Digest.sha256Hex(parts.joined(separator: "\u{1F}")).prefix(16)
    }
}
