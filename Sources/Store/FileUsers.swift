import Foundation

/// Who has a database open, as the system's table of locks tells.
enum FileUsers {
    private static let table = "/proc/locks"

    /// Whether this process alone has the database at a path open; false where that cannot be told.
    ///
    /// Whoever has one open holds a lock on the index of its log until it is closed.
    ///
    /// Source: SQLite, os_unix.c, the "dead man switch" of shared memory; proc_locks(5).
    static func isAlone(at path: String) -> Bool {
        var file = stat()
        guard stat(FileState.logIndex(of: path), &file) == 0, let handle = FileHandle(forReadingAtPath: table) else {
            return false
        }
        defer { try? handle.close() }
        guard let locks = try? handle.readToEnd() else { return false }
        return isAlone(String(decoding: locks, as: UTF8.self), inode: UInt64(file.st_ino), process: getpid())
    }

    /// Whether all locks on a file are those of one process, and there are some.
    static func isAlone(_ locks: String, inode: UInt64, process: Int32) -> Bool {
        // 1: POSIX  ADVISORY  READ 4711 08:01:1234567 128 128
        let holders = locks.split(separator: "\n").compactMap { line -> Substring? in
            let words = line.split(separator: " ").filter { $0 != "->" }
            guard words.count > 5, words[5].split(separator: ":").last == "\(inode)" else { return nil }
            return words[4]
        }
        return !holders.isEmpty && holders.allSatisfy { $0 == "\(process)" }
    }
}

extension Store {
    /// Whether no other process has the database open; false where that cannot be told.
    public func isUsedAlone() -> Bool { FileUsers.isAlone(at: path) }
}
