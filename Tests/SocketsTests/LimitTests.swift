import Foundation
import HTTP
import HTTPTypes
import Testing

@testable import Sockets

extension SocketSuites {
    /// Each limit, breached.
    @Suite(.serialized) struct LimitTests {
        private func with(
            more: [Route] = [], _ configure: (inout ServerConfiguration) -> Void = { _ in },
            _ body: (Int) throws -> Void
        ) throws {
            let server = try TestServer.start(more: more, configure)
            defer { TestServer.stop(server) }
            try body(server.port)
        }

        /// 36: 408 on slow headers.
        @Test func answersASlowHeadWith408() throws {
            try with {
                $0.headerTimeout = 0.2
            } _: { port in
                let client = try Client(port: port)
                client.send("GET /plain HTTP/1.1\r\nHost")
                let answer = client.answer()
                #expect(answer?.status == "HTTP/1.1 408 Request Timeout")
                #expect(answer?.value("Connection") == "close")
                #expect(client.isAtEnd)
            }
        }

        /// 36: no reply when no byte was ever sent.
        @Test func closesASilentConnectionInSilence() throws {
            try with {
                $0.headerTimeout = 0.2
            } _: { port in
                let client = try Client(port: port)
                #expect(client.read() == "")
            }
        }

        @Test func dripsDoNotProlongTheTime() throws {
            try with {
                $0.headerTimeout = 0.2
            } _: { port in
                let client = try Client(port: port)
                // The server times out while bytes still come; each one alone is in time.
                var sent = 0
                client.send("GET /plain HTTP/1.1\r\n")
                while sent < 200_000, !client.hasInput { client.send("A"); sent += 1 }
                let status = client.answer()?.status ?? ""
                #expect(status.hasPrefix("HTTP/1.1 4"))
            }
        }

        /// Where no descriptor is left a client is told so, and the next one too.
        @Test func answersWhenNoDescriptorIsLeft() throws {
            try with { port in
                let known = try Client(port: port)
                known.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(known.answer()?.status == "HTTP/1.1 200 OK")
                for _ in 0..<3 {
                    var before = rlimit()
                    getrlimit(Descriptors.resource, &before)
                    var fillers: [Int32] = []
                    defer {
                        setrlimit(Descriptors.resource, &before)
                        for filler in fillers { close(filler) }
                    }
                    let client = try Client(port: port) { fillers = Descriptors.exhaust() }
                    #expect(client.answer()?.status == "HTTP/1.1 503 Service Unavailable")
                    known.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(known.answer()?.status == "HTTP/1.1 200 OK")
                }
                let later = try Client(port: port)
                later.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(later.answer()?.status == "HTTP/1.1 200 OK")
            }
        }

        /// Where even the spare descriptor is gone a client waits, others are served meanwhile, and he is served as
        /// soon as there is one again.
        @Test func servesWhoWaitedWhileEvenTheSpareDescriptorWasGone() throws {
            // One loop looks at who knocks before it looks at what was sent after that.
            try with {
                $0.loops = 1
            } _: { port in
                let known = try Client(port: port)
                known.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(known.answer()?.status == "HTTP/1.1 200 OK")
                var before = rlimit()
                getrlimit(Descriptors.resource, &before)
                let client = try Client(port: port) {
                    // What is given up below no limit is not got back.
                    var none = before
                    none.rlim_cur = 0
                    setrlimit(Descriptors.resource, &none)
                }
                client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                known.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                let meanwhile = known.answer()
                let isWaiting = !client.hasInput
                setrlimit(Descriptors.resource, &before)
                #expect(meanwhile?.status == "HTTP/1.1 200 OK")
                #expect(isWaiting)
                #expect(client.answer()?.status == "HTTP/1.1 200 OK")
            }
        }

        /// A spare descriptor that others took is kept again once there is room, and not when it is needed.
        @Test func keepsASpareDescriptorAgain() {
            let spare = SpareDescriptor()
            var before = rlimit()
            getrlimit(Descriptors.resource, &before)
            var fillers = Descriptors.exhaust()
            let isGivenUp = spare.giveUp()
            let taken = dup(0)
            let isLost = !spare.giveUp()
            setrlimit(Descriptors.resource, &before)
            for filler in fillers { close(filler) }
            spare.restore()
            fillers = Descriptors.exhaust()
            let isThere = spare.giveUp()
            setrlimit(Descriptors.resource, &before)
            for filler in fillers + [taken] { close(filler) }
            #expect(isGivenUp && taken >= 0 && isLost && isThere)
        }

        /// What was taken with the spare descriptor is closed, and nobody else can get its number.
        @Test func takesASpareDescriptorBack() throws {
            let spare = SpareDescriptor()
            let ends = Pipe()
            var before = rlimit()
            getrlimit(Descriptors.resource, &before)
            let fillers = Descriptors.exhaust()
            let isGivenUp = spare.giveUp()
            let used = dup(ends.fileHandleForWriting.fileDescriptor)
            spare.takeBack(used)
            let stranger = dup(0)
            let isThere = spare.giveUp()
            setrlimit(Descriptors.resource, &before)
            for filler in fillers + [stranger] { close(filler) }
            #expect(isGivenUp && used >= 0 && stranger < 0 && isThere)
            try ends.fileHandleForWriting.close()
            // The pipe ends when its last writer does.
            #expect(try ends.fileHandleForReading.readToEnd() ?? Data() == Data())
        }

        @Test func answersASlowBodyWith408() throws {
            try with {
                $0.bodyTimeout = 0.2
            } _: { port in
                let client = try Client(port: port)
                client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabc")
                #expect(client.answer()?.status == "HTTP/1.1 408 Request Timeout")
            }
        }

        /// Chunks may be as small as a client likes; what is too much beside them is told as such.
        @Test func takesSmallChunksAndTellsWhatIsTooMuch() throws {
            try with { port in
                for (chunk, count, status) in [
                    ("1\r\na\r\n", 60_000, "200 OK"), ("2\r\naa\r\n", 30_000, "200 OK"),
                    ("1;abcdefgh\r\na\r\n", 600, "413 Content Too Large"),
                    (String(repeating: "0", count: 40) + "1\r\na\r\n", 1_000, "413 Content Too Large"),
                    ("1 \r\na\r\n", 1, "400 Bad Request"),
                ] {
                    let client = try Client(port: port)
                    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
                    client.send(String(repeating: chunk, count: count) + "0\r\n\r\n")
                    let answer = client.answer()
                    #expect(answer?.status == "HTTP/1.1 " + status)
                    let body = String(decoding: answer?.body ?? [], as: UTF8.self)
                    switch status.prefix(3) {
                    case "200": #expect(body.utf8.count == 60_000 && body.utf8.allSatisfy { $0 == 0x61 })
                    case "413": #expect(body.contains("The chunked body has too much beside its data"), "\(body)")
                    default: #expect(body.contains("The chunked body is malformed."))
                    }
                }
            }
        }

        @Test func closesAnIdleConnection() throws {
            try with {
                $0.idleTimeout = 0.2
            } _: { port in
                let client = try Client(port: port)
                client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.answer()?.body == Array("plain".utf8))
                #expect(client.isAtEnd)
            }
        }

        @Test func answersASlowHandlerWith503() throws {
            let gate = Gate()
            try with(more: [gate.route]) {
                $0.handlerTimeout = 0.2
            } _: { port in
                let client = try Client(port: port)
                client.send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = client.answer()
                #expect(answer?.status == "HTTP/1.1 503 Service Unavailable")
                #expect(answer?.value("Retry-After") == "1")
                #expect(client.isAtEnd)
                gate.open()
                // What the handler answers in the end goes nowhere.
                let next = try Client(port: port)
                next.send("GET /work HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(next.answer()?.body == Array("work".utf8))
            }
        }

        @Test func refusesAConnectionTooMany() throws {
            try with {
                $0.connectionLimit = 2
            } _: { port in
                let clients = try (0..<2).map { _ in try Client(port: port) }
                for client in clients {
                    client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(client.answer()?.status == "HTTP/1.1 200 OK")
                }
                let answer = try Client(port: port).answer()
                #expect(answer?.status == "HTTP/1.1 503 Service Unavailable")
                #expect(answer?.value("Retry-After") == "1")
            }
        }

        @Test func refusesWorkThatWouldQueueTooLong() throws {
            let gate = Gate()
            try with(more: [gate.route]) {
                $0.workers = 1
                $0.queueLimit = 1
            } _: { port in
                let clients = try (0..<3).map { _ in try Client(port: port) }
                clients[0].send("GET /gate HTTP/1.1\r\nHost: a\r\n\r\n")
                gate.awaitEntry()
                clients[1].send("GET /work HTTP/1.1\r\nHost: a\r\n\r\nGET /metrics HTTP/1.1\r\nHost: a\r\n\r\n")
                // One of the two later ones waits, the other finds the queue full.
                clients[2].send("GET /work HTTP/1.1\r\nHost: a\r\n\r\n")
                gate.open()
                #expect(clients[0].answer()?.body == Array("gate".utf8))
                let statuses = [clients[1].answer()?.status, clients[2].answer()?.status]
                #expect(statuses.contains("HTTP/1.1 200 OK"))
            }
        }

        @Test func answersMorePipelinedRequestsThanOneTurnTakes() throws {
            try with {
                $0.pipelineLimit = 2
            } _: { port in
                let client = try Client(port: port)
                client.send(String(repeating: "GET /plain HTTP/1.1\r\nHost: a\r\n\r\n", count: 50))
                for _ in 0..<50 { #expect(client.answer()?.body == Array("plain".utf8)) }
            }
        }

        @Test func holdsLittleOfAStreamForASlowReader() throws {
            let pieces = Counter()
            let route = Route(.get, "/endless", "", produces: ["text/plain"]) { _, _ in
                var response = Response.text("")
                response.stream = BodyStream {
                    _ = pieces.next()
                    return [UInt8](repeating: 0x61, count: 1 << 16)
                }
                return response
            }
            try with(more: [route]) {
                $0.workers = 1
            } _: { port in
                let slow = try Client(port: port, receiveBuffer: 4096)
                slow.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(slow.take(100) > 0)
                // The only worker answers others all the while.
                let busy = try Client(port: port)
                var counts: [Int] = []
                for round in 1...600 {
                    busy.send("GET /work HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(busy.answer()?.body == Array("work".utf8))
                    if round.isMultiple(of: 200) { counts.append(pieces.count) }
                }
                // The kernel's buffers fill up, then nothing more is made.
                #expect(counts[2] == counts[1] && counts[2] < 200, "\(counts)")
            }
        }

        /// What a stream holds, such as a connection to the database, is free when it ends.
        @Test func keepsNothingOfAStreamThatEnded() throws {
            let freed = Counter()
            let route = Route(.get, "/held", "", produces: ["text/plain"]) { _, _ in
                let held = Held(freed)
                var response = TestServer.stream(["one "])
                let pieces = response.stream
                response.stream = BodyStream { try withExtendedLifetime(held) { try pieces?.next() } }
                return response
            }
            try with(more: [route]) {
                $0.workers = 1
            } _: { port in
                let client = try Client(port: port)
                for target in Array(repeating: "/held", count: 20) + ["/work", "/work"] {
                    client.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(client.answer()?.status.contains(" 200 ") == true)
                }
                #expect(freed.count == 20)
            }
        }

        @Test func leavesABrokenStreamWithoutAnEnd() throws {
            try with { port in
                let client = try Client(port: port)
                client.send("GET /broken HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.read().hasSuffix("4\r\none \r\n"))
            }
        }
    }
}

/// The descriptors of this process.
private enum Descriptors {
    static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)

    /// No test opens more.
    private static let most: Int32 = 4096

    /// Leaves none: takes those that are free below the highest in use, and makes that the last; returns what it took.
    static func exhaust() -> [Int32] {
        let highest = (0..<most).last { fcntl($0, F_GETFD) >= 0 } ?? 0
        var fillers: [Int32] = []
        while true {
            let filler = dup(highest)
            guard filler >= 0, filler < highest else {
                close(filler)
                break
            }
            fillers.append(filler)
        }
        var limit = rlimit()
        getrlimit(resource, &limit)
        limit.rlim_cur = rlim_t(highest) + 1
        setrlimit(resource, &limit)
        return fillers
    }
}
