import HTTP
import HTTPTypes
import Testing

struct RouterTests {
    private let router = Router([
        Route(.get, "/meetings", "") { _, _ in .text("list") },
        Route(.get, "/meetings/{id}", "") { _, parameters in .text(parameters["id"] ?? "") },
        Route(.post, "/meetings", "") { _, _ in .text("made") },
    ])

    private func answer(_ method: HTTPRequest.Method, _ path: String, query: String = "") throws -> Response {
        switch router.match(Request(method: method, path: path, query: query)) {
        case .route(let route, let parameters): try route.handler(Request(method: method, path: path), parameters)
        case .answer(let response): response
        }
    }

    @Test func findsARouteAndDecodesItsParameters() throws {
        #expect(try answer(.get, "/meetings/a%20b").body == Array("a b".utf8))
        #expect(try answer(.head, "/meetings").status == .ok)
    }

    @Test func answersAnUnknownPathWith404() throws {
        #expect(try answer(.get, "/meeting").status == .notFound)
    }

    @Test func answersAnotherMethodWith405AndAllow() throws {
        let response = try answer(.delete, "/meetings")
        #expect(response.status == .methodNotAllowed)
        #expect(response.fields[.allow] == "GET, HEAD, POST, OPTIONS")
    }

    @Test func answersOptionsWithAllow() throws {
        let response = try answer(.options, "/meetings/x")
        #expect(response.status == .noContent)
        #expect(response.fields[.allow] == "GET, HEAD, OPTIONS")
    }

    @Test(arguments: [("/meetings/", "/meetings"), ("//meetings", "/meetings"), ("/meetings//x/", "/meetings/x")])
    func redirectsToThePlainPath(_ path: String, _ plain: String) throws {
        let response = try answer(.get, path, query: "limit=1")
        #expect(response.status == .permanentRedirect)
        #expect(response.fields[.location] == plain + "?limit=1")
    }
}

struct ResponseTests {
    private let response = Response(fields: [.eTag: "\"x\"", .cacheControl: "no-cache"], body: Array("body".utf8))

    private func text(_ response: Response, _ method: HTTPRequest.Method = .get, keepsAlive: Bool = true) -> String {
        let request = Request(method: method, path: "/", id: "r1")
        let bytes = ResponseWriter.bytes(
            of: response, date: Array("now".utf8), id: Array(request.id.utf8), keepsAlive: keepsAlive, isHTTP11: true,
            isHead: method == .head)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func writesLengthAndBody() {
        #expect(text(response).contains("Content-Length: 4\r\n"))
        #expect(text(response).hasSuffix("\r\n\r\nbody"))
        #expect(text(response, keepsAlive: false).contains("Connection: close\r\n"))
    }

    @Test func writesTheSameHeadForHeadWithoutABody() {
        #expect(text(response, .head).contains("Content-Length: 4\r\n"))
        #expect(text(response, .head).hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: ["\"x\"", "W/\"x\"", "*", "\"a\", \"x\"", ", \"x\""])
    func answers304WhenATagIsKnown(_ list: String) {
        let request = Request(method: .get, path: "/", fields: [.ifNoneMatch: list])
        let answer = Conditions.apply(request, to: response, now: 0)
        #expect(answer.status == .notModified)
        #expect(answer.fields[.eTag] == "\"x\"")
        #expect(answer.fields[.cacheControl] == "no-cache")
        #expect(!text(answer).contains("Content-Length"))
    }

    @Test func answersWholeWhenNoTagIsKnown() {
        let request = Request(method: .get, path: "/", fields: [.ifNoneMatch: "\"y\""])
        #expect(Conditions.apply(request, to: response, now: 0).status == .ok)
    }

    @Test func comparesIfMatchStrongly() {
        let weak = Request(method: .get, path: "/", fields: [.ifMatch: "W/\"x\""])
        #expect(Conditions.apply(weak, to: response, now: 0).status == .preconditionFailed)
        let strong = Request(method: .get, path: "/", fields: [.ifMatch: "\"x\""])
        #expect(Conditions.apply(strong, to: response, now: 0).status == .ok)
    }

    @Test func formatsDates() {
        #expect(HTTPDate.format(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.format(1_709_164_800) == "Thu, 29 Feb 2024 00:00:00 GMT")
        // A clock that was never set may stand before 1970.
        #expect(HTTPDate.format(-1) == "Wed, 31 Dec 1969 23:59:59 GMT")
        #expect(HTTPDate.format(-86_400) == "Wed, 31 Dec 1969 00:00:00 GMT")
        #expect(HTTPDate.format(-2_203_977_600) == "Wed, 28 Feb 1900 00:00:00 GMT")
        #expect(HTTPDate.format(-62_200_000_000).hasSuffix(" GMT"))
    }

    @Test func writesProblemsThatHoldAnyText() {
        let problem = Problem(.badRequest, slug: "s", detail: "a \"b\"\n\u{1}")
        let body = String(decoding: problem.response(to: "/", requestID: "r").body, as: UTF8.self)
        #expect(body.contains(#""detail":"a \"b\"\n\u0001""#))
    }
}
