import CEpoll
import Glibc

/// A listening socket, over TCP or a path in the file system.
final class Listener: Sendable {
    let descriptor: Int32
    /// The port that was bound; 0 for a Unix socket.
    let port: Int
    /// The path of a Unix socket, removed on close.
    let path: String?
    /// Which file the path was when it was bound.
    private let identity: Identity?
    /// Whether the socket was made here and nobody else holds it.
    private let isOwn: Bool
    /// Whether another listener goes on with the socket.
    private let isHandedOn = Locked(false)
    private let spare = Locked(SpareDescriptor())

    private static let backlog: Int32 = 1024

    /// Listens on a numeric IPv4 or IPv6 address or `localhost`; port 0 picks a free one.
    init(host: String, port: Int) throws(SocketError) {
        let isV6 = host.contains(":")
        descriptor = socket(
            isV6 ? AF_INET6 : AF_INET,
            Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .last("socket") }
        (path, identity, isOwn) = (nil, nil, true)
        do throws(SocketError) {
            Self.set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
            Self.prepare(descriptor)
            try isV6 ? Self.bindV6(descriptor, host, port) : Self.bindV4(descriptor, host, port)
            guard listen(descriptor, Self.backlog) == 0 else { throw .last("listen") }
            self.port = try Self.boundPort(descriptor)
        } catch {
            Glibc.close(descriptor)
            throw error
        }
    }

    /// Listens on a path; a socket file that nobody answers any more is replaced, anything else is left alone.
    ///
    /// - Parameters:
    ///   - path: Where the socket is made.
    ///   - mode: Who may connect, as bits of the file; nil leaves it to the umask.
    /// - Throws: Why nobody can listen there.
    init(path: String, mode: UInt32? = nil) throws(SocketError) {
        let own = socket(
            AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard own >= 0 else { throw .last("socket") }
        do throws(SocketError) {
            var address = try Self.address(of: path)
            try Self.removeStale(path, &address)
            guard Self.withAddress(&address, { Glibc.bind(own, $0, $1) }) == 0 else { throw .last("bind \(path)") }
            // Before anybody can connect.
            if let mode, chmod(path, mode) != 0 { throw .last("chmod \(path)") }
            guard listen(own, Self.backlog) == 0 else { throw .last("listen \(path)") }
        } catch {
            Glibc.close(own)
            throw error
        }
        (descriptor, port, isOwn) = (own, 0, true)
        self.path = path
        identity = Self.identity(of: path)
    }

    private static func address(of path: String) throws(SocketError) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw .invalidAddress(path) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    /// Takes over a listening socket, as service managers hand them on.
    ///
    /// Source: sd_listen_fds(3).
    init(inherited descriptor: Int32) throws(SocketError) {
        self.descriptor = descriptor
        (path, identity, isOwn) = (nil, nil, false)
        var isListening: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length) == 0, isListening == 1 else {
            throw .notListening(descriptor)
        }
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        Self.prepare(descriptor)
        port = try Self.boundPort(descriptor)
    }

    /// Goes on with the socket of another listener, which closes no more than its descriptor then.
    init(takingOver other: Listener) throws(SocketError) {
        descriptor = fcntl(other.descriptor, F_DUPFD_CLOEXEC, 0)
        guard descriptor >= 0 else { throw .last("dup") }
        (port, path, identity, isOwn) = (other.port, other.path, other.identity, other.isOwn)
        other.isHandedOn.withLock { $0 = true }
    }

    func close() {
        Glibc.close(descriptor)
        spare.withLock { $0.close() }
        guard !isHandedOn.withLock({ $0 }) else { return }
        // Another server may listen at the path by now.
        if let path, let identity, identity == Self.identity(of: path) { unlink(path) }
    }

    /// What came of accepting a connection.
    enum Accepted {
        case connection(Int32)
        /// A connection that no descriptor is left for; whoever takes it tells the client and calls `release`.
        case surplus(Int32)
        /// Nobody waits.
        case none
        /// Somebody waits, and there is nothing to take him with.
        case exhausted
    }

    /// Takes the next connection that waits.
    ///
    /// Loops take turns: what one gives up to take a client must not look to another one as if there were room.
    func accept() -> Accepted {
        spare.withLock { spare in
            let first = take()
            guard first < 0 else {
                spare.restore()
                return .connection(first)
            }
            guard errno == EMFILE || errno == ENFILE else { return .none }
            // Without a descriptor to give out, the kernel does not look whether anybody waits.
            guard isAnybodyWaiting else { return .none }
            guard spare.giveUp() else { return .exhausted }
            let second = take()
            guard second < 0 else { return .surplus(second) }
            let isOver = errno == EAGAIN
            spare.restore()
            return isOver ? .none : .exhausted
        }
    }

    /// Closes a connection that was taken as surplus.
    func release(_ surplus: Int32) { spare.withLock { $0.takeBack(surplus) } }

    private var isAnybodyWaiting: Bool {
        var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&question, 1, 0) != 0
    }

    private func take() -> Int32 {
        parley_accept4(descriptor, nil, nil, Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue))
    }

    /// Lets the kernel refuse connections from now on; a socket that was handed on stays as it is, for others hold it too.
    func refuseMore() {
        if isOwn, !isHandedOn.withLock({ $0 }) { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }

    /// Device and number of a file in the file system.
    struct Identity: Equatable, Sendable {
        var device: UInt64
        var number: UInt64
    }

    /// The identity of the socket at a path; nil where none is.
    private static func identity(of path: String) -> Identity? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return nil }
        return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    }

    /// Removes a socket file that nobody answers any more.
    ///
    /// Asking never waits. Source: connect(2), unix(7).
    private static func removeStale(_ path: String, _ address: inout sockaddr_un) throws(SocketError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path) }
        let probe = socket(
            AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard probe >= 0 else { throw .last("socket") }
        defer { Glibc.close(probe) }
        let result = withAddress(&address) { Glibc.connect(probe, $0, $1) }
        switch result == 0 ? 0 : errno {
        // Somebody listens: he accepts, has more waiting than he holds, or speaks by another kind of socket.
        case 0, EAGAIN, EPROTOTYPE: throw .addressInUse(path)
        case ECONNREFUSED: unlink(path)
        // Removed since it was looked at.
        case ENOENT: return
        default: throw .last("connect \(path)")
        }
    }

    /// Bytes that the kernel holds for a client beyond what is on its way; more waits with us, where it is counted.
    private static let unsentLimit: Int32 = 128 << 10

    /// Options that connections inherit: no waiting for more to send, and little held for slow readers.
    private static func prepare(_ descriptor: Int32) {
        set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        set(descriptor, Int32(IPPROTO_TCP), TCP_NOTSENT_LOWAT, unsentLimit)
    }

    private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32, _ value: Int32) {
        var value = value
        setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func bindV4(_ descriptor: Int32, _ host: String, _ port: Int) throws(SocketError) {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        guard inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host, &address.sin_addr) == 1 else {
            throw .invalidAddress(host)
        }
        guard withAddress(&address, { Glibc.bind(descriptor, $0, $1) }) == 0 else { throw refused("\(host):\(port)") }
    }

    private static func bindV6(_ descriptor: Int32, _ host: String, _ port: Int) throws(SocketError) {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = UInt16(port).bigEndian
        guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { throw .invalidAddress(host) }
        guard withAddress(&address, { Glibc.bind(descriptor, $0, $1) }) == 0 else { throw refused("[\(host)]:\(port)") }
    }

    private static func refused(_ address: String) -> SocketError {
        errno == EADDRINUSE ? .addressInUse(address) : .last("bind \(address)")
    }

    private static func boundPort(_ descriptor: Int32) throws(SocketError) -> Int {
        var address = sockaddr_in6()
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        // The kernel writes at most `length` bytes, and the port stands at the same place for both families.
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0 else { throw .last("getsockname") }
        let family = Int32(address.sin6_family)
        guard family == AF_INET || family == AF_INET6 else { return 0 }
        return Int(UInt16(bigEndian: address.sin6_port))
    }

    /// Lends an address as the generic type that socket calls take.
    private static func withAddress<Address>(
        _ address: inout Address, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        // A sockaddr_* starts with the fields of sockaddr; the length tells the kernel which one it is.
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Address>.size)) }
        }
    }
}
