import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// Values on which articles disagree: in the sentence of a meeting, in lists, and on the page of each article.
struct DisputeTests {
    private let site: MeetingSite
    private let meeting: String

    /// Two articles that tell one meeting, in Oslo and in Bergen.
    init() throws {
        site = try MeetingSite(
            ["Oslo", "Bergen"].enumerated().map { number, city in
                .init(
                    date: "2025-07-03", published: "2025-07-0\(4 + number)",
                    edit: { extract in
                        extract.meetings[0].occasion = nil
                        extract.meetings[0].place = Place(
                            name: city, venue: nil, city: city, country: "NO", asWritten: city)
                    })
            })
        let all = try site.data("/meetings")
        try #require(all.count == 1)
        meeting = try #require(all[0]["id"] as? String)
    }

    private func page(_ target: String, _ language: String = "en") throws -> Page {
        let full = target + (target.contains("?") ? "&" : "?") + "lang=\(language)"
        return try Page.read(site.site.get(full).body, full, language: language)
    }

    @Test(arguments: [
        ("en", "1 article: "), ("nl", "1 artikel: "), ("de", "1 Artikel: "), ("fr", "1 article\u{A0}: "),
        ("es", "1 artículo: "),
    ])
    func everyPageSaysThatOthersSayOtherwise(_ language: String, _ words: String) throws {
        let place = try #require(try site.data("/meetings")[0]["place"] as? [String: Any])["city"] as? String
        let other = words + (place == "Oslo" ? "Bergen" : "Oslo")
        for target in ["/meetings/\(meeting)", "/meetings", "/persons/anna-berg", "/", "/search?q=Haddad"] {
            #expect(try page(target, language).text.contains(other), "\(target)")
        }
    }

    /// Each article shows what it tells itself, and what the record has where that is something else.
    @Test func anArticleShowsWhatItTells() throws {
        let record = try #require(try site.data("/meetings")[0]["place"] as? [String: Any])["city"] as? String
        for article in try site.data("/articles") {
            let id = try #require(article["id"] as? String)
            let tellings = try site.data("/meetings/\(meeting)/tellings")
            let own = try #require(tellings.first { $0["article"] as? String == id }?["place"] as? [String: Any])
            let city = try #require(own["city"] as? String)
            let page = try page("/articles/\(id)")
            let notes = page.all("span", "note").map(\.text).joined()
            #expect(notes.contains("\(city), Norway"), "\(notes)")
            #expect(notes.contains("record: \(record ?? ""), Norway; articles differ") == (city != record), "\(notes)")
        }
    }

    @Test func whatAllTellAlikeHasNoMark() throws {
        let agreed = try MeetingSite([.init(date: "2025-07-03")])
        for target in ["/meetings", "/persons/anna-berg", "/"] {
            #expect(!agreed.site.text(target).contains("≠"), "\(target)")
        }
    }

    @Test func theListSaysWhatItIs() throws {
        let page = try page("/meetings?disagreement__isnull=0")
        #expect(page.all("h1").map(\.text) == ["Articles contradict each other"])
        #expect(page.all("ul", "chips").count == 1 && !page.text.contains("missing"))
    }
}
