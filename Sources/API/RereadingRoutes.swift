import HTTP
import HTTPTypes
public import Ingest
import Records
public import Store

/// `POST /reextract` and `GET /reextract`: articles are read again in the background, and how far that is.
struct RereadingRoutes: Sendable {
    let store: Store
    /// Who may ask for it; nil when nobody may.
    let tokens: WriteTokens?
    let rereading: Rereading

    private static let own = [
        Parameter(
            "since", in: .query, "Only articles that a version of Parley before this one read, such as 0.2.0.",
            schema: #"{"type":"string","pattern":"^[0-9]+([.][0-9]+)*$"}"#),
        Parameter(
            "force", in: .query, "1 also reads articles again of which nothing else would come.", choices: ["0", "1"]),
    ]

    /// What lists take that says nothing of which articles are meant.
    private static let noFilters: Set<String> = [
        "q", "sort", "fields", "facet", "facet_limit", "count", "cursor", "limit", "include", "pretty", "bom", "safe",
    ]

    func routes() -> [Route] { [tokens.map(start), status()].compactMap { $0 } }

    private func start(_ tokens: WriteTokens) -> Route {
        let filters = ParameterTable.parameters(of: .articles).filter { !Self.noFilters.contains($0.name) }
        var route = Route(
            .post, "/reextract",
            "Reads articles again from their stored text, in the background; 202, and 409 while that goes on. Filters of the list of articles say which.",
            parameters: Self.own + filters, produces: [Format.json.mediaType]
        ) { request, _ in
            try tokens.check(request)
            let choice = try Self.choice(request, store)
            guard rereading.start(choice) else {
                throw Problem(
                    .conflict, slug: "already-running",
                    detail: "Articles are being read again; GET /reextract says how far that is.")
            }
            var response = answer(.accepted)
            response.fields[.location] = "/reextract"
            return response
        }
        route.needsToken = true
        return route
    }

    private func status() -> Route {
        Route(
            .get, "/reextract", "How far the last reading of articles is that POST /reextract began.",
            produces: [Format.json.mediaType]
        ) { request, _ in
            try API.refuseAll(request)
            return answer(.ok)
        }
    }

    /// Reads which articles are meant.
    static func choice(_ request: Request, _ store: Store) throws -> Rereader.Choice {
        let names = Set(own.map(\.name))
        let plain = try PlainParameters(request, own) { !names.contains($0) }
        var list = try ListParameters(request, .articles, more: names, without: noFilters)
        try list.ask(store)
        let since = plain.text("since")
        if let since, !isVersion(since) {
            throw ListParameters.fault("since", "not-a-version", "since is a version such as 0.2.0.")
        }
        return Rereader.Choice(
            filters: list.request.filters, before: since, isForced: plain.text("force") == "1")
    }

    private static func isVersion(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            (1...6).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    private func answer(_ status: HTTPResponse.Status) -> Response {
        let now = rereading.current
        var json = JSONWriter()
        json.object { json in
            json.key("status")
            json.string(now.phase.rawValue)
            json.key("done")
            json.integer(now.progress.done)
            json.key("left")
            json.integer(now.progress.left)
            json.key("failed")
            json.integer(now.progress.failed)
            json.key("started_at")
            now.startedAt.write(to: &json)
            json.key("ended_at")
            now.endedAt.write(to: &json)
            json.key("error")
            now.failure.write(to: &json)
        }
        json.endLine()
        var response = Response.json(json.bytes, status: status)
        response.fields[.cacheControl] = "no-store"
        return response
    }
}

extension API {
    /// Reads filters of the list of articles as the command line gives them: `name=value`, each in a word of its own.
    ///
    /// - Parameters:
    ///   - words: The filters.
    ///   - version: Only articles that an earlier version read.
    ///   - isForced: Whether those are meant, too, of which nothing else would come.
    ///   - store: What the values are looked up in.
    /// - Returns: Which articles are meant.
    /// - Throws: `Problem` when a filter is none.
    public static func articles(
        _ words: [String], before version: String?, isForced: Bool, in store: Store
    ) throws -> Rereader.Choice {
        let pairs = words.map { word in
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return PercentCoding.encode(parts[0]) + (parts.count > 1 ? "=" + PercentCoding.encode(parts[1]) : "")
        }
        let since = version.map { ["since=" + PercentCoding.encode($0)] } ?? []
        let query = (pairs + since + (isForced ? ["force=1"] : [])).joined(separator: "&")
        return try RereadingRoutes.choice(Request(method: .post, path: "/reextract", query: query), store)
    }
}
