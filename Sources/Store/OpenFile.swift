import Synchronization

/// The file that was opened, and whether the path still leads to it and only SQLite writes to it.
///
/// A file that was deleted or replaced can be read and written through connections that are open, and all of that is
/// lost. One that another program writes over (`cp backup.db live.db`) keeps its place, and what is read is of two
/// files. SQLite itself changes the file only by copying its log into it, and the index of the log tells that.
final class OpenFile: Sendable {
    private struct Known {
        var file: FileState
        var position: LogIndex.Position
        var head: [UInt8]
    }

    let path: String
    private let opened: FileState
    /// Whether SQLite was told that nobody writes.
    private let isImmutable: Bool
    private let index: LogIndex?
    private let known: Mutex<Known?>

    /// Takes a file that has just been opened; nil when it is no longer there.
    init?(path: String, isImmutable: Bool, index: LogIndex?) {
        guard let opened = FileState(path: path) else { return nil }
        (self.path, self.opened, self.isImmutable, self.index) = (path, opened, isImmutable, index)
        known = Mutex(nil)
        _ = isSound()
    }

    /// Whether the path still leads to the file, whatever stands in it.
    var isThere: Bool { FileState(path: path).map { $0.isSameFile(as: opened) } ?? false }

    /// Whether what is read and written through open connections is the file at the path; only while they are open.
    func isSound() -> Bool {
        guard let now = FileState(path: path), now.isSameFile(as: opened) else { return false }
        if isImmutable { return now == opened && FileState.logSize(of: path) ?? 0 == 0 }
        guard let index else { return true }
        return known.withLock { known in
            if let known, known.file == now { return true }
            return look(index, &known)
        }
    }

    private func look(_ index: LogIndex, _ known: inout Known?) -> Bool {
        let before = index.position
        guard let now = FileState(path: path) else { return false }
        // While pages are copied the file changes from look to look.
        guard !before.isCopying, index.position.isAsCopied(as: before) else { return true }
        if let known, known.file != now, known.position.isAsCopied(as: before) { return false }
        known = Known(file: now, position: before, head: index.head)
        return true
    }

    /// Empties the log when another file lies at the path, or other content in it.
    func emptyLog() {
        let isOther = known.withLock { known in
            guard let known, let now = FileState(path: path) else { return false }
            return !now.isSameFile(as: opened) || now.size != known.file.size || index?.head != known.head
        }
        if isOther { index?.emptyLog(beside: path) }
    }
}
