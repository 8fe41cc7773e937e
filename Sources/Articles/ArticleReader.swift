import Foundation
public import Records

/// What a document is.
public enum ArticleFormat: String, Sendable, CaseIterable {
    /// Recognised by its content first and its name second.
    case auto
    case text, html, markdown, json
}

/// Reads the bytes of a document into cleaned articles.
public struct ArticleReader: Sendable {
    private let published: String?
    private let format: ArticleFormat

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - published: An RFC 3339 date that stands in where the source gives none.
    ///   - format: What the documents are; containers are always recognised.
    public init(published: String? = nil, format: ArticleFormat = .auto) {
        self.published = published
        self.format = format
    }

    /// Returns the articles of an input, whatever container it is.
    ///
    /// - Parameters:
    ///   - bytes: The input.
    ///   - file: Its path as the user gave it.
    /// - Returns: One article, or all that an archive holds.
    /// - Throws: `ArticleError` when there is none; members that give none are left out when others do.
    public func read(bytes: [UInt8], file: String) throws(ArticleError) -> [Article] {
        guard !bytes.isEmpty else { throw .empty }
        var articles: [Article] = []
        var refusal: ArticleError?
        let unpacker = Unpacker { document in
            do throws(ArticleError) {
                articles += try read(document)
            } catch {
                refusal = refusal ?? error
            }
            return true
        } refuse: { _, error in
            refusal = refusal ?? error
            return true
        }
        unpacker.unpack(ByteStream(bytes), name: file)
        if articles.isEmpty, let refusal { throw refusal }
        return articles
    }

    /// Returns the articles of one document: one, or as many as a JSON list has.
    public func read(_ document: SourceDocument) throws(ArticleError) -> [Article] {
        guard !document.bytes.isEmpty else { throw .empty }
        guard document.bytes.count <= ArticleLimits.document else { throw .tooLarge(limit: ArticleLimits.document) }
        let isPage = format == .html || HTMLPage.looksLike(document.bytes)
        let declared = document.charset ?? (isPage ? DeclaredCharset.find(document.bytes) : nil)
        let decoded = try TextEncoding.decode(document.bytes, declared: declared, isPage: isPage)
        let text = decoded.text.drop { $0.isWhitespace }
        guard !text.isEmpty else { throw .empty }
        let warnings = decoded.warning.map { [$0] } ?? []
        switch document.isJSON ? .json : format {
        case .auto: break
        case .text: return [try plain(decoded.text, source("text", document), warnings)]
        case .html: return [try html(decoded.text, document, warnings)]
        case .markdown: return [try markdown(text, document, warnings)]
        case .json:
            guard let articles = JSONArticle.articles(String(text)) else { throw .damaged("it is not JSON") }
            return try json(articles, document, warnings)
        }
        if text.first == "{" || text.first == "[", let articles = JSONArticle.articles(String(text)) {
            return try json(articles, document, warnings)
        }
        if JSONArticle.isMeant(text, name: document.name) { throw .damaged("it is not JSON") }
        if isPage || HTMLPage.looksLike(Array(text.utf8.prefix(HTMLPage.reach))) { return [try html(decoded.text, document, warnings)] }
        if Markdown.looksLike(text, name: document.name) { return [try markdown(text, document, warnings)] }
        return [try plain(decoded.text, source("text", document), warnings)]
    }

    private func source(_ format: String, _ document: SourceDocument, _ number: Int? = nil) -> Article.Source {
        Article.Source(
            file: number.map { "\(document.name)!\($0)" } ?? document.name, format: format, bytes: document.size)
    }

    // MARK: Formats

    private func plain(_ text: String, _ source: Article.Source, _ warnings: [String]) throws(ArticleError) -> Article {
        let language = LanguageIdentifier.identify(text)
        let parts = PlainText(language: language).parts(of: Whitespace.composed(text))
        var metadata = HTMLPage.Metadata()
        (metadata.title, metadata.published, metadata.author) = (parts.title, parts.published, parts.author)
        return try article(parts.paragraphs, language, metadata, source, warnings)
    }

    private func markdown(_ text: Substring, _ document: SourceDocument, _ warnings: [String]) throws(ArticleError)
        -> Article
    {
        let page = Markdown(text)
        var metadata = page.metadata
        var paragraphs = page.paragraphs.map(Whitespace.composed)
        let language = language(metadata, paragraphs)
        if metadata.title == nil, paragraphs.count > 1, PlainText.isHeadline(paragraphs[0]) {
            metadata.title = paragraphs.removeFirst()
        }
        let parts = PlainText(language: language).parts(title: metadata.title, paragraphs)
        metadata.published = metadata.published ?? parts.published
        metadata.author = metadata.author ?? parts.author
        return try article(parts.paragraphs, language, metadata, source("markdown", document), warnings)
    }

    private func html(_ text: String, _ document: SourceDocument, _ warnings: [String]) throws(ArticleError) -> Article
    {
        let page = HTMLPage(text, address: document.url)
        var metadata = page.metadata
        metadata.url = metadata.url ?? document.url
        return try html(page, metadata, source("html", document), warnings)
    }

    private func html(
        _ page: HTMLPage, _ metadata: HTMLPage.Metadata, _ source: Article.Source, _ warnings: [String]
    ) throws(ArticleError) -> Article {
        let paragraphs = page.paragraphs.map(Whitespace.composed)
        let language = language(metadata, paragraphs)
        let title = metadata.title.map(Whitespace.composed)
        let parts = PlainText(language: language).parts(title: title, paragraphs)
        var metadata = metadata
        metadata.published = metadata.published ?? parts.published
        metadata.author = metadata.author ?? parts.author
        return try article(parts.paragraphs, language, metadata, source, warnings)
    }

    private func json(_ articles: [JSONArticle], _ document: SourceDocument, _ warnings: [String])
        throws(ArticleError) -> [Article]
    {
        guard !articles.isEmpty else { throw .noText }
        var out: [Article] = []
        for (index, item) in articles.enumerated() {
            let source = source("json", document, articles.count > 1 ? index + 1 : nil)
            out.append(try json(item, source, warnings))
        }
        return out
    }

    private func json(_ item: JSONArticle, _ source: Article.Source, _ warnings: [String]) throws(ArticleError)
        -> Article
    {
        let metadata = item.metadata
        if item.isVerbatim {
            // The text is clean, and spans that others hold point into it.
            let language = metadata.language ?? LanguageIdentifier.identify(item.body)
            return try article([item.body], language, metadata, source, warnings)
        }
        if item.isHTML { return try html(HTMLPage(item.body), metadata, source, warnings) }
        let paragraphs = PlainText.paragraphs(Whitespace.composed(item.body))
        let language = language(metadata, paragraphs)
        let parts = PlainText(language: language).parts(title: metadata.title, paragraphs)
        var known = metadata
        known.published = metadata.published ?? parts.published
        known.author = metadata.author ?? parts.author
        return try article(parts.paragraphs, language, known, source, warnings)
    }

    /// What the source says, unless it is no language tag.
    private func language(_ metadata: HTMLPage.Metadata, _ paragraphs: [String]) -> String {
        let identified = LanguageIdentifier.identify(paragraphs.joined(separator: "\n"))
        guard identified == "und", let stated = metadata.language?.prefix(while: \.isLetter),
            (2...3).contains(stated.count)
        else { return identified }
        return stated.lowercased()
    }

    /// The text without control characters, which mean nothing in an article and break readers of exports.
    private static func printable(_ text: String) -> String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0x00..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
    }

    private func article(
        _ paragraphs: [String], _ language: String, _ metadata: HTMLPage.Metadata, _ source: Article.Source,
        _ warnings: [String]
    ) throws(ArticleError) -> Article {
        let body = Self.printable(paragraphs.joined(separator: "\n\n"))
        let title = metadata.title.map { Self.printable(Whitespace.composed($0)) }
        guard !body.isEmpty || title != nil else { throw .noText }
        guard body.unicodeScalars.contains(where: \.properties.isAlphabetic) || title != nil else { throw .noText }
        var warnings = warnings
        let url = metadata.url.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        let isWeb = url.map { $0.lowercased().hasPrefix("http://") || $0.lowercased().hasPrefix("https://") } ?? true
        if !isWeb { warnings.append("its address is neither http nor https and was left out") }
        return Article(
            title: title, subtitle: metadata.subtitle.map(Self.printable), language: language,
            publishedAt: metadata.published ?? published, author: metadata.author.map(Self.printable),
            publisher: metadata.publisher.map(Self.printable),
            url: isWeb ? url : nil, text: body.isEmpty ? title ?? "" : body, source: source, warnings: warnings)
    }
}
