import ArgumentParser
import Foundation
import Store

/// `parley compact`: old changes out of the feed, and the file as small as it can be.
struct Compact: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Forgets old changes and writes the file anew, as small as it can be.")

    @OptionGroup var database: DatabaseOption

    @Option(
        help: ArgumentHelp(
            "The first change that is kept; whoever asks for an earlier one gets 410. [PARLEY_CHANGES_BEFORE]",
            valueName: "seq"))
    var changesBefore: String?

    func run() throws {
        let given = changesBefore ?? Environment.value("CHANGES_BEFORE")
        let first = given.flatMap { Int64($0) }
        if let given, first ?? 0 < 1 {
            throw Failure(code: .usage, message: "--changes-before takes the number of a change and not \(given)")
        }
        try database.requireFile()
        Signals.ignoreMeaningless()
        try database.use { store in
            do throws(StoreError) {
                if let first { Console.note("forgot \(try store.forgetChanges(before: first)) changes") }
                if try !store.vacuum() { database.tellOfReader() }
            } catch {
                throw Failure(code: .database, message: error.description)
            }
        }
    }
}
