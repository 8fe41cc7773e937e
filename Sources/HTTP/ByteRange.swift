import HTTPTypes

/// Single byte ranges of a finished representation.
///
/// Source: RFC 9110, 14.
enum ByteRange {
    /// Returns 206 or 416 in place of a whole response when the request asks for one range.
    ///
    /// Several ranges, another unit or a malformed value give the whole; the standard lets a server ignore them.
    static func apply(_ request: Request, to response: Response, now: Int) -> Response {
        guard response.isRangeable, response.status == .ok, request.method == .get, let range = request.fields[.range],
            Conditions.allowsRange(request, response, now: now), let wanted = Wanted(range)
        else { return response }
        let count = response.stream?.length ?? response.body.count
        guard let bounds = wanted.bounds(of: count) else { return unsatisfiable(request, count) }
        var partial = response
        if let stream = response.stream {
            guard let part = stream.part else { return response }
            partial.stream = part(bounds)
        } else {
            partial.body = Array(response.body[bounds])
        }
        partial.status = .partialContent
        partial.fields[.contentRange] = "bytes \(bounds.lowerBound)-\(bounds.upperBound - 1)/\(count)"
        return partial
    }

    private static func unsatisfiable(_ request: Request, _ count: Int) -> Response {
        Problem(
            .rangeNotSatisfiable, slug: "range-not-satisfiable", detail: "The range lies outside the content.",
            fields: [.contentRange: "bytes */\(count)"]
        ).response(to: request.path, requestID: request.id)
    }

    /// `bytes=first-last`, `bytes=first-` or `bytes=-suffix`.
    private enum Wanted {
        case from(Int, through: Int?)
        case last(Int)

        init?(_ text: String) {
            guard text.lowercased().hasPrefix("bytes=") else { return nil }
            let parts = text.dropFirst(6).trimmed.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) && $0.utf8.count <= 18 }) else {
                return nil
            }
            switch (Int(parts[0]), Int(parts[1])) {
            case (nil, let suffix?): self = .last(suffix)
            case (let first?, nil): self = .from(first, through: nil)
            case (let first?, let last?) where first <= last: self = .from(first, through: last)
            default: return nil
            }
        }

        func bounds(of count: Int) -> Range<Int>? {
            switch self {
            case .from(let first, let last): first < count ? first..<min(count, (last ?? count - 1) + 1) : nil
            case .last(let suffix): suffix > 0 && count > 0 ? max(0, count - suffix)..<count : nil
            }
        }
    }
}
