import Foundation
public import Records

/// Reads the bytes of a file into cleaned articles.
public struct ArticleReader: Sendable {
    private let published: String?

    /// The longest text of one article in bytes; more is no article.
    public static let longestText = 16 << 20

    /// Creates a reader; `published` (an RFC 3339 date) stands in where the source gives no date.
    public init(published: String? = nil) {
        self.published = published
    }

    /// Returns the articles of an input, one or, for an archive, many.
    public func read(bytes: [UInt8], file: String) throws(ArticleError) -> [Article] {
        guard !bytes.isEmpty else { throw .empty }
        let content = try Gzip.isCompressed(bytes) ? Gzip.decompress(bytes) : bytes
        guard content.count <= Self.longestText else { throw .tooLarge(limit: Self.longestText) }
        let text = try CharacterSet.decode(content)
        let trimmedStart = text.drop { $0.isWhitespace }
        guard !trimmedStart.isEmpty else { throw .empty }
        let source = Article.Source(
            file: file, format: HTMLPage.looksLike(trimmedStart) ? "html" : "text", bytes: bytes.count)
        return [source.format == "html" ? try html(content, text, source) : try plain(text, source)]
    }

    private func plain(_ text: String, _ source: Article.Source) throws(ArticleError) -> Article {
        let language = LanguageIdentifier.identify(text)
        let parts = PlainText(language: language).parts(of: text.precomposedStringWithCanonicalMapping)
        return try article(parts.title, parts.paragraphs, language, HTMLPage.Metadata(), source)
    }

    private func html(_ bytes: [UInt8], _ text: String, _ source: Article.Source) throws(ArticleError) -> Article {
        guard let page = HTMLPage(text) else { throw .damaged("the HTML cannot be parsed") }
        let paragraphs = page.paragraphs.map(\.precomposedStringWithCanonicalMapping)
        let language =
            page.metadata.language.map { String($0.prefix(2)).lowercased() }
            ?? LanguageIdentifier.identify(paragraphs.joined(separator: "\n"))
        let title = page.metadata.title?.precomposedStringWithCanonicalMapping
        return try article(
            title, Boilerplate(language).clean(paragraphs.filter { $0 != title }), language, page.metadata, source)
    }

    private func article(
        _ title: String?, _ paragraphs: [String], _ language: String, _ metadata: HTMLPage.Metadata,
        _ source: Article.Source
    ) throws(ArticleError) -> Article {
        let body = paragraphs.joined(separator: "\n\n")
        guard !body.isEmpty || title != nil else { throw .noText }
        return Article(
            title: title, subtitle: metadata.subtitle, language: language, publishedAt: metadata.published ?? published,
            author: metadata.author,
            publisher: metadata.publisher, url: metadata.url, text: body.isEmpty ? title ?? "" : body, source: source)
    }
}
