import Foundation
import HTTP
import HTTPTypes
import Records

/// Who reviews: sessions that a cookie holds, signed with a key that only this process has.
///
/// The cookie never holds the token. Nothing of a session is kept here, so a server that starts anew knows none of before.
///
/// Sources: RFC 6265, 4.1; draft-ietf-httpbis-rfc6265bis, 8.8.2 (SameSite).
struct ReviewSessions: Sendable {
    /// Somebody who has signed in.
    struct Session: Equatable {
        /// The name of the token.
        var name: String
        /// What each form of the session carries, so that no other site can send one.
        var formToken: String
    }

    /// Seconds that a session lasts.
    static let lifetime = 4 * 3600
    static let cookie = "parley_review"

    private let tokens: WriteTokens
    private let key: [UInt8]

    init(_ tokens: WriteTokens) {
        var random = SystemRandomNumberGenerator()
        (self.tokens, key) = (tokens, (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })
    }

    // MARK: In and out

    /// Begins a session; returns the cookie, or nil when the token is not known.
    func begin(token: String, isSecure: Bool, now: Int = Self.now) -> String? {
        guard let name = tokens.name(of: token.trimmingCharacters(in: .whitespaces)) else { return nil }
        let nonce = String(UInt64.random(in: .min ... .max), radix: 16)
        let fields = "\(Self.hex(name)).\(now + Self.lifetime).\(nonce)"
        return Self.field("\(fields).\(sign("session", fields))", Self.lifetime, isSecure)
    }

    /// The cookie that ends a session.
    static func end(isSecure: Bool) -> String { field("", 0, isSecure) }

    private static func field(_ value: String, _ seconds: Int, _ isSecure: Bool) -> String {
        "\(cookie)=\(value); Path=/review; Max-Age=\(seconds); HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
    }

    /// Returns the session of a request; nil without one, and after its end.
    func session(of request: Request, now: Int = Self.now) -> Session? {
        guard let cookies = request.fields[.cookie] else { return nil }
        let values = cookies.split(separator: ";").compactMap { pair -> Substring? in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return parts.count == 2 && parts[0].trimmingCharacters(in: .whitespaces) == Self.cookie ? parts[1] : nil
        }
        // Of several, a browser sends that of this very path first.
        guard let value = values.first, let dot = value.lastIndex(of: ".") else { return nil }
        let (fields, mark) = (String(value[..<dot]), value[value.index(after: dot)...])
        guard WriteTokens.isSame(Array(sign("session", fields).utf8), Array(mark.utf8)) else { return nil }
        let parts = fields.split(separator: ".")
        guard parts.count == 3, let end = Int(parts[1]), now < end, let name = Self.text(parts[0]) else { return nil }
        return Session(name: name, formToken: sign("form", fields))
    }

    /// Whether a form was made for a session.
    static func owns(_ session: Session, _ formToken: String?) -> Bool {
        WriteTokens.isSame(Array(session.formToken.utf8), Array((formToken ?? "").utf8))
    }

    // MARK: Where a form comes from

    /// Whether a form was sent by a page of this very site, as far as the browser says.
    ///
    /// Sources: Fetch Metadata Request Headers, 2.4; Fetch standard, 3.2 (Origin).
    static func isOfThisSite(_ request: Request, base: String?) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.fields[$0] }) { return site == "same-origin" }
        guard let origin = request.fields[.origin] else { return true }
        let host = HTTPField.Name("Host").flatMap { request.fields[$0] }
        return origin == base || host.map { origin == "http://\($0)" || origin == "https://\($0)" } ?? false
    }

    // MARK: Signing

    private func sign(_ purpose: String, _ fields: String) -> String {
        Digest.authenticationHex("\(purpose) \(fields)", key: key)
    }

    static var now: Int { Int(Date().timeIntervalSince1970) }

    private static func hex(_ text: String) -> String {
        text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func text(_ hex: Substring) -> String? {
        let digits = hex.utf8.map { UInt8($0) }
        guard digits.count.isMultiple(of: 2) else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
