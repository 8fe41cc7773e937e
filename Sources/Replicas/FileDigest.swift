import Foundation
import Records

/// The SHA-256 of a file.
enum FileDigest {
    /// Bytes that are read at once.
    private static let piece = 1 << 20

    /// Reads a file to its end, and writes it elsewhere on the way when that is asked for.
    static func of(_ path: String, copiedTo copy: FileHandle? = nil) throws(CopyFault) -> SHA256Digest {
        guard let file = FileHandle(forReadingAtPath: path) else { throw .unreachable("it cannot be read") }
        defer { try? file.close() }
        var running = RunningDigest()
        while true {
            let data: Data?
            do { data = try file.read(upToCount: piece) } catch { throw .unreachable("it cannot be read to its end") }
            guard let data, !data.isEmpty else { return running.finish() }
            running.add([UInt8](data))
            do { try copy?.write(contentsOf: data) } catch { throw .full("the copy of \(path)") }
        }
    }
}
