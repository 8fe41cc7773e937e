import HTTP
import HTTPTypes
import Records
import Store

extension API {
    /// What `/changes` takes beside the filters of the one type that it is asked for.
    static let changeParameters = [
        Parameter(
            "since", in: .query,
            "The last change that is known already: what the last answer or a list gave as seq. Without it, all changes that are kept.",
            integer: 0...1_000_000_000_000),
        Parameter(
            "type", in: .query,
            "The types of record; all without it. With one type the filters of its list are taken, too, but for those of another record such as meeting.status, and each change has an action: match where its record meets them now, leave where it does not or is gone, so that whoever has the record drops it. Changes by which no record can have left are not told of records that do not meet them.",
            choices: Collection.allCases.map(\.singular), list: true),
        Parameter(
            "operation", in: .query, "What was done; all without it.",
            choices: Change.Operation.allCases.map(\.rawValue), list: true),
        Parameter(
            "include", in: .query, "record also gives each record as it is now; null where it is gone.",
            choices: ["record"], list: true),
        Parameter("limit", in: .query, "Changes a page, 1 to 200.", integer: 1...ListParameters.largestLimit),
        Parameter("pretty", in: .query, "1 indents the answer (JSON).", choices: ["0", "1"]),
    ]

    /// The routes of what has changed.
    func changeRoutes() -> [Route] {
        [changes(), changeStream()] + Collection.allCases.filter(\.keepsVersions).map(versions)
    }

    private func changes() -> Route {
        let taken = Self.changeParameters + Self.liveParameters
        let tag = validator()
        var route = Route(
            .get, "/changes",
            "What became of records, in order: each record once a transaction, with what came of it in the end. A full page never changes again, but that the id of a person who is gone becomes gone_ and 16 digits of its SHA-256 once the file was written anew. wait, or offset and live, read what comes.",
            parameters: taken, produces: [Format.json.mediaType, Self.eventStream],
            // What is there now says nothing of an answer that waits.
            validator: { ChangeReading.isLive($0) ? nil : tag($0) }
        ) { request, parameters in
            let offered = [Format.json.mediaType, Self.eventStream]
            let isStream = MediaTypes.best(for: request.fields[.accept], offered: offered) == Self.eventStream
            let reading = try ChangeReading(request, changeRequest(request, taken), isStream: isStream)
            if reading.mode == .stream { return try stream(reading, request) }
            // The tag is that of what was there before the page was read, so that it never stands for less.
            let fields = try readFields(request, .json, [.json], parameters)
            return try answer(reading, request, fields)
        }
        route.answersEmpty = true
        return route
    }

    // MARK: Questions

    /// Reads the query of a request for changes.
    func changeRequest(_ request: Request, _ taken: [Parameter]) throws -> ChangeRequest {
        let names = Set(taken.map(\.name))
        let types = (request.queryPairs ?? []).last { $0.name == "type" }?.value
        let one = types.flatMap { Collection(singular: $0) }
        let own = try PlainParameters(request, taken) { one != nil && !names.contains($0) }
        var wanted = ChangeRequest(since: own.integer("since").map(Int64.init))
        wanted.collections = try own.list("type")?.compactMap { Collection(singular: $0) } ?? []
        wanted.operations = try own.list("operation")?.compactMap { Change.Operation(rawValue: $0) } ?? []
        wanted.includesRecords = try own.list("include") != nil
        wanted.limit = own.integer("limit") ?? 20
        if let one {
            var filters = try ListParameters(request, one, more: names, without: Self.noFilters)
            try filters.ask(store)
            if let other = filters.request.filters.first(where: { $0.field.isOfAnotherRecord }) {
                throw Self.ofAnother(other.field.name)
            }
            wanted.filters = filters.request.filters
        }
        return wanted
    }

    /// A record may meet such a filter no more because another record changed, of which its own changes say nothing.
    private static func ofAnother(_ name: String) -> Problem {
        ListParameters.fault(
            name, "of-another-record",
            "\(name) says something of another record, whose changes are not among these, so a copy could not tell what left; filters of the record itself are taken."
        )
    }

    /// Parameters of lists that are no filters.
    private static let noFilters: Set<String> = [
        "q", "sort", "fields", "facet", "facet_limit", "count", "cursor", "bom", "safe",
    ]

    // MARK: Answers

    func changePage(_ page: ChangePage, _ wanted: ChangeRequest, _ request: Request, _ fields: HTTPFields)
        throws -> Response
    {
        var json = JSONWriter()
        json.object { json in
            json.key("data")
            json.array(page.changes.indices) { json, index in
                json.change(page, index)
            }
            json.key("page")
            // Of an open page there is no next one yet: who wants to go on asks for what came since `seq`.
            Self.writePage(
                &json, limit: wanted.limit, next: page.isFull ? Self.address(request, "since", page.seq) : nil,
                previous: nil)
            json.key("seq")
            json.integer(Int(page.seq))
        }
        json.endLine()
        let isPretty = (request.queryPairs ?? []).contains { $0.name == "pretty" && $0.value == "1" }
        let body = isPretty ? PrettyJSON.indent(json.bytes) : json.bytes
        let isClosed =
            page.isFull && wanted.since != nil && wanted.filters.isEmpty && !wanted.includesRecords
        var response = Response(fields: fields, body: body)
        if isClosed {
            response.fields[.eTag] = Self.fixed(body).fields[.eTag]
            response.fields[.lastModified] = nil
            response.fields[.cacheControl] = "public, max-age=31536000, immutable"
        }
        response.fields[.parleySeq] = String(page.seq)
        response.isKept = true
        return response
    }

    /// The request with another value of a parameter, as a path.
    static func address(_ request: Request, _ name: String, _ value: Int64) -> String {
        let others = (request.queryPairs ?? []).filter { $0.name != name }.map {
            "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))"
        }
        return request.path + "?" + (["\(name)=\(value)"] + others).joined(separator: "&")
    }

    static func writePage(
        _ json: inout JSONWriter, limit: Int, next: String?, previous: String?, total: Int? = nil
    ) {
        json.object { json in
            json.key("limit")
            json.integer(limit)
            json.key("next")
            json.string(next)
            json.key("prev")
            json.string(previous)
            json.key("total")
            json.integer(total)
        }
    }

    // MARK: Versions

    private func versions(_ collection: Collection) -> Route {
        let own = [
            Parameter("limit", in: .query, "Versions a page, 1 to 200.", integer: 1...ListParameters.largestLimit),
            Parameter("cursor", in: .query, "A place that an earlier page gave; empty for the start."),
            Parameter("pretty", in: .query, "1 indents the answer (JSON).", choices: ["0", "1"]),
        ]
        return Route(
            .get, "/\(collection.rawValue)/{id}/versions",
            "The changes of a record, the newest first, with what each did to its members.",
            parameters: [Parameter("id", in: .path, "The id of the record.")] + own, validator: validator()
        ) { request, parameters in
            let query = try PlainParameters(request, own)
            let fields = try readFields(request, .json, [.json], parameters)
            let id = parameters["id"] ?? ""
            let found = try find(collection, id, request, parameters)
            guard case .record = found else { return Self.moved(found, collection, request, parameters) }
            let cursor = query.text("cursor").flatMap { $0.isEmpty ? nil : $0 }
            let start = cursor.flatMap { Int64($0) }
            guard cursor == nil || start != nil else { throw StoreError.malformedCursor }
            let limit = query.integer("limit") ?? 20
            let page = try store.versions(collection, id: id, limit: limit, from: start)
            var response = Self.kept(fields) { json in
                json.key("data")
                json.array(page.versions) { $1.write(to: &$0) }
                json.key("page")
                Self.writePage(
                    &json, limit: limit, next: page.next.map { Self.address(request, "cursor", $0) },
                    previous: page.previous.map { Self.address(request, "cursor", $0) }, total: page.total)
                json.key("seq")
                json.integer(Int(page.seq))
            }
            if query.text("pretty") == "1" { response.body = PrettyJSON.indent(response.body) }
            response.fields[.parleySeq] = String(page.seq)
            return response
        }
    }
}

extension HTTPField.Name {
    /// The last change of the data that an answer was read from.
    static let parleySeq = Self("Parley-Seq") ?? .accept
}

extension Change {
    /// Writes the members of the change into an object.
    func writeMembers(to json: inout JSONWriter) {
        writeHead(to: &json)
        json.key("type")
        json.string(collection.singular)
        json.key("id")
        json.string(id)
        json.key("url")
        json.string("/\(collection.rawValue)/\(PercentCoding.encode(id))")
        if let action {
            json.key("action")
            json.string(action.rawValue)
        }
        writeAuthor(to: &json)
    }

    fileprivate func writeHead(to json: inout JSONWriter) {
        json.key("seq")
        json.integer(Int(seq))
        json.key("at")
        json.string(at)
        json.key("operation")
        json.string(operation.rawValue)
    }

    fileprivate func writeAuthor(to json: inout JSONWriter) {
        json.key("author")
        json.string(author)
        json.key("reason")
        json.string(reason)
        json.key("survivor")
        json.string(survivor)
        json.key("fields")
        json.raw(fields.utf8)
    }
}

extension RecordVersion {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            change.writeHead(to: &json)
            change.writeAuthor(to: &json)
            json.key("delta")
            json.raw((delta ?? "null").utf8)
        }
    }
}
