import ArgumentParser
import Store

/// `parley backup`: a consistent copy of the database while it is served and written.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Copies the database while the server runs.")

    @Argument(help: "The file to make; one that is there is refused.")
    var file: String

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        do throws(StoreError) {
            try store.backup(to: file)
        } catch {
            throw Failure(code: .database, message: error.description)
        }
        Console.note("copied to \(file)")
    }
}
