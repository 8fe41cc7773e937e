import Foundation

/// Turns bytes into text: UTF-8, UTF-16 and UTF-32 with a mark, else Windows-1252.
enum CharacterSet {
    /// Returns the text; bytes that hold NUL without a Unicode mark are no text.
    static func decode(_ bytes: [UInt8]) throws(ArticleError) -> String {
        if let marked = try marked(bytes) { return marked }
        guard !bytes.prefix(4096).contains(0) else { throw .binary }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let control = bytes.prefix(4096).count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x0C }
        guard control * 50 < min(bytes.count, 4096) + 50, let text = String(bytes: bytes, encoding: .windowsCP1252)
        else { throw .binary }
        return text
    }

    private static func marked(_ bytes: [UInt8]) throws(ArticleError) -> String? {
        let marks: [([UInt8], String.Encoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian),
            ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
            ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        guard let (mark, encoding) = marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
        guard let text = String(bytes: bytes.dropFirst(mark.count), encoding: encoding) else {
            throw .damaged("it is not the Unicode it claims to be")
        }
        return text
    }
}
