import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// Searches that are names of countries and places, and searches that are questions.
struct SearchPageTests {
    private let site: MeetingSite

    init() throws {
        site = try MeetingSite([
            .init(date: "2024-07-03"), .init(date: "2024-02-03"), .init(date: "2023-06-01"),
            .init(with: "eva-holm", country: "TR", date: day(9 - Self.weekday), status: .planned),
            .init(with: nil, country: "KR", date: "2022-01-01"),
        ])
    }

    /// 1 for Monday of this week, so that the day above is the Tuesday of the next one.
    private static var weekday: Int { CalendarDay(day(0))?.weekday ?? 1 }

    private func page(_ text: String, _ language: String = "en") throws -> Page {
        let asked = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let target = "/search?q=\(asked)&lang=\(language)"
        let answer = site.site.get(target)
        #expect(answer.status == .ok, "\(text)")
        return try Page.read(answer.body, target, language: language)
    }

    /// The links of the page itself, without the language that they carry on.
    private func paths(_ page: Page) -> [String] {
        page.all("a").filter { $0.path.contains("main") }.compactMap { $0.attributes["href"] }.map {
            $0.replacing(/[?&]lang=[a-z]+/, with: "")
        }
    }

    // MARK: Values

    @Test(arguments: [
        ("Turkey", "/countries/tr"), ("Türkiye", "/countries/tr"), ("Turkije", "/countries/tr"),
        ("Turquía", "/countries/tr"), ("Oslo", "/places/oslo"), ("Handel", "/topics/trade"),
    ])
    func valuesAreFoundByAnyName(_ text: String, _ path: String) throws {
        for language in ["en", "nl", "fr"] {
            #expect(try paths(page(text, language)).contains { $0.hasPrefix(path) }, "\(text) \(language)")
        }
    }

    @Test(arguments: [("Turkiy", "/countries/tr"), ("Olso", "/places/oslo"), ("Anna Bergg", "/persons/anna-berg")])
    func whatIsMisspeltLeadsOn(_ text: String, _ path: String) throws {
        let page = try page(text)
        #expect(paths(page).contains { $0.hasPrefix(path) }, "\(paths(page))")
    }

    @Test(arguments: [
        ("turki", "country", "TR", "en", "Turkey"), ("turki", "country", "TR", "nl", "Turkije"),
        ("türk", "country", "TR", "de", "Türkei"), ("hand", "topic", "trade", "nl", "Handel"),
        ("osl", "place", "oslo", "fr", "Oslo"), ("anna", "person", "anna-berg", "es", "Anna Berg"),
    ])
    func completionOffers(_ text: String, _ type: String, _ id: String, _ language: String, _ name: String) throws {
        let asked = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let found = try site.data("/suggest?q=\(asked)&lang=\(language)&type=\(type)")
        let first = try #require(found.first { $0["type"] as? String == type })
        #expect(first["id"] as? String == id && first["name"] as? String == name)
    }

    /// A country that no record has is not offered.
    @Test func completionOffersOnlyWhatIsThere() throws {
        #expect(try site.data("/suggest?q=bolivi").isEmpty)
        #expect(try site.data("/suggest?q=turk&type=person").isEmpty)
    }

    // MARK: Questions

    @Test(arguments: [
        ("Whom did Anna Berg meet most in 2024?", "/graph?person=anna-berg&date=2024"),
        ("Met wie sprak Anna Berg het vaakst in 2024?", "/graph?person=anna-berg&date=2024"),
        ("Anna Berg 2024", "/meetings?participant=anna-berg&date=2024"),
        ("meetings of Berg in 2023", "/meetings?participant=anna-berg&date=2023"),
        ("Anna Berg Turkey", "/meetings?participant=anna-berg&participant.country=TR"),
        ("Anna Berg and eva-holm", "/meetings?participant__all=anna-berg%2Ceva-holm"),
        ("Anna Berg trade 2024", "/meetings?participant=anna-berg&topic=trade&date=2024"),
    ])
    func questionsLeadToLists(_ text: String, _ link: String) throws {
        let links = try paths(page(text)).filter { $0.contains("?") }
        #expect(links.first == link, "\(links.prefix(4))")
    }

    @Test(arguments: [
        ("planned meetings next week", "en"), ("geplande ontmoetingen volgende week", "nl"),
        ("geplante Treffen nächste Woche", "de"), ("rencontres prévues la semaine prochaine", "fr"),
        ("reuniones previstas la próxima semana", "es"),
    ])
    func nextWeekIsFromMondayToSunday(_ text: String, _ language: String) throws {
        let link = try #require(try paths(page(text, language)).first { $0.hasPrefix("/meetings?") })
        let answer = try site.data(link)
        #expect(answer.count == 1, "\(link)")
        #expect(link.contains("sort=date") && link.contains("status__in="))
    }

    /// Whatever was asked, there is a way on.
    @Test(arguments: [
        "xyzzy", "Who?", "planned 1950", "qwrtp zxcvb Turkey", "Anna Berg plugh", "met most", "the of and",
    ])
    func nothingIsADeadEnd(_ text: String) throws {
        let page = try page(text)
        let main = page.all("a").filter { $0.path.contains("main") }
        #expect(!main.isEmpty, "\(text)")
    }

    @Test func wordsWithoutContentAreLeftOut() throws {
        let page = try page("did Haddad ever meet somebody in 2024")
        #expect(page.text.contains("Found with") && page.text.contains("Omar"))
    }

    /// A question costs a bounded number of look-ups, however long it is.
    @Test func longQuestionsAreAnswered() throws {
        let text = (0..<60).map { "qa\($0)" }.joined(separator: " ")
        #expect(try !page(String(text.prefix(190))).text.isEmpty)
    }
}
