import Foundation
import Languages
import Records
import Text

/// A value with where it came from.
struct Stated<Value: Sendable>: Sendable {
    var value: Value
    var source: Article.Origin

    init(_ value: Value, _ source: Article.Origin) {
        (self.value, self.source) = (value, source)
    }
}

extension Stated: Equatable where Value: Equatable {}

/// What a page says of its story.
struct PageMetadata: Sendable {
    private(set) var title: Stated<String>?
    private(set) var subtitle: Stated<String>?
    private(set) var author: Stated<String>?
    private(set) var publisher: Stated<String>?
    /// RFC 3339, as precise as the page.
    private(set) var published: Stated<String>?
    private(set) var modified: Stated<String>?
    /// A BCP 47 tag as the page writes it.
    private(set) var language: Stated<String>?
    private(set) var address: Stated<String>?
    /// The text of the story where the page states it beside its elements.
    private(set) var body: String?

    /// Reads a page; `given` is where it came from, if known.
    init(_ document: PageDocument, address given: String? = nil) {
        let page = PageLines(document)
        let statements = PageStatements(document)
        let linked = LinkedData(document)
        address = Self.address(statements, linked, given)
        publisher = Self.publisher(statements, linked)
        let sites = Self.sites(statements, linked, publisher?.value, address?.value ?? given)
        language = Self.language(statements, linked)
        let stories = StoryThings(linked, address: address?.value ?? given, statements)
        body = stories.story.flatMap { linked.text(["articleBody"], of: $0) }
        let headline = PageHeadline(page, stated: Self.titles(statements, stories, linked), sites: sites)
        title = headline.title
        subtitle = Self.subtitle(statements, stories, linked, title: title?.value)
        let evidence = PageEvidence(
            page: page, statements: statements, linked: linked, stories: stories, headline: headline.line,
            sites: sites)
        let days = PageDays(evidence, order: PageWords.order(language?.value), address: address?.value ?? given)
        (published, modified) = (days.published, days.modified)
        author = PageAuthors(evidence).stated
    }

    /// The values with where each was found.
    var values: HTMLPage.Metadata {
        var origins = Article.Origins()
        (origins.title, origins.subtitle, origins.language) = (title?.source, subtitle?.source, language?.source)
        (origins.publishedAt, origins.modifiedAt) = (published?.source, modified?.source)
        (origins.author, origins.publisher, origins.url) = (author?.source, publisher?.source, address?.source)
        return HTMLPage.Metadata(
            title: title?.value, subtitle: subtitle?.value, published: published?.value, modified: modified?.value,
            author: author?.value, publisher: publisher?.value, url: address?.value, language: language?.value,
            origins: origins)
    }

    // MARK: Single statements

    private static func titles(_ statements: PageStatements, _ stories: StoryThings, _ linked: LinkedData)
        -> [PageHeadline.Title]
    {
        var titles: [PageHeadline.Title] = []
        if let story = stories.story, let text = linked.text(["headline", "name"], of: story) {
            titles.append(.init(text: text, source: .jsonLD))
        }
        for text in statements.all("og:title").prefix(1) { titles.append(.init(text: text, source: .openGraph)) }
        let names = ["twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title"]
        for name in names + ["headline", "title"] {
            for text in statements.all(name).prefix(1) where !text.isEmpty {
                titles.append(.init(text: text, source: .meta))
            }
        }
        if let text = statements.title { titles.append(.init(text: text, source: .titleElement)) }
        return titles.filter {
            $0.text.utf8.count <= PageLines.longest && $0.text.contains { $0.isLetter || $0.isNumber }
        }
    }

    private static func subtitle(
        _ statements: PageStatements, _ stories: StoryThings, _ linked: LinkedData, title: String?
    ) -> Stated<String>? {
        let keys = ["alternativeHeadline", "description"]
        let isOther = { (text: String) in title.map { SiteNames.key($0) != SiteNames.key(text) } ?? true }
        if let text = stories.story.flatMap({ linked.text(keys, of: $0) }), isOther(text) {
            return Stated(text, .jsonLD)
        }
        if let text = statements.first(["og:description"]), isOther(text) { return Stated(text, .openGraph) }
        let names = ["twitter:description", "description", "dc.description", "dcterms.description", "abstract"]
        return statements.first(names).flatMap { isOther($0) ? Stated($0, .meta) : nil }
    }

    private static func publisher(_ statements: PageStatements, _ linked: LinkedData) -> Stated<String>? {
        for thing in linked.things where thing.kind <= .page {
            if let name = linked.names("publisher", of: thing.node).first { return Stated(name.text, .jsonLD) }
        }
        if let name = statements.first(["og:site_name"]) { return Stated(name, .openGraph) }
        let names = ["dc.publisher", "dcterms.publisher", "citation_publisher", "publisher", "application-name"]
        return statements.first(names).flatMap { $0.contains("://") ? nil : Stated($0, .meta) }
    }

    private static func sites(
        _ statements: PageStatements, _ linked: LinkedData, _ publisher: String?, _ address: String?
    ) -> SiteNames {
        var names = ["og:site_name", "application-name", "twitter:site", "publisher", "apple-mobile-web-app-title"]
            .flatMap(statements.all)
        for thing in linked.things {
            names += linked.names("publisher", of: thing.node).map(\.text)
            if thing.kind == .site { names += linked.names("name", of: thing.node).map(\.text) }
        }
        if let publisher { names.append(publisher) }
        return SiteNames(names, address: address)
    }

    private static func language(_ statements: PageStatements, _ linked: LinkedData) -> Stated<String>? {
        for thing in linked.things where thing.kind <= .page {
            if let tag = linked.text(["inLanguage"], of: thing.node).flatMap(tag) { return Stated(tag, .jsonLD) }
        }
        if let tag = statements.language.flatMap(tag) { return Stated(tag, .document) }
        if let tag = statements.first(["og:locale"]).flatMap(tag) { return Stated(tag, .openGraph) }
        return statements.first(["content-language", "dc.language", "dcterms.language", "language"]).flatMap(tag)
            .map { Stated($0, .meta) }
    }

    /// A language tag with its parts between hyphens; nil for what is none ("English", "x-default").
    private static func tag(_ text: String) -> String? {
        let parts = text.split { $0 == "-" || $0 == "_" || $0 == "," || $0 == " " }
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.utf8.allSatisfy({ $0 | 0x20 &- 0x61 < 26 })
        else { return nil }
        return ([first.lowercased()] + parts.dropFirst().prefix(1).map(String.init)).joined(separator: "-")
    }

    private static func address(_ statements: PageStatements, _ linked: LinkedData, _ given: String?) -> Stated<String>?
    {
        let base = (statements.base ?? given).flatMap { URL(string: $0) }
        func web(_ text: String) -> String? {
            if text.lowercased().hasPrefix("http://") || text.lowercased().hasPrefix("https://") { return text }
            guard base?.host() != nil, text.hasPrefix("/") else { return nil }
            return URL(string: text, relativeTo: base)?.absoluteString
        }
        if let text = statements.canonical.flatMap(web) { return Stated(text, .link) }
        if let text = statements.first(["og:url"]).flatMap(web) { return Stated(text, .openGraph) }
        for thing in linked.things where thing.kind <= .page {
            if let text = linked.text(["url", "mainEntityOfPage"], of: thing.node).flatMap(web) {
                return Stated(text, .jsonLD)
            }
        }
        return given.map { Stated($0, .document) }
    }
}
