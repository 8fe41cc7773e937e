import API
import Foundation
import HTTP
import HTTPTypes
import Store
import Testing

/// Changes as they come, without a socket: what the server is told to do.
struct LiveChangesTests {
    private let site: PageSite

    init() throws { site = try PageSite([PageSample().extract()]) }

    private func write(_ number: Int) throws {
        var sample = PageSample(number: number)
        sample.title = "Story \(number)"
        sample.text = "Minister Anna Berg received Omar Haddad in Oslo on \(number) July to trade."
        _ = try site.store.write([sample.extract()], at: "2025-08-02T00:00:00Z")
    }

    private func live(_ target: String, last: String? = nil) throws -> LiveBody {
        try #require(get(target, last: last).live, "\(target)")
    }

    private func get(_ target: String, last: String? = nil) -> Response {
        var fields = HTTPFields()
        if let name = HTTPField.Name("Last-Event-ID") { fields[name] = last }
        return site.get(target, accept: nil, fields: fields)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The numbers of the events of a page.
    private func numbers(_ page: LivePage) -> [Int] {
        text(page.bytes).split(separator: "\n").filter { $0.hasPrefix("id: ") }.compactMap { Int($0.dropFirst(4)) }
    }

    // MARK: Streams

    @Test func aStreamBeginsWhereTheClientIs() throws {
        let last = try site.store.lastChange()
        #expect(try live("/changes/stream").position == last)
        #expect(try live("/changes/stream?since=2").position == 2)
        #expect(try live("/changes/stream?since=2", last: "3").position == 3)
        #expect(try live("/changes/stream", last: "").position == last)
        let response = get("/changes/stream?since=0")
        #expect(response.fields[.contentType] == "text/event-stream")
        #expect(response.fields[.cacheControl] == "no-store" && response.fields[.eTag] == nil)
        #expect(HTTPField.Name("X-Accel-Buffering").flatMap { response.fields[$0] } == "no")
        #expect(text(response.body) == "retry: 3000\n\n")
        // Whoever only takes events gets them at the address of the pages, too.
        #expect(site.get("/changes?since=0", accept: "text/event-stream").live?.isStream == true)
    }

    @Test func eventsAreTheChangesOfThePages() throws {
        let channel = try live("/changes/stream").channel
        let page = try channel.read(0)
        let last = try site.store.lastChange()
        #expect(page.through == last && page.count == numbers(page).count && !page.hasMore)
        let feed = try #require(
            try JSONSerialization.jsonObject(with: Data(get("/changes?since=0&limit=200").body)) as? [String: Any])
        let data = try #require(feed["data"] as? [[String: Any]])
        let events = text(page.bytes).split(separator: "\n\n")
        #expect(events.count == data.count && !data.isEmpty)
        for (event, change) in zip(events, data) {
            let lines = event.split(separator: "\n")
            let seq = try #require(change["seq"] as? Int)
            #expect(lines.count == 3 && lines[0] == "id: \(seq)" && lines[1] == "event: change")
            let json = try JSONSerialization.jsonObject(with: Data(lines[2].dropFirst(6).utf8)) as? [String: Any]
            #expect(json.map { NSDictionary(dictionary: $0) } == NSDictionary(dictionary: change))
        }
        let end = try channel.read(page.through)
        #expect(end.through == last && end.count == 0 && end.bytes.isEmpty && !end.hasMore)
    }

    @Test func filtersChooseEvents() throws {
        let last = try site.store.lastChange()
        let meetings = try live("/changes/stream?type=meeting&operation=create").channel.read(0)
        #expect(meetings.count == 1 && meetings.through == last)
        #expect(try live("/changes/stream?type=meeting&operation=merge").channel.read(0).count == 0)
        #expect(try live("/changes/stream?type=person&name=Anna+Berg").channel.read(0).count == 1)
        let with = try live("/changes/stream?type=person&include=record").channel.read(0)
        #expect(text(with.bytes).contains("\"record\":{\"id\":\"anna-berg\""))
    }

    @Test func equalQuestionsShareAChannel() throws {
        func key(_ target: String) throws -> String { try live(target).channel.key }
        let first = try key("/changes/stream?type=meeting&operation=create")
        #expect(try key("/changes/stream?operation=create&type=meeting&since=1") == first)
        #expect(try key("/changes/stream?type=meeting") != first)
        #expect(try key("/changes/stream?type=meeting&operation=create&offset=now") != first)
    }

    @Test func lastWordsAndSignsOfLife() throws {
        let channel = try live("/changes/stream").channel
        #expect(text(channel.idle(4)) == ": keep-alive\n\n")
        #expect(text(channel.gone(.behind(4))) == "event: gone\ndata: {\"reason\":\"behind\",\"since\":4}\n\n")
        #expect(text(channel.gone(.forgotten(9))) == "event: gone\ndata: {\"reason\":\"forgotten\",\"since\":9}\n\n")
        // Where changes are left out, the client learns that it is further than the last that it got.
        #expect(text(try live("/changes/stream?type=topic").channel.idle(4)) == "id: 4\n: keep-alive\n\n")
    }

    @Test func whatIsNoLongerKeptIsGone() throws {
        let channel = try live("/changes/stream").channel
        try site.store.forgetChanges(before: 4)
        for target in ["/changes/stream?since=2", "/changes?since=2&wait=5", "/changes?offset=2&live=long-poll"] {
            let response = get(target)
            #expect(response.status == .gone && response.live == nil, "\(target)")
            #expect(text(response.body).contains("\"allowed\":[\"3\"]"))
        }
        #expect(get("/changes/stream", last: "2").status == .gone)
        let gone = #expect(throws: LiveGone.self) { try channel.read(2) }
        #expect(gone?.start == 3)
        #expect(try live("/changes?offset=-1&live=sse").position == 3)
    }

    // MARK: Waiting

    @Test func aPageWaitsOnlyWhenItIsEmpty() throws {
        let last = try site.store.lastChange()
        let full = get("/changes?since=0&wait=30")
        #expect(full.live == nil && full.fields[.cacheControl] == "no-store")
        #expect(get("/changes?since=\(last)").live == nil && get("/changes?since=\(last)&wait=0").live == nil)
        let empty = get("/changes?since=\(last)&wait=30")
        let live = try #require(empty.live)
        guard case .wait(let seconds) = live.use else { throw Unexpected() }
        #expect(seconds == 30 && live.position == last && live.latest == last)
        #expect(text(empty.body).contains("\"data\":[]") && text(empty.body).contains("\"seq\":\(last)"))
        try write(4)
        let news = try live.channel.read(last)
        let after = try site.store.lastChange()
        #expect(news.count > 0 && news.through == after && news.bytes.isEmpty)
        #expect(get("/changes?since=\(last)&wait=30").live == nil)
    }

    /// A tag that a client has already is no reason to answer before something happens.
    @Test func aWaitingRequestIsNotAnsweredByItsTag() throws {
        let last = try site.store.lastChange()
        let target = "/changes?since=\(last)&wait=30"
        let tag = try #require(get(target).fields[.eTag])
        let request = Request(
            method: .get, path: "/changes", query: "since=\(last)&wait=30", fields: [.ifNoneMatch: tag])
        guard case .work = site.service.plan(request, now: 0) else { throw Unexpected() }
    }

    // MARK: Durable Streams

    private func field(_ response: Response, _ name: String) -> String? {
        HTTPField.Name(name).flatMap { response.fields[$0] }
    }

    @Test func offsetsReadArrays() throws {
        let last = try site.store.lastChange()
        let first = get("/changes?offset=-1&limit=2")
        let array = try #require(
            try JSONSerialization.jsonObject(with: Data(first.body)) as? [[String: Any]])
        #expect(array.compactMap { $0["seq"] as? Int } == [1, 2])
        #expect(field(first, "Stream-Next-Offset") == "0000000000000002" && field(first, "Stream-Up-To-Date") == nil)
        let rest = get("/changes?offset=0000000000000002")
        #expect(field(rest, "Stream-Next-Offset") == String(repeating: "0", count: 16 - "\(last)".count) + "\(last)")
        #expect(field(rest, "Stream-Up-To-Date") == "true" && rest.fields[.eTag] != nil)
        let now = get("/changes?offset=now")
        #expect(text(now.body) == "[]\n" && now.fields[.eTag] == nil && now.fields[.cacheControl] == "no-store")
        #expect(field(now, "Stream-Next-Offset") == field(rest, "Stream-Next-Offset"))
    }

    @Test func aLongPollIsEmptyWhenNothingHappens() throws {
        let empty = get("/changes?offset=now&live=long-poll")
        #expect(empty.status == .noContent && empty.live != nil && empty.body.isEmpty)
        #expect(field(empty, "Stream-Up-To-Date") == "true" && field(empty, "Stream-Next-Offset") != nil)
        let cursor = try #require(field(empty, "Stream-Cursor").flatMap { Int($0) })
        let next = get("/changes?offset=now&live=long-poll&cursor=\(cursor + 5)")
        let later = try #require(field(next, "Stream-Cursor").flatMap { Int($0) })
        #expect(later > cursor + 5)
        let full = get("/changes?offset=-1&live=long-poll")
        #expect(full.status == .ok && full.live == nil && field(full, "Stream-Cursor") != nil)
    }

    /// What the end was when the request came counts, not what it is when the request is asked again.
    @Test func nowIsWhenTheRequestCame() throws {
        let position = try live("/changes?offset=now&live=long-poll").position
        try write(5)
        var request = Request(method: .get, path: "/changes", query: "offset=now&live=long-poll")
        request.position = position
        guard case .work(let route, let parameters) = site.service.plan(request, now: 0) else { throw Unexpected() }
        let response = site.service.call(route, parameters, request)
        #expect(
            response.status == .ok && response.live == nil && text(response.body).contains("\"seq\":\(position + 1)"))
    }

    @Test func eventsOfDurableStreamsEndWithTheirPlace() throws {
        let response = get("/changes?offset=now&live=sse")
        #expect(text(response.body).contains("\"upToDate\":true"))
        let behind = get("/changes?offset=1&live=sse")
        #expect(text(behind.body).contains("\"streamNextOffset\":\"0000000000000001\""))
        #expect(!text(behind.body).contains("upToDate"))
        let page = try #require(behind.live).channel.read(1)
        let events = text(page.bytes).split(separator: "\n\n").map { $0.split(separator: "\n") }
        #expect(events.count == 2 && events[0][0] == "event: data" && events[1][1] == "event: control")
        let data = events[0].dropFirst().map { String($0.dropFirst(6)) }.joined(separator: "\n")
        let array = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [[String: Any]]
        #expect(array?.count == page.count)
        #expect(events[1][2].contains("\"upToDate\":true"))
    }

    // MARK: Faults

    @Test(arguments: [
        ("/changes?live=sse", "offset"), ("/changes?live=poll&offset=-1", "live"),
        ("/changes?offset=1&since=1", "offset"),
        ("/changes?offset=x", "offset"), ("/changes?offset=", "offset"), ("/changes?wait=61", "wait"),
        ("/changes?wait=x", "wait"), ("/changes?wait=1&offset=-1", "wait"), ("/changes?cursor=1", "cursor"),
        ("/changes?offset=-1&live=sse&limit=2", "limit"), ("/changes/stream?wait=1", "wait"),
        ("/changes/stream?limit=2", "limit"), ("/changes/stream?sinc=2", "sinc"),
        ("/changes/stream?type=meetin", "type"), ("/changes/stream?type=meeting&stauts=held", "stauts"),
        ("/changes/stream?offset=1&live=long-poll", "live"),
    ])
    func whatDoesNotFitIsRefused(target: String, name: String) throws {
        let response = get(target)
        #expect(response.status == .badRequest && response.live == nil, "\(target)")
        #expect(text(response.body).contains("\"name\":\"\(name)\""), "\(text(response.body))")
    }

    @Test(arguments: ["x", "-1", "1.5", "99999999999999999999"]) func aLastEventIsANumber(_ last: String) {
        #expect(get("/changes/stream", last: last).status == .badRequest)
    }

    @Test func aNumberBeyondTheEndIsOfAnotherDatabase() {
        #expect(get("/changes/stream?since=999").status == .gone)
        #expect(get("/changes?since=999&wait=5").status == .gone)
    }
}

private struct Unexpected: Error {}
