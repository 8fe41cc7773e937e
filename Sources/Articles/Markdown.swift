import CCMark
import Foundation
import Records

/// Markdown with or without front matter, as plain paragraphs.
///
/// CommonMark is read by cmark, the reference parser, which takes linear time.
///
/// Sources: CommonMark 0.30; front matter as Jekyll and Hugo write it, in YAML.
struct Markdown {
    private(set) var metadata = HTMLPage.Metadata()
    private(set) var paragraphs: [String] = []

    /// Whether a text is Markdown: it has front matter, or a name that says so.
    static func looksLike(_ text: Substring, name: String) -> Bool {
        let lower = name.lowercased()
        if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") { return true }
        return frontMatter(of: text) != nil || (text.hasPrefix("# ") && text.contains("\n\n"))
    }

    init(_ text: Substring) {
        var body = text
        if let (yaml, rest) = Self.frontMatter(of: text) {
            readFrontMatter(String(yaml))
            body = rest
        }
        readBody(body)
    }

    /// Returns what stands between two lines of three hyphens at the start, and what follows.
    private static func frontMatter(of text: Substring) -> (Substring, Substring)? {
        guard text.hasPrefix("---") else { return nil }
        let lines = text.split(maxSplits: 200, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }),
            lines[1..<end].contains(where: { $0.contains(":") })
        else { return nil }
        return (text[lines[1].startIndex..<lines[end].startIndex], text[lines[end].endIndex...])
    }

    private mutating func readFrontMatter(_ yaml: String) {
        let fields = FrontMatter(yaml)
        metadata.title = fields.first("title", "headline")
        metadata.subtitle = fields.first("subtitle", "description", "summary", "lead")
        metadata.author = fields.first("author", "authors", "byline")
        metadata.publisher = fields.first("publisher", "source", "site")
        metadata.url = fields.first("url", "canonical", "canonical_url", "link")
        metadata.language = fields.first("lang", "language")
        metadata.published = fields.first("date", "published", "published_at", "pubDate").flatMap {
            SourceDate.normalized($0)
        }
        metadata.modified = fields.first("modified", "updated", "last_modified", "lastmod").flatMap {
            SourceDate.normalized($0)
        }
        metadata.found(in: .frontMatter)
    }

    // MARK: Body

    /// Takes the words of headings, paragraphs and list items; pictures, raw HTML and fenced code go.
    private mutating func readBody(_ body: Substring) {
        var body = String(body)
        let document = body.withUTF8 { bytes in
            // The parser copies what it needs before it returns.
            UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        // Only blocks of code ask for them.
        lazy var lines = body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let events = cmark_iter_new(document)
        defer {
            cmark_iter_free(events)
            cmark_node_free(document)
        }
        var open: [UInt8] = []
        var pictures = 0
        while true {
            let event = cmark_iter_next(events)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(events) else { return }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_IMAGE: pictures += event == CMARK_EVENT_ENTER ? 1 : -1
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                if pictures == 0, let words = cmark_node_get_literal(node) { Self.append(words, to: &open) }
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: open.append(0x20)
            case CMARK_NODE_CODE_BLOCK:
                if !Self.isFenced(node, lines), let words = cmark_node_get_literal(node) {
                    Self.append(words, to: &open)
                    take(open)
                    open = []
                }
            case CMARK_NODE_PARAGRAPH where event == CMARK_EVENT_EXIT:
                take(open)
                open.removeAll(keepingCapacity: true)
            case CMARK_NODE_HEADING where event == CMARK_EVENT_EXIT:
                if cmark_node_get_heading_level(node) == 1, metadata.title == nil {
                    metadata.title = String(decoding: open, as: UTF8.self)
                } else {
                    take(open)
                }
                open.removeAll(keepingCapacity: true)
            default: break
            }
        }
    }

    private static func append(_ words: UnsafePointer<CChar>, to open: inout [UInt8]) {
        // The words belong to the node, which lives longer than this call.
        UnsafeBufferPointer(start: words, count: strlen(words)).withMemoryRebound(to: UInt8.self) {
            open.append(contentsOf: $0)
        }
    }

    private mutating func take(_ words: [UInt8]) {
        var text = words[...]
        while let first = text.first, first <= 0x20 { text.removeFirst() }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        if !text.isEmpty { paragraphs.append(String(decoding: text, as: UTF8.self)) }
    }

    /// Whether a block stands between fences; one that is only indented is text in most articles.
    private static func isFenced(_ block: OpaquePointer, _ lines: [Substring.UTF8View]) -> Bool {
        let number = Int(cmark_node_get_start_line(block)) - 1
        guard lines.indices.contains(number) else { return false }
        let line = String(Substring(lines[number]))
        return line.contains("```") || line.contains("~~~")
    }
}
