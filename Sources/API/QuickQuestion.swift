import HTTP
import HTTPTypes

/// Which questions are so small that the event loop may try them itself.
enum QuickQuestion {
    /// Parameters that search, count, or bring in records of other kinds.
    private static let heavy: Set<Substring> = ["q", "facet", "include", "total", "count", "near", "name", "pretty"]
    /// Counts over everything are kept, so they are small where nothing but these is asked.
    private static let counting: Set<String> = ["facet", "facet_limit", "limit"]
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
        let isCounting = pairs.allSatisfy { counting.contains($0.name) }
        return pairs.allSatisfy { name, value in
            let name = Substring(name)
            guard name != "limit" else { return Int(value).map { $0 <= most } ?? false }
            // `date__within` is `date` with an operator behind it.
            return isCounting || !heavy.contains(Substring(name.utf8.prefix { $0 != 0x5F }))
        }
    }
}
