import HTTPTypes

/// Conditional requests.
///
/// Source: RFC 9110, 13.
public enum Conditions {
    /// Returns 304 or 412 in place of a response whose preconditions say so.
    ///
    /// - Parameters:
    ///   - request: The request with its five conditional fields.
    ///   - response: What would be answered without them; preconditions count only when that is a success.
    ///   - now: Seconds since 1970, for dates with two-digit years.
    /// - Returns: The response to send.
    public static func apply(_ request: Request, to response: Response, now: Int) -> Response {
        guard (200..<300).contains(response.status.code), isConditional(request) else { return response }
        let validators = Validators(response.fields, now)
        let isRead = request.method == .get || request.method == .head
        // Whoever changes something looks before it does so; its answer has no tag of what is gone.
        guard isRead || response.fields[.eTag] != nil else { return response }
        guard passesGuards(request, validators, now) else { return failed(request, response) }
        if let known = request.fields[.ifNoneMatch] {
            guard validators.isAny(of: known, strongly: false) else { return response }
            return isRead ? notModified(response) : failed(request, response)
        }
        guard isRead, let since = request.fields[.ifModifiedSince].flatMap({ HTTPDate.parse($0, now: now) }),
            let modified = validators.modified, modified <= since
        else { return response }
        return notModified(response)
    }

    /// Whether a request has a precondition; most have none, and dates take long to read.
    private static func isConditional(_ request: Request) -> Bool {
        request.fields.contains(.ifNoneMatch) || request.fields.contains(.ifModifiedSince)
            || request.fields.contains(.ifMatch) || request.fields.contains(.ifUnmodifiedSince)
    }

    /// If-Match, and If-Unmodified-Since only without it.
    ///
    /// Source: RFC 9110, 13.2.2, steps 1 and 2.
    private static func passesGuards(_ request: Request, _ validators: Validators, _ now: Int) -> Bool {
        if let wanted = request.fields[.ifMatch] { return validators.isAny(of: wanted, strongly: true) }
        guard let since = request.fields[.ifUnmodifiedSince].flatMap({ HTTPDate.parse($0, now: now) }),
            let modified = validators.modified
        else { return true }
        return modified <= since
    }

    private static func failed(_ request: Request, _ response: Response) -> Response {
        Problem(.preconditionFailed, slug: "precondition-failed", detail: "The record is not as the request expects.")
            .response(to: request.path, requestID: request.id)
    }

    /// Returns 304 with the fields that it must repeat.
    ///
    /// Source: RFC 9110, 15.4.5.
    static func notModified(_ response: Response) -> Response {
        var fields = HTTPFields()
        for name in [HTTPField.Name.cacheControl, .contentLocation, .eTag, .expires, .vary, .lastModified] {
            if let value = response.fields[name] { fields[name] = value }
        }
        return Response(status: .notModified, fields: fields)
    }

    /// Whether If-Range lets a range be served.
    ///
    /// Source: RFC 9110, 13.1.5: a strong comparison of tags, or the very date.
    static func allowsRange(_ request: Request, _ response: Response, now: Int) -> Bool {
        guard let condition = request.fields[.ifRange] else { return true }
        let validators = Validators(response.fields, now)
        if condition.utf8.contains(0x22) { return validators.isAny(of: condition, strongly: true) }
        guard let date = HTTPDate.parse(condition, now: now) else { return false }
        return validators.modified == date
    }
}

/// What tells one version of a representation from another.
struct Validators {
    var tag: String?
    var modified: Int?

    init(_ fields: HTTPFields, _ now: Int) {
        tag = fields[.eTag]
        modified = fields[.lastModified].flatMap { HTTPDate.parse($0, now: now) }
    }

    /// Whether a list of entity tags, or `*`, holds the tag.
    ///
    /// Source: RFC 9110, 8.8.3.2.
    func isAny(of list: String, strongly: Bool) -> Bool {
        if list.trimmingSpaces == "*" { return true }
        guard let tag, !(strongly && tag.hasPrefix("W/")) else { return false }
        return list.split(separator: ",").contains { item in
            let item = item.trimmed
            let isWeak = item.hasPrefix("W/")
            return !(strongly && isWeak) && Self.opaque(item) == Self.opaque(tag[...])
        }
    }

    private static func opaque(_ tag: Substring) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag }
}

extension String {
    var trimmingSpaces: Substring { self[...].trimmed }
}
