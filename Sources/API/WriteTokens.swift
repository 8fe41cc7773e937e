import Foundation
import HTTP
import HTTPTypes
import Records

/// Who may write: bearer tokens, known only by their digests.
///
/// Source: RFC 6750.
public struct WriteTokens: Sendable {
    /// Why a token file cannot be used.
    public enum Fault: Error, Sendable, Equatable {
        case empty
        /// The line is neither a digest nor a long enough token.
        case weak(line: Int)
    }

    /// SHA-256 digests in lower-case hexadecimal.
    private let digests: [(digest: [UInt8], name: String)]

    /// Letters that a token has at least.
    private static let shortest = 20

    /// Reads the text of a token file: one token a line, as `sha256:` and its digest or, for a quick start, itself; what
    /// follows a `#` behind it is the name under which it writes, else `token` and the number of the line.
    public init(_ text: String) throws(Fault) {
        var digests: [(digest: [UInt8], name: String)] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let token = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
            guard !token.isEmpty else { continue }
            let remark = line.drop { $0 != "#" }.dropFirst().trimmingCharacters(in: .whitespaces)
            let name = remark.isEmpty ? "token \(number + 1)" : remark
            if token.hasPrefix("sha256:") {
                let digest = token.dropFirst(7).lowercased()
                guard digest.utf8.count == 64, digest.allSatisfy(\.isHexDigit) else { throw .weak(line: number + 1) }
                digests.append((Array(digest.utf8), name))
            } else {
                guard token.utf8.count >= Self.shortest else { throw .weak(line: number + 1) }
                digests.append((Array(Digest.sha256Hex(token).utf8), name))
            }
        }
        guard !digests.isEmpty else { throw .empty }
        self.digests = digests
    }

    /// Returns the name of the token of a request; refuses one without a token that is known.
    @discardableResult
    func check(_ request: Request) throws -> String {
        guard let field = request.fields[.authorization] else { throw Self.refusal("A token is needed.", error: nil) }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw Self.refusal("Authorization is Bearer and a token.", error: "invalid_request")
        }
        guard let name = name(of: parts[1].trimmingCharacters(in: .whitespaces)) else {
            throw Self.refusal("The token is not known.", error: "invalid_token")
        }
        return name
    }

    /// Returns the name of a token; nil for one that is not known.
    func name(of token: String) -> String? {
        let digest = Array(Digest.sha256Hex(token).utf8)
        // Every digest is compared to its end, so that the time tells nothing.
        var name: String?
        for known in digests where Self.isSame(known.digest, digest) { name = known.name }
        return name
    }

    /// Compares without stopping at the first difference.
    static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        var difference: UInt8 = 0
        for (x, y) in zip(a, b) { difference |= x ^ y }
        return difference == 0
    }

    private static func refusal(_ detail: String, error: String?) -> Problem {
        let challenge = "Bearer realm=\"parley\"" + (error.map { ", error=\"\($0)\"" } ?? "")
        return Problem(.unauthorized, slug: "unauthorized", detail: detail, fields: [.wwwAuthenticate: challenge])
    }
}
