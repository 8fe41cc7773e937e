import Dispatch
import Records
public import Store
import Synchronization

/// Reads articles again from their stored text, where other rules, weights or lists would read them otherwise.
///
/// Each batch is one transaction, and an article that was written says by what it was read: whoever goes on after an
/// interruption has only the rest to do.
public struct Rereader: Sendable {
    /// Which articles are read again.
    public struct Choice: Sendable {
        /// By fields of the list of articles.
        public var filters: [Filter]
        /// Only what an earlier version read; nil for any.
        public var before: String?
        /// Whether those are read again, too, that would be read as they were.
        public var isForced: Bool

        /// Chooses articles.
        public init(filters: [Filter] = [], before: String? = nil, isForced: Bool = false) {
            (self.filters, self.before, self.isForced) = (filters, before, isForced)
        }
    }

    /// How far a run is.
    public struct Progress: Sendable, Equatable {
        /// Articles that were read again, or taken out or read anew by somebody else meanwhile.
        public var done = 0
        /// Articles that are still to be read.
        public var left = 0
        /// Articles that could not be read from the database.
        public var failed = 0

        /// Nothing yet.
        public init() {}
    }

    private let store: Store
    private let pipeline: ArticlePipeline
    private let isParallel: Bool

    /// Articles of one transaction.
    private static let batch = 64

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - store: Where the articles are.
    ///   - pipeline: By what they are read.
    ///   - isParallel: Whether all cores read; else the calling thread alone does.
    public init(store: Store, pipeline: ArticlePipeline, isParallel: Bool) {
        (self.store, self.pipeline, self.isParallel) = (store, pipeline, isParallel)
    }

    /// Reads the chosen articles again.
    ///
    /// - Parameters:
    ///   - choice: Which.
    ///   - isWanted: Asked between articles and between the stages of each; once it is false, what was read of a batch
    ///     that is not whole is left.
    ///   - report: Is told after each batch how far the run is.
    /// - Returns: How far it came.
    /// - Throws: `StoreError` when the database cannot be read or written.
    public func run(
        _ choice: Choice, while isWanted: @escaping @Sendable () -> Bool = { true },
        report: (Progress) -> Void = { _ in }
    ) throws -> Progress {
        let ids = try store.articlesToRead(
            choice.filters, reading: choice.isForced ? nil : pipeline.reading, before: choice.before)
        var progress = Progress()
        progress.left = ids.count
        report(progress)
        for start in stride(from: 0, to: ids.count, by: Self.batch) {
            let batch = Array(ids[start..<min(start + Self.batch, ids.count)])
            guard let failed = try read(batch, while: isWanted) else { break }
            progress.failed += failed
            progress.done += batch.count - failed
            progress.left -= batch.count
            report(progress)
        }
        return progress
    }

    /// Reads and writes some articles; returns how many could not be read, or nil when they were not wanted to the end.
    private func read(_ ids: [String], while isWanted: @escaping @Sendable () -> Bool) throws -> Int? {
        guard isWanted() else { return nil }
        var (stored, failed) = ([StoredArticle](), 0)
        for id in ids {
            do {
                if let article = try store.storedArticle(id) { stored.append(article) }
            } catch is ShapeError {
                failed += 1
            }
        }
        let extracts = read(stored, while: isWanted)
        guard extracts.count == stored.count else { return nil }
        _ = try store.rewrite(extracts, at: Ingester.timestamp())
        return failed
    }

    private func read(_ stored: [StoredArticle], while isWanted: @escaping @Sendable () -> Bool) -> [(
        stored: StoredArticle, extract: Extract
    )] {
        guard isParallel else {
            return stored.compactMap { article in pipeline.reread(article, while: isWanted).map { (article, $0) } }
        }
        let results = Mutex<[Int: Extract]>([:])
        DispatchQueue.concurrentPerform(iterations: stored.count) { index in
            guard let extract = pipeline.reread(stored[index], while: isWanted) else { return }
            results.withLock { $0[index] = extract }
        }
        let all = results.withLock { $0 }
        return stored.indices.compactMap { index in all[index].map { (stored[index], $0) } }
    }
}
