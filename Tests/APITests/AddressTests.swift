import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Testing

/// What tells where the server is, and what must not.
struct AddressTests {
    private func text(_ site: PageSite, _ target: String, host: String? = "news.example:8080") throws -> String {
        var fields = HTTPFields()
        if let host, let name = HTTPField.Name("Host") { fields[name] = host }
        let response = site.get(target, accept: nil, fields: fields)
        var bytes = response.body
        while let piece = try response.stream?.next() { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func absoluteLinksBeginWithTheAddressOfTheRequest() throws {
        let extract = PageSample().extract()
        let (site, id) = (try PageSite([extract]), extract.meetings[0].id)
        #expect(try text(site, "/meetings.ics").contains("\r\nURL:http://news.example:8080/meetings/\(id)\r\n"))
        #expect(try !text(site, "/meetings.ics", host: nil).contains("\r\nURL:"))
        #expect(
            try text(site, "/meetings.ics?status=held&date=2025").contains(
                "X-WR-CALNAME:Parley: meetings (status=held\\, date=2025)"))
        #expect(try text(site, "/meetings.jsonld").contains("{\"@base\":\"http://news.example:8080/\""))
        let feed = try text(site, "/meetings.atom?topic=trade")
        #expect(feed.contains("<id>tag:news.example,2025:/meetings/\(id)</id>"))
        #expect(feed.contains("href=\"http://news.example:8080/meetings/\(id)\""))
        #expect(feed.contains("<title>Parley: meetings (topic=trade)</title>"))
        // What is made for one name of the server is not kept for others.
        #expect(!site.get("/meetings.jsonld", accept: nil).isKept)
    }

    @Test func listsNameTheirFeed() throws {
        let site = try PageSite([PageSample().extract()])
        let link = "<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
        #expect(site.text("/meetings?topic=trade&count=exact").contains(link + "/meetings.atom?topic=trade\""))
        #expect(site.text("/persons/anna-berg/quotes").contains(link + "/persons/anna-berg/quotes.atom\""))
        #expect(!site.text("/persons").contains(link))
        #expect(site.get("/meetings.atom?topic=trade", accept: nil).status == .ok)
    }

    @Test func thePublicAddressOutweighsTheRequest() throws {
        let site = try PageSite([PageSample().extract()])
        let router = Router(API(store: site.store, version: "1", publicURL: "https://parley.test/").routes())
        let service = Service(router: router) { _, _, _ in }
        var fields = HTTPFields()
        if let name = HTTPField.Name("Host") { fields[name] = "inner:1" }
        let request = Request(method: .get, path: "/meetings.atom", fields: fields, id: "r")
        guard case .work(let route, let parameters) = service.plan(request, now: 0) else {
            Issue.record("no route took it")
            return
        }
        let text = String(decoding: service.call(route, parameters, request).body, as: UTF8.self)
        #expect(text.contains("href=\"https://parley.test/meetings/") && !text.contains("inner"))
    }

    @Test(arguments: [
        ("/srv/news/2025/a.txt", "a.txt"), ("news/a.txt", "news/a.txt"), ("../../srv/a.txt", "a.txt"), ("-", "-"),
        ("/srv/a.zip!in/b.txt", "a.zip!in/b.txt"), ("/srv/a.warc!https://x.example/1", "a.warc!https://x.example/1"),
    ])
    func noFolderOfTheMachineIsTold(_ path: String, _ shown: String) throws {
        var extract = PageSample().extract()
        extract.article.source.file = path
        let site = try PageSite([extract])
        let article = String(
            decoding: site.get("/articles?source.file=\(PathCoding.encode(shown))", accept: nil).body, as: UTF8.self)
        #expect(article.contains("\"file\":\"\(shown)\""))
        #expect(!site.text("/articles/\(extract.article.id)").contains("/srv"))
        try site.store.refuse(file: path, reason: "it is empty", at: "2025-08-01T00:00:00Z")
        #expect(!String(decoding: site.get("/ingests", accept: nil).body, as: UTF8.self).contains("/srv"))
        // The file is still known by its whole path.
        #expect(
            String(decoding: site.get("/articles?source.file__prefix=/srv", accept: nil).body, as: UTF8.self).contains(
                "\"data\":[]"))
    }
}

private enum PathCoding {
    static func encode(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
