import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// What is told around records: marks, offices, moved ids, kinds of problem.
struct AnswerTests {
    @Test(arguments: [
        ("a%FFb", "%FF"), ("%C3", "%C3"), ("caf%C3%A9%A9", "%A9"), ("%E2%82&title=x", "%E2"),
    ])
    func namesTheByteThatIsNoLetter(_ query: String, _ byte: String) throws {
        let response = try PageSite([]).get("/articles?q=" + query, accept: nil)
        #expect(response.status == .badRequest)
        #expect(String(decoding: response.body, as: UTF8.self).contains("UTF-8: \(byte) is no letter there"))
    }

    /// Words that a value was read from are the article's, and most of them stood in no marks.
    @Test(arguments: ["/meetings/ID", "/quotes/ID", "/persons/anna-berg", "/meetings", "/search?q=berg"])
    func wordsOfTheArticleStandInNoMarks(_ target: String) throws {
        var sample = PageSample()
        sample.text =
            "Minister Anna Berg received Omar Haddad in Oslo on Thursday. Berg said they trade more with Norway."
        sample.words = "they trade more with Norway"
        var extract = sample.extract()
        extract.quotes[0].kind = .indirect
        extract.meetings[0].date = PartialDate(value: nil, precision: .day, basis: .relative, text: "Thursday")
        let id = target.hasPrefix("/meetings") ? extract.meetings[0].id : extract.quotes[0].id
        let page = try PageSite([extract]).text(target.replacing("ID", with: id))
        #expect(page.contains("Berg") && !page.contains("\u{201C}") && !page.contains("&quot;"))
        guard target == "/meetings/ID" else { return }
        #expect(page.contains(">received</") && page.contains("in the words of the article: Thursday"))
    }

    @Test(arguments: [(Quote.Kind.direct, true), (.mixed, true), (.indirect, false)])
    func marksStandOnlyAroundQuotedWords(_ kind: Quote.Kind, _ hasMarks: Bool) throws {
        var extract = PageSample().extract()
        extract.quotes[0].kind = kind
        let site = try PageSite([extract])
        let marked = "\u{201C}We trade more,\u{201D}"
        for target in ["/quotes", "/quotes/\(extract.quotes[0].id)", "/search?q=trade", "/persons/anna-berg"] {
            let page = site.text(target)
            #expect(page.contains("We trade more,") || page.contains("We <mark class=\"hit\">trade</mark> more,"))
            if hasMarks, !target.contains("search") {
                #expect(page.contains(marked), "\(target)")
            } else if !hasMarks {
                #expect(!page.contains("\u{201C}We "), "\(target)")
            }
        }
    }

    @Test func officesAreThoseOfTheDayAndTheLatest() throws {
        var extract = PageSample().extract()
        extract.persons[0].offices = [
            Office(title: "clerk of the harbour", role: .official, country: "NO", from: nil, to: nil),
            Office(title: "mayor of Bergen", role: .official, country: "NO", from: "2010", to: "2024-12"),
            Office(title: "minister of trade", role: .minister, country: "NO", from: "2025-01", to: "2025-07-20"),
            Office(title: "prime minister", role: .headOfGovernment, country: "NO", from: "2025-07-21", to: nil),
        ]
        let site = try PageSite([extract])
        let meeting = site.text("/meetings/\(extract.meetings[0].id)")
        #expect(meeting.contains("Minister of trade, Norway") && !meeting.lowercased().contains("head of government"))
        let person = site.text("/persons/anna-berg")
        let (now, first) = (
            person.range(of: "Head of government of Norway"), person.range(of: "Clerk of the harbour")
        )
        #expect(try #require(now).lowerBound < (try #require(first)).lowerBound)
        let line = site.text("/persons?q=anna")
        #expect(line.contains("Head of government of Norway") && !line.lowercased().contains("clerk"))
        #expect(
            String(decoding: site.get("/persons/anna-berg.jsonld").body, as: UTF8.self).contains(
                "\"jobTitle\":\"prime minister\""))
    }

    @Test func idsInCapitalsLeadToTheRecord() throws {
        let site = try PageSite([PageSample().extract()])
        let moved = site.get("/persons/Anna-BERG?pretty=1", accept: nil)
        #expect(moved.status == .permanentRedirect && moved.fields[.location] == "/persons/anna-berg?pretty=1")
        #expect(site.get("/persons/Anna-BERG/quotes", accept: nil).fields[.location] == "/persons/anna-berg/quotes")
        #expect(site.get("/persons/Nobody", accept: nil).status == .notFound)
    }

    /// Every kind that the sources name has a page.
    @Test func kindsOfProblemAreExplained() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
        var slugs: Set<String> = []
        for case let file as URL in try #require(files) where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /slug: "([a-z-]+)"/) { slugs.insert(String(match.output.1)) }
            guard file.lastPathComponent == "HTTPParseError.swift" || file.lastPathComponent == "Router.swift" else {
                continue
            }
            for match in text.matches(of: /"([a-z]+(-[a-z]+)+)"/) { slugs.insert(String(match.output.1)) }
        }
        #expect(slugs.count > 30)
        let site = try PageSite([])
        for slug in slugs {
            #expect(site.get("/problems/\(slug)", accept: nil).status == .ok, "\(slug)")
            #expect(site.get("/problems/\(slug)").fields[.contentType]?.hasPrefix("text/html") == true)
        }
        #expect(
            site.get("/problems", accept: nil).status == .ok && site.get("/problems/x", accept: nil).status == .notFound
        )
    }

    @Test func preflightAllowsWhatIsAskedFor() throws {
        let site = try PageSite([])
        let request = Request(
            method: .options, path: "/meetings",
            fields: [
                .origin: "https://a.example", .accessControlRequestMethod: "GET",
                .accessControlRequestHeaders: "x-trace, content-type, bad name",
            ])
        guard case .answer(let response, _) = site.service.plan(request, now: 0) else {
            Issue.record("a route took it")
            return
        }
        let allowed = try #require(response.fields[.accessControlAllowHeaders])
        #expect(allowed.hasSuffix(", x-trace") && allowed.contains("Authorization") && !allowed.contains("bad name"))
    }

    @Test func aServerWithoutTokensSaysHowToTurnWritesOn() throws {
        let site = try PageSite([])
        let router = Router(API(store: site.store, version: "1").routes(), refusals: API.writesOff)
        guard case .answer(let response) = router.match(Request(method: .post, path: "/articles")) else {
            Issue.record("a route took it")
            return
        }
        #expect(response.status == .methodNotAllowed && response.fields[.allow] == "GET, HEAD, OPTIONS")
        #expect(response.problem?.detail.contains("--token-file") == true)
    }
}
