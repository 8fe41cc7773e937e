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

    /// Returns the text; bytes that hold NUL without a Unicode mark are no text.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - declared: A name of a character set, from HTTP or from the page itself.
    /// - Returns: The text, with a warning when it is not sure.
    /// - Throws: `ArticleError.binary` or `.damaged`.
    static func decode(_ bytes: [UInt8], declared: String? = nil) throws(ArticleError) -> Decoded {
        if let marked = try marked(bytes) { return Decoded(text: marked) }
        guard !bytes.prefix(sample).contains(0), !bytes.contains(0) else { throw .binary }
        if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
        if let declared, let text = convert(bytes, from: declared) { return Decoded(text: text) }
        if let repaired = repaired(bytes) { return repaired }
        let control = bytes.prefix(sample).count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        guard control * 50 < min(bytes.count, sample) + 50, let text = convert(bytes, from: "WINDOWS-1252") else {
            throw .binary
        }
        return Decoded(text: text, warning: "the character set is not declared; read as Windows-1252")
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

    /// UTF-8 with a few bytes broken stays UTF-8.
    private static func repaired(_ bytes: [UInt8]) -> Decoded? {
        let text = String(decoding: bytes, as: UTF8.self)
        var (broken, whole) = (0, 0)
        for scalar in text.unicodeScalars where scalar.value > 0x7F {
            if scalar == "\u{FFFD}" { broken += 1 } else { whole += 1 }
        }
        guard broken * 10 < whole else { return nil }
        return Decoded(text: text, warning: "\(broken) bytes are not valid UTF-8")
    }

    /// Converts from a named character set; nil when it is unknown or the bytes are none of it.
    private static func convert(_ bytes: [UInt8], from name: String) -> String? {
        guard name.utf8.count < 40, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else { return nil }
        // Windows-1252 is what pages that say Latin-1 or ASCII mean (WHATWG Encoding Standard, 4.2).
        let latin = ["iso-8859-1", "latin1", "us-ascii", "ascii"].contains(name.lowercased())
        guard let converter = iconv_open("UTF-8", latin ? "WINDOWS-1252" : name), converter != iconv_t(bitPattern: -1)
        else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let room = output.count
        // Both buffers are held during the call, which moves the pointers and counts.
        let written: Int? = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (inputLeft, outputLeft) = (input.count, room)
                guard iconv(converter, &from, &inputLeft, &to, &outputLeft) != -1, inputLeft == 0 else { return nil }
                return room - outputLeft
            }
        }
        return written.map { String(decoding: output[..<$0].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    }
}
