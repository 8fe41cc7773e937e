import Dispatch
import Foundation
import Records
public import Store
import Synchronization

/// Reads inputs on all cores and writes their records through one writer.
///
/// Batches are read while those before are written, so that neither waits; memory holds a few.
public struct Ingester: Sendable {
    /// What a run did.
    public struct Summary: Sendable, Equatable {
        /// Inputs by outcome.
        public var read = 0, new = 0, unchanged = 0, changed = 0, removed = 0, refused = 0
        /// Records of new and changed articles, by type.
        public var persons = 0, organizations = 0, meetings = 0, quotes = 0
        /// How many of the inputs given are done; an archive is one.
        public var inputs = 0

        /// Nothing yet.
        public init() {}
    }

    private let store: Store
    private let pipeline: ArticlePipeline
    private let stopsAtRefusal: Bool
    private let replaces: Bool
    private let report: @Sendable (InputError) -> Void
    private let progress: @Sendable (Summary) -> Void

    /// Items that are read before their records are written.
    private static let batchCount = 1_024
    /// Bytes of members that a batch may hold.
    private static let batchSize = 8 << 20

    /// Creates an ingester.
    ///
    /// - Parameters:
    ///   - store: Where the records go.
    ///   - pipeline: How articles are read.
    ///   - stopsAtRefusal: Whether the first refused input ends the run.
    ///   - replaces: Whether articles that are there are read and written anew although nothing differs.
    ///   - report: Is told every refused input.
    ///   - progress: Is told what has been done after each batch.
    public init(
        store: Store, pipeline: ArticlePipeline = ArticlePipeline(), stopsAtRefusal: Bool = false,
        replaces: Bool = false,
        report: @escaping @Sendable (InputError) -> Void, progress: @escaping @Sendable (Summary) -> Void = { _ in }
    ) {
        self.store = store
        self.pipeline = pipeline
        self.stopsAtRefusal = stopsAtRefusal
        self.replaces = replaces
        self.report = report
        self.progress = progress
    }

    /// What the writer has done so far.
    fileprivate struct Progress {
        var summary = Summary()
        var failure: StoreError?
        var isStopped = false
    }

    /// Ingests every input and returns what became of them.
    ///
    /// - Parameters:
    ///   - inputs: What to read, in order.
    ///   - isWanted: Asked before each article and between the stages of each; once it is false nothing more is read,
    ///     and what has been read is written.
    /// - Returns: What became of the inputs that were read.
    /// - Throws: Why the database took no more.
    public func run(
        _ inputs: [InputWalker.Input], while isWanted: @escaping @Sendable () -> Bool = { true }
    ) throws(StoreError) -> Summary {
        let run = Run(ingester: self, isWanted: isWanted)
        for input in inputs {
            pipeline.items(of: input, while: isWanted) { run.take($0) }
            run.endInput()
            if run.isStopped { break }
        }
        return try run.finish()
    }

    /// One run: the batch that is being gathered, and the writer behind it.
    private final class Run {
        private let ingester: Ingester
        private let isWanted: @Sendable () -> Bool
        private let progress = Shared()
        private let writer = DispatchQueue(label: "parley.writer")
        /// Batches that may wait for the writer, so that reading goes on while it waits for the disk.
        private let slot = DispatchSemaphore(value: 4)
        private var batch: [ArticlePipeline.Item] = []
        private var size = 0
        private var inputs = 0

        final class Shared: Sendable {
            /// Held while a batch is written; whoever gathers the next must not need it.
            let state = Mutex(Progress())
            let isOver = Atomic<Bool>(false)
        }

        init(ingester: Ingester, isWanted: @escaping @Sendable () -> Bool) {
            self.ingester = ingester
            self.isWanted = isWanted
        }

        var isStopped: Bool { progress.isOver.load(ordering: .acquiring) || !isWanted() }

        func take(_ item: ArticlePipeline.Item) -> Bool {
            guard !isStopped else { return false }
            batch.append(item)
            size += item.size
            if batch.count >= Ingester.batchCount || size >= Ingester.batchSize { flush() }
            return !isStopped
        }

        func endInput() { inputs += 1 }

        func finish() throws(StoreError) -> Summary {
            flush()
            writer.sync {}
            let (summary, failure) = progress.state.withLock { ($0.summary, $0.failure) }
            if let failure { throw failure }
            return summary
        }

        private func flush() {
            guard !batch.isEmpty, !isStopped else { return }
            let results = ingester.read(batch, while: isWanted)
            (batch, size) = ([], 0)
            slot.wait()
            writer.async { [ingester, progress, slot, inputs] in
                let isOver = progress.state.withLock { state in
                    ingester.write(results, inputs, &state)
                    return state.isStopped || state.failure != nil
                }
                if isOver { progress.isOver.store(true, ordering: .releasing) }
                slot.signal()
            }
        }
    }

    /// The records of an item, or why it has none.
    fileprivate typealias ReadResult = Result<[Extract], InputError>

    /// What is no longer wanted has no result.
    fileprivate func read(_ items: [ArticlePipeline.Item], while isWanted: @Sendable () -> Bool) -> [ReadResult] {
        let results = Mutex<[Int: ReadResult]>([:])
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            guard isWanted() else { return }
            do throws(InputError) {
                guard let extracts = try pipeline.extracts(of: items[index], while: isWanted) else { return }
                results.withLock { $0[index] = .success(extracts) }
            } catch {
                results.withLock { $0[index] = .failure(error) }
            }
        }
        return results.withLock { results in items.indices.compactMap { results[$0] } }
    }

    fileprivate func write(_ results: [ReadResult], _ inputs: Int, _ progress: inout Progress) {
        guard progress.failure == nil, !progress.isStopped else { return }
        let time = Self.timestamp()
        do throws(StoreError) {
            var extracts: [Extract] = []
            for result in results {
                progress.summary.read += 1
                switch result {
                case .success(let some): extracts += some
                case .failure(let error):
                    progress.summary.refused += 1
                    report(error)
                    try store.refuse(file: error.file, reason: error.reason, at: time)
                    if stopsAtRefusal {
                        progress.isStopped = true
                        break
                    }
                }
                if progress.isStopped { break }
            }
            count(try store.write(extracts, at: time, replaces: replaces), extracts, &progress.summary)
            progress.summary.inputs = inputs
            self.progress(progress.summary)
        } catch {
            progress.failure = error
        }
    }

    private func count(_ outcomes: [IngestOutcome], _ extracts: [Extract], _ summary: inout Summary) {
        for (outcome, extract) in zip(outcomes, extracts) {
            switch outcome {
            case .unchanged:
                summary.unchanged += 1
                continue
            case .removed:
                summary.removed += 1
                report(InputError(file: extract.article.source.file, reason: Self.removed))
                continue
            case .new: summary.new += 1
            case .changed: summary.changed += 1
            }
            summary.persons += extract.persons.count
            summary.organizations += extract.organizations.count
            summary.meetings += extract.meetings.count
            summary.quotes += extract.quotes.count
        }
    }

    private static let removed = "it was taken out with `parley remove` and stays out; --force takes it in again"

    /// The present time as RFC 3339 in UTC.
    public static func timestamp() -> String {
        Date().ISO8601Format()
    }
}
