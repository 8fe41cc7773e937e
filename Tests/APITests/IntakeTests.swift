import API
import Foundation
import HTTP
import HTTPTypes
import Ingest
import Records
import Store
import Testing

/// `POST /articles` and who may.
struct IntakeTests {
    private let site: PageSite
    private let service: Service
    private static let token = "a-token-of-more-than-twenty-letters"
    private static let story = """
        Overleg in Oslo

        De Noorse premier Anna Berg sprak donderdag in Oslo met de Jordaanse koning Omar Haddad over handel.
        """

    init() throws {
        site = try PageSite([])
        let tokens = try WriteTokens("# desk\nsha256:\(Digest.sha256Hex(Self.token)) # the desk's\n")
        let intake = ArticleIntake(store: site.store, pipeline: ArticlePipeline(), tokens: tokens)
        service = Service(router: Router(API(store: site.store, version: "1", writer: intake).routes())) { _, _, _ in }
    }

    private func post(_ body: [UInt8], _ fields: HTTPFields, _ limit: WorkLimit? = nil, query: String = "") -> Response
    {
        var request = Request(method: .post, path: "/articles", query: query, fields: fields, body: body, id: "r")
        request.limit = limit
        switch service.plan(request, now: 0) {
        case .answer(let response, _): return response
        case .work(let route, let parameters): return service.call(route, parameters, request)
        }
    }

    private func post(_ text: String = story, authorization: String? = "Bearer " + token, type: String? = "text/plain")
        -> Response
    {
        var fields = HTTPFields()
        fields[.authorization] = authorization
        fields[.contentType] = type
        return post(Array(text.utf8), fields)
    }

    @Test func takesAnArticleOnce() throws {
        let first = post()
        #expect(first.status == .created)
        let location = try #require(first.fields[.location])
        let article = site.get(location, accept: nil)
        #expect(article.status == .ok && String(decoding: article.body, as: UTF8.self).contains("Overleg in Oslo"))
        let again = post()
        #expect(again.status == .ok && again.fields[.location] == location)
        #expect(try site.store.page(ListRequest(.articles)).records.count == 1)
        #expect(try site.store.check().faults == [])
    }

    @Test func takesWhatIngestTakes() throws {
        let json =
            #"{"title":"Talks","text":"Prime Minister Anna Berg met King Omar Haddad in Oslo on Thursday to talk about trade.","published_at":"2025-07-04"}"#
        #expect(post(json, type: "application/json").status == .created)
        #expect(
            post(
                "<html><head><title>T</title></head><body><article><p>\(Self.story)</p></article></body></html>",
                type: "text/html"
            ).status == .created)
    }

    @Test func takesWhatTheSenderSays() throws {
        let fields: HTTPFields = [.authorization: "Bearer " + Self.token, .contentType: "text/plain"]
        let query = "published=2025-07-04&language=nl&url=https://news.example/1"
        let response = post(Array(Self.story.utf8), fields, query: query)
        #expect(response.status == .created)
        let article = site.get(try #require(response.fields[.location]), accept: nil)
        let text = String(decoding: article.body, as: UTF8.self)
        #expect(text.contains("\"published_at\":\"2025-07-04\"") && text.contains("\"url\":\"https://news.example/1\""))
        for query in ["published=July", "language=Dutch", "url=javascript:alert(1)", "publisher=x"] {
            #expect(post(Array(Self.story.utf8), fields, query: query).status == .badRequest, "\(query)")
        }
    }

    @Test func refusesJSONThatIsNotUTF8AndCutBodies() {
        var fields: HTTPFields = [.authorization: "Bearer " + Self.token, .contentType: "application/json"]
        let latin = Array("{\"title\":\"Caf".utf8) + [0xE9] + Array("\",\"text\":\"Anna Berg met Omar Haddad.\"}".utf8)
        #expect(post(latin, fields).problem?.slug == "malformed-json")
        fields[.contentType] = "text/plain"
        fields[.contentLength] = String(Self.story.utf8.count + 1)
        #expect(post(Array(Self.story.utf8), fields).problem?.slug == "cut-body")
    }

    @Test func keepsNothingWhenTimeIsOver() throws {
        let fields: HTTPFields = [.authorization: "Bearer " + Self.token, .contentType: "text/plain"]
        let given = WorkLimit(seconds: 60)
        #expect(given.abandon())
        for limit in [WorkLimit(seconds: 0), given] {
            let response = post(Array(Self.story.utf8), fields, limit)
            #expect(response.status == .serviceUnavailable)
            #expect(response.problem?.slug == "timeout")
        }
        #expect(try site.store.page(ListRequest(.articles)).records.isEmpty)
        #expect(post(Array(Self.story.utf8), fields, WorkLimit(seconds: 60)).status == .created)
    }

    /// More than a request may cost, by articles and by bytes after decompression.
    @Test(arguments: [(1_001, 1, "too-many-articles"), (9, 1 << 20, "too-many-bytes")])
    func refusesMoreThanARequestMayCost(_ count: Int, _ size: Int, _ slug: String) throws {
        let words = String(repeating: "The harbour was closed. ", count: max(1, size / 24))
        let lines = (1...count).map { #"{"title":"T\#($0)","text":"\#(words)"}"# + "\n" }
        let response = post(lines.joined(), type: "application/x-ndjson")
        #expect(response.status == .contentTooLarge)
        #expect(response.problem?.slug == slug)
        #expect(try site.store.page(ListRequest(.articles)).records.isEmpty)
    }

    @Test(arguments: [nil, "Bearer wrong-token-wrong-token", "Basic YTpi", "Bearer", "", "Bearer " + token + "x"])
    func refusesWhoHasNoToken(_ authorization: String?) throws {
        let response = post(authorization: authorization)
        #expect(response.status == .unauthorized)
        #expect(response.fields[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
        #expect(try site.store.page(ListRequest(.articles)).records.isEmpty)
    }

    @Test(
        arguments: [
            ("", "text/plain", 422), ("   ", "text/plain", 422), ("{\"a\":1}", "application/json", 422),
            (story, "image/png", 415), ("{\"a\":", "application/json", 400), (story, "application/json", 400),
            ("{\"title\" \"T\"}", "application/ld+json; charset=utf-8", 400),
            (story, nil, 201),
        ] as [(String, String?, Int)])
    func answersBodiesByWhatTheyAre(_ body: String, _ type: String?, _ status: Int) {
        #expect(post(body, type: type).status.code == status)
    }

    @Test func isNotThereWithoutTokens() {
        let request = Request(method: .post, path: "/articles", body: Array("x".utf8), id: "r")
        guard case .answer(let response, _) = site.service.plan(request, now: 0) else {
            Issue.record("a route took it")
            return
        }
        #expect(response.status == .methodNotAllowed && response.fields[.allow] == "GET, HEAD, OPTIONS")
    }

    @Test(arguments: ["", "# nothing", "short", "sha256:zz"])
    func refusesAWeakTokenFile(_ text: String) {
        #expect(throws: WriteTokens.Fault.self) { try WriteTokens(text) }
    }
}
