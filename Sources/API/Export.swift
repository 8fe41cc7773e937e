package import HTTP
import HTTPTypes
import Records
package import Store
import Synchronization

extension API {
    /// All records of a list, as many as were asked for, made while they are sent.
    func export(_ query: ListParameters, _ request: Request, _ format: Format, _ fields: HTTPFields) throws -> Response
    {
        var context = ExportContext(
            collection: query.request.collection, path: query.url(request.path, cursor: nil),
            updated: try store.changedAt() ?? "1970-01-01T00:00:00Z")
        (context.projection, context.csv, context.base) = (query.projection, query.csv, base(request))
        var response = Response(fields: fields)
        let source = try store.stream(query.request)
        response.fields[.parleySeq] = String(source.seq)
        response.stream = Exporter(
            source: source, encoder: Formats.encoder(format, context),
            limit: query.hasLimit ? query.request.limit : nil
        ) { [store] records in
            if format == .oa { return try records.flatMap { try AnnotatedSpan.all(of: JSONSlice($0), source) } }
            guard format == .ndjson else { return records }
            return try Include(store: store).expand(records, of: query.request.collection, query.includes).map {
                query.projected($0)
            }
        }.stream()
        return response
    }
}

/// Turns a stream of records into a stream of bytes.
package struct Exporter: Sendable {
    private struct State {
        var isBegun = false
        var isDone = false
        var read = 0
        var isWritten = false
    }

    private let source: RecordStream
    private let encoder: any RecordFormat
    private let limit: Int?
    /// Makes of the records of a page what is written, of each one or many.
    private let shape: @Sendable ([String]) throws -> [String]

    /// Creates an exporter of all records.
    package init(source: RecordStream, format: Format, _ context: ExportContext) {
        self.init(source: source, encoder: Formats.encoder(format, context), limit: nil) { records in
            guard format == .oa else { return records }
            return try records.flatMap { try AnnotatedSpan.all(of: JSONSlice($0), source) }
        }
    }

    init(
        source: RecordStream, encoder: any RecordFormat, limit: Int?,
        shape: @escaping @Sendable ([String]) throws -> [String]
    ) {
        (self.source, self.encoder, self.limit, self.shape) = (source, encoder, limit, shape)
    }

    /// Returns the bytes, a page of records a piece.
    package func stream() -> BodyStream {
        let state = Mutex(State())
        return BodyStream {
            // Calls never overlap; the lock only tells the compiler so.
            try state.withLock { try next(&$0) }
        }
    }

    private func next(_ state: inout State) throws -> [UInt8]? {
        guard !state.isDone else { return nil }
        var out: [UInt8] = []
        if !state.isBegun { encoder.begin(&out) }
        state.isBegun = true
        let page = try source.next()
        let records = (page?.records ?? []).prefix((limit ?? .max) - state.read)
        state.read += records.count
        for record in try shape(Array(records)) {
            encoder.write(JSONSlice(record), isFirst: !state.isWritten, to: &out)
            state.isWritten = true
        }
        if page == nil || state.read >= limit ?? .max {
            encoder.end(&out)
            state.isDone = true
        }
        return out
    }
}
