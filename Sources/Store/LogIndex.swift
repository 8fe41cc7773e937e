import Foundation
import GRDB
import GRDBSQLite

/// The index of a database's log as all processes share it, and the head of the file itself, read through SQLite's own
/// handle: a descriptor of ours would drop SQLite's locks when it is closed.
///
/// Source: sqlite.org/walformat.html, 2.1; sqlite.org/howtocorrupt.html, 2.2.
// @unchecked: the memory behind it is shared by processes anyway; each value is read at once, and nothing is written.
struct LogIndex: @unchecked Sendable {
    /// How far the log has been copied into the file.
    struct Position: Equatable {
        /// Changes whenever the log begins anew; as the log's head has it.
        var salts: UInt64
        /// Frames of the log.
        var frames: UInt32
        /// Frames that are in the file.
        var copied: UInt32
        /// Frames that somebody began to copy.
        var attempted: UInt32

        /// Whether pages are being written into the file.
        var isCopying: Bool { attempted != copied }

        /// Whether nothing was copied between two positions; frames that were only added say nothing.
        func isAsCopied(as other: Position) -> Bool {
            (salts, copied, attempted) == (other.salts, other.copied, other.attempted)
        }
    }

    private enum Offset {
        static let frames = 16
        static let salts = 32
        static let copied = 96
        static let attempted = 128
    }

    /// Bytes of the head of the file.
    private static let headSize = 100
    /// Bytes of one part of the index.
    private static let partSize: Int32 = 32 << 10
    /// Bytes of the head of the log, and where its salts stand.
    private static let (logHeadSize, logSalts) = (32, 16)

    private let file: UnsafeMutablePointer<sqlite3_file>
    private let index: UnsafeMutableRawPointer

    /// Takes the index of a connection, which must stay open as long as this is used; nil when the file has none.
    init?(_ db: Database) {
        var file: UnsafeMutablePointer<sqlite3_file>?
        guard let connection = db.sqliteConnection,
            sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK, let file,
            let methods = file.pointee.pMethods, methods.pointee.iVersion >= 2, let map = methods.pointee.xShmMap
        else { return nil }
        var part: UnsafeMutableRawPointer?
        // SQLite keeps the part mapped until the connection is closed.
        guard map(file, 0, Self.partSize, 0, &part) == SQLITE_OK, let part else { return nil }
        (self.file, index) = (file, part)
    }

    var position: Position {
        Position(
            salts: index.loadUnaligned(fromByteOffset: Offset.salts, as: UInt64.self),
            frames: index.load(fromByteOffset: Offset.frames, as: UInt32.self),
            copied: index.load(fromByteOffset: Offset.copied, as: UInt32.self),
            attempted: index.load(fromByteOffset: Offset.attempted, as: UInt32.self))
    }

    /// The first bytes of the file as it is open: size, counters and version of the schema among them.
    var head: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.headSize)
        _ = file.pointee.pMethods?.pointee.xRead?(file, &bytes, Int32(Self.headSize), 0)
        return bytes
    }

    /// Empties the log beside a path when it holds frames of the file that is open: beside another file they would be
    /// copied into it.
    func emptyLog(beside path: String) {
        let log = FileState.log(of: path)
        guard position.frames > 0, let handle = FileHandle(forReadingAtPath: log) else { return }
        // The log carries none of SQLite's locks.
        defer { try? handle.close() }
        guard let head = try? handle.read(upToCount: Self.logHeadSize), head.count == Self.logHeadSize,
            head.withUnsafeBytes({ $0.loadUnaligned(fromByteOffset: Self.logSalts, as: UInt64.self) }) == position.salts
        else { return }
        truncate(log, 0)
    }
}
