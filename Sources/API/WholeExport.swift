import HTTP
import Records
package import Store

/// All collections of a database in one file, of one state of the data.
package struct WholeExport: Sendable {
    /// The forms that take in all collections.
    package static let formats: [Format] = [.ftm, .oa, .popolo, .ninjs, .plover]

    private let exporters: [BodyStream]
    /// The last change of the state that is read.
    package let seq: Int64

    /// Prepares an export.
    ///
    /// - Parameters:
    ///   - store: The records.
    ///   - format: One of `formats`.
    ///   - context: What the form says of the whole; its collection does not count.
    /// - Throws: `StoreError.busy` when too many exports run, or what SQLite says.
    package init(_ store: Store, _ format: Format, _ context: ExportContext) throws {
        let collections: [Collection] =
            switch format {
            case .oa: [.articles]
            case .plover: [.meetings]
            case .ninjs: [.articles, .meetings]
            case .popolo: PopoloFormat.Section.allCases.map(\.collection)
            default: [.organizations, .persons, .articles, .meetings, .quotes]
            }
        let first = try store.stream(ListRequest(collections[0]))
        seq = first.seq
        exporters = collections.enumerated().map { number, collection in
            let source = number == 0 ? first : first.beside(ListRequest(collection))
            if format == .popolo {
                let section = PopoloFormat.Section.allCases[number]
                return Exporter(
                    source: source, encoder: PopoloFormat(section, base: context.base), limit: nil,
                    shape: section == .memberships ? PopoloFormat.memberships : { $0 }
                ).stream()
            }
            var own = context
            own.collection = collection
            return Exporter(source: source, format: format, own).stream()
        }
    }

    /// Calls `body` with the bytes, piece by piece.
    package func forEach(_ body: ([UInt8]) throws -> Void) throws {
        for exporter in exporters {
            while let bytes = try exporter.next() { try body(bytes) }
        }
    }
}
