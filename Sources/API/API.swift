public import HTTP
import HTTPTypes
import Records
public import Store

/// The routes of the API over a store.
///
/// One table serves requests and describes them.
public struct API: Sendable {
    private let store: Store
    private let version: String

    /// Creates the API.
    public init(store: Store, version: String) {
        self.store = store
        self.version = version
    }

    /// The route table.
    public func routes() -> [Route] {
        [serviceDocument(), versionRoute()] + Collection.allCases.flatMap { [list($0), record($0)] }
            + [ingests()]
    }

    // MARK: Service

    private func serviceDocument() -> Route {
        let collections = Collection.allCases.map(\.rawValue)
        return Route(.get, "/", "What this server offers.", isImmediate: true) { _, _ in
            var json = JSONWriter()
            json.object { json in
                json.key("name")
                json.string("parley")
                json.key("description")
                json.string("Records of diplomatic meetings: who met whom, where, when, about what, and what was said.")
                json.key("links")
                json.object { json in
                    for name in collections {
                        json.key(dynamic: name)
                        json.string("/" + name)
                    }
                }
                json.key("examples")
                json.array([
                    "/meetings?participant=Sergey+Lavrov", "/quotes?speaker=Marco+Rubio", "/persons?name=Poetin",
                ]) { $0.string($1) }
            }
            json.endLine()
            return Self.fixed(json.bytes)
        }
    }

    private func versionRoute() -> Route {
        let version = version
        return Route(.get, "/version", "The version of the program.", isImmediate: true) { _, _ in
            Self.fixed(Array("{\"version\":\"\(version)\"}\n".utf8))
        }
    }

    // MARK: Records

    private func list(_ collection: Collection) -> Route {
        let own = collection.filters.map {
            Parameter($0.parameter, in: .query, "Records with this value; repeat it for alternatives.")
        }
        let common = [
            Parameter("limit", in: .query, "Records a page, 1 to 200."),
            Parameter("cursor", in: .query, "A place that an earlier page gave."),
        ]
        let parameters = own + common
        return Route(
            .get, "/\(collection.rawValue)", "A page of \(collection.rawValue).", parameters: parameters,
            validator: validator
        ) { [store] request, _ in
            let query = try ListParameters(request, allowed: parameters.map(\.name))
            let fields = try Self.readFields(store, request)
            do {
                let page = try store.page(collection, filters: query.filters, limit: query.limit, cursor: query.cursor)
                return Self.answer(
                    PageWriter.write(page, query, path: "/\(collection.rawValue)"), page, query, fields,
                    "/\(collection.rawValue)")
            } catch StoreError.malformedCursor {
                throw ListParameters.fault("cursor", "malformed-cursor", "The cursor is not one that this server gave.")
            }
        }
    }

    private static func answer(
        _ body: [UInt8], _ page: RecordPage, _ query: ListParameters, _ fields: HTTPFields, _ path: String
    ) -> Response {
        var fields = fields
        let links = [("next", page.next), ("prev", page.previous)].compactMap { name, cursor in
            cursor.map { "<\(query.url(path, cursor: $0))>; rel=\"\(name)\"" }
        }
        if !links.isEmpty, let name = HTTPField.Name("Link") { fields[name] = links.joined(separator: ", ") }
        return kept(fields, body)
    }

    /// Knows the tag of a read without reading.
    private var validator: Route.Validator {
        { [store] request in try? EntityTag.validation(store, request) }
    }

    private static func readFields(_ store: Store, _ request: Request) throws -> HTTPFields {
        let validation = try EntityTag.validation(store, request)
        var fields: HTTPFields = [
            .contentType: "application/json; charset=utf-8", .eTag: validation.tag, .cacheControl: Service.revalidate,
        ]
        fields[.lastModified] = validation.modified
        return fields
    }

    /// An answer whose tag is the digest of its content.
    private static func fixed(_ body: [UInt8]) -> Response {
        let digest = Digest.sha256Hex(String(decoding: body, as: UTF8.self)).prefix(20)
        return Response(
            fields: [
                .contentType: "application/json; charset=utf-8", .eTag: "\"\(digest)\"",
                .cacheControl: Service.revalidate,
            ], body: body)
    }

    /// An answer that the server may keep until the data changes.
    private static func kept(_ fields: HTTPFields, _ body: [UInt8]) -> Response {
        var response = Response(fields: fields, body: body)
        response.isKept = true
        return response
    }

    private func record(_ collection: Collection) -> Route {
        let path = [Parameter("id", in: .path, "The id of the record.")]
        return Route(.get, "/\(collection.rawValue)/{id}", "One record.", parameters: path, validator: validator) {
            [store] request, parameters in
            _ = try ListParameters(request, allowed: [])
            let fields = try Self.readFields(store, request)
            guard let id = parameters["id"], let record = try store.record(collection, id: id) else {
                throw Problem(.notFound, slug: "not-found", detail: "No record of \(collection.rawValue) has this id.")
            }
            return Self.kept(fields, Array("{\"data\":\(record)}\n".utf8))
        }
    }

    private func ingests() -> Route {
        Route(.get, "/ingests", "Inputs that were refused, with the reason.") { [store] request, _ in
            _ = try ListParameters(request, allowed: [])
            var json = JSONWriter()
            let refusals = try store.refusals(limit: 1000)
            json.object { json in
                json.key("data")
                json.array(refusals) { json, refusal in
                    json.object { json in
                        json.key("file")
                        json.string(refusal.file)
                        json.key("reason")
                        json.string(refusal.reason)
                        json.key("at")
                        json.string(refusal.at)
                    }
                }
            }
            json.endLine()
            return Self.fixed(json.bytes)
        }
    }
}
