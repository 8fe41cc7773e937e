import Foundation
import Glibc

/// A blocking client on a real socket.
final class Client {
    private let descriptor: Int32
    private var received: [UInt8] = []

    /// Connects.
    ///
    /// - Parameters:
    ///   - port: Where to.
    ///   - receiveBuffer: Bytes that the kernel holds for us.
    ///   - prepare: Called when the socket is made and not yet connected.
    /// - Throws: `Refused` when nobody listens.
    init(port: Int, receiveBuffer: Int32? = nil, prepare: () -> Void = {}) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        if var size = receiveBuffer { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        prepare()
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Refused() }
        var timeout = timeval(tv_sec: 3, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, 4)
    }

    deinit { close(descriptor) }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    func endOutput() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Whether the server has sent something.
    var hasInput: Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) >= 0
    }

    /// How the last read without bytes ended.
    private(set) var end = "open"

    /// Reads once into the buffer; false at the end.
    private func fill(_ size: Int = 65_536) -> Bool {
        var chunk = [UInt8](repeating: 0, count: size)
        var count = recv(descriptor, &chunk, chunk.count, 0)
        // A receive with a time limit is not begun again after a signal, such as that of another test's child.
        while count < 0, errno == EINTR { count = recv(descriptor, &chunk, chunk.count, 0) }
        guard count > 0 else {
            end = count == 0 ? "closed" : String(cString: strerror(errno))
            return false
        }
        received += chunk[..<count]
        return true
    }

    /// Reads until the text ends as wanted, or the server closes.
    func read(until suffix: String? = nil) -> String {
        var text = String(decoding: received, as: UTF8.self)
        while suffix.map({ !text.hasSuffix($0) }) ?? true, fill() { text = String(decoding: received, as: UTF8.self) }
        received = []
        return text
    }

    /// Takes a few bytes, as a slow reader does.
    func take(_ count: Int) -> Int {
        guard received.isEmpty, fill(count) else { return 0 }
        defer { received = [] }
        return received.count
    }

    /// Reads one final answer; nil when the connection ended before.
    func answer(isHead: Bool = false) -> Answer? {
        while true {
            guard let head = line(until: "\r\n\r\n") else { return nil }
            let lines = head.components(separatedBy: "\r\n")
            if lines[0].hasPrefix("HTTP/1.1 1") { continue }
            let fields = lines.dropFirst().map { line in
                let colon = line.firstRange(of: ": ")
                return (
                    String(line[..<(colon?.lowerBound ?? line.endIndex)]),
                    String(line[(colon?.upperBound ?? line.endIndex)...])
                )
            }
            var answer = Answer(status: lines[0], fields: fields, body: [])
            if !isHead { answer.body = body(answer) }
            return answer
        }
    }

    private func body(_ answer: Answer) -> [UInt8] {
        if answer.value("Transfer-Encoding") == "chunked" { return chunks() }
        if let length = answer.value("Content-Length").flatMap({ Int($0) }) { return take(exactly: length) ?? [] }
        if [" 204 ", " 304 "].contains(where: answer.status.contains) { return [] }
        while fill() {}
        defer { received = [] }
        return received
    }

    private func chunks() -> [UInt8] {
        var out: [UInt8] = []
        while let size = line(until: "\r\n").flatMap({ Int($0, radix: 16) }), size > 0 {
            out += take(exactly: size) ?? []
            _ = take(exactly: 2)
        }
        _ = take(exactly: 2)
        return out
    }

    /// Reads one chunk of an open body; nil behind the last, and where the connection ends before it.
    func piece() -> String? {
        guard let size = line(until: "\r\n").flatMap({ Int($0, radix: 16) }), size > 0 else {
            isWhole = end == "open"
            return nil
        }
        let bytes = take(exactly: size)
        _ = take(exactly: 2)
        return bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the last chunk of an open body came.
    private(set) var isWhole = false

    private func line(until end: String) -> String? {
        let mark = Array(end.utf8)
        while true {
            if let range = received.firstRange(of: mark) {
                defer { received.removeFirst(range.upperBound) }
                return String(decoding: received[..<range.lowerBound], as: UTF8.self)
            }
            guard fill() else { return nil }
        }
    }

    private func take(exactly count: Int) -> [UInt8]? {
        while received.count < count { guard fill() else { return nil } }
        defer { received.removeFirst(count) }
        return Array(received[..<count])
    }

    /// Whether the server ends the connection with nothing more sent.
    var isAtEnd: Bool { received.isEmpty && !fill() }
}

/// Nobody listens.
struct Refused: Error {}
