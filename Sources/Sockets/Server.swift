public import HTTP
import Foundation
public import Logging

/// An HTTP server: one event loop a core, workers for what needs the database.
public final class Server: Sendable {
    private let listener: Listener
    private let loops: [EventLoop]
    private let state: ServerState
    private let pools: WorkerPools
    private let broadcast: Broadcast
    private let finished = DispatchGroup()
    private let isDraining = Locked(false)

    /// Binds the socket; nothing is served until `start`.
    ///
    /// - Parameters:
    ///   - configuration: Where to listen, how long to wait, how much to hold.
    ///   - router: The route table.
    ///   - state: What the routes of `Operations` tell; made before the router and used by one server.
    ///   - logger: Takes failures of handlers.
    ///   - earlier: A server that listened at the address until now; it ends, and who knocks meanwhile waits.
    ///   - accessLog: Takes a line for each request; nil for none.
    /// - Throws: `SocketError` when the address cannot be listened on.
    public init(
        configuration: ServerConfiguration, router: Router, state: ServerState = ServerState(), logger: Logger,
        after earlier: Server? = nil, accessLog: Logger? = nil
    ) throws {
        let listener = try earlier.map { try Listener(takingOver: $0.listener) } ?? Self.listener(configuration)
        if let earlier {
            earlier.drain()
            earlier.wait()
        }
        let service = Service(router: router) { request, route, error in
            logger.error(
                "handler failed",
                metadata: ["request_id": "\(request.id)", "route": "\(route.template)", "error": "\(error)"])
        }
        let pools = WorkerPools(configuration)
        state.use(pools)
        (self.pools, self.listener, self.state) = (pools, listener, state)
        do {
            let broadcast = try Broadcast(configuration, logger)
            self.broadcast = broadcast
            loops = try (0..<configuration.loops).map { _ in
                try EventLoop(
                    listener: listener, service: service, configuration: configuration, pools: pools, state: state,
                    broadcast: broadcast, accessLog: accessLog, logger: logger)
            }
        } catch {
            listener.close()
            throw error
        }
    }

    /// Throws when the address of a configuration cannot be listened on; nothing is left of the attempt.
    public static func check(_ configuration: ServerConfiguration) throws {
        if configuration.inherited == nil { try listener(configuration).close() }
    }

    private static func listener(_ configuration: ServerConfiguration) throws -> Listener {
        if let descriptor = configuration.inherited { return try Listener(inherited: descriptor) }
        if let path = configuration.unixPath { return try Listener(path: path, mode: configuration.unixMode) }
        return try Listener(host: configuration.host, port: configuration.port)
    }

    /// The port that was bound; 0 for a Unix socket.
    public var port: Int { listener.port }

    /// Clients that follow changes or wait for one.
    package var readers: Int { state.readers }

    /// Clients that followed changes too slowly and were told so.
    package var dismissed: Int { state.dismissed }

    /// Starts the loops on threads of their own.
    public func start() {
        for loop in loops { loop.meet(loops) }
        for loop in loops {
            finished.enter()
            let thread = Thread { [finished] in
                loop.run()
                finished.leave()
            }
            thread.name = "parley.loop"
            thread.start()
        }
    }

    /// Says that the data changed, so that clients that follow changes are told at once.
    public func noticeChange() { broadcast.tell() }

    /// Stops accepting, finishes what is in flight, then stops; a second call stops at once.
    public func drain() {
        let isSecond = isDraining.withLock { draining in
            defer { draining = true }
            return draining
        }
        state.beginDraining()
        listener.refuseMore()
        for loop in loops { loop.send(isSecond ? .stop : .drain) }
    }

    /// Waits until every loop has ended and closes the socket.
    public func wait() {
        finished.wait()
        broadcast.stop()
        pools.stop()
        listener.close()
    }
}
