import Glibc
import HTTP
import HTTPTypes

/// One client: bytes in, requests out; answers in, bytes out.
///
/// Touched by its event loop only.
final class Connection {
    /// What the loop must do next.
    enum Step {
        /// Wait for the socket.
        case wait
        /// Answer this request; nothing more is read until then.
        case answer(Request)
        /// The connection is done.
        case close
    }

    let descriptor: Int32
    /// Distinguishes connections that use one descriptor number after each other.
    let generation: UInt64
    private var parser: RequestParser
    private var input: [UInt8] = []
    private var output: [UInt8] = []
    private var sent = 0
    /// Whether a request is with a worker.
    private(set) var isAnswering = false
    private var closesAfterOutput = false
    private var endOfInput = false
    /// When the present phase must be over, in seconds of the monotonic clock.
    var deadline: Double
    /// Whether the peer is only drained after an error, so that it can read the answer.
    ///
    /// Source: RFC 9112, 9.6.
    private(set) var isLingering = false

    /// The most bytes read before a request is taken out.
    private static let readSize = 16 << 10

    init(descriptor: Int32, generation: UInt64, limits: HTTPLimits, deadline: Double) {
        self.descriptor = descriptor
        self.generation = generation
        parser = RequestParser(limits: limits)
        self.deadline = deadline
    }

    /// Whether there is output that the socket did not take yet.
    var hasOutput: Bool { sent < output.count }
    /// Whether no request is being read or answered.
    var isIdle: Bool { !isAnswering && !hasOutput && input.isEmpty && parser.isIdle }
    /// Whether the loop should wait for input.
    var wantsInput: Bool { !isAnswering && !hasOutput && !endOfInput }

    /// Reads what is there and parses it.
    func read() -> Step {
        if isLingering { return drain() }
        var chunk = [UInt8](repeating: 0, count: Self.readSize)
        let count = Glibc.recv(descriptor, &chunk, chunk.count, 0)
        if count < 0 { return errno == EAGAIN || errno == EINTR ? .wait : .close }
        if count == 0 {
            endOfInput = true
            return isAnswering || hasOutput ? .wait : .close
        }
        input.append(contentsOf: chunk[..<count])
        return next()
    }

    private func drain() -> Step {
        var chunk = [UInt8](repeating: 0, count: Self.readSize)
        let count = Glibc.recv(descriptor, &chunk, chunk.count, 0)
        return count > 0 || (count < 0 && errno == EAGAIN) ? .wait : .close
    }

    /// Parses the next request out of what has been read.
    func next() -> Step {
        guard !isAnswering, !closesAfterOutput else { return .wait }
        do {
            switch try parser.parse(&input) {
            case .needMore: return .wait
            case .expectsContinue:
                output += "HTTP/1.1 100 Continue\r\n\r\n".utf8
                return flush()
            case .request(var request):
                request.id = RequestID.of(request)
                isAnswering = true
                return .answer(request)
            }
        } catch {
            return refuse(error)
        }
    }

    private func refuse(_ error: HTTPParseError) -> Step {
        let id = RequestID.make()
        let request = Request(method: .get, path: "", id: id)
        let response = Problem(error.status, slug: "bad-request", detail: error.detail).response(to: "", requestID: id)
        return finish(
            ResponseWriter.bytes(of: response, to: request, date: Clock.httpDate(), keepsAlive: false),
            keepsAlive: false)
    }

    /// Answers that the client took too long and closes.
    ///
    /// Source: RFC 9110, 15.5.9.
    func timeOut() -> Step {
        guard !parser.isIdle || !input.isEmpty, !isLingering, !hasOutput, !isAnswering else { return .close }
        let response = Problem(.requestTimeout, slug: "request-timeout", detail: "The request took too long to arrive.")
            .response(to: "", requestID: "")
        return finish(
            ResponseWriter.bytes(of: response, to: nil, date: Clock.httpDate(), keepsAlive: false), keepsAlive: false)
    }

    /// Takes the bytes of an answer and sends as much as the socket takes.
    func finish(_ bytes: [UInt8], keepsAlive: Bool) -> Step {
        isAnswering = false
        closesAfterOutput = !keepsAlive || endOfInput
        if output.isEmpty { output = bytes } else { output += bytes }
        return flush()
    }

    /// Sends what is left.
    func flush() -> Step {
        while hasOutput {
            // The buffer outlives the call and is not changed during it.
            let count = output.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress?.advanced(by: sent), output.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0 { return errno == EAGAIN || errno == EINTR ? .wait : .close }
            sent += count
        }
        output.removeAll(keepingCapacity: output.capacity <= 1 << 16)
        sent = 0
        if closesAfterOutput { return linger() }
        return input.isEmpty ? .wait : next()
    }

    private func linger() -> Step {
        guard !endOfInput else { return .close }
        shutdown(descriptor, Int32(SHUT_WR))
        isLingering = true
        return .wait
    }
}
