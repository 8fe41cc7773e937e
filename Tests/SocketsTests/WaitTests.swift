import HTTP
import Sockets
import Testing

extension SocketSuites {
    /// Answers that wait until something happens.
    @Suite(.serialized) struct WaitTests {
        private static func ask(_ server: Server, _ query: String) throws -> Client {
            let client = try Client(port: server.port)
            client.send("GET /wait?\(query) HTTP/1.1\r\nHost: a\r\n\r\n")
            return client
        }

        private static func text(_ answer: Answer?) -> String? {
            answer.map { String(decoding: $0.body, as: UTF8.self) }
        }

        @Test func answersAtOnceWhenThereIsSomething() throws {
            let feed = Feed()
            feed.add("one", "two")
            let server = try feed.start()
            defer { TestServer.stop(server) }
            #expect(try Self.text(Self.ask(server, "1").answer()) == "1 up to 2")
        }

        @Test func answersWhenSomethingHappens() throws {
            let feed = Feed()
            let server = try feed.start()
            defer { TestServer.stop(server) }
            let client = try Self.ask(server, "0")
            while server.readers < 1 {}
            feed.add("one")
            #expect(Self.text(client.answer()) == "1 up to 1")
            // The connection goes on.
            client.send("GET /wait?0 HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(Self.text(client.answer()) == "1 up to 1")
        }

        @Test func answersEmptyWhenTheTimeIsOver() throws {
            let server = try Feed().start()
            defer { TestServer.stop(server) }
            let client = try Self.ask(server, "0&short")
            client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(Self.text(client.answer()) == "0 up to 0")
            // What came behind it is answered then.
            #expect(Self.text(client.answer()) == "plain")
        }

        @Test func answersAllWhoWaitWithOneReading() throws {
            let feed = Feed()
            let server = try feed.start {
                $0.workers = 1
                $0.loops = 1
            }
            defer { TestServer.stop(server) }
            let clients = try (0..<100).map { _ in try Self.ask(server, "0") }
            while server.readers < 100 {}
            let other = try Client(port: server.port)
            other.send("GET /work HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(Self.text(other.answer()) == "work")
            let before = feed.reads
            feed.add("one")
            for client in clients { #expect(Self.text(client.answer()) == "1 up to 1") }
            // One for the notice, one for the answer; one more where a client asked before that was there.
            #expect(feed.reads - before <= 5)
        }

        @Test func missesNothingBetweenTwoRequests() throws {
            let feed = Feed(pageSize: 3)
            let server = try feed.start { $0.livePause = 0 }
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            var position = 0
            while position < 300 {
                client.send("GET /wait?\(position) HTTP/1.1\r\nHost: a\r\n\r\n")
                if position == feed.latest { feed.add("event") }
                let words = (Self.text(client.answer()) ?? "").split(separator: " ")
                guard words.count == 4, let count = Int(words[0]), let through = Int(words[3]) else { break }
                #expect(count == through - position)
                position = through
            }
            #expect(position == 300)
        }

        @Test func answersWhenTheServerEnds() throws {
            let server = try Feed().start()
            let client = try Self.ask(server, "0")
            while server.readers < 1 {}
            server.drain()
            let answer = client.answer()
            #expect(Self.text(answer) == "0 up to 0" && answer?.value("Connection") == "close")
            server.wait()
        }

        @Test func answersHeadAtOnce() throws {
            let server = try Feed().start()
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            client.send("HEAD /wait?0 HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.answer(isHead: true)?.value("Content-Length") == "9")
        }
    }
}
