import Foundation
import GRDB
import Synchronization

/// The connections to one database file, for as long as the path still leads to it.
///
/// Before each read, and before and after each write, the path is looked at; see `OpenFile`.
final class Connections: Sendable {
    private struct State {
        var isLost = false
        var isClosed = false
        /// Whether another file has taken the place of this one, which is a copy and goes with its last reader.
        var isRetired = false
        var quick: [QuickReader] = []
        var whenWritten: (@Sendable () -> Void)?
    }

    let path: String
    private let pool: DatabasePool
    private let configuration: Configuration
    private let isReadOnly: Bool
    private let isImmutable: Bool
    private let file: OpenFile
    private let dataVersion: DataVersion
    private let report: @Sendable (StoreError) -> Void
    private let state = Mutex(State())

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - isReadOnly: Whether nothing may be written.
    ///   - report: Is told each failed write, and once when the file is no longer the one at the path.
    /// - Throws: Why the file cannot be opened.
    init(path: String, isReadOnly: Bool, report: @escaping @Sendable (StoreError) -> Void) throws {
        let opening = try Opening(path: path, isReadOnly: isReadOnly).run()
        (self.path, self.isReadOnly, self.report) = (path, isReadOnly, report)
        (pool, configuration, isImmutable) = (opening.pool, opening.configuration, opening.isImmutable)
        dataVersion = try DataVersion(path: pool.path, configuration: configuration)
        guard let file = OpenFile(path: path, isImmutable: isImmutable, index: dataVersion.logIndex()) else {
            throw StoreError.lost(path)
        }
        self.file = file
    }

    deinit {
        close()
        guard state.withLock(\.isRetired) else { return }
        for end in ["", "-wal", "-shm"] { unlink(path + end) }
    }

    // MARK: The file

    /// Throws when the path no longer leads to the file that is open, or when somebody writes to a file that was taken
    /// for one that nobody writes to.
    func look() throws {
        let (wasLost, isClosed) = state.withLock { ($0.isLost, $0.isClosed) }
        guard !isClosed else { throw StoreError.lost(path) }
        guard wasLost || !file.isSound() else { return }
        let isNew = state.withLock { state in
            defer { state.isLost = true }
            return !state.isLost
        }
        if isNew {
            if !isReadOnly { file.emptyLog() }
            report(.lost(path))
        }
        throw StoreError.lost(path)
    }

    // MARK: Reading

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try looking {
            try QuickReader.current.map { try $0.read(body) }
                ?? pool.unsafeRead { db in try db.reading { try body(db) } }
        }
    }

    /// Reads without a transaction around it: one statement alone needs none.
    func unsafeRead<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try looking { try QuickReader.current.map { try $0.unsafeRead(body) } ?? pool.unsafeRead(body) }
    }

    func makeSnapshot() throws -> DatabaseSnapshot {
        if let quick = QuickReader.current { throw quick.giveUp() }
        return try looking { try pool.makeSnapshot() }
    }

    /// A reader for one thread that must not wait.
    func makeQuickReader() throws -> QuickReader {
        let reader = try QuickReader(path: pool.path, configuration: configuration)
        state.withLock { $0.quick.append(reader) }
        return reader
    }

    /// The version of the data.
    func version() throws -> DataVersion.Value {
        do {
            return try dataVersion.current { try look() }
        } catch let error as DatabaseError {
            throw Store.cause(of: error, path)
        }
    }

    func looking<Value>(_ body: () throws -> Value) throws -> Value {
        // Asking for the version looks too, once a millisecond, which is as long as answers are believed.
        if QuickReader.current == nil { try look() } else { _ = try version() }
        do {
            let value = try body()
            // What was read while somebody began to write may be of two states.
            if isImmutable { try look() }
            return value
        } catch let error as DatabaseError {
            throw Store.cause(of: error, path)
        }
    }

    // MARK: Writing

    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        defer {
            dataVersion.forget()
            state.withLock(\.whenWritten)?()
        }
        do {
            try look()
            let value = try pool.write(body)
            try look()
            return value
        } catch {
            let cause = Store.cause(of: error, path)
            if !state.withLock({ $0.isLost }) { report(cause) }
            throw cause
        }
    }

    /// Tells of a fault beside those of writes.
    func tell(_ fault: StoreError) { report(fault) }

    /// Has a function called after each write.
    func whenWritten(_ body: @escaping @Sendable () -> Void) { state.withLock { $0.whenWritten = body } }

    /// A further connection that may write; nil where none can be made.
    func makeWriter() -> DatabaseQueue? {
        isReadOnly ? nil : try? DatabaseQueue(path: pool.path, configuration: Opening.configuration(isReadOnly: false))
    }

    /// Has the writer copy the log into the file after so many pages.
    func copyLog(after pages: Int) throws {
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = \(pages)") }
    }

    /// Copies the log into the file and empties it; false where a reader still needs it after so many milliseconds.
    @discardableResult
    func emptyLog(patience: Int) -> Bool {
        let isEmpty = try? pool.writeWithoutTransaction { db in
            let usual = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
            try db.execute(sql: "PRAGMA busy_timeout = \(patience)")
            defer { try? db.execute(sql: "PRAGMA busy_timeout = \(usual)") }
            return try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?.value(0, as: Int.self) == 0
        }
        return isEmpty ?? false
    }

    /// Writes the whole file anew; returns whether the log could be emptied afterwards.
    func vacuum() throws(StoreError) -> Bool {
        defer { dataVersion.forget() }
        do {
            try look()
            try pool.vacuum()
            let isEmpty = emptyLog(patience: 5_000)
            try look()
            return isEmpty
        } catch {
            throw Store.cause(of: error, path)
        }
    }

    /// Writes a copy that stands alone: with a journal of the usual kind, and under its name only when it is whole.
    func backup(to path: String) throws {
        try look()
        let part = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        do {
            let copy = try DatabaseQueue(path: part)
            try pool.backup(to: copy)
            _ = try copy.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            try look()
            try FileManager.default.moveItem(atPath: part, toPath: path)
        } catch {
            for end in ["", "-journal", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: part + end) }
            throw error
        }
    }

    // MARK: The end

    /// Lets another file take the place of this one, and whoever waits for changes know of it.
    func retire(for next: Connections) {
        let whenWritten = state.withLock { state in
            state.isRetired = true
            return state.whenWritten
        }
        next.state.withLock { $0.whenWritten = whenWritten }
        whenWritten?()
    }

    /// Brings everything into the main file and closes all connections; a second call does nothing.
    ///
    /// Returns why not everything is in the main file.
    @discardableResult
    func close() -> StoreError? {
        // The last look: the index of the log goes with the connections.
        let isOurs = (try? look()) != nil
        let readers = state.withLock { state -> [QuickReader]? in
            defer { state.isClosed = true }
            return state.isClosed ? nil : state.quick
        }
        guard let readers else { return nil }
        for reader in readers { reader.close() }
        dataVersion.close()
        // The last connection that closes copies the log into the file, which is another one by now; so these stay
        // open until the process ends.
        guard isOurs else {
            _ = Unmanaged.passRetained(pool)
            return nil
        }
        // The writer must go last: only it can copy the log back and remove it.
        pool.releaseMemory()
        if !isReadOnly { _ = try? pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) } }
        try? pool.close()
        guard isReadOnly else { return LogRest(path: path).fold() }
        if !isImmutable { removeEmptyLog() }
        return nil
    }

    /// A reader leaves an empty log and its index behind; whoever may write removes them by closing.
    private func removeEmptyLog() {
        guard file.isThere, FileState.logSize(of: path) == 0, FileManager.default.isWritableFile(atPath: path),
            let last = try? DatabaseQueue(path: path)
        else { return }
        _ = try? last.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
        try? last.close()
    }
}
