public import HTTPTypes

/// A parameter that a route takes, for checks and for the API description.
public struct Parameter: Sendable {
    /// Where the parameter stands.
    public enum Location: String, Sendable { case path, query, header }

    /// The name.
    public var name: String
    /// Where it stands.
    public var location: Location
    /// One sentence.
    public var summary: String

    /// Creates a parameter.
    public init(_ name: String, in location: Location, _ summary: String) {
        self.name = name
        self.location = location
        self.summary = summary
    }
}

/// What tells a client that it holds the present version.
public struct Validation: Sendable {
    /// The strong entity tag, with its quotation marks.
    public var tag: String
    /// The time of the last change as an HTTP date.
    public var modified: String?

    /// Creates validators.
    public init(tag: String, modified: String? = nil) {
        self.tag = tag
        self.modified = modified
    }
}

/// One row of the route table.
public struct Route: Sendable {
    /// Answers a request on a worker; path parameters are decoded.
    public typealias Handler = @Sendable (Request, [String: String]) throws -> Response
    /// Returns the validators that the answer would have, without making it; nil when they cannot be known.
    public typealias Validator = @Sendable (Request) -> Validation?

    /// The method; GET also answers HEAD.
    public var method: HTTPRequest.Method
    /// The path with `{name}` for a segment.
    public var template: String
    /// One sentence.
    public var summary: String
    /// The parameters beside those of the path.
    public var parameters: [Parameter]
    /// The media types that the handler can answer with, the preferred one first.
    public var produces: [String]
    /// Whether the answer needs no database, so that the event loop may write it itself.
    public var isImmediate: Bool
    /// Knows the entity tag before the work is done, so that 304 costs no query.
    public var validator: Validator?
    /// Answers a request.
    public var handler: Handler

    /// Creates a route.
    public init(
        _ method: HTTPRequest.Method, _ template: String, _ summary: String, parameters: [Parameter] = [],
        produces: [String] = ["application/json"], isImmediate: Bool = false, validator: Validator? = nil,
        handler: @escaping Handler
    ) {
        self.method = method
        self.template = template
        self.summary = summary
        self.parameters = parameters
        self.produces = produces
        self.isImmediate = isImmediate
        self.validator = validator
        self.handler = handler
    }
}
