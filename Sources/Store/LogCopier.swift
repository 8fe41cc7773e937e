import Dispatch
import GRDB

/// Copies the log of a database into its file beside a load, so that the writer need not wait for the disk.
///
/// As long as it is used the writer copies by itself only where the log has grown far beyond the usual.
public final class LogCopier: Sendable {
    private let connections: Connections
    private let own: DatabaseQueue
    private let queue = DispatchQueue(label: "parley.log")

    /// Pages of the log after which the writer copies what is left, so that the log begins anew: a quarter of a gigabyte.
    ///
    /// It begins anew only where nothing was left to copy when a transaction began.
    private static let farPages = 64 << 10

    /// Takes over; nil where no further connection can be made.
    init?(_ connections: Connections) {
        guard let own = connections.makeWriter(), (try? connections.copyLog(after: Self.farPages)) != nil else {
            return nil
        }
        (self.connections, self.own) = (connections, own)
    }

    /// Has copied what is in the log, and returns at once.
    ///
    /// What cannot be copied now is copied later, and what is wrong with the disk the writer is told as well.
    public func copy() {
        queue.async { [own] in _ = try? own.writeWithoutTransaction { try $0.checkpoint(.passive) } }
    }

    /// Waits for the last copy and lets the writer do it again.
    public func end() {
        queue.sync { try? own.close() }
        try? connections.copyLog(after: Opening.checkpointPages)
    }
}

extension Store {
    /// Makes what copies the log beside a load; nil where that cannot be.
    public func makeLogCopier() -> LogCopier? { LogCopier(connections) }
}
