import Articles
import Records
import Testing

/// What is cut out of a page before it is parsed is what nobody reads, and nothing else.
struct PageCutsTests {
    private static let first =
        "Foreign minister Ulla Brandt met her Estonian colleague Rein Kask in Tartu on Friday to talk about the border."
    private static let second =
        "“We have agreed on every stone of it,” Kask said after the meeting, which had lasted for more than six hours."

    /// What stands between the two paragraphs of a story.
    static let between = [
        "", "<script>var a = '<p>Not of the story.</p>';</script>", "<SCRIPT\n>if (a</b/) { b('Not') }</SCRIPT >",
        "<script src=\"a.js\"/>", "<script src=\"a.js\" />", "<script src=a.js/>Not();</script>",
        "<script data-a = \"Not > of\">Not();</script>", "<script><!-- Not(); //--></script>",
        "<style>p { content: '</p><p>Not'; }</style>", "<style></style>", "<script>\u{20AC}</script>",
        "<!-- <script> Not -->", "<!-- <p>Not</p> <style> -->", "<!-->", "<!--->", "<!-- Not --!>", "<!---->",
        "<!-- Not ---->", "<?php <style> ?>", "<a title=\"<script>\"></a>",
        "<a title = '<!-- Not'></a>", "<a title=<script></a>", "<img alt=\"a > b <style>\">", "<p/>", "< script>",
    ]

    @Test(arguments: between)
    func leavesTheStory(_ between: String) throws {
        let page =
            "<!DOCTYPE html><html><head><title>Every stone of a border</title></head><body><article>"
            + "<h1>Every stone of a border</h1><p>\(Self.first)</p>\(between)<p>\(Self.second)</p></article></body></html>"
        let text = try #require(try ArticleReader().read(bytes: Array(page.utf8), file: "a.html").first).text
        #expect(text.contains(Self.first) && text.contains(Self.second))
        #expect(!text.contains("Not"))
    }

    @Test(arguments: ["application/ld+json", "APPLICATION/LD+JSON", "application/ld+json; charset=utf-8"])
    func leavesScriptsOfData(_ type: String) throws {
        let data = "{\"@type\": \"NewsArticle\", \"headline\": \"Every stone\", \"datePublished\": \"2024-05-09\"}"
        let page =
            "<html><head><script>a</script><script type=\"\(type)\">\(data)</script><style>b</style></head>"
            + "<body><article><p>\(Self.first)</p><p>\(Self.second)</p></article></body></html>"
        let article = try #require(try ArticleReader().read(bytes: Array(page.utf8), file: "a.html").first)
        #expect(article.publishedAt == "2024-05-09" && article.title == "Every stone")
    }

    /// A page that goes on behind its end is one page, unless it has a declaration.
    @Test(arguments: [("", true), ("<!DOCTYPE html>", false), ("<!-- a -->", false)])
    func goesOnBehindTheEnd(_ start: String, _ goesOn: Bool) throws {
        let page = "\(start)<html><body><p>\(Self.first)</p></body></html><p>\(Self.second)</p>"
        let text = try #require(try ArticleReader().read(bytes: Array(page.utf8), file: "a.html").first).text
        #expect(text.contains(Self.first) && text.contains(Self.second) == goesOn)
    }

    /// What never ends ends with the page, and the story before it is there.
    @Test(arguments: ["<script>var a", "<style>p", "<!-- a", "<script", "<script src=\"", "<", "<!", "<!-", "<!--"])
    func endsWithThePage(_ end: String) throws {
        let page = "<html><body><article><p>\(Self.first)</p><p>\(Self.second)</p>\(end)"
        let text = try #require(try ArticleReader().read(bytes: Array(page.utf8), file: "a.html").first).text
        #expect(text.contains(Self.second))
    }
}
