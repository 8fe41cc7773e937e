import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Testing

struct APITests {
    private let router: Router
    private let folder: URL
    private let store: Store

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try Store(path: folder.appending(path: "db.sqlite").path)
        let extracts = (1...3).map { number in
            let article = Article(
                title: "T\(number)", language: "en", publishedAt: "2025-01-0\(number)", text: "text \(number)",
                source: .init(file: "f\(number)", format: "text", bytes: 6))
            return Extract(
                source: "f\(number)", article: article, persons: [], organizations: [], meetings: [], quotes: [])
        }
        _ = try store.write(extracts, at: "2025-01-05T00:00:00Z")
        try store.refuse(file: "bad", reason: "the file is empty", at: "2025-01-05T00:00:00Z")
        router = Router(API(store: store, version: "1").routes())
    }

    private func get(_ path: String, _ query: String = "", fields: HTTPFields = [:]) throws -> Response {
        let request = Request(method: .get, path: path, query: query, fields: fields, id: "r")
        switch router.match(request) {
        case .answer(let response): return response
        case .route(let route, let parameters):
            do {
                return Conditions.apply(request, to: try route.handler(request, parameters), now: 0)
            } catch let problem as Problem {
                return problem.response(to: path, requestID: "r")
            }
        }
    }

    private func object(_ response: Response) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
    }

    @Test(arguments: [
        "/", "/version", "/meetings", "/persons", "/quotes", "/articles", "/organizations",
        "/ingests",
    ])
    func answersEveryRoute(_ path: String) throws {
        #expect(try get(path).status == .ok)
    }

    @Test func pagesThroughAList() throws {
        let first = try object(get("/articles", "limit=2"))
        let page = try #require(first["page"] as? [String: Any])
        #expect((first["data"] as? [Any])?.count == 2)
        #expect(page["total"] is NSNull && page["prev"] is NSNull)
        let next = try #require(page["next"] as? String)
        let second = try object(get("/articles", String(next.dropFirst("/articles?".count))))
        #expect((second["data"] as? [Any])?.count == 1)
    }

    @Test func servesOneRecordOr404() throws {
        let list = try object(get("/articles"))
        let id = try #require((list["data"] as? [[String: Any]])?.first?["id"] as? String)
        let record = try object(get("/articles/" + id))
        #expect((record["data"] as? [String: Any])?["title"] as? String == "T3")
        let missing = try get("/articles/none")
        #expect(missing.status == .notFound)
        #expect(missing.fields[.contentType] == "application/problem+json")
    }

    @Test(arguments: [
        ("limt=1", "unknown-parameter"), ("limit=0", "out-of-range"), ("limit=201", "out-of-range"),
        ("limit=x", "out-of-range"),
        ("cursor=zzz", "malformed-cursor"),
    ])
    func refusesABadQuery(_ query: String, _ code: String) throws {
        let response = try get("/articles", query)
        #expect(response.status == .badRequest)
        let errors = try #require(try object(response)["errors"] as? [[String: Any]])
        #expect(errors.first?["code"] as? String == code)
        if query == "limt=1" { #expect(errors.first?["did_you_mean"] as? String == "limit") }
    }

    @Test func answers304UntilTheDataChanges() throws {
        let tag = try #require(try get("/articles").fields[.eTag])
        #expect(try get("/articles", fields: [.ifNoneMatch: tag]).status == .notModified)
        let article = Article(
            title: "new", language: "en", text: "new", source: .init(file: "n", format: "text", bytes: 3))
        _ = try store.write(
            [Extract(source: "n", article: article, persons: [], organizations: [], meetings: [], quotes: [])],
            at: "2025-01-06T00:00:00Z")
        #expect(try get("/articles", fields: [.ifNoneMatch: tag]).status == .ok)
    }

    /// Few streams may be open at a time, so a stream must end with its last piece, and with its last owner.
    @Test(arguments: [true, false]) func endsEveryExport(_ isRead: Bool) throws {
        for _ in 0..<20 {
            let response = try get("/articles.csv")
            #expect(response.status == .ok)
            let stream = try #require(response.stream)
            while isRead, try stream.next() != nil {}
        }
    }
}
