import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

@testable import API

/// Articles that are longer than a page shows at once.
struct LongArticleTests {
    private static let lines = 900

    /// A text of many lines, in each of which somebody speaks; one meeting is told in the first line.
    private static func extract(separator: String = "\n") -> Extract {
        var sample = PageSample()
        let line = "\"The harbour stays open for ships of every flag,\" Berg said of Norway once more that day."
        sample.text =
            "Minister Anna Berg received Omar Haddad in Oslo on 3 July. \"We trade more,\" Berg said of Norway."
            + (0..<lines).map { "\(separator)\($0). \(line)" }.joined()
        var extract = sample.extract()
        let scalars = Array(sample.text.unicodeScalars)
        let words = Array("The harbour stays open for ships of every flag,".unicodeScalars)
        var (quotes, start): ([Quote], Int) = ([], 0)
        while quotes.count < lines,
            let place = (start..<scalars.count).first(where: { scalars[$0...].starts(with: words) })
        {
            var quote = extract.quotes[0]
            quote.id = RecordID.make(prefix: "quo", parts: ["\(place)"])
            quote.text = String(String.UnicodeScalarView(words))
            quote.fragments = [Span(start: place, end: place + words.count, exact: quote.text)]
            (quote.cue, quote.evidence) = (nil, [])
            quotes.append(quote)
            start = place + words.count
        }
        extract.quotes += quotes
        return extract
    }

    private static func inText(_ page: Page) -> [Page.Element] { page.all("mark").filter { !$0.path.contains("li") } }

    @Test(arguments: ["\n", " "])
    func partsHoldAllOfTheText(_ separator: String) throws {
        let extract = Self.extract(separator: separator)
        let site = try PageSite([extract])
        let target = "/articles/\(extract.article.id)"
        let first = try Page.read(site.get(target).body, target)
        let parts = first.all("a").filter { $0.attributes["href"]?.contains("part=") == true && $0.path.contains("li") }
        #expect(parts.count > 2)
        var (anchors, words): ([String], String) = ([], "")
        for part in parts {
            let link = try #require(part.attributes["href"])
            let body = site.get(link).body
            #expect(body.count < 100_000, "\(link): \(body.count)")
            let page = try Page.read(body, link)
            anchors += Self.inText(page).compactMap { $0.attributes["id"] }
            words += page.all("div", "text").map(\.text).joined()
        }
        // Each mark stands in one part, whole.
        #expect(Set(anchors).count == anchors.count && anchors.count > Self.lines)
        for number in [0, 1, Self.lines / 2, Self.lines - 1] { #expect(words.contains("\(number). ")) }
        let here = first.all("a").filter { $0.attributes["aria-current"] == "true" && $0.path.contains("main") }
        #expect(here.map(\.text) == ["1"])
        #expect(first.all("a").contains { $0.attributes["rel"] == "next" })
    }

    /// Whatever record words belong to, one click leads to them.
    @Test func everyMarkIsReachedByItsRecord() throws {
        let extract = Self.extract()
        let site = try PageSite([extract])
        let article = extract.article.id
        for quote in [extract.quotes[0], extract.quotes[1], extract.quotes[450], extract.quotes[Self.lines]] {
            let span = try #require(quote.fragments.first)
            let target = "/articles/\(article)?record=\(quote.id)"
            let page = try Page.read(site.get(target).body, target)
            #expect(page.ids.contains("s\(span.start)-\(span.end)"), "\(quote.id)")
        }
        // Words of a record that stand in one part are shown with that part only.
        let last = site.get("/articles/\(article)?record=\(extract.quotes[Self.lines].id)").body
        #expect(last.count < 60_000)
        let whole = try Page.read(last, "last")
        #expect(!whole.all("div", "text").contains { $0.text.contains("1. ") && $0.text.contains("450. ") })
    }

    @Test(arguments: [("0", "1"), ("99", "1"), ("x", "1"), ("2", "2")])
    func aPartThatIsNotThereIsTheFirst(_ part: String, _ shown: String) throws {
        let extract = Self.extract()
        let site = try PageSite([extract])
        let target = "/articles/\(extract.article.id)?part=\(part)"
        let page = try Page.read(site.get(target).body, target)
        let here = page.all("a").filter { $0.attributes["aria-current"] == "true" && $0.path.contains("main") }
        #expect(here.map(\.text) == [shown])
    }

    @Test func aShortTextHasNoParts() throws {
        let extract = PageSample().extract()
        let site = try PageSite([extract])
        let page = try Page.read(site.get("/articles/\(extract.article.id)").body, "short")
        #expect(page.all("nav", "parts").isEmpty && page.all("nav", "paging").isEmpty)
    }

    // MARK: Cutting

    private static func parts(_ text: String, _ marks: [Range<Int>], most: Int) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return TextParts(scalars, marks: marks, most: most).ranges.map { String(String.UnicodeScalarView(scalars[$0])) }
    }

    @Test(arguments: [
        ("", 10, [""]), ("short", 10, ["short"]), ("one two three four", 9, ["one two ", "three ", "four"]),
        ("first line\nsecond line\nthird", 14, ["first line\n", "second line\n", "third"]),
        ("withoutanyspaceatall", 5, ["withoutanyspaceatall"]),
        // Letters of other scripts take more bytes.
        ("жук жук жук", 14, ["жук жук ", "жук"]),
    ])
    func textsAreCutBetweenWords(_ text: String, _ most: Int, _ parts: [String]) {
        #expect(Self.parts(text, [], most: most) == parts)
    }

    @Test func marksAreNeverCut() {
        let text = String(repeating: "word ", count: 400)
        let marks = stride(from: 0, to: 1_900, by: 95).map { $0..<$0 + 90 } + [500..<1_200]
        let ranges = TextParts(Array(text.unicodeScalars), marks: marks, most: 700).ranges
        #expect(ranges.count > 2 && ranges.first?.lowerBound == 0 && ranges.last?.upperBound == 2_000)
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        for mark in marks {
            #expect(ranges.contains { $0.lowerBound <= mark.lowerBound && mark.upperBound <= $0.upperBound })
        }
    }
}
