import Foundation

/// Members of a tar archive: POSIX ustar and pax, GNU long names.
///
/// Sources: POSIX.1-2017, pax interchange format; GNU tar manual, "Basic Tar Format".
struct Tar {
    /// Whether bytes start with a tar header.
    static func isTar(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 265 && Array(bytes.dropFirst(257).prefix(5)) == Array("ustar".utf8)
    }

    /// Calls `each` with every regular file.
    static func walk(
        _ stream: ByteStream, _ each: (String, ByteStream) throws(ArticleError) -> Void
    ) throws(ArticleError) {
        var longName: String?
        while true {
            guard let header = try block(stream) else { return }
            let size = try number(header[124..<136])
            let padded = (size + 511) / 512 * 512
            switch header[156] {
            case UInt8(ascii: "x"), UInt8(ascii: "L"):
                guard size <= ArticleLimits.header else { throw .damaged("a name is too long") }
                let content = try stream.take(padded)[..<size]
                longName = header[156] == UInt8(ascii: "L") ? text(content) : paxPath(content) ?? longName
            case UInt8(ascii: "0"), 0:
                let name = longName ?? name(header)
                longName = nil
                var left = padded
                let part = ByteStream { () throws(ArticleError) in
                    let body = left - (padded - size)
                    guard body > 0 else { return nil }
                    guard let piece = try stream.some(min(body, 1 << 16)) else { throw .damaged("it ends early") }
                    left -= piece.count
                    return piece
                }
                try each(name, part)
                try stream.skip(left)
            default:
                longName = nil
                try stream.skip(padded)
            }
        }
    }

    /// Returns the next header, or nil at the two empty blocks that end an archive.
    private static func block(_ stream: ByteStream) throws(ArticleError) -> [UInt8]? {
        guard try !stream.isAtEnd() else { return nil }
        let header = try stream.take(512)
        guard header.contains(where: { $0 != 0 }) else { return nil }
        guard isTar(header[...]) else { throw .damaged("a tar header is wrong") }
        return header
    }

    /// Octal digits, or base 256 when the first bit is set.
    private static func number(_ field: ArraySlice<UInt8>) throws(ArticleError) -> Int {
        if let first = field.first, first & 0x80 != 0 {
            guard field.dropFirst().dropLast(7).allSatisfy({ $0 == 0 }) else { throw .damaged("a size is absurd") }
            return field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let value = Int(text(field).filter { $0 != " " }, radix: 8), value >= 0 else {
            throw .damaged("a size is no number")
        }
        return value
    }

    private static func name(_ header: [UInt8]) -> String {
        let prefix = text(header[345..<500])
        return prefix.isEmpty ? text(header[0..<100]) : prefix + "/" + text(header[0..<100])
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// The `path` of a pax header: lines of `length key=value`.
    private static func paxPath(_ content: ArraySlice<UInt8>) -> String? {
        for line in content.split(separator: 0x0A) {
            let text = String(decoding: line, as: UTF8.self)
            if let range = text.range(of: " path=") { return String(text[range.upperBound...]) }
        }
        return nil
    }
}
