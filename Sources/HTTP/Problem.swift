public import HTTPTypes

/// A problem document.
///
/// Source: RFC 9457.
public struct Problem: Error, Sendable {
    /// One fault of the request.
    public struct Fault: Sendable {
        /// `query`, `path`, `header` or `body`.
        public var location: String
        /// The parameter or field.
        public var name: String
        /// A short code, such as `unknown-parameter`.
        public var code: String
        /// One sentence.
        public var message: String
        /// The values that would do.
        public var allowed: [String]
        /// The nearest name that would do.
        public var didYouMean: String?

        /// Creates a fault.
        public init(
            location: String, name: String, code: String, message: String, allowed: [String] = [],
            didYouMean: String? = nil
        ) {
            self.location = location
            self.name = name
            self.code = code
            self.message = message
            self.allowed = allowed
            self.didYouMean = didYouMean
        }
    }

    /// The status, also in the document.
    public var status: HTTPResponse.Status
    /// A slug that names the kind of problem.
    public var slug: String
    /// One sentence for the reader.
    public var detail: String
    /// The faults, when the request has several.
    public var faults: [Fault]
    /// Fields that the status calls for, such as Allow.
    public var fields: HTTPFields

    /// Creates a problem.
    public init(
        _ status: HTTPResponse.Status, slug: String, detail: String, faults: [Fault] = [], fields: HTTPFields = [:]
    ) {
        self.status = status
        self.slug = slug
        self.detail = detail
        self.faults = faults
        self.fields = fields
    }

    /// Returns the document as a response; nothing internal is in it.
    public func response(to path: String, requestID: String) -> Response {
        var fields = fields
        fields[.contentType] = "application/problem+json"
        var response = Response(status: status, fields: fields, body: Array(document(path, requestID).utf8))
        response.problem = self
        return response
    }

    private func document(_ path: String, _ requestID: String) -> String {
        let errors = faults.map { fault in
            let allowed = fault.allowed.map(Self.quoted).joined(separator: ",")
            let near = fault.didYouMean.map(Self.quoted) ?? "null"
            return
                "{\"in\":\(Self.quoted(fault.location)),\"name\":\(Self.quoted(fault.name)),\"code\":\(Self.quoted(fault.code)),\"message\":\(Self.quoted(fault.message)),\"allowed\":[\(allowed)],\"did_you_mean\":\(near)}"
        }
        return
            "{\"type\":\(Self.quoted("/problems/" + slug)),\"title\":\(Self.quoted(status.reasonPhrase)),\"status\":\(status.code),\"detail\":\(Self.quoted(detail)),\"instance\":\(Self.quoted(path)),\"request_id\":\(Self.quoted(requestID)),\"errors\":[\(errors.joined(separator: ","))]}\n"
    }

    /// Returns a JSON string literal.
    ///
    /// Source: RFC 8259, 7.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
