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
    private let language: String?
    private let format: ArticleFormat
    /// The document that is being read.
    private var document = SourceDocument(name: "", bytes: [])

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - published: An RFC 3339 date that stands in where the source gives none.
    ///   - language: The primary part of a language tag that holds for all articles, whatever they seem to be.
    ///   - format: What the documents are; containers are always recognised.
    public init(published: String? = nil, language: String? = nil, format: ArticleFormat = .auto) {
        self.published = published
        self.language = language
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
        var reader = self
        reader.document = document
        // One copy of the bytes is enough.
        reader.document.bytes = []
        return try reader.articles(of: document)
    }

    private func articles(of document: SourceDocument) throws(ArticleError) -> [Article] {
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
        if isPage || HTMLPage.looksLike(Array(text.utf8.prefix(HTMLPage.reach))) {
            return [try html(decoded.text, document, warnings)]
        }
        if Markdown.looksLike(text, name: document.name) { return [try markdown(text, document, warnings)] }
        return [try plain(decoded.text, source("text", document), warnings)]
    }

    private func source(_ format: String, _ document: SourceDocument, _ number: Int? = nil) -> Article.Source {
        Article.Source(
            file: number.map { "\(document.name)!\($0)" } ?? document.name, format: format, bytes: document.size)
    }

    // MARK: Formats

    private func plain(_ text: String, _ source: Article.Source, _ warnings: [String]) throws(ArticleError) -> Article {
        let language = language(of: text, stated: nil)
        let parts = PlainText(language: language).parts(of: Whitespace.composed(text))
        var metadata = HTMLPage.Metadata()
        (metadata.title, metadata.published, metadata.author) = (parts.title, parts.published, parts.author)
        metadata.found(in: .text)
        return try article(parts.paragraphs, language, metadata, source, warnings)
    }

    private func markdown(_ text: Substring, _ document: SourceDocument, _ warnings: [String]) throws(ArticleError)
        -> Article
    {
        let page = Markdown(text)
        var metadata = page.metadata
        var paragraphs = page.paragraphs.map(Whitespace.composed)
        let language = language(of: paragraphs.joined(separator: "\n"), stated: metadata.language)
        if metadata.title == nil, paragraphs.count > 1, PlainText.isHeadline(paragraphs[0]) {
            metadata.title = paragraphs.removeFirst()
        }
        let parts = PlainText(language: language).parts(title: metadata.title, paragraphs)
        metadata.published = metadata.published ?? parts.published
        metadata.author = metadata.author ?? parts.author
        metadata.found(in: .text)
        return try article(parts.paragraphs, language, metadata, source("markdown", document), warnings)
    }

    private func html(_ text: String, _ document: SourceDocument, _ warnings: [String]) throws(ArticleError) -> Article
    {
        let page = HTMLPage(text, address: document.url)
        var metadata = page.metadata
        metadata.url = metadata.url ?? document.url
        if metadata.origins.url == nil, metadata.url != nil { metadata.origins.url = .server }
        return try html(page, metadata, source("html", document), warnings)
    }

    private func html(
        _ page: HTMLPage, _ metadata: HTMLPage.Metadata, _ source: Article.Source, _ warnings: [String]
    ) throws(ArticleError) -> Article {
        let paragraphs = page.paragraphs.map(Whitespace.composed)
        let language = language(of: paragraphs.joined(separator: "\n"), stated: metadata.language)
        let title = metadata.title.map(Whitespace.composed)
        let parts = PlainText(language: language).parts(title: title, paragraphs)
        var metadata = metadata
        metadata.published = metadata.published ?? parts.published
        metadata.author = metadata.author ?? parts.author
        metadata.found(in: .text)
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
            let language = facts.language ?? metadata.language ?? LanguageIdentifier.identify(item.body)
            return try article([item.body], language, metadata, source, warnings)
        }
        if item.isHTML { return try html(HTMLPage(body: item.body), metadata, source, warnings) }
        let paragraphs = PlainText.paragraphs(Whitespace.composed(item.body))
        let language = language(of: paragraphs.joined(separator: "\n"), stated: metadata.language)
        let parts = PlainText(language: language).parts(title: metadata.title, paragraphs)
        var known = metadata
        known.published = metadata.published ?? parts.published
        known.author = metadata.author ?? parts.author
        known.found(in: .text)
        return try article(parts.paragraphs, language, known, source, warnings)
    }

    private func language(of text: String, stated: String?) -> String {
        LanguageChoice.language(of: text, given: facts.language ?? language, stated: stated)
    }

    private var facts: SourceFacts { document.facts }

    /// The day of publication, out of the surest place that names one: the document, the table beside it, its name,
    /// the user for all of them, the server that it came from.
    private func published(_ metadata: HTMLPage.Metadata) -> (day: String, origin: Article.Origin)? {
        let name = document.name.split(separator: "/").last.map(String.init) ?? ""
        let places: [(String?, Article.Origin?)] = [
            (metadata.published, metadata.origins.publishedAt), (facts.published, .table),
            (AddressDay.day(name), .name),
            (published, .option), (document.lastModified, .server),
        ]
        return places.lazy.compactMap { day, origin in day.map { ($0, origin ?? .document) } }.first
    }

    /// Where the values of an article were found, with what is known beside the document.
    private func origins(
        _ metadata: HTMLPage.Metadata, _ language: String, published: Article.Origin?, hasAddress: Bool
    ) -> Article.Origins {
        var origins = metadata.origins
        origins.publishedAt = published
        if metadata.publisher == nil { origins.publisher = facts.publisher == nil ? nil : .table }
        if metadata.url == nil { origins.url = facts.url == nil ? nil : .table }
        if !hasAddress { origins.url = nil }
        if let given = facts.language ?? self.language, given == language {
            origins.language = facts.language == nil ? .option : .table
        } else if metadata.language.flatMap({ LanguageChoice.tag($0) }) != language {
            origins.language = .words
        }
        return origins
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
        var warnings = warnings + facts.warnings
        if !LanguageChoice.isRead(language) {
            warnings.append(
                language == "und"
                    ? "its language is not known, so it gives no records"
                    : "there are no rules for its language (\(language)), so it gives no records")
        }
        let url = (metadata.url ?? facts.url).map {
            $0.trimmingCharacters(in: .whitespacesAndNewlines).replacing(" ", with: "%20")
        }
        let isWeb = url.map(WebAddress.isOne) ?? true
        if !isWeb { warnings.append("its address is none of http or https and was left out") }
        let published = published(metadata)
        var article = Article(
            title: title, subtitle: metadata.subtitle.map(Self.printable), language: language,
            publishedAt: published?.day, author: metadata.author.map(Self.printable),
            publisher: (metadata.publisher ?? facts.publisher).map(Self.printable),
            url: isWeb ? url : nil, text: body.isEmpty ? title ?? "" : body, source: source, warnings: warnings)
        article.modifiedAt = metadata.modified
        article.origins = origins(metadata, language, published: published?.origin, hasAddress: isWeb)
        return article
    }
}
