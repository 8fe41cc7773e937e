import CLibXML2
import Foundation

/// Walks a parsed page once: metadata from its head, paragraphs with the block they stand in.
struct HTMLReader {
    typealias Node = UnsafeMutablePointer<xmlNode>

    /// The deepest nesting that is read; deeper nodes hold no story.
    private static let deepest = 400

    private(set) var metadata = HTMLPage.Metadata()
    private var blocks: [Block] = []
    private var loose: [Block] = []

    /// A paragraph, with the element it stands in and the one around that.
    private struct Block {
        var container: Int
        var outer: Int
        var isMarked: Bool
        var text: String
    }

    private var heading: String?
    private var pageTitle: String?

    /// Elements that never hold the story.
    private static let skipped: Set<String> = [
        "script", "style", "nav", "footer", "aside", "form", "noscript", "figure", "figcaption", "button", "select",
        "iframe", "svg", "template", "head", "menu", "dialog", "input", "label",
    ]
    /// Words of a class or id that mark blocks beside the story.
    private static let sideWords: Set<String> = [
        "share", "social", "related", "comment", "comments", "cookie", "consent", "newsletter", "promo", "advert", "ad",
        "ads", "banner", "breadcrumb", "breadcrumbs", "sidebar", "recommended", "tags", "byline", "caption",
        "subscribe", "menu", "navigation", "footer", "popup", "modal", "teaser", "readmore", "meta",
    ]
    private static let paragraphs: Set<String> = ["p", "h2", "h3", "h4", "blockquote", "li"]

    mutating func read(_ root: Node) {
        metadata.language = attribute("lang", root)
        walk(root, depth: 0, container: 0, outer: 0, isMarked: false)
        metadata.title = metadata.title ?? heading ?? pageTitle
    }

    /// The paragraphs of the marked article element, else of the block that holds the most text in paragraphs.
    ///
    /// Where a page has next to none, lines between breaks stand in for paragraphs, as old pages have them.
    func mainParagraphs() -> [String] {
        let main = Self.main(of: blocks)
        guard Self.size(main) < Self.leastStory else { return main }
        let lines = Self.main(of: loose)
        return Self.size(lines) > 2 * Self.size(main) ? lines : main
    }

    /// Characters below which a page may have its story outside paragraphs.
    private static let leastStory = 200

    private static func size(_ paragraphs: [String]) -> Int { paragraphs.reduce(0) { $0 + $1.utf8.count } }

    /// A block counts for the element it stands in, and half for the one around that: a story cut into several boxes
    /// is found by what is around them.
    ///
    /// Source: Mozilla Readability, how paragraphs score their ancestors.
    private static func main(of blocks: [Block]) -> [String] {
        let marked = blocks.filter(\.isMarked).map(\.text)
        if size(marked) > leastStory { return marked }
        var scores: [Int: Int] = [:]
        for block in blocks {
            scores[block.container, default: 0] += 2 * block.text.utf8.count
            scores[block.outer, default: 0] += block.text.utf8.count
        }
        guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return [] }
        return blocks.filter { $0.container == best || $0.outer == best }.map(\.text)
    }

    private mutating func walk(_ node: Node, depth: Int, container: Int, outer: Int, isMarked: Bool) {
        guard depth < Self.deepest, node.pointee.type == XML_ELEMENT_NODE else { return }
        let name = self.name(node)
        if name == "head" { return readHead(node) }
        if name == "script" { readScript(node) }
        guard !Self.skipped.contains(name), !isSide(node, name) else { return }
        if name == "h1", heading == nil { heading = text(of: node) }
        if name == "time", metadata.published == nil {
            metadata.published = attribute("datetime", node).flatMap(Self.date)
        }
        let marks = isMarked || name == "article" || attribute("itemprop", node) == "articleBody"
        if Self.paragraphs.contains(name) {
            let content = text(of: node)
            if !content.isEmpty, name != "li" || content.count > 80 {
                blocks.append(Block(container: container, outer: outer, isMarked: marks, text: content))
            }
            return
        }
        let own = Int(bitPattern: node)
        readLoose(node, own, container, marks)
        var child = node.pointee.children
        while let next = child {
            walk(next, depth: depth + 1, container: own, outer: container, isMarked: marks)
            child = next.pointee.next
        }
    }

    /// Gathers text that stands in an element itself, cut at breaks and at blocks.
    private mutating func readLoose(_ node: Node, _ own: Int, _ outer: Int, _ isMarked: Bool) {
        var line = ""
        func flush(_ blocks: inout [Block]) {
            let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            line = ""
            guard text.utf8.count >= Self.shortestLine else { return }
            blocks.append(Block(container: own, outer: outer, isMarked: isMarked, text: text))
        }
        var child = node.pointee.children
        while let next = child {
            if next.pointee.type == XML_TEXT_NODE || Self.inline.contains(name(next)) {
                line += text(of: next, isLoose: true)
            } else {
                flush(&loose)
            }
            child = next.pointee.next
        }
        flush(&loose)
    }

    /// Bytes below which a loose line is a label, not a sentence.
    private static let shortestLine = 40
    private static let inline: Set<String> = [
        "a", "b", "i", "em", "strong", "span", "font", "u", "small", "q", "abbr", "cite", "mark",
    ]

    private func isSide(_ node: Node, _ name: String) -> Bool {
        guard name != "body", name != "html", name != "article", name != "main" else { return false }
        for attribute in ["class", "id", "role"] {
            guard let value = self.attribute(attribute, node) else { continue }
            if Self.isSide(value) { return true }
        }
        return false
    }

    private static func isSide(_ value: String) -> Bool {
        value.utf8.split { !isLetter($0) }.contains { word in
            word.count <= longestSideWord && sideWords.contains(String(decoding: word, as: UTF8.self).lowercased())
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static let longestSideWord = sideWords.reduce(0) { max($0, $1.count) }

    // MARK: Head

    private mutating func readHead(_ head: Node) {
        var child = head.pointee.children
        while let node = child {
            switch name(node) {
            case "title": pageTitle = text(of: node)
            case "meta": readMeta(node)
            case "link" where attribute("rel", node) == "canonical":
                metadata.url = metadata.url ?? attribute("href", node)
            case "script": readScript(node)
            default: break
            }
            child = node.pointee.next
        }
    }

    private mutating func readMeta(_ node: Node) {
        guard let content = attribute("content", node), !content.isEmpty else { return }
        switch attribute("property", node) ?? attribute("name", node) ?? "" {
        case "og:title": metadata.title = metadata.title ?? content
        case "og:description": metadata.subtitle = metadata.subtitle ?? content
        case "og:site_name": metadata.publisher = metadata.publisher ?? content
        case "og:url": metadata.url = metadata.url ?? content
        case "author", "article:author": metadata.author = metadata.author ?? content
        case "article:published_time", "date", "dc.date": metadata.published = metadata.published ?? Self.date(content)
        default: break
        }
    }

    /// JSON-LD of type NewsArticle or Article.
    ///
    /// Source: schema.org.
    private mutating func readScript(_ node: Node) {
        guard attribute("type", node)?.lowercased() == "application/ld+json",
            let data = text(of: node).data(using: .utf8),
            let json = try? JSONSerialization.jsonObject(with: data)
        else { return }
        let items =
            (json as? [[String: Any]]) ?? (json as? [String: Any]).map { ($0["@graph"] as? [[String: Any]]) ?? [$0] }
            ?? []
        for item in items where Self.types(item).contains(where: { $0.hasSuffix("Article") || $0 == "Report" }) {
            read(item)
        }
    }

    private static func types(_ item: [String: Any]) -> [String] {
        (item["@type"] as? [String]) ?? (item["@type"] as? String).map { [$0] } ?? []
    }

    private mutating func read(_ item: [String: Any]) {
        metadata.title = (item["headline"] as? String) ?? metadata.title
        metadata.subtitle = (item["description"] as? String) ?? metadata.subtitle
        metadata.published = (item["datePublished"] as? String).flatMap(Self.date) ?? metadata.published
        metadata.author = Self.name(of: item["author"]) ?? metadata.author
        metadata.publisher = Self.name(of: item["publisher"]) ?? metadata.publisher
        metadata.url = (item["url"] as? String) ?? metadata.url
        metadata.language = (item["inLanguage"] as? String) ?? metadata.language
    }

    private static func name(of value: Any?) -> String? {
        if let text = value as? String { return text }
        if let list = value as? [Any] {
            let names = list.compactMap(name)
            return names.isEmpty ? nil : names.joined(separator: ", ")
        }
        return (value as? [String: Any])?["name"] as? String
    }

    /// Returns a date as RFC 3339.
    static func date(_ text: String) -> String? { SourceDate.normalized(text) }

    // MARK: Nodes

    private func name(_ node: Node) -> String {
        node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
    }

    private func attribute(_ name: String, _ node: Node) -> String? {
        // xmlGetProp returns a copy that we free.
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { parley_xml_free(value) }
        return String(cString: value)
    }

    private func text(of node: Node, isLoose: Bool = false) -> String {
        // xmlNodeGetContent returns a copy that we free.
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { parley_xml_free(content) }
        if isLoose { return String(cString: content) }
        // The copy lives until it is freed on leaving.
        return Whitespace.collapsed(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
    }
}
