import Foundation
import Foundation
import GRDB
import Migrations

/// The database of records: one writer, a pool of readers, all statements written out.
public struct Store: Sendable {
    let pool: DatabasePool
    let path: String
    /// Seconds that a question may take.
    let deadline: Double
    /// Seconds that one count may take.
    let budget: Double
    private let dataVersion: DataVersion

    /// Opens the database at a path, makes it when it is missing and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - isReadOnly: Whether nothing may be written; then the file must be there, and of the present schema.
    ///   - deadline: Seconds that a question may take.
    ///   - budget: Seconds that one count may take; a longer one is left out.
    /// - Throws: Why the database cannot be used.
    public init(
        path: String, isReadOnly: Bool = false, deadline: Double = Store.deadline, budget: Double = Store.budget
    )
        throws(StoreError)
    {
        (self.path, self.deadline, self.budget) = (path, deadline, budget)
        do {
            if isReadOnly, !FileManager.default.fileExists(atPath: path) {
                throw StoreError.cannotOpen(path, reason: "there is no such file")
            }
            pool = try DatabasePool(path: path, configuration: Self.configuration(isReadOnly: isReadOnly))
            let migrator = Self.migrator()
            guard try pool.read({ db in try !migrator.hasBeenSuperseded(db) }) else { throw StoreError.newer(path) }
            try Self.refuseForeign(pool, path, migrator)
            if isReadOnly {
                guard try pool.read({ db in try migrator.hasCompletedMigrations(db) }) else {
                    throw StoreError.older(path)
                }
            } else {
                try migrator.migrate(pool)
            }
            dataVersion = try DataVersion(path: path, configuration: Self.configuration(isReadOnly: true))
        } catch {
            throw Self.cause(of: error, path)
        }
    }

    /// Seconds that a connection waits for a lock.
    private static let busyTimeout = 5.0

    /// Kibibytes of pages that the writer holds.
    private static let writerCache = 96 << 10
    /// Pages of the log after which it is copied back; fewer copies, each of more.
    private static let checkpointPages = 8_000

    private static func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busyTimeout)
        configuration.prepareDatabase { db in
            // WAL with NORMAL loses no committed transaction when the program dies, only when the machine does.
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
            // Ids are hashes, so a writer touches pages all over its indexes: what fits in memory is read once.
            if !db.configuration.readonly {
                try db.execute(sql: "PRAGMA cache_size = -\(writerCache)")
                try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
            }
        }
        return configuration
    }

    private static func migrator() -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in Migrations.all {
            migrator.registerMigration(step.name) { db in
                try db.execute(sql: step.sql)
                // Records are written by the present code, so they wait until the schema is the present one.
                if step.name == Migrations.all.last?.name { try Rebuild(db: db).run() }
            }
        }
        return migrator
    }

    /// A database with tables but none of ours belongs to another program.
    private static func refuseForeign(_ pool: DatabasePool, _ path: String, _ migrator: DatabaseMigrator) throws {
        let isForeign = try pool.read { db in
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table'") ?? 0
            return try tables > 0 && migrator.appliedMigrations(db).isEmpty
        }
        if isForeign { throw StoreError.notADatabase(path) }
    }

    /// Turns what SQLite says into what the user can act on.
    static func cause(of error: any Error, _ path: String) -> StoreError {
        if let error = error as? StoreError { return error }
        guard let error = error as? DatabaseError else { return .cannotOpen(path, reason: "\(error)") }
        switch error.resultCode {
        case .SQLITE_NOTADB: return .notADatabase(path)
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path)
        case .SQLITE_FULL: return .full(path)
        default: return .cannotOpen(path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// The version of the data: it grows with every change.
    public func version() throws -> Int {
        try dataVersion.current().sequence
    }

    /// When the newest article came in, RFC 3339 in UTC; nil when there is none.
    public func changedAt() throws -> String? {
        try dataVersion.current().changedAt
    }

    /// Says that this process has committed.
    func committed() {
        dataVersion.forget()
    }
}
