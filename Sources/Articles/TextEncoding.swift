import Foundation
import Glibc

/// Turns bytes into text: UTF-8, UTF-16 and UTF-32 with a mark, what the source declares, else Windows-1252.
enum TextEncoding {
    /// Characters that are seen nowhere and break words: soft hyphens, zero-width spaces, marks in the middle.
    static func visible(_ text: String) -> String {
        guard Whitespace.hasHidden(text) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// Text, and what had to be guessed or repaired.
    struct Decoded {
        var text: String
        var warning: String?
    }

    /// Returns the text; bytes that hold NUL and are no page are no text.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - declared: A label of a character set, from HTTP or from the page itself.
    ///   - isPage: Whether it is an HTML page, of which control characters are dropped.
    /// - Returns: The text, with a warning when it is not sure.
    /// - Throws: `ArticleError.binary` or `.damaged`.
    static func decode(_ bytes: [UInt8], declared: String? = nil, isPage: Bool = false) throws(ArticleError) -> Decoded
    {
        if let marked = try marked(bytes) ?? unmarked(bytes) { return Decoded(text: marked) }
        guard isPage || !bytes.contains(0) else { throw .binary }
        if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
        if let declared, let text = convert(bytes, from: declared) { return text }
        if let repaired = repaired(bytes) { return repaired }
        let control = bytes.prefix(sample).count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        guard control * 50 < min(bytes.count, sample) + 50, let text = convert(bytes, from: "windows-1252") else {
            throw .binary
        }
        return Decoded(text: text.text, warning: "the character set is not declared; read as Windows-1252")
    }

    private static let sample = 4096

    private static func marked(_ bytes: [UInt8]) throws(ArticleError) -> String? {
        let marks: [([UInt8], String.Encoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian),
            ([0, 0, 0xFE, 0xFF], .utf32BigEndian), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        guard let (mark, encoding) = marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
        guard let text = String(bytes: bytes.dropFirst(mark.count), encoding: encoding) else {
            throw .damaged("it is not the Unicode it claims to be")
        }
        return text
    }

    /// UTF-16 without a mark: letters of Latin scripts have a NUL in every second byte.
    private static func unmarked(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(sample)
        guard head.count >= 8, bytes.count.isMultiple(of: 2), head.contains(0) else { return nil }
        let (even, odd) = head.indices.reduce(into: (0, 0)) { counts, index in
            guard head[index] == 0 else { return }
            if index.isMultiple(of: 2) { counts.0 += 1 } else { counts.1 += 1 }
        }
        guard max(even, odd) * 5 > head.count * 2, min(even, odd) * 100 < head.count else { return nil }
        return String(bytes: bytes, encoding: even > odd ? .utf16BigEndian : .utf16LittleEndian)
    }

    /// UTF-8 with a few bytes broken stays UTF-8.
    private static func repaired(_ bytes: [UInt8]) -> Decoded? {
        let text = String(decoding: bytes, as: UTF8.self)
        var (broken, whole) = (0, 0)
        for scalar in text.unicodeScalars where scalar.value > 0x7F {
            if scalar == "\u{FFFD}" { broken += 1 } else { whole += 1 }
        }
        guard broken * 10 < whole else { return nil }
        return Decoded(text: text, warning: invalid(broken, "UTF-8"))
    }

    private static func invalid(_ count: Int, _ charset: String) -> String? {
        count == 0 ? nil : "\(count) \(count == 1 ? "byte is" : "bytes are") not valid \(charset)"
    }

    /// Converts from a declared character set, each bad byte to U+FFFD; nil when the label is unknown.
    private static func convert(_ bytes: [UInt8], from label: String) -> Decoded? {
        guard let name = CharacterSetLabels.converter(for: label) else { return nil }
        guard name != "UTF-8" else {
            let text = String(decoding: bytes, as: UTF8.self)
            return Decoded(text: text, warning: invalid(text.unicodeScalars.count { $0 == "\u{FFFD}" }, name))
        }
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let room = output.count
        var bad = 0
        // Both buffers are held during the calls, which move the pointers and counts.
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (inputLeft, outputLeft) = (input.count, room)
                while iconv(converter, &from, &inputLeft, &to, &outputLeft) == -1, inputLeft > 0, outputLeft >= 3 {
                    for (place, byte) in "\u{FFFD}".utf8.enumerated() { to?[place] = CChar(bitPattern: byte) }
                    (to, outputLeft) = (to?.advanced(by: 3), outputLeft - 3)
                    (from, inputLeft) = (from?.advanced(by: 1), inputLeft - 1)
                    bad += 1
                }
                return room - outputLeft
            }
        }
        let text = String(decoding: output[..<written].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Decoded(text: text, warning: invalid(bad, label))
    }
}
