import Articles
import Foundation
import Records
import Testing

struct ArticleReaderTests {
    @Test func dropsControlCharacters() throws {
        let json =
            #"{"title":"A\u0007B","text":"Anna Berg met\u0000 Omar\u0001 Haddad\u009f in Oslo\u001b.","author":"C\u007fD"}"#
        let article = try #require(try ArticleReader().read(bytes: Array(json.utf8), file: "a.json").first)
        #expect(article.title == "AB" && article.author == "CD" && article.text == "Anna Berg met Omar Haddad in Oslo.")
    }

    @Test(
        arguments: [
            ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("//host/a", nil),
            ("https://a.example/1", "https://a.example/1"),
            ("HTTP://a.example", "HTTP://a.example"), (" JavaScript:x", nil), ("https://", nil), ("https:///a", nil),
            ("https://a.example/x\\r\\nX: y", nil), ("https://a.example/\\u202Egpj.exe", nil),
            ("https://a.example/a b", "https://a.example/a%20b"), ("https://ä.example/ü", "https://ä.example/ü"),
        ] as [(String, String?)])
    func keepsOnlyAddressesOfTheWeb(_ url: String, _ kept: String?) throws {
        let json = "{\"title\":\"T\",\"text\":\"Anna Berg met Omar Haddad in Oslo.\",\"url\":\"\(url)\"}"
        let article = try #require(try ArticleReader().read(bytes: Array(json.utf8), file: "a.json").first)
        #expect(article.url == kept)
        #expect(article.warnings.contains { $0.contains("address") } == (kept == nil))
    }

    private func read(_ text: String, published: String? = nil) throws -> Article {
        try #require(try ArticleReader(published: published).read(bytes: Array(text.utf8), file: "a").first)
    }

    private let story = """
        Minister bezoekt de haven van Delfzijl

        Minister bezoekt de haven van Delfzijl

        De minister heeft de haven van Delfzijl bezocht en sprak daar met de burgemeester over het dijkherstel.

        LEES OOK: Zo hoog komt het water

        Het bezoek duurde de hele middag, en de minister was er naar eigen zeggen heel tevreden over.

        Geef een reactie

        Je e-mailadres wordt niet gepubliceerd.
        """

    @Test func takesTheHeadlineOnceAndDropsLinksAndForms() throws {
        let article = try read(story)
        #expect(article.title == "Minister bezoekt de haven van Delfzijl")
        #expect(article.language == "nl")
        #expect(article.text.split(separator: "\n\n").count == 2)
        #expect(!article.text.contains("LEES OOK") && !article.text.contains("reactie"))
    }

    @Test func keepsASentenceThatOnlyStartsLikeALink() throws {
        let line = "Lezen is voor de minister een manier om rust te vinden, zei zij bij de opening van de bibliotheek."
        #expect(try read("Kop\n\n" + line).text == line)
    }

    @Test(arguments: [
        ("KYIV, Sept 10 (Reuters) - The minister came.", "KYIV, Sept 10 - The minister came."),
        ("BRUSSEL (ANP) – De minister kwam.", "BRUSSEL – De minister kwam."),
        ("NATO - the alliance - was pleased.", "NATO - the alliance - was pleased."),
        ("NATO (founded 1949) was pleased - at last.", "NATO (founded 1949) was pleased - at last."),
    ])
    func cutsTheAgencyOfADateline(_ line: String, _ expected: String) throws {
        #expect(try read("Headline\n\n" + line).text == expected)
    }

    @Test(arguments: [
        ("ZWOLLE, 12 februari 2025 - De minister kwam aan.", "2025-02-12"),
        ("Toledo, lunes 3 de noviembre de 2025. El ministro llegó.", "2025-11-03"),
        ("Nancy, le 7 mai 2025", "2025-05-07"),
        ("Bremen, 14.10.2025 (dpa) – Die Ministerin kam an.", "2025-10-14"),
        ("UTRECHT/DEN HAAG (5 May 2024) — The minister came.", "2024-05-05"),
        ("5 May 2024 – The minister came.", "2024-05-05"),
        ("Leeds, 05/06/2024 – The minister came.", nil),
        ("On 5 May 2024 the minister came.", nil),
        ("Since Leeds, 5 May 2024 has been a day to remember.", nil),
        ("The minister came to Leeds, 5 May 2024 – a day to remember.", nil),
        ("5 May 2024 was a day to remember.", nil),
    ])
    func readsTheDayOfADateline(_ line: String, _ day: String?) throws {
        let article = try read("Headline\n\n\(line)\n\nMore was said of it later that day.")
        #expect(article.publishedAt == day)
    }

    @Test func aDayInAListIsNoDateline() throws {
        let text = "Headline\n\nThe year in short.\n\n5 May 2024 – The minister came.\n\n6 May 2024 – She left."
        #expect(try read(text).publishedAt == nil)
    }

    @Test func joinsLinesThatAreWrapped() throws {
        let text = """
            Readout of the meeting

            The minister met today with her colleague from the north and they
            talked for a long time about the bridge, the ferry and the price of
            the tickets, which both of them would like to see lower before the
            summer begins and the visitors come back to the islands.
            """
        #expect(try read(text).text.split(separator: "\n").count == 1)
    }

    @Test func readsCharacterSets() throws {
        let text = "Kop\n\nCafé is het woord van de dag."
        let utf16 = Array((text.data(using: .utf16LittleEndian)).map { [0xFF, 0xFE] + [UInt8]($0) } ?? [])
        let windows = Array(text.data(using: .windowsCP1252) ?? Data())
        for bytes in [utf16, windows, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
            #expect(try ArticleReader().read(bytes: bytes, file: "a").first?.text == "Café is het woord van de dag.")
        }
    }

    @Test func composesMarksSoThatPositionsHold() throws {
        #expect(try read("Kop\n\nCafe\u{301} is open.").text == "Café is open.")
    }

    @Test func readsAPageWithItsMetadata() throws {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>x</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry talks","datePublished":"2020-05-04T10:00:00Z","author":{"name":"A. Writer"}}</script>
            </head><body><nav><p>Home and away, a long line of navigation that is no story at all.</p></nav>
            <article><h1>Ferry talks</h1><p>The two mayors met on the pier.</p><div class="share"><p>Share this</p></div>
            <p>They will meet again.</p></article><footer><p>All rights</p></footer></body></html>
            """
        let article = try read(page)
        #expect(article.title == "Ferry talks")
        #expect(article.publishedAt == "2020-05-04T10:00:00Z")
        #expect(article.author == "A. Writer")
        #expect(article.text == "The two mayors met on the pier.\n\nThey will meet again.")
        #expect(article.source.format == "html")
    }

    @Test func survivesDeepHTML() throws {
        let deep = "<html><body><p>Top line of the story.</p>" + String(repeating: "<div>", count: 100_000) + "deep"
        #expect(try read(deep).text.hasPrefix("Top line"))
    }

    @Test(arguments: [
        ([UInt8](), ArticleError.empty), (Array(" \n\t\n".utf8), .empty),
        ([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1], .binary),
        ([0x1F, 0x8B, 0x08, 0, 1, 2, 3], .damaged("the compressed data ends early")),
    ])
    func refusesWhatIsNoArticle(_ bytes: [UInt8], _ error: ArticleError) {
        #expect(throws: error) { try ArticleReader().read(bytes: bytes, file: "a") }
    }
}
