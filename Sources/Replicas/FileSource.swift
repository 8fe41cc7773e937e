import Foundation
import Records
import Store

/// A copy that others put at a path, or a database that another process writes.
struct FileSource {
    let path: String

    /// A file of the digest beside a copy, as sha256sum writes it.
    private var digestPath: String { path + ".sha256" }

    /// Brings what is newer.
    ///
    /// - Parameters:
    ///   - mark: The state of the file that is served.
    ///   - served: The last change that is served.
    ///   - part: The file to bring it into.
    /// - Returns: What came of it.
    /// - Throws: Why the file cannot be brought.
    func fetch(than mark: String?, _ served: Int?, into part: String) throws -> CopySource.Outcome {
        guard let now = state else { throw CopyFault.unreachable("there is no such file") }
        if now == mark { return .same(sequence: served) }
        try? FileManager.default.removeItem(atPath: part)
        if let line = try? String(contentsOfFile: digestPath, encoding: .utf8) {
            guard let digest = SHA256Digest(hex: line.prefix(64)) else {
                throw CopyFault.differs("\(digestPath) holds no SHA-256")
            }
            let found = try copy(to: part)
            guard state == now else { throw CopyFault.differs("it changed while it was read") }
            return .newer(.init(mark: now, digest: digest, found: found))
        }
        let source = try Store(path: path, isReadOnly: true)
        defer { source.close() }
        let sequence = try source.version()
        // A database that is written to changes without a change of any record, too.
        if let served, sequence == served { return .same(sequence: sequence) }
        try source.backup(to: part)
        return .newer(.init(mark: now, digest: nil, found: nil))
    }

    private func copy(to part: String) throws(CopyFault) -> SHA256Digest {
        guard FileManager.default.createFile(atPath: part, contents: nil), let out = FileHandle(forWritingAtPath: part)
        else { throw .full(part) }
        defer { try? out.close() }
        return try FileDigest.of(path, copiedTo: out)
    }

    /// Which file it is, and whether anything was written to it or its log since.
    private var state: String? {
        func state(_ path: String) -> String? {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            return
                "\(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
        }
        return state(path).map { [$0, state(path + "-wal") ?? "", state(digestPath) ?? ""].joined(separator: "|") }
    }
}
