import HTTP
import HTTPTypes
import Markup
import Records

/// What each kind of problem means: the pages to which `type` of a problem document leads.
///
/// Source: RFC 9457, 3.1.1.
enum ProblemTypes {
    /// One or two sentences by kind.
    static let meanings: [String: String] = [
        "already-running":
            "Articles are being read again already, one run at a time. GET /reextract says how far that is; ask again when it is done.",
        "ambiguous-framing":
            "The length of a body was told in two ways. Send either Content-Length or the chunked coding.",
        "body-too-large":
            "The body is larger than the server takes. Send fewer articles at once.",
        "busy":
            "Too many exports run at the same time. Try again after the time in Retry-After.",
        "chunk-overhead-too-large":
            "The chunked body keeps the grammar and has more beside its data than the server takes. Leave chunk extensions out.",
        "cut-body":
            "The body is shorter or longer than its Content-Length. Send it again.",
        "database-lost":
            "The database file was deleted, replaced or written to by another program. The server must be started again.",
        "deadline":
            "The question took longer than the server allows. Add a filter or an interval of dates.",
        "draining":
            "The server is about to end and takes no new work. Ask again, or ask another one.",
        "empty-body":
            "The body holds nothing. Send an article in it.",
        "folded-field":
            "A header field goes over two lines, which HTTP no longer allows.",
        "gone":
            "The record was withdrawn: no article supports it any more. Its id is never used again.",
        "header-section-too-large":
            "The header fields are larger than the server takes.",
        "internal":
            "The server failed. Its log has the reason under the request id of the answer.",
        "invalid-correction":
            "What is said of a record makes no sense: a member that cannot be corrected, a value that it does not take, or an id that is none. errors names it.",
        "invalid-query":
            "A parameter is unknown or has a value that it does not take. errors names each with what would do.",
        "malformed-chunk":
            "The chunked coding of the body is broken.",
        "malformed-field":
            "A header field holds what HTTP does not allow.",
        "malformed-json":
            "The body says that it is JSON and is not, or is not UTF-8.",
        "malformed-length":
            "Content-Length is no plain number.",
        "malformed-path":
            "The path is not valid percent-encoded UTF-8.",
        "malformed-query":
            "The query is not valid percent-encoded UTF-8.",
        "malformed-request-line":
            "The request line is not method, target and version with single spaces.",
        "malformed-target":
            "The target holds a character that must be percent-encoded, or a broken escape. The detail names it.",
        "method-not-allowed":
            "The path does not take this method. Allow lists those that it takes.",
        "missing-host":
            "Exactly one valid Host field is required.",
        "no-room":
            "The disk of the server is full, or a limit keeps its files from growing. Try again later.",
        "not-acceptable":
            "None of the media types or codings in Accept is made here. errors lists those that are.",
        "not-found":
            "There is nothing at this path, or no record with this id. / lists what there is.",
        "not-ready":
            "The server cannot read its database yet.",
        "not-written":
            "The database could not take the article. Nothing of it was kept; try again.",
        "precondition-required":
            "A correction says which state of the record it is about: If-Match with its ETag, or * for whatever it is.",
        "precondition-failed":
            "The record is not the one that If-Match or If-Unmodified-Since named. Read it again.",
        "range-not-satisfiable":
            "The range lies beyond the end of the answer.",
        "request-line-too-long":
            "The request line is longer than the server takes. Use fewer values.",
        "request-timeout":
            "The request took too long to arrive.",
        "snapshot-pending":
            "A copy of the database is being made. Ask again after the time in Retry-After.",
        "snapshots-off":
            "The server was started without a file of tokens, so it sends copies of its database to nobody.",
        "timeout":
            "The answer took too long to make, or the articles too long to read; nothing of them was kept.",
        "too-many-articles":
            "A request takes fewer articles than these. Send them in several.",
        "too-many-bytes":
            "A request takes fewer bytes of articles, unpacked, than these. Send them in several.",
        "too-many-connections":
            "The server holds as many connections as it may. Try again.",
        "too-many-readers":
            "As many clients follow changes as the server holds. Try again, or ask for pages of /changes.",
        "unauthorized":
            "Writing needs a bearer token that the server knows.",
        "unknown-change":
            "The feed does not go on from this change: it is not kept any more, or is of another database. errors has the nearest number; what was missed is in the lists.",
        "unknown-expectation":
            "Only the expectation 100-continue is known.",
        "unknown-method":
            "No path here knows this method.",
        "unreadable-article":
            "The body is no article that can be read. The detail has the reason.",
        "unsupported-coding":
            "Bodies are read without a content coding, and only the chunked transfer coding is known.",
        "unsupported-method":
            "The server does not know this method.",
        "unsupported-type":
            "Articles do not come in this media type. Accept lists those in which they do.",
        "unsupported-version":
            "Only HTTP/1.0 and HTTP/1.1 are spoken here.",
    ]
}

extension API {
    func problemTypes() -> [Route] {
        let forms: [Format] = [.json, .html]
        let list = Route(
            .get, "/problems", "The kinds of problem that answers can have.", produces: forms.map(\.mediaType),
            suffixes: Self.suffixes(forms)
        ) { request, parameters in
            try Self.refuseAll(Self.format(request, parameters, forms) == .html ? Explorer.question(request) : request)
            return try problemAnswer(
                ProblemTypes.meanings.keys.sorted(), "Kinds of problem", request, parameters, forms)
        }
        let one = Route(
            .get, "/problems/{id}", "What a kind of problem means.",
            parameters: [Parameter("id", in: .path, "The last part of its type.", example: "gone")],
            produces: forms.map(\.mediaType), suffixes: Self.suffixes(forms)
        ) { request, parameters in
            try Self.refuseAll(Self.format(request, parameters, forms) == .html ? Explorer.question(request) : request)
            let id = parameters["id"] ?? ""
            guard ProblemTypes.meanings[id] != nil else {
                throw Problem(.notFound, slug: "not-found", detail: "There is no such kind of problem.")
            }
            return try problemAnswer([id], "Problem: " + id, request, parameters, forms)
        }
        return [list, one]
    }

    private func problemAnswer(
        _ kinds: [String], _ title: String, _ request: Request, _ parameters: [String: String], _ forms: [Format]
    ) throws -> Response {
        let format = Self.format(request, parameters, forms)
        let fields = try readFields(request, format, forms, parameters)
        guard format == .html else {
            return Self.kept(fields) { json in
                json.key("data")
                json.array(kinds) { json, kind in
                    json.object { json in
                        json.key("type")
                        json.string("/problems/" + kind)
                        json.key("meaning")
                        json.string(ProblemTypes.meanings[kind])
                    }
                }
            }
        }
        return Explorer(self, request, parameters, fields).frame(title).response(fields) { html in
            html.element(.h1, text: title)
            html.element(.dl, [.kind("facts")]) { html in
                for kind in kinds {
                    html.element(.dt, text: kind)
                    html.element(.dd, text: ProblemTypes.meanings[kind] ?? "")
                }
            }
        }
    }
}
