/// Content lines, folded and escaped.
///
/// Source: RFC 5545, 3.1 and 3.3.11.
struct ICalendarLines {
    /// Octets a line holds without its end.
    static let width = 75

    /// The lines so far.
    private(set) var bytes: [UInt8] = []

    /// Adds a line whose value needs no escaping.
    mutating func add(_ name: String, _ value: String) {
        fold(Array("\(name):\(value)".utf8))
    }

    /// Adds a line of text; nothing for no text.
    mutating func add(_ name: String, text: String?) {
        guard let text, !text.isEmpty else { return }
        fold(Array("\(name):".utf8) + Self.escaped(text))
    }

    /// Adds a line with a list of texts; nothing for an empty list.
    mutating func add(_ name: String, texts: [String]) {
        guard !texts.isEmpty else { return }
        fold(Array("\(name):".utf8) + texts.map(Self.escaped).joined(separator: [0x2C]))
    }

    /// Text with its marks escaped; a line break of any kind is `\n`, other control characters are dropped.
    private static func escaped(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x0A where previous == 0x0D: break
            case 0x0A, 0x0D: out += [0x5C, 0x6E]
            case 0x5C, 0x3B, 0x2C: out += [0x5C, byte]
            case 0x00..<0x09, 0x0B..<0x20, 0x7F: break
            default: out.append(byte)
            }
            previous = byte
        }
        return out
    }

    /// Breaks a line where the next character would go beyond the width; the space that begins each following line
    /// counts.
    private mutating func fold(_ line: [UInt8]) {
        var start = 0
        var room = Self.width
        while line.count - start > room {
            var end = start + room
            // A byte 10xxxxxx goes on with a character of UTF-8.
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = Self.width - 1
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }
}
