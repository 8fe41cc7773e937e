import HTTP
import HTTPTypes
import Ingest
import Records
import Testing

@testable import API
@testable import Store

/// Corrections whose time is over: what is answered "too late" is not there, and what is there was answered.
struct LateCorrectionTests {
    private let site: PageSite
    private let service: Service
    private static let token = "a-token-of-more-than-twenty-letters"

    init() throws {
        site = try PageSite([PageSample().extract()])
        let intake = ArticleIntake(
            store: site.store, pipeline: ArticlePipeline(), tokens: try WriteTokens("\(Self.token) # desk\n"))
        let api = API(store: site.store, version: "1", writer: intake)
        service = Service(router: Router(api.routes(), problemPage: API.problemPage)) { _, _, _ in }
    }

    private func ask(_ method: HTTPRequest.Method, _ path: String, _ body: String, _ limit: WorkLimit) -> Response {
        let fields: HTTPFields = [
            .authorization: "Bearer \(Self.token)", .contentType: "application/json", .ifMatch: "*",
        ]
        var request = Request(method: method, path: path, fields: fields, body: Array(body.utf8), id: "r")
        request.limit = limit
        switch service.plan(request, now: 0) {
        case .answer(let response, _): return response
        case .work(let route, let parameters): return service.call(route, parameters, request)
        }
    }

    @Test(
        arguments: [
            (.patch, "/meetings/M", #"{"status":"cancelled"}"#), (.patch, "/meetings/M", #"{"accepted":true}"#),
            (.patch, "/persons/anna-berg", #"{"merged_into":"omar-haddad"}"#), (.delete, "/meetings/M", ""),
            (.delete, "/corrections/C", ""),
        ] as [(HTTPRequest.Method, String, String)])
    func keepsNothingThatIsTooLate(_ method: HTTPRequest.Method, _ path: String, _ body: String) throws {
        let page = try site.store.page(ListRequest(.meetings))
        let meeting = try #require(page.records.first.flatMap { JSONSlice($0)["id"]?.string })
        let known = try site.store.correct(
            .meetings, meeting, .patch(JSONSlice(#"{"title":"Fish"}"#)), seen: nil, by: "desk", reason: nil,
            at: "2025-08-03T00:00:00Z")
        let path = path.replacing("/M", with: "/\(meeting)").replacing("/C", with: "/\(known.id)")
        let last = try site.store.lastChange()
        let abandoned = WorkLimit(seconds: 60)
        #expect(abandoned.abandon())
        for limit in [abandoned, WorkLimit(seconds: 0)] {
            let response = ask(method, path, body, limit)
            #expect(response.status == .serviceUnavailable && response.problem?.slug == "timeout")
        }
        #expect(try site.store.corrections().map(\.undoneAt) == [nil] && site.store.lastChange() == last)
        // In time it is kept, and whoever waits knows that the answer must be awaited.
        let inTime = WorkLimit(seconds: 60)
        #expect(ask(method, path, body, inTime).status.kind == .successful && !inTime.abandon())
        #expect(try site.store.lastChange() > last)
    }
}
