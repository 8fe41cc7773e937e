import HTTP
import Markup

/// Where a page stands, without the ending that names its form.
struct PageAddress {
    /// The decoded segments of the path.
    let segments: [String]
    /// The decoded query.
    let query: [(name: String, value: String)]

    init(_ request: Request, _ parameters: [String: String]) {
        var segments = request.path.split(separator: "/").map { PercentCoding.decode($0) ?? String($0) }
        if let suffix = parameters[Route.suffix], let last = segments.last, last.hasSuffix("." + suffix) {
            segments[segments.count - 1] = String(last.dropLast(suffix.count + 1))
        }
        self.segments = segments
        query = request.queryPairs ?? []
    }

    /// A link to this place with another query.
    func with(_ query: [(name: String, value: String)]) -> Link { Link.path(segments, query) }

    /// The query without some parameters.
    func without(_ names: Set<String>) -> [(name: String, value: String)] { query.filter { !names.contains($0.name) } }

    /// The feed of a list, without what a feed does not take.
    var feed: Link {
        var segments = segments
        segments[segments.count - 1] += ".atom"
        return Link.path(
            segments,
            without(["cursor", "fields", "include", "facet", "facet_limit", "count", "pretty", "bom", "safe"]))
    }

    /// The same as JSON; what only pages take is left out.
    var json: Link {
        var segments = segments.isEmpty ? ["index"] : segments
        segments[segments.count - 1] += ".json"
        return Link.path(segments, without(["record"]))
    }
}
