public import HTTP
import HTTPTypes
import Ingest
import Records
import Store
import Wording

extension API {
    /// The page for reviewing; it is for people, so the description of the data does not have it.
    public func reviewRoutes() -> [Route] {
        if let writer {
            return ReviewRoutes(api: self, store: writer.store, sessions: ReviewSessions(writer.tokens)).routes()
                .map(answering)
        }
        var off = Route(.get, "/review", "The page for reviewing.", produces: [Format.html.mediaType]) {
            request, parameters in
            try Explorer.check(request)
            return ReviewPage(explorer: Explorer(self, request, parameters, [:])).off()
        }
        off.ignoresAccept = true
        return [off]
    }
}

/// `/review`: the records that nobody has looked at, one after the other, for editors with a token.
///
/// Everything works by forms and redirects. A form is taken only from a page of this site and of the session, and only
/// where the record is what the page showed.
///
/// Sources: RFC 9110, 15.4.4 (303); Fetch Metadata Request Headers.
struct ReviewRoutes: Sendable {
    let api: API
    let store: Store
    let sessions: ReviewSessions

    /// Bytes of a form at most.
    private static let largestForm = 64 << 10

    func routes() -> [Route] {
        var page = Route(.get, "/review", "The page for reviewing.", produces: [Format.html.mediaType]) {
            request, parameters in try show(request, parameters)
        }
        page.ignoresAccept = true
        var form = Route(.post, "/review", "The forms of the page for reviewing.", produces: [Format.html.mediaType]) {
            request, parameters in try take(request, parameters)
        }
        form.consumes = ["application/x-www-form-urlencoded"]
        (form.ignoresAccept, form.isWriting) = (true, true)
        return [page, form]
    }

    private func page(_ request: Request, _ parameters: [String: String]) -> ReviewPage {
        ReviewPage(explorer: Explorer(api, request, parameters, [.cacheControl: "no-store"]))
    }

    // MARK: Pages

    private func show(_ request: Request, _ parameters: [String: String]) throws -> Response {
        try Explorer.check(request)
        let page = page(request, parameters)
        guard let session = sessions.session(of: request) else { return page.signIn() }
        let question = try ReviewQuestion(request, store)
        return try page.review(question, session, try item(question))
    }

    /// The record of a question with what comes after it; nil where nothing is left.
    private func item(_ question: ReviewQuestion) throws -> ReviewItem? {
        if let id = question.record {
            guard case .record(let json) = try store.find(question.collection, id: id) else { return nil }
            let ahead = try store.page(question.list).records.map { try ReviewRecord(question.collection, $0) }
            return ReviewItem(
                record: try ReviewRecord(question.collection, json), next: nil, ahead: ahead.filter { $0.id != id })
        }
        var first = question.list
        first.limit = 1
        let page = try store.page(first)
        guard let json = page.records.first else { return nil }
        var rest = question.list
        (rest.cursor, rest.limit) = (page.next, question.list.limit - 1)
        let ahead = try page.next == nil ? [] : store.page(rest).records
        return ReviewItem(
            record: try ReviewRecord(question.collection, json), next: page.next,
            ahead: try ahead.map { try ReviewRecord(question.collection, $0) })
    }

    // MARK: Forms

    private func take(_ request: Request, _ parameters: [String: String]) throws -> Response {
        try Explorer.check(request)
        let page = page(request, parameters)
        guard request.body.count <= Self.largestForm,
            request.fields[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true,
            let form = ReviewForm(request.body), ReviewSessions.isOfThisSite(request, base: api.base(request))
        else { return page.refused() }
        let isSecure = api.base(request)?.hasPrefix("https://") == true
        if form.action == .signIn {
            guard let cookie = sessions.begin(token: form["token"], isSecure: isSecure) else {
                return page.signIn(isWrong: true)
            }
            return Self.elsewhere(try ReviewQuestion(request, store).path(), cookie)
        }
        guard let session = sessions.session(of: request), ReviewSessions.owns(session, form["form"]) else {
            return page.refused()
        }
        let question = try ReviewQuestion(request, store)
        guard form.action != .signOut else {
            return Self.elsewhere(question.path(), ReviewSessions.end(isSecure: isSecure))
        }
        if form.action == .undo {
            do {
                _ = try store.undo(
                    correction: form["correction"], by: session.name, reason: nil, at: Ingester.timestamp(),
                    commits: request.commits)
            } catch StoreError.abandoned {
                throw CorrectionRoutes.late
            } catch {
                // What was taken back meanwhile is as it was asked for.
            }
            return Self.elsewhere(question.path())
        }
        return try correct(form, question, session, page, commits: request.commits)
    }

    private func correct(
        _ form: ReviewForm, _ question: ReviewQuestion, _ session: ReviewSessions.Session, _ page: ReviewPage,
        commits: @escaping () -> Bool
    ) throws -> Response {
        guard case .record(let json) = try store.find(question.collection, id: form["record"]) else {
            // Somebody else has merged or rejected it.
            return Self.elsewhere(question.path())
        }
        let record = try ReviewRecord(question.collection, json)
        func again(_ notice: ReviewNotice, _ status: HTTPResponse.Status) throws -> Response {
            let item = ReviewItem(record: record, next: nil, ahead: [])
            return try page.review(question, session, item, form: form, notice: notice, status: status)
        }
        let seen = Int64(form["seen"]) ?? -1
        func since() throws -> [Change] { try store.changes(of: question.collection, record.id, since: seen) }
        guard Int64(record.seen) <= seen else {
            return try again(.changed(try since()), .preconditionFailed)
        }
        do {
            guard let wish = try wish(form, record, page) else { return try again(.nothing, .unprocessableContent) }
            let reason = form["reason"].isEmpty ? nil : String(form["reason"].prefix(API.longestReason))
            let correction = try store.correct(
                question.collection, record.id, wish, seen: seen, by: session.name, reason: reason,
                at: Ingester.timestamp(), commits: commits)
            return Self.elsewhere(question.path(did: correction.id))
        } catch let fault as ReviewPatch.Fault {
            return try again(.fault(fault.message, isEnglish: false), .unprocessableContent)
        } catch StoreError.abandoned {
            throw CorrectionRoutes.late
        } catch let fault as CorrectionFault {
            guard fault.kind == .stale else {
                let path = fault.path.isEmpty ? "" : fault.path + ": "
                return try again(.fault(path + fault.message, isEnglish: true), .unprocessableContent)
            }
            // Between the look above and the write another one was faster.
            return try again(.changed(try since()), .preconditionFailed)
        }
    }

    private func wish(_ form: ReviewForm, _ record: ReviewRecord, _ page: ReviewPage) throws -> CorrectionRequest? {
        switch form.action {
        case .accept: .accept
        case .reject: .reject
        case .correct, .signIn, .signOut, .undo:
            try ReviewPatch(
                store: store, words: page.explorer.words, record: record, typed: form.typed, stood: form.stood
            ).request()
        }
    }

    private static func elsewhere(_ path: String, _ cookie: String? = nil) -> Response {
        var response = Response(status: .seeOther, fields: [.location: path, .cacheControl: "no-store"])
        response.fields[.setCookie] = cookie
        return response
    }
}
