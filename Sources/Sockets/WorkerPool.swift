import Foundation
import Glibc

/// Threads that may wait for the database, of a fixed number, with a bounded queue before them.
///
/// They are threads of its own: Dispatch starts no more than a core has room for while all are busy, so that one long
/// job would keep every other waiting.
// @unchecked: `state` is only touched while `condition` is locked.
final class WorkerPool: @unchecked Sendable {
    typealias Job = @Sendable () -> Void

    private struct State {
        var threads = 0
        var idle = 0
        var isStopped = false
        var pending: [Job?] = []
        /// Jobs before this place have been taken.
        var head = 0
        var waiting: Int { pending.count - head }

        mutating func take() -> Job? {
            guard head < pending.count else { return nil }
            defer { head += 1 }
            // A job that was taken must not live on here with what it holds, such as an export with its connection.
            let job = pending[head].take()
            if head > 256 {
                pending.removeFirst(head)
                head = 0
            }
            return job
        }
    }

    private let condition = NSCondition()
    private var state = State()
    private let name: String
    private let width: Int
    private let limit: Int
    private let niceness: Int32

    /// Creates a pool without a thread; they are started as they are needed.
    ///
    /// - Parameters:
    ///   - name: What the threads are called.
    ///   - width: How many jobs run at once.
    ///   - limit: How many may wait.
    ///   - niceness: How far the threads stand back behind others, 0 to 19; see setpriority(2).
    init(name: String, width: Int, limit: Int, niceness: Int32 = 0) {
        (self.name, self.width, self.limit, self.niceness) = (name, width, limit, niceness)
    }

    /// How many jobs wait for a thread.
    var waiting: Int { condition.withLock { state.waiting } }

    /// Runs a job soon; false when too many wait already, or the pool has been stopped.
    func submit(_ job: @escaping Job) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        guard !state.isStopped, state.waiting < limit + state.idle + width - state.threads else { return false }
        state.pending.append(job)
        if state.idle >= state.waiting {
            condition.signal()
        } else if state.threads < width {
            state.threads += 1
            startThread()
        }
        return true
    }

    /// Ends the threads when what waits has been done.
    func stop() {
        condition.withLock { state.isStopped = true }
        condition.broadcast()
    }

    private func startThread() {
        let thread = Thread { [self] in
            // On Linux each thread has a niceness of its own.
            if niceness != 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness) }
            while let job = next() { job() }
        }
        thread.name = name
        thread.start()
    }

    /// Waits for a job; nil when there is none left and the pool has been stopped.
    private func next() -> Job? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let job = state.take() { return job }
            guard !state.isStopped else {
                state.threads -= 1
                return nil
            }
            state.idle += 1
            condition.wait()
            state.idle -= 1
        }
    }
}
