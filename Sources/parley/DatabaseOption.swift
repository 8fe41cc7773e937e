import ArgumentParser
import Store

/// `--database`, shared by all subcommands that keep records.
struct DatabaseOption: ParsableArguments {
    @Option(help: ArgumentHelp("The database file; made when missing. [PARLEY_DATABASE]", valueName: "file"))
    var database: String?

    /// Opens the database.
    func open() throws -> Store {
        do throws(StoreError) {
            return try Store(path: database ?? Environment.value("DATABASE") ?? "parley.sqlite")
        } catch {
            throw Failure(code: .database, message: error.description)
        }
    }
}
