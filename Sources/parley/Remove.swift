import ArgumentParser
import Foundation
import Ingest
import Store

/// `parley remove`: articles out, with what only they support.
struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes articles out, with what only they support; they stay out.",
        discussion: """
            What is gone leaves a line in the feed of changes, with its id and the reason, and no words. The same words, and \
            another text in the same file, are not taken in again but by `parley ingest --force`.
            """)

    @Argument(help: "Ids of articles, or files as they were given to `ingest`; an archive stands for all its members.")
    var articles: [String]

    @OptionGroup var database: DatabaseOption

    @Option(help: "Why, for the feed of changes. [PARLEY_REASON]")
    var reason: String?

    @Flag(
        help:
            "Writes the file anew, so that nothing of the text is left in it, nor the name of a person who is gone. [PARLEY_VACUUM]"
    )
    var vacuum = false

    /// Who takes articles out on the command line.
    private static let author = "command line"

    func run() throws {
        try database.requireFile()
        Signals.ignoreMeaningless()
        var isMissing = false
        try database.use { store in
            do {
                isMissing = try !remove(store)
                guard vacuum || Environment.flag("VACUUM") else { return }
                if try !store.vacuum() { database.tellOfReader() }
            } catch let error as StoreError {
                throw Failure(code: .database, message: error.description)
            }
        }
        if isMissing { throw ExitCode(1) }
    }

    /// Takes them out; false when one of them is not there.
    private func remove(_ store: Store) throws -> Bool {
        var (ids, isComplete) = ([String](), true)
        for name in articles {
            let found = try store.articles(named: name)
            ids += found.filter { !ids.contains($0) }
            guard found.isEmpty else { continue }
            if try store.hasRemoved(name) {
                Console.error("\(name): it was taken out before")
            } else {
                Console.error("\(name): there is no such article")
                isComplete = false
            }
        }
        let authorship = Authorship(author: Self.author, reason: reason ?? Environment.value("REASON"))
        let outcomes = try store.remove(ids, at: Ingester.timestamp(), by: authorship)
        Console.note("removed \(outcomes.count { $0 == .removed })")
        return isComplete
    }
}
