import ArgumentParser
import Foundation
import Ingest
import Store

/// `parley ingest`: articles in, records into the database.
struct Ingest: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Reads articles and keeps their records.")

    @Argument(help: "Article files or folders; '-' reads standard input.")
    var paths: [String]

    @OptionGroup var database: DatabaseOption

    @Option(
        help: ArgumentHelp(
            "The publication date where an article has none. [PARLEY_PUBLISHED]", valueName: "yyyy-mm-dd"))
    var published: String?

    @Flag(help: "Stops at the first refused input. [PARLEY_STRICT]")
    var strict = false

    func run() throws {
        let published = try PublishedDate.checked(published ?? Environment.value("PUBLISHED"))
        let store = try database.open()
        let summary = try IngestRun.run(
            paths, store, published: published, strict: strict || Environment.flag("STRICT"))
        if summary.refused > 0 { throw ExitCode(1) }
    }
}

/// One run of the ingester with its report on standard error.
enum IngestRun {
    static func run(_ paths: [String], _ store: Store, published: String?, strict: Bool) throws -> Ingester.Summary {
        let start = Date()
        let ingester = Ingester(store: store, published: published, stopsAtRefusal: strict) {
            Console.error($0.description)
        }
        do throws(StoreError) {
            let summary = try ingester.run(InputWalker().inputs(paths))
            report(summary, seconds: Date().timeIntervalSince(start))
            return summary
        } catch {
            throw Failure(code: .database, message: error.description)
        }
    }

    private static func report(_ summary: Ingester.Summary, seconds: Double) {
        let rate = Int(Double(summary.read) / max(seconds, 0.001))
        Console.note(
            "read \(summary.read): \(summary.new) new, \(summary.changed) changed, \(summary.unchanged) unchanged, \(summary.refused) refused; "
                + "\(summary.meetings) meetings, \(summary.persons) persons, \(summary.quotes) quotes; \(rate) articles/s"
        )
    }
}
