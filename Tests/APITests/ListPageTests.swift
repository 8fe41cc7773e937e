import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Testing

/// Pages of lists: filters and how they are taken away, columns, orders, other forms, and what an empty list offers.
struct ListPageTests {
    private let site: MeetingSite

    init() throws {
        site = try MeetingSite([
            .init(date: "2025-07-03"), .init(date: "2024-02-03"), .init(date: "2023-06-01", status: .denied),
            .init(with: "eva-holm", country: "SE", date: "2025-05-05", status: .planned),
            .init(with: nil, country: "KR", date: "2022-01-01", status: .ongoing),
        ])
    }

    private func page(_ target: String, _ language: String = "en") throws -> Page {
        let answer = site.site.get(target)
        #expect(answer.status == .ok, "\(target)")
        return try Page.read(answer.body, target, language: language)
    }

    /// How many records the list at an address has.
    private func total(_ target: String) throws -> Int {
        let path = target.prefix { $0 != "?" }
        let query = target.dropFirst(path.count).dropFirst()
        let pairs = query.split(separator: "&").filter {
            !["columns", "density", "lang"].contains($0.prefix { $0 != "=" })
        }
        let asked = (pairs.map(String.init) + ["count=exact"]).joined(separator: "&")
        let answer = try site.object("\(path)?\(asked)")
        return try #require((answer["page"] as? [String: Any])?["total"] as? Int, "\(target)")
    }

    private func rows(_ page: Page) -> Int { page.all("tr").filter { $0.attributes["data-row"] != nil }.count }

    /// The links of a menu.
    private func menu(_ name: String, _ page: Page) -> [Page.Element] {
        page.elements.drop { $0.name != "summary" || $0.text != name }.dropFirst().prefix {
            $0.path.contains("details")
        }
        .filter { $0.name == "a" }
    }

    // MARK: Filters

    /// A browser sends every field of a form, also those left empty.
    @Test(arguments: [
        "/meetings?q=&date__gte=&date__lte=&participant=", "/quotes?q=&date__gte=&date__lte=", "/persons?q=",
        "/graph?date__gte=&date__lte=&participant=&person=&by=", "/timeline?by=&stack=&date__gte=",
        "/map?limit=&date__lte=",
        "/compare?a=&b=&about=", "/search?q=", "/persons/anna-berg/meetings?q=&participant=",
    ])
    func emptyFieldsAreDropped(_ target: String) throws {
        let page = try page(target)
        #expect(page.all("ul", "chips").isEmpty)
        // They are dropped of forms only: of the data an empty value is asked for.
        #expect(site.site.get(target, accept: nil).status == .badRequest || !target.contains("limit="))
    }

    @Test(arguments: [
        ("date__gte=2025-01-01", 2), ("date__lte=2024", 3), ("date__gte=2023&date__lte=2024-12", 2),
        ("date__gte=2024&date__lte=&q=", 3), ("date=2025", 2), ("date__gte=2031", 0),
        ("participant=eva-holm", 1), ("participant=&date__lte=2022", 1),
    ])
    func daysAndParticipantsNarrow(_ query: String, _ count: Int) throws {
        let page = try page("/meetings?" + query)
        #expect(rows(page) == count)
        for name in ["date__gte", "date__lte"] {
            let wanted = query.split(separator: "&").first { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1) ?? ""
            let field = page.all("input").first { $0.attributes["name"] == name }
            #expect(field?.attributes["value"] == String(wanted))
        }
    }

    @Test(arguments: [
        ["status=held", "country=NO"], ["date__gte=2024", "participant=omar-haddad", "status=held"],
        ["participant=eva-holm", "participant=omar-haddad"], ["status__in=held,ongoing", "q=Haddad"],
    ])
    func aChipTakesOneFilterAway(_ filters: [String]) throws {
        let page = try page("/meetings?" + filters.joined(separator: "&") + "&density=tight")
        let chips = page.all("a").filter { $0.path.suffix(2) == ["ul", "li"] && $0.attributes["aria-label"] != nil }
        #expect(chips.count == filters.count)
        for (number, chip) in chips.enumerated() {
            var rest = filters
            rest.remove(at: number)
            let left = try #require(chip.attributes["href"]).replacing("%2C", with: ",")
            #expect(left == "/meetings?" + (rest + ["density=tight"]).joined(separator: "&"))
        }
    }

    /// The filters of the form stay when another is added.
    @Test func theFormKeepsWhatItDoesNotAsk() throws {
        let page = try page("/meetings?status=held&participant=omar-haddad&sort=date&columns=day,who&cursor=")
        let hidden = page.all("input").filter { $0.attributes["type"] == "hidden" }.map {
            "\($0.attributes["name"] ?? "")=\($0.attributes["value"] ?? "")"
        }
        #expect(Set(hidden) == ["status=held", "participant=omar-haddad", "sort=date", "columns=day,who"])
    }

    @Test func facetsCountWithinTheFilters() throws {
        let page = try page("/meetings?status=held")
        let offers = page.all("a").filter { $0.path.contains("aside") }.compactMap { $0.attributes["href"] }
        let counts = page.all("span", "count").compactMap { Int($0.text) }
        #expect(offers.count > 5)
        for link in offers.prefix(12) { #expect(try total(link) > 0, "\(link)") }
        #expect(counts.allSatisfy { $0 > 0 })
    }

    // MARK: Nothing found

    @Test(arguments: [
        ("status=denied&date=2025", ["status", "date"]), ("status=postponed", ["status"]),
        ("participant=eva-holm&status=held", ["participant", "status"]),
        ("date__gte=2025-06&status=ongoing", ["date__gte", "status"]), ("q=nobodysaidthis&status=held", ["q"]),
        ("q=nobodysaidthis&status=postponed", []),
        ("country=NO&participant__all=eva-holm,omar-haddad", ["participant__all"]),
    ])
    func anEmptyListOffersWhatHasAnswers(_ query: String, _ without: [String]) throws {
        for code in ["en", "nl", "de", "fr", "es"] {
            let page = try page("/meetings?\(query)&lang=\(code)", code)
            #expect(rows(page) == 0)
            let word = ["en": "Without ", "nl": "Zonder ", "de": "Ohne ", "fr": "Sans ", "es": "Sin "][code] ?? ""
            let offers = page.all("a").filter { $0.text.hasPrefix(word) }
            #expect(offers.count == without.count, "\(code): \(offers.map(\.text))")
            for (name, offer) in zip(without, offers) {
                let link = try #require(offer.attributes["href"])
                #expect(!link.contains(name + "="), "\(link)")
                // The link says how many there are, and so many there are.
                let count = try total(link)
                #expect(count > 0 && offer.text.replacing("\u{A0}", with: " ").contains(" \(count) "), "\(offer.text)")
            }
        }
        #expect(try page("/meetings?\(query)").text.contains("No meetings"))
    }

    @Test func anEmptyListSaysWhoIsNear() throws {
        let page = try page("/meetings?participant=Anna%20Bergh%20Zzz")
        #expect(page.text.contains("No meetings"))
        #expect(page.all("li").contains { $0.text.contains("Bergh Zzz") })
    }

    // MARK: Columns, density, order

    @Test(arguments: [
        ("", ["When", "Who", "Place", "Status", "About", "Source"]), ("columns=who,duration", ["Who", "Duration"]),
        ("columns=kind", ["Kind"]), ("columns=nothing", ["When", "Who", "Place", "Status", "About", "Source"]),
        ("columns=confidence,day", ["Confidence", "When"]),
    ])
    func columnsAreChosen(_ query: String, _ wanted: [String]) throws {
        let page = try page("/meetings?" + query)
        let heads = page.all("th").filter { $0.attributes["scope"] == "col" }.map(\.text)
        #expect(heads == wanted)
        // Each choice leads to a table with one column more or less.
        let choices = menu("Columns", page)
        #expect(choices.count >= 9)
        for choice in choices {
            let isShown = choice.attributes["aria-current"] == "true"
            let other = try self.page(choice.attributes["href"] ?? "")
            let count = other.all("th").filter { $0.attributes["scope"] == "col" }.count
            #expect(count == wanted.count + (isShown ? -1 : 1), "\(choice.text)")
        }
    }

    @Test func densityIsChosenAndLeft() throws {
        let roomy = try page("/meetings?status=held")
        #expect(roomy.all("table", "tight").isEmpty)
        let tight = try #require(roomy.links(saying: "Compact rows").first)
        let dense = try page(tight)
        #expect(dense.all("table", "tight").count == 1)
        #expect(dense.links(saying: "Roomy rows") == ["/meetings?status=held"])
    }

    @Test func columnsAndDensityAreOfPagesOnly() throws {
        for query in ["columns=day", "density=tight"] {
            #expect(site.site.get("/meetings?" + query, accept: nil).status == .badRequest)
            #expect(site.site.get("/meetings.csv?" + query).status == .badRequest)
            #expect(site.site.get("/map?" + query).status == .badRequest)
        }
    }

    @Test func headingsSort() throws {
        var target = "/meetings"
        var states: [String?] = []
        for _ in 0..<3 {
            let page = try page(target)
            let head = try #require(page.all("th", "day").first { $0.attributes["scope"] == "col" })
            states.append(head.attributes["aria-sort"])
            target = try #require(page.all("a").first { $0.path.last == "th" && $0.text == "When" }?.attributes["href"])
        }
        #expect(states == [nil, "descending", "ascending"] && target == "/meetings?sort=-date")
        let days = try page("/meetings?sort=date").all("td", "day").map(\.text)
        #expect(days == ["1 January 2022", "1 June 2023", "3 February 2024", "5 May 2025", "3 July 2025"])
    }

    @Test(arguments: Collection.allCases.map(\.rawValue), ["en", "nl", "de", "fr", "es"])
    func everyOrderHasWordsAndAnswers(_ name: String, _ code: String) throws {
        let page = try page("/\(name)?lang=\(code)", code)
        let orders = page.all("a").filter { $0.attributes["href"]?.contains("sort=") == true }
        #expect(!orders.isEmpty)
        for order in orders {
            #expect(order.text.count > 1, "\(order)")
            #expect(site.site.get(order.attributes["href"] ?? "").status == .ok, "\(order)")
        }
        // The order of a list that asks for none has words as well.
        let summary = try #require(page.all("summary").first { $0.text.contains(":") })
        #expect(!summary.text.hasSuffix("–"), "\(summary.text)")
    }

    // MARK: Other forms

    @Test(arguments: [
        "/meetings?status=held&columns=day&density=tight", "/persons", "/quotes", "/articles", "/organizations",
        "/topics",
        "/places", "/persons/anna-berg", "/persons/anna-berg/meetings", "/graph?by=country", "/timeline?by=year",
        "/map", "/countries", "/countries/no", "/compare?a=anna-berg&b=omar-haddad", "/search?q=berg", "/",
    ])
    func otherFormsAreThere(_ target: String) throws {
        let page = try page(target)
        let others = page.all("link").filter { $0.attributes["rel"] == "alternate" }
        #expect(others.contains { $0.attributes["type"] == "application/json" })
        for other in others {
            let link = try #require(other.attributes["href"])
            let answer = site.site.get(link)
            #expect(answer.status == .ok, "\(link)")
            let type = try #require(other.attributes["type"])
            #expect(answer.fields[.contentType]?.hasPrefix(type) == true, "\(link)")
        }
        guard let collection = Collection(rawValue: String(target.dropFirst().prefix { $0 != "?" })) else { return }
        // The menu has all forms that there are, with the filters and without what only pages take.
        let menu = page.all("a").filter { $0.path.contains("details") }.compactMap { $0.attributes["href"] }
        for format in Format.forms(of: collection) where format != .html {
            let wanted = "/\(collection.rawValue).\(format.rawValue)" + (target.contains("?") ? "?status=held" : "")
            #expect(menu.contains(wanted), "\(wanted)")
        }
    }

    @Test func theViewCanBeKept() throws {
        let page = try page("/meetings?status=held&sort=date&density=tight&limit=1")
        let next = try #require(page.all("a").first { $0.attributes["rel"] == "next" }?.attributes["href"])
        let saved = try self.page(next).all("a").filter { $0.path.last == "div" }.compactMap { $0.attributes["href"] }
        #expect(saved.contains("/meetings?status=held&sort=date&density=tight&limit=1"))
    }

    @Test func twoParticipantsAreAnyOrAll() throws {
        let any = try page("/meetings?participant=eva-holm&participant=omar-haddad")
        #expect(rows(any) == 4)
        let all = try #require(any.links.first { $0.contains("participant__all=") })
        let page = try page(all)
        #expect(rows(page) == 0)
        #expect(page.links.contains("/meetings?participant=eva-holm&participant=omar-haddad"))
    }
}
