import CEpoll
import Dispatch
import Glibc
import HTTP
import HTTPTypes
import Logging
import Synchronization

/// One thread that waits for its sockets and never for anything else.
///
/// State belongs to the loop's thread; other threads only put messages into `mailbox` and ring the bell. This file has
/// the thread and its sockets; `Exchanges.swift` has what is done with requests and answers.
// @unchecked: what changes is used on the loop's own thread only, but for `mailbox` (locked) and `metrics` (atomic).
final class EventLoop: @unchecked Sendable {
    /// What another thread hands to the loop.
    enum Message {
        case adopt(Int32)
        case answer(Address, Response, version: UInt64)
        case piece(Address, Result<[UInt8]?, any Error>)
        case page(Address, Result<LivePage, any Error>)
        case block(LiveBlock)
        case abandon(String)
        case drain
        case stop
    }

    /// Whom an answer is for.
    struct Address {
        var descriptor: Int32
        var generation: UInt64
        var serial: UInt64
        /// The flight that lands with the answer.
        var flight: Int?
    }

    /// Bytes that one call reads.
    static let readSize = 64 << 10
    /// Answers are sent when so many bytes of them have gathered.
    static let gatherSize = 64 << 10
    /// Bytes that are read and dropped after an error.
    static let drainSize = 1 << 20

    let service: Service
    let configuration: ServerConfiguration
    let pools: WorkerPools
    let accessLog: Logger?
    /// Takes the failures of streams, whether or not requests are logged.
    let logger: Logger
    let metrics: LoopMetrics
    let state: ServerState
    let broadcast: Broadcast
    /// Who follows what, by the key of the channel.
    var audiences: [String: Audience] = [:]
    var tick = Tick()
    var ids = RequestIDs()
    var cache: AnswerCache
    /// What the present connection is about to be sent.
    var outgoing: [UInt8] = []
    /// A long body behind it, which is sent from where it lies.
    var body: (bytes: [UInt8], isShared: Bool) = ([], false)
    /// The last Accept-Encoding that was read and what it means, for it seldom changes.
    var lastCoding: (value: [UInt8], coding: ContentCoding?) = ([], .identity)
    var nextSerial: UInt64 = 1
    /// Requests on workers, by the hash of their key.
    var flights: [Int: Flight] = [:]
    /// Connections with requests left in their buffers after their turn.
    var unfinished: [Connection] = []
    private(set) var isDraining = false
    /// Makes answers that take no time.
    private(set) var attempt: ServerConfiguration.Attempt?

    private let epoll: Int32
    private let bell: Int32
    private let listener: Listener
    private var peers: [EventLoop] = []
    private let mailbox = Locked<[Message]>([])
    private var scratch = [UInt8](repeating: 0, count: EventLoop.readSize)
    /// By descriptor.
    private var connections: [Connection?] = []
    private var nextGeneration: UInt64 = 1
    private var drainDeadline = Double.infinity
    private var isStopped = false
    private var isAccepting = true
    private var nextSweep = 0.0
    private var nextVersionCheck = 0.0

    init(
        listener: Listener, service: Service, configuration: ServerConfiguration, pools: WorkerPools,
        state: ServerState, broadcast: Broadcast, accessLog: Logger?, logger: Logger
    ) throws(SocketError) {
        self.listener = listener
        self.service = service
        self.configuration = configuration
        self.pools = pools
        (self.state, self.broadcast) = (state, broadcast)
        self.accessLog = accessLog
        self.logger = logger
        metrics = state.makeLoopMetrics()
        cache = AnswerCache(limit: configuration.cacheLimit / configuration.loops)
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { throw .last("epoll_create1") }
        bell = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
        guard bell >= 0 else { throw .last("eventfd") }
        watch(bell, EPOLLIN.rawValue, EPOLL_CTL_ADD)
        // EPOLLEXCLUSIVE wakes one loop for a new connection, not all.
        watch(listener.descriptor, EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue, EPOLL_CTL_ADD)
    }

    // MARK: From other threads

    /// Tells the loop of the others, before it starts.
    func meet(_ loops: [EventLoop]) { peers = loops }

    func send(_ message: Message) {
        let isFirst = mailbox.withLock { box in
            box.append(message)
            return box.count == 1
        }
        guard isFirst else { return }
        var one: UInt64 = 1
        _ = Glibc.write(bell, &one, 8)
    }

    // MARK: The thread

    func run() {
        var events = [epoll_event](repeating: epoll_event(), count: 512)
        attempt = configuration.attempts()
        defer { attempt = nil }
        while !isStopped {
            let count = epoll_wait(epoll, &events, Int32(events.count), unfinished.isEmpty ? 500 : 0)
            tick.update()
            updateVersion()
            let waiting = unfinished
            unfinished = []
            for connection in waiting where self.connection(connection.descriptor) === connection {
                proceed(connection)
            }
            for index in 0..<max(0, Int(count)) { handle(events[index]) }
            sweep()
        }
        for connection in connections { if let connection { Glibc.close(connection.descriptor) } }
        connections = []
        // Sockets that were handed over and never taken.
        for case .adopt(let descriptor) in takeMail() { Glibc.close(descriptor) }
        for key in audiences.keys { broadcast.leave(key, self) }
        (peers, audiences) = ([], [:])
        Glibc.close(bell)
        Glibc.close(epoll)
    }

    /// Seconds for which the version of the data is believed.
    private static let versionAge = 0.001

    private func updateVersion() {
        guard tick.now >= nextVersionCheck else { return }
        nextVersionCheck = tick.now + Self.versionAge
        cache.use(version: configuration.dataVersion())
    }

    private func handle(_ event: epoll_event) {
        let descriptor = event.data.fd
        if descriptor == bell { return readMail() }
        if descriptor == listener.descriptor { return accept() }
        guard let connection = connection(descriptor) else { return }
        // Both directions are closed: nobody is left to answer.
        if event.events & (EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 { return close(connection) }
        if event.events & EPOLLOUT.rawValue != 0 { sendMore(connection) }
        if event.events & EPOLLRDHUP.rawValue != 0, let reader = connection.reader { probe(reader, connection) }
        guard event.events & EPOLLIN.rawValue != 0, self.connection(descriptor) === connection else { return }
        receive(connection)
    }

    private func receive(_ connection: Connection) {
        let count = Glibc.recv(connection.descriptor, &scratch, scratch.count, 0)
        if count < 0 { return errno == EAGAIN || errno == EINTR ? () : close(connection) }
        if count == 0 {
            connection.endOfInput = true
            // Whole requests that came before the end are still answered.
            if connection.isReady, !connection.pending.isEmpty { return proceed(connection) }
            guard connection.exchange != nil || connection.hasOutput else { return close(connection) }
            if connection.pending.isEmpty { connection.closesAfterOutput = true }
            return updateInterest(connection)
        }
        if connection.isLingering { return drain(connection, count) }
        metrics.received.add(count, ordering: .relaxed)
        if connection.pending.isEmpty {
            // The copy of the reference keeps the bytes still while requests are read out of them.
            let bytes = scratch
            read(connection, bytes, count)
        } else {
            connection.pending.append(contentsOf: scratch[..<count])
            proceed(connection)
        }
    }

    /// Drops what a peer still sends after an error, for a while.
    private func drain(_ connection: Connection, _ count: Int) {
        connection.drained += count
        if connection.drained > Self.drainSize { close(connection) }
    }

    // MARK: Connections

    func connection(_ descriptor: Int32) -> Connection? {
        connections.indices.contains(Int(descriptor)) ? connections[Int(descriptor)] : nil
    }

    private func accept() {
        while true {
            let descriptor: Int32
            switch listener.accept() {
            case .connection(let taken): descriptor = taken
            case .surplus(let taken):
                refuse(taken)
                listener.release(taken)
                continue
            case .none: return
            case .exhausted: return pauseAccepting()
            }
            guard state.connections < configuration.connectionLimit else {
                refuse(descriptor)
                Glibc.close(descriptor)
                continue
            }
            // The loop with the fewest connections takes it, so that all cores have their share.
            let idlest = peers.min { $0.load < $1.load } ?? self
            idlest.metrics.connections.add(1, ordering: .relaxed)
            if idlest === self { adopt(descriptor) } else { idlest.send(.adopt(descriptor)) }
        }
    }

    private var load: Int { metrics.connections.load(ordering: .relaxed) }

    private func adopt(_ descriptor: Int32) {
        guard !isDraining else {
            metrics.connections.subtract(1, ordering: .relaxed)
            Glibc.close(descriptor)
            return
        }
        let connection = Connection(
            descriptor: descriptor, generation: nextGeneration, limits: configuration.limits)
        nextGeneration += 1
        if connections.count <= Int(descriptor) {
            connections += [Connection?](repeating: nil, count: Int(descriptor) + 64 - connections.count)
        }
        connections[Int(descriptor)] = connection
        connection.wait(.idle, until: tick.now + configuration.headerTimeout)
        connection.interest = EPOLLIN.rawValue
        watch(descriptor, EPOLLIN.rawValue, EPOLL_CTL_ADD)
    }

    private func refuse(_ descriptor: Int32) {
        let problem = Problem(
            .serviceUnavailable, slug: "too-many-connections", detail: "Too many connections; try again.",
            fields: [.retryAfter: "1"])
        let bytes = ResponseWriter.bytes(
            of: Service.finish(problem.response(to: "", requestID: "")), date: tick.date, id: [], keepsAlive: false,
            isHTTP11: true,
            isHead: false)
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Leaves those who wait alone until the next sweep, for asking again at once would only spin.
    private func pauseAccepting() {
        isAccepting = false
        epoll_ctl(epoll, EPOLL_CTL_DEL, listener.descriptor, nil)
    }

    private func resumeAccepting() {
        guard !isAccepting, !isDraining else { return }
        isAccepting = true
        watch(listener.descriptor, EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue, EPOLL_CTL_ADD)
    }

    func close(_ connection: Connection) {
        guard self.connection(connection.descriptor) === connection else { return }
        connections[Int(connection.descriptor)] = nil
        metrics.connections.subtract(1, ordering: .relaxed)
        Glibc.close(connection.descriptor)
        connection.stream = nil
        leave(connection)
        _ = connection.exchange?.request?.limit?.abandon()
        count(unreadOf: connection, isClosed: true)
        if isDraining, load <= 0 { isStopped = true }
    }

    // MARK: Unread answers

    /// Whether clients have left so much of their answers that no more is made.
    var isFull: Bool {
        metrics.unread.load(ordering: .relaxed) > configuration.unreadLimit / configuration.loops
    }

    /// Brings the count of unread bytes up to date.
    func count(unreadOf connection: Connection, isClosed: Bool = false) {
        let now = isClosed ? 0 : connection.unread
        guard now != connection.counted else { return }
        metrics.unread.add(now - connection.counted, ordering: .relaxed)
        connection.counted = now
    }

    /// Whether a client has taken nothing of its answer for some time.
    private func isStalled(_ connection: Connection) -> Bool {
        connection.waiting == .writing
            && connection.deadline - configuration.idleTimeout + configuration.stallTimeout < tick.now
    }

    /// Asks epoll for what the connection waits for; most exchanges change nothing and cost no call.
    func updateInterest(_ connection: Connection) {
        var events: UInt32 = 0
        if (connection.isReady || connection.isLingering) && !connection.endOfInput { events |= EPOLLIN.rawValue }
        if connection.hasOutput { events |= EPOLLOUT.rawValue }
        if let reader = connection.reader, reader.isStream, !reader.hasEndedInput { events |= EPOLLRDHUP.rawValue }
        guard events != connection.interest else { return }
        connection.interest = events
        watch(connection.descriptor, events, EPOLL_CTL_MOD)
    }

    private func watch(_ descriptor: Int32, _ events: UInt32, _ operation: Int32) {
        var event = epoll_event()
        event.events = events
        event.data.fd = descriptor
        epoll_ctl(epoll, operation, descriptor, &event)
    }

    // MARK: Messages

    private func takeMail() -> [Message] {
        mailbox.withLock { box in
            defer { box = [] }
            return box
        }
    }

    private func readMail() {
        var count: UInt64 = 0
        _ = Glibc.read(bell, &count, 8)
        for message in takeMail() {
            switch message {
            case .adopt(let descriptor): adopt(descriptor)
            case .answer(let address, let response, let version): deliver(response, to: address, version: version)
            case .piece(let address, let piece): deliver(piece, to: address)
            case .page(let address, let page): deliver(page, to: address)
            case .block(let block):
                // Answers from before it must not be given to whoever waited for it.
                cache.use(version: configuration.dataVersion())
                deliver(block)
            case .abandon(let key): abandon(key)
            case .drain: startDraining()
            case .stop: isStopped = true
            }
        }
    }

    private func startDraining() {
        guard !isDraining else { return }
        isDraining = true
        drainDeadline = tick.now + configuration.drainTimeout
        epoll_ctl(epoll, EPOLL_CTL_DEL, listener.descriptor, nil)
        for connection in connections {
            guard let connection else { continue }
            if connection.isIdle { close(connection) }
            if connection.reader != nil { end(connection) }
        }
        if load <= 0 { isStopped = true }
    }

    /// Once in half a second: connections past their deadline, and the end of draining.
    private func sweep() {
        guard tick.now >= nextSweep else { return }
        nextSweep = tick.now + 0.5
        resumeAccepting()
        for connection in connections { if let connection, connection.deadline < tick.now { timeOut(connection) } }
        for connection in connections where isFull {
            if let connection, connection.unread > 0, isStalled(connection) { close(connection) }
        }
        if tick.now > drainDeadline { isStopped = true }
    }
}
