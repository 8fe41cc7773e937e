import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// Pages of drawings: who met whom, when and where, two people side by side, countries.
struct DrawingPageTests {
    private let site: MeetingSite

    /// Anna Berg with four others in four places; one of these meetings was denied.
    init() throws {
        func at(_ city: String, _ country: String, _ point: Double) -> (inout Extract) -> Void {
            {
                $0.meetings[0].place = Place(name: city, venue: nil, city: city, country: country, asWritten: city)
                $0.meetings[0].place?.latitude = point
                $0.meetings[0].place?.longitude = point
            }
        }
        site = try MeetingSite([
            .init(date: "2025-07-03", edit: at("Oslo", "NO", 60)),
            .init(with: "eva-holm", country: "SE", date: "2024-05-05", status: .planned, edit: at("Bergen", "NO", 61)),
            .init(with: "ada-lund", country: "DK", date: "2023-05-05", edit: at("Aarhus", "DK", 56)),
            .init(with: "bo-aho", country: "FI", date: "2022-05-05", edit: at("Turku", "FI", 57)),
            .init(date: "2021-01-09", status: .denied, edit: at("Oslo", "NO", 60)),
        ])
    }

    private func page(_ target: String, _ language: String = "en") throws -> Page {
        let answer = site.site.get(target)
        #expect(answer.status == .ok, "\(target): \(String(decoding: answer.body.prefix(400), as: UTF8.self))")
        return try Page.read(answer.body, target, language: language)
    }

    private static let drawings = [
        "/graph", "/graph?by=country", "/graph?person=anna-berg", "/timeline?by=year", "/timeline?by=month&stack=kind",
        "/map", "/compare?a=anna-berg&b=omar-haddad", "/countries", "/countries/no",
    ]

    @Test(arguments: drawings)
    func numbersStandBehindEachDrawing(_ target: String) throws {
        let page = try page(target)
        let data = try #require(
            page.all("link").first { $0.attributes["type"] == "application/json" }?.attributes["href"])
        #expect(
            data.contains(".json") && site.site.get(data).fields[.contentType]?.hasPrefix("application/json") == true)
        _ = try site.object(target)
        guard !target.hasPrefix("/compare") else { return }
        #expect(!page.all("table").isEmpty)
        // Whoever does not see it is told what it shows; every mark is a link with a title.
        let drawn = page.all("svg")
        #expect(drawn.isEmpty == (target == "/countries"), "\(target)")
        for picture in drawn {
            #expect(
                ["img", "group", nil].contains(picture.attributes["role"]) && picture.attributes["aria-label"] != "")
        }
        for mark in page.all("a") where mark.path.contains("svg") {
            #expect(mark.attributes["href"]?.hasPrefix("/") == true, "\(target)")
        }
        let marks = page.all("a").filter { $0.path.contains("svg") }.count
        #expect(page.all("title").filter { $0.path.last == "a" }.count >= marks, "\(target)")
    }

    @Test(arguments: drawings, ["en", "nl", "de", "fr", "es"])
    func marksOpenTheirMeetings(_ target: String, _ code: String) throws {
        let page = try page(target + (target.contains("?") ? "&" : "?") + "lang=\(code)", code)
        let marks = Set(
            page.all("a").filter { $0.path.contains("svg") || $0.path.contains("table") }.map { $0.attributes["href"] })
        for case let link? in marks where link.hasPrefix("/meetings?") {
            let answer = site.site.get(link)
            #expect(answer.status == .ok, "\(link)")
            let list = try Page.read(answer.body, link, language: code)
            #expect(list.all("tr").contains { $0.attributes["data-row"] != nil }, "\(target): \(link)")
        }
    }

    @Test(arguments: [
        ("/graph?status=planned", "Eva-Holm", "Ada-Lund"), ("/graph?date=2023", "Ada-Lund", "Eva-Holm"),
        ("/graph?participant=bo-aho", "Bo-Aho", "Ada-Lund"), ("/map?date__gte=2024", "Bergen", "Turku"),
        ("/map?country=FI", "Turku", "Oslo"), ("/timeline?by=year&date__lte=2023", "2022", "2025"),
        ("/timeline?by=year&status=denied", "2021", "2025"), ("/graph?by=country&date=2022", "Finland", "Denmark"),
    ])
    func filtersReachTheDrawing(_ target: String, _ there: String, _ away: String) throws {
        let page = try page(target)
        let tables = page.all("table").map(\.text).joined().lowercased()
        #expect(tables.contains(there.lowercased()) && !tables.contains(away.lowercased()), "\(target): \(tables)")
        let filters = target.drop { $0 != "?" }.dropFirst().split(separator: "&").filter { !$0.hasPrefix("by=") }
        let chips = page.all("a").filter { $0.attributes["aria-label"]?.hasPrefix("Remove the filter") == true }
        #expect(chips.count == filters.count)
        for chip in chips { #expect(!filters.contains { chip.attributes["href"]?.contains($0) == true }) }
    }

    /// Whom somebody only plans to meet stands behind all whom they met, and is said to be so.
    @Test func plansAreNoMeetings() throws {
        let page = try page("/graph?person=anna-berg")
        let titles = page.all("title").filter { $0.path.contains("svg") }.map(\.text)
        #expect(titles.contains { $0.hasSuffix("none held, 1 planned") }, "\(titles)")
        let rows = page.all("th").filter { $0.attributes["scope"] == "row" }.map { $0.text.lowercased() }
        let plan = try #require(rows.firstIndex { $0.contains("eva-holm") })
        #expect(plan == 3 && rows[plan].contains("1 planned"), "\(rows)")
        // The denied meeting with Omar Haddad does not count, the held one does.
        #expect(titles.contains { $0.lowercased().contains("omar") && $0.hasSuffix(": 1 meeting") }, "\(titles)")
    }

    /// Without a script it is seen which year will be asked for, and none can be asked for again.
    @Test(arguments: [
        ("/graph", ""), ("/graph?date=2023", "2023"), ("/map?date=2021", "2021"), ("/map?date=1999", "1999"),
    ])
    func yearsSayWhatWillBeAskedFor(_ target: String, _ chosen: String) throws {
        let page = try page(target)
        let years = page.all("option").map { $0.attributes["value"] ?? "" }
        #expect(years.first == "" && page.all("option").first?.text == "All dates")
        #expect(Array(years.dropFirst()) == Set(years.dropFirst()).sorted(by: >))
        #expect(years.contains("2021") && years.contains("2025"))
        let marked = page.all("option").filter { $0.attributes["selected"] != nil }.map { $0.attributes["value"] }
        #expect(marked == (chosen.isEmpty ? [] : [chosen]))
        // What a browser sends for all dates asks for all dates.
        let path = target.prefix { $0 != "?" }
        #expect(try self.page("\(path)?date=").all("ul", "chips").isEmpty)
    }

    /// What lies ahead and what may be asked stand before what was.
    @Test func homeBeginsWithWhatPeopleComeFor() throws {
        let heads = try page("/").all("h2").map(\.text)
        let order = ["Coming up", "Questions", "new"].map { word in heads.firstIndex { $0.contains(word) } }
        #expect(order.compactMap { $0 } == [0, 1, 2], "\(heads)")
    }

    @Test(
        arguments: [
            ("/graph?by=contry", "by", "country"), ("/graph?limit=201", "limit", nil),
            ("/graph?satus=held", "satus", "status"),
            ("/timeline?by=yaer", "by", "year"), ("/timeline?stack=stats", "stack", "status"),
            ("/map?limit=0", "limit", nil),
            ("/map?status=hold", "status", "held"), ("/map?stack=kind", "stack", nil),
            ("/timeline?limit=3", "limit", nil),
            ("/compare?c=x", "c", nil), ("/countries?limit=3", "limit", nil),
            ("/countries/no?x=1", "x", nil), ("/graph?sort=date", "sort", nil),
        ] as [(String, String, String?)])
    func badValuesNameTheNearest(_ target: String, _ name: String, _ near: String?) throws {
        let refused = try site.object(target, status: 400)
        let fault = try #require((refused["errors"] as? [[String: Any]])?.first)
        #expect(fault["name"] as? String == name)
        if let near { #expect(fault["did_you_mean"] as? String == near) }
        let answer = site.site.get(target)
        #expect(answer.status == .badRequest)
        let page = try Page.read(answer.body, target)
        // Both the question with the nearest and the one without it have answers.
        let ways = page.all("a").filter { $0.path.contains("main") && $0.path.last == "li" }
            .compactMap { $0.attributes["href"] }
        #expect(near == nil ? ways.count >= 2 : ways.count == 3, "\(ways)")
        for way in ways { #expect(site.site.get(way).status == .ok, "\(way)") }
        if let near { #expect(page.text.contains("Did you mean \(near)?")) }
    }

    @Test(arguments: [
        "/graph?person=Zzyzx%20Qwrt", "/graph?by=country&person=Zzyzx", "/map?participant=Zzyzx",
        "/timeline?participant=Zzyzx", "/graph?status=postponed", "/map?date=1900", "/timeline?date=1900",
    ])
    func nobodyFoundIsSaid(_ target: String) throws {
        for code in ["en", "fr"] {
            let page = try page(target + "&lang=\(code)", code)
            #expect(page.text.contains(code == "en" ? "No meetings" : "Aucune rencontre"))
            #expect(page.all("svg").isEmpty && page.all("figure").isEmpty)
        }
        let answer = try site.object(target)
        #expect(answer["data"] != nil)
        guard target.contains("Zzyzx") else { return }
        #expect((answer["warnings"] as? [String])?.isEmpty == false)
    }

    // MARK: Two people

    @Test(arguments: ["en", "nl", "de", "fr", "es"])
    func twoPeopleStandSideBySide(_ code: String) throws {
        var second = PageSample(number: 2)
        second.words = "Trade is what we seek,"
        second.text =
            "Omar Haddad received Anna Berg in Amman on 3 July.\n\n\"Trade is what we seek,\" Haddad said of Norway."
        var other = second.extract()
        other.quotes[0].speaker = Speaker(
            person: "omar-haddad", organization: nil, name: "Omar Haddad", asWritten: "Haddad", form: .name,
            country: "JO")
        other.quotes[0].addressee = nil
        let site = try PageSite([PageSample().extract(), other])
        let target = "/compare?a=Anna%20Berg&b=omar-haddad&about=norway&lang=\(code)"
        let page = try Page.read(site.get(target).body, target, language: code)
        let sides = page.all("div", "sides").filter { $0.attributes["class"] == "sides" }
        #expect(
            sides.count == 1 && sides[0].text.contains("We trade more,")
                && sides[0].text.contains("Trade is what we seek,"))
        let order = try #require(sides[0].text.range(of: "Anna Berg")).lowerBound
        #expect(order < (try #require(sides[0].text.range(of: "Omar Haddad"))).lowerBound)
        let shared = page.links.filter { $0.hasPrefix("/compare?") && $0.contains("about=norway") }
        #expect(!shared.isEmpty && shared.allSatisfy { site.get($0).status == .ok })
        #expect(page.links.contains { $0.hasPrefix("/quotes?speaker=anna-berg&about=norway") })
        // What is asked for stays in the form.
        let fields = page.all("input").filter { $0.path.contains("label") }.map { $0.attributes["value"] }
        #expect(fields.prefix(2) == ["Anna Berg", "Omar Haddad"] && fields.last??.isEmpty == false)
    }

    @Test(arguments: [
        ("a=Anna%20Bergg&b=omar-haddad", 1), ("a=Zzyzx%20Qwrt&b=omar-haddad", 0), ("a=anna-berg", 1), ("", 0),
    ])
    func whoIsNotFoundIsSaid(_ query: String, _ found: Int) throws {
        let page = try page("/compare?" + query)
        #expect(page.text.contains("Zzyzx Qwrt") == query.contains("Zzyzx") || query.contains("Zzyzx"))
        if query.contains("Zzyzx") { #expect(page.text.contains("Nobody is known by this name: Zzyzx Qwrt.")) }
        if query.isEmpty || query == "a=anna-berg" { #expect(page.text.contains("Choose two people")) }
        #expect(page.links.contains("/persons/anna-berg") == (found == 1))
        for link in page.links where link.hasPrefix("/compare?") {
            #expect(site.site.get(link).status == .ok, "\(link)")
        }
    }

    // MARK: Countries

    @Test func countriesAreCounted() throws {
        let page = try page("/countries")
        let rows = page.all("tr").filter { $0.path.contains("tbody") }
        let data = try site.data("/countries")
        #expect(rows.count == data.count && data.first?["id"] as? String == "NO")
        let counts = try #require(data.first?["counts"] as? [String: Int])
        #expect(counts["meetings"] == 5 && counts["there"] == 3)
        #expect(rows[0].text.contains("Norway") && page.links.contains("/countries/no"))
    }

    @Test(arguments: ["NO", "no", "Norway", "Noorwegen"])
    func aCountryIsFoundByItsCodeAndItsNames(_ name: String) throws {
        let answer = site.site.get("/countries/\(name)?lang=nl")
        if name.count > 2 {
            #expect(answer.status == .permanentRedirect && answer.fields[.location] == "/countries/no?lang=nl")
        }
        let page = try page(answer.fields[.location] ?? "/countries/\(name)?lang=nl", "nl")
        #expect(page.all("h1")[0].text.contains("Noorwegen"))
        let refused = site.site.get("/countries/xx")
        #expect(refused.status == .notFound && refused.fields[.contentType]?.hasPrefix("text/html") == true)
    }
}
