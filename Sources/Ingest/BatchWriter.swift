import Dispatch
import Records
import Store
import Synchronization

/// Writes what was read, batch after batch.
///
/// While no other process has the database open, batches that wait are written in one transaction: it writes each
/// record that many articles name just once. Else each has one of its own, for nobody else can write meanwhile.
final class BatchWriter: Sendable {
    /// The records of an item, or why it has none.
    typealias Result = Swift.Result<[Extract], InputError>

    /// What was read at once.
    struct Batch: Sendable {
        var results: [Result]
        /// How many of the inputs given are done with it.
        var inputs: Int
    }

    private struct State {
        var summary = Ingester.Summary()
        var failure: StoreError?
        var isStopped = false
    }

    private let store: Store
    private let stopsAtRefusal: Bool
    private let replaces: Bool
    private let isOnlyWriter: Bool
    private let report: @Sendable (InputError) -> Void
    private let progress: @Sendable (Ingester.Summary) -> Void
    private let waiting = Mutex<[Batch]>([])
    /// A batch that may wait for the writer while the next one is read: reading is quicker, and what waits takes memory.
    private let slot = DispatchSemaphore(value: 1)
    /// Copies the log beside a load of many articles.
    private let copier = Mutex<LogCopier?>(nil)
    /// Held while batches are written; whoever reads the next must not need it.
    private let state = Mutex(State())
    private let over = Atomic<Bool>(false)

    /// Articles that one transaction takes before it ends; what they name is held until then.
    private static let transaction = 2_560
    /// Articles of a transaction whose log is copied beside the next one.
    private static let many = 1_000
    /// How long one takes more: who opens the database meanwhile waits until it is joined and kept, which takes as long again.
    private static let patience = Duration.seconds(3)

    /// Creates a writer; `isOnlyWriter` says that nothing else of this process writes.
    init(
        store: Store, stopsAtRefusal: Bool, replaces: Bool, isOnlyWriter: Bool,
        report: @escaping @Sendable (InputError) -> Void, progress: @escaping @Sendable (Ingester.Summary) -> Void
    ) {
        (self.store, self.stopsAtRefusal, self.replaces) = (store, stopsAtRefusal, replaces)
        self.isOnlyWriter = isOnlyWriter
        (self.report, self.progress) = (report, progress)
    }

    /// Whether nothing more is taken.
    var isOver: Bool { over.load(ordering: .acquiring) }

    /// Hands over a batch; waits while as many as may do are waiting.
    func put(_ batch: Batch) {
        slot.wait()
        waiting.withLock { $0.append(batch) }
    }

    /// What was written, once all is.
    func outcome() throws(StoreError) -> Ingester.Summary {
        copier.withLock { copier in
            copier?.end()
            copier = nil
        }
        let (summary, failure) = state.withLock { ($0.summary, $0.failure) }
        if let failure { throw failure }
        return summary
    }

    /// Writes the batches that wait.
    func write() {
        state.withLock { state in
            write(&state)
            if state.isStopped || state.failure != nil { over.store(true, ordering: .releasing) }
        }
    }

    private func next() -> Batch? {
        let batch = waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        if batch != nil { slot.signal() }
        return batch
    }

    private func write(_ state: inout State) {
        guard state.failure == nil, !state.isStopped else {
            // Whoever reads may wait for a place.
            while next() != nil {}
            return
        }
        var first = next()
        guard first != nil else { return }
        let end = ContinuousClock.now + Self.patience
        var (tallies, summary, isStopped) = ([Tally](), state.summary, false)
        do throws(StoreError) {
            let outcomes = try store.write(at: Ingester.timestamp(), replaces: replaces) {
                let mayGoOn =
                    first == nil && isOnlyWriter && !isStopped && tallies.count < Self.transaction
                    && ContinuousClock.now < end && store.isUsedAlone()
                guard let batch = mayGoOn ? next() : first else { return nil }
                first = nil
                summary.inputs = batch.inputs
                let intake = self.intake(batch, &summary, &isStopped)
                tallies += intake.extracts.map { Tally($0) }
                return intake
            }
            count(outcomes, tallies, &summary)
            (state.summary, state.isStopped) = (summary, isStopped)
            if isOnlyWriter { copyLog(after: tallies.count) }
            progress(summary)
        } catch {
            (state.summary.read, state.summary.refused) = (summary.read, summary.refused)
            state.failure = error
        }
    }

    private func copyLog(after articles: Int) {
        copier.withLock { copier in
            if copier == nil, articles >= Self.many { copier = store.makeLogCopier() }
            copier?.copy()
        }
    }

    /// What of a batch is to be written.
    private func intake(_ batch: Batch, _ summary: inout Ingester.Summary, _ isStopped: inout Bool) -> Intake {
        var intake = Intake()
        for result in batch.results where !isStopped {
            summary.read += 1
            switch result {
            case .success(let extracts): intake.extracts += extracts
            case .failure(let error):
                summary.refused += 1
                report(error)
                intake.refusals.append(Intake.Refusal(file: error.file, reason: error.reason))
                isStopped = stopsAtRefusal
            }
        }
        return intake
    }

    /// What is told of an article once it is written: its records need not be held until then.
    private struct Tally {
        var file: String
        var persons: Int
        var organizations: Int
        var meetings: Int
        var quotes: Int

        init(_ extract: Extract) {
            file = extract.article.source.file
            (persons, organizations) = (extract.persons.count, extract.organizations.count)
            (meetings, quotes) = (extract.meetings.count, extract.quotes.count)
        }
    }

    private func count(_ outcomes: [IngestOutcome], _ tallies: [Tally], _ summary: inout Ingester.Summary) {
        for (outcome, tally) in zip(outcomes, tallies) {
            switch outcome {
            case .unchanged:
                summary.unchanged += 1
                continue
            case .removed:
                summary.removed += 1
                report(InputError(file: tally.file, reason: Self.removed))
                continue
            case .new: summary.new += 1
            case .changed: summary.changed += 1
            }
            summary.persons += tally.persons
            summary.organizations += tally.organizations
            summary.meetings += tally.meetings
            summary.quotes += tally.quotes
        }
    }

    private static let removed = "it was taken out with `parley remove` and stays out; --force takes it in again"
}
