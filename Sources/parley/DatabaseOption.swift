import ArgumentParser
import Store

/// `--database`, shared by all subcommands that keep records.
struct DatabaseOption: ParsableArguments {
    @Option(help: ArgumentHelp("The database file; made when missing. [PARLEY_DATABASE]", valueName: "file"))
    var database: String?

    /// Opens the database.
    func open(isReadOnly: Bool = false, deadline: Double = Store.deadline) throws -> Store {
        do throws(StoreError) {
            return try Store(
                path: database ?? Environment.value("DATABASE") ?? "parley.sqlite", isReadOnly: isReadOnly,
                deadline: deadline)
        } catch {
            throw Failure(code: .database, message: error.description)
        }
    }
}
