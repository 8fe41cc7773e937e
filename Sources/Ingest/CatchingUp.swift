import Dispatch
import Foundation
public import Store
import Synchronization

/// Fills in beside a server what its database lacks that an older version made.
///
/// It has a thread of its own that stands back behind those that answer questions, and its transactions are short.
public final class CatchingUp: Sendable {
    private let store: Store
    private let isStopped = Atomic<Bool>(false)
    private let ended = DispatchGroup()

    /// How far the thread stands back behind others, as that of articles that come in; see setpriority(2).
    private static let niceness: Int32 = 3

    /// Creates it; nothing is done yet.
    public init(store: Store) {
        self.store = store
    }

    /// Begins.
    ///
    /// - Parameter whenEnded: Is told how it ended, unless it was stopped: with what failed, or nil.
    public func start(_ whenEnded: @escaping @Sendable (StoreError?) -> Void) {
        ended.enter()
        let thread = Thread { [self] in
            // On Linux each thread has a niceness of its own.
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
            var failure: StoreError?
            do throws(StoreError) {
                try store.catchUp { !isStopped.load(ordering: .acquiring) }
            } catch {
                failure = error
            }
            if !isStopped.load(ordering: .acquiring) { whenEnded(failure) }
            ended.leave()
        }
        thread.name = "parley.catchup"
        thread.start()
    }

    /// Ends it between two transactions; the next server goes on.
    public func stop() { isStopped.store(true, ordering: .releasing) }

    /// Waits until it has ended.
    public func wait() { ended.wait() }
}
