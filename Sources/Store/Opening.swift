import Foundation
import GRDB
import Migrations

/// Opens a database file: makes it under one exclusive transaction, brings its schema up to date, and tries again while
/// other processes do the same.
struct Opening {
    /// What came of it.
    struct Result {
        var pool: DatabasePool
        var configuration: Configuration
        /// Whether SQLite was told that nobody writes, because it could make no files beside the database.
        var isImmutable: Bool
    }

    let path: String
    let isReadOnly: Bool

    /// Seconds for which a file is tried that others make or lock.
    private static let patience = 10.0
    /// Tries when SQLite says something that the work of another process at the same file would explain.
    private static let tries = 6
    /// Microseconds between two tries, at first and at most.
    private static let pauses: (first: UInt32, last: UInt32) = (1_000, 100_000)
    /// Seconds that a connection waits for a lock.
    private static let busyTimeout = 5.0
    /// Kibibytes of pages that the writer holds.
    private static let writerCache = 96 << 10
    /// Kilobytes of pages that a connection for reading keeps: eight times what SQLite would, for the system takes longer to
    /// hand out a page than SQLite to use it.
    private static let readerCache = 16_000
    /// Pages of the log after which it is copied back; fewer copies, each of more.
    static let checkpointPages = 8_000

    func run() throws -> Result {
        let end = Date().addingTimeInterval(Self.patience)
        var (pause, count) = (Self.pauses.first, 0)
        while true {
            do {
                return isReadOnly ? try openToRead() : try openToWrite()
            } catch let error as DatabaseError where Self.mayPass(error, count) && Date() < end {
                usleep(pause)
                (pause, count) = (min(2 * pause, Self.pauses.last), count + 1)
            }
        }
    }

    private static func mayPass(_ error: DatabaseError, _ count: Int) -> Bool {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: true
        case .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_IOERR, .SQLITE_SCHEMA: count < tries
        default: false
        }
    }

    static func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busyTimeout)
        configuration.prepareDatabase { db in
            // WAL with NORMAL loses no committed transaction when the program dies, only when the machine does.
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
            // Ids are hashes, so a writer touches pages all over its indexes: what fits in memory is read once.
            if !db.configuration.readonly {
                // What is taken out is overwritten.
                try db.execute(sql: "PRAGMA secure_delete = ON")
                try db.execute(sql: "PRAGMA cache_size = -\(writerCache)")
                try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
            } else {
                try db.execute(sql: "PRAGMA cache_size = -\(readerCache)")
            }
        }
        return configuration
    }

    // MARK: To write

    private func openToWrite() throws -> Result {
        let state = FileState(path: path)
        if state.map({ $0.size == 0 }) ?? true {
            do {
                try make()
            } catch let error as DatabaseError where state == nil {
                throw forget(error)
            }
        }
        let pool = try DatabasePool(path: path, configuration: Self.configuration(isReadOnly: false))
        let migrator = Self.migrator()
        try refuse(pool, migrator)
        if try !pool.read(migrator.hasCompletedMigrations) { try migrator.migrate(pool) }
        return Result(
            pool: pool, configuration: Self.configuration(isReadOnly: true), isImmutable: false)
    }

    /// Whether a file is a database of ours whose schema is an older one.
    static func isOlder(_ path: String) -> Bool {
        guard let state = FileState(path: path), state.size > 0 else { return false }
        return
            (try? DatabaseQueue(path: path, configuration: configuration(isReadOnly: true)).read { db in
                let done = try migrator().appliedIdentifiers(db)
                return !done.isEmpty && !Migrations.all.allSatisfy { done.contains($0.name) }
            }) ?? false
    }

    /// Makes an empty file a database, all at once; whoever comes second finds it made.
    private func make() throws {
        var configuration = Self.configuration(isReadOnly: false)
        // As when a database is migrated: tables are renamed on the way.
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { db in
            try db.inTransaction(.exclusive) {
                guard try Self.tables(db) == 0 else { return .commit }
                try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
                for step in Migrations.all {
                    try Self.apply(step, db)
                    try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [step.name])
                }
                return .commit
            }
        }
        try queue.close()
    }

    /// Removes a file that was begun and could not be made, as on a full disk; what is in use or locked is left.
    private func forget(_ error: DatabaseError) -> any Error {
        guard [.SQLITE_FULL, .SQLITE_IOERR].contains(error.resultCode), FileState(path: path)?.size == 0,
            let cause = Store.cause(ofMaking: path, error)
        else { return error }
        unlink(path)
        return cause
    }

    private static func migrator() -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in Migrations.all { migrator.registerMigration(step.name) { try apply(step, $0) } }
        return migrator
    }

    private static func apply(_ step: (name: String, sql: String), _ db: Database) throws {
        try db.execute(sql: step.name == "0008_changes" ? changes(step.sql, db) : step.sql)
        switch step.name {
        case "0005_names": try CatchUp(db: db).putOffWords()
        // The keys of persons are those of another rule since then.
        case "0007_bodies": try CatchUp(db: db).putOffKeys()
        case "0013_catching_up":
            try CatchUp(db: db).noteFirstSchema()
            try CatchUp(db: db).noteEarly()
        default: break
        }
    }

    /// The step that gives every record the change that last touched it: what is there gets the last of before.
    private static func changes(_ sql: String, _ db: Database) throws -> String {
        let last = try Int64.fetchOne(db, sql: "SELECT coalesce(max(seq), 0) FROM changes") ?? 0
        guard last > 0 else { return sql }
        return sql.replacing("DEFAULT 0", with: "DEFAULT \(last)").replacing("VALUES (0, ", with: "VALUES (\(last), ")
            .replacing("1970-01-01T00:00:00Z", with: Date().ISO8601Format())
    }

    // MARK: To read

    private func openToRead() throws -> Result {
        guard FileState(path: path) != nil else {
            throw StoreError.cannotOpen(path, reason: "there is no such file")
        }
        let configuration = Self.configuration(isReadOnly: true)
        do {
            return Result(pool: try reader(path, configuration), configuration: configuration, isImmutable: false)
        } catch let error as DatabaseError where Self.isForWantOfIndex(error) {
            // Reading needs an index of the log beside the file, and it cannot be made here: nothing may be written, or
            // the disk is full. Without a log there is nothing to index; `Connections` notices when somebody begins to
            // write.
            guard FileState.logSize(of: path) ?? 0 == 0 else { throw StoreError.unfinished(path) }
            guard let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) else { throw error }
            return Result(
                pool: try reader("file:\(name)?immutable=1", configuration), configuration: configuration,
                isImmutable: true)
        }
    }

    private static func isForWantOfIndex(_ error: DatabaseError) -> Bool {
        switch error.resultCode {
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL: true
        case .SQLITE_IOERR:
            [.SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP].contains(error.extendedResultCode)
        default: false
        }
    }

    private func reader(_ name: String, _ configuration: Configuration) throws -> DatabasePool {
        let pool = try DatabasePool(path: name, configuration: configuration)
        let migrator = Self.migrator()
        try refuse(pool, migrator)
        guard try pool.read(migrator.hasCompletedMigrations) else { throw StoreError.older(path) }
        return pool
    }

    // MARK: What cannot be opened

    /// A database with tables but none of ours belongs to another program.
    private func refuse(_ pool: DatabasePool, _ migrator: DatabaseMigrator) throws {
        try pool.read { db in
            if try migrator.hasBeenSuperseded(db) { throw StoreError.newer(path) }
            if try Self.tables(db) > 0, try migrator.appliedMigrations(db).isEmpty {
                throw StoreError.notADatabase(path)
            }
        }
    }

    private static func tables(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table'") ?? 0
    }
}
