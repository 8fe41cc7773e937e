import ArgumentParser
import Foundation
import Ingest
import Records
import Store

/// `parley corrections`: what people said of records, from one database to another.
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections",
        abstract: "Writes out what people said of records, and takes it in elsewhere.",
        subcommands: [ExportCorrections.self, ImportCorrections.self])
}

/// `parley corrections export`: one JSON document a line, in the order in which they were made.
struct ExportCorrections: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes all corrections to standard output, one JSON document a line.")

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let store = try database.open(isReadOnly: true)
        defer { store.close() }
        do {
            for correction in try store.corrections() {
                var json = JSONWriter()
                correction.write(to: &json)
                json.endLine()
                try Console.output(json.bytes)
            }
        } catch let error as StoreError {
            throw Failure(code: .database, message: error.description)
        }
    }
}

/// `parley corrections import`: takes in what `export` wrote; all lines or none.
struct ImportCorrections: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes in corrections that `parley corrections export` wrote: all of them, or none.",
        discussion: """
            Those of articles that are not there wait until the articles are. What is there already changes nothing, but \
            for corrections that were taken back since.
            """)

    @Argument(help: "The file; '-' is standard input.")
    var file: String

    @OptionGroup var database: DatabaseOption

    func run() throws {
        let data =
            file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
        guard let data else { throw Failure(code: .usage, message: "\(file) cannot be read") }
        let all = try corrections([UInt8](data))
        try database.use { store in
            do {
                let count = try store.importCorrections(all, at: Ingester.timestamp())
                Console.note("\(count) of \(all.count) new")
            } catch let error as StoreError {
                throw Failure(code: .database, message: error.description)
            }
        }
    }

    private func corrections(_ bytes: [UInt8]) throws -> [Correction] {
        try bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            guard !line.allSatisfy({ $0 <= 0x20 }) else { return nil }
            let place = "\(file): line \(number + 1)"
            guard (try? JSONSerialization.jsonObject(with: Data(line))) != nil else {
                throw Failure(code: .refused, message: "\(place): it is not JSON")
            }
            let correction: Correction
            do throws(ShapeError) {
                correction = try Correction(json: JSONSlice(compacting: Array(line)))
            } catch {
                throw Failure(code: .refused, message: "\(place): \(error)")
            }
            if let fault = correction.fault { throw Failure(code: .refused, message: "\(place): \(fault)") }
            return correction
        }
    }
}
