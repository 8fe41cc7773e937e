import Dispatch
import Synchronization

/// The time that work for a request may take, shared by whoever works and whoever waits for the answer.
///
/// What is answered "too late" must not have been done: the one who works asks `commit()` right before the step that
/// cannot be undone, the one who waits asks `abandon()` before saying that it took too long, and only the first of the
/// two succeeds.
public final class WorkLimit: Sendable {
    private enum State {
        static let open = 0
        static let committed = 1
        static let abandoned = 2
    }

    private let state = Atomic<Int>(State.open)
    /// Nanoseconds of the monotonic clock.
    private let deadline: UInt64

    /// Creates a limit that ends so many seconds from now.
    public init(seconds: Double) {
        deadline = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
    }

    /// Whether there is no use in going on.
    public var isOver: Bool {
        state.load(ordering: .acquiring) == State.abandoned || DispatchTime.now().uptimeNanoseconds >= deadline
    }

    /// Claims the step that cannot be undone; false when nobody waits for it any more.
    public func commit() -> Bool {
        guard DispatchTime.now().uptimeNanoseconds < deadline else { return false }
        return state.compareExchange(
            expected: State.open, desired: State.committed, ordering: .acquiringAndReleasing
        ).exchanged
    }

    /// Gives up waiting; false when the step is being taken, so that the answer must be awaited.
    public func abandon() -> Bool {
        state.compareExchange(
            expected: State.open, desired: State.abandoned, ordering: .acquiringAndReleasing
        ).original != State.committed
    }
}
