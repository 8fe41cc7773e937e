import HTTP
import HTTPTypes
import Records
import Store

/// Strong entity tags made from the version of the data and the canonical request, before any record is read.
enum EntityTag {
    /// Returns the tag of a request at the present version.
    ///
    /// Source: RFC 9110, 8.8.3.
    static func of(_ store: Store, _ request: Request) throws -> String {
        let pairs = (request.queryPairs ?? []).map { "\($0.name)=\($0.value)" }.sorted().joined(separator: "&")
        let digest = Digest.sha256Hex("\(try store.version())\u{1F}\(request.path)\u{1F}\(pairs)").prefix(20)
        return "\"\(digest)\""
    }

    /// Whether the client holds this very version; its answer needs no rows then.
    static func isKnown(_ tag: String, to request: Request) -> Bool {
        request.fields[.ifNoneMatch]?.contains(tag) ?? false
    }
}
