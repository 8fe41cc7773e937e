import HTTP
import HTTPTypes
import Records
import Store

/// Changes as they come.
extension API {
    /// What live reading of `/changes` takes.
    static let liveParameters = [
        Parameter(
            "wait", in: .query,
            "Seconds to wait for a change when there is none yet, up to 60; then the page is empty.",
            integer: 0...ChangeReading.longestWait),
        Parameter(
            "offset", in: .query,
            "In place of since, for clients of Durable Streams: what Stream-Next-Offset said, -1 for the beginning, now for the end. The answer is an array of changes.",
            schema: #"{"type":"string","pattern":"^(-1|now|[0-9]{1,18})$"}"#),
        Parameter(
            "live", in: .query, "With offset: long-poll waits for a change, sse sends them as they come.",
            choices: ["long-poll", "sse"]),
        Parameter(
            "cursor", in: .query, "With live: what Stream-Cursor said.",
            schema: #"{"type":"string","pattern":"^[0-9]{1,18}$"}"#),
    ]

    /// Changes that are sent at once.
    private static let pageSize = 200
    static let eventStream = "text/event-stream"

    /// The stream of changes.
    func changeStream() -> Route {
        var taken =
            Self.changeParameters.filter { ["since", "type", "operation", "include"].contains($0.name) }
            + Self.liveParameters.filter { ["offset", "live", "cursor"].contains($0.name) }
        for index in taken.indices where taken[index].name == "live" { taken[index].choices = ["sse"] }
        let last = Parameter(
            "Last-Event-ID", in: .header, "The last change that the client has; outweighs since.",
            schema: #"{"type":"string","pattern":"^[0-9]{1,18}$"}"#)
        return Route(
            .get, "/changes/stream",
            "Changes as server-sent events, as they come: after since or Last-Event-ID, else from now on. A client that is too far behind gets the event gone with the number to go on from.",
            parameters: taken + [last], produces: [Self.eventStream]
        ) { [taken] request, _ in
            try stream(ChangeReading(request, changeRequest(request, taken), isStream: true), request)
        }
    }

    /// Opens a stream.
    func stream(_ reading: ChangeReading, _ request: Request) throws -> Response {
        var wanted = reading.wanted
        wanted.limit = Self.pageSize
        let position = try start(reading)
        let latest = max(position, try store.lastChange())
        let events = ChangeEvents(
            isDurable: reading.isDurable,
            isFiltered: !(wanted.collections.isEmpty && wanted.operations.isEmpty && wanted.filters.isEmpty))
        var response = Response(
            fields: [.contentType: Self.eventStream, .cacheControl: "no-store"],
            body: events.opening(at: position, latest: latest))
        // A proxy such as nginx would hold events back until its buffer is full.
        if let name = HTTPField.Name("X-Accel-Buffering") { response.fields[name] = "no" }
        let channel = LiveChannel(key: Self.key(request, reading.isDurable ? "durable" : "events")) {
            [wanted] position in
            let page = try page(wanted, after: position)
            return LivePage(
                through: page.seq, bytes: page.changes.isEmpty ? [] : events.page(page), count: page.changes.count,
                hasMore: page.isFull)
        } idle: { position in
            events.idle(at: position)
        } gone: { end in
            events.gone(end)
        }
        response.live = LiveBody(.stream, channel: channel, position: position, latest: latest)
        return response
    }

    /// The number after which a stream begins.
    private func start(_ reading: ChangeReading) throws -> Int64 {
        if reading.isNow { return try store.lastChange() }
        var first = ChangeRequest(since: reading.wanted.since ?? 0)
        first.limit = 1
        do {
            // Says whether what comes after the number is kept.
            _ = try store.changes(first)
            return first.since ?? 0
        } catch StoreError.changesForgotten(let begin) where reading.wanted.since == nil {
            return begin
        }
    }

    // MARK: Pages

    /// A page of changes, for whichever client asks.
    func answer(_ reading: ChangeReading, _ request: Request, _ fields: HTTPFields) throws -> Response {
        var wanted = reading.wanted
        if reading.isDurable, request.queryPairs?.contains(where: { $0.name == "limit" }) == false {
            wanted.limit = Self.pageSize
        }
        if reading.isNow { wanted.since = try request.position ?? store.lastChange() }
        var page = try store.changes(wanted)
        if reading.isNow, reading.mode == .page { (page.changes, page.records, page.isFull) = ([], [], false) }
        var response = try changePage(page, wanted, request, fields)
        response.fields[.vary] = "Accept"
        if reading.isDurable { response = durable(response, page, reading, request) }
        guard case .wait(let seconds) = reading.mode else { return response }
        response.fields[.cacheControl] = "no-store"
        return page.changes.isEmpty && seconds > 0 ? waiting(response, page, seconds, wanted, request) : response
    }

    /// The page as Durable Streams has it.
    private func durable(_ response: Response, _ page: ChangePage, _ reading: ChangeReading, _ request: Request)
        -> Response
    {
        var json = JSONWriter()
        json.array(page.changes.indices) { $0.change(page, $1) }
        json.endLine()
        var response = response
        response.body = json.bytes
        response.fields[DurableStream.nextOffset] = DurableStream.offset(page.seq)
        if !page.isFull { response.fields[DurableStream.upToDate] = "true" }
        if reading.isNow {
            response.isKept = false
            (response.fields[.eTag], response.fields[.lastModified]) = (nil, nil)
            response.fields[.cacheControl] = "no-store"
        }
        if case .wait = reading.mode {
            let given = request.queryPairs?.first { $0.name == "cursor" }?.value
            response.fields[DurableStream.cursor] = DurableStream.cursor(after: given)
            if page.changes.isEmpty {
                (response.status, response.body, response.fields[.contentType]) = (.noContent, [], nil)
            }
        }
        return response
    }

    /// Lets an answer without changes wait for one.
    private func waiting(
        _ response: Response, _ page: ChangePage, _ seconds: Double, _ wanted: ChangeRequest, _ request: Request
    ) -> Response {
        var (response, wanted) = (response, wanted)
        wanted.limit = Self.pageSize
        wanted.includesRecords = false
        let channel = LiveChannel(key: Self.key(request, "wait")) { [wanted] position in
            let page = try self.page(wanted, after: position)
            return LivePage(through: page.seq, bytes: [], count: page.changes.count, hasMore: page.isFull)
        }
        response.live = LiveBody(.wait(seconds: seconds), channel: channel, position: page.seq, latest: page.seq)
        return response
    }

    /// The changes after a number.
    private func page(_ wanted: ChangeRequest, after position: Int64) throws -> ChangePage {
        var wanted = wanted
        wanted.since = position
        do {
            return try store.changes(wanted)
        } catch StoreError.changesForgotten(let begin) {
            throw LiveGone(start: begin)
        }
    }

    /// Requests with one key are sent the same; conditions that count from today are others tomorrow.
    private static func key(_ request: Request, _ kind: String) -> String {
        let places: Set<String> = ["since", "offset", "wait", "live", "cursor", "limit", "pretty"]
        let conditions = (request.queryPairs ?? []).filter { !places.contains($0.name) }.map {
            "\($0.name)=\($0.value)"
        }
        return ([kind, Today.day.iso] + conditions.sorted()).joined(separator: "\u{1F}")
    }
}
