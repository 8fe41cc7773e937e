import Foundation
import Records
public import Store
import Synchronization

/// Reads inputs on all cores and writes their records through one writer.
public struct Ingester: Sendable {
    /// What a run did.
    public struct Summary: Sendable, Equatable {
        /// Inputs by outcome.
        public var read = 0, new = 0, unchanged = 0, changed = 0, refused = 0
        /// Records of new and changed articles, by type.
        public var persons = 0, meetings = 0, quotes = 0
    }

    private let store: Store
    private let pipeline: ArticlePipeline
    private let stopsAtRefusal: Bool
    private let report: @Sendable (InputError) -> Void

    /// Inputs that are read before their records are written.
    private static let batch = 64

    /// Creates an ingester; `report` is told every refused input.
    public init(
        store: Store, published: String? = nil, stopsAtRefusal: Bool = false,
        report: @escaping @Sendable (InputError) -> Void
    ) {
        self.store = store
        pipeline = ArticlePipeline(published: published)
        self.stopsAtRefusal = stopsAtRefusal
        self.report = report
    }

    /// Ingests every input and returns what became of them.
    public func run(_ inputs: [InputWalker.Input]) throws(StoreError) -> Summary {
        var summary = Summary()
        var start = 0
        while start < inputs.count {
            let batch = Array(inputs[start..<min(start + Self.batch, inputs.count)])
            try write(read(batch), &summary)
            if stopsAtRefusal, summary.refused > 0 { break }
            start += Self.batch
        }
        return summary
    }

    private func read(_ inputs: [InputWalker.Input]) -> [Result<[Extract], InputError>] {
        let results = Mutex<[Int: Result<[Extract], InputError>]>([:])
        DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
            let result = Result { () throws(InputError) in try read(inputs[index]) }
            results.withLock { $0[index] = result }
        }
        return results.withLock { results in inputs.indices.compactMap { results[$0] } }
    }

    private func read(_ input: InputWalker.Input) throws(InputError) -> [Extract] {
        switch input {
        case .file(let path): return try pipeline.run(file: path)
        case .standardInput:
            return try pipeline.run(bytes: [UInt8](FileHandle.standardInput.readDataToEndOfFile()), file: "-")
        case .refused(let path, let reason): throw InputError(file: path, reason: reason)
        }
    }

    private func write(_ results: [Result<[Extract], InputError>], _ summary: inout Summary) throws(StoreError) {
        let time = Self.timestamp()
        for result in results {
            summary.read += 1
            switch result {
            case .success(let extracts): count(try store.write(extracts, at: time), extracts, &summary)
            case .failure(let error):
                summary.refused += 1
                report(error)
                try store.refuse(file: error.file, reason: error.reason, at: time)
                if stopsAtRefusal { return }
            }
        }
    }

    private func count(_ outcomes: [IngestOutcome], _ extracts: [Extract], _ summary: inout Summary) {
        for (outcome, extract) in zip(outcomes, extracts) {
            switch outcome {
            case .unchanged:
                summary.unchanged += 1
                continue
            case .new: summary.new += 1
            case .changed: summary.changed += 1
            }
            summary.persons += extract.persons.count
            summary.meetings += extract.meetings.count
            summary.quotes += extract.quotes.count
        }
    }

    /// The present time as RFC 3339 in UTC.
    public static func timestamp() -> String {
        Date().ISO8601Format()
    }
}
