import CEpoll
import Glibc
import HTTP
import HTTPTypes
import Logging

/// What a loop does with requests and answers.
extension EventLoop {
    // MARK: Requests

    /// Goes on with what a connection has in its buffer.
    func proceed(_ connection: Connection) {
        let bytes = connection.pending
        connection.pending = []
        read(connection, bytes, bytes.count)
    }

    /// Reads requests out of bytes and answers them, in order, until one has to wait; keeps the rest.
    func read(_ connection: Connection, _ bytes: [UInt8], _ count: Int) {
        outgoing.removeAll(keepingCapacity: true)
        var offset = 0
        var turns = 0
        reading: while connection.isReady, outgoing.count < Self.gatherSize, body.bytes.isEmpty {
            guard turns < configuration.pipelineLimit else { break }
            do throws(HTTPParseError) {
                switch try connection.parser.parse(bytes.span.extracting(0..<count), &offset) {
                case .needMore: break reading
                case .expectsContinue(let head): answerExpectation(head, connection)
                case .request(let head, let body):
                    connection.remaining = count - offset
                    begin(head, body, connection)
                }
            } catch {
                offset = count
                refuse(error, connection)
            }
            turns += 1
        }
        // The parser holds back only the bytes of an unfinished head.
        if offset < count { connection.pending = Array(bytes[offset..<count]) }
        let hasTurnLeft = connection.isReady && offset < count && turns > 0 && !connection.parser.hasSearchedAll
        settle(connection)
        if hasTurnLeft, self.connection(connection.descriptor) === connection { unfinished.append(connection) }
    }

    /// Sends what has gathered and decides what the connection waits for.
    func settle(_ connection: Connection) {
        if !outgoing.isEmpty {
            let (bytes, isShared) = body
            body = ([], false)
            guard connection.transmit(outgoing), bytes.isEmpty || connection.transmit(bytes, isShared: isShared) else {
                return close(connection)
            }
            count(unreadOf: connection)
            if outgoing.capacity > 4 * Self.gatherSize { outgoing = [] }
        }
        rest(connection)
    }

    /// Sends more of what a slow reader has left.
    func sendMore(_ connection: Connection) {
        guard connection.flush() else { return close(connection) }
        count(unreadOf: connection)
        rest(connection)
        guard !connection.hasOutput, self.connection(connection.descriptor) === connection else { return }
        if connection.isReady, !connection.pending.isEmpty { proceed(connection) }
    }

    /// Sends what has gathered, then goes on with the requests that came behind.
    func settleAndProceed(_ connection: Connection) {
        settle(connection)
        guard self.connection(connection.descriptor) === connection, connection.isReady, !connection.pending.isEmpty
        else { return }
        proceed(connection)
    }

    private func rest(_ connection: Connection) {
        if connection.hasOutput {
            connection.wait(.writing, until: tick.now + configuration.idleTimeout)
        } else if let reader = connection.reader {
            attend(reader, connection)
        } else if connection.stream != nil {
            pull(connection)
        } else if connection.exchange != nil {
            connection.wait(.handler, until: tick.now + configuration.handlerTimeout)
        } else if connection.closesAfterOutput {
            return linger(connection)
        } else if isDraining, connection.isIdle {
            return close(connection)
        } else if connection.endOfInput, connection.pending.isEmpty || connection.parser.hasSearchedAll {
            // The last request was whole, or its rest will never come.
            return close(connection)
        } else if !connection.isLingering {
            waitForRequest(connection)
        }
        updateInterest(connection)
    }

    private func waitForRequest(_ connection: Connection) {
        if !connection.parser.isIdle, connection.pending.isEmpty {
            connection.wait(.body, until: tick.now + configuration.bodyTimeout)
        } else if !connection.pending.isEmpty {
            connection.wait(.head, until: tick.now + configuration.headerTimeout)
        } else {
            connection.wait(.idle, until: tick.now + configuration.idleTimeout)
        }
    }

    private func linger(_ connection: Connection) {
        guard !connection.endOfInput else { return close(connection) }
        shutdown(connection.descriptor, Int32(SHUT_WR))
        connection.wait(.lingering, until: tick.now + configuration.lingerTimeout)
        updateInterest(connection)
    }

    private func answerExpectation(_ head: RequestHead, _ connection: Connection) {
        let request = Request(head, body: [], id: String(decoding: ids.id(of: head), as: UTF8.self))
        guard let refusal = service.refusal(request) else {
            outgoing += "HTTP/1.1 100 Continue\r\n\r\n".utf8
            return
        }
        var exchange = exchange(for: head, Array(request.id.utf8))
        exchange.keepsAlive = false
        write(refusal, exchange, connection)
    }

    private func exchange(for head: RequestHead, _ id: [UInt8]) -> Exchange {
        nextSerial += 1
        return Exchange(
            serial: nextSerial, id: id, method: head.method.rawValue, isHead: head.method == .head,
            isHTTP11: head.isHTTP11, keepsAlive: head.wantsKeepAlive && !isDraining, started: Clock.nanoseconds())
    }

    /// Answers a whole request, or hands it to a worker.
    private func begin(_ head: RequestHead, _ body: [UInt8], _ connection: Connection) {
        // The next head has a deadline of its own.
        connection.wait(.idle, until: tick.now + configuration.idleTimeout)
        var exchange = exchange(for: head, ids.id(of: head))
        if body.isEmpty, head.present.isDisjoint(with: .special), let coding = coding(of: head) {
            exchange.key = AnswerCache.Key(head, coding)
            if let key = exchange.key, let entry = cache.entry(key), answer(head, exchange, entry, connection) {
                return
            }
        }
        var request = Request(head, body: body, id: String(decoding: exchange.id, as: UTF8.self))
        exchange.request = request
        switch service.plan(request, now: tick.wall) {
        case .answer(let response, let route):
            exchange.route = route
            finish(response, exchange, connection)
        case .work(let route, let parameters):
            if route.isWriting {
                request.limit = WorkLimit(seconds: configuration.handlerTimeout)
                exchange.request = request
            }
            work(route, parameters, request, exchange, connection)
        }
    }

    private func coding(of head: RequestHead) -> ContentCoding? {
        guard let value = head.value(.acceptEncoding) else { return .identity }
        if !value.elementsEqual(lastCoding.value) {
            lastCoding = (Array(value), ContentCoding.best(for: String(decoding: value, as: UTF8.self)))
        }
        return lastCoding.coding
    }

    /// Answers from the cache; false when the conditions need the long way.
    private func answer(
        _ head: RequestHead, _ exchange: Exchange, _ entry: AnswerCache.Entry, _ connection: Connection
    ) -> Bool {
        var exchange = exchange
        exchange.route = entry.route
        guard let known = head.value(.ifNoneMatch) else {
            emit(
                entry.head, exchange.isHead ? [] : entry.response.body, 200, exchange, connection, isShared: true)
            return true
        }
        if !entry.tag.isEmpty, known.elementsEqual(entry.tag) {
            emit(entry.notModifiedHead, [], 304, exchange, connection)
        } else {
            exchange.request = Request(head, body: [], id: String(decoding: exchange.id, as: UTF8.self))
            finish(entry.response, exchange, connection)
        }
        return true
    }

    func unavailable(_ slug: String, _ detail: String, _ request: Request?) -> Response {
        let problem = Problem(.serviceUnavailable, slug: slug, detail: detail)
        return Service.finish(problem.response(to: request?.path ?? "", requestID: request?.id ?? ""))
    }

    // MARK: Answers

    /// Applies preconditions and ranges, then writes.
    func finish(_ response: Response, _ exchange: Exchange, _ connection: Connection, isShared: Bool = false) {
        if let live = response.live, !exchange.isHead { return begin(live, response, exchange, connection) }
        guard let request = exchange.request else { return write(response, exchange, connection) }
        let finished = Service.finish(response, for: request, now: tick.wall)
        // A part of an answer is a copy.
        write(finished, exchange, connection, isShared: isShared && finished.status == response.status)
    }

    func write(_ response: Response, _ exchange: Exchange, _ connection: Connection, isShared: Bool = false) {
        if let stream = response.stream, !exchange.isHead {
            return begin(stream, response, exchange, connection)
        }
        let framing: ResponseWriter.BodyFraming =
            if let stream = response.stream {
                .of(stream, isHTTP11: exchange.isHTTP11)
            } else if response.live?.isStream ?? false {
                exchange.isHTTP11 ? .chunked : .close
            } else {
                .length(response.body.count)
            }
        let head = ResponseWriter.head(of: response, framing)
        let isBodiless = exchange.isHead || response.status.code == 204 || response.status.code == 304
        emit(
            head, isBodiless ? [] : response.body, response.status.code, exchange, connection, isShared: isShared)
    }

    /// Puts an answer among the outgoing bytes and counts it.
    private func emit(
        _ head: [UInt8], _ body: [UInt8], _ status: Int, _ exchange: Exchange, _ connection: Connection,
        isShared: Bool = false
    ) {
        let keepsAlive = exchange.keepsAlive && !isDraining && !connection.isSpent
        let before = outgoing.count
        outgoing += head
        ResponseWriter.end(
            &outgoing, date: tick.date, id: exchange.id, keepsAlive: keepsAlive, isHTTP11: exchange.isHTTP11)
        record(exchange, status, outgoing.count - before + body.count)
        if body.count < Self.gatherSize { outgoing += body } else { self.body = (body, isShared) }
        if !keepsAlive { connection.closesAfterOutput = true }
    }

    /// Methods that are counted by name; clients can make up others without end.
    private static let counted: Set<String> = [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT",
    ]

    private static func label(of method: String) -> String { counted.contains(method) ? method : "OTHER" }

    func record(_ exchange: Exchange, _ status: Int, _ bytes: Int) {
        let microseconds = Int((Clock.nanoseconds() - exchange.started) / 1000)
        metrics.count(
            LoopMetrics.Key(route: exchange.route, method: Self.label(of: exchange.method), status: status),
            microseconds: microseconds, bytes: bytes)
        guard let accessLog else { return }
        accessLog.info(
            "request",
            metadata: [
                "method": "\(exchange.method)", "route": "\(exchange.route)", "status": "\(status)",
                "bytes": "\(bytes)", "microseconds": "\(microseconds)",
                "request_id": "\(String(decoding: exchange.id, as: UTF8.self))",
            ])
    }

    // MARK: Faults

    private func refuse(_ error: HTTPParseError, _ connection: Connection) {
        let response = Problem(error.status, slug: error.slug, detail: error.detail)
        close(with: response, connection)
    }

    /// Answers what could not be read, or came too late, and closes.
    private func close(with problem: Problem, _ connection: Connection) {
        nextSerial += 1
        let id = ids.make()
        let exchange = Exchange(
            serial: nextSerial, id: id, method: "none", isHead: false, isHTTP11: true, keepsAlive: false,
            started: Clock.nanoseconds())
        write(
            Service.finish(problem.response(to: "", requestID: String(decoding: id, as: UTF8.self))), exchange,
            connection)
    }

    /// Ends a wait that took too long, with the answer that fits it.
    func timeOut(_ connection: Connection) {
        outgoing.removeAll(keepingCapacity: true)
        switch connection.waiting {
        case .change:
            guard let reader = connection.reader else { return close(connection) }
            if reader.phase != .behind { return beat(reader, connection) }
        case .writing:
            guard let reader = connection.reader else { return close(connection) }
            return dismiss(connection, .behind(reader.position))
        case .idle, .lingering: return close(connection)
        case .head, .body:
            let problem = Problem(
                .requestTimeout, slug: "request-timeout", detail: "The request took too long to arrive.")
            close(with: problem, connection)
        case .handler:
            guard connection.stream == nil, connection.reader == nil, var exchange = connection.exchange else {
                return close(connection)
            }
            if let limit = exchange.request?.limit, !limit.abandon() {
                // It is being kept at this moment, so its answer is awaited.
                return connection.prolong(until: tick.now + configuration.handlerTimeout)
            }
            connection.exchange = nil
            exchange.keepsAlive = false
            write(unavailable("timeout", "The answer took too long to make.", exchange.request), exchange, connection)
        }
        settle(connection)
    }
}
