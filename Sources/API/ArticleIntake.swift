import Foundation
import HTTP
import HTTPTypes
public import Ingest
import Records
public import Store

/// `POST /articles`: takes an article in, in any form that `ingest` takes.
public struct ArticleIntake: Sendable {
    private let store: Store
    private let pipeline: ArticlePipeline
    private let tokens: WriteTokens

    /// Creates an intake.
    ///
    /// - Parameters:
    ///   - store: Where records go.
    ///   - pipeline: How articles are read.
    ///   - tokens: Who may write.
    public init(store: Store, pipeline: ArticlePipeline, tokens: WriteTokens) {
        self.store = store
        self.pipeline = pipeline
        self.tokens = tokens
    }

    /// The media types that bodies may have; the content decides what they are.
    private static let types = [
        "text/plain", "text/html", "text/markdown", "application/json", "application/ld+json", "application/x-ndjson",
        "application/gzip", "application/zip", "application/x-tar", "application/warc", "application/octet-stream",
    ]

    func route() -> Route {
        var route = Route(
            .post, "/articles", "Takes an article in; 201 when it is new, 200 when it was there.",
            produces: [Format.json.mediaType]
        ) { request, _ in try answer(request) }
        route.consumes = Self.types
        route.needsToken = true
        route.isWriting = true
        return route
    }

    private func answer(_ request: Request) throws -> Response {
        try tokens.check(request)
        try API.refuseAll(request)
        let extracts = try extracts(of: request)
        let outcomes: [IngestOutcome]
        do throws(StoreError) {
            outcomes = try store.write(extracts, at: Ingester.timestamp()) { request.limit?.commit() ?? true }
        } catch {
            if case .abandoned = error { throw Self.late }
            throw Problem(.serviceUnavailable, slug: "not-written", detail: "The article could not be kept; try again.")
        }
        return Self.answer(extracts, outcomes)
    }

    private func extracts(of request: Request) throws -> [Extract] {
        if let type = request.fields[.contentType]?.split(separator: ";").first?.lowercased(),
            !Self.types.contains(type.trimmingCharacters(in: .whitespaces))
        {
            throw Problem(
                .unsupportedMediaType, slug: "unsupported-type",
                detail: "Articles come as \(Self.types.joined(separator: ", ")).",
                fields: [.accept: Self.types.joined(separator: ", ")])
        }
        guard !request.body.isEmpty else {
            throw Problem(.unprocessableContent, slug: "empty-body", detail: "The body has no article.")
        }
        let budget = IntakeBudget { request.limit?.isOver ?? false }
        do throws(IntakeFault) {
            let extracts = try pipeline.extracts(bytes: request.body, within: budget)
            guard !extracts.isEmpty else {
                throw .unreadable(InputError(file: "-", reason: "there is no article in it"))
            }
            return extracts
        } catch {
            throw Self.problem(error)
        }
    }

    private static let late = Problem(
        .serviceUnavailable, slug: "timeout", detail: "The articles took too long to read; nothing of them was kept.")

    private static func problem(_ fault: IntakeFault) -> Problem {
        switch fault {
        case .unreadable(let error):
            Problem(
                .unprocessableContent, slug: "unreadable-article",
                detail: "The body is no article that can be read: \(error.reason).")
        case .tooManyArticles(let limit):
            Problem(
                .contentTooLarge, slug: "too-many-articles",
                detail: "A request takes \(limit) articles; nothing of these was kept.")
        case .tooManyBytes(let limit):
            Problem(
                .contentTooLarge, slug: "too-many-bytes",
                detail: "A request takes \(limit) bytes of articles, unpacked; nothing of these was kept.")
        case .outOfTime: late
        }
    }

    private static func answer(_ extracts: [Extract], _ outcomes: [IngestOutcome]) -> Response {
        var json = JSONWriter()
        json.object { json in
            json.key("data")
            json.array(zip(extracts, outcomes).map { $0 }) { json, pair in
                json.object { json in
                    json.key("id")
                    json.string(pair.0.article.id)
                    json.key("type")
                    json.string("article")
                    json.key("url")
                    json.string("/articles/" + pair.0.article.id)
                    json.key("outcome")
                    json.string(name(pair.1))
                    json.key("counts")
                    json.object { json in
                        json.key("meetings")
                        json.integer(pair.0.meetings.count)
                        json.key("persons")
                        json.integer(pair.0.persons.count)
                        json.key("quotes")
                        json.integer(pair.0.quotes.count)
                    }
                }
            }
        }
        json.endLine()
        let isNew = outcomes.contains { if case .unchanged = $0 { false } else { true } }
        var response = Response.json(json.bytes, status: isNew ? .created : .ok)
        response.fields[.cacheControl] = "no-store"
        if let first = extracts.first { response.fields[.location] = "/articles/" + first.article.id }
        return response
    }

    private static func name(_ outcome: IngestOutcome) -> String {
        switch outcome {
        case .new: "new"
        case .changed: "changed"
        case .unchanged: "unchanged"
        }
    }
}
