import Foundation

/// The copies beside the path of a database: each under the number of its last change, so that a newer one never takes
/// the place of one that is read.
struct CopyFolder {
    /// What all names begin with.
    let path: String

    private static let mark = ".copy-"

    /// Where a copy is brought before it is known to be whole.
    var part: String { path + Self.mark + "part" }

    /// The name of a whole one.
    func copy(_ sequence: Int) -> String { "\(path)\(Self.mark)\(sequence)" }

    /// The numbers of those that are there, the newest first.
    func all() -> [Int] {
        let url = URL(fileURLWithPath: path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)) ?? []
        let prefix = url.lastPathComponent + Self.mark
        return names.compactMap { $0.hasPrefix(prefix) ? Int($0.dropFirst(prefix.count)) : nil }.sorted(by: >)
    }

    /// What the source calls a copy that is there.
    func mark(of sequence: Int) -> String? { try? String(contentsOfFile: copy(sequence) + ".mark", encoding: .utf8) }

    /// Gives a whole copy its name, once it is on the disk.
    func adopt(_ sequence: Int, mark: String) throws(CopyFault) {
        for end in ["-wal", "-shm"] { unlink(part + end) }
        let file = open(part, O_RDONLY | O_CLOEXEC)
        let isSaved = file >= 0 && fsync(file) == 0
        close(file)
        guard isSaved, rename(part, copy(sequence)) == 0 else { throw .full(copy(sequence)) }
        try? mark.write(toFile: copy(sequence) + ".mark", atomically: true, encoding: .utf8)
    }

    /// Removes one, and its mark.
    func remove(_ sequence: Int) {
        for end in ["", ".mark", "-wal", "-shm"] { unlink(copy(sequence) + end) }
    }
}
