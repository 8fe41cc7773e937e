import Foundation

/// Which file a path leads to, and whether anything was written to it.
struct FileState: Equatable, Sendable {
    private let device: UInt64
    private let number: UInt64
    /// Bytes of the file.
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// Looks at a path; nil when nothing is there.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (device, number, size) = (UInt64(status.st_dev), UInt64(status.st_ino), Int(status.st_size))
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }

    /// Bytes of the log of a database; nil when there is none.
    ///
    /// SQLite keeps it beside the file itself, where the path is a link to that.
    static func logSize(of path: String) -> Int? {
        var status = stat()
        return stat(log(of: path), &status) == 0 ? Int(status.st_size) : nil
    }

    /// The path of the log of a database.
    static func log(of path: String) -> String { resolved(path) + "-wal" }

    /// The path of the index of that log.
    static func logIndex(of path: String) -> String { resolved(path) + "-shm" }

    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// Bytes without which a disk is full: what the smallest index of a log takes.
    private static let least = 1 << 15

    /// Whether the disk has room for more; true where it does not say.
    static func hasRoom(at path: String) -> Bool {
        var disk = statvfs()
        let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
        guard statvfs(folder, &disk) == 0 else { return true }
        return Int(disk.f_bavail) * Int(disk.f_frsize) >= least
    }

    /// Whether both are the same file, whatever has been written to it meanwhile.
    func isSameFile(as other: FileState) -> Bool { (device, number) == (other.device, other.number) }
}
