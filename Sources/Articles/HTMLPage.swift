import CLibXML2
import Foundation

/// An HTML page: its metadata and the paragraphs of its main content.
struct HTMLPage {
    /// What a page says of itself.
    struct Metadata {
        var title: String?
        var subtitle: String?
        var published: String?
        var author: String?
        var publisher: String?
        var url: String?
        var language: String?
    }

    private(set) var metadata = Metadata()
    private(set) var paragraphs: [String] = []

    /// Whether a text starts as an HTML page does.
    static func looksLike(_ text: Substring) -> Bool {
        guard text.first(where: { !$0.isWhitespace }) == "<" else { return false }
        let head = text.prefix(1024).lowercased()
        return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
            || (head.hasPrefix("<")
                && (head.contains("<html") || head.contains("<body") || head.contains("<p>")
                    || head.contains("<article")))
    }

    /// Whether a text that is said to be an article holds HTML elements.
    static func hasMarkup(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
        let head = text.prefix(4000).lowercased()
        return ["<p>", "<p ", "<br", "<div", "<h2", "</p>"].contains(where: head.contains)
    }

    /// The character set that a page declares in its first bytes.
    ///
    /// Source: WHATWG HTML, 4.2.5.4: within the first 1024 bytes.
    static func declaredCharset(_ bytes: [UInt8]) -> String? {
        guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        guard head.contains("<"), let place = head.range(of: "charset=") ?? head.range(of: "encoding=") else {
            return nil
        }
        let name = head[place.upperBound...].drop { "\"' ".contains($0) }.prefix {
            $0.isLetter || $0.isNumber || "-_:".contains($0)
        }
        return name.isEmpty ? nil : String(name)
    }

    /// Parses a page; nil when libxml2 makes no document of it.
    init?(_ html: String) {
        let bytes = TagLimits.limited(Array(html.utf8))
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue)
        // libxml2 reads the buffer during the call only and returns a document that we own and free below.
        let parsed = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
            }
        }
        guard let parsed, let root = xmlDocGetRootElement(parsed) else { return nil }
        defer { xmlFreeDoc(parsed) }
        var reader = HTMLReader()
        reader.read(root)
        metadata = reader.metadata
        paragraphs = reader.mainParagraphs()
    }
}
