import Foundation
import HTTP
import HTTPTypes
public import Ingest
import Records
public import Store

/// `POST /articles`: takes an article in, in any form that `ingest` takes.
public struct ArticleIntake: Sendable {
    let store: Store
    private let pipeline: ArticlePipeline
    let tokens: WriteTokens

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

    private static let parameters = [
        Parameter(
            "published", in: .query, "The day on which it appeared, where the article does not say so.",
            schema: #"{"type":"string","format":"date"}"#),
        Parameter(
            "language", in: .query, "The language of the article, BCP 47; found out without it.",
            schema: #"{"type":"string","pattern":"^[a-z]{2,3}$"}"#),
        Parameter(
            "url", in: .query, "The address of the article, http or https, where it does not name one.",
            schema: #"{"type":"string","format":"uri"}"#),
    ]

    func route() -> Route {
        var route = Route(
            .post, "/articles", "Takes an article in; 201 when it is new, 200 when it was there.",
            parameters: Self.parameters, produces: [Format.json.mediaType]
        ) { request, _ in try answer(request) }
        route.consumes = Self.types
        route.needsToken = true
        route.isWriting = true
        return route
    }

    private func answer(_ request: Request) throws -> Response {
        try tokens.check(request)
        let given = try Self.given(PlainParameters(request, Self.parameters))
        let extracts = try extracts(of: request, given)
        let outcomes: [IngestOutcome]
        do throws(StoreError) {
            outcomes = try store.write(
                extracts, at: Ingester.timestamp(), while: { !(request.limit?.isOver ?? false) },
                commits: request.commits)
        } catch {
            if case .abandoned = error { throw Self.late }
            throw Problem(.serviceUnavailable, slug: "not-written", detail: "The article could not be kept; try again.")
        }
        return Self.answer(extracts, outcomes)
    }

    /// What the query says of the article.
    private static func given(_ query: PlainParameters) throws -> GivenFacts {
        let given = GivenFacts(
            published: query.text("published"), language: query.text("language")?.lowercased(), url: query.text("url"))
        if let day = given.published {
            guard day.utf8.count >= 10, CalendarDay(day) != nil else {
                throw ListParameters.fault("published", "not-a-date", "published is a day such as 2025-07-10.")
            }
        }
        if let language = given.language {
            guard (2...3).contains(language.utf8.count), language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
                throw ListParameters.fault("language", "not-a-language", "language is a BCP 47 tag such as nl.")
            }
        }
        if let url = given.url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
            throw ListParameters.fault("url", "not-an-address", "url begins with http:// or https://.")
        }
        return given
    }

    /// What says that it is JSON must be JSON, in UTF-8; else its text would pass for a story.
    static func checkJSON(_ body: [UInt8]) throws {
        let problem: String
        if String(validating: body, as: UTF8.self) == nil {
            problem = "The body is not UTF-8, which JSON is written in."
        } else {
            do {
                _ = try JSONSerialization.jsonObject(with: Data(body), options: .fragmentsAllowed)
                return
            } catch {
                let reason = (error as NSError).userInfo["NSDebugDescription"] as? String
                problem = "The body is not JSON\(reason.map { ": \($0)" } ?? ".")"
            }
        }
        throw Problem(
            .badRequest, slug: "malformed-json", detail: problem,
            faults: [.init(location: "body", name: "", code: "malformed-json", message: problem)])
    }

    private func extracts(of request: Request, _ given: GivenFacts) throws -> [Extract] {
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
        if let length = request.fields[.contentLength].flatMap({ Int($0) }), length != request.body.count {
            throw Problem(
                .badRequest, slug: "cut-body", detail: "The body has \(request.body.count) bytes and not \(length).")
        }
        let type = request.fields[.contentType]?.split(separator: ";").first?.lowercased()
        if type == "application/json" || type == "application/ld+json" { try Self.checkJSON(request.body) }
        let budget = IntakeBudget { request.limit?.isOver ?? false }
        do throws(IntakeFault) {
            let extracts = try pipeline.extracts(bytes: request.body, within: budget, given: given)
            guard !extracts.isEmpty else {
                throw .unreadable(InputError(file: "-", reason: "there is no article in it"))
            }
            return extracts
        } catch {
            throw Self.problem(error)
        }
    }

    static let late = Problem(
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
        let isNew = outcomes.contains { if case .new = $0 { true } else { false } }
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
        case .removed: "removed"
        }
    }
}
