import CEpoll
import Dispatch
import Glibc
import HTTP
import HTTPTypes
import Synchronization

/// One thread that waits for its sockets and never for anything else.
///
/// State belongs to the loop's thread; other threads only put finished answers into `mailbox` and ring the bell.
// @unchecked: every stored property but `mailbox` and `bell` is read and written on the loop's own thread only.
final class EventLoop: @unchecked Sendable {
    /// What another thread hands to the loop.
    private enum Message {
        case answer(descriptor: Int32, generation: UInt64, bytes: [UInt8], keepsAlive: Bool)
        case drain
        case stop
    }

    private let epoll: Int32
    private let bell: Int32
    private let listener: Listener
    private let service: Service
    private let configuration: ServerConfiguration
    private let mailbox = Mutex<[Message]>([])
    private var connections: [Int32: Connection] = [:]
    private var nextGeneration: UInt64 = 1
    private var isDraining = false
    private var drainDeadline = Double.infinity
    private var isStopped = false
    private var nextSweep = 0.0
    private var waiting = 0

    init(listener: Listener, service: Service, configuration: ServerConfiguration) throws(SocketError) {
        self.listener = listener
        self.service = service
        self.configuration = configuration
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { throw .last("epoll_create1") }
        bell = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
        guard bell >= 0 else { throw .last("eventfd") }
        watch(bell, EPOLLIN.rawValue, EPOLL_CTL_ADD)
        // EPOLLEXCLUSIVE wakes one loop for a new connection, not all.
        watch(listener.descriptor, EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue, EPOLL_CTL_ADD)
    }

    // MARK: From other threads

    func drain() { send(.drain) }

    func stop() { send(.stop) }

    private func send(_ message: Message) {
        mailbox.withLock { $0.append(message) }
        var one: UInt64 = 1
        _ = Glibc.write(bell, &one, 8)
    }

    // MARK: The thread

    func run() {
        var events = [epoll_event](repeating: epoll_event(), count: 256)
        while !isStopped {
            let count = epoll_wait(epoll, &events, Int32(events.count), 500)
            for index in 0..<max(0, Int(count)) { handle(events[index]) }
            sweep()
        }
        for connection in connections.values { Glibc.close(connection.descriptor) }
        connections = [:]
        Glibc.close(bell)
        Glibc.close(epoll)
    }

    private func handle(_ event: epoll_event) {
        let descriptor = event.data.fd
        if descriptor == bell { return readMail() }
        if descriptor == listener.descriptor { return accept() }
        guard let connection = connections[descriptor] else { return }
        if event.events & EPOLLOUT.rawValue != 0 { perform(connection.flush(), connection) }
        guard connections[descriptor] === connection else { return }
        if event.events & (EPOLLIN.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 {
            perform(connection.read(), connection)
        }
    }

    private func accept() {
        while true {
            let descriptor = parley_accept4(
                listener.descriptor, nil, nil, Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue))
            guard descriptor >= 0 else { return }
            guard connections.count < configuration.connectionLimit / configuration.loops else {
                refuse(descriptor)
                continue
            }
            Listener.set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
            connections[descriptor] = Connection(
                descriptor: descriptor, generation: nextGeneration, limits: configuration.limits,
                deadline: Clock.now() + configuration.requestTimeout)
            nextGeneration += 1
            watch(descriptor, EPOLLIN.rawValue, EPOLL_CTL_ADD)
        }
    }

    private func refuse(_ descriptor: Int32) {
        let response = Problem(
            .serviceUnavailable, slug: "too-many-connections", detail: "Too many connections; try again.",
            fields: [.retryAfter: "1"]
        ).response(to: "", requestID: "")
        let bytes = ResponseWriter.bytes(of: response, to: nil, date: Clock.httpDate(), keepsAlive: false)
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        Glibc.close(descriptor)
    }

    private func perform(_ step: Connection.Step, _ connection: Connection) {
        var step = step
        while case .answer(let request) = step { step = answer(request, connection) }
        if case .close = step { return close(connection) }
        updateInterest(connection)
    }

    /// Answers at once what needs no database; hands the rest to a worker.
    private func answer(_ request: Request, _ connection: Connection) -> Connection.Step {
        let keepsAlive = request.wantsKeepAlive && !isDraining
        if let response = service.immediate(request) {
            let bytes = ResponseWriter.bytes(of: response, to: request, date: Clock.httpDate(), keepsAlive: keepsAlive)
            return finish(bytes, keepsAlive, connection)
        }
        guard waiting < configuration.queueLimit else {
            let problem = Problem(
                .serviceUnavailable, slug: "busy", detail: "Too many requests are waiting; try again.",
                fields: [.retryAfter: "1"])
            let bytes = ResponseWriter.bytes(
                of: problem.response(to: request.path, requestID: request.id), to: request, date: Clock.httpDate(),
                keepsAlive: keepsAlive)
            return finish(bytes, keepsAlive, connection)
        }
        waiting += 1
        let (descriptor, generation) = (connection.descriptor, connection.generation)
        service.workers.async { [self] in
            let response = service.respond(request)
            let bytes = ResponseWriter.bytes(of: response, to: request, date: Clock.httpDate(), keepsAlive: keepsAlive)
            send(.answer(descriptor: descriptor, generation: generation, bytes: bytes, keepsAlive: keepsAlive))
        }
        return .wait
    }

    private func finish(_ bytes: [UInt8], _ keepsAlive: Bool, _ connection: Connection) -> Connection.Step {
        connection.deadline = Clock.now() + configuration.idleTimeout
        return connection.finish(bytes, keepsAlive: keepsAlive)
    }

    private func readMail() {
        var count: UInt64 = 0
        _ = Glibc.read(bell, &count, 8)
        let messages = mailbox.withLock { box in
            defer { box = [] }
            return box
        }
        for message in messages {
            switch message {
            case .answer(let descriptor, let generation, let bytes, let keepsAlive):
                waiting -= 1
                guard let connection = connections[descriptor], connection.generation == generation else { continue }
                perform(finish(bytes, keepsAlive && !isDraining, connection), connection)
            case .drain: startDraining()
            case .stop: isStopped = true
            }
        }
    }

    private func startDraining() {
        guard !isDraining else { return }
        isDraining = true
        drainDeadline = Clock.now() + configuration.drainTimeout
        epoll_ctl(epoll, EPOLL_CTL_DEL, listener.descriptor, nil)
        for connection in Array(connections.values) where connection.isIdle { close(connection) }
        if connections.isEmpty { isStopped = true }
    }

    // MARK: Bookkeeping

    private func updateInterest(_ connection: Connection) {
        var events: UInt32 = 0
        if connection.wantsInput || connection.isLingering { events |= EPOLLIN.rawValue }
        if connection.hasOutput { events |= EPOLLOUT.rawValue }
        watch(connection.descriptor, events, EPOLL_CTL_MOD)
    }

    private func watch(_ descriptor: Int32, _ events: UInt32, _ operation: Int32) {
        var event = epoll_event()
        event.events = events
        event.data.fd = descriptor
        epoll_ctl(epoll, operation, descriptor, &event)
    }

    private func close(_ connection: Connection) {
        connections[connection.descriptor] = nil
        Glibc.close(connection.descriptor)
        if isDraining, connections.isEmpty { isStopped = true }
    }

    /// Once in half a second: connections past their deadline, and the end of draining.
    private func sweep() {
        let now = Clock.now()
        guard now >= nextSweep else { return }
        nextSweep = now + 0.5
        for connection in Array(connections.values) where connection.deadline < now && !connection.isAnswering {
            connection.deadline = now + 2
            perform(connection.timeOut(), connection)
        }
        if now > drainDeadline { isStopped = true }
    }
}
