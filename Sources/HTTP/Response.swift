public import HTTPTypes

/// An answer to a request, before framing.
public struct Response: Sendable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The fields that the handler sets; the writer adds Date, length and connection.
    public var fields: HTTPFields
    /// The body, whole.
    public var body: [UInt8]

    /// Creates a response.
    public init(status: HTTPResponse.Status = .ok, fields: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// Creates a response with a JSON body.
    public static func json(_ body: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, fields: [.contentType: "application/json; charset=utf-8"], body: body)
    }

    /// Creates a response with a plain text body.
    public static func text(_ body: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, fields: [.contentType: "text/plain; charset=utf-8"], body: Array(body.utf8))
    }
}
