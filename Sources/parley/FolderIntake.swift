import Dispatch
import Foundation
import Ingest
import Store
import Synchronization

/// Takes a folder in and, when it is watched, every file that is new or changed in it then, until it is stopped.
final class FolderIntake: Sendable {
    private let folder: String
    private let isWatched: Bool
    private let mirror: FolderMirror?
    private let ingest: IngestRun
    private let isStopped = Atomic<Bool>(false)
    private let ended = DispatchGroup()
    private let failure = Mutex<(any Error)?>(nil)

    /// Milliseconds after which a stop is noticed.
    private static let patience: Int32 = 200
    /// Milliseconds without news after which files that are gone count as such: what is renamed or moved is two events.
    private static let quiet: Int32 = 100
    /// How long a database that could not be written is left alone.
    private static let pause: Duration = .seconds(2)
    /// Times that this is waited for at most.
    private static let rounds = 50

    /// Throws when there is no folder to watch.
    static func check(_ folder: String) throws {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw Failure(code: .usage, message: "\(folder): there is no such folder")
        }
    }

    /// - Parameters:
    ///   - folder: A folder; one that is not watched may be a pattern or a file.
    ///   - isWatched: Whether to go on with what comes later.
    ///   - care: What is done when most of its files are gone; nil where those that are gone change nothing.
    ///   - ingest: How it is read.
    /// - Throws: When there is no folder to watch.
    init(_ folder: String, isWatched: Bool, mirror care: FolderMirror.Care? = nil, _ ingest: IngestRun) throws {
        if isWatched || care != nil { try Self.check(folder) }
        let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.folder = folder
        mirror = care.map { FolderMirror(ingest.store, of: folder, $0) }
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
        try readAll(while: isWanted)
        guard isWanted() else { return }
        whenRead()
        guard let watcher else { return }
        Console.note("watching \(folder)")
        try follow(watcher, while: isWanted)
    }

    /// Takes in what happens; where the disk is full or somebody holds the database, the whole folder is read once it can
    /// be written again.
    private func follow(_ watcher: Watcher, while isWanted: @escaping @Sendable () -> Bool) throws {
        var next: ContinuousClock.Instant?
        while isWanted() {
            let events = watcher.next(timeout: Self.patience)
            guard next.map({ $0 <= .now }) ?? !events.isEmpty else { continue }
            do {
                if next == nil {
                    try take(settled(events, watcher), while: isWanted)
                } else {
                    try readAll(while: isWanted)
                }
                next = nil
            } catch let failure as Failure where failure.mayPass {
                if next == nil { Console.error("\(failure.message); \(folder) is read again until it can be written") }
                next = .now + Self.pause
            }
        }
    }

    /// Reads everything that is there, and lets go what is gone.
    private func readAll(while isWanted: @escaping @Sendable () -> Bool) throws {
        let known = try mirror?.known() ?? []
        // A folder that is watched or mirrored may be empty.
        if !(isWatched || mirror != nil) || !isEmpty { try ingest.ingest([folder], while: isWanted) }
        try compare(known, while: isWanted)
    }

    /// Waits until what is renamed, moved or taken out as a whole has been told as a whole.
    private func settled(_ first: Watcher.Events, _ watcher: Watcher) -> Watcher.Events {
        var events = first
        guard mirror != nil, events.hasGone else { return events }
        for _ in 0..<Self.rounds {
            let later = watcher.next(timeout: Self.quiet)
            if later.isEmpty { break }
            events.add(later)
        }
        return events
    }

    private func take(_ events: Watcher.Events, while isWanted: @escaping @Sendable () -> Bool) throws {
        if events.isIncomplete { return try readAll(while: isWanted) }
        let known = mirror != nil && events.hasGone ? try mirror?.known() ?? [] : []
        // What came and went again is nothing to tell.
        let files = mirror == nil ? events.files : events.files.filter { FileManager.default.fileExists(atPath: $0) }
        if !files.isEmpty { try ingest.ingest(files, while: isWanted) }
        if events.hasGone { try compare(known, while: isWanted) }
    }

    /// Lets the articles go of files that are gone, and reads what the files say under whose names articles go on.
    private func compare(_ known: Set<String>, while isWanted: @escaping @Sendable () -> Bool) throws {
        guard let mirror, isWanted() else { return }
        let outcome: FolderMirror.Outcome
        do {
            outcome = try mirror.compare(known)
        } catch {
            throw Failure(
                code: .database, message: "\(error)", mayPass: (error as? StoreError)?.mayPass ?? false)
        }
        if outcome.refused > 0 {
            Console.error(
                "\(folder): the files of \(outcome.refused) articles, most that it had, are gone at once, as when a folder is not mounted, so they stay; --mirror=force lets them go"
            )
        }
        if outcome.removed > 0 { Console.note("\(outcome.removed) articles went with their files") }
        if !outcome.heirs.isEmpty { try ingest.ingest(outcome.heirs, while: isWanted) }
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
