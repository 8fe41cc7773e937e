import HTTPTypes

/// Conditional requests on strong entity tags.
///
/// Source: RFC 9110, 13.
public enum Conditions {
    /// Returns 304 or 412 in place of a response whose preconditions say so.
    public static func apply(_ request: Request, to response: Response) -> Response {
        guard response.status == .ok, let tag = response.fields[.eTag] else { return response }
        if let wanted = request.fields[.ifMatch], !matches(wanted, tag, strongly: true) {
            return Problem(.preconditionFailed, slug: "precondition-failed", detail: "The record has changed.")
                .response(to: request.path, requestID: request.id)
        }
        let isRead = request.method == .get || request.method == .head
        guard isRead, let known = request.fields[.ifNoneMatch], matches(known, tag, strongly: false) else {
            return response
        }
        return notModified(response)
    }

    /// Returns 304 with the fields that it must repeat.
    ///
    /// Source: RFC 9110, 15.4.5.
    private static func notModified(_ response: Response) -> Response {
        var fields = HTTPFields()
        for name in [HTTPField.Name.cacheControl, .contentLocation, .eTag, .expires, .vary, .lastModified] {
            if let value = response.fields[name] { fields[name] = value }
        }
        return Response(status: .notModified, fields: fields)
    }

    /// Whether a list of entity tags, or `*`, holds a tag.
    static func matches(_ list: String, _ tag: String, strongly: Bool) -> Bool {
        if list.trimmingSpaces == "*" { return true }
        return list.split(separator: ",").contains { item in
            let item = item.trimmed
            let isWeak = item.hasPrefix("W/")
            return !(strongly && isWeak) && (isWeak ? item.dropFirst(2) : item) == tag
        }
    }
}

extension String {
    var trimmingSpaces: Substring { self[...].trimmed }
}
