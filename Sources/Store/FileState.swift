import Foundation

/// Which file a path leads to, and whether anything was written to it.
struct FileState: Equatable, Sendable {
    private let device: UInt64
    private let number: UInt64
    /// Bytes of the file.
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int
    /// Bytes of the log beside the file.
    let logSize: Int

    /// Looks at a path; nil when nothing is there.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (device, number, size) = (UInt64(status.st_dev), UInt64(status.st_ino), Int(status.st_size))
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
        logSize = stat(path + "-wal", &status) == 0 ? Int(status.st_size) : 0
    }

    /// Whether both are the same file, whatever has been written to it meanwhile.
    func isSameFile(as other: FileState) -> Bool { (device, number) == (other.device, other.number) }
}
