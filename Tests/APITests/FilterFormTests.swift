import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// Forms that were filled in wrongly, and filters as they are named.
struct FilterFormTests {
    private let site: MeetingSite

    init() throws {
        site = try MeetingSite([
            .init(date: "2025-07-03"), .init(date: "2024-02-03"),
            .init(with: "eva-holm", country: "SE", date: "2025-05-05", status: .planned),
        ])
    }

    private func page(_ target: String, status: Int = 200, _ language: String = "en") throws -> Page {
        let answer = site.site.get(target)
        #expect(answer.status.code == status, "\(target)")
        return try Page.read(answer.body, target, language: language)
    }

    // MARK: Wrong values

    @Test(arguments: [
        ("/meetings?date__gte=yesterday", "date__gte", "yesterday"),
        ("/quotes?date__lte=31%2F12", "date__lte", "31/12"),
        ("/articles?date__gte=never", "date__gte", "never"), ("/graph?date__lte=soon", "date__lte", "soon"),
        ("/map?date__gte=2025-13", "date__gte", "2025-13"), ("/timeline?date__gte=x", "date__gte", "x"),
        ("/persons/anna-berg/meetings?date__gte=x", "date__gte", "x"),
        ("/compare?a=anna-berg&about=zzqq", "about", "zzqq"),
    ])
    func aWrongValueStaysInItsField(_ target: String, _ name: String, _ typed: String) throws {
        let page = try page(target, status: 400)
        let field = try #require(page.all("input").first { $0.attributes["name"] == name })
        #expect(field.attributes["value"] == typed)
        let fault = try #require(page.all("p", "fault").first)
        #expect(fault.text.contains(typed) && fault.attributes["role"] == "alert")
        // The rest of the page is there.
        #expect(page.all("form").count >= 2)
        // Data stay a problem document.
        let data = site.site.get(target, accept: nil)
        #expect(data.status == .badRequest && data.fields[.contentType]?.hasPrefix("application/problem+json") == true)
    }

    @Test func theNearestTopicIsOffered() throws {
        let page = try page("/compare?a=anna-berg&about=trad", status: 400)
        #expect(page.all("p", "fault").first?.text.contains("Did you mean trade?") == true)
        let link = try #require(page.links.first { $0.contains("about=trade") && $0.contains("a=anna-berg") })
        #expect(site.site.get(link).status == .ok)
    }

    @Test(arguments: ["nl", "de", "fr", "es"])
    func faultsAreToldInTheReadersLanguage(_ language: String) throws {
        let english = try page("/meetings?date__gte=never", status: 400).all("p", "fault").map(\.text)
        let own = try page("/meetings?date__gte=never&lang=\(language)", status: 400, language)
        #expect(own.all("p", "fault").count == 1 && own.all("p", "fault").map(\.text) != english)
    }

    @Test(arguments: ["/meetings?q=", "/quotes?q=", "/search?q="])
    func whatIsTooLongToFindStays(_ target: String) throws {
        let long = String(repeating: "a", count: 300)
        let page = try page(target + long, status: 400)
        #expect(page.all("p", "fault").first?.text.contains("200") == true)
        #expect(page.all("input").contains { $0.attributes["value"] == long })
    }

    @Test(arguments: [("yesterday", "date__gte=2"), ("gestern", "date__gte=2"), ("10 July 2025", "2025-07-10")])
    func aDayInWordsIsOffered(_ typed: String, _ link: String) throws {
        let asked = typed.replacing(" ", with: "%20")
        let page = try page("/meetings?date__gte=\(asked)&status=held", status: 400)
        let offered = page.links.filter { $0.contains("date__gte=2") && $0.contains("status=held") }
        #expect(offered.contains { $0.contains(link) }, "\(page.links.filter { $0.contains("date__gte") })")
    }

    @Test func theLastDayComesAfterTheFirst() throws {
        let page = try page("/meetings?date__gte=2026-12&date__lte=2024")
        #expect(page.all("p", "fault").count == 1)
        #expect(try self.page("/meetings?date__gte=2024&date__lte=2024").all("p", "fault").isEmpty)
    }

    /// What no form has is a problem as before.
    @Test(arguments: ["/meetings?limt=3", "/meetings?status=hold", "/meetings?date=never&limt=3", "/search?limit=0"])
    func otherFaultsAreProblems(_ target: String) throws {
        #expect(try page(target, status: 400).all("p", "fault").isEmpty)
    }

    // MARK: Names

    @Test(arguments: [
        ("/meetings?participant=anna-berg", "Participant: Anna Berg"),
        ("/meetings?participant__all=anna-berg,omar-haddad", "Omar-Haddad"),
        ("/graph?participant=anna-berg", "Participant: Anna Berg"), ("/meetings?topic=handel", "trade"),
        ("/meetings?country=Norwegen", "Norway"), ("/meetings?place=oslo", "Oslo"),
        ("/quotes?speaker=anna-berg", "Anna Berg"),
    ])
    func chipsHaveNames(_ target: String, _ name: String) throws {
        let chips = try page(target).elements.filter { $0.path.contains("ul") && $0.name == "li" || $0.name == "bdi" }
        #expect(chips.contains { $0.text.contains(name) }, "\(target)")
        #expect(try !page(target).all("h1")[0].text.contains("-berg"))
    }

    @Test func headingsSayWhatTheListIsOf() throws {
        #expect(try page("/meetings?status=held&date=2025").all("h1")[0].text == "Meetings: held, 2025")
        #expect(try page("/meetings").all("h1")[0].text == "Meetings")
    }

    /// Of meetings of all of some, others are counted among those meetings only.
    @Test func countsAreThoseWithinTheFilters() throws {
        let page = try page("/meetings?participant__all=anna-berg,omar-haddad")
        let counts = page.all("span", "count").compactMap { Int($0.text) }
        #expect(!counts.isEmpty && counts.allSatisfy { $0 <= 2 })
    }

    /// A value of a facet takes the place of all that its field was asked for.
    @Test func aFacetTakesThePlaceOfItsFilters() throws {
        let page = try page("/meetings?status__in=planned,possible")
        let links = page.all("a").filter { $0.path.contains("aside") }.compactMap { $0.attributes["href"] }
        let held = try #require(links.first { $0.contains("status=held") })
        #expect(!held.contains("status__in"))
    }

    @Test func whereThereAreMoreALinkSaysHowMany() throws {
        let many = try MeetingSite(
            (0..<13).map { .init(with: "guest-\($0)", country: "SE", date: "2025-01-0\(1 + $0 % 9)") })
        let page = try Page.read(many.site.get("/meetings").body, "many")
        let more = try #require(page.all("a").first { $0.attributes["href"]?.contains("facet_limit=100") == true })
        #expect(more.text.contains { $0.isNumber })
        let all = try Page.read(many.site.get("/meetings?facet_limit=100").body, "all")
        #expect(all.links.filter { $0.contains("participant=guest-") }.count == 13)
    }

    @Test func pagesOfTheFooterAreReachable() throws {
        let links = try page("/meetings").all("a").filter { $0.path.contains("main") }.compactMap {
            $0.attributes["href"]
        }
        for link in ["/countries", "/places", "/topics", "/meetings?disagreement__isnull=0"] {
            #expect(links.contains(link), "\(link)")
        }
    }
}
