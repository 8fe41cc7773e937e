/// Writes HTML that is also well-formed XML: text is always escaped, and every element is closed.
///
/// There is no way to put in markup as text: tags and names of attributes are closed sets, links are `Link`s.
///
/// Source: HTML standard, 13.1.2 and 13.3.
struct HTML {
    /// Elements with content.
    enum Tag: String {
        case html, head, title, body, header, nav, main, footer, section, article, aside, form
        case h1, h2, h3, p, div, span, a, ul, ol, li, dl, dt, dd, table, thead, tbody, tr, th, td, caption
        case blockquote, mark, label, button, bdi, strong, code
    }

    /// Elements that have none.
    enum VoidTag: String {
        case meta, input, link
    }

    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(16 << 10)
    }

    // MARK: Elements

    /// Writes an element around what the closure writes.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], _ body: (inout HTML) throws -> Void) rethrows {
        open(tag.rawValue, attributes)
        bytes.append(0x3E)
        try body(&self)
        bytes += "</\(tag.rawValue)>".utf8
    }

    /// Writes an element around a text.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
        element(tag, attributes) { $0.text(text) }
    }

    /// Writes an element without content.
    mutating func void(_ tag: VoidTag, _ attributes: [Attribute] = []) {
        open(tag.rawValue, attributes)
        bytes += " />".utf8
    }

    /// Writes the one style sheet; there is no other way to write what is not escaped.
    mutating func styleSheet() {
        bytes += "<style>\(PageStyle.sheet)</style>".utf8
    }

    /// Writes the first line of a page.
    mutating func documentType() {
        bytes += "<!DOCTYPE html>\n".utf8
    }

    // MARK: Text

    /// Writes a text, escaped.
    mutating func text(_ text: String) {
        bytes += Self.escaped(text)
    }

    /// Writes words of a record: in their own language and direction, which reach no further.
    mutating func words(_ text: String, language: String? = nil) {
        element(.bdi, Attribute.language(language), text: text)
    }

    /// Writes a link around a text.
    mutating func link(_ link: Link, _ text: String, language: String? = nil, _ attributes: [Attribute] = []) {
        element(.a, [.href(link)] + attributes) { $0.words(text, language: language) }
    }

    private mutating func open(_ name: String, _ attributes: [Attribute]) {
        bytes += "<\(name)".utf8
        for attribute in attributes {
            bytes += " \(attribute.name)=\"".utf8
            bytes += Self.escaped(attribute.value)
            bytes.append(0x22)
        }
    }

    /// What neither HTML nor XML can hold becomes a replacement character.
    private static func escaped(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;".utf8
            case "<": out += "&lt;".utf8
            case ">": out += "&gt;".utf8
            case "\"": out += "&quot;".utf8
            case "'": out += "&#39;".utf8
            case "\r": out.append(0x0A)
            case _ where isForbidden(scalar): out += "\u{FFFD}".utf8
            default: out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        return out
    }

    /// Controls other than white space, and scalars that are no characters.
    ///
    /// Source: HTML standard, 13.2.3.5; XML 1.0, 2.2.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }
}
