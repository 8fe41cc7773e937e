import Records

/// An HTML page: its metadata and the paragraphs of its main content.
struct HTMLPage {
    /// What a source says of its story.
    struct Metadata {
        var title: String?
        var subtitle: String?
        var published: String?
        var modified: String?
        var author: String?
        var publisher: String?
        var url: String?
        var language: String?
        /// Where each of these was found.
        var origins = Article.Origins()

        /// Says where the values were found of which nothing says so yet.
        mutating func found(in origin: Article.Origin) {
            func mark(_ value: String?, _ known: inout Article.Origin?) {
                if value == nil { known = nil } else if known == nil { known = origin }
            }
            mark(title, &origins.title)
            mark(subtitle, &origins.subtitle)
            mark(language, &origins.language)
            mark(published, &origins.publishedAt)
            mark(modified, &origins.modifiedAt)
            mark(author, &origins.author)
            mark(publisher, &origins.publisher)
            mark(url, &origins.url)
        }
    }

    let metadata: Metadata
    let paragraphs: [String]

    /// Reads markup that a source gives as the text of its story.
    init(body html: String) {
        let isPage = Self.looksLikeWhole(html)
        metadata = Metadata()
        paragraphs = isPage ? PageStory(PageDocument(html)).paragraphs : Self.body(html)
    }

    /// Whether a text begins as a whole page.
    private static func looksLikeWhole(_ html: String) -> Bool {
        let head = html.utf8.prefix(reach).drop { $0 <= 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return pages.contains { head.dropFirst().starts(with: $0) }
    }

    /// Parses a page, which came from an address, if that is known.
    init(_ html: String, address: String? = nil) {
        let page = PageDocument(Self.withoutWarnings(html))
        let stated = PageMetadata(page, address: address)
        let spent = SpentLines(author: stated.author?.value, publisher: stated.publisher?.value)
        paragraphs = spent.dropped(from: Self.fuller(PageStory(page).paragraphs, stated.body))
        metadata = stated.values
    }

    /// What a page shows, unless that is a small part of what it states: some show their story by script only.
    private static func fuller(_ shown: [String], _ stated: String?) -> [String] {
        guard let stated, stated.utf8.count >= leastStated else { return shown }
        let size = shown.reduce(0) { $0 + $1.utf8.count }
        guard size * 2 < stated.utf8.count else { return shown }
        return hasMarkup(stated) ? body(stated) : PlainText.paragraphs(stated)
    }

    /// The paragraphs of markup that is known to be the story and no whole page.
    static func body(_ html: String) -> [String] {
        let blocks = PageBlocks(PageDocument(html))
        return blocks.blocks.indices.filter {
            blocks.blocks[$0].surroundings.isDisjoint(with: [.nav, .footer, .form, .caption, .button, .hidden])
        }.map(blocks.string)
    }

    /// Bytes from which a stated text is a story.
    private static let leastStated = 400

    /// A page from its declaration on: what a server wrote before is no part of it.
    static func withoutWarnings(_ html: String) -> String {
        let bytes = html.utf8
        var place = bytes.startIndex
        let end = bytes.index(place, offsetBy: reach, limitedBy: bytes.endIndex) ?? bytes.endIndex
        while let start = bytes[place..<end].firstIndex(of: 0x3C) {
            place = bytes.index(after: start)
            let isDeclaration = zip(bytes[place...], declaration).allSatisfy { $0 | 0x20 == $1 | 0x20 }
            if isDeclaration { return String(html[start...]) }
            // A declaration further on is that of a page within this one.
            if zip(bytes[place...], root).allSatisfy({ $0 | 0x20 == $1 }) { return html }
        }
        return html
    }

    private static let declaration = Array("!doctype html".utf8)
    private static let root = Array("html".utf8)

    /// How far into a text its first tags are looked for.
    static let reach = 64 << 10

    /// Whether a text is an HTML page: one that starts with a tag, or has the tags of a whole page behind the
    /// warnings of a server.
    static func looksLike(_ bytes: [UInt8]) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? mark.count : 0
        let isTagFirst = bytes[start...].first { $0 > 0x20 } == 0x3C
        var isWhole = false
        var index = start
        while let tag = bytes.place(of: 0x3C, from: index), tag < reach {
            index = tag + 1
            func begins(_ name: [UInt8]) -> Bool {
                guard index + name.count <= min(bytes.count, reach) else { return false }
                for place in name.indices {
                    let byte = bytes[index + place]
                    if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != name[place] { return false }
                }
                return true
            }
            if isTagFirst, beginnings.contains(where: begins) { return true }
            if pages.contains(where: begins) { isWhole = true }
            if isWhole, parts.contains(where: begins) { return true }
        }
        return false
    }

    private static let beginnings = ["!doctype html", "html", "head>", "body", "p>", "article", "div", "section"].map {
        Array($0.utf8)
    }
    private static let pages = ["!doctype html", "html>", "html "].map { Array($0.utf8) }
    private static let parts = ["head>", "head ", "body>", "body ", "meta ", "title>"].map { Array($0.utf8) }

    /// Whether a text that is said to be an article holds HTML elements.
    static func hasMarkup(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
        let head = text.prefix(4000).lowercased()
        return ["<p>", "<p ", "<br", "<div", "<h2", "</p>"].contains(where: head.contains)
    }
}
