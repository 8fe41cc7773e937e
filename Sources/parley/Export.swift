import ArgumentParser
import Store

/// `parley export`: every record of one type as NDJSON.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes all records of one type.")

    @Argument(help: "meetings, persons, quotes, articles or organizations.")
    var collection: String

    @Option(help: "The format: ndjson.")
    var format = "ndjson"

    @OptionGroup var database: DatabaseOption

    func run() throws {
        guard let collection = Collection(rawValue: collection) else {
            throw Failure(
                code: .usage,
                message:
                    "there is no type \(collection); there are \(Collection.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        guard format == "ndjson" else {
            throw Failure(code: .usage, message: "there is no format \(format); there is ndjson")
        }
        try database.open().forEach(collection) { Console.output(Array(($0 + "\n").utf8)) }
    }
}
