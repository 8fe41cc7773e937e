public import HTTPTypes

/// An answer to a request, before framing.
public struct Response: Sendable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The fields that the handler sets; the writer adds Date, length and connection.
    public var fields: HTTPFields
    /// The body, whole; unused when `stream` is set.
    public var body: [UInt8]
    /// A body that is made piece by piece while it is sent.
    public var stream: BodyStream?
    /// A body that stays open, or what the answer waits for.
    public var live: LiveBody?
    /// Whether the answer is the same for everyone until the data changes, so that the server may keep it.
    public var isKept = false
    /// What went wrong, where the answer is a problem document.
    public var problem: Problem?
    /// Whether parts of the body may be asked for.
    public var isRangeable = false

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

    /// Whether the status forbids a body.
    ///
    /// Source: RFC 9110, 15.3.5 and 15.4.5.
    var isBodiless: Bool { status.code == 204 || status.code == 304 }
}
