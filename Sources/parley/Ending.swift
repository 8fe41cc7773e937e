import Synchronization

/// What a server does when it is asked to end, which is something else while it waits than when it answers.
///
/// Signals are caught once: what was caught cannot be let go and caught again.
final class Ending: Sendable {
    private struct State {
        var body: (@Sendable () -> Void)?
        var signals: Signals?
        /// Whether somebody asked before anything was to be done.
        var isAsked = false
    }

    private let state = Mutex(State())

    /// Has something done at each request to end from now on, and at once where that came already.
    func take(_ body: @escaping @Sendable () -> Void) {
        let isAsked = state.withLock { state in
            state.body = body
            if state.signals == nil { state.signals = Signals { [self] _ in end() } }
            return state.isAsked
        }
        if isAsked { body() }
    }

    /// Takes signals no more.
    func stop() {
        state.withLock { state in
            state.signals?.stop()
            (state.signals, state.body) = (nil, nil)
        }
    }

    private func end() {
        let body = state.withLock { state in
            state.isAsked = true
            return state.body
        }
        body?()
    }
}
