/// Replaces character references (`&eacute;`, `&#8217;`) and drops control characters.
///
/// Source: WHATWG HTML, 13.2.5.72 to 13.2.5.80.
enum CharacterReferences {
    /// What names stand for, in UTF-8.
    private static let names: [UInt64: [UInt8]] = {
        var names: [UInt64: [UInt8]] = [:]
        for entry in CharacterReferenceNames.all.split(whereSeparator: \.isWhitespace) {
            let parts = entry.split(separator: "=")
            let scalars = parts[1].split(separator: "+").compactMap {
                UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
            }
            names[key(of: parts[0].utf8)] = Array(String(String.UnicodeScalarView(scalars)).utf8)
        }
        return names
    }()

    private static let old = Set(
        CharacterReferenceNames.old.split(whereSeparator: \.isWhitespace).map { key(of: $0.utf8) })
    private static let longestOld = 6
    private static let longest = 32

    /// Names differ in case, so the letters are mixed as they are.
    private static func key<Letters: Sequence>(of name: Letters) -> UInt64 where Letters.Element == UInt8 {
        name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Adds a part of a page to bytes, with references replaced.
    static func decode(_ page: [UInt8], _ range: Range<Int>, isAttribute: Bool, into out: inout [UInt8]) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let byte = page[index]
            if byte == 0x26 {
                if let (bytes, end) = reference(page, index + 1, range.upperBound, isAttribute) {
                    out += page[start..<index]
                    out += bytes
                    (start, index) = (end, end)
                    continue
                }
            } else if byte < 0x20, byte &- 0x09 >= 5 {
                out += page[start..<index]
                start = index + 1
            }
            index += 1
        }
        out += page[start..<range.upperBound]
    }

    private static func reference(_ page: [UInt8], _ start: Int, _ end: Int, _ isAttribute: Bool) -> ([UInt8], Int)? {
        guard start < end else { return nil }
        if page[start] == 0x23 { return number(page, start + 1, end) }
        var index = start
        while index < end, index - start < longest, isAlphanumeric(page[index]) { index += 1 }
        guard index > start else { return nil }
        if index < end, page[index] == 0x3B, let bytes = names[key(of: page[start..<index])] {
            return (bytes, index + 1)
        }
        let most = min(index, start + longestOld)
        for stop in stride(from: most, to: start + 1, by: -1) {
            let key = key(of: page[start..<stop])
            guard old.contains(key), let bytes = names[key] else { continue }
            // `?a=1&copy=2` in an address is no sign of rights.
            if isAttribute, stop < end, page[stop] == 0x3D || isAlphanumeric(page[stop]) { return nil }
            return (bytes, stop)
        }
        return nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    private static func number(_ page: [UInt8], _ start: Int, _ end: Int) -> ([UInt8], Int)? {
        var index = start
        let isHex = index < end && page[index] | 0x20 == 0x78
        if isHex { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < end, let digit = digit(page[index], isHex) {
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if index < end, page[index] == 0x3B { index += 1 }
        return (Array(String(scalar(value)).utf8), index)
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
        let letter = (byte | 0x20) &- 0x61
        return isHex && letter < 6 ? UInt32(letter) + 10 : nil
    }

    /// Numbers of control characters mean those of Windows-1252.
    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if (0x80...0x9F).contains(value) { return Unicode.Scalar(windows[Int(value) - 0x80]) ?? "\u{FFFD}" }
        if value < 0x20, value != 0x09, value != 0x0A { return " " }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static let windows: [UInt32] = [
        0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x20,
        0x017D, 0x20, 0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x20, 0x017E, 0x0178,
    ]
}
