import API
import ArgumentParser
import Foundation
import HTTP
import Store

/// `parley export`: records of one collection, or the articles that people corrected.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes all records of one collection to standard output, or corrected articles as gold records.",
        subcommands: [ExportCollection.self, ExportGold.self], defaultSubcommand: ExportCollection.self)
}

/// `parley export COLLECTION`: every record of one collection, in the bytes that the API gives for the whole list.
struct ExportCollection: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records", abstract: "Writes all records of one collection to standard output.")

    @Argument(help: ArgumentHelp("\(Collection.allCases.map(\.rawValue).joined(separator: ", "))."))
    var collection: String

    @Option(help: "ndjson or csv, and where the collection has it ics, atom, geojson or jsonld.")
    var format = "ndjson"

    @Flag(help: "Then says on standard error from which change on it holds. [PARLEY_SEQ]")
    var seq = false

    @OptionGroup var database: DatabaseOption
    @OptionGroup var publicURL: PublicURLOption

    func run() throws {
        guard let collection = Collection(rawValue: collection) else {
            let known = Collection.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(code: .usage, message: "there is no collection \(collection); there are \(known)")
        }
        // JSON and HTML have pages; for all records at once there is NDJSON.
        let forms = Format.forms(of: collection).filter { $0 != .json && $0 != .html }
        guard let format = forms.first(where: { $0.rawValue == format }) else {
            let known = forms.map(\.rawValue).joined(separator: ", ")
            throw Failure(
                code: .usage, message: "there is no format \(format) of \(collection.rawValue); there are \(known)")
        }
        let address = try publicURL.address()
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        let (stream, seq) = try store.export(collection, format, address)
        while let bytes = try Self.next(stream) { try Console.output(bytes) }
        if self.seq || Environment.flag("SEQ") { Console.note("seq \(seq)") }
    }

    private static func next(_ stream: BodyStream) throws -> [UInt8]? {
        do {
            return try stream.next()
        } catch {
            throw Failure(code: .database, message: "the export is not complete: \(error)")
        }
    }
}

extension Store {
    /// All records of a collection in one form.
    fileprivate func export(_ collection: Collection, _ format: Format, _ address: String?) throws -> (
        BodyStream, seq: Int64
    ) {
        do {
            var context = ExportContext(
                collection: collection, path: "/\(collection.rawValue)",
                updated: try changedAt() ?? "1970-01-01T00:00:00Z")
            context.base = address
            let encoder = Formats.encoder(format, context)
            let source = try stream(ListRequest(collection))
            return (Exporter(source: source, encoder: encoder).stream(), source.seq)
        } catch let error as StoreError {
            throw Failure(code: .database, message: error.description)
        }
    }
}
