import GRDB
import GRDBSQLite
import Synchronization

/// Reads on a connection of its own, for one thread that must not wait: what takes more than a few steps is given up.
///
/// Handing a question to another thread and back costs more than most questions. So an event loop asks by itself
/// first, and what is not answered at once goes to a worker.
/// `@unchecked`, for it is used by one thread at a time.
public final class QuickReader: @unchecked Sendable {
    /// The reader whose attempt runs on this thread.
    @TaskLocal static var current: QuickReader?

    /// Steps of SQLite's machine between two looks, and looks until it is enough: some hundred microseconds.
    private static let (steps, looks): (Int32, Int) = (500, 10)

    private let queue: DatabaseQueue
    private var looked = 0
    /// Whether what runs may be given up: the end of a transaction may not.
    private var isWatching = false
    private var isGivenUp = false

    init(path: String, configuration: Configuration) throws {
        var configuration = configuration
        configuration.readonly = true
        configuration.busyMode = .immediateError
        queue = try DatabaseQueue(path: path, configuration: configuration)
        queue.inDatabase { db in
            let looks: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
                guard let context else { return 1 }
                return Unmanaged<QuickReader>.fromOpaque(context).takeUnretainedValue().look() ? 0 : 1
            }
            // The reader closes its connection before it goes, so what the handler is given stays there.
            sqlite3_progress_handler(
                db.sqliteConnection, Self.steps, looks, Unmanaged.passUnretained(self).toOpaque())
        }
    }

    deinit { close() }

    func close() { try? queue.close() }

    /// Runs a body whose reads go through this reader; nil when one of them would have taken too long.
    public func attempt<Value>(_ body: () -> Value) -> Value? {
        (looked, isGivenUp) = (0, false)
        let value = Self.$current.withValue(self) { body() }
        return isGivenUp ? nil : value
    }

    /// Reads in one transaction.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try giving { try queue.unsafeRead { db in try db.reading { try watching { try body(db) } } } }
    }

    /// Reads without a transaction.
    func unsafeRead<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try giving { try queue.unsafeRead { db in try watching { try body(db) } } }
    }

    /// Says that what is to come is nothing for this reader.
    func giveUp() -> StoreError {
        isGivenUp = true
        return .deadline
    }

    private func watching<Value>(_ body: () throws -> Value) throws -> Value {
        isWatching = true
        defer { isWatching = false }
        return try body()
    }

    private func giving<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError where Self.isForWorkers(error) {
            throw giveUp()
        }
    }

    private static func isForWorkers(_ error: DatabaseError) -> Bool {
        [.SQLITE_INTERRUPT, .SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
    }

    private func look() -> Bool {
        guard isWatching else { return true }
        looked += 1
        if looked > Self.looks { isGivenUp = true }
        return !isGivenUp
    }
}
