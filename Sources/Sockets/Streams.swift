import HTTP
import HTTPTypes
import Logging

/// Bodies that are made while they are sent.
///
/// One piece is asked for when the socket has taken the one before: a slow reader holds one piece, never a worker.
extension EventLoop {
    func begin(_ stream: BodyStream, _ response: Response, _ exchange: Exchange, _ connection: Connection) {
        var exchange = exchange
        let framing = ResponseWriter.BodyFraming.of(stream, isHTTP11: exchange.isHTTP11)
        // HTTP/1.0 knows no chunks; there the end of the connection ends the body.
        if case .close = framing { exchange.keepsAlive = false }
        exchange.keepsAlive = exchange.keepsAlive && !isDraining && !connection.isSpent
        let before = outgoing.count
        outgoing += ResponseWriter.head(of: response, framing)
        ResponseWriter.end(
            &outgoing, date: tick.date, id: exchange.id, keepsAlive: exchange.keepsAlive, isHTTP11: exchange.isHTTP11)
        exchange.status = response.status.code
        exchange.bytes = outgoing.count - before
        connection.exchange = exchange
        connection.stream = stream
        connection.wait(.writing, until: tick.now + configuration.idleTimeout)
    }

    /// Asks a worker for the next piece.
    func pull(_ connection: Connection) {
        guard let stream = connection.stream, let exchange = connection.exchange, connection.waiting != .handler else {
            return
        }
        connection.wait(.handler, until: tick.now + configuration.handlerTimeout)
        let address = Address(
            descriptor: connection.descriptor, generation: connection.generation, serial: exchange.serial)
        let isTaken = pools.reading.submit { [self] in send(.piece(address, Result { try stream.next() })) }
        // A full queue ends the stream; its end is missing, so the client knows.
        if !isTaken { close(connection) }
    }

    /// Takes a piece that a worker made.
    func deliver(_ piece: Result<[UInt8]?, any Error>, to address: Address) {
        guard let connection = connection(address.descriptor), connection.generation == address.generation,
            var exchange = connection.exchange, exchange.serial == address.serial
        else { return }
        let bytes: [UInt8]?
        do {
            bytes = try piece.get()
        } catch {
            logger.error("stream failed", metadata: ["route": "\(exchange.route)", "error": "\(error)"])
            return close(connection)
        }
        guard !isFull else { return close(connection) }
        outgoing.removeAll(keepingCapacity: true)
        let isChunked = exchange.isHTTP11 && connection.stream?.length == nil
        // An empty piece would be the last chunk.
        if let bytes, !bytes.isEmpty { outgoing += isChunked ? ResponseWriter.chunk(bytes) : bytes }
        exchange.bytes += outgoing.count
        connection.wait(.writing, until: tick.now + configuration.idleTimeout)
        connection.exchange = exchange
        if bytes == nil { end(exchange, connection, isChunked) }
        settleAndProceed(connection)
    }

    private func end(_ exchange: Exchange, _ connection: Connection, _ isChunked: Bool) {
        if isChunked { outgoing += ResponseWriter.chunk([]) }
        (connection.stream, connection.exchange) = (nil, nil)
        if !exchange.keepsAlive { connection.closesAfterOutput = true }
        record(exchange, exchange.status, exchange.bytes)
    }
}
