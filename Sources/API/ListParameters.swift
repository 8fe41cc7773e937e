import HTTP
import HTTPTypes
import Store

/// The query of a list, checked: an unknown name or a bad value is refused with the nearest right one.
struct ListParameters {
    private(set) var filters: [String: [String]] = [:]
    private(set) var limit = Self.defaultLimit
    private(set) var cursor: String?

    static let defaultLimit = 20
    static let largestLimit = 200

    init(_ request: Request, allowed: [String]) throws {
        guard let pairs = request.queryPairs else {
            throw Problem(.badRequest, slug: "malformed-query", detail: "The query is not valid percent-encoded UTF-8.")
        }
        let unknown = pairs.filter { !allowed.contains($0.name) }
        guard unknown.isEmpty else { throw Self.unknown(unknown.map(\.name), allowed) }
        for (name, value) in pairs {
            switch name {
            case "limit": limit = try Self.limit(value)
            case "cursor": cursor = value
            default: filters[name, default: []].append(value)
            }
        }
    }

    private static func limit(_ value: String) throws -> Int {
        guard let limit = Int(value), value.allSatisfy(\.isNumber), (1...largestLimit).contains(limit) else {
            throw fault("limit", "out-of-range", "limit is a number from 1 to \(largestLimit).")
        }
        return limit
    }

    private static func unknown(_ names: [String], _ allowed: [String]) -> Problem {
        let faults = names.map { name in
            Problem.Fault(
                location: "query", name: name, code: "unknown-parameter",
                message: "There is no parameter \(name) here.", allowed: allowed.sorted(),
                didYouMean: Nearest.name(to: name, among: allowed))
        }
        return Problem(
            .badRequest, slug: "invalid-query", detail: "The query has parameters that this list does not know.",
            faults: faults)
    }

    /// A problem with one query parameter.
    static func fault(_ name: String, _ code: String, _ message: String) -> Problem {
        Problem(
            .badRequest, slug: "invalid-query", detail: message,
            faults: [Problem.Fault(location: "query", name: name, code: code, message: message)])
    }

    /// The path and query of this list at another place.
    func url(_ path: String, cursor: String) -> String {
        var items = filters.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { "\(PercentCoding.encode(name))=\(PercentCoding.encode($0))" }
        }
        if limit != Self.defaultLimit { items.append("limit=\(limit)") }
        items.append("cursor=\(cursor)")
        return path + "?" + items.joined(separator: "&")
    }
}
