import Dispatch
import Foundation
import HTTP
import HTTPTypes
import Sockets
import Synchronization
import Testing

extension SocketSuites {
    /// Work that writes: apart from reads, and never done when it was answered as too late.
    @Suite(.serialized) struct WriterTests {
        /// A handler that waits, then asks to keep what it made, then waits again.
        private final class Writer: Sendable {
            let before = Gate()
            let after = Gate()
            let kept = Mutex<[Bool]>([])

            var route: Route {
                var route = Route(.post, "/write", "", produces: ["text/plain"]) { [self] request, _ in
                    _ = try before.route.handler(request, [:])
                    let isKept = request.limit?.commit() ?? false
                    kept.withLock { $0.append(isKept) }
                    _ = try after.route.handler(request, [:])
                    return .text(isKept ? "kept" : "dropped")
                }
                route.isWriting = true
                return route
            }
        }

        private static let post = "POST /write HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n."

        private func with(
            _ routes: [Route], _ configure: (inout ServerConfiguration) -> Void, _ body: (Int) throws -> Void
        ) throws {
            let server = try TestServer.start(more: routes, configure)
            defer { TestServer.stop(server) }
            try body(server.port)
        }

        @Test func readsWhileEveryWriterIsBusy() throws {
            let writer = Writer()
            try with([writer.route]) {
                ($0.workers, $0.writers) = (1, 1)
            } _: { port in
                let clients = try (0..<3).map { _ in try Client(port: port) }
                for client in clients { client.send(Self.post) }
                writer.before.awaitEntry()
                let reader = try Client(port: port)
                for _ in 0..<20 {
                    reader.send("GET /work HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(reader.answer()?.body == Array("work".utf8))
                }
                for _ in clients {
                    writer.before.open()
                    writer.after.open()
                }
                for client in clients { #expect(client.answer()?.body == Array("kept".utf8)) }
            }
        }

        @Test func keepsNothingThatWasAnsweredAsTooLate() throws {
            let writer = Writer()
            try with([writer.route]) {
                $0.handlerTimeout = 0.2
            } _: { port in
                let client = try Client(port: port)
                client.send(Self.post)
                writer.before.awaitEntry()
                #expect(client.answer()?.status == "HTTP/1.1 503 Service Unavailable")
                writer.before.open()
                writer.after.awaitEntry()
                #expect(writer.kept.withLock { $0 } == [false])
                writer.after.open()
            }
        }

        @Test func awaitsTheAnswerOfWhatIsBeingKept() throws {
            let writer = Writer()
            try with([writer.route]) {
                $0.handlerTimeout = 0.5
            } _: { port in
                let client = try Client(port: port)
                client.send(Self.post)
                writer.before.open()
                writer.after.awaitEntry()
                // Two sweeps of the loop pass, so the time is over.
                let other = try Client(port: port)
                other.send("GET /gone HTTP/1.1\r\nHost: a")
                let until = DispatchTime.now() + 1.1
                while DispatchTime.now() < until { #expect(!client.hasInput) }
                writer.after.open()
                #expect(client.answer()?.body == Array("kept".utf8))
            }
        }

        /// Clients that take nothing of long answers cost no more than the limit, and are sent away.
        @Test func boundsWhatClientsLeaveUnread() throws {
            let long = Route(.get, "/long", "", produces: ["text/plain"]) { request, _ in
                Response(body: [UInt8](repeating: 0x61, count: 8 << 20))
            }
            let state = ServerState()
            let server = try TestServer.start(state: state, more: [long] + Operations(state: state) { true }.routes()) {
                $0.loops = 1
                $0.unreadLimit = 16 << 20
                $0.stallTimeout = 0.5
            }
            defer { TestServer.stop(server) }
            let lazy = try (0..<40).map { _ in try Client(port: server.port, receiveBuffer: 4096) }
            for (number, client) in lazy.enumerated() { client.send("GET /long?\(number) HTTP/1.1\r\nHost: a\r\n\r\n") }
            // All but those that found the limit passed have begun to get theirs.
            #expect(lazy.allSatisfy { $0.take(12) == 12 })
            let reader = try Client(port: server.port)
            var most = 0
            var status: String?
            let until = DispatchTime.now() + 10
            while status != "HTTP/1.1 200 OK", DispatchTime.now() < until {
                reader.send("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n")
                let text = String(decoding: reader.answer()?.body ?? [], as: UTF8.self)
                let line = text.components(separatedBy: "\n").first { $0.hasPrefix("parley_unread_bytes ") }
                most = max(most, line.flatMap { Int($0.dropFirst("parley_unread_bytes ".count)) } ?? .max)
                reader.send("GET /long?me HTTP/1.1\r\nHost: a\r\n\r\n")
                status = reader.answer()?.status
            }
            // One answer may pass the limit before it is seen.
            #expect(most > 0 && most <= 32 << 20, "\(most)")
            #expect(status == "HTTP/1.1 200 OK")
        }
    }
}
