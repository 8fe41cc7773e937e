import ArgumentParser
import Foundation
import Store

/// `--database`, shared by all subcommands that keep records.
struct DatabaseOption: ParsableArguments {
    static let standard = "parley.sqlite"

    @Option(
        help: ArgumentHelp(
            "The database file; `ingest` and `serve` make it when it is missing. Default: \(DatabaseOption.standard). [PARLEY_DATABASE]",
            valueName: "file"))
    var database: String?

    /// The path of the file.
    var path: String { database ?? Environment.value("DATABASE") ?? DatabaseOption.standard }

    /// Whether there is a file.
    var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    /// Refuses to go on where there is no file, for commands that make none.
    func requireFile() throws {
        guard isThere else {
            throw Failure(
                code: .database, message: StoreError.cannotOpen(path, reason: "there is no such file").description)
        }
    }

    /// Says that what was taken out is in the log yet.
    func tellOfReader() {
        Console.error("a reader still needs the log of the database; \(path)-wal is emptied when that ends")
    }

    /// Opens the database to write, lends it and closes it, and tells when not everything is in the file at the end.
    func use(
        at path: String? = nil, isReadOnly: Bool = false, deadline: Double = Store.deadline, catchesUp: Bool = true,
        report: @escaping @Sendable (StoreError) -> Void = { _ in }, _ body: (Store) throws -> Void
    ) throws {
        let store = try open(
            at: path, isReadOnly: isReadOnly, deadline: deadline, catchesUp: catchesUp, report: report)
        let outcome = Result { try body(store) }
        guard let rest = store.close() else { return try outcome.get() }
        if case .failure(let failure as Failure) = outcome { Console.error(failure.message) }
        throw Failure(code: .database, message: rest.description)
    }

    /// Opens the database.
    func open(
        at path: String? = nil, isReadOnly: Bool = false, deadline: Double = Store.deadline, catchesUp: Bool = true,
        report: @escaping @Sendable (StoreError) -> Void = { _ in }
    ) throws -> Store {
        do throws(StoreError) {
            return try Store(
                path: path ?? self.path, isReadOnly: isReadOnly, deadline: deadline, catchesUp: catchesUp,
                report: report)
        } catch {
            throw Failure(code: .database, message: error.description)
        }
    }
}
