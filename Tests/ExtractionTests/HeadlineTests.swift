import Languages
import Records
import Testing
import Text

@testable import Extraction

/// The headline, which persons, parties and topics are judged by, is cut into words once.
struct HeadlineTests {
    private func article(_ title: String?) -> Article {
        let text = "Emma Weber met John Harlow in Oslo on Monday to discuss trade."
        return Article(
            title: title, language: "en", publishedAt: "2025-07-11", text: text,
            source: .init(file: "test", format: "text", bytes: text.utf8.count))
    }

    @Test func aDocumentHasItsHeadline() throws {
        let document = Extractor().annotate(article("Anna Berg on trade with Norway")).structure.document
        let headline = try #require(document.headline)
        #expect(headline.tokens.count == 6 && headline.headline == nil)
        #expect(headline.match(.topics, at: 3)?.value == "trade")
        #expect(headline.match(.countries, at: 5)?.value == "NO")
    }

    @Test(arguments: [("Anna Berg visits Norway", true), ("Talks in Norway", false), (nil, false)])
    func personsOfTheHeadlineAreRecords(_ title: String?, _ isNamed: Bool) {
        let persons = Extractor().extract(article(title)).persons
        #expect(persons.contains { $0.name == "Anna Berg" && $0.evidence.isEmpty } == isNamed)
    }
}
