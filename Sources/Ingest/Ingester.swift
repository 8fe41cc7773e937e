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
    private let isOnlyWriter: Bool
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
    ///   - isOnlyWriter: Whether nothing else of this process writes to the store, so that a transaction may take long.
    ///   - report: Is told every refused input.
    ///   - progress: Is told what has been done after each batch.
    public init(
        store: Store, pipeline: ArticlePipeline = ArticlePipeline(), stopsAtRefusal: Bool = false,
        replaces: Bool = false, isOnlyWriter: Bool = false,
        report: @escaping @Sendable (InputError) -> Void, progress: @escaping @Sendable (Summary) -> Void = { _ in }
    ) {
        self.store = store
        self.pipeline = pipeline
        self.stopsAtRefusal = stopsAtRefusal
        self.replaces = replaces
        self.isOnlyWriter = isOnlyWriter
        self.report = report
        self.progress = progress
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
        private let writing: BatchWriter
        private let writer = DispatchQueue(label: "parley.writer")
        private var batch: [ArticlePipeline.Item] = []
        private var size = 0
        private var inputs = 0

        init(ingester: Ingester, isWanted: @escaping @Sendable () -> Bool) {
            self.ingester = ingester
            self.isWanted = isWanted
            writing = BatchWriter(
                store: ingester.store, stopsAtRefusal: ingester.stopsAtRefusal, replaces: ingester.replaces,
                isOnlyWriter: ingester.isOnlyWriter, report: ingester.report,
                progress: ingester.progress)
        }

        var isStopped: Bool { writing.isOver || !isWanted() }

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
            return try writing.outcome()
        }

        private func flush() {
            guard !batch.isEmpty, !isStopped else { return }
            let results = ingester.read(batch, while: isWanted)
            (batch, size) = ([], 0)
            writing.put(BatchWriter.Batch(results: results, inputs: inputs))
            writer.async { [writing] in writing.write() }
        }
    }

    /// What is no longer wanted has no result.
    fileprivate func read(_ items: [ArticlePipeline.Item], while isWanted: @Sendable () -> Bool) -> [BatchWriter.Result]
    {
        let results = Mutex<[Int: BatchWriter.Result]>([:])
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

    /// The present time as RFC 3339 in UTC.
    public static func timestamp() -> String {
        Date().ISO8601Format()
    }
}
