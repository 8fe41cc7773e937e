import Foundation
import GRDB
public import Records

/// A consistent copy of a database that is sent to others: one that nothing changes any more.
///
/// It has no name, so nothing is left of it when the process ends, however it does.
public final class KeptCopy: Sendable {
    /// The number of the last change in it.
    public let sequence: Int
    /// Its bytes.
    public let size: Int
    /// The SHA-256 of its bytes.
    public let digest: SHA256Digest
    /// When it was begun.
    public let madeAt: ContinuousClock.Instant
    /// How long that took.
    public let duration: Duration
    private let descriptor: Int32

    /// Bytes that are read at once.
    private static let piece = 1 << 20

    init(_ store: Store) throws {
        let clock = ContinuousClock()
        madeAt = clock.now
        Self.removeRemains(of: store.path)
        let path = "\(store.path)\(Self.mark)\(getpid()).\(UUID().uuidString)"
        try store.backup(to: path)
        defer { unlink(path) }
        sequence = try DatabaseQueue(path: path).read { Int(try Changes.last($0)) }
        (descriptor, size) = try Self.open(path)
        digest = try Self.digest(of: descriptor, size)
        duration = madeAt.duration(to: clock.now)
    }

    deinit { close(descriptor) }

    private static func open(_ path: String) throws -> (Int32, Int) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0, let state = FileState(path: path) else {
            throw StoreError.cannotOpen(path, reason: "the copy is gone")
        }
        return (descriptor, state.size)
    }

    private static func digest(of descriptor: Int32, _ size: Int) throws -> SHA256Digest {
        var running = RunningDigest()
        for start in stride(from: 0, to: size, by: piece) {
            running.add(try bytes(start..<min(start + piece, size), of: descriptor))
        }
        return running.finish()
    }

    /// Returns some of its bytes.
    public func bytes(_ range: Range<Int>) throws -> [UInt8] { try Self.bytes(range, of: descriptor) }

    private static func bytes(_ range: Range<Int>, of descriptor: Int32) throws -> [UInt8] {
        var fault: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                // The rest of the buffer is as long as what is asked for.
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, range.count - count,
                    off_t(range.lowerBound + count))
                guard got > 0 else {
                    fault = got < 0 ? errno : EIO
                    return
                }
                count += got
            }
        }
        guard fault == 0 else { throw POSIXError(POSIXErrorCode(rawValue: fault) ?? .EIO) }
        return bytes
    }

    // MARK: Remains

    private static let mark = ".snapshot."

    /// Removes what processes left behind that were ended while they made a copy.
    private static func removeRemains(of path: String) {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent().path
        let prefix = url.lastPathComponent + mark
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "." }), process > 0,
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink(folder + "/" + name)
        }
    }
}

extension Store {
    /// Makes a copy to send to others.
    ///
    /// - Throws: `StoreError` where it cannot be made; whoever watches over the database is told so, too.
    public func keptCopy() throws -> KeptCopy {
        do {
            return try KeptCopy(self)
        } catch let error as StoreError {
            connections.tell(error)
            throw error
        }
    }
}
