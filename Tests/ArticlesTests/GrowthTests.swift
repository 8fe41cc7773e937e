import Articles
import Records
import Testing

/// Inputs of a quarter of a megabyte that would take hours if their time grew with the square of their length.
@Suite(.serialized) struct GrowthTests {
    private static let story = "Anna Berg met Omar Haddad in Oslo on Monday to talk about trade."

    /// Inputs that took, or could take, the square of their length.
    struct Shape: Sendable, CustomTestStringConvertible {
        var name: String
        var make: @Sendable (Int) -> String
        var testDescription: String { name }
    }

    private static let shapes: [Shape] = [
        Shape(name: "a.md") { "# Talks\n\n\(story)\n\n" + String(repeating: "[", count: $0) },
        Shape(name: "b.md") { "# Talks\n\n\(story)\n\n" + String(repeating: "[a](", count: $0 / 4) },
        Shape(name: "c.md") { "# Talks\n\n\(story)\n\n" + String(repeating: "*a _b ", count: $0 / 6) },
        Shape(name: "d.md") { "# Talks\n\n\(story)\n\n" + String(repeating: "```\n", count: $0 / 4) },
        Shape(name: "a.html") { count in
            let attributes = (0..<count / 8).map { "a\($0)=\"x\"" }.joined(separator: " ")
            return "<html><body><article><p \(attributes)>\(story)</p></article></body></html>"
        },
        Shape(name: "b.html") {
            "<html><body><p>\(story)</p>\(String(repeating: "<p><b>", count: $0 / 6))</body></html>"
        },
        Shape(name: "c.html") { "<html><body><p>\(story)</p>\(String(repeating: "<a", count: $0 / 2))</body></html>" },
        Shape(name: "d.html") {
            "<html><body><p>\(story)</p>\(String(repeating: "<script>", count: $0 / 8))</body></html>"
        },
        Shape(name: "e.html") { "<html><body><p>\(story)</p>\(String(repeating: "<div>", count: $0 / 5))x" },
        Shape(name: "f.html") { "<html><body><p>\(story)</p>\(String(repeating: "<b><div>x</b>", count: $0 / 13))" },
        Shape(name: "g.html") { "<html><body><p>\(story)</p>\(String(repeating: "<a href=x><p>", count: $0 / 13))" },
        Shape(name: "h.html") { "<html><body>\(story) \(String(repeating: "And they spoke. ", count: $0 / 3))" },
        Shape(name: "i.html") { "<html><body><p>\(story)</p>\(String(repeating: "<table><tr><td>", count: $0 / 15))" },
        Shape(name: "j.html") { "<html><body><p>\(story)</p>\(String(repeating: "<!doctype", count: $0 / 9))" },
    ]

    @Test(.timeLimit(.minutes(2)), arguments: shapes)
    func endsSoon(_ shape: Shape) throws {
        let text = Array(shape.make(1 << 18).utf8)
        let articles = try ArticleReader().read(SourceDocument(name: shape.name, bytes: text))
        #expect(articles.first?.text.contains(Self.story) == true)
    }
}

struct TagTests {
    @Test func keepsWhatFollowsATagOfTooManyAttributes() throws {
        let many = (0..<600).map { "b\($0)='>'" }.joined(separator: " ")
        let page = "<html lang=en><body><p \(many)>Anna Berg met Omar Haddad.</p><P>They spoke.</P></body></html>"
        let article = try #require(
            try ArticleReader().read(SourceDocument(name: "p.html", bytes: Array(page.utf8))).first)
        #expect(article.text.contains("Anna Berg met Omar Haddad.") && article.text.contains("They spoke."))
        #expect(article.language == "en")
    }
}
