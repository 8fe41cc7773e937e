import API
import Foundation
import HTTP
import HTTPTypes
import Records
import Store
import Testing

struct PageTests {
    private let site: PageSite
    private let sample = PageSample().extract()

    init() throws {
        var second = PageSample(number: 2)
        second.title = "Berg and Haddad in Oslo"
        second.text = "Anna Berg received Omar Haddad in Oslo on 3 July to trade."
        var called = second.extract()
        called.meetings[0].status = .cancelled
        called.meetings[0].date = PartialDate(value: "2025-07-20", precision: .day, basis: .stated, text: "20 July")
        called.quotes = []
        called.meetings[0].quotes = []
        site = try PageSite([sample, called])
    }

    private var meeting: String { "/meetings/\(sample.meetings[0].id)" }
    private var quote: String { "/quotes/\(sample.quotes[0].id)" }
    private var article: String { "/articles/\(sample.article.id)" }

    private static let lists = Collection.allCases.map { "/" + $0.rawValue }

    // MARK: Forms

    @Test(arguments: ["/"] + lists + ["/search"])
    func givesPagesToBrowsersAndJSONToOthers(_ path: String) {
        let target = path == "/search" ? "/search?q=oslo" : path
        #expect(site.get(target).fields[.contentType] == "text/html; charset=utf-8")
        for accept in [nil, "*/*", "application/json", "application/json, text/html;q=0.5"] {
            #expect(site.get(target, accept: accept).fields[.contentType] == "application/json; charset=utf-8")
        }
        #expect(site.get(target).fields[.vary]?.contains("Accept") == true)
    }

    @Test(arguments: ["/meetings.html", "/persons/anna-berg.html", "/search.html?q=oslo", "/index.html"])
    func givesAPageToAnEnding(_ target: String) {
        let response = site.get(target, accept: "application/json")
        #expect(response.status == .ok && response.fields[.contentType] == "text/html; charset=utf-8")
        #expect(response.isKept)
    }

    @Test func everyListAndRecordHasAPage() {
        for route in API(store: site.store, version: "1").routes() {
            let parts = route.template.split(separator: "/")
            guard let first = parts.first, Collection(rawValue: String(first)) != nil,
                !["resolve", "counterparts", "annotations", "versions", "tellings"].contains(parts.last ?? "")
            else { continue }
            #expect(route.produces.last == "text/html", "\(route.template)")
        }
    }

    @Test func leadsToTheJSONOfTheSamePage() {
        #expect(site.text("/meetings?status=held&limit=1").contains("href=\"/meetings.json?status=held&amp;limit=1\""))
        #expect(site.text(article + "?record=x").contains("href=\"\(article).json\""))
        #expect(site.text("/").contains("href=\"/index.json\""))
    }

    @Test func keepsTheETagAndAnswers304() throws {
        let tag = try #require(site.get(meeting).fields[.eTag])
        #expect(site.get(meeting, fields: [.ifNoneMatch: tag]).status == .notModified)
        #expect(site.get(meeting, accept: "application/json").fields[.eTag] != tag)
    }

    // MARK: What the pages say

    @Test func aMeetingLeadsFromEachValueToItsWords() {
        let page = site.text(meeting)
        for words in [
            "<h1 dir=\"auto\">Anna Berg and Omar Haddad</h1>", "3 July 2025", "about 1 hour 30 minutes", "Norway",
            "href=\"/places/oslo\"", "href=\"/persons/anna-berg\"", "Minister of Anna Berg", "Jordan",
            "href=\"/topics/trade\"", "href=\"\(quote)\"", "href=\"/organizations/forum\"", "85%",
        ] { #expect(page.contains(words), "\(words)") }
        for evidence in sample.meetings[0].evidence {
            let place = "#s\(evidence.span.start)-\(evidence.span.end)"
            #expect(page.contains("\(article)?record=\(sample.meetings[0].id)\(place)\""), "\(evidence.property)")
        }
    }

    @Test func aQuoteShowsItsWordsInTheArticle() {
        let page = site.text(quote)
        let span = sample.quotes[0].fragments[0]
        for words in [
            "“We trade more,”</blockquote>", "href=\"/persons/anna-berg\"", "href=\"/persons/omar-haddad\"",
            "href=\"\(meeting)\"", "href=\"/topics/norway\"", "1 July 2025", "The Daily Example",
            "<mark id=\"s\(span.start)-\(span.end)\" class=\"quote\" title=\"the words\"><a href=\"\(article)?record=",
            ">We trade more,</a></mark>", ">said</a></mark>", "#s\(span.start)-\(span.end)\"",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("Minister Anna Berg received"))
    }

    @Test func aPersonHasNamesOfficesMeetingsQuotesAndCounterparts() {
        let page = site.text("/persons/anna-berg")
        for words in [
            "<bdi lang=\"ru\">Анна Anna Berg</bdi>", "Minister of Anna Berg", "since 2021", "href=\"\(meeting)\"",
            "href=\"\(quote)\"", "Omar Haddad", "Met with", "Most frequent counterparts",
            "href=\"/meetings?participant__all=anna-berg%2Comar-haddad&amp;status__in=held%2Congoing\"",
        ] { #expect(page.contains(words), "\(words)") }
    }

    @Test func anArticleMarksWhatItsRecordsRestOn() {
        let page = site.text(article)
        let outer = sample.meetings[0].evidence[3].span
        // The name lies within the words of the participant, and leads to the person.
        #expect(page.contains("<mark id=\"s\(outer.start)-\(outer.end)\" class=\"person\""))
        #expect(page.contains("href=\"/persons/anna-berg\">Anna Berg</a></mark></mark>"))
        #expect(page.contains("title=\"Anna Berg and Omar Haddad: participant 1\""))
        let only = site.text(article + "?record=\(sample.quotes[0].id)")
        #expect(only.contains("id=\"s\(sample.quotes[0].fragments[0].start)-"))
        #expect(!only.contains("id=\"s\(outer.start)-\(outer.end)\""))
        #expect(site.text(article + "?record=nothing").contains("No words of this article belong to"))
    }

    @Test func onlyThePageOfAnArticleTakesARecord() {
        #expect(site.get(article + "?record=x", accept: nil).status == .badRequest)
        #expect(site.get(meeting + "?record=x").status == .badRequest)
        #expect(site.get(article + "?recrd=x").status == .badRequest)
    }

    @Test func aListHasFiltersFacetsAndPages() throws {
        let page = site.text("/meetings?country=NO&limit=1")
        #expect(page.contains("Country: Norway") && page.contains("href=\"/meetings?limit=1\""))
        #expect(page.contains("href=\"/meetings?country=NO&amp;limit=1&amp;status=cancelled\""))
        #expect(page.contains("Trade") && page.contains("<span class=\"count\">2</span>"))
        #expect(page.contains("<strong>2 meetings</strong>"))
        let next = try #require(page.firstMatch(of: /href="([^"]+)" rel="next"/)).output.1
        let second = site.text(String(next).replacing("&amp;", with: "&"))
        #expect(second.contains("rel=\"prev\"") && !second.contains("rel=\"next\""))
        #expect(site.text("/persons/anna-berg/meetings").contains("Meetings: Anna Berg"))
    }

    @Test func aSearchMarksTheWordsItFinds() {
        let page = site.text("/search?q=trade")
        #expect(page.contains("We <mark class=\"hit\">trade</mark> more") && page.contains("<h2>Quotes</h2>"))
        #expect(page.contains("value=\"trade\""))
        #expect(site.get("/search").status == .ok)
        #expect(site.get("/search", accept: nil).status == .badRequest)
        #expect(site.text("/search?q=zzzz").contains("Nothing has these words."))
    }

    // MARK: Problems

    @Test(arguments: [
        ("/nothing", 404), ("/persons/nobody", 404), ("/meetings?limt=3", 400), ("/search?limit=0", 400),
        ("/meetings.html?x=1", 400), ("/meetings?date=never", 400), ("/meetings?cursor=zzz", 400),
    ])
    func tellsABrowserWhatWentWrong(_ target: String, _ status: Int) throws {
        let page = site.get(target)
        #expect(page.status.code == status && page.fields[.contentType] == "text/html; charset=utf-8")
        #expect(page.fields[.contentSecurityPolicy] != nil && page.fields[.vary]?.contains("Accept") == true)
        try Page.read(page.body, target)
        guard !target.contains(".html") else { return }
        let document = site.get(target, accept: "*/*")
        #expect(document.status.code == status && document.fields[.contentType] == "application/problem+json")
    }

    @Test(arguments: [
        ("/meetings?limt=3&status=held", "/meetings?limit=3&amp;status=held"),
        ("/meetings?status=hold", "/meetings?status=held"),
        ("/meetings?sort=title,-dat", "/meetings?sort=title%2C-date"),
    ])
    func meansTheNearest(_ target: String, _ meant: String) {
        #expect(site.text(target).contains("href=\"\(meant)\""))
    }

    @Test func leavesRedirectsAsTheyAre() {
        #expect(site.get("/meetings/").status == .permanentRedirect)
    }

    // MARK: Every page

    /// Follows every link from the first page; each leads somewhere, and each anchor is there.
    @Test func everyLinkLeadsSomewhere() throws {
        var waiting = ["/"]
        var seen: Set<String> = ["/"]
        var anchors: Set<String> = []
        var kinds: Set<String> = []
        while let target = waiting.popLast() {
            let response = site.get(target)
            #expect(response.status == .ok, "\(target)")
            guard response.fields[.contentType]?.hasPrefix("text/html") == true else { continue }
            let page = try Page.read(response.body, target, language: Self.language(of: target))
            for link in page.links where link.hasPrefix("/") {
                anchors.insert(link)
                let plain = String(link.prefix { $0 != "#" })
                // Filters combine without end: one at a time, and the pages of each list.
                guard plain.count(where: { $0 == "=" }) < 2 || plain.contains("cursor=") else { continue }
                // Of other languages one page of each kind.
                let isOther = plain.contains("lang=")
                guard !isOther || kinds.insert(Self.kind(of: plain)).inserted else { continue }
                if seen.insert(plain).inserted { waiting.append(plain) }
            }
        }
        #expect(seen.count > 60)
        let wanted = anchors.filter { $0.contains("#s") }
        #expect(wanted.count > 10)
        for link in wanted {
            let page = try Page.read(site.get(link).body, link, language: Self.language(of: link))
            #expect(page.ids.contains(String(link.drop { $0 != "#" }.dropFirst())), "\(link)")
        }
    }

    private static func language(of target: String) -> String {
        target.firstMatch(of: /[?&]lang=([a-z]+)/).map { String($0.output.1) } ?? "en"
    }

    /// The language of a page, the first part of its path and how many parts there are.
    private static func kind(of target: String) -> String {
        let path = target.prefix { $0 != "?" }.split(separator: "/")
        return "\(language(of: target)) \(path.first ?? "") \(path.count)"
    }

    /// The sheet, the script and the icon are files of this server, and the policy allows nothing else.
    @Test func thePolicyKnowsTheFilesAndNothingElse() throws {
        let response = site.get(meeting)
        #expect(
            response.fields[.contentSecurityPolicy]
                == "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        #expect(response.fields[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
        let page = try Page.read(response.body, meeting)
        let sheets = page.all("link").filter { ["stylesheet", "icon"].contains($0.attributes["rel"]) }
        let files = sheets.compactMap { $0.attributes["href"] } + page.all("script").compactMap { $0.attributes["src"] }
        #expect(files.count == 3)
        for file in files {
            let answer = site.get(file)
            #expect(answer.status == .ok && !answer.body.isEmpty, "\(file)")
            #expect(answer.fields[.cacheControl]?.contains("immutable") == true, "\(file)")
            // Its address is made from what it says, since browsers keep it for ever.
            let digest = Digest.sha256Hex(String(decoding: answer.body, as: UTF8.self)).prefix(10)
            #expect(file.contains("-\(digest)."), "\(file)")
        }
        let script = String(decoding: site.get(files[2]).body, as: UTF8.self)
        for word in ["eval(", "new Function", "innerHTML", "insertAdjacentHTML", "document.write"] {
            #expect(!script.contains(word), "\(word)")
        }
    }

    // MARK: Hostile records

    private static let hostile = [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' style='x", "</title></style><img src=x>",
        "\u{202E}right\u{2066}", "a\u{0}b\u{1B}\u{FFFE}", "&lt;b&gt; &amp; ]]>", "-->",
    ]

    @Test(arguments: hostile)
    func hostileWordsStayWords(_ words: String) throws {
        var sample = PageSample()
        sample.name = "Anna \(words)"
        sample.other = "Omar \(words)"
        sample.title = words
        sample.publisher = words
        sample.words = "We \(words) trade,"
        sample.text =
            "Minister \(sample.name) received \(sample.other) in Oslo on 3 July.\n\"\(sample.words)\" she said of Norway."
        let extract = sample.extract()
        let site = try PageSite([extract])
        let asked = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        for target in [
            "/", "/meetings/\(extract.meetings[0].id)", "/quotes/\(extract.quotes[0].id)",
            "/articles/\(extract.article.id)", "/articles/\(extract.article.id)?record=\(asked)", "/persons/anna-berg",
            "/organizations/forum", "/meetings", "/persons", "/quotes", "/articles", "/articles?publisher=\(asked)",
            "/search?q=trade", "/search?q=\(asked)", "/\(asked)", "/meetings?\(asked)=\(asked)", "/topics/\(asked)",
        ] { try Page.read(site.get(target).body, target) }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//evil.example", " https://a.example",
        "https:evil", "https://a.example/\nb", "https://user@evil.example", "http://",
    ])
    func onlyAddressesOfTheWebAreLinks(_ url: String) throws {
        var sample = PageSample()
        sample.url = url
        let extract = sample.extract()
        let page = try PageSite([extract]).text("/articles/\(extract.article.id)")
        #expect(!page.contains("Original article"))
        #expect(site.text(article).contains("href=\"https://news.example/a?b=1&amp;c=2\" rel="))
    }

    @Test(arguments: [1, 43])
    func quotesOfAnArticleAreOneClickAway(_ count: Int) throws {
        var extract = PageSample().extract()
        let first = extract.quotes[0]
        extract.quotes = (0..<count).map { number in
            var quote = first
            if number > 0 { quote.id = RecordID.make(prefix: "quo", parts: ["\(number)"]) }
            return quote
        }
        let page = try PageSite([extract]).text("/articles/\(extract.article.id)")
        let all = "<a href=\"/articles/\(extract.article.id)/quotes\">\(count) quote\(count == 1 ? "" : "s")</a>"
        #expect(page.contains(all))
    }

    @Test func overlappingSpansAreCutAtTheirBoundaries() throws {
        var extract = PageSample().extract()
        let id = extract.article.id
        // "Minister Anna" and "Anna Berg received" overlap, as do "Omar Had" and "Haddad in Os"; one crosses a line.
        let text = Array(extract.article.text.unicodeScalars)
        for (start, end) in [(0, 13), (9, 27), (28, 36), (33, 45), (50, 70), (60, 10_000), (-3, 4)] {
            let exact = String(String.UnicodeScalarView(text[max(0, start)..<min(end, text.count)]))
            extract.meetings[0].evidence.append(
                Evidence(property: .kind, span: Span(start: start, end: end, exact: exact), rule: "r", article: id))
        }
        let site = try PageSite([extract])
        let page = try Page.read(site.get("/articles/\(id)").body, "overlaps")
        #expect(page.ids.isSuperset(of: ["s0-13", "s9-27", "s28-36", "s33-45", "s50-70"]))
        #expect(page.marked.hasPrefix("Minister Anna Berg received" + "Omar Haddad in Oslo"), "\(page.marked)")
        #expect(page.text.contains("Minister Anna Berg received Omar Haddad in Oslo on 3 July."))
    }
}
