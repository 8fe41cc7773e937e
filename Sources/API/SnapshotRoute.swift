import HTTP
import HTTPTypes
import Records
import Store

extension API {
    /// What makers of clients know how to handle; they refuse application/vnd.sqlite3, which says more.
    private static let databaseType = "application/octet-stream"

    /// `GET /snapshot`: the whole database as one file.
    ///
    /// Sources: RFC 9110, 14 (ranges) and 13.1 (conditions); RFC 9530, 3 (Repr-Digest).
    ///
    /// - Parameter tokens: Who is sent one; nil when nobody is.
    /// - Returns: The route.
    func snapshot(_ tokens: WriteTokens?) -> Route {
        let snapshots = Snapshots(store: store)
        var route = Route(
            .get, "/snapshot",
            "A consistent copy of the database, as one SQLite file. Parley-Seq is its last change, Repr-Digest its SHA-256; a part can be asked for by Range, with If-Range.",
            produces: [Self.databaseType]
        ) { request, _ in
            guard let tokens else {
                throw Problem(
                    .forbidden, slug: "snapshots-off",
                    detail: "Copies are sent to nobody; `parley serve --token-file FILE` sends them to who has a token."
                )
            }
            try tokens.check(request)
            try Self.refuseAll(request)
            let known = request.fields[.ifRange]
            return try Self.answered {
                guard let copy = try snapshots.copy({ known == Self.tag($0) }) else {
                    throw Problem(
                        .serviceUnavailable, slug: "snapshot-pending", detail: "The copy is being made; ask again.",
                        fields: [.retryAfter: "1"])
                }
                return try answer(copy, request)
            }
        }
        route.needsToken = true
        route.ignoresAccept = true
        return route
    }

    private static func tag(_ copy: KeptCopy) -> String { "\"\(copy.sequence)-\(copy.digest.hex.prefix(16))\"" }

    private func answer(_ copy: KeptCopy, _ request: Request) throws -> Response {
        let tag = Self.tag(copy)
        var response = Response(fields: [.contentType: Self.databaseType, .eTag: tag, .acceptRanges: "bytes"])
        response.fields[.cacheControl] = "private, no-cache"
        if request.fields[.ifNoneMatch]?.contains(tag) ?? false {
            response.status = .notModified
            // Whoever has the copy learns how far the database is beyond it.
            response.fields[.parleySeq] = String(try store.version())
            return response
        }
        response.fields[.parleySeq] = String(copy.sequence)
        response.fields[.contentDisposition] = "attachment; filename=\"parley-\(copy.sequence).sqlite\""
        if let name = HTTPField.Name("Repr-Digest") { response.fields[name] = copy.digest.field }
        response.isRangeable = true
        response.stream = BodyStream(length: copy.size) { try copy.bytes($0) }
        return response
    }
}
