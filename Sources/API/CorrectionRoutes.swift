import Foundation
import HTTP
import HTTPTypes
import Ingest
import Records
import Store

/// What people say of records over HTTP: values, rejections, merges, splits and records that were missing.
///
/// Source: RFC 5789 (PATCH), RFC 7396 (JSON Merge Patch), RFC 9110, 13.1.1 (If-Match), RFC 6585, 3 (428).
struct CorrectionRoutes: Sendable {
    let store: Store
    let tokens: WriteTokens

    private static let reason = Parameter(
        "reason", in: .query, "Why, for whoever reads it later.", schema: #"{"type":"string","maxLength":500}"#)
    private static let id = Parameter("id", in: .path, "The id of the record.")

    /// The tag of the record as it was read.
    private static func tag(isRequired: Bool) -> Parameter {
        Parameter(
            "If-Match", in: .header, "The ETag of the record as it was read; * for whatever it is.",
            schema:
                #"{"anyOf":[{"type":"string","enum":["*"]},{"type":"string","pattern":"^(W/)?\"[!#-~]*\"( *, *(W/)?\"[!#-~]*\")*$"}]}"#,
            example: "*", isRequired: isRequired)
    }

    /// What a body of PATCH may be.
    private static let patchTypes = ["application/merge-patch+json", "application/json"]

    /// The types of record that people correct, and those of which they add what is missing.
    static let corrected: [Collection] = [.meetings, .persons, .quotes]
    private static let added: [Collection] = [.meetings, .quotes]

    func routes() -> [Route] {
        Self.corrected.flatMap { [patch($0), reject($0)] } + Self.added.map(add) + [undo()]
    }

    // MARK: Corrections

    private func patch(_ collection: Collection) -> Route {
        writing(
            .patch, "/\(collection.rawValue)/{id}",
            "Corrects a \(collection.singular): members with other values, or accepted, rejected, merged_into or split alone. If-Match with the tag of the record as it was read is required.",
            consumes: Self.patchTypes, headers: [Self.tag(isRequired: true)]
        ) { request, id, author, reason in
            guard let seen = try Self.seen(request, store) else {
                throw Problem(
                    .preconditionRequired, slug: "precondition-required",
                    detail: "A correction needs If-Match with the ETag of the record as it was read, or *.")
            }
            let body = try Self.body(request)
            if let elsewhere = try elsewhere(collection, id) { return elsewhere }
            let correction = try Self.answered {
                try store.correct(
                    collection, id, try Self.wish(body), seen: seen.change, by: author, reason: reason,
                    at: Ingester.timestamp(), commits: request.commits)
            }
            return try answer(correction, collection, .ok)
        }
    }

    private func reject(_ collection: Collection) -> Route {
        writing(
            .delete, "/\(collection.rawValue)/{id}",
            "Says that there is no such \(collection.singular); a tombstone stays, and the correction can be taken back.",
            headers: [Self.tag(isRequired: false)]
        ) { request, id, author, reason in
            let seen = try Self.seen(request, store)
            if let elsewhere = try elsewhere(collection, id) { return elsewhere }
            let correction = try Self.answered {
                try store.correct(
                    collection, id, .reject, seen: seen?.change, by: author, reason: reason,
                    at: Ingester.timestamp(), commits: request.commits)
            }
            return Response(
                status: .noContent,
                fields: [.cacheControl: "no-store", .location: "/corrections/\(correction.id)"])
        }
    }

    private func add(_ collection: Collection) -> Route {
        writing(
            .post, "/\(collection.rawValue)",
            "Adds a \(collection.singular) that extraction missed: article, start and end of its words, and its members.",
            consumes: ["application/json"], isOfRecord: false
        ) { request, _, author, reason in
            let correction = try Self.answered {
                try store.add(
                    collection, try Self.body(request), by: author, reason: reason, at: Ingester.timestamp(),
                    commits: request.commits)
            }
            var response = try answer(correction, collection, .created)
            response.fields[.location] = "/\(collection.rawValue)/\(correction.record)"
            return response
        }
    }

    private func undo() -> Route {
        writing(
            .delete, "/corrections/{id}",
            "Takes a correction back; the record is what it was, but for other corrections."
        ) { request, id, author, reason in
            _ = try Self.answered {
                try store.undo(
                    correction: id, by: author, reason: reason, at: Ingester.timestamp(), commits: request.commits)
            }
            return Response(status: .noContent, fields: [.cacheControl: "no-store"])
        }
    }

    /// A route that writes under the name of a token.
    private func writing(
        _ method: HTTPRequest.Method, _ template: String, _ summary: String, consumes: [String] = [],
        isOfRecord: Bool = true, headers: [Parameter] = [],
        _ body: @escaping @Sendable (Request, _ id: String, _ author: String, _ reason: String?) throws -> Response
    ) -> Route {
        var route = Route(
            method, template, summary, parameters: (isOfRecord ? [Self.id] : []) + [Self.reason] + headers,
            produces: [Format.json.mediaType]
        ) { request, parameters in
            let author = try tokens.check(request)
            let query = try PlainParameters(request, [Self.reason])
            let reason = query.text("reason").flatMap { $0.isEmpty ? nil : $0 }
            guard (reason ?? "").unicodeScalars.count <= API.longestReason else {
                throw ListParameters.fault("reason", "too-long", "reason has at most \(API.longestReason) code points.")
            }
            if !consumes.isEmpty { try Self.check(type: request, among: consumes) }
            return try body(request, parameters["id"] ?? "", author, reason)
        }
        route.consumes = consumes
        route.needsToken = true
        route.isWriting = true
        return route
    }

    // MARK: Requests

    private static func check(type request: Request, among types: [String]) throws {
        let type = request.fields[.contentType]?.split(separator: ";").first?.lowercased()
        guard let type = type?.trimmingCharacters(in: .whitespaces), types.contains(type) else {
            throw Problem(
                .unsupportedMediaType, slug: "unsupported-type",
                detail: "A body comes as \(types.joined(separator: " or ")).",
                fields: [.accept: types.joined(separator: ", ")])
        }
    }

    private static func body(_ request: Request) throws -> JSONSlice {
        try ArticleIntake.checkJSON(request.body)
        let json = JSONSlice(compacting: request.body)
        guard json.isObject else {
            throw Problem(.unprocessableContent, slug: "invalid-correction", detail: "A JSON object is expected.")
        }
        return json
    }

    /// What a body asks for.
    private static func wish(_ body: JSONSlice) throws -> CorrectionRequest {
        let members = body.members
        guard let whole = members.first(where: { ["accepted", "rejected", "merged_into", "split"].contains($0.name) })
        else {
            return .patch(body)
        }
        func fault(_ message: String) -> CorrectionFault { CorrectionFault(whole.name, message) }
        guard members.count == 1 else { throw fault("\(whole.name) stands alone") }
        switch whole.name {
        case "accepted":
            guard whole.value.isTrue else { throw fault("only true is taken; DELETE /corrections/{id} takes one back") }
            return .accept
        case "rejected":
            guard whole.value.isTrue else { throw fault("only true is taken; DELETE /corrections/{id} takes one back") }
            return .reject
        case "merged_into":
            guard let target = whole.value.string else { throw fault("the id of a record is expected") }
            return .merge(into: target)
        default:
            let articles = (whole.value["articles"]?.elements ?? []).compactMap(\.string)
            return .split(articles: articles, id: whole.value["id"]?.string, name: whole.value["name"]?.string)
        }
    }

    /// Which state of a record a client is speaking of.
    struct Seen {
        /// The last change that it has seen; nil for whatever the record is now.
        var change: Int64?
    }

    /// Returns what If-Match says; nil without it.
    ///
    /// A tag of this server begins with the version of the data that it is of, so a record that has not changed since
    /// matches although others have.
    static func seen(_ request: Request, _ store: Store) throws -> Seen? {
        guard let field = request.fields[.ifMatch] else { return nil }
        if field.trimmingCharacters(in: .whitespaces) == "*" { return Seen(change: nil) }
        let last = try store.lastChange()
        guard let tags = EntityTag.list(field) else {
            let message = "If-Match takes * or entity tags in quotation marks."
            throw Problem(
                .badRequest, slug: "malformed-field", detail: message,
                faults: [.init(location: "header", name: "If-Match", code: "malformed", message: message)])
        }
        let versions = tags.compactMap { EntityTag.version($0, of: request.path) }
        return Seen(change: versions.filter { $0 <= last }.max() ?? -1)
    }

    // MARK: Answers

    /// Where a record went that is not there any more, as reading it says; nil where it is there, or never was.
    private func elsewhere(_ collection: Collection, _ id: String) throws -> Response? {
        switch try store.find(collection, id: id) {
        case .record, .missing: return nil
        case .merged(let survivor):
            return Response(
                status: .permanentRedirect,
                fields: [.location: "/\(collection.rawValue)/\(PercentCoding.encode(survivor))"])
        case .gone: throw Problem(.gone, slug: "gone", detail: "This record was withdrawn.")
        }
    }

    private func answer(_ correction: Correction, _ collection: Collection, _ status: HTTPResponse.Status) throws
        -> Response
    {
        let found = try store.find(collection, id: correction.record)
        let record: String?
        switch found {
        case .record(let json): record = json
        case .merged(let survivor): record = try store.record(collection, id: survivor)
        case .gone, .missing: record = nil
        }
        var json = JSONWriter()
        json.object { json in
            json.key("data")
            if let record { json.raw(record.utf8) } else { json.null() }
            json.key("correction")
            correction.write(to: &json)
        }
        json.endLine()
        var response = Response.json(json.bytes, status: status)
        response.fields[.cacheControl] = "no-store"
        response.fields[.location] = "/corrections/\(correction.id)"
        return response
    }

    /// Tells what makes no sense as a problem, and what the database says as one of the server.
    private static func answered<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let fault as CorrectionFault {
            throw problem(fault)
        } catch let error as StoreError {
            switch error {
            case .lost, .busy, .deadline: throw error
            case .abandoned: throw late
            default:
                throw Problem(
                    .serviceUnavailable, slug: "not-written", detail: "The correction could not be kept; try again.")
            }
        }
    }

    /// What a correction is told whose time was over before its turn came.
    static let late = Problem(
        .serviceUnavailable, slug: "timeout", detail: "The correction had to wait too long; nothing of it was kept.")

    private static func problem(_ fault: CorrectionFault) -> Problem {
        switch fault.kind {
        case .missing: Problem(.notFound, slug: "not-found", detail: "\(sentence(fault.message)).")
        case .stale:
            Problem(
                .preconditionFailed, slug: "precondition-failed", detail: "\(sentence(fault.message)).",
                faults: changed(fault.changes))
        case .invalid:
            Problem(
                .unprocessableContent, slug: "invalid-correction",
                detail:
                    "The correction makes no sense: \(fault.path.isEmpty ? "" : fault.path + ": ")\(fault.message).",
                faults: [
                    .init(
                        location: "body", name: fault.path, code: "invalid-correction", message: sentence(fault.message)
                    )
                ])
        }
    }

    /// The members that are others now, each with who changed it last, when and why.
    private static func changed(_ changes: [Change]) -> [Problem.Fault] {
        var seen: Set<String> = []
        return changes.flatMap { change in
            let reason = change.reason.map { " (\($0))" } ?? ""
            return JSONSlice(change.fields).elements.compactMap(\.string).filter { seen.insert($0).inserted }.map {
                Problem.Fault(
                    location: "body", name: $0, code: "changed-since",
                    message: "\($0) was changed by \(change.author) at \(change.at)\(reason), change \(change.seq).")
            }
        }
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension API {
    /// The corrections that were made, for everybody to read.
    func correctionReads() -> [Route] {
        let own = [
            Parameter("record", in: .query, "Those of one record: its id."),
            Parameter(
                "type", in: .query, "Those of one type of record.",
                choices: CorrectionRoutes.corrected.map(\.singular)),
            Parameter(
                "state", in: .query, "Those whose words are so.",
                choices: Correction.Anchor.State.allCases.map(\.rawValue)),
            Parameter("limit", in: .query, "Corrections a page, 1 to 200.", integer: 1...ListParameters.largestLimit),
            Parameter("cursor", in: .query, "A place that an earlier page gave; empty for the start."),
            Parameter("pretty", in: .query, "1 indents the answer (JSON).", choices: ["0", "1"]),
        ]
        let list = Route(
            .get, "/corrections", "What people said of records, the newest first.", parameters: own,
            validator: validator()
        ) { request, parameters in
            let query = try PlainParameters(request, own)
            let fields = try readFields(request, .json, [.json], parameters)
            let cursor = query.text("cursor").flatMap { $0.isEmpty ? nil : $0 }
            guard cursor.map({ Int64($0) != nil }) ?? true else { throw StoreError.malformedCursor }
            var wanted = CorrectionFilter()
            (wanted.record, wanted.type) = (query.text("record"), query.text("type"))
            wanted.state = query.text("state").flatMap { Correction.Anchor.State(rawValue: $0) }
            (wanted.limit, wanted.before) = (query.integer("limit") ?? 20, cursor.flatMap { Int64($0) })
            let page = try store.corrections(wanted)
            var response = Self.kept(fields) { json in
                json.key("data")
                json.array(page.corrections) { $1.write(to: &$0) }
                json.key("page")
                Self.writePage(
                    &json, limit: wanted.limit, next: page.next.map { Self.address(request, "cursor", $0) },
                    previous: nil)
            }
            if query.text("pretty") == "1" { response.body = PrettyJSON.indent(response.body) }
            return response
        }
        let one = Route(
            .get, "/corrections/{id}", "A correction.",
            parameters: [Parameter("id", in: .path, "The id of the correction.")], validator: validator()
        ) { request, parameters in
            try Self.refuseAll(request)
            let fields = try readFields(request, .json, [.json], parameters)
            guard let correction = try store.correction(parameters["id"] ?? "") else {
                throw Problem(.notFound, slug: "not-found", detail: "There is no such correction.")
            }
            return Self.kept(fields) { json in
                json.key("data")
                correction.write(to: &json)
            }
        }
        return [list, one]
    }
}
