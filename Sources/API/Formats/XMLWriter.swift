/// A writer of elements, a line each.
///
/// Source: Extensible Markup Language (XML) 1.0, fifth edition, 2.2 and 2.4.
struct XMLWriter {
    /// The UTF-8 bytes written so far.
    private(set) var bytes: [UInt8] = []

    /// Writes what an XML file begins with.
    mutating func declaration() {
        bytes += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8
    }

    /// Writes the beginning of an element that has others in it.
    mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
        begin(name, attributes)
        bytes += ">\n".utf8
    }

    /// Writes the end of an element.
    mutating func close(_ name: String) {
        bytes += "</\(name)>\n".utf8
    }

    /// Writes an element with text in it.
    mutating func element(_ name: String, _ text: String) {
        begin(name, [])
        bytes.append(0x3E)
        write(text)
        close(name)
    }

    /// Writes an element with nothing in it.
    mutating func empty(_ name: String, _ attributes: [(name: String, value: String)]) {
        begin(name, attributes)
        bytes += "/>\n".utf8
    }

    private mutating func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
        bytes += "<\(name)".utf8
        for attribute in attributes {
            bytes += " \(attribute.name)=\"".utf8
            write(attribute.value)
            bytes.append(0x22)
        }
    }

    /// Writes text for elements and attributes; what no XML text may hold is dropped.
    private mutating func write(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            // A reader turns a bare one into a line feed, and all three into spaces in attributes.
            case "\r": bytes += "&#13;".utf8
            case "\n": bytes += "&#10;".utf8
            case "\t": bytes += "&#9;".utf8
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": break
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
    }
}
