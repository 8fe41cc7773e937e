import Foundation

/// Lines and spaces, on bytes: every text passes here whole.
enum Whitespace {
    /// Returns the lines of a text, trimmed, with runs of spaces and tabs as one space.
    static func lines(of text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var lines: [String] = []
            var start = 0
            var index = 0
            while index < bytes.count {
                let width = newline(bytes, index)
                if width > 0 {
                    lines.append(line(bytes, start, index))
                    index += width
                    start = index
                } else {
                    index += 1
                }
            }
            lines.append(line(bytes, start, bytes.count))
            return lines
        }
    }

    /// The number of code points of a line.
    static func length(_ line: String) -> Int {
        line.utf8.count { $0 & 0xC0 != 0x80 }
    }

    /// Returns a text on one line, with all white space as single spaces.
    static func collapsed(_ text: UnsafeBufferPointer<UInt8>) -> String { line(text, 0, text.count) }

    /// Bytes of the line end at a place; 0 when there is none.
    ///
    /// Source: Unicode 16, UAX 14, BK, CR, LF, NL.
    private static func newline(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        switch bytes[index] {
        case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0x0A, 0x0B, 0x0C: 1
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
                ? 3 : 0
        default: 0
        }
    }

    private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
        var (first, last) = (start, end)
        while first < last, isSpace(bytes[first]) { first += 1 }
        while last > first, isSpace(bytes[last - 1]) { last -= 1 }
        // No-break spaces at the ends go too; inside they are part of the text.
        while first + 1 < last, bytes[first] == 0xC2, bytes[first + 1] == 0xA0 {
            first += 2
            while first < last, isSpace(bytes[first]) { first += 1 }
        }
        while last - 2 >= first, bytes[last - 1] == 0xA0, bytes[last - 2] == 0xC2 {
            last -= 2
            while last > first, isSpace(bytes[last - 1]) { last -= 1 }
        }
        var isPlain = true
        var index = first
        while index < last {
            if isSpace(bytes[index]), bytes[index] != 0x20 || isSpace(bytes[index + 1]) {
                isPlain = false
                break
            }
            index += 1
        }
        let part = UnsafeBufferPointer(rebasing: bytes[first..<last])
        return isPlain ? String(decoding: part, as: UTF8.self) : squeezed(part)
    }

    private static func squeezed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            guard isSpace(byte) else {
                out.append(byte)
                continue
            }
            if out.last != 0x20 { out.append(0x20) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Whether a text has a soft hyphen, a zero-width space, a word joiner or a byte order mark inside.
    static func hasHidden(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0xC2, index + 1 < bytes.count {
                    let next = bytes[index + 1]
                    if byte == 0xC2, next == 0xAD { return true }
                    if byte == 0xE2 || byte == 0xEF, index + 2 < bytes.count {
                        switch (byte, next, bytes[index + 2]) {
                        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return true
                        default: break
                        }
                    }
                }
                index += 1
            }
            return false
        }
    }

    /// Returns a text in NFC; nearly all texts are so already, which their bytes tell.
    ///
    /// Source: Unicode 16, UAX 15, 9: nothing below U+0300 can change.
    static func composed(_ text: String) -> String {
        var copy = text
        let isComposed = copy.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0xCC {
                    index += 1
                } else if byte == 0xE2, index + 2 < bytes.count,
                    bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x82 || bytes[index + 1] == 0x82
                {
                    // General punctuation (quotation marks, dashes, the ellipsis) and signs of currencies.
                    index += 3
                } else {
                    return false
                }
            }
            return true
        }
        return isComposed ? text : text.precomposedStringWithCanonicalMapping
    }
}
