import HTTP
import HTTPTypes
import Ingest
import Store

extension API {
    /// `DELETE /articles/{id}`: takes an article out with what only it supports, for good.
    func removal(_ writer: ArticleIntake) -> Route {
        let reason = Parameter(
            "reason", in: .query, "Why, for the feed of changes.", schema: #"{"type":"string","maxLength":500}"#)
        var route = Route(
            .delete, "/articles/{id}",
            "Takes an article out with what only it supports; it stays out when it comes again.",
            parameters: [Parameter("id", in: .path, "The id of the article."), reason]
        ) { request, parameters in
            let author = try writer.tokens.check(request)
            let query = try PlainParameters(request, [reason])
            guard (query.text("reason") ?? "").unicodeScalars.count <= Self.longestReason else {
                throw ListParameters.fault(
                    "reason", "too-long", "reason has at most \(Self.longestReason) code points.")
            }
            let id = parameters["id"] ?? ""
            if case .merged(let survivor) = try find(.articles, id, request, parameters) {
                return Self.moved(.merged(into: survivor), .articles, request, parameters)
            }
            return try remove(id, Authorship(author: author, reason: query.text("reason")), writer, request)
        }
        route.needsToken = true
        route.isWriting = true
        return route
    }

    /// Code points of a reason at most.
    static let longestReason = 500

    private func remove(_ id: String, _ authorship: Authorship, _ writer: ArticleIntake, _ request: Request) throws
        -> Response
    {
        let seen = try CorrectionRoutes.seen(request, store)?.change
        let outcomes: [RemovalOutcome]
        do throws(StoreError) {
            outcomes = try writer.store.remove(
                [id], at: Ingester.timestamp(), by: authorship, seen: seen, commits: request.commits)
        } catch {
            if case .abandoned = error { throw ArticleIntake.late }
            throw Problem(
                .serviceUnavailable, slug: "not-written", detail: "The article could not be taken out; try again.")
        }
        switch outcomes.first {
        case .removed: break
        case .changed:
            throw Problem(
                .preconditionFailed, slug: "precondition-failed",
                detail: "The article has changed since that tag was read. Read it again.")
        // Whoever came first took it out.
        case .gone, .missing, nil: throw Problem(.gone, slug: "gone", detail: "This record was withdrawn.")
        }
        return Response(status: .noContent, fields: [.cacheControl: "no-store"])
    }
}
