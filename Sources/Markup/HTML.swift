import HTTP

/// Writes HTML that is also well-formed XML: text is always escaped, and every element is closed.
///
/// There is no way to put in markup as text: tags and names of attributes are closed sets, links are `Link`s.
///
/// Source: HTML standard, 13.1.2 and 13.3.
public struct HTML: Sendable {
    /// What was written, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// A parameter that every link to a page of this site carries on, such as the language that the reader chose.
    public var carried: (name: String, value: String)?

    /// Creates a writer that has written nothing.
    public init() {
        bytes.reserveCapacity(16 << 10)
    }

    // MARK: Elements

    /// Writes an element around what the closure writes.
    public mutating func element(
        _ tag: Tag, _ attributes: [Attribute] = [], _ body: (inout HTML) throws -> Void
    ) rethrows {
        open(tag.rawValue, attributes)
        bytes.append(0x3E)
        try body(&self)
        bytes += "</\(tag.rawValue)>".utf8
    }

    /// Writes an element around what the closure writes; nothing where it writes nothing.
    public mutating func filled(_ tag: Tag, _ attributes: [Attribute] = [], _ body: (inout HTML) -> Void) {
        let start = bytes.count
        open(tag.rawValue, attributes)
        bytes.append(0x3E)
        let inside = bytes.count
        body(&self)
        guard bytes.count > inside else { return bytes.removeSubrange(start...) }
        bytes += "</\(tag.rawValue)>".utf8
    }

    /// Writes an element around a text.
    public mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
        element(tag, attributes) { $0.text(text) }
    }

    /// Writes an element without content.
    public mutating func void(_ tag: VoidTag, _ attributes: [Attribute] = []) {
        open(tag.rawValue, attributes)
        bytes += " />".utf8
    }

    /// Writes a style sheet; there is no other way to write what is not escaped.
    public mutating func styleSheet(_ sheet: StyleSheet) {
        bytes += "<style>\(sheet.text)</style>".utf8
    }

    /// Writes a script that is loaded from an address and runs when the page is there; there are no others.
    public mutating func script(_ source: Link) {
        open("script", [.source(source), .deferred])
        bytes += "></script>".utf8
    }

    /// Writes what another writer wrote.
    public mutating func append(_ other: HTML) {
        bytes += other.bytes
    }

    /// Writes the first line of a page.
    public mutating func documentType() {
        bytes += "<!DOCTYPE html>\n".utf8
    }

    // MARK: Text

    /// Writes a text, escaped.
    public mutating func text(_ text: String) {
        append(escaped: text)
    }

    /// Writes words of a record: in their own language and direction, which reach no further.
    public mutating func words(_ text: String, language: String? = nil) {
        element(.bdi, Attribute.language(language), text: text)
    }

    /// Writes a link around a text.
    public mutating func link(_ link: Link, _ text: String, language: String? = nil, _ attributes: [Attribute] = []) {
        element(.a, [.href(link)] + attributes) { $0.words(text, language: language) }
    }

    private mutating func open(_ name: String, _ attributes: [Attribute]) {
        bytes += "<\(name)".utf8
        for attribute in attributes {
            bytes += " \(attribute.name)=\"".utf8
            append(escaped: attribute.leadsToPage ? carrying(attribute.value) : attribute.value)
            bytes.append(0x22)
        }
    }

    /// Puts the parameter that is carried on before the fragment.
    private func carrying(_ address: String) -> String {
        guard let carried else { return address }
        let path = address.prefix { $0 != "#" }
        let pair = "\(PercentCoding.encode(carried.name))=\(PercentCoding.encode(carried.value))"
        return path + (path.contains("?") ? "&" : "?") + pair + address.dropFirst(path.count)
    }

    /// What neither HTML nor XML can hold becomes a replacement character.
    private mutating func append(escaped text: String) {
        guard !text.utf8.allSatisfy(Self.isPlain) else {
            bytes += text.utf8
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "'": bytes += "&#39;".utf8
            case "\r": bytes.append(0x0A)
            case _ where Self.isForbidden(scalar): bytes += "\u{FFFD}".utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
    }

    /// ASCII that stands as it is, which most texts are made of.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
        case 0x20..<0x7F: true
        default: false
        }
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
