/// Escapes in the strings of JSON.
///
/// Source: RFC 8259, 7.
enum JSONEscapes {
    /// Appends a text without its escapes; what stands between them is copied at once.
    static func decode(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
        out.reserveCapacity(out.count + text.count)
        var rest = text
        while let escape = rest.firstIndex(of: 0x5C), escape + 1 < rest.endIndex {
            out += rest[..<escape]
            rest = rest[(escape + 1)...]
            if rest.first == 0x75 {
                rest = units(from: rest, to: &out)
            } else {
                out.append(plain(rest.removeFirst()))
            }
        }
        out += rest
    }

    /// Decodes escapes by number, as many as follow each other, for two of them may be one character.
    private static func units(from text: ArraySlice<UInt8>, to out: inout [UInt8]) -> ArraySlice<UInt8> {
        var rest = text
        var units: [UInt16] = []
        while rest.first == 0x75 {
            let digits = rest.dropFirst().prefix(4)
            units.append(UInt16(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD)
            rest = rest[digits.endIndex...]
            guard rest.first == 0x5C, rest.dropFirst().first == 0x75 else { break }
            rest = rest.dropFirst()
        }
        out += String(decoding: units, as: UTF16.self).utf8
        return rest
    }

    private static func plain(_ code: UInt8) -> UInt8 {
        switch code {
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        case 0x62: 0x08
        case 0x66: 0x0C
        default: code
        }
    }
}
