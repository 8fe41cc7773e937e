import Dispatch
import Foundation
import Ingest
import Store
import Synchronization

/// Takes a folder in and, when it is watched, every file that is new or changed in it then, until it is stopped.
final class FolderIntake: Sendable {
    private let folder: String
    private let isWatched: Bool
    private let ingest: IngestRun
    private let isStopped = Atomic<Bool>(false)
    private let ended = DispatchGroup()
    private let failure = Mutex<(any Error)?>(nil)

    /// Milliseconds after which a stop is noticed.
    private static let patience: Int32 = 200

    /// Throws when there is no folder to watch.
    static func check(_ folder: String) throws {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw Failure(code: .usage, message: "--watch \(folder): there is no such folder")
        }
    }

    /// - Parameters:
    ///   - folder: A folder; one that is not watched may be a pattern or a file.
    ///   - isWatched: Whether to go on with what comes later.
    ///   - ingest: How it is read.
    /// - Throws: When there is no folder to watch.
    init(_ folder: String, isWatched: Bool, _ ingest: IngestRun) throws {
        if isWatched { try Self.check(folder) }
        self.folder = folder
        self.isWatched = isWatched
        self.ingest = ingest
    }

    /// Ends the thread that was started.
    func stop() { isStopped.store(true, ordering: .releasing) }

    /// Reads on this thread.
    ///
    /// - Parameters:
    ///   - isWanted: Whether to go on; asked often.
    ///   - whenRead: Called when everything has been read that was there.
    /// - Throws: Why it cannot go on.
    func run(while isWanted: @escaping @Sendable () -> Bool, whenRead: () -> Void = {}) throws {
        // Watches first and reads then, so that nothing falls between.
        let watcher = isWatched ? try watch() : nil
        // A folder that is watched may be empty at first.
        if !isWatched || !isEmpty { try ingest.ingest([folder], while: isWanted) }
        guard isWanted() else { return }
        whenRead()
        guard let watcher else { return }
        Console.note("watching \(folder)")
        while isWanted() {
            let files = watcher.next(timeout: Self.patience)
            if !files.isEmpty { try ingest.ingest(files, while: isWanted) }
        }
    }

    /// Reads on a thread of its own.
    ///
    /// - Parameters:
    ///   - whenRead: Called when everything has been read that was there.
    ///   - whenFailed: Called when that is not possible; `wait` says why. What fails later is told and ends nothing.
    func start(whenRead: @escaping @Sendable () -> Void, whenFailed: @escaping @Sendable () -> Void) {
        ended.enter()
        Thread { [self] in
            var isRead = false
            do {
                try run(while: { !self.isStopped.load(ordering: .acquiring) }) {
                    isRead = true
                    whenRead()
                }
            } catch {
                if isRead {
                    Console.error((error as? Failure)?.message ?? "\(error)")
                } else {
                    failure.withLock { $0 = error }
                    whenFailed()
                }
            }
            ended.leave()
        }.start()
    }

    /// Waits until a thread that was started has ended; throws what kept it from reading what was there.
    func wait() throws {
        ended.wait()
        if let error = failure.withLock({ $0 }) { throw error }
    }

    private func watch() throws -> Watcher {
        do throws(Watcher.Failure) {
            return try Watcher(folder)
        } catch {
            throw Failure(code: .usage, message: error.description)
        }
    }

    private var isEmpty: Bool {
        let inputs = InputWalker().inputs([folder])
        if inputs.count == 1, case .refused(folder, _) = inputs[0] { return true }
        return false
    }
}
