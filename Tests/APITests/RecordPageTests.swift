import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// Pages of records: what articles say against each other, marks, citations, the sentence of a person.
struct RecordPageTests {
    private static let codes = ["en", "nl", "de", "fr", "es"]

    // MARK: Side by side

    /// Two articles tell one meeting, each with a value of its own where `edit` says so.
    private func told(_ edit: @escaping (inout Meeting, Int) -> Void) throws -> (site: MeetingSite, id: String) {
        let site = try MeetingSite(
            (0..<2).map { number in
                MeetingSite.Story(
                    date: "2025-07-03", published: "2025-07-0\(5 - number)",
                    edit: {
                        $0.meetings[0].occasion = nil
                        $0.meetings[0].place = Place(
                            name: "Oslo", venue: nil, city: "Oslo", country: "NO", asWritten: "Oslo")
                        edit(&$0.meetings[0], number)
                    })
            })
        let all = try site.data("/meetings")
        #expect(all.count == 1)
        return (site, try #require(all.first?["id"] as? String))
    }

    @Test(arguments: codes)
    func contradictionsStandSideBySide(_ code: String) throws {
        let (site, id) = try told { meeting, number in
            let city = number == 0 ? "Oslo" : "Bergen"
            meeting.place = Place(name: city, venue: nil, city: city, country: "NO", asWritten: city)
        }
        let target = "/meetings/\(id)?lang=\(code)"
        let page = try Page.read(site.site.get(target).body, target, language: code)
        let tellings = page.all("div", "telling")
        #expect(tellings.count == 2)
        // The earlier article first; the place stands out in both, the day in none.
        #expect(tellings[0].text.contains("Bergen") && tellings[1].text.contains("Oslo"))
        #expect(!tellings[0].text.contains("Oslo, "))
        #expect(page.all("dd", "differs").map { $0.text.contains("Bergen") } == [true, false])
        #expect(page.all("p", "differs").count == 1)
        for link in page.links where link.contains("#s") { #expect(site.site.get(link).status == .ok) }
        #expect(page.links.filter { $0.contains("record=\(id)") && $0.contains("#s") }.count >= 2)
        // Which meetings disagree can be asked for.
        let list = site.site.text("/meetings?disagreement=place&lang=\(code)")
        #expect(list.contains("/meetings/\(id)"))
    }

    @Test func tellingsThatAgreeDoNotStandOut() throws {
        let (site, id) = try told { _, _ in }
        let page = try Page.read(site.site.get("/meetings/\(id)").body, id)
        #expect(page.all("div", "telling").count == 2)
        #expect(page.all("dd", "differs").isEmpty && page.all("p", "differs").isEmpty)
        #expect(try site.data("/meetings?disagreement=place").isEmpty)
    }

    // MARK: Articles

    @Test(arguments: codes)
    func marksSayTheirKind(_ code: String) throws {
        let sample = PageSample().extract()
        let site = try PageSite([sample])
        let target = "/articles/\(sample.article.id)?lang=\(code)"
        let page = try Page.read(site.get(target).body, target, language: code)
        let marks = page.all("mark")
        let kinds = ["person", "meeting", "quote", "place", "topic"]
        let legend = marks.filter { $0.path.contains("li") }
        #expect(legend.map { $0.attributes["class"] } == kinds && Set(legend.map(\.text)).count == kinds.count)
        let inText = marks.filter { !$0.path.contains("li") }
        func kind(_ words: String) -> [String?] { inText.filter { $0.text == words }.map { $0.attributes["class"] } }
        #expect(kind("Anna Berg") == ["person"] && kind("received") == ["meeting"] && kind("Oslo") == ["place"])
        #expect(kind("We trade more,") == ["quote"] && kind("trade") == ["topic"] && kind("said") == ["quote"])
        // Each kind has a line of its own, so that it is told without colour.
        let sheet = try #require(page.all("link").first { $0.attributes["rel"] == "stylesheet" }?.attributes["href"])
        let style = site.text(sheet)
        for kind in kinds { #expect(style.contains("mark.\(kind)"), "\(kind)") }
        // Each mark leads to the page of a record, and says to which.
        for mark in inText { #expect(mark.attributes["title"]?.isEmpty == false && mark.attributes["id"] != nil) }
        for link in page.all("a") where link.path.contains("mark") {
            #expect(site.get(link.attributes["href"] ?? "").status == .ok)
        }
    }

    @Test(arguments: codes)
    func aRecordMarksItsOwnWords(_ code: String) throws {
        let sample = PageSample().extract()
        let site = try PageSite([sample])
        for (record, words) in [
            (sample.meetings[0].id, "received"), (sample.quotes[0].id, "said"), ("omar-haddad", "Omar Haddad"),
        ] {
            let target = "/articles/\(sample.article.id)?record=\(record)&lang=\(code)"
            let page = try Page.read(site.get(target).body, target, language: code)
            let marks = page.all("mark").filter { !$0.path.contains("li") }
            #expect(marks.contains { $0.text == words })
            for other in ["received", "said", "Omar Haddad"] where other != words {
                #expect(!marks.contains { $0.text == other }, "\(record): \(other)")
            }
            #expect(page.links.contains("/articles/\(sample.article.id)?lang=\(code)"))
        }
    }

    // MARK: Citations

    @Test(arguments: [
        ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("*a* _b_ `c` <d>", "\\*a\\* \\_b\\_ \\`c\\` \\<d\\>", "*a* \\_b\\_ `c` <d>"),
        (
            "50% & #1 {x} $y~z^", "50% & \\#1 {x} $y~z^",
            "50\\% \\& \\#1 \\{x\\} \\$y\\textasciitilde{}z\\textasciicircum{}"
        ),
        ("\\input{/etc/passwd}", "\\\\input{/etc/passwd}", "\\textbackslash{}input\\{/etc/passwd\\}"),
        ("</pre><script>", "\\</pre\\>\\<script\\>", "</pre><script>"),
        ("![i](http://x.example)", "!\\[i\\](http://x.example)", "![i](http://x.example)"),
    ])
    func citationsEscapeWhatOthersRead(_ words: String, _ markdown: String, _ bibTeX: String) throws {
        var sample = PageSample()
        sample.name = "Anna \(words)"
        sample.text =
            "Minister \(sample.name) received Omar Haddad in Oslo on 3 July.\n\n\"We trade more,\" she said of Norway."
        let extract = sample.extract()
        let id = extract.meetings[0].id
        let site = try PageSite([extract])
        for code in Self.codes {
            let target = "/meetings/\(id)?lang=\(code)"
            let page = try Page.read(site.get(target).body, target, language: code)
            let forms = Dictionary(
                page.all("pre").map { ($0.attributes["id"] ?? "", $0.text) }, uniquingKeysWith: { first, _ in first })
            #expect(Set(forms.keys) == ["cite-plain", "cite-markdown", "cite-bibtex"])
            #expect(forms["cite-plain"]?.hasPrefix("Anna \(words) ") == true)
            let linked = try #require(forms["cite-markdown"])
            #expect(
                linked.hasPrefix("[Anna \(markdown) ") && linked.contains("](") && linked.contains("/meetings/\(id))"))
            let entry = try #require(forms["cite-bibtex"])
            #expect(entry.hasPrefix("@misc{\(id),\n") && entry.contains("title = {Anna \(bibTeX) "), "\(entry)")
            // Braces that are not escaped are closed where they were opened.
            var depth = 0
            var last: Character = " "
            for letter in entry {
                if letter == "{", last != "\\" { depth += 1 }
                if letter == "}", last != "\\" { depth -= 1 }
                #expect(depth >= 0)
                last = letter
            }
            #expect(depth == 0)
            for form in forms.values { #expect(form.contains("/meetings/\(id)") && form.contains("2025-08-01")) }
        }
    }

    // MARK: Leads

    @Test(arguments: [
        ("en", "2 meetings in 2 articles", "3 July 2025"), ("nl", "2 ontmoetingen in 2 artikelen", "3 juli 2025"),
        ("de", "2 Treffen in 2 Artikeln", "3. Juli 2025"), ("fr", "2 rencontres dans 2 articles", "3 juillet 2025"),
        ("es", "2 reuniones en 2 artículos", "3 de julio de 2025"),
    ])
    func aPersonHasASentence(_ code: String, _ counts: String, _ day: String) throws {
        let site = try MeetingSite([
            .init(date: "2025-07-03"), .init(with: "eva-holm", country: "SE", date: "2024-02-03"),
        ])
        let target = "/persons/anna-berg?lang=\(code)"
        let page = try Page.read(site.site.get(target).body, target, language: code)
        let lead = page.all("p", "lead").map(\.text)
        #expect(lead.count == 1)
        let plain = lead[0].replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        #expect(
            plain.contains(counts) && plain.contains(day) && plain.contains("Oslo") && plain.hasSuffix("."), "\(plain)")
    }

    @Test(arguments: codes)
    func aMeetingHasASentence(_ code: String) throws {
        let words: [Meeting.Status: [String: String]] = [
            .planned: ["en": "plan", "nl": "willen", "de": "planen", "fr": "prévoi", "es": "prev"],
            .cancelled: ["en": "called off", "nl": "afge", "de": "abgesagt", "fr": "annul", "es": "cancel"],
            .denied: ["en": "den", "nl": "ontken", "de": "dement", "fr": "dément", "es": "desminti"],
        ]
        for status in Meeting.Status.allCases {
            let site = try MeetingSite([.init(date: "2025-07-03", status: status)])
            let id = try #require(try site.data("/meetings").first?["id"] as? String)
            let target = "/meetings/\(id)?lang=\(code)"
            let page = try Page.read(site.site.get(target).body, target, language: code)
            let lead = page.all("p", "lead").map(\.text)[0]
            #expect(lead.contains("Omar Haddad") && lead.hasSuffix("."), "\(lead)")
            // A day and a length are told of what came or may come about.
            let isOff = [.postponed, .cancelled, .denied].contains(status)
            #expect(lead.contains("2025") == !isOff && lead.contains("30") == !isOff, "\(lead)")
            if let word = words[status]?[code] { #expect(lead.lowercased().contains(word), "\(status): \(lead)") }
            let preview = page.all("meta").first { $0.attributes["property"] == "og:description" }
            #expect(preview?.attributes["content"] == lead)
        }
    }

    /// What is not drawn leaves no empty frame behind.
    @Test(arguments: [
        "/persons/anna-berg", "/countries/no", "/topics/trade", "/places/oslo", "/organizations/forum", "/",
    ])
    func nothingIsDrawnOfTooLittle(_ target: String) throws {
        let site = try PageSite([PageSample().extract()])
        let page = try Page.read(site.get(target).body, target)
        for figure in page.elements.indices where ["figure", "figcaption"].contains(page.elements[figure].name) {
            let next = page.elements.indices.contains(figure + 1) ? page.elements[figure + 1].path : []
            let isEmpty = page.elements[figure].text.isEmpty && next.count <= page.elements[figure].path.count
            #expect(!isEmpty, "\(target)")
        }
    }
}
