import Markup
import Testing

@Suite struct LinkTests {
    @Test func encodesWhatItIsGiven() {
        #expect(Link.path(["meetings"], [("q", "a&b=c"), ("é", "/")]).value == "/meetings?q=a%26b%3Dc&%C3%A9=%2F")
        #expect(Link.path(["..", "x/y"], fragment: "z z").value == "/../x%2Fy#z%20z")
        #expect(Link.words(article: "a1", start: 3, end: 9, record: "m").value == "/articles/a1?record=m#s3-9")
        #expect(Link.path(["a"], fragment: "old").at("new").value == "/a#new")
    }

    @Test(arguments: [
        ("https://example.org/a?b#c", true), ("HTTP://example.org", true), ("javascript:alert(1)", false),
        ("https:///evil", false), ("https://user@example.org", false), ("https://a b", false), ("//example.org", false),
    ])
    func onlyAddressesOfTheWebLeadOutside(_ address: String, _ isLink: Bool) {
        #expect((Link.outside(address) != nil) == isLink)
    }

    @Test func isMadeWhole() throws {
        let site = try #require(Link.outside("https://example.org/"))
        #expect(Link.path(["meetings", "m 1"]).from(site).value == "https://example.org/meetings/m%201")
        #expect(Link.outside("https://elsewhere.org/x")?.from(site).value == "https://elsewhere.org/x")
    }
}
