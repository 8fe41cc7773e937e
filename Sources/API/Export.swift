package import HTTP
import HTTPTypes
import Records
package import Store
import Synchronization

extension API {
    /// All records of a list, as many as were asked for, made while they are sent.
    func export(_ query: ListParameters, _ request: Request, _ format: Format, _ fields: HTTPFields) throws -> Response
    {
        let context = ExportContext(
            collection: query.request.collection, path: query.url(request.path, cursor: nil),
            updated: try store.changedAt() ?? "1970-01-01T00:00:00Z")
        var response = Response(fields: fields)
        response.stream = Exporter(
            source: try store.stream(query.request), encoder: Formats.encoder(format, context),
            projection: format == .ndjson ? query.projection : nil, limit: query.hasLimit ? query.request.limit : nil
        ).stream()
        return response
    }
}

/// Turns a stream of records into a stream of bytes.
package struct Exporter: Sendable {
    private struct State {
        var isBegun = false
        var isDone = false
        var count = 0
    }

    private let source: RecordStream
    private let encoder: any RecordFormat
    private let projection: Projection?
    private let limit: Int?

    /// Creates an exporter of all records.
    package init(source: RecordStream, encoder: any RecordFormat) {
        self.init(source: source, encoder: encoder, projection: nil, limit: nil)
    }

    init(source: RecordStream, encoder: any RecordFormat, projection: Projection?, limit: Int?) {
        (self.source, self.encoder, self.projection, self.limit) = (source, encoder, projection, limit)
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
        for record in page?.records ?? [] where state.count < limit ?? .max {
            encoder.write(JSONSlice(shaped(record)), isFirst: state.count == 0, to: &out)
            state.count += 1
        }
        if page == nil || state.count >= limit ?? .max {
            encoder.end(&out)
            state.isDone = true
        }
        return out
    }

    private func shaped(_ record: String) -> String {
        guard let projection else { return record }
        var json = JSONWriter()
        projection.write(JSONSlice(record), to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
