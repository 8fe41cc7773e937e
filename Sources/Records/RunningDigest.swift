import CCrypto
import Foundation

/// The SHA-256 of some bytes.
public struct SHA256Digest: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads 64 hexadecimal digits, as sha256sum writes them; nil when it is something else.
    public init?(hex: some StringProtocol) {
        let digits = hex.utf8.map { UInt8(truncatingIfNeeded: Character(UnicodeScalar($0)).hexDigitValue ?? 255) }
        guard digits.count == 64, !digits.contains(255) else { return nil }
        bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// Reads the value of `Repr-Digest` or `Content-Digest`; nil when no SHA-256 stands there.
    ///
    /// Source: RFC 9530, 2 and 3.
    public init?(field: some StringProtocol) {
        for item in field.split(separator: ",") {
            let parts = item.trimmingCharacters(in: .whitespaces).split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0] == "sha-256", parts[1].hasPrefix(":"), parts[1].hasSuffix(":"),
                let data = Data(base64Encoded: String(parts[1].dropFirst().dropLast())), data.count == 32
            else { continue }
            bytes = Array(data)
            return
        }
        return nil
    }

    /// 64 hexadecimal digits.
    public var hex: String { Digest.hex(bytes) }

    /// The value of `Repr-Digest`.
    public var field: String { "sha-256=:\(Data(bytes).base64EncodedString()):" }
}

/// A SHA-256 of bytes that come piece by piece.
///
/// Source: FIPS 180-4; EVP_DigestInit(3).
public struct RunningDigest: ~Copyable {
    private let context: OpaquePointer?

    /// Begins with no bytes.
    public init() {
        context = EVP_MD_CTX_new()
        EVP_DigestInit_ex(context, EVP_sha256(), nil)
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds bytes.
    public mutating func add(_ bytes: [UInt8]) { EVP_DigestUpdate(context, bytes, bytes.count) }

    /// Returns the digest of everything that was added.
    public consuming func finish() -> SHA256Digest {
        var digest = [UInt8](repeating: 0, count: 32)
        // The buffer has just the length that is written.
        EVP_DigestFinal_ex(context, &digest, nil)
        return SHA256Digest(digest)
    }
}
