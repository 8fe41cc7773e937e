import Dispatch
import HTTP
import Sockets
import Testing

extension SocketSuites {
    /// Bodies that stay open.
    @Suite(.serialized) struct LiveTests {
        @Test func sendsWhatHappens() throws {
            let feed = Feed()
            feed.add("one", "two")
            let server = try feed.start()
            defer { TestServer.stop(server) }
            let listener = try Listener(server, "1")
            #expect(listener.head?.status == "HTTP/1.1 200 OK")
            #expect(listener.head?.value("Transfer-Encoding") == "chunked")
            #expect(listener.head?.value("Content-Encoding") == nil)
            #expect(listener.read(upTo: 2))
            feed.add("three")
            #expect(listener.read(upTo: 3))
            feed.add("four", "five")
            #expect(listener.read(upTo: 5))
            #expect(listener.numbers == [2, 3, 4, 5])
        }

        /// Nobody tells of them; they are looked for.
        @Test func findsWhatOtherProcessesDo() throws {
            let feed = Feed()
            let server = try feed.start()
            defer { TestServer.stop(server) }
            let listener = try Listener(server, "0")
            feed.addQuietly(["one"])
            #expect(listener.read(upTo: 1) && listener.numbers == [1])
        }

        @Test func sendsOnlyWhatIsAskedFor() throws {
            let feed = Feed()
            let server = try feed.start()
            defer { TestServer.stop(server) }
            let (all, odd) = (try Listener(server, "0"), try Listener(server, "0&odd"))
            for number in 1...40 { feed.add(number % 2 == 0 ? "even" : "odd") }
            #expect(all.read(upTo: 40) && odd.read(upTo: 39))
            #expect(all.numbers == Array(1...40))
            #expect(odd.numbers == Array(stride(from: 1, through: 39, by: 2)))
        }

        /// Whenever a client comes, it has each event once and in order.
        @Test(arguments: [1, 3]) func leavesNoGapWhileOthersWrite(_ loops: Int) throws {
            let feed = Feed(pageSize: 7)
            let server = try feed.start {
                $0.loops = loops
                $0.livePause = 0.001
            }
            defer { TestServer.stop(server) }
            let last = 2000
            let isDone = DispatchGroup()
            for _ in 0..<2 {
                DispatchQueue.global().async(group: isDone) {
                    for _ in 0..<last / 2 { feed.add("event") }
                }
            }
            var listeners: [Listener] = []
            for number in 0..<24 {
                let start = number % 3 == 0 ? Int(feed.latest) : 0
                let listener = try Listener(server, "\(start)")
                listeners.append(listener)
                if start < last { #expect(listener.read(upTo: start + 1) && listener.numbers.first == start + 1) }
            }
            isDone.wait()
            for listener in listeners where (listener.numbers.last ?? last) < last {
                let first = listener.numbers[0]
                #expect(listener.read(upTo: last))
                #expect(listener.numbers == Array(first...last))
            }
        }

        @Test func goesOnWhereAClientWas() throws {
            let feed = Feed()
            let server = try feed.start()
            defer { TestServer.stop(server) }
            for _ in 0..<10 { feed.add("event") }
            var last = 0
            for round in 1...5 {
                // A field outweighs the query, which a browser repeats.
                let listener = try Listener(server, "0", lastEvent: last)
                #expect(listener.read(upTo: round * 10))
                #expect(listener.numbers == Array(last + 1...round * 10))
                last = round * 10
                for _ in 0..<10 { feed.add("event") }
            }
            feed.prune(through: 60)
            #expect(try Listener(server, "0", lastEvent: last).head?.status == "HTTP/1.1 410 Gone")
        }

        // MARK: Slow clients

        /// What is beyond the buffer is read again when there is room.
        @Test func readsForASlowClientWhatItDidNotTake() throws {
            let feed = Feed()
            let server = try feed.start {
                $0.readerBuffer = 16 << 10
                $0.livePause = 0.001
            }
            defer { TestServer.stop(server) }
            let (slow, quick) = (try Listener(server, "0", receiveBuffer: 8192), try Listener(server, "0"))
            let text = String(repeating: "x", count: 1000)
            feed.add("first")
            #expect(slow.read(upTo: 1))
            for number in 2...1000 {
                feed.add(text)
                #expect(quick.read(upTo: number))
            }
            #expect(slow.read(upTo: 1000))
            #expect(slow.numbers == Array(1...1000) && slow.others.isEmpty)
        }

        @Test func tellsAClientThatTakesNothingWhereToGoOn() throws {
            let feed = Feed()
            let server = try feed.start {
                $0.readerBuffer = 16 << 10
                $0.idleTimeout = 1
            }
            defer { TestServer.stop(server) }
            let slow = try Listener(server, "0", receiveBuffer: 8192)
            feed.addQuietly(Array(repeating: String(repeating: "x", count: 1000), count: 1000))
            while server.dismissed == 0 {}
            #expect(!slow.read() && slow.client.isWhole)
            let last = slow.numbers.last ?? 0
            #expect(slow.numbers == Array(1...max(1, last)) && last < 1000)
            #expect(slow.others == ["gone: behind(\(last))"])
            let again = try Listener(server, "0", lastEvent: last)
            #expect(again.read(upTo: 1000) && again.numbers.first == last + 1)
        }

        @Test func tellsAClientWhoseNextEventIsNoLongerKept() throws {
            let feed = Feed(pageSize: 1)
            let server = try feed.start {
                $0.readerBuffer = 4096
                $0.livePause = 0.001
            }
            defer { TestServer.stop(server) }
            let slow = try Listener(server, "0", receiveBuffer: 4096)
            let quick = try Listener(server, "0")
            let text = String(repeating: "x", count: 20_000)
            for number in 1...200 {
                feed.add(text)
                #expect(quick.read(upTo: number))
            }
            feed.prune(through: 199)
            #expect(!slow.read() && slow.client.isWhole)
            #expect(slow.others == ["gone: forgotten(199)"] && (slow.numbers.last ?? 0) < 199)
        }

        @Test func endsWithoutTheLastChunkWhenReadingFails() throws {
            let feed = Feed()
            let server = try feed.start()
            defer { TestServer.stop(server) }
            feed.add("one")
            feed.fail()
            let listener = try Listener(server, "0")
            #expect(!listener.read() && !listener.client.isWhole)
        }

        /// Silence must not look as if nothing happened.
        @Test func endsWhenChangesCannotBeReadAnyMore() throws {
            let feed = Feed()
            feed.add("one")
            let server = try feed.start()
            defer { TestServer.stop(server) }
            let listener = try Listener(server, "0")
            #expect(listener.read(upTo: 1))
            feed.fail()
            feed.add("two")
            #expect(!listener.read() && !listener.client.isWhole)
        }

        // MARK: Life and end

        @Test func givesSignsOfLife() throws {
            let feed = Feed()
            feed.add("one")
            let server = try feed.start { $0.heartbeat = 0.01 }
            defer { TestServer.stop(server) }
            let listener = try Listener(server, "0")
            #expect(listener.read(others: 2))
            #expect(listener.others == [": 1", ": 1"] && listener.numbers == [1])
        }

        @Test func endsWholeWhenTheServerEnds() throws {
            let feed = Feed()
            let server = try feed.start()
            var listeners = try (0..<20).map { _ in try Listener(server, "0") }
            feed.add("one")
            for listener in listeners { #expect(listener.read(upTo: 1)) }
            server.drain()
            for listener in listeners { #expect(!listener.read() && listener.client.isWhole) }
            listeners = []
            server.wait()
        }

        @Test func speaksHTTP10() throws {
            let feed = Feed()
            feed.add("one")
            let server = try feed.start()
            let client = try Client(port: server.port)
            client.send("GET /live?0 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(client.read(until: "data: one\n\n").contains("\r\nConnection: close\r\n"))
            feed.add("two")
            #expect(client.read(until: "two\n\n") == "id: 2\ndata: two\n\n")
            server.drain()
            #expect(client.isAtEnd)
            server.wait()
        }

        @Test func answersHeadWithoutABody() throws {
            let server = try Feed().start()
            defer { TestServer.stop(server) }
            let client = try Client(port: server.port)
            client.send("HEAD /live?0 HTTP/1.1\r\nHost: a\r\n\r\nGET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.answer(isHead: true)?.value("Transfer-Encoding") == "chunked")
            #expect(client.answer()?.body == Array("plain".utf8))
        }

        @Test func refusesMoreThanItMayHold() throws {
            let server = try Feed().start { $0.readerLimit = 2 }
            defer { TestServer.stop(server) }
            var listeners = try (0..<2).map { _ in try Listener(server, "0") }
            let refused = try Listener(server, "0")
            #expect(refused.head?.status == "HTTP/1.1 503 Service Unavailable")
            #expect(refused.head?.value("Retry-After") == "5")
            listeners.removeLast()
            // The end of a client is noticed without an event.
            var next = try Listener(server, "0")
            while next.head?.status != "HTTP/1.1 200 OK" { next = try Listener(server, "0") }
            withExtendedLifetime(listeners) {}
        }

        /// Neither a thread nor a worker is held.
        @Test func holdsManyClientsWithOneWorker() throws {
            let feed = Feed()
            let server = try feed.start {
                $0.workers = 1
                $0.loops = 2
            }
            defer { TestServer.stop(server) }
            let listeners = try (0..<300).map { _ in try Listener(server, "0") }
            let before = feed.reads
            feed.add("one")
            for listener in listeners { #expect(listener.read(upTo: 1)) }
            // One read for all, and perhaps one for those that were still catching up.
            #expect(feed.reads - before <= 10)
            let client = try Client(port: server.port)
            client.send("GET /work HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.answer()?.body == Array("work".utf8))
        }
    }
}
