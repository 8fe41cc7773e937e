import ArgumentParser
import Store

/// `parley check`: SQLite's own checks, joins, counts and the search, and every span sliced again.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks the database and every span in it.")

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        let report: CheckReport
        do throws(StoreError) {
            report = try store.check()
        } catch {
            throw Failure(code: .database, message: error.description)
        }
        let looked =
            "looked at \(report.articles) articles, \(report.records) records and \(report.spans) spans"
        guard report.faults.isEmpty else {
            for fault in report.faults { Console.error(fault) }
            let count = report.faults.count == 1 ? "1 fault" : "\(report.faults.count) faults"
            throw Failure(code: .database, message: "\(count); \(looked)")
        }
        Console.note("ok: \(looked)")
    }
}
