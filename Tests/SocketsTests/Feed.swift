import Foundation
import HTTP
import HTTPTypes
import Sockets

/// A value behind a lock that the thread sanitizer knows, other than that of `Mutex`.
// @unchecked: `value` is only touched while `lock` is held.
private final class Guarded<Value>: @unchecked Sendable {
    private var value: Value
    private let lock = NSLock()

    init(_ value: Value) { self.value = value }

    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}

/// Events with numbers from 1, which tests add.
final class Feed: Sendable {
    private struct State {
        var events: [String] = []
        /// Numbers up to this one are no longer kept.
        var pruned: Int64 = 0
        var reads = 0
        var fails = false
    }

    private let state = Guarded(State())
    private let pageSize: Int
    private let server = Guarded<Server?>(nil)

    init(pageSize: Int = 50) { self.pageSize = pageSize }

    var latest: Int64 { state.withLock { Int64($0.events.count) } }
    /// How often events were read.
    var reads: Int { state.withLock { $0.reads } }

    /// Starts a server with the routes of the feed.
    func start(_ configure: (inout ServerConfiguration) -> Void = { _ in }) throws -> Server {
        let started = try TestServer.start(more: routes) { configuration in
            configuration.latestChange = { [self] in latest }
            configuration.dataVersion = { [self] in UInt64(latest) + 1 }
            configure(&configuration)
        }
        server.withLock { $0 = started }
        return started
    }

    /// Adds events and says so, as a process does that writes by itself.
    func add(_ texts: String...) {
        addQuietly(texts)
        server.withLock { $0?.noticeChange() }
    }

    /// Adds events as another process does.
    func addQuietly(_ texts: [String]) { state.withLock { $0.events += texts } }

    func prune(through number: Int64) { state.withLock { $0.pruned = number } }

    func fail() { state.withLock { $0.fails = true } }

    // MARK: Routes

    private var routes: [Route] {
        let stream = Route(.get, "/live", "", produces: ["text/event-stream"]) { [self] request, parameters in
            let position = try position(request)
            var response = Response(
                fields: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: Array("retry: 9\n\n".utf8)
            )
            response.live = LiveBody(
                .stream, channel: channel(request.query), position: position, latest: latest)
            return response
        }
        let wait = Route(.get, "/wait", "", validator: { _ in nil }) { [self] request, _ in
            let position = try position(request)
            let page = try page(position, "")
            var response = Response.text("\(page.count) up to \(page.through)")
            response.isKept = true
            if page.count == 0 {
                let seconds = request.query.hasSuffix("short") ? 0.01 : 30
                response.live = LiveBody(
                    .wait(seconds: seconds), channel: channel(""), position: position, latest: page.through)
            }
            return response
        }
        return [stream, wait].map { route in
            var route = route
            route.ignoresAccept = true
            return route
        }
    }

    private func position(_ request: Request) throws -> Int64 {
        let given = request.fields[HTTPField.Name("Last-Event-ID") ?? .accept]
        let position = (given ?? request.query.split(separator: "&").first.map(String.init)).flatMap { Int64($0) }
        guard let position, state.withLock({ $0.pruned <= position }) else {
            throw Problem(.gone, slug: "gone", detail: "Too old.")
        }
        return position
    }

    /// All events, or those that hold a word.
    private func channel(_ query: String) -> LiveChannel {
        let word = query.split(separator: "&").dropFirst().first.map(String.init) ?? ""
        return LiveChannel(key: word) { [self] in
            try page($0, word)
        } idle: { position in
            Array(": \(position)\n\n".utf8)
        } gone: { end in
            Array("gone: \(end)\n\n".utf8)
        }
    }

    private func page(_ position: Int64, _ word: String) throws -> LivePage {
        try state.withLock { state in
            state.reads += 1
            guard !state.fails else { throw SocketError.invalidAddress("failed") }
            guard position >= state.pruned else { throw LiveGone(start: state.pruned) }
            let numbers = (Int(position)..<state.events.count).prefix(pageSize)
            let found = numbers.filter { word.isEmpty || state.events[$0].contains(word) }
            let bytes = found.flatMap { Array("id: \($0 + 1)\ndata: \(state.events[$0])\n\n".utf8) }
            let through = Int64(numbers.endIndex)
            return LivePage(
                through: max(position, through), bytes: bytes, count: found.count,
                hasMore: numbers.endIndex < state.events.count)
        }
    }
}

/// A client that reads events.
final class Listener {
    let client: Client
    let head: Answer?
    private(set) var numbers: [Int] = []
    /// What is no event: comments and last words.
    private(set) var others: [String] = []

    init(_ server: Server, _ query: String, lastEvent: Int? = nil, receiveBuffer: Int32? = nil) throws {
        client = try Client(port: server.port, receiveBuffer: receiveBuffer)
        let field = lastEvent.map { "Last-Event-ID: \($0)\r\n" } ?? ""
        client.send("GET /live?\(query) HTTP/1.1\r\nHost: a\r\n\(field)\r\n")
        head = client.answer(isHead: true)
    }

    /// Reads until an event has come, or something that is none; false at the end.
    func read(upTo number: Int = .max, others count: Int = .max) -> Bool {
        while (numbers.last ?? 0) < number, others.count < count {
            guard let piece = client.piece() else { return false }
            for part in piece.split(separator: "\n\n") {
                let line = part.split(separator: "\n")[0]
                if line.hasPrefix("id: "), let number = Int(line.dropFirst(4)) {
                    numbers.append(number)
                } else if !line.hasPrefix("retry") {
                    others.append(String(part))
                }
            }
        }
        return true
    }
}
