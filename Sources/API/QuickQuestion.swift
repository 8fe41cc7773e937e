import HTTP
import HTTPTypes

/// Which questions are so small that the event loop may try them itself.
enum QuickQuestion {
    /// Parameters that search, count, or bring in records of other kinds.
    private static let heavy: Set<Substring> = ["q", "facet", "include", "total", "count", "near", "name", "pretty"]
    /// The most records of a page.
    private static let most = 50

    /// Whether a list is one page of plain records; packing many takes longer than reading them.
    static func isSmall(list request: Request) -> Bool {
        ContentCoding.best(for: request.fields.value(of: .acceptEncoding)) == .identity && isPlain(request)
    }

    /// Whether a record is asked for alone.
    static func isSmall(record request: Request) -> Bool { isPlain(request) }

    private static func isPlain(_ request: Request) -> Bool {
        guard let pairs = request.queryPairs else { return false }
        return pairs.allSatisfy { name, value in
            let name = Substring(name)
            guard name != "limit" else { return Int(value).map { $0 <= most } ?? false }
            // `date__within` is `date` with an operator behind it.
            return !heavy.contains(Substring(name.utf8.prefix { $0 != 0x5F })) && !name.hasPrefix("facet")
        }
    }
}
