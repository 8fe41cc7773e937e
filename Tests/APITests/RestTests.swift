import Foundation
import HTTP
import HTTPTypes
import Records
import Testing

/// What pages leave out of long lists and drawings: each says how much it is, and leads to it.
struct RestTests {
    private let site: MeetingSite
    private static let count = 60

    init() throws {
        site = try MeetingSite(
            (0..<Self.count).map { number in
                MeetingSite.Story(
                    with: "guest-\(number)", country: ["SE", "JO", "FI", "DK", "DE", "FR"][number % 6],
                    date: CalendarDay(number: 12_000 + number * 91).iso,
                    edit: { extract in
                        let topics = (0..<6).map { Topic(id: "t\(number + $0)", label: "T\(number + $0)") }
                        extract.meetings[0].topics = topics
                        var quote = PageSample().extract().quotes[0]
                        quote.id = RecordID.make(prefix: "quo", parts: ["\(number)"])
                        quote.article = extract.article.id
                        quote.about = topics
                        quote.meeting = extract.meetings[0].id
                        extract.quotes = [quote]
                    })
            })
    }

    private func page(_ target: String) throws -> Page {
        let answer = site.site.get(target)
        try #require(answer.status == .ok, "\(target)")
        return try Page.read(answer.body, target)
    }

    private func rests(_ page: Page) -> [(count: Int, link: String)] {
        page.all("a").enumerated().compactMap { _, link in
            guard let address = link.attributes["href"], link.text.hasPrefix("And ") || link.text.hasPrefix("and "),
                let count = link.text.split(separator: " ").dropFirst().first.flatMap({
                    Int($0.replacing(",", with: ""))
                })
            else { return nil }
            return (count, address)
        }
    }

    @Test(arguments: [
        "/", "/persons/anna-berg", "/topics/t7", "/countries/no", "/countries/se", "/graph", "/graph?person=anna-berg",
        "/graph?by=country", "/timeline", "/timeline?by=month", "/timeline?by=day", "/meetings", "/quotes",
        "/persons/anna-berg/meetings?facet=participant",
    ])
    func whatIsLeftOutIsOneClickAway(_ target: String) throws {
        let page = try page(target)
        for (count, link) in rests(page) {
            #expect(count > 0, "\(target): \(link)")
            let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
            let there = try self.page(parts[0])
            if parts.count > 1 { #expect(there.ids.contains(parts[1]), "\(target): \(link)") }
        }
        // Nothing says that there is more without leading to it.
        let plain = page.elements.filter { element in
            ["p", "span", "figcaption", "td"].contains(element.name)
                && element.text.firstMatch(of: /\band [0-9,]+ more\b/.ignoresCase()) != nil
        }
        #expect(plain.isEmpty || rests(page).count >= plain.count, "\(target): \(plain.map(\.text))")
    }

    @Test func numbersAreThoseOfWhatIsLeftOut() throws {
        let person = rests(try page("/persons/anna-berg"))
        let others = try #require(person.first { $0.link.contains("facet=participant") })
        #expect(others.count == Self.count - 12)
        let topics = try #require(person.first { $0.link.contains("facet=about") })
        #expect(topics.count == Self.count + 5 - 8)
        let list = try page(topics.link)
        #expect(list.links.filter { $0.contains("about=t") }.count >= Self.count + 5)
        // Of the parties of a network all are among its pairs.
        let around = rests(try page("/graph?person=anna-berg")).filter { $0.link.contains("limit=200") }
        #expect(!around.isEmpty)
        let pairs = try page(around[0].link).all("th").filter {
            $0.attributes["scope"] == "row" && $0.text.contains("Guest-")
        }
        #expect(pairs.count >= Self.count)
    }

    @Test func earlierStretchesFollow() throws {
        let page = try page("/timeline?by=month")
        let earlier = try #require(rests(page).first { $0.link.contains("date__lte=") })
        let before = try self.page(earlier.link)
        let rows = before.all("th").filter { $0.attributes["scope"] == "row" }
        #expect(rows.count == min(earlier.count, 36))
    }

    // MARK: Articles

    /// A meeting that many articles tell shows some of them at a time.
    @Test func articlesAreShownPageByPage() throws {
        let many = try MeetingSite(
            (0..<45).map { number in
                .init(
                    date: "2025-07-03", published: "2025-07-0\(1 + number % 9)", edit: { $0.meetings[0].occasion = nil }
                )
            })
        let id = try #require(try many.data("/meetings").first?["id"] as? String)
        func articles(_ target: String) throws -> (shown: [String], next: [String]) {
            let page = try Page.read(many.site.get(target).body, target)
            let heads = page.all("p").indices.count
            let shown = page.all("a").filter {
                $0.attributes["href"]?.hasPrefix("/articles/art_") == true && $0.path.last == "p"
                    && $0.attributes["href"]?.contains("#") == false
            }
            #expect(heads > 0)
            return (
                shown.compactMap { $0.attributes["href"] },
                page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasSuffix("#articles") }
            )
        }
        var seen: Set<String> = []
        var target = "/meetings/\(id)"
        for expected in [20, 20, 5] {
            let (shown, next) = try articles(target)
            #expect(shown.count == expected, "\(target)")
            #expect(seen.isDisjoint(with: shown))
            seen.formUnion(shown)
            target = next.last ?? target
        }
        #expect(seen.count == 45)
        // What is no number or too high shows the first ones.
        for wrong in ["0", "x", "900", "-3"] {
            #expect(try articles("/meetings/\(id)?articles=\(wrong)").shown.count == 20, "\(wrong)")
        }
    }
}
