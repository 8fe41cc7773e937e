import CEpoll
import Glibc
import HTTP
import HTTPTypes
import Logging
import Synchronization

/// Bodies that stay open, and answers that wait.
///
/// A connection on which nothing happens costs its own few kilobytes and no thread. What happens comes as a block that
/// all connections share; each remembers the number up to which it has everything, so that a block is sent, left out or
/// the reason to read from the table, and nothing is missing or sent twice.
extension EventLoop {
    // MARK: Begin

    /// Opens a body, or lets an answer wait.
    func begin(_ live: LiveBody, _ response: Response, _ exchange: Exchange, _ connection: Connection) {
        var answer = response
        answer.live = nil
        if case .wait = live.use, isDraining { return finish(answer, exchange, connection) }
        guard state.readers < configuration.readerLimit else {
            let problem = Problem(
                .serviceUnavailable, slug: "too-many-readers", detail: "Too many clients wait for changes; try again.",
                fields: [.retryAfter: "5"])
            let request = exchange.request
            return finish(
                Service.finish(problem.response(to: request?.path ?? "", requestID: request?.id ?? "")), exchange,
                connection)
        }
        switch live.use {
        case .stream: open(live, answer, exchange, connection)
        case .wait(let seconds): park(live, answer, seconds, exchange, connection)
        }
    }

    private func open(_ live: LiveBody, _ response: Response, _ exchange: Exchange, _ connection: Connection) {
        var exchange = exchange
        exchange.keepsAlive = false
        let before = outgoing.count
        outgoing += ResponseWriter.head(of: response, exchange.isHTTP11 ? .chunked : .close)
        ResponseWriter.end(
            &outgoing, date: tick.date, id: exchange.id, keepsAlive: false, isHTTP11: exchange.isHTTP11)
        if !response.body.isEmpty { outgoing += framed(response.body, exchange) }
        // Its end may be a day away, so it is counted when it begins.
        record(exchange, response.status.code, outgoing.count - before)
        connection.exchange = exchange
        // What the kernel holds for a client is bounded as well.
        var size = Int32(configuration.readerBuffer)
        setsockopt(connection.descriptor, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        let reader = LiveReader(stream: live)
        join(live, reader, connection)
        if isDraining { endBody(exchange, connection) }
    }

    private func park(
        _ live: LiveBody, _ answer: Response, _ seconds: Double, _ exchange: Exchange, _ connection: Connection
    ) {
        var exchange = exchange
        let deadline = exchange.waitsUntil ?? tick.now + seconds
        exchange.waitsUntil = deadline
        connection.exchange = exchange
        let reader = LiveReader(waiting: live, with: answer, until: deadline)
        // Something happened since the handler looked.
        if join(live, reader, connection) > reader.position { askAgain(exchange, connection) }
    }

    /// Puts a reader among those of its channel; returns the number up to which these have been told everything.
    @discardableResult
    private func join(_ live: LiveBody, _ reader: LiveReader, _ connection: Connection) -> Int64 {
        connection.reader = reader
        metrics.readers.add(1, ordering: .relaxed)
        let key = live.channel.key
        var audience = audiences[key] ?? Audience(through: broadcast.join(live, self))
        audience.readers.insert(connection.descriptor)
        audiences[key] = audience
        return audience.through
    }

    /// Takes a reader from its channel.
    func leave(_ connection: Connection) {
        guard let reader = connection.reader else { return }
        connection.reader = nil
        metrics.readers.subtract(1, ordering: .relaxed)
        let key = reader.channel.key
        audiences[key]?.readers.remove(connection.descriptor)
        guard audiences[key]?.readers.isEmpty ?? false else { return }
        audiences[key] = nil
        broadcast.leave(key, self)
    }

    private func framed(_ bytes: [UInt8], _ exchange: Exchange) -> [UInt8] {
        exchange.isHTTP11 ? ResponseWriter.chunk(bytes) : bytes
    }

    // MARK: What happens

    /// Takes what the broadcast read.
    func deliver(_ block: LiveBlock) {
        guard let audience = audiences[block.key] else { return }
        audiences[block.key]?.through = max(audience.through, block.through)
        for descriptor in audience.readers {
            guard let connection = connection(descriptor), let reader = connection.reader else { continue }
            switch reader.phase {
            case .behind, .reading: break
            case .current: take(block, reader, connection)
            case .waiting:
                let isNew = block.through > reader.position && (block.count > 0 || block.after > reader.position)
                guard isNew, let exchange = connection.exchange else { continue }
                outgoing.removeAll(keepingCapacity: true)
                askAgain(exchange, connection)
                settleAndProceed(connection)
            }
        }
    }

    private func take(_ block: LiveBlock, _ reader: LiveReader, _ connection: Connection) {
        guard block.through > reader.position else { return }
        let overflows = connection.hasOutput && connection.backlog + block.plain.count > configuration.readerBuffer
        guard block.after == reader.position, !overflows else {
            // The rest is read from the table when there is room for it.
            reader.phase = .behind
            return connection.hasOutput ? () : readOn(reader, connection)
        }
        reader.position = block.through
        guard block.count > 0, let exchange = connection.exchange else { return }
        // Who takes nothing does not get more time by what is put behind the rest.
        let isWaiting = connection.hasOutput
        let bytes = exchange.isHTTP11 ? block.chunk : block.plain
        guard connection.transmit(bytes, isShared: true) else { return close(connection) }
        guard !isWaiting else { return }
        outgoing.removeAll(keepingCapacity: true)
        settle(connection)
    }

    /// Ends bodies whose channel cannot be read, without the last chunk; who waits is told by the handler.
    func abandon(_ key: String) {
        for descriptor in audiences[key]?.readers ?? [] {
            guard let connection = connection(descriptor), let reader = connection.reader else { continue }
            guard !reader.isStream, let exchange = connection.exchange else {
                close(connection)
                continue
            }
            outgoing.removeAll(keepingCapacity: true)
            askAgain(exchange, connection)
            settleAndProceed(connection)
        }
    }

    /// Asks the handler of a waiting request again.
    private func askAgain(_ exchange: Exchange, _ connection: Connection) {
        guard var request = exchange.request else { return }
        var exchange = exchange
        if request.position == nil { request.position = connection.reader?.position }
        exchange.request = request
        leave(connection)
        connection.exchange = nil
        switch service.plan(request, now: tick.wall) {
        case .answer(let response, _): finish(response, exchange, connection)
        case .work(let route, let parameters): work(route, parameters, request, exchange, connection)
        }
    }

    // MARK: Catching up

    /// Decides what a reader without output waits for.
    func attend(_ reader: LiveReader, _ connection: Connection) {
        switch reader.phase {
        case .behind: readOn(reader, connection)
        case .reading: break
        case .current: connection.wait(.change, until: tick.now + configuration.heartbeat)
        case .waiting: connection.wait(.change, until: reader.deadline)
        }
    }

    /// Has a worker read the next page.
    private func readOn(_ reader: LiveReader, _ connection: Connection) {
        guard let exchange = connection.exchange else { return }
        let address = Address(
            descriptor: connection.descriptor, generation: connection.generation, serial: exchange.serial)
        let (channel, position) = (reader.channel, reader.position)
        let isTaken = pools.reading.submit { [self] in
            send(.page(address, Result { try channel.read(position) }))
        }
        guard isTaken else {
            // All workers are busy: the next look is soon.
            return connection.wait(.change, until: tick.now)
        }
        reader.phase = .reading
        connection.wait(.handler, until: tick.now + configuration.handlerTimeout)
    }

    /// Takes a page that a worker read.
    func deliver(_ page: Result<LivePage, any Error>, to address: Address) {
        guard let connection = connection(address.descriptor), connection.generation == address.generation,
            let exchange = connection.exchange, exchange.serial == address.serial, let reader = connection.reader
        else { return }
        outgoing.removeAll(keepingCapacity: true)
        do {
            let page = try page.get()
            guard !isFull else { return close(connection) }
            reader.position = page.through
            if page.count > 0, !page.bytes.isEmpty { outgoing += framed(page.bytes, exchange) }
            let isCurrent = !page.hasMore && (audiences[reader.channel.key]?.through ?? 0) <= page.through
            reader.phase = isCurrent ? .current : .behind
            connection.wait(.writing, until: tick.now + configuration.idleTimeout)
            settle(connection)
        } catch let gone as LiveGone {
            dismiss(connection, .forgotten(gone.start))
        } catch {
            logger.error("stream failed", metadata: ["route": "\(exchange.route)", "error": "\(error)"])
            close(connection)
        }
    }

    // MARK: Time

    /// Nothing happened for a while: a waiting request is answered, an open body gets a sign of life.
    func beat(_ reader: LiveReader, _ connection: Connection) {
        guard let exchange = connection.exchange else { return close(connection) }
        outgoing.removeAll(keepingCapacity: true)
        if let answer = reader.answer {
            leave(connection)
            connection.exchange = nil
            finish(answer, exchange, connection)
            return settleAndProceed(connection)
        }
        let words = reader.channel.idle(reader.position)
        if !words.isEmpty { outgoing += framed(words, exchange) }
        connection.wait(.writing, until: tick.now + configuration.idleTimeout)
        settle(connection)
    }

    /// A client that ended its side reads on, or is gone; what it is sent now tells.
    func probe(_ reader: LiveReader, _ connection: Connection) {
        reader.hasEndedInput = true
        if reader.phase == .current, !connection.hasOutput {
            beat(reader, connection)
        } else {
            updateInterest(connection)
        }
    }

    // MARK: End

    /// Tells a client that it is sent no more, why, and where to go on.
    func dismiss(_ connection: Connection, _ end: LiveEnd) {
        guard let reader = connection.reader, let exchange = connection.exchange else { return close(connection) }
        metrics.dismissed.add(1, ordering: .relaxed)
        outgoing.removeAll(keepingCapacity: true)
        outgoing += framed(reader.channel.gone(end), exchange)
        endBody(exchange, connection)
        settle(connection)
    }

    /// Ends an open body as whole, or sends the answer that waits.
    func end(_ connection: Connection) {
        guard let reader = connection.reader, let exchange = connection.exchange else { return close(connection) }
        guard reader.isStream else { return beat(reader, connection) }
        outgoing.removeAll(keepingCapacity: true)
        endBody(exchange, connection)
        settle(connection)
    }

    private func endBody(_ exchange: Exchange, _ connection: Connection) {
        leave(connection)
        if exchange.isHTTP11 { outgoing += ResponseWriter.chunk([]) }
        connection.exchange = nil
        connection.closesAfterOutput = true
    }
}
