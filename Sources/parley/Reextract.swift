import API
import ArgumentParser
import Extraction
import Foundation
import HTTP
import Ingest
import Store

/// `parley reextract`: the articles of the database are read again.
struct Reextract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the articles of the database again from their stored text, where that gives something else.",
        discussion: """
            For a new version, other weights or other lists of people; no source file is needed. Only articles are read that \
            were read by something else, so a run that was interrupted goes on where it stopped. Corrections stay, and the \
            feed of changes has the records that came out otherwise.
            """)

    @Argument(
        help: ArgumentHelp(
            "Which articles, by filters of their list: language=nl publisher=… date=2025-07.", valueName: "filter"))
    var filters: [String] = []

    @Option(
        help: ArgumentHelp("Only articles that a version before this one read. [PARLEY_SINCE]", valueName: "version"))
    var since: String?

    @Flag(help: "Reads articles again, too, that would be read as they were. [PARLEY_FORCE]")
    var force = false

    @OptionGroup var database: DatabaseOption
    @OptionGroup var knowledge: KnowledgeOption
    @OptionGroup var weights: WeightsOption

    func run() throws {
        try database.requireFile()
        Signals.ignoreMeaningless()
        let pipeline = ArticlePipeline(
            extractor: Extractor(adding: try knowledge.read(), weights: try weights.read()))
        let interruption = Interruption()
        let signals = Signals { interruption.take($0) }
        defer { signals.stop() }
        var failed = 0
        try database.use { store in failed = try read(store, pipeline) { interruption.number == nil } }
        if let number = interruption.number { Signals.end(by: number) }
        if failed > 0 { throw ExitCode(1) }
    }

    /// Reads the articles again; returns how many could not be read.
    private func read(
        _ store: Store, _ pipeline: ArticlePipeline, while isWanted: @escaping @Sendable () -> Bool
    ) throws -> Int {
        let start = Date()
        do {
            let choice = try API.articles(
                filters, before: since ?? Environment.value("SINCE"), isForced: force || Environment.flag("FORCE"),
                in: store)
            let before = try store.lastChange()
            var bar: ProgressBar?
            let reader = Rereader(store: store, pipeline: pipeline, isParallel: true)
            let progress = try reader.run(choice, while: isWanted) { progress in
                if bar == nil { bar = ProgressBar(total: progress.left) }
                var summary = Ingester.Summary()
                summary.read = progress.done + progress.failed
                summary.inputs = summary.read
                bar?.show(summary)
            }
            bar?.clear()
            if !isWanted() { Console.note("stopped before the end; what was read is kept") }
            let rate = Int(Double(progress.done) / max(Date().timeIntervalSince(start), 0.001))
            Console.note(
                "read \(progress.done) again, \(progress.failed) failed, \(progress.left) left; \(try store.changeCount(after: before)) changes; \(rate) articles/s"
            )
            return progress.failed
        } catch let error as Problem {
            throw Failure(code: .usage, message: error.detail)
        } catch let error as StoreError {
            throw Failure(code: .database, message: error.description)
        }
    }
}
