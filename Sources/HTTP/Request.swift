public import HTTPTypes

/// A complete HTTP request, checked once and trusted from here on.
public struct Request: Sendable {
    /// The method; HEAD is kept so that the writer can leave the body out.
    public var method: HTTPRequest.Method
    /// The path as sent, still percent-encoded, starting with a slash; `*` for `OPTIONS *`.
    public var path: String
    /// The query without its question mark, still percent-encoded.
    public var query: String {
        didSet { queryPairs = Self.pairs(of: query) }
    }
    /// The query as decoded pairs, in order; `+` is a space.
    ///
    /// Nil when an escape is malformed or not UTF-8.
    public private(set) var queryPairs: [(name: String, value: String)]?
    /// The fields in order.
    public var fields: HTTPFields
    /// The body, whole.
    public var body: [UInt8]
    /// Whether the client speaks HTTP/1.1 or later 1.x.
    public var isHTTP11: Bool
    /// An id for logs and answers: the client's `X-Request-Id` when it is a short token, else a new one.
    public var id: String
    /// The time that its work may take; nil when nothing waits.
    public var limit: WorkLimit?
    /// What work asks right before a step that cannot be undone: false when nobody waits for it any more.
    public var commits: @Sendable () -> Bool { { [limit] in limit?.commit() ?? true } }
    /// The number up to which the client has everything, where the request has waited and is asked again; nil before.
    public var position: Int64?

    /// Creates a request.
    public init(
        method: HTTPRequest.Method, path: String, query: String = "", fields: HTTPFields = [:], body: [UInt8] = [],
        isHTTP11: Bool = true, id: String = ""
    ) {
        self.method = method
        self.path = path
        self.query = query
        queryPairs = Self.pairs(of: query)
        self.fields = fields
        self.body = body
        self.isHTTP11 = isHTTP11
        self.id = id
    }

    /// Makes strings of a head that was read; bytes beyond UTF-8 in values become replacement characters.
    public init(_ head: RequestHead, body: [UInt8], id: String) {
        let target = head.bytes[head.target]
        let question = target.firstIndex(of: 0x3F) ?? target.endIndex
        var fields = HTTPFields()
        for field in head.fields {
            guard let name = HTTPField.Name(String(decoding: head.bytes[field.name], as: UTF8.self)) else { continue }
            fields.append(HTTPField(name: name, value: String(decoding: head.bytes[field.value], as: UTF8.self)))
        }
        let path = String(decoding: target[..<question], as: UTF8.self)
        self.init(
            method: head.method, path: path.isEmpty ? "/" : path,
            query: PercentCoding.escape(target[question...].dropFirst()),
            fields: fields, body: body, isHTTP11: head.isHTTP11, id: id)
    }

    private static func pairs(of query: String) -> [(name: String, value: String)]? {
        var pairs: [(String, String)] = []
        for item in Array(query.utf8).split(separator: 0x26) {
            let equals = item.firstIndex(of: 0x3D) ?? item.endIndex
            guard let name = PercentCoding.decode(item[..<equals], plusIsSpace: true),
                let value = PercentCoding.decode(item[equals...].dropFirst(), plusIsSpace: true)
            else { return nil }
            pairs.append((name, value))
        }
        return pairs
    }
}

extension Substring {
    /// The text without spaces and tabs at its ends.
    package var trimmed: Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
