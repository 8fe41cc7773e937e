import ArgumentParser
import Store

/// `parley check`: SQLite's own checks, joins, counts and the search, and every span sliced again.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks the database and every span in it.")

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let faults = try database.open().check()
        guard faults.isEmpty else {
            for fault in faults { Console.error(fault) }
            throw Failure(code: .database, message: "\(faults.count) faults")
        }
        Console.note("ok")
    }
}
