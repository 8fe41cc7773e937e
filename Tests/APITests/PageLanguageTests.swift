import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// In which language a page is, what it says of that to caches, and how the choice goes along.
struct PageLanguageTests {
    private let site: PageSite
    private let sample = PageSample().extract()

    init() throws { site = try PageSite([sample]) }

    private static let languages = ["en", "nl", "de", "fr", "es"]
    private static let headings = [
        "en": "Meetings", "nl": "Ontmoetingen", "de": "Treffen", "fr": "Rencontres", "es": "Reuniones",
    ]
    /// Pages of every kind; ID, QUOTE and ARTICLE stand for records.
    private static let targets = [
        "/", "/meetings", "/meetings/ID", "/persons", "/persons/anna-berg", "/persons/anna-berg/meetings", "/quotes",
        "/quotes/QUOTE", "/articles", "/articles/ARTICLE", "/organizations/forum", "/topics/trade", "/places/oslo",
        "/countries", "/countries/no", "/graph", "/timeline", "/map", "/compare?a=anna-berg&b=omar-haddad",
        "/search?q=trade", "/search",
    ]

    private func target(_ target: String) -> String {
        target.replacing("ID", with: sample.meetings[0].id).replacing("QUOTE", with: sample.quotes[0].id)
            .replacing("ARTICLE", with: sample.article.id)
    }

    private func asked(_ target: String, _ name: String, _ value: String) -> String {
        target + (target.contains("?") ? "&" : "?") + "\(name)=\(value)"
    }

    @Test(arguments: languages)
    func theBrowserChooses(_ code: String) throws {
        let answer = site.get("/meetings", fields: [.acceptLanguage: "\(code)-XX, xx;q=0.5"])
        let page = try Page.read(answer.body, code, language: code)
        #expect(page.all("h1").map(\.text) == [Self.headings[code]])
        #expect(answer.fields[.contentLanguage] == code)
        #expect(answer.fields[.vary]?.contains("Accept-Language") == true)
        #expect(page.links.allSatisfy { !$0.contains("lang=") || $0.hasPrefix("/meetings?lang=") })
    }

    @Test(arguments: languages)
    func theAddressOutweighsTheBrowser(_ code: String) throws {
        let answer = site.get("/meetings?lang=\(code)", fields: [.acceptLanguage: "nl"])
        #expect(try Page.read(answer.body, code, language: code).all("h1").map(\.text) == [Self.headings[code]])
        #expect(answer.fields[.contentLanguage] == code)
    }

    @Test(arguments: targets, ["de", "es"])
    func everyLinkToAPageCarriesTheChoice(_ template: String, _ code: String) throws {
        let target = asked(target(template), "lang", code)
        let page = try Page.read(site.get(target).body, target, language: code)
        for link in page.all("a") {
            let address = try #require(link.attributes["href"])
            guard address.hasPrefix("/") else { continue }
            let isData = address.prefix { $0 != "?" && $0 != "#" }.contains(".") || address.contains("/versions")
            let isOther = link.attributes["lang"] != nil && link.attributes["rel"] == "nofollow"
            #expect(address.contains("lang=\(code)") == !isData || isOther, "\(target): \(address)")
        }
        // Forms carry it as well, and what is loaded and the other forms of the page do not.
        for form in page.elements.indices where page.elements[form].attributes["action"] != nil {
            let fields = page.elements[form...].dropFirst().prefix { $0.path.contains("form") }
            #expect(
                fields.contains { $0.attributes["name"] == "lang" && $0.attributes["value"] == code }, "\(target)")
        }
        for link in page.all("link") { #expect(link.attributes["href"]?.contains("lang=") == false) }
    }

    @Test(arguments: targets)
    func eachPageLeadsToItselfInAllLanguages(_ template: String) throws {
        let target = target(template)
        let page = try Page.read(site.get(target).body, target)
        let others = page.links.filter { $0.contains("lang=") }
        #expect(others.count == Self.languages.count, "\(target)")
        for (code, link) in zip(Self.languages, others) {
            #expect(link.hasPrefix(String(target.prefix { $0 != "?" })), "\(link)")
            try Page.read(site.get(link).body, link, language: code)
        }
    }

    @Test(arguments: targets + ["/nothing"])
    func aLanguageWithoutPagesIsRefused(_ template: String) throws {
        let target = asked(target(template), "lang", "dee")
        let answer = site.get(target)
        guard template != "/nothing" else {
            #expect(answer.status == .notFound)
            return
        }
        #expect(answer.status == .badRequest, "\(target)")
        let page = try Page.read(answer.body, target)
        #expect(page.text.contains("There are no pages in dee."))
        let near = try #require(page.links(saying: "de").first { $0.contains("lang=de") })
        #expect(site.get(near).status == .ok)
        // Of the data it is no parameter at all.
        #expect(site.get(asked(self.target(template), "lang", "de"), accept: "application/json").status == .badRequest)
    }

    @Test(arguments: ["/", "/meetings", "/persons/anna-berg", "/graph", "/countries", "/search?q=trade"])
    func tagsTellLanguagesApart(_ target: String) throws {
        var tags: [String: String] = [:]
        for code in Self.languages {
            let answer = site.get(target, fields: [.acceptLanguage: code])
            let tag = try #require(answer.fields[.eTag], "\(target)")
            #expect(tags.values.contains(tag) == false, "\(code)")
            tags[code] = tag
            let again = site.get(target, fields: [.acceptLanguage: code, .ifNoneMatch: tag])
            #expect(again.status == .notModified && again.body.isEmpty && again.fields[.eTag] == tag)
            #expect(again.fields[.vary]?.contains("Accept-Language") == true)
        }
        // What a browser has in one language is not what it now asks for in another.
        let other = site.get(target, fields: [.acceptLanguage: "fr", .ifNoneMatch: tags["de"] ?? ""])
        #expect(other.status == .ok && other.fields[.contentLanguage] == "fr")
        // Two ways to say one language have one page.
        let near = site.get(target, fields: [.acceptLanguage: "de-AT;q=0.9", .ifNoneMatch: tags["de"] ?? ""])
        #expect(near.status == .notModified)
    }

    @Test func dataHasNoLanguage() throws {
        let (one, other) = (
            site.get("/meetings", accept: nil, fields: [.acceptLanguage: "de"]),
            site.get("/meetings", accept: nil, fields: [.acceptLanguage: "fr"])
        )
        #expect(one.fields[.eTag] == other.fields[.eTag] && one.body == other.body)
        #expect(one.fields[.contentLanguage] == nil)
        #expect(one.fields[.vary]?.contains("Accept-Language") != true)
    }

    @Test(arguments: languages)
    func problemsAreToldInTheLanguageOfTheReader(_ code: String) throws {
        let answer = site.get("/nothing", fields: [.acceptLanguage: code])
        #expect(answer.status == .notFound && answer.fields[.contentLanguage] == code)
        let page = try Page.read(answer.body, code, language: code)
        let other = try Page.read(
            site.get("/nothing", fields: [.acceptLanguage: code == "en" ? "nl" : "en"]).body, code,
            language: code == "en" ? "nl" : "en")
        #expect(page.all("h1")[0].text != other.all("h1")[0].text)
        let asked = try Page.read(site.get("/meetings?limt=1&lang=\(code)").body, code, language: code)
        #expect(asked.links.contains { $0.contains("limit=1") && $0.contains("lang=\(code)") })
    }

    /// What people did not say in these words stands in no marks of any language.
    @Test(arguments: languages, [true, false])
    func reportedSpeechStandsInNoMarks(_ code: String, _ isDirect: Bool) throws {
        var sample = PageSample()
        sample.text =
            "Minister Anna Berg received Omar Haddad in Oslo on Thursday. Berg said they trade more with Norway."
        sample.words = "they trade more with Norway"
        var extract = sample.extract()
        extract.quotes[0].kind = isDirect ? .direct : .indirect
        let site = try PageSite([extract])
        let marks = CharacterSet(charactersIn: "“”„«»\"‘‹›")
        for target in [
            "/", "/quotes", "/quotes/\(extract.quotes[0].id)", "/meetings/\(extract.meetings[0].id)",
            "/persons/anna-berg", "/articles/\(extract.article.id)", "/topics/norway", "/countries/no",
            "/search?q=trade", "/compare?a=anna-berg", "/persons/anna-berg/quotes",
        ] {
            let page = try Page.read(site.get(asked(target, "lang", code)).body, target, language: code)
            let said = page.all("div", "quote") + page.all("blockquote")
            let inMarks = said.filter { $0.text.rangeOfCharacter(from: marks) != nil }
            #expect(inMarks.count == (isDirect ? said.count : 0), "\(target)")
            let previews = page.all("meta").compactMap { $0.attributes["content"] }.filter { $0.contains("they trade") }
            for preview in previews {
                #expect((preview.rangeOfCharacter(from: marks) != nil) == isDirect, "\(target): \(preview)")
            }
            guard !isDirect, target != "/" else { continue }
            // Nor does any other mark open or close around the words.
            for (before, after) in [("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("\"", "\"")] {
                #expect(
                    !page.text.contains("\(before)they trade") && !page.text.contains("Norway\(after)"), "\(target)")
            }
        }
    }
}
