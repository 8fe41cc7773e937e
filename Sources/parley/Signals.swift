import Dispatch
import Foundation

/// What signals do to a program that must not end in the middle of its work.
///
/// SIGKILL and SIGSTOP cannot be caught. Faults of the program (SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP)
/// and SIGQUIT end it at once with an image for the debugger, SIGTSTP, SIGTTIN and SIGTTOU stop it until SIGCONT, and
/// SIGCHLD, SIGURG and SIGWINCH do nothing anyway.
///
/// Source: signal(7).
final class Signals {
    /// Somebody asks to stop: a terminal, a service manager, a terminal that went away.
    private static let stopping = [SIGINT, SIGTERM, SIGHUP]
    /// The system asks to stop, again and again: the soft limit of processor time is passed, the power is failing.
    private static let urging = [SIGXCPU, SIGPWR]
    /// What ends a program by default and means nothing here: timers that nobody sets, signals for a program's own use,
    /// input that nobody asked to be told of, a log that nobody reads any more (the write that fails tells).
    private static let meaningless = [SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGIO, SIGSTKFLT, SIGPIPE]
    /// Real-time signals, which have no meaning but what programs give them; the C library keeps those before.
    private static let realTime: ClosedRange<Int32> = 34...64

    private let sources: [any DispatchSourceSignal]

    /// A file that may not grow is a write that fails, and told as such, in every command.
    static func ignoreFileLimit() { signal(SIGXFSZ, SIG_IGN) }

    /// Lets signals without a meaning end nothing; for commands that run for long.
    static func ignoreMeaningless() {
        for number in meaningless + realTime { signal(number, SIG_IGN) }
    }

    /// Ends the program as a signal does that nobody catches, so that a shell knows why it ended.
    static func end(by number: Int32) {
        signal(number, SIG_DFL)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
    }

    /// Calls the handler with each signal that asks to stop; what urges counts once.
    init(_ handler: @escaping @Sendable (Int32) -> Void) {
        Self.ignoreMeaningless()
        let queue = DispatchQueue(label: "parley.signals")
        sources = (Self.stopping + Self.urging).map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            let isUrging = Self.urging.contains(number)
            let calls = Once()
            source.setEventHandler {
                if !isUrging || calls.isFirst() { handler(number) }
            }
            source.resume()
            return source
        }
    }

    func stop() {
        for source in sources { source.cancel() }
    }
}
