import Dispatch
import Foundation
public import Store
import Synchronization

/// Articles that are read again beside a server, one run at a time.
///
/// The run has a thread of its own that stands back behind those that answer questions, and its transactions are short.
public final class Rereading: Sendable {
    /// Where the last run stands.
    public enum Phase: String, Sendable, CaseIterable {
        /// Nobody has asked since the server started.
        case idle
        case running
        /// It came to its end.
        case done
        /// The server ended, or the database took no more; asked again, the rest is read.
        case stopped
    }

    /// What is told of the last run.
    public struct Status: Sendable {
        /// Where it stands.
        public var phase = Phase.idle
        /// How far it is.
        public var progress = Rereader.Progress()
        /// When it began and ended, RFC 3339 in UTC.
        public var startedAt: String?, endedAt: String?
        /// Why it stopped.
        public var failure: String?
    }

    private let store: Store
    private let pipeline: ArticlePipeline
    private let status = Mutex(Status())
    private let isStopped = Atomic<Bool>(false)
    private let ended = DispatchGroup()

    /// How far the thread stands back behind others, as that of articles that come in; see setpriority(2).
    private static let niceness: Int32 = 3

    /// Creates it without a run.
    ///
    /// - Parameters:
    ///   - store: Where the articles are.
    ///   - pipeline: By what they are read.
    public init(store: Store, pipeline: ArticlePipeline) {
        (self.store, self.pipeline) = (store, pipeline)
    }

    /// Where the last run stands.
    public var current: Status { status.withLock { $0 } }

    /// Begins a run.
    ///
    /// - Parameter choice: Which articles are read again.
    /// - Returns: False when one runs already, or the server ends.
    public func start(_ choice: Rereader.Choice) -> Bool {
        let isFree = status.withLock { status in
            guard status.phase != .running, !isStopped.load(ordering: .acquiring) else { return false }
            status = Status(phase: .running, startedAt: Ingester.timestamp())
            ended.enter()
            return true
        }
        guard isFree else { return false }
        let thread = Thread { [self] in
            // On Linux each thread has a niceness of its own.
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
            run(choice)
            ended.leave()
        }
        thread.name = "parley.reread"
        thread.start()
        return true
    }

    private func run(_ choice: Rereader.Choice) {
        let reader = Rereader(store: store, pipeline: pipeline, isParallel: false)
        let isWanted: @Sendable () -> Bool = { !self.isStopped.load(ordering: .acquiring) }
        do {
            let progress = try reader.run(choice, while: isWanted) { progress in
                status.withLock { $0.progress = progress }
            }
            end(progress.left == 0 ? .done : .stopped)
        } catch {
            end(.stopped, error)
        }
    }

    private func end(_ phase: Phase, _ failure: (any Error)? = nil) {
        status.withLock { status in
            (status.phase, status.endedAt) = (phase, Ingester.timestamp())
            status.failure = failure.map { "\($0)" }
        }
    }

    /// Ends a run between two articles, and lets none begin any more.
    public func stop() { isStopped.store(true, ordering: .releasing) }

    /// Waits until a run has ended.
    public func wait() { ended.wait() }
}
