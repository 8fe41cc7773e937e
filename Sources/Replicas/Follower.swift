import Dispatch
import Foundation
import Records
public import Store
import Synchronization

/// Keeps what a server serves up with a source: asks it again and again, checks what comes, and puts it in place.
public final class Follower: Sendable {
    /// How far what is served is behind.
    public struct Standing: Sendable {
        /// The last change that is served.
        public var served: Int?
        /// The last change of the source, as far as it is known.
        public var source: Int?
        /// When the source was reached last.
        public var reachedAt: ContinuousClock.Instant?
        /// What keeps newer copies from being served.
        public var failure: String?

        /// Changes that the source has and that are not served.
        public var behind: Int { max(0, (source ?? 0) - (served ?? 0)) }

        /// Lines of a name and a value each, for people and programs.
        public var lines: [String] {
            [
                served.map { "serves change \($0)" }, source.map { "source is at change \($0)" }, "behind by \(behind)",
                reachedAt.map { "source reached \($0.duration(to: .now).components.seconds) s ago" },
                failure.map { "last fault: \($0)" },
            ].compactMap { $0 }
        }
    }

    private struct State {
        var standing = Standing()
        var mark: String?
        /// Whether what the source has under that mark cannot be served.
        var isRefused = false
        var fetching: Process?
        var isStopped = false
    }

    private let source: CopySource
    private let folder: CopyFolder
    private let interval: Double
    private let note: @Sendable (String) -> Void
    private let state = Mutex(State())
    private let stopped = DispatchSemaphore(value: 0)
    private let ended = DispatchGroup()

    /// Seconds until something is asked for again that is not ready.
    private static let pause = 0.5

    /// Creates a follower that has nothing yet.
    ///
    /// - Parameters:
    ///   - source: Where copies come from.
    ///   - path: The path beside which copies are kept, as that and the number of a change.
    ///   - interval: Seconds between two questions.
    ///   - note: Takes a line for people about each copy and each new fault.
    public init(
        _ source: CopySource, beside path: String, every interval: Double, note: @escaping @Sendable (String) -> Void
    ) {
        (self.source, folder, self.interval, self.note) = (source, CopyFolder(path: path), interval, note)
    }

    /// How far what is served is behind.
    public var standing: Standing { state.withLock { $0.standing } }

    // MARK: The first copy

    /// Returns the newest copy that is there from before and whole; those that are not are removed.
    public func kept() -> String? {
        for sequence in folder.all() {
            guard Self.sequence(of: folder.copy(sequence)) == sequence else {
                folder.remove(sequence)
                continue
            }
            for other in folder.all() where other != sequence { folder.remove(other) }
            state.withLock { state in
                (state.standing.served, state.mark) = (sequence, folder.mark(of: sequence))
            }
            return folder.copy(sequence)
        }
        return nil
    }

    /// Fetches until there is a copy; returns its path, or nil once it is stopped.
    public func first() -> String? {
        while !isStopped {
            if let sequence = tryOnce() { return folder.copy(sequence) }
            rest(min(interval, Self.pause))
        }
        return nil
    }

    private static func sequence(of path: String) -> Int? {
        guard let store = try? Store(path: path, isReadOnly: true) else { return nil }
        defer { store.close() }
        return try? store.version()
    }

    // MARK: Newer ones

    /// Asks on a thread of its own, and puts newer copies in place of what the store serves.
    public func start(_ store: Store) {
        ended.enter()
        let thread = Thread { [self] in
            while !isStopped {
                if let sequence = tryOnce() { exchange(store, sequence) }
                rest(interval)
            }
            ended.leave()
        }
        thread.name = "parley.follow"
        thread.start()
    }

    /// Ends what is going on.
    public func stop() {
        let fetching = state.withLock { state in
            state.isStopped = true
            return state.fetching
        }
        fetching?.terminate()
        stopped.signal()
    }

    /// Waits until the thread has ended.
    public func wait() { ended.wait() }

    private var isStopped: Bool { state.withLock(\.isStopped) }

    /// Waits, or until it is stopped.
    private func rest(_ seconds: Double) {
        if stopped.wait(timeout: .now() + seconds) == .success { stopped.signal() }
    }

    private func exchange(_ store: Store, _ sequence: Int) {
        let before = state.withLock { $0.standing.served }
        do {
            try store.exchange(for: folder.copy(sequence))
            unlink(folder.copy(before ?? -1) + ".mark")
            serve(sequence)
        } catch {
            folder.remove(sequence)
            tell(error.description)
        }
    }

    private func serve(_ sequence: Int) {
        state.withLock { state in
            state.standing.served = sequence
            state.standing.source = max(state.standing.source ?? 0, sequence)
            (state.standing.failure, state.isRefused) = (nil, false)
        }
        note("serving the copy of change \(sequence) from \(source.name)")
    }

    /// Asks once; returns the number of a newer copy that is there and whole.
    private func tryOnce() -> Int? {
        do {
            guard let sequence = try fetch() else { return nil }
            if state.withLock({ $0.standing.served == nil }) { serve(sequence) }
            return sequence
        } catch {
            if !isStopped { tell("\(error)") }
            return nil
        }
    }

    private func fetch() throws -> Int? {
        let (served, mark) = state.withLock { ($0.standing.served, $0.mark) }
        while !isStopped {
            let outcome =
                switch source {
                case .file(let path): try FileSource(path: path).fetch(than: mark, served, into: folder.part)
                case .web(let web): try web.fetch(than: mark, into: folder.part, note(fetching:))
                }
            state.withLock { $0.standing.reachedAt = .now }
            switch outcome {
            case .same(let sequence):
                state.withLock { state in
                    state.standing.source = sequence ?? state.standing.source
                    if !state.isRefused { state.standing.failure = nil }
                }
                return nil
            case .newer(let fetched): return try check(fetched, served)
            case .pending: rest(Self.pause)
            }
        }
        return nil
    }

    private func note(fetching process: Process) {
        let isStopped = state.withLock { state in
            state.fetching = process
            return state.isStopped
        }
        if isStopped { process.terminate() }
    }

    /// Makes sure of a copy, and gives it its name.
    private func check(_ fetched: CopySource.Fetched, _ served: Int?) throws -> Int? {
        let part = folder.part
        do {
            if let digest = fetched.digest, digest != fetched.found {
                throw CopyFault.differs(
                    "the copy has the SHA-256 \(fetched.found?.hex ?? ""), and the source says \(digest.hex)")
            }
            let sequence = try Self.checked(part, isWhole: fetched.digest != nil)
            state.withLock { state in
                state.standing.source = sequence
                (state.mark, state.isRefused) = (fetched.mark, true)
            }
            if let served, sequence < served { throw CopyFault.behind(sequence, served: served) }
            guard sequence != served else {
                unlink(part)
                state.withLock { $0.isRefused = false }
                return nil
            }
            try folder.adopt(sequence, mark: fetched.mark)
            return sequence
        } catch {
            for end in ["", "-wal", "-shm"] { unlink(part + end) }
            throw error
        }
    }

    private static func checked(_ path: String, isWhole: Bool) throws -> Int {
        let store = try Store(path: path, isReadOnly: true)
        defer { store.close() }
        if !isWhole { try store.quickCheck() }
        return try store.version()
    }

    /// Says what is wrong, once as long as it is the same.
    private func tell(_ fault: String) {
        // Counts of milliseconds and bytes make no other fault of it.
        func words(_ text: String?) -> String? { text.map { $0.filter { !$0.isNumber } } }
        let isNew = state.withLock { state in
            defer { state.standing.failure = fault }
            return words(state.standing.failure) != words(fault)
        }
        if isNew { note("\(source.name) is not served: \(fault)") }
    }
}
