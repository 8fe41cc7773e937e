import Foundation
import HTTP
import HTTPTypes
import Logging
import Sockets
import Synchronization

/// A server with a route for each kind of answer.
enum TestServer {
    static func start(
        state: ServerState = ServerState(), more: [Route] = [],
        _ configure: (inout ServerConfiguration) -> Void = { _ in }
    ) throws -> Server {
        var configuration = ServerConfiguration(cores: 4)
        configuration.port = 0
        configure(&configuration)
        let server = try Server(
            configuration: configuration, router: Router(routes + more), state: state,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        server.start()
        return server
    }

    static func stop(_ server: Server) {
        server.drain()
        server.wait()
    }

    private static let text = ["text/plain"]

    private static let routes: [Route] = [
        Route(.get, "/plain", "", produces: text, isImmediate: true) { _, _ in .text("plain") },
        Route(.get, "/work", "", produces: text) { request, _ in .text("work" + request.query) },
        Route(.get, "/teapot", "", produces: text) { _, _ in Response(status: .init(code: 299)) },
        Route(.get, "/fail", "") { _, _ in throw SocketError.invalidAddress("secret") },
        Route(.get, "/unavailable", "") { _, _ in
            throw Problem(.serviceUnavailable, slug: "unavailable", detail: "Not now.")
        },
        Route(.get, "/linked", "", produces: text) { _, _ in
            var response = Response.text("page")
            if let link = HTTPField.Name("Link") { response.fields[link] = "</linked?cursor=x>; rel=\"next\"" }
            return response
        },
        Route(.get, "/secret", "", produces: text) { request, _ in
            guard request.fields[.authorization] == "Bearer right" else {
                throw Problem(.unauthorized, slug: "unauthorized", detail: "A token is needed.")
            }
            return .text("secret")
        },
        Route(
            .get, "/tagged", "",
            validator: { _ in
                Validation(tag: "\"one\"", modified: "Sun, 06 Nov 1994 08:49:37 GMT")
            }
        ) { _, _ in tagged() },
        Route(.get, "/export", "", produces: ["text/csv"]) { _, _ in
            var response = Response(
                fields: [.contentType: "text/csv; charset=utf-8", .eTag: "\"e\""], body: Array("0123456789".utf8))
            response.isRangeable = true
            response.isKept = true
            return response
        },
        Route(.get, "/stream", "", produces: text) { _, _ in stream(["one ", "two ", "", "three"]) },
        Route(.get, "/broken", "", produces: text) { _, _ in stream(["one ", nil]) },
        Route(.post, "/echo", "") { request, _ in Response(body: request.body) },
        Route(.post, "/made", "") { _, _ in Response(status: .created, fields: [.location: "/made/1"]) },
    ]

    private static func tagged() -> Response {
        var response = Response.json(Array("\"\(String(repeating: "x", count: 1998))\"".utf8))
        response.fields[.eTag] = "\"one\""
        response.fields[.lastModified] = "Sun, 06 Nov 1994 08:49:37 GMT"
        response.fields[.cacheControl] = Service.revalidate
        response.isKept = true
        return response
    }

    /// A stream of pieces; nil is a failure.
    static func stream(_ pieces: [String?]) -> Response {
        let place = Mutex(0)
        var response = Response.text("")
        response.stream = BodyStream {
            try place.withLock { place in
                guard place < pieces.count else { return nil }
                defer { place += 1 }
                guard let piece = pieces[place] else { throw SocketError.invalidAddress("broken") }
                return Array(piece.utf8)
            }
        }
        return response
    }
}
