import Foundation
import GRDB
import Synchronization

/// The version of the data, known without asking the tables again and again.
///
/// SQLite tells a connection cheaply whether others have committed (`PRAGMA data_version`); only then are the number
/// and the time of the last change read anew. Commits of this process count at once, those of others within a
/// millisecond.
final class DataVersion: Sendable {
    /// The state of the data after a commit.
    struct Value: Sendable {
        /// The number of the last change; it grows with every change and survives restarts.
        var sequence = 0
        /// When the last change was made, RFC 3339; nil when there was none.
        var changedAt: String?
    }

    private struct State {
        var checkedAt: UInt64 = 0
        var dataVersion = -1
        var value = Value()
    }

    /// Nanoseconds for which a value is believed.
    private static let age: UInt64 = 1_000_000

    private let queue: DatabaseQueue
    private let state = Mutex(State())

    init(path: String, configuration: Configuration) throws {
        var configuration = configuration
        configuration.readonly = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Returns the present value.
    ///
    /// - Parameter look: Called before the database is asked; throws when it must not be.
    /// - Returns: The value.
    /// - Throws: What `look` throws, or what SQLite says.
    func current(_ look: () throws -> Void) throws -> Value {
        let now = DispatchTime.now().uptimeNanoseconds
        let known = state.withLock { now < $0.checkedAt + Self.age ? $0.value : nil }
        if let known { return known }
        try look()
        return try queue.unsafeRead { db in
            let version = try db.cachedStatement(sql: "PRAGMA data_version")
            let dataVersion = try Int.fetchOne(version) ?? 0
            if let known = state.withLock({ state -> Value? in
                guard state.dataVersion == dataVersion else { return nil }
                state.checkedAt = now
                return state.value
            }) {
                return known
            }
            let value = try Self.read(db)
            state.withLock { $0 = State(checkedAt: now, dataVersion: dataVersion, value: value) }
            return value
        }
    }

    /// The index of the log, for as long as this is open.
    func logIndex() -> LogIndex? {
        try? queue.unsafeRead { db in
            // The index is there from the first look at a table.
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
            return LogIndex(db)
        }
    }

    /// Makes the next question look at the database.
    func forget() {
        state.withLock { $0.checkedAt = 0 }
    }

    func close() {
        try? queue.close()
    }

    private static func read(_ db: Database) throws -> Value {
        Value(sequence: Int(try Changes.last(db)), changedAt: try Changes.time(db))
    }
}
