import Synchronization

/// Tells the first call from all others.
final class Once: Sendable {
    private let isDone = Atomic<Bool>(false)

    func isFirst() -> Bool { !isDone.exchange(true, ordering: .acquiringAndReleasing) }
}
