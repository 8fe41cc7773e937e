import Foundation
import GRDB

/// The database of records: one writer, a pool of readers, all statements written out.
public struct Store: Sendable {
    let file: CurrentFile
    /// Seconds that a question may take.
    let deadline: Double
    /// Seconds that one count may take.
    let budget: Double

    var connections: Connections { file.connections }

    var path: String { connections.path }

    /// Opens the database at a path, makes it when it is missing and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - isReadOnly: Whether nothing may be written; then the file must be there, and of the present schema.
    ///   - deadline: Seconds that a question may take.
    ///   - budget: Seconds that one count may take; a longer one is left out.
    ///   - catchesUp: Whether what an older version did not keep is filled in at once; else `catchUp` is to be called.
    ///   - report: Is told each failed write, and once when the file is no longer the one at the path.
    /// - Throws: Why the database cannot be used.
    public init(
        path: String, isReadOnly: Bool = false, deadline: Double = Store.deadline, budget: Double = Store.budget,
        catchesUp: Bool = true, report: @escaping @Sendable (StoreError) -> Void = { _ in }
    ) throws(StoreError) {
        (self.deadline, self.budget) = (deadline, budget)
        do {
            file = CurrentFile(
                try Connections(path: path, isReadOnly: isReadOnly, report: report), report: report)
        } catch {
            throw Self.cause(of: error, path)
        }
        if catchesUp, !isReadOnly, (try? isBehind()) == true { try catchUp() }
    }

    /// Whether a file is a database that must be brought up to date before anything can be asked of it.
    public static func isOlder(path: String) -> Bool { Opening.isOlder(path) }

    /// Brings everything into the main file and closes it; afterwards nothing can be read or written.
    ///
    /// - Returns: Why not everything is in the main file; nil when it is, when others go on with it, and when it had
    ///   been lost before.
    @discardableResult
    public func close() -> StoreError? { connections.close() }

    /// Turns what SQLite says into what the user can act on.
    static func cause(of error: any Error, _ path: String) -> StoreError {
        if let error = error as? StoreError { return error }
        guard let error = error as? DatabaseError else { return .cannotOpen(path, reason: "\(error)") }
        switch error.resultCode {
        case .SQLITE_NOTADB: return .notADatabase(path)
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path)
        case .SQLITE_FULL: return .full(path)
        // Where the index of the log finds no room, SQLite says no more than that.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            return FileState.hasRoom(at: path) ? .unwritten(path) : .full(path)
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: return .unwritten(path)
        case .SQLITE_CORRUPT: return .damaged(path, detail: error.message ?? "")
        default: return .cannotOpen(path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// Faults of files that are written.
    private static let writing: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE]

    /// Why a new file could not be made, where something befell that file.
    static func cause(ofMaking path: String, _ error: DatabaseError) -> StoreError? {
        switch error.resultCode {
        case .SQLITE_FULL: .unmade(path, reason: "the disk is full")
        case .SQLITE_IOERR where writing.contains(error.extendedResultCode):
            .unmade(path, reason: "a write failed, for \(StoreError.writeFaults)")
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: .unmade(path, reason: "no file can be made there")
        default: nil
        }
    }

    /// Why a copy could not be made: what befell the copy, or the database that it is of.
    static func cause(ofCopying error: any Error, from path: String, to copy: String) -> StoreError {
        if FileManager.default.fileExists(atPath: copy) { return .exists(copy) }
        guard let fault = error as? DatabaseError else {
            return error as? StoreError ?? .unmade(copy, reason: "\(error)")
        }
        return cause(ofMaking: copy, fault) ?? cause(of: error, path)
    }

    /// Has a function called right after this process has written, whether or not that changed a record.
    public func whenWritten(_ body: @escaping @Sendable () -> Void) { connections.whenWritten(body) }

    /// The version of the data: it grows with every change.
    public func version() throws -> Int {
        try connections.version().sequence
    }

    /// When the last change was made, RFC 3339 in UTC; nil when there was none.
    public func changedAt() throws -> String? {
        try connections.version().changedAt
    }
}
