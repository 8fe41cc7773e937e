import Foundation
import Glibc
import HTTP
import HTTPTypes
import Logging
import Sockets
import Testing

extension SocketSuites {
    /// How a server begins and ends.
    @Suite(.serialized) struct EndTests {
        /// 38: what is in flight is finished, with the word that the connection ends.
        @Test func finishesWhatIsInFlight() throws {
            let gate = Gate()
            let state = ServerState()
            let server = try TestServer.start(state: state, more: [gate.route])
            let client = try Client(port: server.port)
            let idle = try Client(port: server.port)
            client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
            gate.awaitEntry()
            server.drain()
            #expect(idle.isAtEnd)
            #expect(throws: Problem.self) { try Self.ready(state) }
            gate.open()
            let answer = client.answer()
            #expect(answer?.body == Array("gate".utf8) && answer?.value("Connection") == "close")
            server.wait()
            let port = server.port
            #expect(throws: (any Error).self) { _ = try Client(port: port) }
        }

        @Test func endsAtOnceWhenToldTwice() throws {
            let gate = Gate()
            let server = try TestServer.start(more: [gate.route])
            let client = try Client(port: server.port)
            client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
            gate.awaitEntry()
            server.drain()
            server.drain()
            server.wait()
            #expect(client.isAtEnd)
            gate.open()
        }

        @Test func endsAtTheDeadline() throws {
            let gate = Gate()
            let server = try TestServer.start(more: [gate.route]) { $0.drainTimeout = 0.2 }
            let client = try Client(port: server.port)
            client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
            gate.awaitEntry()
            server.drain()
            server.wait()
            #expect(client.isAtEnd)
            gate.open()
        }

        private static func ready(_ state: ServerState) throws {
            for route in Operations(state: state, isReady: { true }).routes() where route.template == "/readyz" {
                _ = try route.handler(Request(method: .get, path: "/readyz"), [:])
            }
        }

        @Test func tellsWhenTheDatabaseDoesNotAnswer() throws {
            let routes = Operations(state: ServerState(), isReady: { false }).routes()
            let server = try TestServer.start(more: routes)
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            client.send("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\nGET /livez HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.answer()?.status == "HTTP/1.1 503 Service Unavailable")
            #expect(client.answer()?.status == "HTTP/1.1 200 OK")
        }

        @Test func countsRequests() throws {
            let state = ServerState()
            let server = try TestServer.start(state: state, more: Operations(state: state, isReady: { true }).routes())
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            for path in ["/work", "/work", "/nothing", "/tagged", "/tagged"] {
                client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = client.answer()
            }
            client.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n")
            let text = String(decoding: client.answer()?.body ?? [], as: UTF8.self)
            for line in [
                "parley_http_requests_total{route=\"/work\",method=\"GET\",status=\"200\"} 2",
                "parley_http_requests_total{route=\"/tagged\",method=\"GET\",status=\"200\"} 2",
                "parley_http_requests_total{route=\"none\",method=\"GET\",status=\"404\"} 1",
                "parley_http_request_duration_seconds_count{route=\"/work\"} 2", "parley_http_connections 1",
                "parley_worker_queue_length 0",
            ] {
                #expect(text.contains(line + "\n"), "\(line)")
            }
        }

        @Test func writesALineForEachRequest() throws {
            let lines = LineCollector()
            var configuration = ServerConfiguration(cores: 1)
            configuration.port = 0
            let server = try Server(
                configuration: configuration,
                router: Router([Route(.get, "/a/{id}", "", produces: ["text/plain"]) { _, _ in .text("x") }]),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                accessLog: Logger(label: "access") { _ in lines })
            server.start()
            let client = try Client(port: server.port)
            client.send("GET /a/7?b=c HTTP/1.1\r\nHost: a\r\nX-Request-Id: mine\r\n\r\n")
            _ = client.answer()
            TestServer.stop(server)
            let line = try #require(lines.all.first)
            #expect(line["route"] == "/a/{id}" && line["status"] == "200" && line["request_id"] == "mine")
            #expect(line["method"] == "GET" && line["bytes"] != nil && line["microseconds"] != nil)
        }

        /// Makes a Unix socket, connects or binds it to a path, and closes it.
        private static func use(
            _ path: String, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
        ) -> Int32 {
            let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            return use(path, descriptor, call)
        }

        private static func use(
            _ path: String, _ descriptor: Int32, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
        ) -> Int32 {
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
            return withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
        }

        @Test func servesAUnixSocketAndRemovesIt() throws {
            let path = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)").path
            let server = try TestServer.start { $0.unixPath = path }
            #expect(Self.use(path, connect) == 0)
            TestServer.stop(server)
            #expect(!FileManager.default.fileExists(atPath: path))
        }

        /// A file is left alone, a server that answers too; only a socket that nobody answers is replaced.
        @Test func leavesTheFilesOfOthersAlone() throws {
            let path = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)").path
            defer { unlink(path) }
            try Data("mine".utf8).write(to: URL(filePath: path))
            #expect(throws: SocketError.self) { _ = try TestServer.start { $0.unixPath = path } }
            #expect(FileManager.default.contents(atPath: path) == Data("mine".utf8))
            unlink(path)
            let first = try TestServer.start { $0.unixPath = path }
            #expect(throws: SocketError.self) { _ = try TestServer.start { $0.unixPath = path } }
            // A second one that stands there when the first ends stays.
            unlink(path)
            let second = try TestServer.start { $0.unixPath = path }
            TestServer.stop(first)
            #expect(FileManager.default.fileExists(atPath: path))
            TestServer.stop(second)
            #expect(!FileManager.default.fileExists(atPath: path))
        }

        /// One who listens and accepts nobody is there all the same; asking him must not wait until he does.
        @Test(.timeLimit(.minutes(1)), arguments: [Int32(SOCK_STREAM.rawValue), Int32(SOCK_DGRAM.rawValue)])
        func leavesASocketAloneWhoseQueueIsFull(_ kind: Int32) throws {
            let path = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)").path
            defer { unlink(path) }
            let owner = socket(AF_UNIX, kind, 0)
            defer { close(owner) }
            #expect(Self.use(path, owner, bind) == 0)
            var waiting: [Int32] = []
            defer { for descriptor in waiting { close(descriptor) } }
            if kind == Int32(SOCK_STREAM.rawValue) {
                #expect(listen(owner, 0) == 0)
                repeat {
                    waiting.append(socket(AF_UNIX, kind | Int32(SOCK_NONBLOCK.rawValue), 0))
                } while Self.use(path, waiting[waiting.count - 1], connect) == 0
            }
            #expect {
                _ = try TestServer.start { $0.unixPath = path }
            } throws: { error in
                "\(error)" == "\(path) is in use by another program"
            }
            #expect(FileManager.default.fileExists(atPath: path))
        }

        @Test func replacesASocketThatNobodyAnswers() throws {
            let path = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)").path
            #expect(Self.use(path, bind) == 0)
            let server = try TestServer.start { $0.unixPath = path }
            TestServer.stop(server)
            #expect(!FileManager.default.fileExists(atPath: path))
        }

        /// While requests are still answered, nobody new is let in.
        @Test func refusesNewConnectionsWhileDraining() throws {
            let gate = Gate()
            let server = try TestServer.start(more: [gate.route])
            let client = try Client(port: server.port)
            let idle = try Client(port: server.port)
            client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
            gate.awaitEntry()
            server.drain()
            // The loop closes idle connections when it has begun to drain.
            #expect(idle.isAtEnd)
            let port = server.port
            #expect(throws: (any Error).self) { _ = try Client(port: port) }
            gate.open()
            #expect(client.answer()?.body == Array("gate".utf8))
            server.wait()
        }

        /// Requests that came before the peer closed its side are all answered.
        @Test(arguments: ["/plain", "/work?1"]) func answersAllBeforeAHalfClose(_ path: String) throws {
            let server = try TestServer.start()
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            let count = 200
            client.send(String(repeating: "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n", count: count))
            client.endOutput()
            var statuses: [String] = []
            var endings: [String?] = []
            while let answer = client.answer() {
                statuses.append(answer.status)
                endings.append(answer.value("Connection"))
            }
            #expect(statuses == Array(repeating: "HTTP/1.1 200 OK", count: count))
            // Whether the last says so depends on whether the end was seen by then.
            #expect(endings.dropLast().allSatisfy { $0 == nil } && client.isAtEnd)
        }

        /// What follows the last whole request is nothing to wait for.
        @Test func closesBehindHalfARequest() throws {
            let server = try TestServer.start()
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\nGET /pl")
            client.endOutput()
            #expect(client.answer()?.status == "HTTP/1.1 200 OK")
            #expect(client.isAtEnd)
        }

        @Test func countsMethodsThatNobodyKnowsTogether() throws {
            let state = ServerState()
            let server = try TestServer.start(state: state, more: Operations(state: state, isReady: { true }).routes())
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            for method in ["AAA", "BBB"] {
                client.send("\(method) /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = client.answer()
            }
            client.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n")
            let text = String(decoding: client.answer()?.body ?? [], as: UTF8.self)
            #expect(text.contains("method=\"OTHER\"") && !text.contains("AAA") && !text.contains("BBB"))
        }

        @Test func takesOverAListeningSocket() throws {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            #expect(throws: SocketError.self) { _ = try TestServer.start { $0.inherited = descriptor } }
            let other = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            #expect(listen(other, 16) == 0)
            let server = try TestServer.start { $0.inherited = other }
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.answer()?.body == Array("plain".utf8))
        }

        @Test func sharesOneAnswerAmongEqualRequestsUntilTheDataChanges() throws {
            let gate = Gate()
            let current = VersionBox()
            let server = try TestServer.start(more: [gate.sharedRoute]) {
                $0.loops = 1
                $0.dataVersion = { current.value }
            }
            defer { TestServer.stop(server) }
            let clients = try (0..<3).map { _ in try Client(port: server.port) }
            let other = try Client(port: server.port)
            func pass() {
                // The version is believed for a millisecond.
                for _ in 0..<200 {
                    other.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                    _ = other.answer()
                }
            }
            clients[0].send("GET /shared HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(gate.seesEntry())
            clients[1].send("GET /shared HTTP/1.1\r\nHost: a\r\n\r\n")
            pass()
            current.advance()
            pass()
            clients[2].send("GET /shared HTTP/1.1\r\nHost: a\r\n\r\n")
            // Only the one after the change makes the handler work again.
            #expect(gate.seesEntry())
            gate.open()
            gate.open()
            for client in clients { #expect(client.answer()?.body == Array("1".utf8)) }
        }

        @Test func keepsAnswersUntilTheDataChanges() throws {
            let counter = Counter()
            let current = VersionBox()
            let route = Route(.get, "/kept", "") { _, _ in
                var response = Response.json(Array("\(counter.next())".utf8))
                response.isKept = true
                return response
            }
            let server = try TestServer.start(more: [route]) { $0.dataVersion = { current.value } }
            defer { TestServer.stop(server) }
            func ask() throws -> String {
                let client = try Client(port: server.port)
                // Both loops keep answers of their own.
                client.send("GET /kept HTTP/1.1\r\nHost: a\r\n\r\n")
                return String(decoding: client.answer()?.body ?? [], as: UTF8.self)
            }
            let first = try (0..<20).map { _ in try ask() }
            #expect(Set(first).count <= 2)
            current.advance()
            var later: Set<String> = []
            // The version is believed for a millisecond.
            for _ in 0..<2000 where later.isDisjoint(with: ["3", "4"]) { later.insert(try ask()) }
            #expect(!later.isDisjoint(with: ["3", "4"]))
        }
    }
}
