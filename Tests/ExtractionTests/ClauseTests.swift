import Records
import Testing

@testable import Extraction

/// The clauses of sentences, in brackets, with the subject of each.
struct ClauseTests {
    private func structure(_ text: String, _ language: String) -> Structure {
        let article = Article(
            title: nil, language: language, publishedAt: "2025-07-11", text: text,
            source: .init(file: "test", format: "text", bytes: text.utf8.count))
        return Extractor().annotate(article).structure
    }

    @Test(arguments: [
        ("en", "Emmanuel Macron met Friedrich Merz and Keir Starmer met Giorgia Meloni.", ["main", "coordinate"]),
        ("en", "John Kerry said that the dyke would hold.", ["main", "complement"]),
        ("en", "John Kerry said the dyke would hold.", ["main", "complement"]),
        ("nl", "Mark Rutte zei dat de dijk houdt.", ["main", "complement"]),
        ("de", "Friedrich Merz sagte, dass der Deich hält.", ["main", "complement"]),
        ("fr", "Emmanuel Macron a dit que la digue tiendra.", ["main", "complement"]),
        ("es", "Pedro Sánchez dijo que el dique aguantará.", ["main", "complement"]),
        ("en", "John Kerry, who met Sergey Lavrov, flew home.", ["main", "relative"]),
    ])
    func cutsSentences(_ language: String, _ text: String, _ kinds: [String]) {
        let clauses = structure(text, language).clauses.all.filter { !$0.segments.isEmpty }
        #expect(clauses.map { "\($0.kind.name)" } == kinds)
    }

    @Test(arguments: [
        (
            "en", "Emmanuel Macron met Friedrich Merz and Keir Starmer met Giorgia Meloni.", "met Giorgia",
            "Keir Starmer"
        ),
        ("en", "John Kerry, who met Sergey Lavrov, flew home.", "met", "John Kerry"),
        ("en", "John Kerry said that Sergey Lavrov would come.", "would", "Sergey Lavrov"),
        ("nl", "Volgens Mark Rutte kwam Emmanuel Macron maandag.", "kwam", "Emmanuel Macron"),
    ])
    func tellsTheSubject(_ language: String, _ text: String, _ verb: String, _ subject: String) throws {
        let structure = structure(text, language)
        let document = structure.document
        let token = try #require(
            document.tokens.indices.first { document.text($0..<document.tokens.count).hasPrefix(verb) })
        let number = structure.clauses.number(of: token)
        let mention = try #require(structure.subject(ofClause: number))
        #expect(document.text(structure.groups.mentions[mention].tokens).hasSuffix(subject))
    }

    @Test(arguments: [
        ("en", "Emmanuel Macron spoke with Friedrich Merz, Keir Starmer and Giorgia Meloni.", 3, "with"),
        ("nl", "Emmanuel Macron sprak met Friedrich Merz en Mark Rutte.", 2, "with"),
        ("de", "Emmanuel Macron sprach mit Friedrich Merz und Mark Rutte.", 2, "with"),
    ])
    func governsTheWholeList(_ language: String, _ text: String, _ count: Int, _ relation: String) throws {
        let groups = structure(text, language).groups
        let list = try #require(groups.lists.first { $0.count == count })
        for member in list { #expect("\(groups.governments[member].relation.name)" == relation) }
    }
}
