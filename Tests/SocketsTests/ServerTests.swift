import Foundation
import Glibc
import HTTP
import HTTPTypes
import Logging
import Sockets
import Testing

/// All tests with sockets, one after the other, so that what is open can be counted.
@Suite(.serialized) enum SocketSuites {}

extension SocketSuites {
    @Suite(.serialized) struct ServerTests {
        private func server(_ configure: (inout ServerConfiguration) -> Void = { _ in }) throws -> Server {
            try TestServer.start(configure)
        }

        private func stop(_ server: Server) { TestServer.stop(server) }

        @Test func keepsAConnectionAlive() throws {
            let server = try server()
            defer { stop(server) }
            let client = try Client(port: server.port)
            for path in ["/plain", "/work?1", "/plain"] {
                client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = client.read(until: path == "/plain" ? "plain" : "work1")
                #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(!answer.contains("Connection: close"))
            }
        }

        /// A probe that asks for JSON must not see a dead server.
        @Test(arguments: ["/livez", "/readyz", "/metrics"]) func answersProbesWhateverTheyAccept(_ path: String) throws
        {
            let state = ServerState()
            let server = try TestServer.start(state: state, more: Operations(state: state) { true }.routes())
            defer { stop(server) }
            let client = try Client(port: server.port)
            client.send("GET \(path) HTTP/1.1\r\nHost: a\r\nAccept: application/json\r\nConnection: close\r\n\r\n")
            #expect(client.read().hasPrefix("HTTP/1.1 200 OK\r\n"))
        }

        @Test func answersPipelinedRequestsInOrder() throws {
            let server = try server()
            defer { stop(server) }
            let client = try Client(port: server.port)
            client.send(
                "GET /work?1 HTTP/1.1\r\nHost: a\r\n\r\nGET /plain HTTP/1.1\r\nHost: a\r\n\r\nGET /work?2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            let bodies = client.read().components(separatedBy: "\r\n\r\n").dropFirst().map { $0.prefix(6) }
            #expect(bodies == ["work1H", "plainH", "work2"])
        }

        @Test func closesAfterAnErrorThatTheClientCanRead() throws {
            let server = try server()
            defer { stop(server) }
            let client = try Client(port: server.port)
            client.send("GET / HTTP/1.1\r\n\r\n")
            let answer = client.read()
            #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            #expect(answer.contains("Connection: close\r\n") && answer.contains("application/problem+json"))
        }

        @Test func tellsNothingOfAFailure() throws {
            let server = try server()
            defer { stop(server) }
            let client = try Client(port: server.port)
            client.send("GET /fail HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Request-Id: mine\r\n\r\n")
            let answer = client.read()
            #expect(answer.hasPrefix("HTTP/1.1 500 "))
            #expect(!answer.contains("secret") && answer.contains("\"request_id\":\"mine\""))
        }

        @Test func sendsContinueOnlyWhenTheBodyIsAwaited() throws {
            let server = try server()
            defer { stop(server) }
            let client = try Client(port: server.port)
            client.send(
                "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
            )
            #expect(client.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            client.send("hi")
            #expect(client.read().hasSuffix("\r\n\r\nhi"))
        }

        @Test func drainsWithAnOpenConnection() throws {
            let server = try server()
            let client = try Client(port: server.port)
            client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
            _ = client.read(until: "plain")
            stop(server)
            #expect(client.read() == "")
        }

        @Test func refusesAPortInUse() throws {
            let first = try server()
            defer { stop(first) }
            #expect { try server { $0.port = first.port } } throws: { error in
                if case .addressInUse = error as? SocketError { true } else { false }
            }
        }

        @Test func leavesNothingOpenAfterManyStarts() throws {
            stop(try server())
            let before = Open.now()
            for _ in 0..<50 {
                let server = try server()
                let client = try Client(port: server.port)
                client.send("GET /work HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.answer()?.status == "HTTP/1.1 200 OK")
                stop(server)
            }
            // Tests beside this one run programs, which holds a socket or two: a leak would be one a start.
            let after = Open.now()
            #expect(after.loops == before.loops)
            #expect(abs(after.descriptors - before.descriptors) < 10)
        }
    }
}

/// What this process holds open of the kinds that servers use.
private struct Open {
    var descriptors: Int
    var loops: Int

    static func now() -> Open {
        let files = FileManager.default
        let names = (try? files.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        let descriptors = names.count { name in
            let target = (try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + name)) ?? ""
            return target.hasPrefix("socket:") || target.contains("eventpoll") || target.contains("eventfd")
        }
        let threads = (try? files.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
        let loops = threads.count { thread in
            (try? String(contentsOfFile: "/proc/self/task/\(thread)/comm", encoding: .utf8)) == "parley.loop\n"
        }
        return Open(descriptors: descriptors, loops: loops)
    }
}
