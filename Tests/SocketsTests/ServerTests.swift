import Foundation
import Glibc
import HTTP
import HTTPTypes
import Logging
import Sockets
import Testing

/// A blocking client on a real socket.
final class Client {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
        var timeout = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Reads until the text ends as wanted, or the server closes.
    func read(until suffix: String? = nil) -> String {
        var out = ""
        var chunk = [UInt8](repeating: 0, count: 4096)
        while suffix.map({ !out.hasSuffix($0) }) ?? true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            out += String(decoding: chunk[..<count], as: UTF8.self)
        }
        return out
    }
}

@Suite(.serialized) struct ServerTests {
    private func server(_ configure: (inout ServerConfiguration) -> Void = { _ in }) throws -> Server {
        var configuration = ServerConfiguration(loops: 2)
        configuration.port = 0
        configure(&configuration)
        let router = Router([
            Route(.get, "/fast", "", isImmediate: true) { _, _ in .text("fast") },
            Route(.get, "/work", "") { request, _ in .text("work \(request.query)") },
            Route(.get, "/fail", "") { _, _ in throw SocketError.invalidAddress("secret") },
            Route(.post, "/echo", "") { request, _ in Response(body: request.body) },
        ])
        let server = try Server(
            configuration: configuration, router: router,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        server.start()
        return server
    }

    private func stop(_ server: Server) {
        server.drain()
        server.wait()
    }

    @Test func keepsAConnectionAlive() throws {
        let server = try server()
        defer { stop(server) }
        let client = try Client(port: server.port)
        for path in ["/fast", "/work?1", "/fast"] {
            client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = client.read(until: path == "/fast" ? "fast" : "work 1")
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(!answer.contains("Connection: close"))
        }
    }

    @Test func answersPipelinedRequestsInOrder() throws {
        let server = try server()
        defer { stop(server) }
        let client = try Client(port: server.port)
        client.send(
            "GET /work?1 HTTP/1.1\r\nHost: a\r\n\r\nGET /fast HTTP/1.1\r\nHost: a\r\n\r\nGET /work?2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        )
        let bodies = client.read().components(separatedBy: "\r\n\r\n").dropFirst().map { $0.prefix(6) }
        #expect(bodies == ["work 1", "fastHT", "work 2"])
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
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n")
        #expect(client.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
        client.send("hi")
        #expect(client.read().hasSuffix("\r\n\r\nhi"))
    }

    @Test func drainsWithAnOpenConnection() throws {
        let server = try server()
        let client = try Client(port: server.port)
        client.send("GET /fast HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = client.read(until: "fast")
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
        let before = Self.openSockets()
        for _ in 0..<50 { stop(try server()) }
        let after = Self.openSockets()
        // Other tests open sockets beside us; a leak would add one a start.
        #expect(after - before < 25)
    }

    /// Sockets and event queues of this process; other tests open files beside us.
    private static func openSockets() -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return names.count { name in
            let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + name)) ?? ""
            return target.hasPrefix("socket:") || target.contains("eventpoll")
        }
    }
}
