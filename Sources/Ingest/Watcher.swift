import CInotify
import Foundation
import Glibc

/// Tells which files of a folder are new or changed, as soon as they are whole, and that some are gone.
///
/// A file counts when its writer closes it or when it is renamed into place, so a half-written one is not read.
///
/// Source: inotify(7).
public final class Watcher {
    private let descriptor: Int32
    private var folders: [Int32: String] = [:]
    private var isOver = false

    /// What happened in the folder.
    public struct Events: Sendable {
        /// Files that are new or changed, and whole.
        public var files: [String] = []
        /// Whether files or folders are gone, or have other names.
        public var hasGone = false
        /// Whether more happened than could be told, so that the whole folder must be looked at.
        public var isIncomplete = false

        /// Whether nothing happened.
        public var isEmpty: Bool { files.isEmpty && !hasGone && !isIncomplete }

        /// Adds what happened after this.
        public mutating func add(_ later: Events) {
            files += later.files.filter { !files.contains($0) }
            hasGone = hasGone || later.hasGone
            isIncomplete = isIncomplete || later.isIncomplete
        }
    }

    /// Why a folder cannot be watched.
    public struct Failure: Error, CustomStringConvertible {
        /// One line for the user.
        public var description: String
    }

    /// Watches a folder and all below it.
    public init(_ folder: String) throws(Failure) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw Failure(description: "inotify cannot start") }
        guard add(folder) else { throw Failure(description: "\(folder): the folder cannot be watched") }
        _ = addBelow(folder)
    }

    deinit { close(descriptor) }

    private static let wanted = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_ONLYDIR | IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF)

    private func add(_ folder: String) -> Bool {
        let watch = inotify_add_watch(descriptor, folder, Self.wanted)
        guard watch >= 0 else { return false }
        folders[watch] = folder
        return true
    }

    /// Watches the folders below one, and returns the files that are there already.
    private func addBelow(_ folder: String) -> [String] {
        var files: [String] = []
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where InputWalker.isCandidate(name) {
            let path = folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                if add(path) { files += addBelow(path) }
            } else {
                files.append(path)
            }
        }
        return files
    }

    /// Waits until something happens and returns it; waits at most so many milliseconds.
    public func next(timeout: Int32) -> Events {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard Glibc.poll(&poll, 1, timeout) > 0 else { return Events() }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &buffer, buffer.count)
        var events = Events()
        var place = 0
        // Each event is a header of 16 bytes and a name padded with NUL: int wd; uint32_t mask, cookie, len.
        while place + 16 <= count {
            let words = (0..<4).map { word in
                (0..<4).reduce(UInt32(0)) { $0 | UInt32(buffer[place + 4 * word + $1]) << UInt32(8 * $1) }
            }
            let end = place + 16 + Int(words[3])
            let name = String(decoding: buffer[(place + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
            note(Int32(bitPattern: words[0]), words[1], name, in: &events)
            place = end
        }
        var seen: Set<String> = []
        events.files = events.files.filter { seen.insert($0).inserted }
        return events
    }

    private func note(_ watch: Int32, _ mask: UInt32, _ name: String, in events: inout Events) {
        if mask & UInt32(IN_Q_OVERFLOW) != 0 { events.isIncomplete = true }
        if mask & UInt32(IN_IGNORED) != 0 { folders[watch] = nil }
        if mask & UInt32(IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF | IN_UNMOUNT) != 0 { events.hasGone = true }
        if mask & UInt32(IN_MOVED_FROM) != 0, mask & UInt32(IN_ISDIR) != 0, let folder = folders[watch] {
            forget(folder + "/" + name)
        }
        events.files += files(watch, mask, name)
    }

    /// Watches a folder no more that has another name now; where that is below the folder, it comes as a new one.
    private func forget(_ folder: String) {
        for (watch, path) in folders where path == folder || path.hasPrefix(folder + "/") {
            inotify_rm_watch(descriptor, watch)
            folders[watch] = nil
        }
    }

    private func files(_ watch: Int32, _ mask: UInt32, _ name: String) -> [String] {
        guard let folder = folders[watch], InputWalker.isCandidate(name) else { return [] }
        let path = folder + "/" + name
        if mask & UInt32(IN_ISDIR) != 0 {
            guard mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 else { return [] }
            // What was put into a new folder before it was watched is found by looking.
            return add(path) ? addBelow(path) : []
        }
        return mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0 ? [path] : []
    }
}
