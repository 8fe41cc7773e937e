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
    /// The values that it takes; empty for any.
    public var choices: [String]
    /// The numbers that it takes; nil when it is no whole number.
    public var integer: ClosedRange<Int>?
    /// A JSON schema for what is neither a choice nor a whole number; nil for any text.
    public var schema: String?
    /// Whether it takes several values, joined by commas.
    public var isList: Bool
    /// A value that does.
    public var example: String?
    /// Whether a request without it is refused.
    public var isRequired: Bool

    /// Creates a parameter.
    public init(
        _ name: String, in location: Location, _ summary: String, choices: [String] = [],
        integer: ClosedRange<Int>? = nil, schema: String? = nil, list: Bool = false, example: String? = nil,
        isRequired: Bool = false
    ) {
        self.name = name
        self.location = location
        self.summary = summary
        self.choices = choices
        self.integer = integer
        self.schema = schema
        isList = list
        self.example = example
        self.isRequired = isRequired
    }
}

/// What tells a client that it holds the present version.
public struct Validation: Sendable {
    /// The strong entity tag, with its quotation marks.
    public var tag: String
    /// The time of the last change as an HTTP date.
    public var modified: String?
    /// A field of requests, beside Accept and Accept-Encoding, that makes another answer of it.
    public var vary: String?

    /// Creates validators.
    public init(tag: String, modified: String? = nil, vary: String? = nil) {
        self.tag = tag
        self.modified = modified
        self.vary = vary
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
    /// The endings that name a form in the path, such as `csv` in `/meetings.csv`, with the media type of each.
    public var suffixes: [String: String]
    /// The media types of bodies; empty when there is none.
    public var consumes: [String] = []
    /// Whether a bearer token is asked for.
    public var needsToken = false
    /// Whether 204 is one of its answers.
    public var answersEmpty = false
    /// Whether it answers whatever Accept says; RFC 9110, 12.4.1.
    public var ignoresAccept = false
    /// Whether it reads articles or changes records; such work has threads of its own, so that no read waits for it.
    public var isWriting = false
    /// Whether the answer needs no database, so that the event loop may write it itself.
    public var isImmediate: Bool
    /// Whether a request asks for so little that the event loop may try to answer it itself; nil when none does.
    public var isQuick: (@Sendable (Request, [String: String]) -> Bool)?
    /// Knows the entity tag before the work is done, so that 304 costs no query.
    public var validator: Validator?
    /// Answers a request.
    public var handler: Handler

    /// The name under which handlers find the ending of the path.
    public static let suffix = ".suffix"

    /// Creates a route.
    public init(
        _ method: HTTPRequest.Method, _ template: String, _ summary: String, parameters: [Parameter] = [],
        produces: [String] = ["application/json"], suffixes: [String: String] = [:], isImmediate: Bool = false,
        validator: Validator? = nil,
        handler: @escaping Handler
    ) {
        self.method = method
        self.template = template
        self.summary = summary
        self.parameters = parameters
        self.produces = produces
        self.suffixes = suffixes
        self.isImmediate = isImmediate
        self.validator = validator
        self.handler = handler
    }
}
