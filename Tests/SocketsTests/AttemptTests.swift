import HTTP
import HTTPTypes
import Sockets
import Synchronization
import Testing

/// Answers that a loop tries to make itself.
extension SocketSuites {
    @Suite(.serialized) struct AttemptTests {
        /// Who made the answers, in order.
        private final class Log: Sendable {
            let entries = Mutex<[String]>([])
            func add(_ entry: String) { entries.withLock { $0.append(entry) } }
        }

        private static func route(_ log: Log) -> Route {
            var route = Route(.get, "/quick", "", produces: ["text/plain"]) { request, _ in
                log.add("made " + request.query)
                return .text("quick " + request.query)
            }
            route.isQuick = { request, _ in request.query != "heavy" }
            return route
        }

        /// Tried ones are given up when their query says so.
        private static func attempt(_ log: Log) -> ServerConfiguration.Attempt {
            { make in
                log.add("tried")
                let response = make()
                return response.body.elementsEqual("quick slow".utf8) ? nil : response
            }
        }

        @Test(arguments: [
            ("quick", ["tried", "made quick"]), ("heavy", ["made heavy"]),
            // Given up by the loop, made again by a worker.
            ("slow", ["tried", "made slow", "made slow"]),
        ])
        func answersHereOrByAWorker(_ query: String, _ expected: [String]) throws {
            let log = Log()
            let server = try TestServer.start(more: [Self.route(log)]) { configuration in
                configuration.attempts = { Self.attempt(log) }
            }
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            client.send("GET /quick?\(query) HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try #require(client.answer())
            #expect(answer.body.elementsEqual("quick \(query)".utf8))
            #expect(log.entries.withLock { $0 } == expected)
        }

        @Test func answersManyOnOneConnectionInOrder() throws {
            let log = Log()
            let server = try TestServer.start(more: [Self.route(log)]) { configuration in
                configuration.attempts = { Self.attempt(log) }
            }
            defer { TestServer.stop(server) }
            let queries = (0..<60).map { $0 % 3 == 0 ? "slow" : $0 % 3 == 1 ? "heavy" : "n\($0)" }
            let client = try Client(port: server.port)
            client.send(Array(queries.map { "GET /quick?\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined().utf8))
            for query in queries {
                let answer = try #require(client.answer())
                #expect(answer.body.elementsEqual("quick \(query)".utf8))
            }
        }
    }
}
