import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Testing

/// Lists and look-ups as a client sees them.
struct ListRouteTests {
    private let site: PageSite
    private let sample = PageSample().extract()
    private let second: Extract

    init() throws {
        var other = PageSample(number: 2)
        other.title = "Berg and Haddad again"
        other.text = "Anna Berg received Omar Haddad in Oslo on 3 July to trade."
        // The same meeting in another article.
        second = other.extract()
        site = try PageSite([sample, second])
    }

    private func object(_ target: String, status: Int = 200) throws -> [String: Any] {
        let response = site.get(target, accept: nil)
        #expect(response.status.code == status, "\(target): \(String(decoding: response.body, as: UTF8.self))")
        return try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
    }

    private func data(_ target: String) throws -> [[String: Any]] {
        try #require(try object(target)["data"] as? [[String: Any]], "\(target)")
    }

    // MARK: Names and values

    @Test(arguments: [
        ("/meetings?topic=trad", "trade"), ("/quotes?about=Ukrane", "ukraine"),
        ("/meetings?topic__in=trade,sancions", "sanctions"),
        ("/stats?of=meetings&group_by=topic&topic=trad", "trade"),
    ])
    func anUnknownTopicIsRefused(target: String, name: String) throws {
        let errors = try #require(try object(target, status: 400)["errors"] as? [[String: Any]])
        #expect(errors.count == 1 && errors[0]["code"] as? String == "unknown-value")
        #expect(errors[0]["did_you_mean"] as? String == name)
    }

    @Test(arguments: ["/meetings?topic=trade", "/meetings?topic=Handel", "/meetings?topic=Zambia", "/quotes?about=FR"])
    func aTopicOfTheListsIsTaken(target: String) throws { _ = try object(target) }

    /// What a record prints may be asked for as it is.
    @Test func aMomentIsTheDayThatItLiesOn() throws {
        for target in [
            "/articles?published_at__gte=2000-01-01T08:30:00Z", "/persons?first_seen__gte=2000-01-01T00:00:00Z",
        ] {
            #expect(try data(target).isEmpty == false, "\(target)")
        }
    }

    @Test func searchFindsAPersonInAnotherSpelling() throws {
        for target in ["/meetings?q=", "/persons?q=", "/search?type=meetings&q="] {
            #expect(try data(target + "Ann%20Berg").isEmpty == false, "\(target)")
        }
        let hits = try data("/search?type=meetings&q=%D0%90%D0%BD%D0%BD%D0%B0+%D0%91%D0%B5%D1%80%D0%B3")
        #expect((hits.first?["highlights"] as? [[String: Any]])?.isEmpty == false)
    }

    /// Browsers and crawlers ask for these by themselves.
    @Test(arguments: [("/favicon.ico", 302), ("/robots.txt", 200)])
    func answersWhatBrowsersAskFor(_ path: String, _ status: Int) {
        let service = Service(router: Router(API.browserRoutes())) { _, _, _ in }
        let request = Request(method: .get, path: path, fields: [.accept: "image/webp,text/plain"], id: "1")
        guard case .answer(let response, _) = service.plan(request, now: 0) else {
            Issue.record("no answer at once")
            return
        }
        #expect(response.status.code == status)
    }

    // MARK: Joined meetings

    @Test func twoArticlesMakeOneMeetingAndEveryIdLeadsThere() throws {
        let meetings = try data("/meetings?count=exact")
        #expect(meetings.count == 1)
        let id = try #require(meetings.first?["id"] as? String)
        #expect(id == sample.meetings[0].id)
        #expect((meetings[0]["articles"] as? [String])?.count == 2)
        let moved = site.get("/meetings/\(second.meetings[0].id)?pretty=1", accept: nil)
        #expect(moved.status == .permanentRedirect)
        #expect(moved.fields[.location] == "/meetings/\(id)?pretty=1")
        let below = site.get("/meetings/\(second.meetings[0].id)/quotes", accept: nil)
        #expect(below.fields[.location] == "/meetings/\(id)/quotes")
        #expect(try data("/meetings/\(id)/quotes").count == 2)
    }

    @Test func whatWasWithdrawnIsGone() throws {
        var other = PageSample(number: 3)
        other.title = "Nothing of the kind"
        other.text = "Anna Berg received Omar Haddad in Oslo on 3 July once more."
        var replacement = other.extract()
        replacement.article.source.file = sample.article.source.file
        _ = try site.store.write([replacement], at: "2025-09-01T00:00:00Z")
        #expect(try object("/articles/\(sample.article.id)", status: 410)["status"] as? Int == 410)
        #expect(site.get("/quotes/\(sample.quotes[0].id)", accept: nil).status == .gone)
        // The meeting is still told by others, so its old id leads to it.
        #expect(site.get("/meetings/\(sample.meetings[0].id)", accept: nil).status == .permanentRedirect)
    }

    // MARK: Shape of answers

    @Test func givesTheFieldsThatWereAskedFor() throws {
        let record = try #require(try data("/meetings?fields=title,participants.name,place.city").first)
        #expect(Set(record.keys) == ["id", "title", "participants", "place"])
        #expect((record["participants"] as? [[String: String]])?.first == ["name": "Anna Berg"])
        #expect(record["place"] as? [String: String] == ["city": "Oslo"])
        let one = try object("/meetings/\(sample.meetings[0].id)?fields=status")
        #expect((one["data"] as? [String: String])?["status"] == "held")
    }

    @Test func putsRecordsInPlaceOfTheirIds() throws {
        let meeting = try #require(try data("/meetings?include=participants,quotes.article").first)
        let party = try #require((meeting["participants"] as? [[String: Any]])?.first)
        #expect((party["person"] as? [String: Any])?["name"] as? String == "Anna Berg")
        let quote = try #require((meeting["quotes"] as? [[String: Any]])?.first)
        #expect((quote["article"] as? [String: Any])?["language"] as? String == "en")
        let said = try #require(
            try data(
                "/quotes?speaker=Anna+Berg&about=norway&date=2025-07&include=meeting&fields=text,meeting.place.name,meeting.date.value"
            )
            .first)
        #expect((said["meeting"] as? [String: Any])?["place"] as? [String: String] == ["name": "Oslo"])
        #expect(try object("/meetings?include=quotes.nothing", status: 400)["status"] as? Int == 400)
        #expect(try object("/meetings?include=quotes.article.text", status: 400)["status"] as? Int == 400)
    }

    @Test func countsAndFacets() throws {
        let page = try object("/meetings?count=exact&facet=country,topic,date:month,participant&limit=1")
        #expect((page["page"] as? [String: Any])?["total"] as? Int == 1)
        let facets = try #require(page["facets"] as? [String: [String: Any]])
        func values(_ name: String) -> [String] {
            (facets[name]?["values"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? String }
        }
        #expect(values("country") == ["NO"] && values("date:month") == ["2025-07"] && values("topic") == ["trade"])
        let label = (facets["participant"]?["values"] as? [[String: Any]])?.first?["label"] as? String
        #expect(label == "Anna Berg")
        // The filter of a value is a parameter that works.
        let filter = try #require((facets["participant"]?["values"] as? [[String: Any]])?.first?["filter"] as? String)
        #expect(try data("/meetings?" + filter).count == 1)
    }

    /// What the path says holds for every count, also of its own field.
    @Test func countsOnlyWhatThePathLeadsTo() throws {
        var other = PageSample(number: 3)
        other.text = "Omar Haddad met nobody on 3 July."
        var extract = other.extract()
        extract.meetings[0].participants[0].person = "eva-holm"
        extract.meetings[0].date = nil
        let more = try PageSite([sample, extract])
        let response = more.get("/persons/anna-berg/meetings?facet=participant&count=exact", accept: nil)
        let text = String(decoding: response.body, as: UTF8.self)
        #expect(
            text.contains("\"total\":1") && text.contains("\"value\":\"omar-haddad\"") && !text.contains("eva-holm"))
    }

    /// Without time for the counts the list still comes, says so, and is kept by nobody.
    @Test func givesTheListWithoutTheCountsWhenThereIsNoTime() throws {
        let hurried = try PageSite([sample], budget: 0)
        let response = hurried.get("/meetings?count=exact&facet=participant&status=held", accept: nil)
        let text = String(decoding: response.body, as: UTF8.self)
        #expect(response.status == .ok && text.contains("\"partial\":true") && text.contains("\"total\":null"))
        #expect(text.contains("\"warnings\":[\"There was no time to count all records.\"]"))
        #expect(!response.isKept && response.fields[.eTag] == nil && response.fields[.cacheControl] == "no-store")
    }

    @Test func findsWordsAndSaysWhere() throws {
        let hit = try #require(try data("/quotes?q=trade+-peace").first)
        #expect(hit["score"] as? Double == 0.5)
        let place = try #require((hit["highlights"] as? [[String: Any]])?.first)
        let text = Array(try #require(hit["text"] as? String).unicodeScalars)
        let (start, end) = (try #require(place["start"] as? Int), try #require(place["end"] as? Int))
        #expect(String(String.UnicodeScalarView(text[start..<end])) == place["exact"] as? String)
        #expect(try object("/quotes?q=-")["warnings"] as? [String] != nil)
        let all = try data("/search?q=berg")
        #expect(
            Set(all.compactMap { $0["type"] as? String }).isSuperset(of: ["meeting", "person", "quote", "article"]))
        let scores = all.compactMap { $0["score"] as? Double }
        #expect(scores == scores.sorted(by: >))
    }

    @Test(arguments: [
        ("\"omar haddad\"", "Omar Haddad"), ("receiv*", "received"), ("ÖSLO", "Oslo"), ("trade OR nothing", "trade"),
        ("\"haddad in os\"*", "Haddad in Oslo"),
    ])
    func marksTheWordsAsTheIndexFindsThem(_ words: String, _ exact: String) throws {
        let query = try #require(words.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        let hits = try data("/articles?fields=title&q=\(query)").flatMap { $0["highlights"] as? [[String: Any]] ?? [] }
        let places = hits.filter { $0["field"] as? String == "text" }.compactMap { $0["exact"] as? String }
        #expect(!places.isEmpty && places.allSatisfy { $0 == exact })
    }

    @Test(arguments: [
        ("/suggest?q=ber", "Anna Berg"), ("/suggest?q=ANNA", "Anna Berg"), ("/suggest?q=osl", "Oslo"),
        ("/suggest?q=tra&type=topic", "Trade"),
    ])
    func suggests(_ target: String, _ name: String) throws {
        let names = try data(target).compactMap { $0["name"] as? String }
        // Only what begins so is suggested: "ber" begins no form of this name.
        if target.hasSuffix("q=ber") { #expect(names.isEmpty) } else { #expect(names.contains(name)) }
    }

    @Test(arguments: [
        ("Anna Berg", "name"), ("анна anna berg", "name"), ("anna-berg", "id"), ("Berg", "words"), ("Ann", "beginning"),
    ])
    func resolves(_ name: String, _ reason: String) throws {
        let query = try #require(name.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        let first = try #require(try data("/persons/resolve?name=\(query)").first)
        #expect((first["person"] as? [String: Any])?["id"] as? String == "anna-berg")
        #expect(first["reason"] as? String == reason)
        #expect((first["explanation"] as? String)?.isEmpty == false)
    }

    @Test func tellsStatisticsCounterpartsAndAnnotations() throws {
        let groups = try data("/stats?of=meetings&group_by=country,year")
        #expect(groups.count == 1 && groups[0]["country"] as? String == "NO" && groups[0]["year"] as? String == "2025")
        #expect(try data("/stats?of=quotes&group_by=speaker&speaker=Anna+Berg").first?["count"] as? Int == 2)
        let met = try #require(try data("/persons/anna-berg/counterparts").first)
        #expect(
            met["id"] as? String == "omar-haddad" && met["meetings"] as? Int == 1
                && met["first"] as? String == "2025-07-03")
        let spans = try data("/articles/\(sample.article.id)/annotations")
        let text = Array(sample.article.text.unicodeScalars)
        #expect(spans.count >= 8)
        for span in spans {
            let (start, end) = (try #require(span["start"] as? Int), try #require(span["end"] as? Int))
            #expect(String(String.UnicodeScalarView(text[start..<end])) == span["exact"] as? String)
        }
    }

    @Test(arguments: [
        ("/meetings?partcipant=x", "participant"), ("/meetings?status=hold", "held"), ("/meetings?sort=dat", "date"),
        ("/meetings?fields=titel", "title"), ("/quotes?include=meetin", "meeting"),
        ("/meetings?facet=countr", "country"),
        ("/meetings?status__gt=held", "status__in"), ("/search?q=a&type=quote", "quotes"),
        ("/stats?of=meeting", "meetings"),
        ("/meetings/\("x")?feilds=id", "fields"),
    ])
    func namesTheNearest(_ target: String, _ name: String) throws {
        let errors = try #require(try object(target, status: 400)["errors"] as? [[String: Any]])
        #expect(errors.first?["did_you_mean"] as? String == name)
    }

    @Test(arguments: [
        "/meetings?limit=1&limit=2", "/meetings?date=2025-13", "/meetings?country=Frnce", "/meetings?country=QQ",
        "/meetings?participant.country=XX", "/meetings?status__in=held,", "/meetings?participant__all=Berg,",
        "/meetings?confidence__gt=high",
        "/meetings?date__isnull=maybe", "/meetings?title=", "/meetings?duration=long",
        "/meetings?facet_limit=0", "/meetings?count=all", "/meetings?sort=title,date,confidence,title", "/suggest",
        "/stats",
        "/persons/resolve?name=", "/meetings?%ff=1", "/openapi.json?x=1", "/?x=1",
    ])
    func refusesWhatItDoesNotKnow(_ target: String) throws {
        #expect(try object(target, status: 400)["status"] as? Int == 400)
    }

    // MARK: Hostile values

    private static let hostile = [
        "'", "' OR '1'='1", "\"; DROP TABLE quotes; --", "') UNION SELECT json FROM articles --", "%", "_", "\\", "*",
        "NULL",
        "1; ATTACH DATABASE 'other.sqlite' AS x", "{heading}", "NEAR(a b, 5)", "\u{202E}", "<script>alert(1)</script>",
        "-1",
        "9223372036854775808", "1e999", "2025-02-30", "..", "a,b,c", String(repeating: "a", count: 500),
    ]

    /// No value of any parameter makes an error of SQL, gets at other records, or changes anything.
    @Test func takesHostileValuesForWhatTheyAre() throws {
        let version = try site.store.version()
        let faults = try site.store.check().faults
        for route in API(store: site.store, version: "1").routes() where route.method == .get {
            for parameter in route.parameters {
                for value in Self.hostile {
                    let escaped = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                    var path = route.template.replacing("{id}", with: "anna-berg")
                    if parameter.location == .path { path = route.template.replacing("{id}", with: escaped) }
                    let required = route.parameters.filter { $0.isRequired && $0.name != parameter.name }.map {
                        "\($0.name)=\($0.example ?? "x")"
                    }
                    let own = parameter.location == .query ? ["\(parameter.name)=\(escaped)"] : []
                    let query = (required + own).joined(separator: "&")
                    let response = site.get(query.isEmpty ? path : path + "?" + query, accept: nil)
                    #expect(
                        [200, 308, 400, 404, 410].contains(response.status.code), "\(path)?\(query): \(response.status)"
                    )
                    #expect(!String(decoding: response.body, as: UTF8.self).contains("SQLite"))
                }
            }
        }
        #expect(try site.store.version() == version)
        #expect(try site.store.check().faults == faults)
    }

    @Test func describesEveryRouteThatItServes() throws {
        let paths = try #require(try object("/openapi.json")["paths"] as? [String: [String: Any]])
        for route in API(store: site.store, version: "1").routes() where route.template != "/openapi.json" {
            #expect(paths[route.template]?[route.method.rawValue.lowercased()] != nil, "\(route.template)")
        }
    }
}
