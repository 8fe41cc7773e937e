import Dispatch
import Foundation
import Store
import Synchronization

/// The copy of the database that is sent to whoever asks for one.
///
/// A copy is made beside the requests, kept for a while and sent to all who ask meanwhile: those who are cut off go on
/// where they were, and those who ask often do not make the server copy all the time.
final class Snapshots: Sendable {
    private struct State {
        var copy: KeptCopy?
        /// Who waits for the copy that is being made; nil when none is.
        var making: DispatchGroup?
        var failure: (any Error)?
        var asked = ContinuousClock.now
    }

    private let store: Store
    private let state = Mutex(State())

    /// How long a copy stands for the present state at least, and how many times as long as it took to make.
    private static let (age, share): (Duration, Int) = (.seconds(5), 10)
    /// Milliseconds for which a request waits for a copy to be made.
    private static let patience = 1_000
    /// How long a copy is kept that nobody asks for.
    private static let rest: Duration = .seconds(600)

    /// Creates it without a copy.
    init(store: Store) { self.store = store }

    /// Returns a copy of a state that is present or nearly so.
    ///
    /// - Parameter isKnown: Whether a copy that is there will do, whatever its age.
    /// - Returns: The copy; nil while it is being made.
    /// - Throws: Why it cannot be made.
    func copy(_ isKnown: (KeptCopy) -> Bool) throws -> KeptCopy? {
        let sequence = try store.version()
        let (kept, making) = state.withLock { state -> (KeptCopy?, DispatchGroup?) in
            state.asked = .now
            if let copy = state.copy, isKnown(copy) || Self.isFresh(copy, sequence) { return (copy, nil) }
            return (nil, state.making ?? begin(&state))
        }
        if let kept { return kept }
        guard making?.wait(timeout: .now() + .milliseconds(Self.patience)) == .success else { return nil }
        return try state.withLock { state in
            if let failure = state.failure { throw failure }
            return state.copy
        }
    }

    private static func isFresh(_ copy: KeptCopy, _ sequence: Int) -> Bool {
        copy.sequence == sequence || copy.madeAt.duration(to: .now) < max(age, copy.duration * share)
    }

    private func begin(_ state: inout State) -> DispatchGroup {
        let group = DispatchGroup()
        (state.making, state.failure) = (group, nil)
        group.enter()
        let thread = Thread { [self] in
            let made = Result { try store.keptCopy() }
            self.state.withLock { state in
                state.making = nil
                switch made {
                case .success(let copy): state.copy = copy
                case .failure(let error): state.failure = error
                }
            }
            group.leave()
            letGo(after: Self.rest)
        }
        thread.name = "parley.snapshot"
        thread.start()
        return group
    }

    /// Gives the space back when nobody has asked for a while.
    private func letGo(after pause: Duration) {
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .seconds(Int(pause.components.seconds))) {
            [weak self] in
            guard let self else { return }
            let left = state.withLock { state -> Duration? in
                guard state.copy != nil else { return nil }
                let idle = state.asked.duration(to: .now)
                if idle >= Self.rest { state.copy = nil }
                return idle >= Self.rest ? nil : Self.rest - idle + .seconds(1)
            }
            if let left { letGo(after: left) }
        }
    }
}
