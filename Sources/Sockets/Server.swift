public import HTTP
import Foundation
public import Logging
import Synchronization

/// An HTTP server: one event loop a core, workers for what needs the database.
public final class Server: Sendable {
    private let listener: Listener
    private let loops: [EventLoop]
    private let finished = DispatchGroup()
    private let isDraining = Mutex(false)

    /// Binds the socket; nothing is served until `start`.
    public init(configuration: ServerConfiguration, router: Router, logger: Logger) throws {
        let listener =
            try configuration.unixPath.map { path throws(SocketError) in try Listener(path: path) }
            ?? Listener(host: configuration.host, port: configuration.port)
        let service = Service(router: router, logger: logger)
        self.listener = listener
        loops = try (0..<configuration.loops).map { _ in
            try EventLoop(listener: listener, service: service, configuration: configuration)
        }
    }

    /// The port that was bound.
    public var port: Int { listener.port }

    /// Starts the loops on threads of their own.
    public func start() {
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

    /// Stops accepting, finishes what is in flight, then stops; a second call stops at once.
    public func drain() {
        let isSecond = isDraining.withLock { draining in
            defer { draining = true }
            return draining
        }
        for loop in loops {
            if isSecond { loop.stop() } else { loop.drain() }
        }
    }

    /// Waits until every loop has ended and closes the socket.
    public func wait() {
        finished.wait()
        listener.close()
    }
}
