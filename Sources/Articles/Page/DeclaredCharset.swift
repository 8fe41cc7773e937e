/// Finds the character set that a page declares.
enum DeclaredCharset {
    /// How far into a page its declaration is looked for.
    private static let reach = 1 << 20
    private static let longestTag = 1000

    /// Returns the first known label in the `meta` elements of the head, or in the XML declaration.
    ///
    /// Source: WHATWG HTML, 13.2.3.2, without its limit of 1024 bytes: many pages declare it later.
    static func find(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(reach)
        var index = 0
        while let start = head[index...].firstIndex(of: 0x3C) {
            index = start + 1
            let rest = head[index...]
            if begins(rest, body) { return nil }
            guard begins(rest, meta) || begins(rest, declaration) else { continue }
            let tag = rest.prefix(longestTag).prefix { $0 != 0x3E }
            for name in [charset, encoding] {
                if let label = label(after: name, in: tag), CharacterSetLabels.converter(for: label) != nil {
                    return label
                }
            }
        }
        return nil
    }

    private static let body = Array("body".utf8)
    private static let meta = Array("meta".utf8)
    private static let declaration = Array("?xml".utf8)
    private static let charset = Array("charset".utf8)
    private static let encoding = Array("encoding".utf8)

    private static func begins(_ bytes: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
        bytes.count >= name.count && zip(bytes, name).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }

    private static func label(after name: [UInt8], in tag: ArraySlice<UInt8>) -> String? {
        guard let start = tag.indices.first(where: { begins(tag[$0...], name) }) else { return nil }
        let value = tag[(start + name.count)...].drop { $0 <= 0x20 }
        guard value.first == 0x3D else { return nil }
        let label = value.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }.prefix {
            $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x2F, 0x3E].contains($0)
        }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
}
