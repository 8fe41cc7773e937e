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

    @Argument(
        help: ArgumentHelp(
            "\(Collection.allCases.map(\.rawValue).joined(separator: ", ")); none for all in one file."))
    var collection: String?

    @Option(
        help: ArgumentHelp(
            "ndjson or csv, and where the collection has it \(ExportCollection.named(Format.others)). Of all collections: \(ExportCollection.named(WholeExport.formats)) or sqlite.",
            valueName: "form"))
    var format = "ndjson"

    @Option(help: ArgumentHelp("The file to make, of --format sqlite.", valueName: "file"))
    var out: String?

    @Flag(help: "Then says on standard error from which change on it holds. [PARLEY_SEQ]")
    var seq = false

    @OptionGroup var database: DatabaseOption
    @OptionGroup var publicURL: PublicURLOption

    func run() throws {
        let address = try publicURL.address()
        if format == Self.tables { return try writeTables() }
        guard out == nil else {
            throw Failure(code: .usage, message: "--out is of --format sqlite; \(format) goes to standard output")
        }
        guard let name = collection else { return try writeWhole(address) }
        guard let collection = Collection(rawValue: name) else {
            let known = Collection.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(code: .usage, message: "there is no collection \(name); there are \(known)")
        }
        // JSON and HTML have pages; for all records at once there is NDJSON.
        let forms = Format.forms(of: collection).filter { $0 != .json && $0 != .html }
        guard let format = forms.first(where: { $0.rawValue == format }) else {
            throw Failure(
                code: .usage,
                message: "there is no format \(format) of \(collection.rawValue); there are \(Self.named(forms))")
        }
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        let (stream, seq) = try store.export(collection, format, address)
        while let bytes = try Self.next(stream) { try Console.output(bytes) }
        tell(seq)
    }

    /// The form that is a file of its own.
    private static let tables = "sqlite"

    private static func named(_ forms: [Format]) -> String { forms.map(\.rawValue).joined(separator: ", ") }

    private func tell(_ seq: Int64) {
        if self.seq || Environment.flag("SEQ") { Console.note("seq \(seq)") }
    }

    /// Writes all collections in one form.
    private func writeWhole(_ address: String?) throws {
        guard let format = WholeExport.formats.first(where: { $0.rawValue == format }) else {
            let known = Collection.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(
                code: .usage,
                message:
                    "\(format) of all collections is not there; name one (\(known)), or one of the formats \(Self.named(WholeExport.formats)), sqlite"
            )
        }
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        do {
            var context = ExportContext(
                collection: .meetings, path: "/\(Collection.articles.rawValue)",
                updated: try store.changedAt() ?? "1970-01-01T00:00:00Z")
            context.base = address
            let whole = try WholeExport(store, format, context)
            try whole.forEach { try Console.output($0) }
            tell(whole.seq)
        } catch let error as StoreError {
            throw Failure(code: .database, message: "the export is not complete: \(error)")
        }
    }

    /// Writes a file with plain tables.
    private func writeTables() throws {
        guard collection == nil else {
            throw Failure(code: .usage, message: "sqlite has all collections; leave out \(collection ?? "")")
        }
        guard let out else {
            throw Failure(code: .usage, message: "--format sqlite makes a file; say which with --out FILE")
        }
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        do throws(StoreError) {
            tell(try store.writeTables(to: out))
        } catch {
            if case .exists = error { throw Failure(code: .usage, message: error.description) }
            throw Failure(code: .database, message: error.description)
        }
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
            let source = try stream(ListRequest(collection))
            return (Exporter(source: source, format: format, context).stream(), source.seq)
        } catch let error as StoreError {
            throw Failure(code: .database, message: error.description)
        }
    }
}
