import HTTP
import Markup

/// Where a page stands, without the ending that names its form.
struct PageAddress {
    /// The decoded segments of the path.
    let segments: [String]
    /// The decoded query, without the language of the page, which links carry on by themselves, and what forms left empty.
    private(set) var query: [(name: String, value: String)]

    init(_ request: Request, _ parameters: [String: String]) {
        var segments = request.path.split(separator: "/").map { PercentCoding.decode($0) ?? String($0) }
        if let suffix = parameters[Route.suffix], let last = segments.last, last.hasSuffix("." + suffix) {
            segments[segments.count - 1] = String(last.dropLast(suffix.count + 1))
        }
        self.segments = segments
        query = (request.queryPairs ?? []).filter { $0.name != Explorer.language.name && !$0.value.isEmpty }
    }

    /// The same place without some parameters.
    func leaving(_ names: Set<String>) -> PageAddress {
        var address = self
        address.query = without(names)
        return address
    }

    /// A link to this place with another query.
    func with(_ query: [(name: String, value: String)]) -> Link { Link.path(segments, query) }

    /// The query without some parameters.
    func without(_ names: Set<String>) -> [(name: String, value: String)] { query.filter { !names.contains($0.name) } }

    /// The same in another form, without what that form does not take.
    func form(_ format: Format) -> Link {
        var segments = segments.isEmpty ? ["index"] : segments
        segments[segments.count - 1] += "." + format.rawValue
        var left: Set<String> = ["record", "part", "articles", "columns", "density", "lang"]
        if format != .json {
            left.formUnion(["cursor", "fields", "include", "facet", "facet_limit", "count", "pretty", "bom", "safe"])
        }
        return Link.data(segments, without(left))
    }

    /// The same as JSON.
    var json: Link { form(.json) }
}
