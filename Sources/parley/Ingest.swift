import ArgumentParser
import Dispatch
import Foundation
import Ingest
import Store

/// `parley ingest`: articles in, records into the database.
struct Ingest: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Reads articles and keeps their records.")

    @Argument(help: "Article files, archives, patterns or folders; '-' reads standard input.")
    var paths: [String]

    @OptionGroup var database: DatabaseOption
    @OptionGroup var articles: ArticleOptions

    @Flag(help: "Stops at the first refused input. [PARLEY_STRICT]")
    var strict = false

    @Flag(help: "Then waits for new and changed files in the folder, until a signal ends it. [PARLEY_WATCH]")
    var watch = false

    @OptionGroup var mirror: MirrorOption

    @Flag(help: "Reads articles anew that are there and unchanged. [PARLEY_FORCE]")
    var force = false

    func run() throws {
        let isWatched = watch || Environment.flag("WATCH")
        let care = try mirror.care()
        guard !(isWatched || care != nil) || paths.count == 1 else {
            throw Failure(code: .usage, message: "\(isWatched ? "--watch" : "--mirror") takes one folder")
        }
        Signals.ignoreMeaningless()
        let pipeline = try articles.pipeline()
        let isFolder = isWatched || care != nil
        if isFolder { try FolderIntake.check(paths[0]) }
        let inputs = isFolder ? [] : InputWalker().inputs(paths)
        // What cannot even be opened makes no database.
        if !isFolder, !database.isThere, IngestRun.refuse(inputs, pipeline) { throw ExitCode(1) }
        let interruption = Interruption()
        let signals = Signals { interruption.take($0) }
        defer { signals.stop() }
        try database.use { store in
            let run = IngestRun(
                store: store, pipeline: pipeline, isStrict: strict || Environment.flag("STRICT"),
                isForced: force || Environment.flag("FORCE"), isOnlyWriter: true)
            let isWanted: @Sendable () -> Bool = { interruption.number == nil }
            if isFolder {
                return try FolderIntake(paths[0], isWatched: isWatched, mirror: care, run).run(while: isWanted)
            }
            if try run.ingest(inputs, while: isWanted).refused > 0, isWanted() { throw ExitCode(1) }
        }
        // Whoever watches is ended by a signal; whoever reads is interrupted by it.
        if !isWatched, let number = interruption.number { Signals.end(by: number) }
    }
}

/// Runs of the ingester with their reports on standard error.
struct IngestRun: Sendable {
    let store: Store
    let pipeline: ArticlePipeline
    let isStrict: Bool
    var isForced = false
    var isOnlyWriter = false

    /// Tells of some inputs why none of them can be opened; does nothing where one can.
    ///
    /// - Returns: Whether all are refused.
    static func refuse(_ inputs: [InputWalker.Input], _ pipeline: ArticlePipeline) -> Bool {
        guard inputs.allSatisfy(\.isRefused) else { return false }
        var summary = Ingester.Summary()
        for input in inputs {
            pipeline.items(of: input) { item in
                if case .refused(let error) = item { Console.error(error.description) }
                (summary.read, summary.refused) = (summary.read + 1, summary.refused + 1)
                return true
            }
        }
        report(summary, seconds: 0)
        return true
    }

    /// Ingests everything under some paths, for as long as it is wanted.
    func ingest(_ paths: [String], while isWanted: @escaping @Sendable () -> Bool) throws {
        try ingest(InputWalker().inputs(paths), while: isWanted)
    }

    /// Ingests inputs, for as long as it is wanted.
    @discardableResult
    func ingest(_ inputs: [InputWalker.Input], while isWanted: @escaping @Sendable () -> Bool) throws
        -> Ingester.Summary
    {
        let start = Date()
        let bar = ProgressBar(total: inputs.count)
        let ingester = Ingester(
            store: store, pipeline: pipeline, stopsAtRefusal: isStrict, replaces: isForced, isOnlyWriter: isOnlyWriter
        ) {
            bar.clear()
            Console.error($0.description)
        } progress: {
            bar.show($0)
        }
        do throws(StoreError) {
            let summary = try ingester.run(inputs, while: isWanted)
            bar.clear()
            if !isWanted() { Console.note("stopped before the end; what was read is kept") }
            Self.report(summary, seconds: Date().timeIntervalSince(start))
            return summary
        } catch {
            bar.clear()
            throw Failure(code: .database, message: error.description, mayPass: error.mayPass)
        }
    }

    private static func report(_ summary: Ingester.Summary, seconds: Double) {
        let rate = Int(Double(summary.read) / max(seconds, 0.001))
        Console.note(
            "read \(summary.read): \(summary.new) new, \(summary.changed) changed, \(summary.unchanged) unchanged, \(summary.removed > 0 ? "\(summary.removed) removed before, " : "")\(summary.refused) refused; "
                + "\(summary.meetings) meetings, \(summary.persons) persons, \(summary.organizations) organizations, \(summary.quotes) quotes; \(rate) articles/s"
        )
    }
}

/// A line on a terminal that says how far a run is; nothing in a pipe.
final class ProgressBar: Sendable {
    private let total: Int
    private let start = Date()
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private static let width = 24

    init(total: Int) {
        self.total = total
    }

    func show(_ summary: Ingester.Summary) {
        guard isTerminal else { return }
        let seconds = max(0.001, Date().timeIntervalSince(start))
        let done = min(1, Double(summary.inputs) / Double(max(1, total)))
        let filled = Int(done * Double(Self.width))
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
        let rest = done > 0 ? Int(seconds / done - seconds) : 0
        let left = total > 1 && done > 0 ? ", \(rest / 60):\(rest % 60 < 10 ? "0" : "")\(rest % 60) left" : ""
        write("\r\u{1B}[K[\(bar)] \(summary.read) read, \(Int(Double(summary.read) / seconds))/s\(left)")
    }

    func clear() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
