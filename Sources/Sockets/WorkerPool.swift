import Dispatch

/// Threads that may wait for the database, of a fixed number, with a bounded queue before them.
final class WorkerPool: Sendable {
    typealias Job = @Sendable () -> Void

    private struct State {
        var active = 0
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

    private let queue = DispatchQueue(label: "parley.workers", qos: .userInitiated, attributes: .concurrent)
    private let state = Locked(State())
    private let width: Int
    private let limit: Int

    init(width: Int, limit: Int) {
        self.width = width
        self.limit = limit
    }

    /// How many jobs wait for a thread.
    var waiting: Int { state.withLock { $0.waiting } }

    /// Runs a job soon; false when too many wait already.
    func submit(_ job: @escaping Job) -> Bool {
        let (isTaken, needsThread) = state.withLock { state in
            guard state.waiting < limit else { return (false, false) }
            state.pending.append(job)
            guard state.active < width else { return (true, false) }
            state.active += 1
            return (true, true)
        }
        if needsThread { queue.async { self.work() } }
        return isTaken
    }

    private func work() {
        while true {
            let job = state.withLock { state in
                let job = state.take()
                if job == nil { state.active -= 1 }
                return job
            }
            guard let job else { return }
            job()
        }
    }
}
