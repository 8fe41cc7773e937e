import API
import Foundation
import HTTP
import HTTPTypes
import Ingest
import Records
import Store
import Testing

/// `/changes`, `/{type}/{id}/versions` and what lists say of both.
struct ChangeRouteTests {
    private let site: PageSite

    init() throws {
        site = try PageSite([PageSample().extract()])
        var second = PageSample(number: 2)
        second.text =
            "Minister Anna Berg received Omar Haddad in Oslo on 3 July, again.\n\n\"We trade more,\" Berg said of Norway."
        _ = try site.store.write([second.extract()], at: "2025-08-02T00:00:00Z")
    }

    private func object(_ target: String, _ status: Int = 200) throws -> [String: Any] {
        let response = site.get(target, accept: nil)
        #expect(response.status.code == status, "\(target): \(String(decoding: response.body, as: UTF8.self))")
        return try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
    }

    private func data(_ target: String) throws -> [[String: Any]] {
        try #require(try object(target)["data"] as? [[String: Any]])
    }

    private let seqField = HTTPField.Name("Parley-Seq") ?? .accept

    @Test func goesOnWhereAListEnds() throws {
        let seq = try #require(try object("/meetings")["seq"] as? Int)
        #expect(try object("/changes?since=\(seq)")["seq"] as? Int == seq)
        #expect(try data("/changes?since=\(seq)").isEmpty)
        for target in ["/persons", "/quotes.csv", "/meetings.ndjson", "/meetings.atom", "/changes?since=\(seq)"] {
            #expect(site.get(target, accept: nil).fields[seqField] == String(seq), "\(target)")
        }
        #expect(site.get("/changes").fields[.accessControlExposeHeaders]?.contains("Parley-Seq") == true)
    }

    @Test func fullPagesStay() throws {
        let first = site.get("/changes?since=0&limit=3", accept: nil)
        #expect(first.fields[.cacheControl] == "public, max-age=31536000, immutable")
        let body = try object("/changes?since=0&limit=3")
        let last = try #require((body["data"] as? [[String: Any]])?.last?["seq"] as? Int)
        #expect((body["page"] as? [String: Any])?["next"] as? String == "/changes?since=\(last)&limit=3")
        #expect(body["seq"] as? Int == last)
        _ = try site.store.write(
            [PageSample(text: "Anna Berg said Norway.", words: "Norway", number: 3).extract()],
            at: "2025-08-03T00:00:00Z")
        let again = site.get("/changes?since=0&limit=3", accept: nil)
        #expect(again.body == first.body && again.fields[.eTag] == first.fields[.eTag])
        let tag = try #require(first.fields[.eTag])
        #expect(site.get("/changes?since=0&limit=3", accept: nil, fields: [.ifNoneMatch: tag]).status == .notModified)
        // What may still be another answer tomorrow is asked for again.
        for target in [
            "/changes", "/changes?since=0&limit=200", "/changes?since=0&limit=1&include=record",
            "/changes?limit=1&type=meeting&since=0&status=held",
        ] {
            #expect(
                site.get(target, accept: nil).fields[.cacheControl] == "public, max-age=0, must-revalidate", "\(target)"
            )
        }
    }

    @Test func filters() throws {
        let meetings = try data("/changes?type=meeting")
        #expect(!meetings.isEmpty && meetings.allSatisfy { $0["type"] as? String == "meeting" })
        let updates = try data("/changes?operation=update,merge&type=person,meeting")
        #expect(!updates.isEmpty && updates.allSatisfy { ["update", "merge"].contains($0["operation"] as? String) })
        #expect(
            try data("/changes?type=person&name=Berg&operation=create").map { $0["id"] as? String } == ["anna-berg"])
        #expect(try data("/changes?type=meeting&status=cancelled").isEmpty)
        let one = try #require(try data("/changes?type=person&name=Berg&operation=create&include=record").first)
        #expect((one["record"] as? [String: Any])?["id"] as? String == "anna-berg")
        #expect(one["url"] as? String == "/persons/anna-berg" && one["author"] as? String == "extraction")
        #expect(one["survivor"] is NSNull && one["reason"] is NSNull && (one["fields"] as? [String])?.isEmpty == true)
    }

    /// Whether a quote meets such a filter another record decides, so no feed of quotes could tell when it leaves.
    @Test(arguments: ["meeting.status=held", "meeting.country__ne=NO", "meeting.city=Oslo"])
    func refusesFiltersOfAnotherRecord(_ filter: String) throws {
        for target in ["/changes?type=quote&\(filter)", "/changes/stream?type=quote&\(filter)"] {
            let fault = try #require((try object(target, 400)["errors"] as? [[String: Any]])?.first)
            #expect(fault["name"] as? String == String(filter.prefix { $0 != "=" && $0 != "_" }), "\(target)")
            #expect(fault["code"] as? String == "of-another-record")
        }
        // The list itself takes them.
        #expect(try data("/quotes?\(filter)").count >= 0)
    }

    @Test func saysWhenARecordLeavesTheFilter() throws {
        let id = try #require(try data("/meetings").first?["id"] as? String)
        let start = try site.store.lastChange()
        func say(_ patch: String) throws {
            _ = try site.store.correct(
                .meetings, id, .patch(JSONSlice(patch)), seen: nil, by: "desk", reason: nil, at: "2025-08-03T00:00:00Z")
        }
        func actions(_ query: String) throws -> [String] {
            try data("/changes?type=meeting&since=\(start)&\(query)").map { $0["action"] as? String ?? "-" }
        }
        try say(#"{"title":"Another title"}"#)
        #expect(try actions("status=held") == ["match"])
        try say(#"{"status":"cancelled"}"#)
        // Of the first change nobody needs to know any more who wants those that were held.
        #expect(try actions("status=held") == ["leave"] && actions("status=cancelled") == ["match", "match"])
        let left = try #require(
            try data("/changes?type=meeting&since=\(start)&status=held&include=record").first)
        #expect(left["id"] as? String == id && left["record"] is NSNull && left["operation"] as? String == "correct")
        try say(#"{"title":"A third title"}"#)
        #expect(try actions("status=held") == ["leave"] && actions("date__gt=2030").isEmpty)
        #expect(try actions("changed__lt=2025-08-02") == ["leave", "leave", "leave"])
        _ = try site.store.correct(
            .meetings, id, .reject, seen: nil, by: "desk", reason: nil, at: "2025-08-03T00:00:00Z")
        #expect(try actions("status=held") == ["leave", "leave"])
        #expect(try data("/changes?since=\(start)").allSatisfy { $0["action"] == nil })
        // A stream tells the same.
        let stream = site.get("/changes/stream?since=\(start)&type=meeting&status=held", accept: nil)
        let page = try #require(try stream.live?.channel.read(start))
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("\"action\":\"leave\""))
    }

    @Test func aFeedIsInTheOrderOfChanges() throws {
        let id = try #require(try data("/articles?sort=date").first?["id"] as? String)
        _ = try site.store.write([PageSample(title: "Edited", number: 1).extract()], at: "2025-08-05T00:00:00Z")
        let feed = String(decoding: site.get("/articles.atom?limit=1", accept: nil).body, as: UTF8.self)
        #expect(feed.contains("<updated>2025-08-05T00:00:00Z</updated>\n<published>2025-07-01"))
        #expect(!feed.contains(id) && feed.contains("rel=\"next\""))
        let oldest = String(decoding: site.get("/articles.atom?limit=1&sort=changed", accept: nil).body, as: UTF8.self)
        #expect(oldest.contains("2025-08-0") && !oldest.contains("<title>Edited</title>"))
    }

    @Test(arguments: [
        "/changes?since=x", "/changes?since=-1", "/changes?limit=201", "/changes?type=meetings", "/changes?status=held",
        "/changes?type=meeting,person&status=held", "/changes?type=meeting&stauts=held", "/changes?operation=delete",
        "/changes?type=meeting&status=done", "/changes?include=records", "/persons/anna-berg/versions?cursor=x",
        "/persons/anna-berg/versions?since=1", "/meetings?changed=soon", "/meetings?changed.seq=new",
    ])
    func refuses(_ target: String) { #expect(site.get(target, accept: nil).status == .badRequest, "\(target)") }

    @Test func saysWhereToStartWhatDoesNotGoOn() throws {
        let last = try site.store.lastChange()
        let ahead = try object("/changes?since=\(last + 1)", 410)
        #expect(((ahead["errors"] as? [[String: Any]])?.first?["allowed"] as? [String]) == [String(last)])
        try site.store.forgetChanges(before: 4)
        let old = try object("/changes?since=1", 410)
        let fault = try #require((old["errors"] as? [[String: Any]])?.first)
        #expect(fault["code"] as? String == "too-old" && fault["allowed"] as? [String] == ["3"])
        #expect(old["type"] as? String == "/problems/unknown-change")
        #expect(try data("/changes?since=3").first?["seq"] as? Int == 4)
        #expect(try data("/changes").first?["seq"] as? Int == 4)
    }

    @Test func changedIsAFieldAFilterAndAnOrder() throws {
        let records = try data("/persons?sort=-changed&fields=changed")
        let numbers = records.compactMap { ($0["changed"] as? [String: Any])?["seq"] as? Int }
        #expect(numbers.count == records.count && numbers == numbers.sorted(by: >))
        let newest = try #require(numbers.first)
        #expect(try data("/persons?changed.seq=\(newest)").count == 1)
        #expect(try data("/persons?changed.seq__gt=\(newest)").isEmpty)
        #expect(try data("/quotes?changed__gte=2025-08-02").count == 1)
        #expect(try data("/quotes?changed=2025-08-01&sort=changed").count == 1)
        #expect(try data("/quotes?changed__gt=today").isEmpty)
        #expect(try data("/articles?changed.at__lt=2025-08-01T12:00:00Z").count == 1)
        for type in ["meetings", "quotes", "articles", "organizations", "topics", "places"] {
            #expect(try data("/\(type)?sort=changed&fields=changed.seq").allSatisfy { $0["changed"] != nil }, "\(type)")
        }
    }

    @Test func tellsTheVersionsOfARecord() throws {
        let versions = try data("/persons/anna-berg/versions")
        #expect(versions.map { $0["operation"] as? String } == ["update", "create"])
        let delta = try #require(versions[0]["delta"] as? [String: [String: Any]])
        #expect((delta["counts"]?["from"] as? [String: Int])?["articles"] == 1)
        #expect((delta["counts"]?["to"] as? [String: Int])?["articles"] == 2)
        #expect(delta["evidence"] == nil && versions[1]["delta"] is NSNull)
        let page = try object("/persons/anna-berg/versions?limit=1")
        let next = try #require((page["page"] as? [String: Any])?["next"] as? String)
        let second = try object(next)
        #expect((second["data"] as? [[String: Any]])?.first?["operation"] as? String == "create")
        let previous = try #require((second["page"] as? [String: Any])?["prev"] as? String)
        #expect(try data(previous).first?["operation"] as? String == "update")
        #expect(site.get("/persons/nobody/versions", accept: nil).status == .notFound)
    }
}

/// `DELETE /articles/{id}`.
struct ArticleRemovalTests {
    private let site: PageSite
    private let service: Service
    private static let token = "a-token-of-more-than-twenty-letters"

    init() throws {
        site = try PageSite([PageSample().extract()])
        let intake = ArticleIntake(
            store: site.store, pipeline: ArticlePipeline(),
            tokens: try WriteTokens("\(Self.token) # Anna of the desk\n"))
        service = Service(router: Router(API(store: site.store, version: "1", writer: intake).routes())) { _, _, _ in }
    }

    private var article: String { "/articles/" + PageSample().extract().article.id }

    private func delete(_ path: String, query: String = "", token: String? = token, tag: String? = nil) -> Response {
        var request = Request(method: .delete, path: path, query: query, id: "r")
        request.fields[.authorization] = token.map { "Bearer " + $0 }
        request.fields[.ifMatch] = tag
        switch service.plan(request, now: 0) {
        case .answer(let response, _): return response
        case .work(let route, let parameters):
            return Service.finish(service.call(route, parameters, request), for: request, now: 0)
        }
    }

    @Test func takesAnArticleOutOnce() throws {
        #expect(delete(article, token: nil).status == .unauthorized)
        #expect(delete(article, query: "why=x").status == .badRequest)
        #expect(delete("/articles/art_0").status == .notFound)
        #expect(delete(article, tag: "\"old\"").status == .preconditionFailed)
        #expect(site.get(article, accept: nil).status == .ok)
        let tag = try #require(site.get(article, accept: nil).fields[.eTag])
        #expect(delete(article, query: "reason=asked+for", tag: tag).status == .noContent)
        #expect(delete(article).status == .gone)
        #expect(site.get(article, accept: nil).status == .gone)
        let changes = try site.store.changes(since: 0, limit: 100).changes.filter { $0.operation == .remove }
        #expect(!changes.isEmpty && changes.allSatisfy { $0.author == "Anna of the desk" && $0.reason == "asked for" })
    }
}
