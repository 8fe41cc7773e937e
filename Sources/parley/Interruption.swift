import Synchronization

/// Whether a signal has asked a command to stop; a second one ends the program at once.
final class Interruption: Sendable {
    private let last = Mutex<Int32?>(nil)

    /// The signal; nil while none came.
    var number: Int32? { last.withLock { $0 } }

    /// Takes a signal.
    func take(_ number: Int32) {
        let isFirst = last.withLock { last in
            defer { last = number }
            return last == nil
        }
        if !isFirst { Signals.end(by: number) }
    }
}
